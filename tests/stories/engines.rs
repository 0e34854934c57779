//! Every engine keeps the contract of the store.

use stories::folder::Folder;

#[test]
fn the_sqlite_engine_conforms() {
    let folder = Folder::new();
    store::conformance::conforms(&|name| {
        Box::new(store::Sqlite::open(&folder.path().join(name)).expect("the engine opens"))
    });
}
