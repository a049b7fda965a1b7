//! Public registers, asked when the person asks: the Brønnøysund register of units, and Statistics Norway's wages.

use domain::job::OrgNumber;
use exchange::brreg::{self, Unit, Units};
use exchange::ssb::{self, Wages};
use url::form_urlencoded;

use super::{FetchedPage, Net};
use crate::{ApiError, ErrorCode};

/// What the register may call its answers.
const UNIT_TYPES: [&str; 3] =
    ["application/json", "application/hal+json", "application/vnd.brreg.enhetsregisteret.enhet.v2+json"];
/// What Statistics Norway may call its answers.
const TABLE_TYPES: [&str; 2] = ["application/json", "application/json-stat"];
/// Units asked for in one search.
const PAGE: u8 = 20;

/// Wages with the address they were asked at.
#[derive(Debug)]
pub(crate) struct WagesAnswer {
    /// The wages.
    pub(crate) wages: Wages,
    /// The address.
    pub(crate) url: String,
}

impl Net {
    /// One employer by its number.
    ///
    /// # Errors
    /// `not_registered`, and the `look_up_…` codes.
    pub(crate) fn employer(&self, number: &OrgNumber) -> Result<Unit, ApiError> {
        let url = self.employer_address(number);
        let missing = || ApiError::new(ErrorCode::NotRegistered).with("text", number.as_str());
        let answer = self.ask(&url, &UNIT_TYPES, &self.units_at).map_err(|error| match status(&error) {
            // 410 is a unit that was there once and is shown no more.
            Some("404" | "410") => missing(),
            _ => error,
        })?;
        let unit = brreg::read_unit(&answer.bytes).map_err(|error| unread(&self.units_at, &error))?;
        // An answer about another employer is no answer.
        if unit.orgnr == *number { Ok(unit) } else { Err(unread(&self.units_at, &"another unit")) }
    }

    /// The employers whose registered names hold some words, the first of them.
    ///
    /// # Errors
    /// The `look_up_…` codes.
    pub(crate) fn employers_named(&self, name: &str) -> Result<Units, ApiError> {
        let query: String = form_urlencoded::Serializer::new(String::new())
            .append_pair("navn", name)
            .append_pair("size", &PAGE.to_string())
            .finish();
        let url = format!("{}/enhetsregisteret/api/enheter?{query}", self.units_at);
        let answer = self.ask(&url, &UNIT_TYPES, &self.units_at)?;
        brreg::read_units(&answer.bytes).map_err(|error| unread(&self.units_at, &error))
    }

    /// Where the register tells of an employer.
    pub(crate) fn employer_address(&self, number: &OrgNumber) -> String {
        format!("{}/enhetsregisteret/api/enheter/{}", self.units_at, number.as_str())
    }

    /// The newest wages of these occupations, all of Norway, full-time employees.
    ///
    /// # Errors
    /// The `look_up_…` codes.
    pub(crate) fn wages(&self, occupations: &[String]) -> Result<WagesAnswer, ApiError> {
        let url = format!("{}{}", self.tables_at, ssb::wages_query(occupations));
        let answer = self.ask(&url, &TABLE_TYPES, &self.tables_at)?;
        let wages = ssb::read_wages(&answer.bytes).map_err(|error| unread(&self.tables_at, &error))?;
        Ok(WagesAnswer { wages, url })
    }

    /// Asks a register; what goes wrong is told of a register, not of a page.
    fn ask(&self, url: &str, kinds: &[&str], at: &str) -> Result<FetchedPage, ApiError> {
        self.fetch_as(url, kinds).map_err(|error| told(error, at))
    }
}

fn status(error: &ApiError) -> Option<&str> {
    error.params.get("status").map(String::as_str)
}

/// A failed fetch as the failure of a register.
fn told(error: ApiError, at: &str) -> ApiError {
    let code = match error.code {
        ErrorCode::FetchTimeout => ErrorCode::LookUpTimeout,
        ErrorCode::FetchBusy => ErrorCode::LookUpBusy,
        ErrorCode::FetchStatus => ErrorCode::LookUpStatus,
        ErrorCode::FetchTooLarge | ErrorCode::FetchNotAPage => ErrorCode::LookUpUnread,
        ErrorCode::FetchFailed => ErrorCode::LookUpFailed,
        ErrorCode::FetchPrivate
        | ErrorCode::FetchRedirects
        | ErrorCode::FetchNotHttps
        | ErrorCode::FetchForbidden => ErrorCode::LookUpAstray,
        _ => return error,
    };
    let mut told = ApiError::new(code).with("host", host(at));
    told.params.extend(error.params.into_iter().filter(|(name, _)| code.params().contains(&name.as_str())));
    told.with("host", host(at))
}

fn unread(at: &str, error: &dyn std::fmt::Display) -> ApiError {
    tracing::warn!(%error, "a register's answer could not be read");
    ApiError::new(ErrorCode::LookUpUnread).with("host", host(at))
}

/// The host of an address that begins with its scheme.
fn host(at: &str) -> &str {
    at.split_once("://").map_or(at, |(_, host)| host)
}
