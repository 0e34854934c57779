//! What is typed after `clamor desk` and `clamor sealed`.

use std::path::PathBuf;

use casework::DeskRole;
use clap::Subcommand;

use super::{Data, role};

#[derive(Subcommand)]
pub(crate) enum Desk {
    /// Print a link to the desk that works once, today or tomorrow
    Invite {
        /// For whom, for your own record: Clamor keeps no name
        name: String,
        /// What they may do: reader, editor, approver or operator; the first one ever is operator, later ones editor
        #[arg(long, value_name = "ROLE", value_parser = role)]
        role: Option<DeskRole>,
        /// The address that people use, for the link; else the one at which these data were served last
        #[arg(long, value_name = "ADDRESS")]
        origin: Option<String>,
        #[command(flatten)]
        data: Data,
    },
    /// List who may come to the desk
    People {
        #[command(flatten)]
        data: Data,
    },
    /// End an account: it is deleted, and its sessions are over within a second
    End {
        /// The name at the desk
        name: String,
        #[command(flatten)]
        data: Data,
    },
}

#[derive(Subcommand)]
pub(crate) enum Sealed {
    /// List for whom things are sealed from now on
    Keys {
        #[command(flatten)]
        data: Data,
    },
    /// Write what is sealed as files, CASE/DAY-KIND-ID.age: nothing is opened
    Export {
        /// The case; all cases without it
        case: Option<String>,
        /// The folder to write into
        #[arg(short, long, value_name = "FOLDER")]
        output: PathBuf,
        #[command(flatten)]
        data: Data,
    },
    /// Print what is inside; to be used on another machine than the server
    Open {
        /// The sealed files
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
        /// The file with the key
        #[arg(long, value_name = "KEYFILE")]
        key: PathBuf,
    },
}
