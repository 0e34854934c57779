//! The desk, asked as a browser asks it.

mod consenting;
mod deciding;
mod entering;
mod house;
mod noticing;
mod offices;
mod outcomes;
mod refusing;
mod translating;
mod updating;
mod values;
mod walking;
