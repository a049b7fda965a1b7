//! Use cases: everything a person can do, as one declared [command table](table) over the core.
//!
//! The window, the command line and the tests all come in through [`App`] and the table; none of them reaches the
//! store or the formats by another way. Nothing here knows a window.

mod already;
mod app;
mod archive;
mod backup;
mod board;
mod calendar;
mod capture;
mod checklist;
mod clock;
mod closing;
mod contact;
mod conversation;
mod debrief;
mod demo;
mod document;
mod draft_mail;
mod drafts;
mod ending;
mod error;
mod example;
mod figure;
mod find;
mod found_at;
#[cfg(test)]
mod generated;
mod goal;
mod guide;
mod here;
mod history;
mod import;
mod incoming;
mod interview;
mod job;
mod job_link;
mod jobs;
mod letter;
mod link;
mod markdown;
mod merging;
mod net;
mod offer;
mod own_file;
mod pay;
mod practice;
mod prep;
mod privacy;
mod profile;
mod question;
pub mod recovery;
mod reminder;
mod rhythm;
mod search;
mod settings;
mod stages;
mod story;
mod table;
mod tags;
mod takeout;
mod target;
mod task;
mod timeline;
mod today;
mod trash;
mod undo;
mod views;
pub mod wire;
mod writing;

pub use app::App;
pub use capture::{fetch_page, read_page};
pub use clock::Clock;
pub use document::to_open as document_to_open;
pub use error::{ApiError, ErrorCode};
pub use guide::packs::{
    export_built_in as export_guidance, look_at_built_in as look_at_guidance, packed as packed_guidance,
};
pub use guide::{GuidanceList, list as guidance_list};
pub use link::checked_link;
pub use net::Net;
pub use offer::{EvalOffer, EvalOffers, evaluate as evaluate_offers};
pub use pay::floor::check as check_floor;
pub use pay::net::reckon as net_pay;
pub use pay::read as read_pay;
pub use prep::pdf::prep_pdf;
pub use profile::read as profile;
pub use profile::{DEFAULT_FOLDER_ENV, ProfileFolder};
pub use table::{dispatch, names, shell};
pub use takeout::{CsvOf, Existing, ExportTo, check_ending, check_passphrase, export};
