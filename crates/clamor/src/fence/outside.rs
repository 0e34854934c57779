//! The parent: it starts the child, feeds it, listens for a while, and ends it whatever it did.

use std::io::{Read, Write};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use documents::read::answer::LARGEST_ANSWER;

/// How long an answer may take from the start of the child: the processor time that it has, and half of that for a machine
/// that is busy with other things. Browsers wait longer.
pub(super) const LONGEST_WAIT: Duration = Duration::from_secs(15);

/// The command of a child. It gets nothing of what this process has: no environment, no folder, no file but three pipes
/// (whatever this process opened closes when it starts), and nobody hears its standard error.
pub(super) fn child(program: &Path, argument: &str) -> Command {
    let mut command = Command::new(program);
    // In a group of its own, so that Ctrl-C on a terminal is heard by this process alone, which then ends it.
    command.arg0("clamor").arg(argument).env_clear().current_dir("/").process_group(0);
    command
}

/// What the child said to these bytes; `None` when it did not start, did not end its answer in time, or said too much.
/// When this returns the child is gone.
pub(super) fn ask(mut command: Command, bytes: &[u8], longest: Duration) -> Option<Vec<u8>> {
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().ok()?;
    let (input, output) = (child.stdin.take(), child.stdout.take());
    std::thread::scope(|scope| {
        let (sender, answers) = mpsc::channel();
        scope.spawn(move || {
            // A child that does not want to hear all of it may have its reasons: what counts is the answer.
            let _ = input.map(|mut input| input.write_all(bytes));
        });
        scope.spawn(move || {
            let mut said = Vec::new();
            let most = LARGEST_ANSWER as u64 + 1;
            let whole = output.is_some_and(|output| output.take(most).read_to_end(&mut said).is_ok());
            // Whoever waited has stopped waiting when nobody takes it.
            let _ = sender.send((whole && said.len() <= LARGEST_ANSWER).then_some(said));
        });
        let said = answers.recv_timeout(longest).ok().flatten();
        // It has answered, or it never will; the threads above end with its pipes. Where it is gone already, so much the
        // better, and waiting for it leaves no entry in the table of processes.
        let _ = child.kill();
        let _ = child.wait();
        said
    })
}
