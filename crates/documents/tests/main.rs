//! The tests of this room that need nothing but what it gives out, in one program.

mod book;
mod case_file;
mod checks;
mod findings;
mod made_up;
mod pdf;
mod samples;
mod sheet;
mod translations;
