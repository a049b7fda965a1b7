//! Demo tags, on about every fifth job.

use domain::ids::{JobId, TagId};
use store::Writing;
use store::tag::Tag;

use super::Chance;
use crate::{ApiError, App};

const NAMES: [&str; 6] =
    ["Favoritt", "Anbefalt av kolleger", "Lang reisevei", "Vaktordning", "Kjenner noen der", "Spør om lønn"];

/// Puts a tag on a job, or none.
pub(super) fn add_tag(
    app: &App,
    writing: &Writing<'_>,
    job: JobId,
    chance: &mut Chance,
) -> Result<(), ApiError> {
    if chance.below(5) > 0 {
        return Ok(());
    }
    let name = chance.pick(&NAMES);
    let tag = match store::tag::named(writing, name)? {
        Some(tag) => tag.id,
        None => {
            let tag = Tag { id: TagId::at(app.clock.now()), name: name.to_owned() };
            store::tag::insert(writing, &tag)?;
            tag.id
        }
    };
    store::tag::put_on(writing, job, tag)?;
    Ok(())
}
