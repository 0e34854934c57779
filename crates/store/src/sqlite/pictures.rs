//! Photographs: put in, changed and deleted in the transaction of the fact that says so.

use casework::{CaseId, Picture, Rendition};
use rusqlite::{Connection, OptionalExtension, Row, Transaction, named_params};

use super::names::READ_PICTURE;
use super::trouble::{Told, damaged};
use crate::{PictureChange, StoreError, wire};

const PUT: &str = "
    INSERT INTO picture
    SELECT case_no, :words, :large_width, :large_height, :large, :small_width, :small_height, :small
    FROM gate WHERE id = :id
    ON CONFLICT (case_no) DO UPDATE SET
      words = excluded.words, large_width = excluded.large_width, large_height = excluded.large_height,
      large = excluded.large, small_width = excluded.small_width, small_height = excluded.small_height,
      small = excluded.small";

const DELETE: &str = "DELETE FROM picture WHERE case_no = (SELECT case_no FROM gate WHERE id = ?1)";

const READ: &str = "
    SELECT case_no, words, large_width, large_height, large, small_width, small_height, small
    FROM picture JOIN gate USING (case_no) WHERE id = ?1";

/// Does what the fact means for the photograph.
pub(super) fn change(transaction: &Transaction<'_>, id: &CaseId, change: PictureChange<'_>) -> rusqlite::Result<()> {
    match change {
        PictureChange::Keep => {}
        PictureChange::Delete => {
            if transaction.execute(DELETE, [id.as_str()])? > 0 {
                super::deletion::owe(transaction)?;
            }
        }
        PictureChange::Put(picture) => {
            // One that was there goes with this.
            super::deletion::owe(transaction)?;
            let Picture { large, small, .. } = picture;
            transaction.execute(
                PUT,
                named_params! {
                    ":id": id.as_str(), ":words": wire::picture_words(picture),
                    ":large_width": large.width, ":large_height": large.height, ":large": large.jpeg,
                    ":small_width": small.width, ":small_height": small.height, ":small": small.jpeg,
                },
            )?;
        }
    }
    Ok(())
}

/// The photograph of a case.
pub(super) fn of_case(connection: &Connection, id: &CaseId) -> Result<Option<Picture>, StoreError> {
    let mut statement = connection.prepare_cached(READ).told(READ_PICTURE)?;
    let found = statement.query_row([id.as_str()], |row| Ok(picture(row))).optional().told(READ_PICTURE)?;
    found.transpose()
}

fn picture(row: &Row<'_>) -> Result<Picture, StoreError> {
    let case_no = row.get(0).unwrap_or_default();
    let damage = |what: &str| damaged("picture", case_no, what);
    let words: String = row.get(1).map_err(|_| damage("its words are no text"))?;
    let (credit, descriptions) = wire::picture_of_words(&words).map_err(|what| damage(&what))?;
    let rendition = |first: usize| -> rusqlite::Result<Rendition> {
        Ok(Rendition { width: row.get(first)?, height: row.get(first + 1)?, jpeg: row.get(first + 2)? })
    };
    let large = rendition(2).map_err(|_| damage("the large one is none"))?;
    let small = rendition(5).map_err(|_| damage("the small one is none"))?;
    Ok(Picture { large, small, credit, descriptions })
}
