//! Merging a row with a job that is there. What is there stays; what the row says otherwise goes into a note.

use std::collections::BTreeSet;

use domain::contact::email_key;
use domain::fold::fold;
use domain::ids::{EventId, JobId};
use domain::job::{AdContact, JobField};
use domain::merge::{Side, merged_fields};
use domain::stage::StageKind;
use exchange::tracker::JobDraft;
use messages::Args;
use store::job::JobRow;

use super::write::Taking;
use crate::job::{self, day_text, job_texts};
use crate::{ApiError, stages};

/// The most persons of a job.
const MAX_PEOPLE: usize = 50;

/// Whether a row brought anything new.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Brought {
    Something,
    Nothing,
}

/// Merges a row with a job.
pub(super) fn merge(taking: &Taking<'_>, job_id: JobId, mut draft: JobDraft) -> Result<Brought, ApiError> {
    let row = job::row(taking.writing, job_id)?;
    let mut merging = Merging { taking, job_id, is_new: false, otherwise: Vec::new() };
    merging.facts(row, &draft)?;
    merging.history(&draft)?;
    merging.ad(&draft)?;
    let application = job::application(taking.writing, job_id)?;
    draft.links.retain(|(_, url)| !merging.has_link(url));
    let known: Vec<String> =
        store::tag::of_job(taking.writing, job_id)?.into_iter().map(|tag| fold(&tag.name)).collect();
    draft.tags.retain(|tag| !known.contains(&fold(tag)));
    let says_where = draft.found_at.is_some()
        && store::found_at::of_application(taking.writing, application.id)?.is_none();
    merging.is_new |= !draft.links.is_empty() || !draft.tags.is_empty() || says_where;
    taking.beside(job_id, application.id, &mut draft)?;
    draft.notes.extend(merging.note());
    let mut fresh = Vec::new();
    for note in draft.notes.drain(..) {
        if !store::import::has_note(taking.writing, application.id, &note)? {
            fresh.push(note);
        }
    }
    draft.notes = fresh;
    merging.is_new |= !draft.notes.is_empty();
    taking.notes(application.id, &draft)?;
    Ok(if merging.is_new { Brought::Something } else { Brought::Nothing })
}

struct Merging<'a> {
    taking: &'a Taking<'a>,
    job_id: JobId,
    is_new: bool,
    /// What the row says otherwise, with the fields' names.
    otherwise: Vec<String>,
}

