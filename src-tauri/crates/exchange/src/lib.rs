//! Formats in and out: reads job ads from pages, text and files. No SQL, no Tauri.

pub mod ics;
pub mod job_ad;
pub mod norges_bank;
