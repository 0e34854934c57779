//! The people of the desk at the command line: let somebody in, see who may come, end an account.
//!
//! A server that runs on the same data sees these deeds at its next request.

use std::process::ExitCode;

use casework::DeskRole;

use super::deeds::{open, open_existing};
use super::serve::served_at;
use super::{printable, runtime, say};
use crate::arguments::{Data, Desk, USUAL};
use crate::{Failure, World};

pub(crate) fn run(what: &Desk, world: &mut World) -> Result<ExitCode, Failure> {
    match what {
        Desk::Invite { name, role, origin, data } => invite(name, *role, origin.as_deref(), data, world),
        Desk::People { data } => people(data, world),
        Desk::End { name, data } => end(name, data, world),
    }
}

fn invite(
    name: &str,
    role: Option<DeskRole>,
    origin: Option<&str>,
    data: &Data,
    world: &mut World,
) -> Result<ExitCode, Failure> {
    let store = open(data)?;
    let (today, nature) = (data.today(world), world.nature.as_ref());
    let (role, path) = runtime()?.block_on(async {
        // Asked also when a role is given, so that the next one without is not taken for the first.
        let usual = web::invitation::usual_role(&store, nature).await?;
        let role = role.unwrap_or(usual);
        let path = web::invitation::invite(&store, nature, today, role).await?;
        Ok::<_, store::StoreError>((role, path))
    })?;
    say(world, &format!("For {}, role {}, once, today or tomorrow:", printable(name), role.word()))?;
    let served = served_at(data).unwrap_or_else(|| format!("http://{USUAL}"));
    let origin = origin.unwrap_or(&served);
    say(world, &format!("{}{path}", origin.trim_end_matches('/')))?;
    Ok(ExitCode::SUCCESS)
}

fn people(data: &Data, world: &mut World) -> Result<ExitCode, Failure> {
    let accounts = open_existing(data)?.accounts()?;
    if accounts.is_empty() {
        say(world, "Nobody has an account yet; `clamor desk invite NAME` lets somebody in.")?;
    }
    for account in accounts {
        let ways = [(account.password.is_some(), "password"), (!account.passkeys.is_empty(), "passkey")];
        let ways: Vec<&str> = ways.into_iter().filter(|(has, _)| *has).map(|(_, way)| way).collect();
        let (name, role, ways) = (printable(&account.name), account.role.word(), ways.join(" and "));
        say(world, &format!("{name}: {role}, since {}, by {ways}", account.made))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn end(name: &str, data: &Data, world: &mut World) -> Result<ExitCode, Failure> {
    let store = open_existing(data)?;
    let wanted = store::sign_in_name(name);
    let found = store.accounts()?.into_iter().find(|account| account.sign_in_name() == wanted);
    let Some(account) = found else {
        return Err(Failure::new(format!("nobody at the desk is called {}", printable(name)))
            .hint("`clamor desk people` lists who may come"));
    };
    runtime()?.block_on(store.end_account(account.key))?;
    say(world, &format!("The account of {} is deleted; its sessions are over.", printable(&account.name)))?;
    Ok(ExitCode::SUCCESS)
}
