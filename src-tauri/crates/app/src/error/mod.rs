//! The one error that crosses the wire: a stable code and what its sentence needs. The sentence itself is in the
//! catalogues as `error-<code>`, for the window and the command line alike.

mod codes;
mod from;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use codes::ErrorCode;
pub(crate) use from::{from_date, from_not_an_ad, from_opening};

/// An error as the window, the command line and the tests see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, thiserror::Error)]
#[error("{code}")]
pub struct ApiError {
    /// What went wrong.
    pub code: ErrorCode,
    /// What the sentence speaks of.
    pub params: BTreeMap<String, String>,
}

impl ApiError {
    /// An error with nothing to say beyond its code.
    pub fn new(code: ErrorCode) -> Self {
        Self { code, params: BTreeMap::new() }
    }

    /// Adds one parameter of the sentence.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.params.insert(name.to_owned(), value.to_string());
        self
    }

    /// The parameters that every sentence of this code may use; a test holds the catalogues to it.
    pub fn example(code: ErrorCode) -> Self {
        code.params().iter().fold(Self::new(code), |error, name| error.with(name, "x"))
    }
}
