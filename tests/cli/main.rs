//! The command line as a script or a person at a terminal meets it: the built program, run as a process.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod backups;
mod calendar;
mod capture;
mod capture_json;
mod documents;
mod export;
mod guidance;
mod guidance_packs;
mod import;
mod jobs;
mod language;
mod offers;
mod offers_kept;
mod outside_pages;
mod pay;
mod pay_floor;
mod pay_net;
mod practice;
mod prep;
mod profile;
mod program;
mod refusals;
mod together;
mod usage;
