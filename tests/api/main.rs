//! Use cases, each through the command table only, on real profiles in folders of their own.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod calendar;
mod calls;
mod capture;
mod demo;
mod edits;
mod figures;
mod floors;
mod garbage;
mod hostile;
mod limits;
mod moving;
mod net_pay;
mod note_sentences;
mod offer_calls;
mod offer_compare;
mod offer_edits;
mod offer_notes;
mod offer_places;
mod offer_weights;
mod offers;
mod order;
mod profile_file;
mod recapture;
mod recognise;
mod refused;
mod scale;
mod search;
mod sentences;
mod settings;
mod targets;
mod together;
mod undo;
mod writes;
