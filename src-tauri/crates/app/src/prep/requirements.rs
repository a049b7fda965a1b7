//! What a job asks for: drawn from its newest ad, until the person corrects it, and from then on their list.

use std::collections::HashSet;

use domain::fold::fold;
use domain::ids::{ApplicationId, JobId, RequirementId, StoryId};
use domain::matching::Fit;
use domain::requirements::{MAX_TEXT, Need, asked_by, drawn_id};
use store::requirement::{RequirementOrigin, RequirementRow};
use store::story::Said;
use store::{Reading, Writing};

use crate::app::step;
use crate::job;
use crate::story::{Wanted, bank};
use crate::wire::{
    AddRequirement, Coverage, DroppedRequirement, EditRequirement, JobQuery, Language, Listed, Meets,
    Nothing, RequirementEdit, RequirementView, SavedRequirement, SayMeets, StoryMatch,
};
use crate::{ApiError, App, ErrorCode};

/// The most requirements one job has, those taken off the list too.
const MAX_REQUIREMENTS: usize = 200;
/// The most stories told for one.
const MAX_STORIES: usize = 3;
/// The most captures whose text is looked for, the newest first: a link kept by hand has none.
const MAX_ADS: usize = 20;

/// What a job asks for, held against the stories.
pub(super) struct List {
    pub(super) requirements: Vec<RequirementView>,
    pub(super) dropped: Vec<DroppedRequirement>,
    pub(super) corrected: bool,
}

impl List {
    pub(super) fn coverage(&self) -> Coverage {
        let count = |fits: &dyn Fn(&RequirementView) -> bool| {
            u32::try_from(self.requirements.iter().filter(|one| fits(one)).count()).unwrap_or(u32::MAX)
        };
        Coverage {
            asked: count(&|_| true),
            met: count(&|one| !one.stories.is_empty()),
            musts: count(&|one| one.need == Need::Must),
            musts_met: count(&|one| one.need == Need::Must && !one.stories.is_empty()),
        }
    }
}

/// What a job asks for, each with the stories that meet it, told in a language.
pub(super) fn list(
    app: &App,
    reading: &Reading<'_>,
    job_id: JobId,
    application: ApplicationId,
    language: Language,
) -> Result<List, ApiError> {
    let (rows, corrected) = rows(reading, job_id, application)?;
    let said = store::requirement::said(reading, application)?;
    let (bank, pack) = (bank(app, reading)?, app.guidance());
    let (listed, dropped): (Vec<_>, Vec<_>) = rows.into_iter().partition(|row| !row.dropped);
    let requirements = listed
        .into_iter()
        .take(MAX_REQUIREMENTS)
        .map(|row| {
            let (meeting, refused) = said_of(&said, row.id);
            let wanted = Wanted::of(&row.text, &[], &pack, language);
            let mut found = wanted.matches(&bank, &meeting, &refused, MAX_STORIES);
            let closest = found.first().filter(|first| first.fit == Fit::Close).cloned();
            found.retain(|found| found.fit == Fit::Meets);
            RequirementView {
                requirement_id: row.id,
                need: row.need,
                from_ad: row.origin == RequirementOrigin::Ad,
                stories: found,
                closest,
                refused: wanted
                    .matches(&bank, &refused, &[], MAX_STORIES)
                    .into_iter()
                    .filter(is_said)
                    .collect(),
                text: row.text,
            }
        })
        .collect();
    let dropped = dropped.into_iter().take(MAX_REQUIREMENTS);
    let dropped = dropped.map(|row| DroppedRequirement { requirement_id: row.id, text: row.text });
    Ok(List { requirements, dropped: dropped.collect(), corrected })
}

fn is_said(found: &StoryMatch) -> bool {
    found.said
}

pub(crate) fn add(app: &App, input: AddRequirement) -> Result<SavedRequirement, ApiError> {
    let text = words(&input.text)?;
    let requirement_id = RequirementId::at(app.clock.now());
    correct(app, "add-requirement", input.job_id, |writing, application, rows| {
        if rows.len() >= MAX_REQUIREMENTS {
            return Err(ApiError::new(ErrorCode::TooMany).with("limit", MAX_REQUIREMENTS));
        }
        let row = RequirementRow {
            id: requirement_id,
            application_id: application,
            text,
            need: input.need,
            origin: RequirementOrigin::Person,
            dropped: false,
        };
        Ok(store::requirement::insert(writing, &row)?)
    })?;
    Ok(SavedRequirement { requirement_id })
}

pub(crate) fn edit(app: &App, input: EditRequirement) -> Result<Nothing, ApiError> {
    let label = match &input.edit {
        RequirementEdit::Text(_) | RequirementEdit::Need(_) => "edit-requirement",
        RequirementEdit::Before(_) => "arrange-requirements",
        RequirementEdit::Listed(Listed::Off) => "drop-requirement",
        RequirementEdit::Listed(Listed::On) => "list-requirement",
    };
    correct(app, label, input.job_id, |writing, _, rows| {
        let missing = || ApiError::new(ErrorCode::RequirementMissing);
        let row = rows.iter().find(|row| row.id == input.requirement_id).cloned().ok_or_else(missing)?;
        let changed = match input.edit {
            RequirementEdit::Before(before) => {
                let order = moved(rows, row.id, before).ok_or_else(missing)?;
                return Ok(store::requirement::arrange(writing, &order)?);
            }
            RequirementEdit::Text(text) => RequirementRow { text: words(&text)?, ..row },
            RequirementEdit::Need(need) => RequirementRow { need, ..row },
            RequirementEdit::Listed(listed) => RequirementRow { dropped: listed == Listed::Off, ..row },
        };
        Ok(store::requirement::update(writing, &changed)?)
    })
}

