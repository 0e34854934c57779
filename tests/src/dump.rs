//! A database as text, so that data of earlier versions can be kept, read and compared.

use std::fmt::Write;
use std::path::Path;

use rusqlite::Connection;
use rusqlite::types::ValueRef;

/// What the file says of itself and SQLite would else forget.
const MARKS: [&str; 2] = ["application_id", "user_version"];

/// All of a database as SQL: the schema as it was written, the rows in the order of their keys, the marks.
///
/// # Panics
/// When it cannot be read.
#[must_use]
pub fn as_text(file: &Path) -> String {
    let database = Connection::open(file).expect("the database opens");
    let mut text = String::new();
    let parts = schema(&database);
    let (tables, rest): (Vec<_>, Vec<_>) = parts.iter().partition(|(kind, _, _)| kind == "table");
    for (_, name, sql) in tables {
        let _ = writeln!(text, "{sql};\n");
        for row in rows(&database, name) {
            let _ = writeln!(text, "INSERT INTO {name} VALUES ({row});");
        }
        text.push('\n');
    }
    // Triggers come after the rows that they would refuse.
    for (_, _, sql) in rest {
        let _ = writeln!(text, "{sql};\n");
    }
    for mark in MARKS {
        let value: i64 = database.pragma_query_value(None, mark, |row| row.get(0)).expect("it has a mark");
        let _ = writeln!(text, "PRAGMA {mark} = {value};");
    }
    text
}

/// Makes a database of such a text.
///
/// # Panics
/// When the text is none.
pub fn make(file: &Path, text: &str) {
    let database = Connection::open(file).expect("a database can be made");
    database.execute_batch(&format!("BEGIN;\n{text}\nCOMMIT;")).expect("the text is a database");
}

/// The statements that made it: what each makes, its name, the statement.
///
/// # Panics
/// When it cannot be read.
#[must_use]
pub fn schema(database: &Connection) -> Vec<(String, String, String)> {
    let query =
        "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT GLOB 'sqlite_*' ORDER BY rowid";
    let mut statement = database.prepare(query).expect("the schema can be read");
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).expect("it has rows");
    rows.collect::<Result<_, _>>().expect("it is text")
}

/// The rows of a table, each as the values of a statement.
///
/// # Panics
/// When they cannot be read.
#[must_use]
pub fn rows(database: &Connection, table: &str) -> Vec<String> {
    let mut statement = database.prepare(&format!("SELECT * FROM {table} ORDER BY 1, 2")).expect("the table is there");
    let columns = statement.column_count();
    let row = statement.query_map([], |row| {
        let values = (0..columns).map(|column| row.get_ref(column).map(literal));
        Ok(values.collect::<Result<Vec<_>, _>>()?.join(", "))
    });
    row.expect("it has rows").collect::<Result<_, _>>().expect("they can be read")
}

fn literal(value: ValueRef<'_>) -> String {
    match value {
        ValueRef::Null => "NULL".into(),
        ValueRef::Integer(number) => number.to_string(),
        ValueRef::Real(number) => number.to_string(),
        ValueRef::Text(text) => format!("'{}'", String::from_utf8_lossy(text).replace('\'', "''")),
        ValueRef::Blob(bytes) => {
            let digits: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
            format!("X'{digits}'")
        }
    }
}
