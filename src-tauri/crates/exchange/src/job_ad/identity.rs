//! What makes two addresses the same ad.

use super::vocabulary::TRACKING;
use domain::ad::CapturedAd;
use url::Url;

/// The address of an ad without what tells visitors apart: tracking fields, the fragment, user names; the forms that
/// FINN, NAV and LinkedIn use for the same ad become one. `None` when it is no `http` or `https` address.
pub fn canonical_url(url: &str) -> Option<String> {
    let mut url = Url::parse(url.trim()).ok().filter(|url| matches!(url.scheme(), "http" | "https"))?;
    url.host_str()?;
    if let Some(known) = known(&url) {
        return Some(known.address());
    }
    url.set_fragment(None);
    // Setting them can fail only on addresses without a host, and this one has one.
    let _ = url.set_username("");
    let _ = url.set_password(None);
    let kept: Vec<(String, String)> = url
        .query_pairs()
        .filter(|(key, _)| !is_tracking(key))
        .map(|(k, v)| (k.into_owned(), v.into_owned()))
        .collect();
    if kept.len() != url.query_pairs().count() || kept.is_empty() {
        url.set_query(None);
        if !kept.is_empty() {
            url.query_pairs_mut().extend_pairs(kept);
        }
    }
    Some(url.to_string())
}

/// Stable names for an ad; two ads that share one are the same. The site's own number comes first.
pub fn ad_keys(ad: &CapturedAd) -> Vec<String> {
    let mut keys: Vec<String> = Vec::new();
    let mut add = |key: String| {
        if !keys.contains(&key) {
            keys.push(key);
        }
    };
    let own = ad.source.url.as_deref();
    // Where an ad is copied from another site, one applies on that site: that ad is this one.
    let apply = ad.apply_url.as_ref().map(|found| found.value.as_str());
    for url in [own, apply].into_iter().flatten().filter_map(|url| Url::parse(url).ok()) {
        known(&url).into_iter().for_each(|known| add(known.key()));
    }
    if let (Some(site), Some(id)) = (ad.source.site.as_deref(), ad.source.external_id.as_deref()) {
        match site {
            "finn.no" => add(format!("finn:{id}")),
            "arbeidsplassen.nav.no" => add(format!("nav:{}", id.to_lowercase())),
            "linkedin.com" => add(format!("linkedin:{id}")),
            _ => {}
        }
    }
    if let Some(url) = own.and_then(canonical_url).and_then(|url| Url::parse(&url).ok()) {
        add(format!("url:{}", plain(url)));
    }
    keys
}

/// The address with `https`, without `www`, fields in order and no slash at the end.
fn plain(mut url: Url) -> String {
    let mut fields: Vec<(String, String)> =
        url.query_pairs().map(|(k, v)| (k.into_owned(), v.into_owned())).collect();
    fields.sort();
    url.set_query(None);
    if !fields.is_empty() {
        url.query_pairs_mut().extend_pairs(fields);
    }
    let text = url.to_string();
    let rest = text.split_once("://").map_or(text.as_str(), |(_, rest)| rest);
    let rest = rest.strip_prefix("www.").unwrap_or(rest);
    format!("https://{}", rest.trim_end_matches('/'))
}

fn is_tracking(key: &str) -> bool {
    let key = key.to_ascii_lowercase();
    key.starts_with("utm_")
        || key.starts_with("mtm_")
        || key.starts_with("pk_")
        || TRACKING.contains(&key.as_str())
}

/// An ad on a site whose addresses are known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Known {
    Finn(String),
    Nav(String),
    LinkedIn(String),
    /// Host, number, and the path as it stands.
    Teamtailor(String, String, String),
    Jobbnorge(String, String),
}

impl Known {
    pub fn key(&self) -> String {
        match self {
            Self::Finn(id) => format!("finn:{id}"),
            Self::Nav(id) => format!("nav:{id}"),
            Self::LinkedIn(id) => format!("linkedin:{id}"),
            Self::Teamtailor(host, id, _) => format!("teamtailor:{host}:{id}"),
            Self::Jobbnorge(id, _) => format!("jobbnorge:{id}"),
        }
    }

    pub fn id(&self) -> &str {
        match self {
            Self::Finn(id)
            | Self::Nav(id)
            | Self::LinkedIn(id)
            | Self::Teamtailor(_, id, _)
            | Self::Jobbnorge(id, _) => id,
        }
    }

    fn address(&self) -> String {
        match self {
            Self::Finn(id) => format!("https://www.finn.no/job/ad/{id}"),
            Self::Nav(id) => format!("https://arbeidsplassen.nav.no/stillinger/stilling/{id}"),
            Self::LinkedIn(id) => format!("https://www.linkedin.com/jobs/view/{id}"),
            Self::Teamtailor(host, _, path) => format!("https://{host}{path}"),
            Self::Jobbnorge(_, path) => format!("https://www.jobbnorge.no{path}"),
        }
    }
}

