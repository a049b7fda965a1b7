//! Formats in and out: reads job ads from pages, text and files, and Markdown. No SQL, no Tauri.

pub mod brreg;
pub mod bundle;
pub mod harmless;
pub mod ics;
pub mod job_ad;
pub mod markdown;
pub mod norges_bank;
pub mod passphrase;
pub mod sheet;
pub mod ssb;
pub mod text_zip;
pub mod tracker;
