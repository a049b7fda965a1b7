//! One page, fetched on the person's action. Redirects are followed by hand, each held to the same rules.

use std::error::Error as _;
use std::net::IpAddr;

use reqwest::header::{ACCEPT, ACCEPT_LANGUAGE, CONTENT_TYPE, DATE, LOCATION, RETRY_AFTER};
use reqwest::{Client, Response, redirect};
use url::{Host, Url};

use super::resolver::{GuardedResolver, PrivateAddress, may_connect};
use super::{Addresses, Limits};
use crate::{ApiError, ErrorCode};

/// Sites whose terms forbid automated reading, and the name they are told by.
///
/// Sources: FINN.no's notice on automated services in its footer; LinkedIn's User Agreement, section 8.2.
const FORBIDDEN: [(&str, &str); 2] = [("finn.no", "FINN.no"), ("linkedin.com", "LinkedIn")];

/// A site that asks to wait longer than a day is told as one that failed.
const MAX_WAIT: i64 = 24 * 60 * 60;

/// Kinds of content that can hold an ad.
pub(super) const PAGE_TYPES: [&str; 4] =
    ["text/html", "application/xhtml+xml", "application/json", "application/ld+json"];

/// A page as it came.
pub(crate) struct FetchedPage {
    /// The address it came from, after redirects.
    pub(crate) url: String,
    /// Its bytes, unpacked.
    pub(crate) bytes: Vec<u8>,
    /// The character set its header names.
    pub(crate) charset: Option<String>,
}

/// The name of a site whose terms forbid automated reading, when this address is one of its pages.
pub(crate) fn forbidden_site(url: &str) -> Option<&'static str> {
    let host = Url::parse(url).ok()?.host_str()?.trim_end_matches('.').to_lowercase();
    let is_of = |site: &str| host == site || host.ends_with(&format!(".{site}"));
    FORBIDDEN.iter().find(|(site, _)| is_of(site)).map(|(_, name)| *name)
}

/// Fetches one document of these kinds within the limits.
pub(super) async fn page(url: &str, kinds: &[&str], limits: &Limits) -> Result<FetchedPage, ApiError> {
    let url = Url::parse(url).map_err(|_| ApiError::new(ErrorCode::LinkUnread).with("text", url))?;
    let host = host_of(&url);
    let timeout = ApiError::new(ErrorCode::FetchTimeout).with("host", host);
    tokio::time::timeout(limits.time, follow(url, kinds, limits)).await.unwrap_or(Err(timeout))
}

async fn follow(mut url: Url, kinds: &[&str], limits: &Limits) -> Result<FetchedPage, ApiError> {
    let client = client(limits)?;
    for _ in 0..=limits.redirects {
        allow(&url, limits.addresses)?;
        let request = client
            .get(url.clone())
            .header(ACCEPT, kinds.join(", "))
            .header(ACCEPT_LANGUAGE, "nb, nn, no, en;q=0.8");
        let response = request.send().await.map_err(|error| failed(&url, &error))?;
        match next_address(&url, &response)? {
            Some(next) => url = next,
            None => return body(url, kinds, response, limits).await,
        }
    }
    Err(ApiError::new(ErrorCode::FetchRedirects).with("host", host_of(&url)))
}

/// A client without cookies, proxies, automatic redirects or a memory.
fn client(limits: &Limits) -> Result<Client, ApiError> {
    // Another part of the process may have chosen already; both choices are the same library.
    let _ = rustls::crypto::ring::default_provider().install_default();
    Client::builder()
        .user_agent(concat!("Loype/", env!("CARGO_PKG_VERSION"), " (a person's own job search)"))
        .redirect(redirect::Policy::none())
        .no_proxy()
        .referer(false)
        .dns_resolver(GuardedResolver(limits.addresses))
        .build()
        .map_err(|error| {
            tracing::error!(%error, "no HTTP client");
            ApiError::new(ErrorCode::Internal)
        })
}