impl Merging<'_> {
    /// Takes the facts that the job lacks.
    fn facts(&mut self, row: JobRow, draft: &JobDraft) -> Result<(), ApiError> {
        let writing = self.taking.writing;
        let nothing = BTreeSet::new();
        let merged = merged_fields(
            Side { fields: &row.fields, typed: &row.typed },
            Side { fields: &draft.fields, typed: &nothing },
        );
        let mut fields = merged.fields;
        let (theirs, ours) = (job_texts(&draft.fields, None), job_texts(&fields, None));
        for (field, theirs, ours) in [
            (JobField::Title, &draft.fields.title, &fields.title),
            (JobField::Employer, &draft.fields.employer, &fields.employer),
            (JobField::Places, &theirs.places, &ours.places),
            (JobField::Deadline, &theirs.deadline, &ours.deadline),
            (JobField::PostedOn, &theirs.posted_on, &ours.posted_on),
            (JobField::Starts, &theirs.starts, &ours.starts),
            (JobField::Share, &theirs.share, &ours.share),
            (JobField::Pay, &theirs.pay, &ours.pay),
        ] {
            if !theirs.is_empty()
                && !ours.is_empty()
                && fold(theirs) != fold(ours)
                && !says_the_same(field, theirs, ours)
            {
                self.says_otherwise(field.id(), theirs);
            }
        }
        let mut taken = merged.taken;
        if self.add_people(&mut fields.contacts, &draft.fields.contacts) {
            taken.push(JobField::Contacts);
        }
        if !taken.is_empty() {
            self.is_new = true;
            store::job::update(writing, self.job_id, &fields)?;
            store::job::mark_typed(writing, self.job_id, &taken)?;
        }
        Ok(())
    }

    /// Adds the persons that are not there; says whether there was one.
    fn add_people(&mut self, people: &mut Vec<AdContact>, others: &[AdContact]) -> bool {
        let before = people.len();
        for other in others {
            if !people.iter().any(|known| is_same(known, other)) {
                if people.len() < MAX_PEOPLE {
                    people.push(other.clone());
                } else {
                    let parts = [&other.name, &other.role, &other.email, &other.phone];
                    let text: Vec<&str> = parts.into_iter().flatten().map(String::as_str).collect();
                    self.says_otherwise(JobField::Contacts.id(), &text.join(", "));
                }
            }
        }
        people.len() > before
    }

    /// Adds the stages it came to on days that are told, and moves it where the row tells of more than is known.
    fn history(&mut self, draft: &JobDraft) -> Result<(), ApiError> {
        let (writing, app) = (self.taking.writing, self.taking.app);
        let application = job::application(writing, self.job_id)?;
        let stage = stages::by_id(writing, application.stage_id)?;
        let moves = is_further(draft.stage, stage.kind);
        let known = store::event::stage_kinds(writing, application.id)?;
        let mut from = Some(stage.kind).filter(|_| moves);
        for (kind, day) in &draft.steps {
            let is_last = moves && *kind == draft.stage;
            if !is_last && (known.contains(kind) || day.is_none()) {
                continue;
            }
            let to = self.taking.stage(*kind, draft.status.as_deref().filter(|_| is_last))?;
            let day = day.unwrap_or_else(|| app.clock.today());
            store::event::insert_stage(
                writing,
                application.id,
                EventId::at(app.clock.now()),
                day,
                from,
                to.id,
            )?;
            from = Some(*kind);
            self.is_new = true;
        }
        if moves {
            let to = self.taking.stage(draft.stage, draft.status.as_deref())?;
            let rank = store::application::rank_last(writing, to.id)?;
            store::application::set_stage(writing, application.id, to.id, rank)?;
        } else if stage.kind != draft.stage
            && let Some(status) = &draft.status
        {
            self.otherwise.push(format!("Status: {status}"));
        }
        match (application.applied_on, draft.applied_on) {
            (None, Some(day)) => {
                self.is_new = true;
                store::application::set_applied_on(writing, application.id, Some(day))?;
            }
            (Some(ours), Some(theirs)) if ours != theirs => {
                self.says_otherwise("applied_on", &day_text(theirs));
            }
            _ => {}
        }
        Ok(())
    }

    fn ad(&mut self, draft: &JobDraft) -> Result<(), ApiError> {
        let writing = self.taking.writing;
        let known = store::ad::keys_of_job(writing, self.job_id)?;
        let keys = draft
            .url
            .as_deref()
            .map(|url| exchange::job_ad::ad_keys(&crate::capture::recognise::linked_ad(url)));
        let is_known = keys.unwrap_or_default().iter().any(|key| known.contains(key));
        let lacks_text = draft.description.is_some() && store::ad::of_job(writing, self.job_id)?.is_empty();
        if draft.url.is_some() && !is_known || lacks_text {
            self.is_new = true;
            self.taking.ad(self.job_id, draft)?;
        }
        Ok(())
    }

    fn has_link(&self, url: &str) -> bool {
        let links = store::job_link::of_job(self.taking.writing, self.job_id, 200).unwrap_or_default();
        links.iter().any(|link| link.url == url)
    }

    fn says_otherwise(&mut self, field: &str, text: &str) {
        let named =
            |prefix: &str| messages::by_id(self.taking.lang, &format!("{prefix}-{field}"), &Args::new());
        let name = named("field").or_else(|| named("takein-field"));
        self.otherwise.push(format!("{}: {text}", name.unwrap_or_else(|| field.to_owned())));
    }

    fn note(&mut self) -> Option<String> {
        match self.otherwise.len() {
            0 => None,
            1 => self.otherwise.pop(),
            _ => {
                Some(self.otherwise.drain(..).map(|line| format!("- {line}")).collect::<Vec<_>>().join("\n"))
            }
        }
    }
}

/// Whether a row tells of more than the profile knows: it came further, or to an end. What has ended here stays ended.
fn is_further(theirs: StageKind, ours: StageKind) -> bool {
    ours < StageKind::Accepted && (theirs > ours)
}

/// Amounts are written in many ways, and the name of an employer with and without its form.
fn says_the_same(field: JobField, theirs: &str, ours: &str) -> bool {
    let read = |text: &str| domain::pay_text::read_pay(text).ok().map(|pay| (pay.min, pay.max, pay.steps));
    match field {
        JobField::Pay => read(theirs).is_some() && read(theirs) == read(ours),
        JobField::Employer => store::employer::name_key(theirs) == store::employer::name_key(ours),
        _ => false,
    }
}

fn is_same(one: &AdContact, other: &AdContact) -> bool {
    let email = |contact: &AdContact| contact.email.as_deref().map(email_key);
    let name = |contact: &AdContact| contact.name.as_deref().map(fold);
    email(one).is_some() && email(one) == email(other) || name(one).is_some() && name(one) == name(other)
}
