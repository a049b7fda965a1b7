//! `loype jobs`, `show`, `add`, `move` and `note`.

use app::wire::{
    AddJob, AddNote, ColumnPlace, History, HistoryQuery, JobEdit, JobList, JobListItem, JobListQuery,
    JobQuery, JobView, MoveJob, Nothing, Profile, SavedJob, SearchHits, SearchQuery, WrittenEvent,
};
use app::{ApiError, App, ErrorCode};
use domain::card::NextDate;
use domain::event::{Event, EventKind};
use domain::ids::{JobId, StageId};
use domain::stage::Stage;
use messages::Args;
use serde_json::{Value, json};

use crate::ad_json;
use crate::arguments::{AddArguments, Arguments, JobsArguments};
use crate::out::{Failure, Out, call};

/// Hits looked through for the one job that is meant.
const LOOKED_THROUGH: u16 = 50;
/// Events shown with a job.
const EVENTS: u16 = 200;

pub(crate) fn list(arguments: &Arguments, input: &JobsArguments, out: &mut Out) -> Result<(), Failure> {
    let app = out.open(arguments)?;
    let query = JobListQuery { text: input.query.clone(), stage: input.stage, offset: 0, limit: input.limit };
    let list: JobList = call(&app, "job.list", query)?;
    let jobs: Vec<Value> = list.jobs.iter().map(item).collect();
    let json = json!({ "total": list.total, "jobs": jobs });
    out.print(&json, || table(&list, out));
    Ok(())
}

pub(crate) fn show(arguments: &Arguments, job: &str, out: &mut Out) -> Result<(), Failure> {
    let app = out.open(arguments)?;
    let job_id = find(&app, job)?;
    let view: JobView = call(&app, "job.read", JobQuery { job_id })?;
    let history: History = call(&app, "history.read", HistoryQuery { job_id, offset: 0, limit: EVENTS })?;
    let mut json = Value::Object(ad_json::fields(&view.fields));
    json["id"] = json!(view.job_id);
    json["stage"] = stage(&view.stage);
    json["furthest"] = json!(view.furthest);
    json["applied_on"] = json!(view.applied_on);
    json["saved_on"] = json!(view.saved_on);
    json["in_trash"] = json!(view.in_trash);
    json["typed"] = json!(view.typed);
    json["previous"] = json!(view.previous);
    json["closed"] = json!(view.closed.as_ref().map(|closed| {
        let why = closed.why.as_ref();
        json!({
            "on": closed.on, "after": closed.after, "reason": why.map(|why| why.reason),
            "note": why.and_then(|why| why.note.as_ref()),
        })
    }));
    json["archive"] = json!(view.archive.as_ref().map(|archive| &archive.name));
    json["merged_into"] = json!(view.merged_into);
    json["events"] = history.events.iter().map(event).collect();
    let ads = view.ads.iter().map(|ad| {
        json!({ "id": ad.ad_id, "site": ad.site, "url": ad.url, "seen_on": ad.seen_on, "state": ad.state })
    });
    json["ads"] = ads.collect();
    out.print(&json, || readable(&view, &history, out));
    Ok(())
}

pub(crate) fn add(arguments: &Arguments, input: &AddArguments, out: &mut Out) -> Result<(), Failure> {
    let app = out.open(arguments)?;
    let stage_id = input.stage.as_deref().map(|name| stage_named(&app, name)).transpose()?;
    let mut edits = vec![JobEdit::Title(input.title.clone()), JobEdit::Employer(input.employer.clone())];
    edits.extend(input.place.clone().map(JobEdit::Places));
    edits.extend(input.deadline.clone().map(JobEdit::Deadline));
    edits.extend(input.share.clone().map(JobEdit::Share));
    edits.extend(input.pay.clone().map(JobEdit::Pay));
    let saved: SavedJob = call(&app, "job.add", AddJob { edits, stage_id, url: input.url.clone() })?;
    out.print(&json!({ "job_id": saved.job_id }), || saved.job_id.to_string());
    Ok(())
}

pub(crate) fn move_to(
    arguments: &Arguments,
    job: &str,
    stage: &str,
    on: Option<&str>,
    out: &mut Out,
) -> Result<(), Failure> {
    let app = out.open(arguments)?;
    let (job_id, stage_id) = (find(&app, job)?, stage_named(&app, stage)?);
    let input =
        MoveJob { job_id, stage_id, before: None, place: ColumnPlace::Top, on: on.map(str::to_owned) };
    call::<Nothing>(&app, "job.move", input)?;
    out.print(&json!({ "job_id": job_id }), || job_id.to_string());
    Ok(())
}

pub(crate) fn note(arguments: &Arguments, job: &str, text: &str, out: &mut Out) -> Result<(), Failure> {
    let app = out.open(arguments)?;
    let job_id = find(&app, job)?;
    let written: WrittenEvent = call(&app, "note.add", AddNote { job_id, text: text.to_owned() })?;
    out.print(&json!({ "job_id": job_id, "event_id": written.event_id }), || written.event_id.to_string());
    Ok(())
}

/// A job by its id, or by words that find it alone.
pub(crate) fn find(app: &App, job: &str) -> Result<JobId, ApiError> {
    if let Ok(id) = job.parse() {
        return Ok(id);
    }
    let query = SearchQuery { text: job.to_owned(), limit: LOOKED_THROUGH };
    let mut hits = call::<SearchHits>(app, "search", query)?.hits;
    hits.retain(|hit| hit.exact);
    // A job of an earlier search is meant only where the running one has none like it.
    if hits.iter().any(|hit| hit.archive.is_none()) {
        hits.retain(|hit| hit.archive.is_none());
    }
    match hits.as_slice() {
        [hit] => Ok(hit.job_id),
        [] => Err(ApiError::new(ErrorCode::JobNotFound).with("text", job)),
        _ => Err(ApiError::new(ErrorCode::JobAmbiguous).with("text", job)),
    }
}

