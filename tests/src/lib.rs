//! What whole-program tests stand on: a profile of their own, a clock that stands still, outside fixtures, and a driver
//! for the real window.

mod fixtures;
mod notifications;
mod profile;
pub mod window;

pub use fixtures::{own_fixture, root, shared_fixture};
pub use notifications::{Notification, Notifications};
pub use profile::{START, TestProfile};
