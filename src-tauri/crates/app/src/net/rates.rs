//! Exchange rates from Norges Bank, fetched when the person asks for one.

use domain::money::Currency;
use exchange::norges_bank::{BankRate, read_rate};

use super::Net;
use crate::{ApiError, ErrorCode};

/// What Norges Bank's answer may be called.
const RATE_TYPES: [&str; 4] =
    ["text/csv", "application/vnd.sdmx.data+csv", "text/plain", "application/octet-stream"];

impl Net {
    /// The newest rate of a currency in kroner.
    ///
    /// # Errors
    /// The `fetch_…` codes; `rate_unread` when the answer has no rate for the currency.
    pub(crate) fn exchange_rate(&self, currency: Currency) -> Result<BankRate, ApiError> {
        let unread = || ApiError::new(ErrorCode::RateUnread).with("currency", currency.code());
        let url = format!(
            "{}/api/data/EXR/B.{}.NOK.SP?format=csv&lastNObservations=1&locale=en",
            self.rates_at,
            currency.code()
        );
        let answer = self.fetch_as(&url, &RATE_TYPES).map_err(|error| match error.code {
            // Norges Bank answers 404 for a currency it does not quote.
            ErrorCode::FetchStatus if error.params.get("status").is_some_and(|status| status == "404") => {
                unread()
            }
            _ => error,
        })?;
        let text = String::from_utf8_lossy(&answer.bytes);
        read_rate(&text, currency).map_err(|error| {
            tracing::warn!(%error, "an answer without a rate");
            unread()
        })
    }
}