/// A stage by its kind's name or by the person's own name for it, in any case. Of several stages of one kind the first
/// is meant, a hidden one only where there is no other.
fn stage_named(app: &App, name: &str) -> Result<StageId, ApiError> {
    let stages = call::<Profile>(app, "profile.read", Nothing {})?.stages;
    let wanted = name.trim().to_lowercase();
    let is_kind = |stage: &&Stage| stage.kind.id() == wanted.replace(['-', ' '], "_");
    let is_named = |stage: &&Stage| stage.name.as_ref().is_some_and(|own| own.to_lowercase() == wanted);
    let of_kind = stages.iter().filter(is_kind).min_by_key(|stage| stage.hidden);
    let found = of_kind.or_else(|| stages.iter().find(is_named)).map(|stage| stage.id);
    found.ok_or_else(|| ApiError::new(ErrorCode::StageMissing))
}

fn item(item: &JobListItem) -> Value {
    json!({
        "id": item.card.job_id,
        "title": item.card.title,
        "employer": item.card.employer,
        "city": item.card.city,
        "stage": item.stage_kind,
        "next": item.card.next,
        "pay": item.card.pay.as_ref().map(ad_json::pay),
        "warning": item.card.warning,
    })
}

fn stage(stage: &Stage) -> Value {
    json!({ "id": stage.id, "kind": stage.kind, "name": stage.name })
}

fn event(event: &Event) -> Value {
    json!(event)
}

fn table(list: &JobList, out: &Out) -> String {
    let row = |item: &JobListItem| {
        let place = item.card.city.as_deref().map(|city| format!(" · {city}")).unwrap_or_default();
        [
            item.card.title.clone(),
            format!("{}{place}", item.card.employer),
            out.by_id(&format!("stage-{}", item.stage_kind.id()), &Args::new()),
            next(&item.card.next, out),
            item.card.job_id.to_string(),
        ]
    };
    let rows: Vec<[String; 5]> = list.jobs.iter().map(row).collect();
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0).min(48);
    let widths = [0, 1, 2, 3].map(width);
    let mut lines: Vec<String> = rows.iter().map(|row| line(row, widths)).collect();
    lines.push(messages::text(
        out.lang,
        messages::Key::CliJobCount,
        &Args::new().with("shown", list.jobs.len()).with("total", list.total),
    ));
    lines.join("\n")
}

fn line(row: &[String; 5], widths: [usize; 4]) -> String {
    let cells = row.iter().take(4).zip(widths).map(|(cell, width)| {
        let cut: String = cell.chars().take(width).collect();
        format!("{cut:<width$}")
    });
    let cells: Vec<String> = cells.chain([row[4].clone()]).collect();
    cells.join("  ")
}

/// The one date that matters next, in words.
fn next(next: &NextDate, out: &Out) -> String {
    let (id, on) = match next {
        NextDate::ApplyBy { on, .. } => ("cli-apply-by", Some(on)),
        NextDate::Asap => ("deadline-asap", None),
        NextDate::Rolling => ("deadline-rolling", None),
        NextDate::Found { on, .. } => ("cli-found", Some(on)),
        NextDate::Sent { on, .. } => ("cli-sent", Some(on)),
        NextDate::Since { on, .. } => ("cli-since", Some(on)),
    };
    let args =
        on.map_or_else(Args::new, |on| Args::new().with("on", on.format("%d.%m.%Y").to_string().as_str()));
    out.by_id(id, &args)
}

fn readable(view: &JobView, history: &History, out: &Out) -> String {
    let stage = view.stage.name.clone();
    let stage = stage.unwrap_or_else(|| out.by_id(&format!("stage-{}", view.stage.kind.id()), &Args::new()));
    let mut lines = vec![
        format!("{} — {}", view.fields.title, view.fields.employer),
        format!("{stage} · {}", next(&view.next, out)),
        view.job_id.to_string(),
    ];
    for (field, text) in
        [("places", &view.texts.places), ("deadline", &view.texts.deadline), ("pay", &view.texts.pay)]
    {
        if !text.is_empty() {
            let label = out.by_id(&format!("field-{field}"), &Args::new());
            lines.push(format!("{label:<14} {}", text.replace('\n', "; ")));
        }
    }
    lines.extend(
        history
            .events
            .iter()
            .map(|event| format!("{}  {}", event.on.format("%d.%m.%Y"), happened(event, out))),
    );
    lines.join("\n")
}

fn happened(event: &Event, out: &Out) -> String {
    match &event.what {
        EventKind::Stage { to, to_name, .. } => {
            to_name.clone().unwrap_or_else(|| out.by_id(&format!("stage-{}", to.id()), &Args::new()))
        }
        EventKind::Note { text } => text.clone(),
        EventKind::Captured { site, .. } => {
            out.by_id("cli-captured", &Args::new().with("site", site.as_deref().unwrap_or("–")))
        }
        EventKind::Interview { round, form, state, .. } => {
            let word = |set: &str, id: &str| out.by_id(&format!("{set}-{id}"), &Args::new());
            let args =
                Args::new().with("round", i64::from(*round)).with("form", word("interview_form", form.id()));
            format!("{}, {}", out.by_id("interviews-round-form", &args), word("interview_state", state.id()))
        }
        EventKind::Conversation { name, way, text, .. } => {
            let way = out.by_id(&format!("way-{}", way.id()), &Args::new());
            let first = text.lines().next().unwrap_or_default();
            [way, name.clone(), first.to_owned()]
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join(" · ")
        }
    }
}
