//! The suite that every engine passes.

use super::Folder;
use crate::Sqlite;
use crate::conformance::conforms;
use crate::faulty::Faulty;

#[test]
fn sqlite_keeps_every_promise() {
    let folder = Folder::new();
    conforms(&|place| Box::new(Sqlite::open(&folder.file(place)).unwrap()));
}

#[test]
fn without_a_plan_faults_change_nothing() {
    let folder = Folder::new();
    conforms(&|place| Box::new(Faulty::over(Sqlite::open(&folder.file(place)).unwrap()).0));
}
