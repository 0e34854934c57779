//! The machine misbehaves: its disk is full or takes nothing, its clock jumps, thousands stand at the door.

mod clock;
mod crowd;
mod disk;
mod journal;

/// Whether a line of `clamor holdings` says so many rows of a table.
fn rows(app: &stories::app::App, table: &str) -> String {
    let held = app.command(&["holdings"]);
    assert_eq!(held.code, 0, "{}", held.errors);
    let line = format!("- **{table}**: ");
    held.text().lines().find_map(|said| said.strip_prefix(&line).map(str::to_owned)).unwrap_or_default()
}
