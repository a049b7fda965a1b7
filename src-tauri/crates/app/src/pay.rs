//! Pay: how an amount as written is read.

pub(crate) mod amount;
pub(crate) mod curve;
pub(crate) mod floor;
pub(crate) mod market;
pub(crate) mod net;
pub(crate) mod newcomer;
pub(crate) mod of_job;
pub(crate) mod scale;
pub(crate) mod source;
pub(crate) mod standing;
pub(crate) mod year;

use domain::money::PayAsWritten;
use domain::pay_text::{PayTextError, read_pay};

use crate::wire::PayText;
use crate::{ApiError, App, ErrorCode};

pub(crate) fn parse(_: &App, input: PayText) -> Result<PayAsWritten, ApiError> {
    read(&input.text)
}

/// Reads pay as a person wrote it.
///
/// # Errors
/// The `pay_…` codes.
pub fn read(text: &str) -> Result<PayAsWritten, ApiError> {
    read_pay(text).map_err(|error| unread(&error, text))
}

pub(crate) fn unread(error: &PayTextError, text: &str) -> ApiError {
    let code = match error {
        PayTextError::Negative { .. } => ErrorCode::PayNegative,
        PayTextError::Reversed { .. } => ErrorCode::PayReversed,
        PayTextError::TooLarge { .. } => ErrorCode::PayTooLarge,
        PayTextError::SeveralAmounts { .. } => ErrorCode::PaySeveral,
        _ => ErrorCode::PayUnread,
    };
    ApiError::new(code).with("text", text.trim())
}
