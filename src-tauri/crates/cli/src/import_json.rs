//! What `loype import --json` prints.

use app::wire::{ColumnLook, ImportDone, PartLook, RowLook, StatusLook};
use serde_json::{Value, json};

use crate::import::Looked;

/// The whole document. `done` is what was taken in; without it, what would be.
pub(crate) fn of(looked: &Looked, done: Option<&ImportDone>) -> Value {
    let (look, counts) = (&looked.look, looked.look.counts);
    let included = || look.parts.iter().filter(|part| part.included);
    let not_kept = included().flat_map(|part| {
        let left = part.columns.iter().filter(|column| column.field == "leave" && !column.samples.is_empty());
        left.map(|column| json!({"part": part.name, "header": column.header}))
    });
    json!({
        "imported": done.is_some(),
        "file": look.name,
        "rows": counts.rows,
        "made": done.map_or(counts.made, |done| done.made),
        "merged": done.map_or(counts.merged, |done| done.merged),
        "unchanged": done.map(|done| done.unchanged),
        "people": done.map_or(counts.people, |done| done.people),
        "left_out": done.map_or(counts.left_out, |done| done.left_out),
        "doubtful": counts.doubtful,
        "remembered": look.remembered,
        "parts": look.parts.iter().map(part).collect::<Vec<_>>(),
        "questions": included().flat_map(questions).collect::<Vec<_>>(),
        "not_kept": not_kept.collect::<Vec<_>>(),
        "not_understood": looked.doubtful.iter().flat_map(|row| doubts(row, looked)).collect::<Vec<_>>(),
        "preview": looked.rows.iter().map(|row| preview(row, looked)).collect::<Vec<_>>(),
    })
}

fn part(part: &PartLook) -> Value {
    json!({
        "name": part.name,
        "source": part.source,
        "kind": part.kind,
        "included": part.included,
        "rows": part.rows,
        "header_line": part.header_line,
        "separator": part.separator,
        "encoding": part.encoding,
        "columns": part.columns.iter().map(column).collect::<Vec<_>>(),
        "statuses": part.statuses.iter().map(status).collect::<Vec<_>>(),
    })
}

fn column(column: &ColumnLook) -> Value {
    let dates = column.dates.as_ref();
    json!({
        "header": column.header,
        "field": column.field,
        "guessed": column.guessed,
        "dates": dates.map(|dates| dates.order.as_str()),
        "samples": column.samples,
    })
}

fn status(word: &StatusLook) -> Value {
    json!({"text": word.text, "count": word.count, "stage": word.stage, "guessed": word.guessed})
}

/// What is open or was guessed, each with the answer that is proposed.
fn questions(part: &PartLook) -> Vec<Value> {
    let dates = part.columns.iter().filter(|column| column.dates.as_ref().is_some_and(|dates| dates.open)).map(|column| {
        let proposed = column.dates.as_ref().map(|dates| dates.order.as_str());
        json!({"kind": "dates", "part": part.name, "header": column.header, "text": column.samples.first(),
            "proposed": proposed, "options": ["dmy", "mdy", "ymd"], "must_answer": true})
    });
    let columns = part.columns.iter().filter(|column| column.guessed).map(|column| {
        json!({"kind": "column", "part": part.name, "header": column.header, "text": column.samples.first(),
            "proposed": column.field, "options": null, "must_answer": false})
    });
    let statuses = part.statuses.iter().filter(|word| word.guessed).map(|word| {
        json!({"kind": "status", "part": part.name, "header": null, "text": word.text, "proposed": word.stage,
            "options": null, "must_answer": false})
    });
    dates.chain(columns).chain(statuses).collect()
}

fn doubts(row: &RowLook, looked: &Looked) -> Vec<Value> {
    let name = name(row, looked);
    let doubt = |doubt: &app::wire::CellDoubt| json!({"part": name, "row": row.line, "header": doubt.header, "text": doubt.text, "why": doubt.why});
    row.doubts.iter().map(doubt).collect()
}

fn preview(row: &RowLook, looked: &Looked) -> Value {
    let said = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    json!({
        "part": name(row, looked),
        "row": row.line,
        "outcome": row.outcome,
        "why": row.why,
        "title": said(&row.title),
        "employer": said(&row.employer),
        "stage": row.stage,
        "applied_on": row.applied_on,
        "saved_on": row.saved_on,
        "deadline": said(&row.deadline),
        "pay": said(&row.pay),
        "notes": row.notes,
        "undated": row.undated,
        "into": row.into.as_ref().map(|into| json!({
            "job_id": into.job_id, "row": into.line, "title": into.title, "employer": into.employer})),
    })
}

fn name(row: &RowLook, looked: &Looked) -> String {
    looked.look.parts.get(usize::from(row.part)).map(|part| part.name.clone()).unwrap_or_default()
}
