//! The stories: what people do with Clamor, through the door only.

mod counting;
mod documents;
mod house;
mod letters;
mod limits;
mod reading;
mod trying;
mod writing;
mod case_files;
mod crashes;
mod engines;
