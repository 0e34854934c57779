//! The schema, made by the migrations in their order.

use std::path::Path;

use rusqlite::Connection;

use super::before;
use super::file::{APPLICATION_ID, shown};
use super::names::MIGRATE;
use super::trouble::Told;
use crate::StoreError;

/// Each file is one step and is never edited once a release has it; a database remembers how many it has.
const MIGRATIONS: [&str; 7] = [
    include_str!("migrations/0001_ground.sql"),
    include_str!("migrations/0002_picture.sql"),
    include_str!("migrations/0003_people.sql"),
    include_str!("migrations/0004_sealed.sql"),
    include_str!("migrations/0005_ends.sql"),
    include_str!("migrations/0006_life.sql"),
    include_str!("migrations/0007_paper.sql"),
];

/// How many steps a database of this program has.
pub(super) const SCHEMA: usize = MIGRATIONS.len();

/// Brings the schema up to date, in one transaction: after a power cut, or with a step that fails, it is the old one or the new
/// one. A database that holds something already is copied first.
pub(super) fn migrate(connection: &mut Connection, path: &Path) -> Result<(), StoreError> {
    // Read again inside the transaction: two programs may be started at once on a new folder.
    let done = steps_done(connection, path)?;
    if done == SCHEMA {
        return Ok(());
    }
    if done > 0 {
        before::keep(connection, path, SCHEMA)?;
    }
    let outcome = go_on(connection, path);
    if outcome.is_err() {
        // The database is as it was, so nobody has to go back.
        let _ = before::forget(path);
    }
    outcome
}

/// The steps that are missing.
fn go_on(connection: &mut Connection, path: &Path) -> Result<(), StoreError> {
    let transaction = super::begin(connection, MIGRATE)?;
    let done = steps_done(&transaction, path)?;
    for step in &MIGRATIONS[done..] {
        transaction.execute_batch(step).told(MIGRATE)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID).told(MIGRATE)?;
    // A handful of files: the number always fits.
    transaction.pragma_update(None, "user_version", i64::try_from(SCHEMA).unwrap_or(0)).told(MIGRATE)?;
    transaction.commit().told(MIGRATE)
}

/// How many steps the database has.
pub(super) fn steps_done(connection: &Connection, path: &Path) -> Result<usize, StoreError> {
    let found: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0)).told(MIGRATE)?;
    let done = usize::try_from(found).ok().filter(|done| *done <= SCHEMA);
    let known = i64::try_from(SCHEMA).unwrap_or(0);
    done.ok_or_else(|| StoreError::NewerSchema { path: shown(path), found, known })
}
