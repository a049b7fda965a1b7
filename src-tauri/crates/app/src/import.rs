//! Files of other programs and people's own tables, taken in: what they hold is shown first, and all of it is one step.

mod alike;
mod answers;
mod hand;
mod into;
mod look;
pub(crate) mod own;
mod plan;
mod remembered;
mod show;
mod write;

use std::sync::Arc;

use domain::ids::IncomingId;
use exchange::tracker::{self, TrackerError};

pub(crate) use hand::Imports;
use hand::{InHand, Phase};

use crate::app::step;
use crate::backup::{self, Before};
use crate::wire::{
    ImportAnswers, ImportDone, ImportLook, ImportPhase, ImportProgress, ImportQuery, ImportRows,
    ImportRowsQuery, IncomingQuery, Nothing,
};
use crate::{ApiError, App, ErrorCode, incoming, profile};

/// Looks at a file: what its columns are, what must be asked, and what would come of each row.
pub(crate) fn look(app: &App, input: ImportQuery) -> Result<ImportLook, ApiError> {
    let hand = made_ready(app, &input)?;
    let look = look::of(&hand);
    app.imports.keep(hand);
    Ok(look)
}

/// Rows of the file that was looked at last.
pub(crate) fn rows(app: &App, input: ImportRowsQuery) -> Result<ImportRows, ApiError> {
    let hand = app.imports.in_hand(input.incoming_id).ok_or_else(not_looked)?;
    app.read(|reading| show::page(reading, &hand, input))
}

/// Takes a file in: a copy of the profile first, then one step.
pub(crate) fn run(app: &App, input: ImportQuery) -> Result<ImportDone, ApiError> {
    let hand = match app.imports.in_hand(input.incoming_id) {
        Some(hand) if hand.is_ready(app, &input.answers)? => hand,
        _ => Arc::new(made_ready(app, &input)?),
    };
    let open = hand.settled.iter().flat_map(|part| part.open.clone()).collect::<Vec<_>>();
    if !open.is_empty() {
        return Err(ApiError::new(ErrorCode::ImportDatesOpen).with("columns", open.join(", ")));
    }
    backup::before(app, Before::Import)?;
    let count = hand.plan.rows.iter().filter(|row| row.outcome.comes_in()).count();
    app.imports.begin(Phase::Writing, hand.plan.rows.len());
    let words = step("import", [("name", hand.name.as_str()), ("count", count.to_string().as_str())]);
    // Read before the write, which holds the profile.
    let lang = profile::language(app)?.into();
    let done = app.store.with_room(|| app.write(&words, |writing| write::all(app, writing, &hand, lang)));
    app.imports.begin(Phase::Idle, 0);
    let done = done??;
    // The rows are in: that the next file is asked about anew is no reason to say that they are not.
    if let Err(error) = remembered::keep(app, &hand) {
        tracing::warn!(code = error.code.id(), "what was answered of a table could not be remembered");
    }
    app.imports.forget();
    incoming::drop_file(app, IncomingQuery { incoming_id: input.incoming_id })?;
    Ok(done)
}

/// How far the file is. Never waits for the profile, which is being written.
pub(crate) fn progress(app: &App, _: Nothing) -> Result<ImportProgress, ApiError> {
    let (phase, done, total) = app.imports.progress();
    let phase = match phase {
        Phase::Idle => ImportPhase::Idle,
        Phase::Reading => ImportPhase::Reading,
        Phase::Comparing => ImportPhase::Comparing,
        Phase::Writing => ImportPhase::Writing,
    };
    Ok(ImportProgress { phase, done, total })
}

/// Stops what is being done with a file; nothing of it stays.
pub(crate) fn stop(app: &App, _: Nothing) -> Result<Nothing, ApiError> {
    app.imports.stop();
    Ok(Nothing {})
}

/// The file read, its answers settled, and what would come of each row.
fn made_ready(app: &App, input: &ImportQuery) -> Result<InHand, ApiError> {
    app.imports.begin(Phase::Reading, 0);
    let ready = (|| {
        let (name, parts) = parts(app, input)?;
        let held = app.store.writes()?;
        let settled = answers::settle(app, &parts, &input.answers)?;
        let rows = settled.iter().zip(&*parts).filter(|(settled, _)| settled.included);
        app.imports.begin(Phase::Comparing, rows.map(|(_, part)| part.lines.len()).sum());
        let plan = plan::make(app, &parts, &settled, &input.answers)?;
        let wish = answers::wish(&input.answers)?;
        let (today, answers) = (app.clock.today(), input.answers.clone());
        Ok(InHand { incoming_id: input.incoming_id, name, wish, parts, settled, plan, today, answers, held })
    })();
    app.imports.begin(Phase::Idle, 0);
    ready
}

/// The parts of a file; those that were read before stay in memory while the file is in hand.
fn parts(app: &App, input: &ImportQuery) -> Result<(String, Arc<Vec<tracker::Part>>), ApiError> {
    let wish = answers::wish(&input.answers)?;
    if let Some(hand) = app.imports.in_hand(input.incoming_id).filter(|hand| hand.wish == wish) {
        return Ok((hand.name.clone(), Arc::clone(&hand.parts)));
    }
    let (path, name) = incoming::whole(app, input.incoming_id)?;
    let unreadable = |_| ApiError::new(ErrorCode::FileUnreadable).with("name", &name);
    let mut file = std::fs::File::open(&path).map_err(unreadable)?;
    if tracker::is_own_file(&mut file) {
        return Err(own::refuse(&name));
    }
    if file.metadata().map_err(unreadable)?.len() > tracker::MAX_BYTES as u64 {
        return Err(refused(&name, &TrackerError::TooLarge));
    }
    // What was in hand makes room first.
    app.imports.forget();
    let bytes = std::fs::read(&path).map_err(unreadable)?;
    let parts = tracker::open(&name, &bytes, &wish).map_err(|error| refused(&name, &error))?;
    Ok((name, Arc::new(parts)))
}

fn refused(name: &str, error: &TrackerError) -> ApiError {
    let told = |code| ApiError::new(code).with("name", name);
    match error {
        TrackerError::TooLarge => {
            told(ErrorCode::ImportTooLarge).with("limit", tracker::MAX_BYTES / 1024 / 1024)
        }
        TrackerError::TooManyRows => told(ErrorCode::ImportTooManyRows).with("limit", tracker::MAX_ROWS),
        TrackerError::TooManyColumns => {
            told(ErrorCode::ImportTooManyColumns).with("limit", tracker::MAX_COLUMNS)
        }
        TrackerError::OtherKind => told(ErrorCode::ImportKindUnknown),
        TrackerError::Broken(details) => told(ErrorCode::ImportBroken).with("details", details),
        TrackerError::Empty => told(ErrorCode::ImportEmpty),
    }
}

fn not_looked() -> ApiError {
    ApiError::new(ErrorCode::ImportNotLooked)
}

/// Whether an id is that of the file in hand.
impl InHand {
    fn is_of(&self, id: IncomingId) -> bool {
        self.incoming_id == id
    }

    /// Whether what was looked at last is what would be done now: the same answers on the same day, and nobody wrote to the
    /// profile since.
    fn is_ready(&self, app: &App, answers: &ImportAnswers) -> Result<bool, ApiError> {
        Ok(self.answers == *answers && self.today == app.clock.today() && self.held == app.store.writes()?)
    }
}
