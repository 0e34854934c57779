//! The house rules: what ARCHITECTURE.md says is absent, looked for in the project's own files.
//!
//! These tests read the sources, the templates, the data and the pages of this project as text. They build nothing and
//! start nothing, except `cargo metadata`, which says under which licences the libraries come. Each of them was seen to
//! fail once, on a project that was broken on purpose.

mod book;
mod commands;
mod glossary;
mod html;
mod imports;
mod licences;
mod markdown;
mod pages;
mod people;
mod purity;
mod rooms;
mod seeds;
mod source;
mod supply;
mod tidiness;
mod tree;
mod types;
mod words;
