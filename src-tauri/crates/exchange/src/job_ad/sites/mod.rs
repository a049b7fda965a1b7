//! Rules for the sites people in Norway use most. A saved file has no address, so a site is known by its page too.

mod finn;
mod linkedin;
mod nav;
mod teamtailor;

use url::Url;

use super::draft::Draft;
use super::labels::Pair;
use super::page::Page;

/// A site with rules of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Site {
    Finn,
    Nav,
    LinkedIn,
    Teamtailor,
}

impl Site {
    /// The site a page is from: by the address it was seen at, by its own, or by its shape.
    pub fn of(page: &Page, markup: &str, url: Option<&str>) -> Option<Self> {
        let head = &page.head;
        let addresses = [url, head.canonical.as_deref(), head.meta("og:url"), head.saved_from.as_deref()];
        let by_host =
            addresses.into_iter().flatten().find_map(|address| Self::at(&Url::parse(address).ok()?));
        by_host.or_else(|| Self::by_shape(page, markup))
    }

    /// The site at an address.
    pub fn at(url: &Url) -> Option<Self> {
        let host = url.host_str()?.to_ascii_lowercase();
        let is = |domain: &str| host == domain || host.ends_with(&format!(".{domain}"));
        match () {
            () if is("finn.no") => Some(Self::Finn),
            () if is("arbeidsplassen.nav.no") => Some(Self::Nav),
            () if is("linkedin.com") => Some(Self::LinkedIn),
            () if is("teamtailor.com") => Some(Self::Teamtailor),
            () => None,
        }
    }

    fn by_shape(page: &Page, markup: &str) -> Option<Self> {
        let head = &page.head;
        if head.meta("nmp:tracking:brand") == Some("FINN") || head.meta("og:site_name") == Some("FINN") {
            return Some(Self::Finn);
        }
        if head.title.ends_with("arbeidsplassen.no")
            || markup.contains("arbeidsplassen.nav.no/stillinger/stilling/")
        {
            return Some(Self::Nav);
        }
        if markup.contains("top-card-layout__title") || markup.contains("topcard__title") {
            return Some(Self::LinkedIn);
        }
        markup.contains("teamtailor-cdn.com").then_some(Self::Teamtailor)
    }

    /// The site's short name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Finn => "finn.no",
            Self::Nav => "arbeidsplassen.nav.no",
            Self::LinkedIn => "linkedin.com",
            Self::Teamtailor => "teamtailor.com",
        }
    }

    /// Proposes what the site's own rule finds.
    pub fn propose(self, page: &Page, pairs: &[Pair], seen: chrono::NaiveDate, draft: &mut Draft) {
        match self {
            Self::Finn => finn::propose(page, pairs, draft),
            Self::Nav => nav::propose(page, pairs, seen, draft),
            Self::LinkedIn => linkedin::propose(page, seen, draft),
            Self::Teamtailor => teamtailor::propose(page, draft),
        }
    }
}

/// The first element with one of these classes, in page order.
fn by_class<'a>(page: &'a Page, classes: &[&str]) -> Option<super::tree::Point<'a>> {
    page.html.tree.nodes().find(|node| {
        super::tree::attr(*node, "class")
            .is_some_and(|own| own.split_ascii_whitespace().any(|class| classes.contains(&class)))
    })
}
