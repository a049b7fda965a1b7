//! The network, used only when the person asks: one page, https, public addresses, small, soon, and no traces sent.

mod address;
mod fetch;
mod rates;
mod register;
mod resolver;

use std::sync::Arc;
use std::time::Duration;

use tokio::runtime::Runtime;
use tokio::sync::Notify;

use crate::wire::HostPurpose;
use crate::{ApiError, ErrorCode};

pub(crate) use fetch::FetchedPage;
pub(crate) use fetch::forbidden_site;
pub(crate) use register::WagesAnswer;

/// What a fetch may do. The program knows one set of limits; tests of the limits themselves use another.
#[derive(Debug, Clone)]
struct Limits {
    addresses: Addresses,
    redirects: usize,
    time: Duration,
    bytes: usize,
}

/// Which addresses may be connected to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Addresses {
    /// Public ones, over https on its own port.
    Public,
    /// This machine too, over http: only tests of the limits, against a server of their own.
    #[cfg(test)]
    Loopback,
}

/// Norges Bank's open data. Source: its documentation of exchange rates.
const RATES_HOST: &str = "data.norges-bank.no";

/// The register of units at Brønnøysund. Source: the register's own description of its interface.
const UNITS_HOST: &str = "data.brreg.no";

/// Statistics Norway's tables. Source: the user guide of PxWebApi 2.
const TABLES_HOST: &str = "data.ssb.no";

/// Every host that is ever contacted, each only when the person asks; a page lies at the host of the link they give.
pub(crate) const HOSTS: [(HostPurpose, Option<&str>); 4] = [
    (HostPurpose::Page, None),
    (HostPurpose::Rates, Some(RATES_HOST)),
    (HostPurpose::Units, Some(UNITS_HOST)),
    (HostPurpose::Wages, Some(TABLES_HOST)),
];

const LIMITS: Limits = Limits {
    addresses: Addresses::Public,
    redirects: 3,
    time: Duration::from_secs(10),
    bytes: 5 * 1024 * 1024,
};

/// Fetches pages; nothing runs and no connection is open until it is asked.
pub struct Net {
    limits: Limits,
    /// Where Norges Bank answers; tests have a server of their own.
    rates_at: String,
    /// Where the register of units answers, and Statistics Norway.
    units_at: String,
    tables_at: String,
    runtime: Option<Runtime>,
    stop: Arc<Notify>,
}

impl Net {
    /// A network that fetches on request.
    ///
    /// # Errors
    /// `internal` when the system gives no thread.
    pub fn new() -> Result<Self, ApiError> {
        Self::with(LIMITS)
    }

    fn with(limits: Limits) -> Result<Self, ApiError> {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .thread_name("loype-net")
            .enable_all()
            .build()
            .map_err(|error| {
                tracing::error!(%error, "no runtime for the network");
                ApiError::new(ErrorCode::Internal)
            })?;
        Ok(Self {
            limits,
            rates_at: format!("https://{RATES_HOST}"),
            units_at: format!("https://{UNITS_HOST}"),
            tables_at: format!("https://{TABLES_HOST}"),
            runtime: Some(runtime),
            stop: Arc::new(Notify::new()),
        })
    }

    /// Fetches one page. Blocks until it is there, refused, too late, or [stopped](Self::stop).
    ///
    /// # Errors
    /// The `fetch_…` codes.
    pub(crate) fn fetch(&self, url: &str) -> Result<FetchedPage, ApiError> {
        self.fetch_as(url, &fetch::PAGE_TYPES)
    }

    /// Fetches one document of one of these kinds, within the same limits.
    fn fetch_as(&self, url: &str, kinds: &[&str]) -> Result<FetchedPage, ApiError> {
        let Some(runtime) = &self.runtime else { return Err(ApiError::new(ErrorCode::FetchStopped)) };
        runtime.block_on(async {
            tokio::select! {
                page = fetch::page(url, kinds, &self.limits) => page,
                () = self.stop.notified() => Err(ApiError::new(ErrorCode::FetchStopped)),
            }
        })
    }

    /// Stops the fetches under way.
    pub(crate) fn stop(&self) {
        self.stop.notify_waiters();
    }
}

impl Drop for Net {
    fn drop(&mut self) {
        // A runtime may not be dropped where blocking is not allowed; its threads are left to end by themselves.
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

#[cfg(test)]
pub(crate) mod register_tests;
#[cfg(test)]
mod tests;
