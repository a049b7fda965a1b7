//! Use cases, each through the command table only, on real profiles in folders of their own.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod calendar;
mod calls;
mod capture;
mod demo;
mod edits;
mod garbage;
mod hostile;
mod limits;
mod moving;
mod order;
mod profile_file;
mod recapture;
mod recognise;
mod refused;
mod search;
mod sentences;
mod settings;
mod together;
mod undo;
