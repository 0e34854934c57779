//! What is left in the memory of a running server.

use std::process::Command;

use stories::client::Client;
use stories::folder::Folder;
use stories::program::{self, Running};
use stories::raid::{memory, search};

use super::{LONGEST_LOOK, TITLE, canaries, canary_draft, id_of, until};

/// How often the desk looks at the case before it is deleted: so that several threads have read it.
const LOOKS: usize = 5;

/// How many canaries stand in the memory of a server; `None` where one may not look.
fn found_in(server: &Running) -> Option<usize> {
    let (mut found, pieces) = (0, canaries());
    memory(server.id(), |bytes| found += pieces.iter().map(|piece| search::count(bytes, piece)).sum::<usize>())?;
    Some(found)
}

#[test]
fn nothing_of_a_case_is_left_in_the_memory_of_the_server_after_it_was_deleted() {
    for way in ["desk", "command"] {
        let folder = Folder::new();
        let data = folder.join("data");
        let server = Running::start(&data);
        let mut desk = Client::new(&format!("http://{}", server.address));
        let link = server.greeting.split_whitespace().find(|word| word.contains("/desk/enter/"));
        let link = link.expect("the desk link is printed").trim_start_matches("http://");
        assert_eq!(desk.get(link.trim_start_matches(&server.address)).status, 303);
        let case = canary_draft(&mut desk);
        for _ in 0..LOOKS {
            for page in [case.as_str(), &format!("{case}/history"), "/desk"] {
                assert_eq!(desk.get(page).status, 200, "{page}");
            }
        }
        let Some(before) = found_in(&server) else { return println!("this machine does not let one look") };
        assert!(before > 0, "they are there to be found");
        if way == "desk" {
            assert_eq!(desk.post(&format!("{case}/delete"), &[("named", TITLE)]).status, 303);
        } else {
            let mut deletion = Command::new(program::path());
            let deleted = deletion.args(["delete", id_of(&case), "--data", &data]).output();
            assert!(deleted.is_ok_and(|deleted| deleted.status.success()));
        }
        // The last page that was read is in the hands of its connection until that ends.
        drop(desk);
        until(LONGEST_LOOK, "nothing of it is in memory", || found_in(&server) == Some(0));
        println!("{way}: of {before} canaries in memory none is left");
        server.kill();
    }
}
