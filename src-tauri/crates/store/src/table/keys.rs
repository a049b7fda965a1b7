//! What each column is sorted by: where it is read, and what it becomes.

use chrono::NaiveDate;
use domain::card::{Standing, next_date};
use domain::collate::norwegian_key;
use domain::ids::StageId;
use domain::stage::Stage;
use domain::table::{OrderKey, TableColumn, deadline_order, next_day, quiet_days, share_order};
use rusqlite::Row;

use super::query::Context;
use crate::job::{deadline, share};
use crate::text::Columns;

/// A value of a row: its name in the statement, and where it comes from.
pub(super) type Source = (&'static str, &'static str);

pub(super) const DEADLINE: &[Source] = &[
    ("deadline_kind", "job.deadline_kind"),
    ("deadline_at", "job.deadline_at"),
    // Only the day is asked for, never the words.
    ("deadline_text", "NULL"),
];
pub(super) const PLACES: &[Source] = &[("places", "job.places")];

/// The day a job came to its stage, as a card tells it.
pub(super) const SINCE: &str = "coalesce((SELECT event.on_day FROM event
    WHERE event.application_id = application.id AND event.kind = 'stage'
    ORDER BY event.on_day DESC, event.seq DESC LIMIT 1), substr(job.created_at, 1, 10))";
/// The site of the newest ad that has one.
pub(super) const SITE: &str = "(SELECT ad.site FROM ad WHERE ad.job_id = job.id AND ad.site IS NOT NULL
    ORDER BY ad.seq DESC LIMIT 1)";
const AD_STATE: &str = "(SELECT ad.state FROM ad WHERE ad.job_id = job.id ORDER BY ad.seq DESC LIMIT 1)";
const LAST_EVENT: &str = "(SELECT event.on_day FROM event WHERE event.application_id = application.id
    ORDER BY event.on_day DESC, event.seq DESC LIMIT 1)";
const FOLLOW_UP: &str = "(SELECT min(task.due_on) FROM task WHERE task.application_id = application.id
    AND task.kind = 'follow_up' AND task.done_on IS NULL)";
const TAGS: &str =
    "(SELECT group_concat(tag.name, char(10)) FROM job_tag CROSS JOIN tag ON tag.id = job_tag.tag_id
    WHERE job_tag.job_id = job.id)";

/// What must be read to sort by a column.
pub(super) fn sources(column: TableColumn) -> &'static [Source] {
    use TableColumn as C;
    match column {
        C::Title => &[("title", "job.title")],
        C::Employer => &[("employer", "job.employer")],
        C::City => &[("city", "job.places ->> '$[0].city'")],
        C::Places => PLACES,
        C::Stage => &[("stage_id", "application.stage_id")],
        C::Deadline => DEADLINE,
        C::Next => &[
            ("stage_id", "application.stage_id"),
            ("applied_on", "application.applied_on"),
            ("since", SINCE),
            ("deadline_kind", "job.deadline_kind"),
            ("deadline_at", "job.deadline_at"),
            ("deadline_text", "NULL"),
        ],
        C::Quiet => &[("stage_id", "application.stage_id"), ("since", SINCE)],
        // Reckoned, by the row's number.
        C::Pay | C::Target | C::Floor => &[],
        C::AppliedOn => &[("applied_on", "application.applied_on")],
        C::LastEvent => &[("last_event", LAST_EVENT)],
        C::FollowUp => &[("follow_up", FOLLOW_UP)],
        C::Tags => &[("tags", TAGS)],
        C::Source => &[("site", SITE)],
        C::FoundAt => &[("found_at", "application.found_at")],
        C::Form => &[("form", "job.form")],
        C::Share => &[("share_min", "job.share_min"), ("share_max", "job.share_max")],
        C::Workplace => &[("workplace", "job.workplace")],
        C::Degree => &[("required_degree", "job.required_degree")],
        C::Languages => &[("languages", "job.languages_required")],
        C::Starts => &[("starts_on", "job.starts_on")],
        C::PostedOn => &[("posted_on", "job.posted_on")],
        C::SavedOn => &[("created_at", "job.created_at")],
        C::AdState => &[("ad_state", AD_STATE)],
        C::Orgnr => &[("orgnr", "job.orgnr")],
    }
}

