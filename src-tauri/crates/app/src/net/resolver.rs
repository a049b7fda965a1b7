//! Names are looked up here, and every address is judged before it is handed to the connection.
//!
//! A check before the connection would be asked again by the connection itself, and a name can answer otherwise the
//! second time; so the check stands where the addresses are given out.

use std::net::{IpAddr, SocketAddr};

use reqwest::dns::{Addrs, Name, Resolve, Resolving};

use super::Addresses;
use super::address::is_public;

/// A name that leads to an address which may not be connected to.
#[derive(Debug, thiserror::Error)]
#[error("the name leads to a private address")]
pub(super) struct PrivateAddress;

/// Looks names up with the system's resolver and refuses a name of which any address is private.
#[derive(Debug, Clone, Copy)]
pub(super) struct GuardedResolver(pub(super) Addresses);

impl Resolve for GuardedResolver {
    fn resolve(&self, name: Name) -> Resolving {
        let addresses = self.0;
        Box::pin(async move {
            let found: Vec<SocketAddr> = tokio::net::lookup_host((name.as_str(), 0)).await?.collect();
            if !found.iter().all(|address| may_connect(address.ip(), addresses)) {
                return Err(PrivateAddress.into());
            }
            Ok(Box::new(found.into_iter()) as Addrs)
        })
    }
}

/// Whether an address may be connected to.
pub(super) fn may_connect(address: IpAddr, addresses: Addresses) -> bool {
    match addresses {
        Addresses::Public => is_public(address),
        #[cfg(test)]
        Addresses::Loopback => is_public(address) || address.is_loopback(),
    }
}
