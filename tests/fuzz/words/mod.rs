//! Words that mean something in the formats that are read.

mod ads;
mod files;
mod formats;
mod texts;

pub use ads::{ADS, MARKUP};
pub use files::{DATABASE, LOCKED, OWN, TABLES};
pub use formats::{GUIDANCE, RATES, REGISTER, STATISTICS};
pub use texts::{ADDRESSES, DATES, MARKDOWN, PAY, SEARCH};