/// What a row is sorted by in a column; `None` where it has nothing there.
pub(super) fn key(
    column: TableColumn,
    row: &Row<'_>,
    seq: i64,
    context: &Context<'_>,
) -> rusqlite::Result<Option<OrderKey>> {
    use TableColumn as C;
    let reckoned = || context.reckoned.get(&seq);
    match column {
        C::Title => text(row, "title"),
        C::Employer => text(row, "employer"),
        C::City => text(row, "city"),
        C::Places => Ok(Some(first_place(row)?).filter(|place| !place.is_empty()).map(|place| words(&place))),
        C::Stage => Ok(stage(row, context)?.map(|stage| OrderKey::Number(stage.position.into()))),
        C::Deadline => Ok(deadline_order(&deadline(row)?).map(OrderKey::Number)),
        C::Next => next(row, context),
        C::Quiet => quiet(row, context),
        C::Pay => Ok(reckoned().map(|pay| OrderKey::Number(pay.yearly_ore))),
        C::Target => Ok(reckoned().and_then(|pay| pay.over_expected_ore).map(OrderKey::Number)),
        C::Floor => Ok(reckoned().and_then(|pay| pay.margin_ore).map(OrderKey::Number)),
        C::AppliedOn => plain(row, "applied_on"),
        C::LastEvent => plain(row, "last_event"),
        C::FollowUp => plain(row, "follow_up"),
        C::Tags => tags(row),
        C::Source => text(row, "site"),
        C::FoundAt => text(row, "found_at"),
        C::Form => place_in(row, "form", &FORMS),
        C::Share => Ok(share(row)?.map(|share| OrderKey::Number(share_order(share)))),
        C::Workplace => place_in(row, "workplace", &WORKPLACES),
        C::Degree => place_in(row, "required_degree", &DEGREES),
        C::Languages => languages(row),
        C::Starts => plain(row, "starts_on"),
        C::PostedOn => plain(row, "posted_on"),
        C::SavedOn => plain(row, "created_at"),
        C::AdState => place_in(row, "ad_state", &AD_STATES),
        C::Orgnr => plain(row, "orgnr"),
    }
}

// Closed sets in the order a person is offered them; what is not among them is not said.
const FORMS: [&str; 8] =
    ["permanent", "temporary", "substitute", "project", "trainee", "internship", "seasonal", "freelance"];
const WORKPLACES: [&str; 3] = ["onsite", "hybrid", "remote"];
const DEGREES: [&str; 4] = ["none", "bachelor", "master", "doctorate"];
const AD_STATES: [&str; 3] = ["open", "closed", "unknown"];

fn words(text: &str) -> OrderKey {
    OrderKey::Text(norwegian_key(text))
}

/// A text in the order of the alphabet.
fn text(row: &Row<'_>, column: &str) -> rusqlite::Result<Option<OrderKey>> {
    Ok(or_null(row, column)?.filter(|text| !text.is_empty()).map(words))
}

/// A day, an instant or digits: their own order is the right one.
fn plain(row: &Row<'_>, column: &str) -> rusqlite::Result<Option<OrderKey>> {
    Ok(or_null(row, column)?.map(|text| OrderKey::Text(text.to_owned())))
}

pub(super) fn or_null<'row>(row: &'row Row<'_>, column: &str) -> rusqlite::Result<Option<&'row str>> {
    let index = row.as_ref().column_index(column)?;
    Ok(row.get_ref(index)?.as_str_or_null()?)
}

fn place_in(row: &Row<'_>, column: &str, list: &[&str]) -> rusqlite::Result<Option<OrderKey>> {
    let place = or_null(row, column)?.and_then(|word| list.iter().position(|one| *one == word));
    Ok(place.and_then(|place| i64::try_from(place).ok()).map(OrderKey::Number))
}

pub(super) fn stage<'a>(row: &Row<'_>, context: &Context<'a>) -> rusqlite::Result<Option<&'a Stage>> {
    let id: StageId = row.parsed("stage_id")?;
    Ok(context.stages.iter().find(|stage| stage.id == id))
}

fn next(row: &Row<'_>, context: &Context<'_>) -> rusqlite::Result<Option<OrderKey>> {
    let Some(stage) = stage(row, context)? else { return Ok(None) };
    let deadline = deadline(row)?;
    let standing = Standing {
        kind: stage.kind,
        deadline: &deadline,
        applied_on: row.parsed_or_null("applied_on")?,
        stage_since: row.parsed("since")?,
        ad_state: None,
        below_floor_ore: None,
    };
    Ok(next_day(&next_date(&standing, context.today)).map(OrderKey::Number))
}

fn quiet(row: &Row<'_>, context: &Context<'_>) -> rusqlite::Result<Option<OrderKey>> {
    let since: NaiveDate = row.parsed("since")?;
    let kind = stage(row, context)?.map(|stage| stage.kind);
    let days = kind.and_then(|kind| quiet_days(kind, since, context.today));
    Ok(days.map(|days| OrderKey::Number(days.into())))
}

fn tags(row: &Row<'_>) -> rusqlite::Result<Option<OrderKey>> {
    let names = or_null(row, "tags")?;
    Ok(names.map(|names| {
        let mut keys: Vec<String> = names.lines().map(norwegian_key).collect();
        keys.sort();
        OrderKey::Text(keys.join("\n"))
    }))
}

fn languages(row: &Row<'_>) -> rusqlite::Result<Option<OrderKey>> {
    let tags: Vec<String> = row.json("languages")?;
    Ok(Some(tags).filter(|tags| !tags.is_empty()).map(|tags| OrderKey::Text(tags.join(","))))
}

fn first_place(row: &Row<'_>) -> rusqlite::Result<String> {
    let places: Vec<domain::job::Place> = row.json("places")?;
    Ok(places.into_iter().next().map(|place| place.text).unwrap_or_default())
}
