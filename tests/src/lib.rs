//! What the stories share: an app with a clock and dice of their own, the real program, clients.
//!
//! Stories enter through the door: `clamor::run` with the arguments that a person would type, and HTTP. Nothing here
//! reaches behind it, but for the harness of lost acknowledgements, which compares with what is on disk.

pub mod app;
pub mod authenticator;
pub mod certificate;
pub mod client;
pub mod disk;
pub mod dump;
pub mod expected;
pub mod flood;
pub mod folder;
pub mod hostile;
pub mod invariants;
pub mod lost_acks;
pub mod mutate;
pub mod program;
pub mod raid;
pub mod score;
pub mod shared;
pub mod stop_trials;
pub mod tags;
pub mod watched;
pub mod wire;
