//! How people reach it: the public pages, the desk, the data about each case.
//!
//! Every page works without JavaScript. Readers get no cookie and leave no trace; only the desk has a session. Pages are
//! rendered when a case, its day or its published counts change, not when they are read. What time it is and what is
//! random come in through [`World`].

mod body;
mod certificate;
mod changes;
mod desk;
pub mod evening;
mod headers;
pub mod holdings;
mod intake;
mod kept;
mod keyed;
mod metrics;
pub mod mirror;
mod negotiate;
mod pages;
pub mod picture;
mod pressure;
mod ready;
mod redirect;
mod refuse;
mod respond;
mod routes;
mod sealing;
mod serve;
mod site;
mod sizes;
mod withheld;
mod words;
mod world;
mod zones;

pub use certificate::Certificate;
pub use desk::invitation;
pub use desk::sealed_file_name;
pub use intake::Intake;
pub use routes::{router, unprotected_router};
pub use sealing::Sealer;
pub use serve::{MOST_CONNECTIONS, PROOF_OF_NAME, Port, serve};
pub use site::{Settings, Site};
pub use words::{INTERFACE_LANGUAGES, Words};
pub use world::World;