/// Holds an address to the rules before anything is asked of it; names are judged again where they are looked up.
fn allow(url: &Url, addresses: Addresses) -> Result<(), ApiError> {
    if let Some(site) = forbidden_site(url.as_str()) {
        return Err(ApiError::new(ErrorCode::FetchForbidden).with("site", site));
    }
    if !is_allowed_scheme(url, addresses) || !url.username().is_empty() || url.password().is_some() {
        return Err(ApiError::new(ErrorCode::FetchNotHttps).with("url", url));
    }
    let literal = match url.host() {
        Some(Host::Ipv4(address)) => Some(IpAddr::V4(address)),
        Some(Host::Ipv6(address)) => Some(IpAddr::V6(address)),
        Some(Host::Domain(_)) => None,
        None => return Err(ApiError::new(ErrorCode::LinkUnread).with("text", url)),
    };
    match literal {
        Some(address) if !may_connect(address, addresses) => Err(private(url)),
        _ => Ok(()),
    }
}

fn is_allowed_scheme(url: &Url, addresses: Addresses) -> bool {
    match addresses {
        Addresses::Public => url.scheme() == "https" && url.port_or_known_default() == Some(443),
        #[cfg(test)]
        Addresses::Loopback => matches!(url.scheme(), "https" | "http"),
    }
}

fn next_address(url: &Url, response: &Response) -> Result<Option<Url>, ApiError> {
    let status = response.status();
    if status.is_redirection() {
        let next = response.headers().get(LOCATION).and_then(|value| value.to_str().ok());
        let next = next.and_then(|location| url.join(location).ok());
        return next.map(Some).ok_or_else(|| wrong_status(url, response));
    }
    if status.is_success() { Ok(None) } else { Err(wrong_status(url, response)) }
}

async fn body(
    url: Url,
    kinds: &[&str],
    mut response: Response,
    limits: &Limits,
) -> Result<FetchedPage, ApiError> {
    let content_type = response
        .headers()
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
        .to_owned();
    let mut parts = content_type.split(';').map(str::trim);
    let kind = parts.next().unwrap_or_default().to_lowercase();
    if !kinds.contains(&kind.as_str()) {
        let error = ApiError::new(ErrorCode::FetchNotAPage).with("host", host_of(&url));
        return Err(error.with("type", if kind.is_empty() { "?" } else { &kind }));
    }
    let charset =
        parts.find_map(|part| part.strip_prefix("charset=")).map(|name| name.trim_matches('"').to_owned());
    let mut bytes = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|error| failed(&url, &error))? {
        if bytes.len() + chunk.len() > limits.bytes {
            return Err(ApiError::new(ErrorCode::FetchTooLarge).with("host", host_of(&url)));
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(FetchedPage { url: url.into(), bytes, charset })
}

fn failed(url: &Url, error: &reqwest::Error) -> ApiError {
    let mut cause = error.source();
    while let Some(inner) = cause {
        if inner.is::<PrivateAddress>() {
            return private(url);
        }
        cause = inner.source();
    }
    // The address says what the person reads; the log gets only the kind of failure.
    tracing::warn!(timeout = error.is_timeout(), connect = error.is_connect(), "a fetch failed");
    ApiError::new(ErrorCode::FetchFailed).with("host", host_of(url))
}

fn private(url: &Url) -> ApiError {
    ApiError::new(ErrorCode::FetchPrivate).with("host", host_of(url))
}

/// A status that is no success; with the seconds to wait, where the site says them.
fn wrong_status(url: &Url, response: &Response) -> ApiError {
    if let Some(seconds) = wait_of(response) {
        return ApiError::new(ErrorCode::FetchBusy).with("host", host_of(url)).with("seconds", seconds);
    }
    ApiError::new(ErrorCode::FetchStatus)
        .with("host", host_of(url))
        .with("status", response.status().as_u16())
}

/// The seconds that a 429 or 503 asks to wait: a number, or a date held against the answer's own (RFC 9110, 10.2.3).
fn wait_of(response: &Response) -> Option<i64> {
    if !matches!(response.status().as_u16(), 429 | 503) {
        return None;
    }
    let header = |name| response.headers().get(name).and_then(|value| value.to_str().ok()).map(str::trim);
    let wait = header(RETRY_AFTER)?;
    let day = |text: &str| chrono::DateTime::parse_from_rfc2822(text).ok();
    let seconds = wait.parse().ok().or_else(|| Some((day(wait)? - day(header(DATE)?)?).num_seconds()))?;
    (0..=MAX_WAIT).contains(&seconds).then_some(seconds.max(1))
}

fn host_of(url: &Url) -> String {
    url.host_str().unwrap_or_default().to_owned()
}
