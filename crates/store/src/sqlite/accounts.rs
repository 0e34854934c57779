//! Accounts of the desk, and who asked for an approval.

use casework::{CaseId, DeskRole};
use rusqlite::{Connection, OptionalExtension, Row, Transaction, named_params, params};

use super::begin;
use super::names::{END_ACCOUNT, READ_ACCOUNTS, READ_ASKING, SAVE_ACCOUNT};
use super::trouble::{Told, damaged};
use crate::wire::{day_number, day_of};
use crate::{Account, Asking, Password, PersonKey, Proposal, Saved, Secret, StoreError};

const ALL: &str = "SELECT * FROM account ORDER BY sign_in_name";
const ONE: &str = "SELECT * FROM account WHERE key = ?1";
const TAKEN: &str = "SELECT 1 FROM account WHERE sign_in_name = ?1 AND key <> ?2";

const NEW: &str = "
    INSERT INTO account (key, version, name, sign_in_name, role, made, password, authenticator, recovery, passkeys)
    VALUES (:key, :version, :name, :sign_in_name, :role, :made, :password, :authenticator, :recovery, :passkeys)
    ON CONFLICT (key) DO NOTHING";

const CHANGE: &str = "
    UPDATE account SET version = :version, name = :name, sign_in_name = :sign_in_name, role = :role, made = :made,
      password = :password, authenticator = :authenticator, recovery = :recovery,
      passkeys = :passkeys
    WHERE key = :key AND version = :version - 1";

const END: &str = "DELETE FROM account WHERE key = ?1";

const FORGET_ASKED: &str = "DELETE FROM asking WHERE by_key = ?1";
const FORGET_COUNTED: &str = "UPDATE paper_waiting SET by_key = NULL WHERE by_key = ?1";
/// Links that let somebody in are made by operators; which of them made which is not kept.
const FORGET_LINKS: &str = "
    DELETE FROM invitation WHERE EXISTS (SELECT 1 FROM account WHERE key = ?1 AND role = ?2)";
const FORGET_ASKING: &str = "DELETE FROM asking WHERE case_no = (SELECT case_no FROM gate WHERE id = ?1)";
const ASK: &str = "INSERT INTO asking (case_no, version, by_key) SELECT case_no, version, ?2 FROM gate WHERE id = ?1";
const ASKED: &str = "SELECT asking.version, by_key FROM asking JOIN gate USING (case_no) WHERE id = ?1";

pub(super) fn all(connection: &Connection) -> Result<Vec<Account>, StoreError> {
    let mut statement = connection.prepare_cached(ALL).told(READ_ACCOUNTS)?;
    let mut rows = statement.query([]).told(READ_ACCOUNTS)?;
    let mut accounts = Vec::new();
    while let Some(row) = rows.next().told(READ_ACCOUNTS)? {
        accounts.push(account(row)?);
    }
    Ok(accounts)
}

pub(super) fn one(connection: &Connection, key: &PersonKey) -> Result<Option<Account>, StoreError> {
    let mut statement = connection.prepare_cached(ONE).told(READ_ACCOUNTS)?;
    let mut rows = statement.query([key.0]).told(READ_ACCOUNTS)?;
    rows.next().told(READ_ACCOUNTS)?.map(account).transpose()
}

fn account(row: &Row<'_>) -> Result<Account, StoreError> {
    // The table has no row numbers, and the keys are nobody's business: damage is told without either.
    read(row).map_err(|what| damaged("account", 0, what))
}

fn read(row: &Row<'_>) -> Result<Account, String> {
    let wrong = |what: &'static str| move |_: rusqlite::Error| format!("{what} cannot be read");
    let number = |column: &'static str| row.get::<_, i64>(column).map_err(wrong(column));
    let bytes = |column: &'static str| row.get::<_, Option<Vec<u8>>>(column).map_err(wrong(column));
    let role: String = row.get("role").map_err(wrong("role"))?;
    let recovery = bytes("recovery")?.unwrap_or_default();
    let password = bytes("password")?.zip(bytes("authenticator")?).map(|(hash, authenticator)| Password {
        hash: Secret::of(hash),
        authenticator: Secret::of(authenticator),
        recovery: recovery.chunks_exact(32).filter_map(|hash| hash.try_into().ok()).collect(),
    });
    Ok(Account {
        key: PersonKey(row.get("key").map_err(wrong("key"))?),
        version: u32::try_from(number("version")?).map_err(|_| "the version is out of range")?,
        name: row.get("name").map_err(wrong("name"))?,
        role: DeskRole::given(&role).ok_or("the role is unknown")?,
        made: day_of(number("made")?).ok_or("the day is none")?,
        password,
        passkeys: passkeys(&bytes("passkeys")?.unwrap_or_default())?,
    })
}

