//! Demo reasons: why some of the closed jobs were closed. Others are left unsaid, as people leave them.

use domain::closed::{Closed, ClosedReason};
use domain::ids::ApplicationId;
use domain::stage::StageKind;
use store::Writing;

use super::Chance;
use crate::ApiError;

/// Says why two of three closed jobs were closed.
pub(super) fn add_reason(
    writing: &Writing<'_>,
    id: ApplicationId,
    last: StageKind,
    chance: &mut Chance,
) -> Result<(), ApiError> {
    let offered = ClosedReason::offered(last);
    if offered.is_empty() || chance.below(3) == 0 {
        return Ok(());
    }
    let closed = Closed { reason: chance.pick(offered), note: None };
    Ok(store::closing::set(writing, id, Some(&closed))?)
}
