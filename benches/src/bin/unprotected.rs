//! The same server without what protects those who come: memory that is freed is left as it is, what is deleted is not
//! overwritten, nobody waits for a turn, and answers carry no strict headers. Only the bench starts it, to measure what those cost.

use std::io::Write;
use std::path::Path;
use std::sync::Arc;

use press::Press;
use store::{Sqlite, Store};
use web::{Settings, Site, unprotected_router};

fn main() {
    let folder = std::env::args().nth(1).expect("the folder is named");
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime starts");
    runtime.block_on(async {
        let engine = Sqlite::open_unprotected(Path::new(&folder)).expect("the data can be opened");
        let store = Store::over(engine).expect("the data can be read");
        let machine = clamor::World::of_this_machine();
        let (press, sealer) = (Arc::new(Press::new()), Arc::new(clamor::Age));
        let site = Site::new(store, press, machine.nature, machine.intake, sealer, Settings::default());
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
        println!("{}", listener.local_addr().expect("it has an address"));
        std::io::stdout().flush().expect("somebody listens");
        axum::serve(listener, unprotected_router(&site)).await.expect("it serves");
    });
}
