//! The public pages, asked for through the routes.

mod house;
mod pages;
mod taking;
mod keeping;
