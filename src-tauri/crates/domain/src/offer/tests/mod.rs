//! Offers reckoned, matched, paid out, weighed and held to the law.

#![allow(clippy::expect_used, reason = "a test stops at what cannot be")]

mod examples;
mod extremes;
mod law;
mod matching;
mod payslip;
mod ranking;
mod reckon;
mod reckon_notes;