fn passkeys(bytes: &[u8]) -> Result<Vec<Secret>, String> {
    let keys: Vec<serde_json::Value> = serde_json::from_slice(bytes).map_err(|_| "the passkeys are no list")?;
    Ok(keys.iter().map(|key| Secret::of(key.to_string())).collect())
}

pub(super) fn save(connection: &mut Connection, account: &Account) -> Result<Saved, StoreError> {
    let transaction = begin(connection, SAVE_ACCOUNT)?;
    let name = account.sign_in_name();
    let taken = transaction.query_row(TAKEN, params![name, account.key.0], |_| Ok(())).optional();
    if taken.told(SAVE_ACCOUNT)?.is_some() {
        return Ok(Saved::NameTaken);
    }
    let statement = if account.version == 1 { NEW } else { CHANGE };
    let password = account.password.as_ref();
    let keys: Result<Vec<serde_json::Value>, _> =
        account.passkeys.iter().map(|key| serde_json::from_slice(key.bytes())).collect();
    // The driver's words would say what stands in it.
    let no_json = |_| StoreError::Failed { tx: SAVE_ACCOUNT, what: "a passkey is not JSON".into() };
    let keys = keys.map_err(no_json)?;
    let moved = transaction.execute(
        statement,
        named_params! {
            ":key": account.key.0, ":version": account.version, ":name": account.name, ":sign_in_name": name,
            ":role": account.role.word(), ":made": day_number(account.made),
            ":password": password.map(|password| password.hash.bytes()),
            ":authenticator": password.map(|password| password.authenticator.bytes()),
            ":recovery": password.map(|password| password.recovery.concat()).unwrap_or_default(),
            ":passkeys": serde_json::Value::Array(keys).to_string().into_bytes(),
        },
    );
    if moved.told(SAVE_ACCOUNT)? == 0 {
        return Ok(Saved::Conflict);
    }
    transaction.commit().told(SAVE_ACCOUNT)?;
    Ok(Saved::Done)
}

/// Deletes an account, and with it what it asked for: whoever comes back with another key is not another person. An
/// operator's takes the open links along.
pub(super) fn end(connection: &mut Connection, key: &PersonKey) -> Result<bool, StoreError> {
    let transaction = begin(connection, END_ACCOUNT)?;
    transaction.execute(FORGET_ASKED, [key.0]).told(END_ACCOUNT)?;
    transaction.execute(FORGET_COUNTED, [key.0]).told(END_ACCOUNT)?;
    let operator = DeskRole::Operator.word();
    transaction.execute(FORGET_LINKS, params![key.0, operator]).told(END_ACCOUNT)?;
    let ended = transaction.execute(END, [key.0]).told(END_ACCOUNT)? == 1;
    super::deletion::owe(&transaction).told(END_ACCOUNT)?;
    transaction.commit().told(END_ACCOUNT)?;
    Ok(ended)
}

pub(super) fn asked(connection: &Connection, id: &CaseId) -> Result<Option<Asking>, StoreError> {
    let read = |row: &Row<'_>| Ok(Asking { version: row.get(0)?, by: PersonKey(row.get(1)?) });
    connection.query_row(ASKED, [id.as_str()], read).optional().told(READ_ASKING)
}

/// What a fact does to the question that may be open: it is answered or withdrawn, or it is this one.
pub(super) fn note_asking(transaction: &Transaction<'_>, proposal: &Proposal<'_>) -> rusqlite::Result<()> {
    let id = proposal.id.as_str();
    transaction.prepare_cached(FORGET_ASKING)?.execute([id])?;
    if let Some(by) = proposal.asked_by {
        transaction.execute(ASK, params![id, by.0])?;
    }
    Ok(())
}
