//! What can go wrong, in words for the person who runs the server.

/// Why the store could not do what was asked. Each says what to do; none holds words of a document or of a person.
///
/// `path` is a file or folder as it was given, `tx` the name of the transaction in which it happened.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// The data folder cannot be made, read or written.
    #[error("the data folder {path} cannot be used: {why}. Make it writable for this user, or name another folder.")]
    Folder {
        /// The folder.
        path: String,
        /// What the operating system answered.
        why: String,
    },
    /// The file is no database, or one of another program.
    #[error("{path} is not a database of Clamor. Move it elsewhere, or name another data folder.")]
    NotOurs {
        /// The file.
        path: String,
    },
    /// The file is a database of Clamor and its content is broken.
    #[error(
        "{path} is damaged: {what}. Start nothing on it: copy the whole data folder to a safe place first, then \
         restore the latest backup."
    )]
    DamagedFile {
        /// The file.
        path: String,
        /// What was found.
        what: String,
    },
    /// One row cannot be understood.
    #[error(
        "row {row} of the table {table} is damaged: {what}. Copy the whole data folder to a safe place, then restore \
         the latest backup, or ask the maintainers with this line."
    )]
    Damaged {
        /// The table.
        table: &'static str,
        /// The number of the row, or of the case for a table without row numbers.
        row: i64,
        /// What is wrong with it; never what stands in it.
        what: String,
    },
    /// A newer Clamor has written it.
    #[error(
        "{path} was written by a newer Clamor (schema {found}; this one knows {known}). Install that version, or \
         restore the backup made before the update."
    )]
    NewerSchema {
        /// The file.
        path: String,
        /// The schema that the file has.
        found: i64,
        /// The newest schema that this program knows.
        known: i64,
    },
    /// Another program does not let go of the database.
    #[error(
        "another program holds the database ({tx}). Try again; if it stays so, end the backup or the database tool \
         that has it open."
    )]
    Locked {
        /// The transaction.
        tx: &'static str,
    },
    /// The disk is full. Nothing of the transaction was stored.
    #[error("the disk is full ({tx}): nothing of it was stored. Make room on the disk of the data folder.")]
    DiskFull {
        /// The transaction.
        tx: &'static str,
    },
    /// A copy could not be written.
    #[error("the copy {path} cannot be written: {why}. Name a new file on a disk with room.")]
    CopyNotWritten {
        /// The file.
        path: String,
        /// What was met.
        why: String,
    },
    /// The copy to go back to could not be written, so the database was not brought up to date.
    #[error(
        "before it is brought up to date, the database is copied to {path}, and that failed: {why}. Make room on that disk \
         and start again; nothing was changed."
    )]
    NoWayBack {
        /// The copy.
        path: String,
        /// What was met.
        why: String,
    },
    /// More is waiting than can be taken; nothing of this was stored.
    #[error("too much is waiting to be stored. Try again in a moment.")]
    Busy,
    /// A fact is larger than any document of the field could make it.
    #[error("this is too large to be stored: {bytes} bytes, and at most {most} are taken. Shorten the document.")]
    TooLarge {
        /// How large it is.
        bytes: usize,
        /// How large it may be.
        most: usize,
    },
    /// A case with this id exists already.
    #[error("a case with this id exists already ({tx}). Try again with a new random id.")]
    IdTaken {
        /// The transaction.
        tx: &'static str,
    },
    /// The first fact of a case must be an import.
    #[error("a case must begin with a document ({tx}). Import one first.")]
    NoDocument {
        /// The transaction.
        tx: &'static str,
    },
    /// Others changed the case again and again in between; nothing was stored.
    #[error("others are changing this case at the same time ({tx}). Look at it again, then repeat what you did.")]
    Contended {
        /// The transaction.
        tx: &'static str,
    },
    /// The store was closed, or its writer has died.
    #[error("the store has stopped. Start Clamor again; what was acknowledged is stored.")]
    Stopped,
    /// Anything else, as the engine puts it. Whether it was stored is not known.
    #[error(
        "the database could not do it ({tx}): {what}. Look after the disk of the data folder, then try again; an act \
         that is repeated counts once."
    )]
    Failed {
        /// The transaction.
        tx: &'static str,
        /// What the engine answered.
        what: String,
    },
}
