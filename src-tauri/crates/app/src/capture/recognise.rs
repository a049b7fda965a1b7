//! Whether an ad was saved before: by the keys its site gives, else by title, employer and text.

use chrono::NaiveDate;
use domain::ad::CapturedAd;
use domain::identity::same_text;
use exchange::job_ad;
use store::Reading;
use url::Url;

use crate::wire::KnownJob;
use crate::{ApiError, job};

/// The job saved from this address before.
pub(crate) fn by_url(
    reading: &Reading<'_>,
    url: &str,
    today: NaiveDate,
) -> Result<Option<KnownJob>, ApiError> {
    by_keys(reading, &job_ad::ad_keys(&linked_ad(url)), today)
}

/// The job that this ad is of.
pub(crate) fn same_ad(
    reading: &Reading<'_>,
    ad: &CapturedAd,
    today: NaiveDate,
) -> Result<Option<KnownJob>, ApiError> {
    if let Some(known) = by_keys(reading, &job_ad::ad_keys(ad), today)? {
        return Ok(Some(known));
    }
    let (Some(title), Some(employer)) = (&ad.title, &ad.employer) else { return Ok(None) };
    let text = ad.body.plain_text();
    store::ad::alike(reading, &title.value, &employer.value)?
        .into_iter()
        .find(|(_, other)| same_text(&text, other))
        .map(|(job_id, _)| job::known(reading, job_id, today))
        .transpose()
}

fn by_keys(reading: &Reading<'_>, keys: &[String], today: NaiveDate) -> Result<Option<KnownJob>, ApiError> {
    let jobs = store::ad::by_keys(reading, keys)?;
    jobs.first().map(|job_id| job::known(reading, *job_id, today)).transpose()
}

/// An ad of which only the address is known, and the site it names.
pub(crate) fn linked_ad(url: &str) -> CapturedAd {
    let url = job_ad::canonical_url(url).unwrap_or_else(|| url.to_owned());
    let host = Url::parse(&url).ok().and_then(|url| url.host_str().map(str::to_owned));
    let mut ad = CapturedAd::empty();
    ad.source.site = host.map(|host| host.strip_prefix("www.").unwrap_or(&host).to_owned());
    ad.source.url = Some(url);
    ad
}