/// The ad an address of a known site leads to.
pub(super) fn known(url: &Url) -> Option<Known> {
    let host = url.host_str()?.to_ascii_lowercase();
    let is = |domain: &str| host == domain || host.ends_with(&format!(".{domain}"));
    if is("finn.no") {
        return finn_code(url).map(Known::Finn);
    }
    if is("arbeidsplassen.nav.no") {
        return nav_uuid(url).map(Known::Nav);
    }
    if is("linkedin.com") {
        return linkedin_id(url).map(Known::LinkedIn);
    }
    if is("jobbnorge.no") {
        let mut parts = url.path_segments()?.skip_while(|part| !part.starts_with("stilling")).skip(1);
        let id = digits_of(parts.next()?.split('-').next()?, 4)?;
        return Some(Known::Jobbnorge(id, url.path().to_owned()));
    }
    let mut parts = url.path_segments()?.skip_while(|part| *part != "jobs");
    let slug = is("teamtailor.com").then(|| parts.nth(1)).flatten()?;
    let id = digits_of(slug.split('-').next()?, 4)?;
    let end = url.path().find(slug)? + slug.len();
    Some(Known::Teamtailor(host, id, url.path()[..end].to_owned()))
}

fn finn_code(url: &Url) -> Option<String> {
    let field = url
        .query_pairs()
        .find(|(key, _)| key.eq_ignore_ascii_case("finnkode"))
        .map(|(_, value)| value.into_owned());
    let parts: Vec<&str> = url.path_segments()?.filter(|part| !part.is_empty()).collect();
    let in_path = match parts.as_slice() {
        [code] | ["ad" | "job-apply", code, ..] | ["job", .., code] => Some(*code),
        _ => None,
    };
    field.as_deref().or(in_path).and_then(|code| digits_of(code, 6))
}

fn nav_uuid(url: &Url) -> Option<String> {
    let field = url.query_pairs().find(|(key, _)| key == "uuid").map(|(_, value)| value.into_owned());
    let last = url.path_segments()?.rfind(|part| !part.is_empty()).map(str::to_owned);
    [field, last].into_iter().flatten().find(|text| is_uuid(text)).map(|text| text.to_lowercase())
}

fn linkedin_id(url: &Url) -> Option<String> {
    let field = url.query_pairs().find(|(key, _)| key == "currentJobId").map(|(_, value)| value.into_owned());
    let mut parts = url.path_segments()?.skip_while(|part| !matches!(*part, "view" | "jobPosting")).skip(1);
    let slug = parts.next().and_then(|slug| slug.rsplit('-').next()).map(str::to_owned);
    slug.or(field).and_then(|id| digits_of(&id, 6))
}

fn digits_of(text: &str, least: usize) -> Option<String> {
    let is_number = (least..=20).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    is_number.then(|| text.to_owned())
}

/// Whether a text has the form of a uuid.
pub(super) fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text
            .bytes()
            .enumerate()
            .all(|(at, b)| if [8, 13, 18, 23].contains(&at) { b == b'-' } else { b.is_ascii_hexdigit() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_the_same_ad_become_one() {
        for (url, expected) in [
            (
                "https://www.finn.no/job/fulltime/ad.html?finnkode=476382378&utm_source=x",
                "https://www.finn.no/job/ad/476382378",
            ),
            ("https://finn.no/476382378", "https://www.finn.no/job/ad/476382378"),
            ("http://m.finn.no/job/ad/476382378#x", "https://www.finn.no/job/ad/476382378"),
            (
                "https://arbeidsplassen.nav.no/stillinger/stilling/1959D17B-9843-4473-b27e-22e400f03eb9?x=1",
                "https://arbeidsplassen.nav.no/stillinger/stilling/1959d17b-9843-4473-b27e-22e400f03eb9",
            ),
            (
                "https://no.linkedin.com/jobs/view/kokk-at-acme-4051241378?refId=a&trackingId=b",
                "https://www.linkedin.com/jobs/view/4051241378",
            ),
            (
                "https://www.linkedin.com/jobs/search/?currentJobId=4051241378&geoId=1",
                "https://www.linkedin.com/jobs/view/4051241378",
            ),
            (
                "https://acme.teamtailor.com/jobs/8344301-kokk/applications/new?promotion=1",
                "https://acme.teamtailor.com/jobs/8344301-kokk",
            ),
            ("https://Firma.no/jobb/?id=7&utm_campaign=a&gclid=b#top", "https://firma.no/jobb/?id=7"),
            ("https://firma.no/jobb?q=a+b", "https://firma.no/jobb?q=a+b"),
        ] {
            assert_eq!(canonical_url(url).as_deref(), Some(expected), "{url}");
            assert_eq!(canonical_url(expected).as_deref(), Some(expected), "{expected} is not stable");
        }
        assert_eq!(canonical_url("javascript:alert(1)"), None);
        assert_eq!(canonical_url("mailto:a@b.no"), None);
    }

    #[test]
    fn keys_name_the_ad_on_its_site_and_on_the_site_it_was_copied_from() {
        let mut ad = CapturedAd::empty();
        ad.source.url = Some("http://www.firma.no/jobb/7/?b=2&a=1".into());
        ad.apply_url = Some(domain::ad::Found {
            value: "https://www.finn.no/job/ad/476382378".into(),
            from: domain::ad::Origin::Label,
            confidence: domain::ad::Confidence(0.7),
        });
        assert_eq!(ad_keys(&ad), ["finn:476382378", "url:https://firma.no/jobb/7/?a=1&b=2"]);
    }
}
