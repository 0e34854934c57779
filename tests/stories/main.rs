//! The stories: what people do with Clamor, through the door only.

mod browser;
mod case_files;
mod counting;
mod crashes;
mod desk;
mod documents;
mod engines;
mod house;
mod letters;
mod limits;
mod people;
mod reading;
mod trying;
mod writing;
