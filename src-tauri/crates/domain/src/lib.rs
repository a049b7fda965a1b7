//! Løype's rules and the types they speak in: jobs, ads, stages, money, dates, identity.
//!
//! Pure by design: no I/O, no SQL, no window and no clock reads. Functions that depend on the day take it as a
//! [`chrono::NaiveDate`] in the person's zone; instants are UTC.

pub mod ad;
pub mod agenda;
pub mod backup;
pub mod calendar;
pub mod card;
pub mod closed;
pub mod collate;
pub mod contact;
pub mod conversation;
pub mod date_text;
pub mod deadline;
pub mod deadline_text;
pub mod document;
pub mod document_file;
pub mod event;
pub mod find_words;
pub mod floor;
pub mod fold;
pub mod goal;
pub mod identity;
pub mod ids;
pub mod interview;
pub mod job;
pub mod merge;
pub mod money;
pub mod note;
pub mod offer;
pub mod pay_figure;
pub mod pay_text;
pub mod reminder;
pub mod rhythm;
pub mod stage;
pub mod start_text;
pub mod storage_place;
pub mod table;
pub mod target;
pub mod task;
pub mod tax;
pub mod terms;
pub mod time_text;
mod tokens;
pub mod yearly;
pub mod zone;
