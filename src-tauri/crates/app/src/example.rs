//! Example data for whoever wants to look around first: believable, in one step, and taken out again in one.

use crate::app::step;
use crate::backup::{self, Before};
use crate::wire::Nothing;
use crate::{ApiError, App, ErrorCode, demo};

/// Enough that every page has something to show, few enough to take in.
const JOBS: u32 = 36;
/// The seed whose jobs stand in every stage.
const SEED: u32 = 11;

/// Fills an empty profile with examples.
///
/// # Errors
/// `demo_not_empty` when the person has jobs already.
pub(crate) fn fill(app: &App, _: Nothing) -> Result<Nothing, ApiError> {
    if !app.read(|reading| Ok(store::job::is_empty(reading)?))? {
        return Err(ApiError::new(ErrorCode::DemoNotEmpty));
    }
    app.write(&step("fill-example", []), |writing| {
        demo::fill_some(app, writing, JOBS, SEED)?;
        store::example::mark(writing)?;
        Ok(Nothing {})
    })
}

/// Takes out the examples, and what was hung on them and cannot stand alone.
pub(crate) fn remove(app: &App, _: Nothing) -> Result<Nothing, ApiError> {
    backup::before(app, Before::BulkDelete)?;
    app.write(&step("remove-example", []), |writing| {
        store::example::remove(writing)?;
        Ok(Nothing {})
    })
}
