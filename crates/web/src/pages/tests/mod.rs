//! The public pages, asked for through the routes.

mod address;
mod at_office;
mod carrying;
mod channels;
mod editions;
pub(in crate::pages) mod house;
mod keeping;
mod narrowing;
mod offices;
mod outcomes;
mod pages;
mod pictures;
mod reading;
mod since;
mod taking;
