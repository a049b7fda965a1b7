//! Whether an ad says that it is over.

use domain::ad::AdState;
use domain::fold::fold;

use super::head::is_apply;
use super::page::{Line, Page};
use super::regions::Region;

/// What closed ads say, folded. A deadline that has passed is not here: one may still be let in.
const CLOSED: &[&str] = &[
    "no longer accepting applications",
    "annonsen er inaktiv",
    "annonsen er ikke lenger aktiv",
    "annonsen er utlopt",
    "annonsen er deaktivert",
    "stillingen er ikke lenger tilgjengelig",
    "annonsen er ikke lenger tilgjengelig",
    "stillingen er ikke lenger ledig",
    "stillingen er besatt",
    "stillingen er trukket",
    "soknadsfristen er utlopt",
    "soknadsfristen har gatt ut",
    "soknadsfristen er gatt ut",
    "fristen er utgatt",
    "stillinga er ikkje lenger",
    "annonsa er ikkje lenger",
    "annonsa er inaktiv",
    "this job is no longer available",
    "this position is no longer",
    "this job has expired",
    "this job is closed",
    "this position has been filled",
    "this position is closed",
    "the position has been filled",
    "job posting has expired",
    "this posting has expired",
    "applications are closed",
    "applications have closed",
    "this vacancy has expired",
    "this vacancy is closed",
    "no longer available",
    "job is no longer active",
    "the job you are looking for is no longer",
    "stillingen er ikke lenger aktiv",
    "denne stillingen er utlopt",
    "stillingen er utlopt",
    "tar ikke lenger imot soknader",
    "nabidka jiz neni aktivni",
    "stelle ist nicht mehr verfugbar",
    "tjansten ar inte langre",
    "annonsen har utlopt",
];
/// Whole lines that say it alone.
const BADGES: &[&str] =
    &["inaktiv", "utlopt", "utgatt", "expired", "closed", "deaktivert", "avsluttet", "job closed"];

/// What the lines of a page say about it.
pub(super) fn state(page: &Page) -> AdState {
    if is_closed(&page.lines) {
        return AdState::Closed;
    }
    let offers = page
        .lines
        .iter()
        .any(|line| line.region != Region::Similar && line.pieces.iter().any(|piece| is_apply(piece)));
    if offers { AdState::Open } else { AdState::Unknown }
}

/// Whether a short line says that the ad is over.
pub(super) fn is_closed(lines: &[Line]) -> bool {
    lines.iter().filter(|line| matches!(line.region, Region::Main | Region::Aside)).any(|line| {
        let text = line.text();
        if text.len() > 240 {
            return false;
        }
        let folded = fold(&text);
        CLOSED.iter().any(|words| folded.contains(words))
            || BADGES.contains(&folded.trim_matches(['.', '!', ' ']))
    })
}