/// Lets go of every correction, so that the list is drawn from the ad again.
pub(crate) fn redraw(app: &App, query: JobQuery) -> Result<Nothing, ApiError> {
    let title = app.read(|reading| job::live_row(reading, query.job_id))?.fields.title;
    app.write(&step("redraw-requirements", [("title", &title)]), |writing| {
        job::live_row(writing, query.job_id)?;
        let application = job::application(writing, query.job_id)?.id;
        store::requirement::clear(writing, application)?;
        Ok(Nothing {})
    })
}

/// Says whether a story meets a requirement; the list is kept as it is then, since what is said hangs on its lines.
pub(crate) fn say(app: &App, input: SayMeets) -> Result<Nothing, ApiError> {
    correct(app, "say-meets", input.job_id, |writing, _, rows| {
        if !rows.iter().any(|row| row.id == input.requirement_id) {
            return Err(ApiError::new(ErrorCode::RequirementMissing));
        }
        crate::story::by_id(writing, input.story_id)?;
        let meets = input.meets.map(|meets| meets == Meets::Yes);
        Ok(store::story::say(writing, (input.story_id, input.requirement_id), meets)?)
    })
}

/// One step that corrects a job's list. The first writes the rows that were drawn.
fn correct(
    app: &App,
    label: &str,
    job_id: JobId,
    change: impl FnOnce(&Writing<'_>, ApplicationId, &[RequirementRow]) -> Result<(), ApiError>,
) -> Result<Nothing, ApiError> {
    let title = app.read(|reading| job::live_row(reading, job_id))?.fields.title;
    app.write(&step(label, [("title", &title)]), |writing| {
        job::live_row(writing, job_id)?;
        let application = job::application(writing, job_id)?.id;
        let (rows, corrected) = rows(writing, job_id, application)?;
        if !corrected {
            rows.iter().try_for_each(|row| store::requirement::insert(writing, row))?;
        }
        change(writing, application, &rows)?;
        Ok(Nothing {})
    })
}

/// The list's rows, and whether they are the person's; else they are drawn from the newest ad that has a text.
fn rows(
    reading: &Reading<'_>,
    job_id: JobId,
    application: ApplicationId,
) -> Result<(Vec<RequirementRow>, bool), ApiError> {
    let kept = store::requirement::of_application(reading, application)?;
    if !kept.is_empty() {
        return Ok((kept, true));
    }
    for ad in store::ad::of_job(reading, job_id)?.into_iter().take(MAX_ADS) {
        let Some(document) = store::ad::document(reading, ad.id)?.filter(|document| !document.is_empty())
        else {
            continue;
        };
        let row = |asked: domain::requirements::Asked| RequirementRow {
            id: drawn_id(application, &asked.text),
            application_id: application,
            text: asked.text,
            need: asked.need,
            origin: RequirementOrigin::Ad,
            dropped: false,
        };
        return Ok((asked_by(&document).into_iter().map(row).collect(), false));
    }
    Ok((Vec::new(), false))
}

/// The stories that the person says meet a requirement, and those they say do not.
fn said_of(said: &[Said], requirement: RequirementId) -> (Vec<StoryId>, Vec<StoryId>) {
    let of_it = said.iter().filter(|said| said.requirement == requirement);
    let (meeting, refused): (Vec<&Said>, Vec<&Said>) = of_it.partition(|said| said.meets);
    let ids = |said: Vec<&Said>| said.into_iter().map(|said| said.story).collect();
    (ids(meeting), ids(refused))
}

/// The order with one line right above another, or at the end; `None` when that other is not there.
fn moved(
    rows: &[RequirementRow],
    id: RequirementId,
    before: Option<RequirementId>,
) -> Option<Vec<RequirementId>> {
    let all = rows.iter().map(|row| row.id);
    if before == Some(id) {
        return Some(all.collect());
    }
    let mut order: Vec<_> = all.filter(|other| *other != id).collect();
    let place = match before {
        None => order.len(),
        Some(before) => order.iter().position(|other| *other == before)?,
    };
    order.insert(place, id);
    Some(order)
}

/// A requirement's words on one line.
fn words(text: &str) -> Result<String, ApiError> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ").replace(char::is_control, "");
    if text.chars().count() > MAX_TEXT {
        return Err(ApiError::new(ErrorCode::TooLong).with("field", "requirement").with("limit", MAX_TEXT));
    }
    if fold(&text).is_empty() {
        return Err(ApiError::new(ErrorCode::RequirementEmpty));
    }
    Ok(text)
}

/// Requirements that no story meets, musts first.
pub(super) fn without_story(requirements: &[RequirementView]) -> Vec<&RequirementView> {
    let mut seen = HashSet::new();
    let mut open: Vec<&RequirementView> =
        requirements.iter().filter(|one| one.stories.is_empty() && seen.insert(one.requirement_id)).collect();
    open.sort_by_key(|one| one.need);
    open
}
