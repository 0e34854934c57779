//! Every engine keeps the contract, and a store over an engine that fails says so and loses nothing.

use stories::folder::Folder;

#[test]
fn the_sqlite_engine_conforms() {
    let folder = Folder::new();
    let mut number = 0;
    store::conformance::conforms(|| {
        number += 1;
        store::Sqlite::open(&folder.path().join(number.to_string())).expect("the engine opens")
    });
}
