//! Whether an ad says that it is over.

use domain::ad::AdState;
use domain::fold::fold;

use super::head::is_apply;
use super::page::{Line, Page};
use super::regions::Region;
use super::vocabulary::CLOSED;

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
