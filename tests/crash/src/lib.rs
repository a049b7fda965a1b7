//! What must survive, shown by breaking it: processes killed at random points, a disk that is full or fails at any
//! write, damaged files, many starts at once, and random doing and undoing.
//!
//! Each part takes how many cases it tries, a seed, and how long it may take at most; it gives what it found as
//! [`Outcome`]. The tests run the short form, the program `torture` the long one. Every failure names the seed that
//! brings it back. Parts write to folders of their own, and everything goes through the command table.

mod acts;
mod backups;
mod cases;
mod damage;
mod dump;
mod faults;
mod kills;
mod ledger;
pub mod long;
mod outcome;
mod report;
mod rng;
mod sequences;
mod shim;
mod starts;
mod steps;
mod template;
mod trips;
pub mod worker;
mod world;

pub use outcome::{Outcome, PARTS, Part, Plan};
