//! Merging two jobs that are one: first a look at what would happen, then one step that can be taken back.

use chrono::{DateTime, NaiveDate, Utc};
use domain::identity::Likeness;
use domain::ids::{EventId, JobId};
use domain::merge::{Merged, Reach, Side, merged_fields, other_leads};
use domain::stage::{Stage, furthest};
use store::application::Application;
use store::job::JobRow;
use store::merge::{Belongings, Leads, Pair, Standing};
use store::{Reading, Writing};

use crate::already::{self, Wanted};
use crate::app::step;
use crate::clock::oslo_day;
use crate::wire::{
    JobQuery, MergeCandidates, MergeJobs, MergeLetter, MergeLook, MergeTake, MergeThing, SavedJob,
};
use crate::{ApiError, App, ErrorCode, job, stages};

/// Jobs of one employer that are looked at for being the same.
const MAX_SAME_EMPLOYER: u32 = 40;

/// What a merge comes to.
struct Plan {
    keep: One,
    drop: One,
    facts: Merged,
    leads: Leads,
    applied_on: Option<NaiveDate>,
    created_at: DateTime<Utc>,
    letter: MergeLetter,
}

/// One of the two jobs.
struct One {
    row: JobRow,
    application: Application,
    stage: Stage,
}

impl One {
    fn read(reading: &Reading<'_>, id: JobId) -> Result<Self, ApiError> {
        let application = job::application(reading, id)?;
        let stage = stages::by_id(reading, application.stage_id)?;
        Ok(Self { row: job::live_row(reading, id)?, application, stage })
    }

    fn pair(&self) -> Pair {
        Pair { job: self.row.id, application: self.application.id }
    }

    fn reach(&self, reading: &Reading<'_>) -> Result<Reach, ApiError> {
        let kinds = store::event::stage_kinds(reading, self.application.id)?;
        let since = store::event::stage_since(reading, self.application.id)?;
        Ok(Reach {
            furthest: furthest(kinds).unwrap_or(self.stage.kind),
            since: since.unwrap_or_else(|| oslo_day(self.row.created_at)),
        })
    }
}

impl Plan {
    fn make(reading: &Reading<'_>, input: MergeJobs) -> Result<Self, ApiError> {
        if input.keep == input.drop {
            return Err(ApiError::new(ErrorCode::MergeItself));
        }
        let (keep, drop) = (One::read(reading, input.keep)?, One::read(reading, input.drop)?);
        let side = |one: &One| (one.row.fields.clone(), one.row.typed.clone());
        let ((kept, kept_typed), (other, other_typed)) = (side(&keep), side(&drop));
        let facts = merged_fields(
            Side { fields: &kept, typed: &kept_typed },
            Side { fields: &other, typed: &other_typed },
        );
        let leads =
            if other_leads(keep.reach(reading)?, drop.reach(reading)?) { Leads::From } else { Leads::Into };
        let letters = [&keep, &drop].map(|one| store::merge::letter(reading, one.application.id));
        let [kept_letter, other_letter] = letters;
        let letter = match (kept_letter?, other_letter?) {
            (_, None) => MergeLetter::Nothing,
            (None, Some(_)) => MergeLetter::Taken,
            (Some(kept), Some(other)) if kept == other => MergeLetter::Nothing,
            (Some(_), Some(_)) => MergeLetter::BecomesNote,
        };
        Ok(Self {
            facts,
            leads,
            letter,
            applied_on: [keep.application.applied_on, drop.application.applied_on]
                .into_iter()
                .flatten()
                .min(),
            created_at: keep.row.created_at.min(drop.row.created_at),
            keep,
            drop,
        })
    }

    /// The stage the merged pursuit stands in.
    fn stage(&self) -> &Stage {
        if self.leads == Leads::From { &self.drop.stage } else { &self.keep.stage }
    }

    /// The job the merged one is a second try at: never one of the two.
    fn previous(&self) -> Option<JobId> {
        let two = [self.keep.row.id, self.drop.row.id];
        [self.keep.row.previous, self.drop.row.previous].into_iter().flatten().find(|job| !two.contains(job))
    }
}

