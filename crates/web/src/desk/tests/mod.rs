//! The desk, asked as a browser asks it.

mod addressing;
mod consenting;
mod deciding;
mod dropping;
mod entering;
mod holders;
mod house;
mod noticing;
mod offices;
mod outcomes;
mod refusing;
mod river;
mod translating;
mod updating;
mod values;
mod walking;
