//! The rhythm of following up, as the person set it. A setting, so it stands outside undo.

use domain::rhythm::{MAX_DAYS, Rhythm};
use serde_json::json;

use crate::offer::number::{Bounds, whole};
use crate::settings::value_of;
use crate::wire::{ChangedBy, Nothing, RhythmEdit, RhythmView};
use crate::{ApiError, App};

const KEY: &str = "rhythm";

pub(crate) fn read(app: &App, _: Nothing) -> Result<RhythmView, ApiError> {
    Ok(RhythmView { rhythm: current(app)?, usual: Rhythm::default() })
}

pub(crate) fn edit(app: &App, edit: RhythmEdit) -> Result<RhythmView, ApiError> {
    let mut rhythm = current(app)?;
    match edit {
        RhythmEdit::Applied(text) => rhythm.applied = days(&text, "applied", 1)?,
        RhythmEdit::Screening(text) => rhythm.screening = days(&text, "screening", 1)?,
        RhythmEdit::Interview(text) => rhythm.interview = days(&text, "interview", 1)?,
        RhythmEdit::ThankYou(text) => rhythm.thank_you = days(&text, "thank_you", 0)?,
        RhythmEdit::Quiet(text) => {
            rhythm.quiet = days(&text, "quiet", 1)?.unwrap_or(Rhythm::default().quiet);
            // Nobody is given up on before it is quiet.
            rhythm.no_reply = rhythm.no_reply.map(|days| days.max(rhythm.quiet.saturating_add(1)));
        }
        RhythmEdit::NoReply(text) => rhythm.no_reply = days(&text, "no_reply", rhythm.quiet + 1)?,
        RhythmEdit::Remind(remind) => rhythm.remind = remind,
    }
    app.store.set_setting(KEY, &json!(rhythm))?;
    app.announce_step(None, &[store::Tag::Setting].into(), ChangedBy::Action);
    read(app, Nothing {})
}

/// The rhythm in force.
pub(crate) fn current(app: &App) -> Result<Rhythm, ApiError> {
    Ok(value_of(app.store.settings()?.remove(KEY)))
}

/// A number of days as typed; `None` when nothing is.
fn days(text: &str, field: &'static str, least: u16) -> Result<Option<u16>, ApiError> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let bounds = Bounds { field, least: i64::from(least), most: i64::from(MAX_DAYS) };
    Ok(u16::try_from(whole(text, bounds)?).ok())
}
