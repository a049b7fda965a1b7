//! Rows as they would come in, a page at a time: read once more, since thousands of drafts would fill memory.

use domain::stage::StageKind;
use exchange::tracker::{Entry, RowRead, read_row};
use store::Reading;

use super::hand::InHand;
use super::look::count;
use super::plan::{Outcome, Planned};
use crate::ApiError;
use crate::job::job_texts;
use crate::wire::{CellDoubt, ImportRows, ImportRowsQuery, RowFilter, RowInto, RowLook, RowOutcome};

/// The most rows of one page.
const MAX_ROWS: u16 = 200;

pub(super) fn page(
    reading: &Reading<'_>,
    hand: &InHand,
    query: ImportRowsQuery,
) -> Result<ImportRows, ApiError> {
    let wanted = |row: &&Planned| match query.filter {
        RowFilter::All => true,
        RowFilter::Made => matches!(row.outcome, Outcome::Made | Outcome::Again(_) | Outcome::Person),
        RowFilter::Merged => row.outcome.is_merged(),
        RowFilter::LeftOut => !row.outcome.comes_in(),
        RowFilter::Doubtful => row.doubtful,
    };
    let total = hand.plan.rows.iter().filter(wanted).count();
    let page = hand.plan.rows.iter().filter(wanted).skip(query.offset as usize);
    let rows = page.take(usize::from(query.limit.min(MAX_ROWS))).map(|row| look(reading, hand, row));
    Ok(ImportRows { total: count(total), rows: rows.collect::<Result<_, _>>()? })
}

fn look(reading: &Reading<'_>, hand: &InHand, planned: &Planned) -> Result<RowLook, ApiError> {
    let read = read(hand, planned);
    let (outcome, why) = match planned.outcome {
        Outcome::Made => (RowOutcome::Made, None),
        Outcome::Again(_) => (RowOutcome::Again, None),
        Outcome::Into(_) => (RowOutcome::Merged, None),
        Outcome::Joined(_) => (RowOutcome::Joined, None),
        Outcome::Person => (RowOutcome::Person, None),
        Outcome::SamePerson(_) => (RowOutcome::SamePerson, None),
        Outcome::Left(why) => (RowOutcome::LeftOut, Some(why.id().to_owned())),
    };
    let mut look = RowLook {
        part: planned.part,
        line: read.line,
        outcome,
        why,
        title: String::new(),
        employer: String::new(),
        stage: None,
        applied_on: None,
        saved_on: None,
        deadline: String::new(),
        pay: String::new(),
        notes: 0,
        into: into(reading, hand, planned.outcome)?,
        undated: Vec::new(),
        doubts: doubts(hand, planned, &read),
    };
    tell(&mut look, hand, planned, read.entry);
    Ok(look)
}

/// The row read once more, on the day of the first time.
pub(super) fn read(hand: &InHand, planned: &Planned) -> RowRead {
    let part = usize::from(planned.part);
    // A plan names only parts and lines that are there.
    let (part, settled) = (&hand.parts[part], &hand.settled[part]);
    read_row(part, &settled.layout, &part.lines[planned.at as usize], hand.today)
}

fn tell(look: &mut RowLook, hand: &InHand, planned: &Planned, entry: Entry) {
    match entry {
        Entry::Job(job) => {
            let texts = job_texts(&job.fields, job.applied_on);
            look.stage = Some(job.stage);
            (look.applied_on, look.saved_on) = (job.applied_on, job.saved_on);
            (look.deadline, look.pay) = (texts.deadline, texts.pay);
            look.notes = count(job.notes.len());
            let undated = job.steps.iter().filter(|(_, day)| day.is_none()).map(|(kind, _)| *kind);
            look.undated = undated.filter(|kind| *kind != StageKind::Saved).collect();
            (look.title, look.employer) = (job.fields.title, job.fields.employer);
        }
        Entry::Person(person) => {
            look.title = person.contact.called().to_owned();
            look.employer = person.employer.unwrap_or_default();
        }
        // What is left out is shown as it stands.
        Entry::Left(_) => {
            let part = &hand.parts[usize::from(planned.part)];
            let cells =
                part.lines[planned.at as usize].cells.iter().map(str::trim).filter(|cell| !cell.is_empty());
            look.title = cells.take(6).collect::<Vec<_>>().join(" · ").chars().take(200).collect();
        }
    }
}

fn doubts(hand: &InHand, planned: &Planned, read: &RowRead) -> Vec<CellDoubt> {
    let headers = &hand.parts[usize::from(planned.part)].headers;
    let doubts = read.doubts.iter().map(|doubt| CellDoubt {
        column: u16::try_from(doubt.column).unwrap_or(u16::MAX),
        header: headers.get(doubt.column).cloned().unwrap_or_default(),
        text: doubt.text.clone(),
        why: doubt.kind.id().to_owned(),
    });
    doubts.collect()
}

fn into(reading: &Reading<'_>, hand: &InHand, outcome: Outcome) -> Result<Option<RowInto>, ApiError> {
    Ok(match outcome {
        Outcome::Into(id) | Outcome::Again(id) => store::job::known(reading, &[id])?
            .pop()
            .map(|job| RowInto { job_id: Some(id), line: None, title: job.title, employer: job.employer }),
        Outcome::Joined(place) => hand.plan.rows.get(place as usize).map(|earlier| {
            let read = read(hand, earlier);
            let (title, employer) = match read.entry {
                Entry::Job(job) => (job.fields.title, job.fields.employer),
                _ => Default::default(),
            };
            RowInto { job_id: None, line: Some(read.line), title, employer }
        }),
        Outcome::SamePerson(id) => store::contact::by_id(reading, id)?.map(|row| RowInto {
            job_id: None,
            line: None,
            title: row.contact.called().to_owned(),
            employer: row.employer.unwrap_or_default(),
        }),
        Outcome::Made | Outcome::Person | Outcome::Left(_) => None,
    })
}