pub(crate) fn look(app: &App, input: MergeJobs) -> Result<MergeLook, ApiError> {
    let today = app.clock.today();
    app.read(|reading| {
        let plan = Plan::make(reading, input)?;
        let belongings = store::merge::belongings(reading, plan.drop.pair())?;
        Ok(MergeLook {
            keep: job::known(reading, input.keep, today)?,
            drop: job::known(reading, input.drop, today)?,
            takes: takes(&belongings),
            stage: plan.stage().clone(),
            applied_on: plan.applied_on,
            saved_on: oslo_day(plan.created_at),
            letter: plan.letter,
            fields: plan.facts.taken,
        })
    })
}

pub(crate) fn merge(app: &App, input: MergeJobs) -> Result<SavedJob, ApiError> {
    let plan = app.read(|reading| Plan::make(reading, input))?;
    let words =
        step("merge-jobs", [("title", &plan.keep.row.fields.title), ("other", &plan.drop.row.fields.title)]);
    app.write(&words, |writing| {
        let plan = Plan::make(writing, input)?;
        if plan.letter == MergeLetter::BecomesNote {
            letter_as_note(app, writing, &plan)?;
        }
        let (from, into) = (plan.drop.pair(), plan.keep.pair());
        store::merge::take_over(writing, from, into, plan.leads)?;
        take_facts(writing, &plan)?;
        let rank = if plan.stage().id == plan.keep.stage.id {
            plan.keep.application.rank
        } else {
            store::application::rank_before(writing, plan.stage().id, None)?
        };
        let standing = Standing {
            stage: (plan.stage().id, rank),
            applied_on: plan.applied_on,
            created_at: plan.created_at,
            previous: plan.previous(),
        };
        store::merge::settle(writing, from, into, standing)?;
        store::merge::put_away(writing, from.job, into.job)?;
        Ok(SavedJob { job_id: into.job })
    })
}

/// Jobs that might be the same: with the same ad, of the same position, then of the same employer.
pub(crate) fn candidates(app: &App, query: JobQuery) -> Result<MergeCandidates, ApiError> {
    let today = app.clock.today();
    app.read(|reading| {
        let row = job::live_row(reading, query.job_id)?;
        let keys = store::ad::keys_of_job(reading, row.id)?;
        let fields = &row.fields;
        let wanted =
            Wanted { title: &fields.title, employer: &fields.employer, orgnr: None, keys: &keys, text: None };
        let mut found = already::alike(reading, wanted)?;
        for job_id in store::job::of_employer(reading, row.employer_id, MAX_SAME_EMPLOYER)? {
            found.entry(job_id).or_insert(Likeness::SameEmployer);
        }
        found.remove(&row.id);
        let mut jobs = already::told(reading, &found, today)?;
        jobs.retain(|job| !job.known.in_trash && job.known.archive.is_none());
        Ok(MergeCandidates { jobs })
    })
}

fn letter_as_note(app: &App, writing: &Writing<'_>, plan: &Plan) -> Result<(), ApiError> {
    if let Some(text) = store::merge::letter(writing, plan.drop.application.id)? {
        let (id, today) = (EventId::at(app.clock.now()), app.clock.today());
        store::event::insert_note(writing, plan.keep.application.id, id, today, &text)?;
    }
    Ok(())
}

/// Writes the facts that came from the other job; the people of both are there by now.
fn take_facts(writing: &Writing<'_>, plan: &Plan) -> Result<(), ApiError> {
    let id = plan.keep.row.id;
    if !plan.facts.taken.is_empty() {
        let mut fields = plan.facts.fields.clone();
        fields.contacts = job::row(writing, id)?.fields.contacts;
        store::job::update(writing, id, &fields)?;
    }
    Ok(store::job::mark_typed(writing, id, &plan.facts.typed)?)
}

fn takes(held: &Belongings) -> Vec<MergeTake> {
    use MergeThing as T;
    let all = [
        (T::Ads, held.ads),
        (T::Notes, held.notes),
        (T::Moves, held.moves),
        (T::Interviews, held.interviews),
        (T::Tasks, held.tasks),
        (T::Conversations, held.conversations),
        (T::Contacts, held.contacts),
        (T::Documents, held.documents),
        (T::Figures, held.figures),
        (T::Offers, held.offers),
        (T::Tags, held.tags),
        (T::Links, held.links),
        (T::Checklist, held.checklist),
    ];
    let some = all.into_iter().filter(|(_, count)| *count > 0);
    some.map(|(what, count)| MergeTake { what, count }).collect()
}
