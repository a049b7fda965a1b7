//! Use cases: everything a person can do, as one declared [command table](table) over the core.
//!
//! The window, the command line and the tests all come in through [`App`] and the table; none of them reaches the
//! store or the formats by another way. Nothing here knows a window.

mod app;
mod board;
mod capture;
mod clock;
mod demo;
mod drafts;
mod error;
mod figure;
mod find;
#[cfg(test)]
mod generated;
mod guide;
mod history;
mod job;
mod jobs;
mod link;
mod net;
mod offer;
mod pay;
mod profile;
mod search;
mod settings;
mod stages;
mod table;
mod tags;
mod target;
mod trash;
mod undo;
mod views;
pub mod wire;

pub use app::App;
pub use capture::{fetch_page, read_page};
pub use clock::Clock;
pub use error::{ApiError, ErrorCode};
pub use guide::{GuidanceList, list as guidance_list};
pub use link::checked_link;
pub use net::Net;
pub use offer::{EvalOffer, EvalOffers, evaluate as evaluate_offers};
pub use pay::floor::check as check_floor;
pub use pay::net::reckon as net_pay;
pub use pay::read as read_pay;
pub use profile::read as profile;
pub use profile::{DEFAULT_FOLDER_ENV, ProfileFolder};
pub use table::{dispatch, names, shell};
