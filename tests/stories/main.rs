//! The stories: what people do with Clamor, through the door only.

mod browser;
mod case_files;
mod counting;
mod crashes;
mod desk;
mod device;
mod documents;
mod drafts;
mod engines;
mod flood;
mod follow;
mod forms;
mod fuzz;
mod holding;
mod hostile;
mod house;
mod letters;
mod limits;
mod pdf;
mod people;
mod pictures;
mod raid;
mod reading;
mod reading_pages;
mod trying;
mod writing;
