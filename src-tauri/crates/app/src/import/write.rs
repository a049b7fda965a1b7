//! Taking rows in: new jobs with their histories, new contacts, and what is merged.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use domain::ad::AdSource;
use domain::contact::Contact;
use domain::deadline_text::oslo_instant;
use domain::fold::fold;
use domain::ids::{AdId, ApplicationId, ContactId, EventId, JobId, JobLinkId};
use domain::stage::{Stage, StageKind};
use exchange::job_ad;
use exchange::tracker::{Entry, JobDraft, PersonDraft, Source};
use messages::{Args, Key, Lang};
use store::Writing;
use store::ad::NewAd;
use store::application::Application;
use store::job_link::JobLink;

use super::hand::InHand;
use super::plan::{Outcome, Planned};
use super::{into, show};
use crate::capture::recognise::linked_ad;
use crate::wire::ImportDone;
use crate::{ApiError, App, ErrorCode, stages, tags};

/// Takes every row in.
///
/// # Errors
/// `import_stopped` once the person stops it: nothing of it stays.
pub(super) fn all(
    app: &App,
    writing: &Writing<'_>,
    hand: &InHand,
    lang: Lang,
) -> Result<ImportDone, ApiError> {
    let mut taking = Taking {
        app,
        writing,
        stages: store::stage::all(writing)?,
        lang,
        made: HashMap::new(),
        done: ImportDone::default(),
        source: Source::Table,
    };
    for (place, planned) in (0_u32..).zip(&hand.plan.rows) {
        taking.source = hand.parts[usize::from(planned.part)].source;
        taking.row(hand, place, planned)?;
        app.imports.one_done()?;
    }
    Ok(taking.done)
}

/// An import under way.
pub(super) struct Taking<'a> {
    pub(super) app: &'a App,
    pub(super) writing: &'a Writing<'a>,
    stages: Vec<Stage>,
    pub(super) lang: Lang,
    /// The jobs that came of rows, by their places in the plan.
    made: HashMap<u32, JobId>,
    done: ImportDone,
    source: Source,
}

impl Taking<'_> {
    fn row(&mut self, hand: &InHand, place: u32, planned: &Planned) -> Result<(), ApiError> {
        let entry = match planned.outcome {
            Outcome::Left(_) => Entry::Left(exchange::tracker::LeftOut::Nameless),
            _ => show::read(hand, planned).entry,
        };
        match entry {
            Entry::Left(_) => self.done.left_out += 1,
            Entry::Person(person) => self.person(*person, planned.outcome)?,
            Entry::Job(job) => {
                let target = match planned.outcome {
                    Outcome::Into(id) => Some(id),
                    Outcome::Joined(earlier) => self.made.get(&earlier).copied(),
                    _ => None,
                };
                let id = match target {
                    Some(id) => {
                        match into::merge(self, id, *job)? {
                            into::Brought::Something => self.done.merged += 1,
                            into::Brought::Nothing => self.done.unchanged += 1,
                        }
                        id
                    }
                    None => {
                        self.done.made += 1;
                        let previous = match planned.outcome {
                            Outcome::Again(id) => Some(id),
                            _ => None,
                        };
                        self.job(*job, previous)?
                    }
                };
                self.made.insert(place, id);
            }
        }
        Ok(())
    }

    fn job(&mut self, mut job: JobDraft, previous: Option<JobId>) -> Result<JobId, ApiError> {
        let (now, writing) = (self.app.clock.now(), self.writing);
        self.name(&mut job);
        let job_id = JobId::at(now);
        let kept_at = job.saved_on.map_or(now, noon).min(now);
        store::job::insert(writing, job_id, &job.fields, kept_at)?;
        if !self.source.is_machine_written() {
            // The person's own table is what they typed: a capture of the ad leaves it alone.
            store::job::mark_typed(writing, job_id, &job.given)?;
        }
        if previous.is_some() {
            store::job::set_previous(writing, job_id, previous)?;
        }
        let stage = self.stage(job.stage, job.status.as_deref())?;
        let application = Application {
            id: ApplicationId::at(now),
            job_id,
            stage_id: stage.id,
            rank: store::application::rank_last(writing, stage.id)?,
            applied_on: job.applied_on,
        };
        store::application::insert(writing, &application)?;
        let mut from = None;
        for (kind, day) in &job.steps {
            let to = if *kind == job.stage { stage.clone() } else { self.stage(*kind, None)? };
            let day = day.unwrap_or_else(|| self.app.clock.today());
            store::event::insert_stage(writing, application.id, EventId::at(now), day, from, to.id)?;
            from = Some(*kind);
        }
        self.ad(job_id, &job)?;
        self.beside(job_id, application.id, &mut job)?;
        self.notes(application.id, &job)?;
        Ok(job_id)
    }

    /// What the row does not say is said to be unknown.
    fn name(&self, job: &mut JobDraft) {
        if job.fields.title.is_empty() {
            job.fields.title = messages::text(self.lang, Key::ImportUntitled, &Args::new());
        }
        if job.fields.employer.is_empty() {
            job.fields.employer = messages::text(self.lang, Key::ImportNoEmployer, &Args::new());
        }
    }

    /// The person's own stage of that name, else the first of the kind.
    pub(super) fn stage(&self, kind: StageKind, status: Option<&str>) -> Result<Stage, ApiError> {
        let status = status.map(fold);
        let is_named = |stage: &&Stage| {
            stage.kind == kind && stage.name.as_deref().map(fold).is_some_and(|name| Some(name) == status)
        };
        match self.stages.iter().find(is_named) {
            Some(stage) => Ok(stage.clone()),
            None => self
                .stages
                .iter()
                .filter(|stage| stage.kind == kind)
                .min_by_key(|stage| (stage.hidden, stage.position))
                .cloned()
                .map_or_else(|| stages::first_of(self.writing, kind), Ok),
        }
    }

    /// Keeps the ad's address, so that the same ad is recognised later, and its text.
    pub(super) fn ad(&self, job_id: JobId, job: &JobDraft) -> Result<(), ApiError> {
        if job.url.is_none() && job.description.is_none() {
            return Ok(());
        }
        let mut ad = linked_ad(job.url.as_deref().unwrap_or_default());
        if job.url.is_none() {
            ad.source = AdSource { site: None, url: None, external_id: None };
        }
        let now = self.app.clock.now();
        let document = job.description.as_deref().map(job_ad::read_text).unwrap_or_default();
        store::ad::insert(
            self.writing,
            &NewAd {
                id: AdId::at(now),
                job_id,
                keys: &if job.url.is_some() { job_ad::ad_keys(&ad) } else { Vec::new() },
                source: &ad.source,
                seen_on: job.saved_on.unwrap_or_else(|| self.app.clock.today()),
                captured_at: now,
                language: None,
                state: ad.state,
                document: &document,
                page: None,
                origins: &[],
                warnings: &[],
            },
        )?;
        Ok(())
    }

    /// Where it was found, its links and tags. A tag too many becomes a note.
    pub(super) fn beside(
        &self,
        job_id: JobId,
        application: ApplicationId,
        job: &mut JobDraft,
    ) -> Result<(), ApiError> {
        let found_at = match self.source {
            Source::LinkedInApplications | Source::LinkedInSaved => Some("LinkedIn".to_owned()),
            _ => job.found_at.take(),
        };
        if found_at.is_some() && store::found_at::of_application(self.writing, application)?.is_none() {
            store::found_at::set(self.writing, application, found_at.as_deref())?;
        }
        for (title, url) in &job.links {
            let id = JobLinkId::at(self.app.clock.now());
            let link = JobLink { id, job_id, title: title.clone(), url: url.clone() };
            store::job_link::insert(self.writing, &link)?;
        }
        for tag in &job.tags {
            match tags::find_or_make(self.app, self.writing, tag) {
                Ok(tag) => {
                    store::tag::put_on(self.writing, job_id, tag)?;
                }
                Err(error) if error.code == ErrorCode::TooMany => job.notes.push(format!("#{tag}")),
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// Notes bear the day of what the row tells last, since nobody says when they were written.
    pub(super) fn notes(&self, application: ApplicationId, job: &JobDraft) -> Result<(), ApiError> {
        let last = job.steps.iter().filter_map(|(_, day)| *day).max();
        let day = last.unwrap_or_else(|| self.app.clock.today());
        for note in &job.notes {
            store::event::insert_note(
                self.writing,
                application,
                EventId::at(self.app.clock.now()),
                day,
                note,
            )?;
        }
        Ok(())
    }

    fn person(&mut self, person: PersonDraft, outcome: Outcome) -> Result<(), ApiError> {
        let (now, writing) = (self.app.clock.now(), self.writing);
        let contact = Contact { known_how: self.known_how(&person), ..person.contact };
        let employer = person.employer.as_deref().filter(|name| !name.trim().is_empty());
        let employer =
            employer.map(|name| store::employer::find_or_insert(writing, name, None, now)).transpose()?;
        let Outcome::SamePerson(id) = outcome else {
            self.done.people += 1;
            return Ok(store::contact::insert(writing, ContactId::at(now), &contact, employer)?);
        };
        let missing = || ApiError::new(ErrorCode::ContactMissing);
        let row = store::contact::by_id(writing, id)?.ok_or_else(missing)?;
        let merged = row.contact.clone().with(&contact);
        let employer = row.employer_id.or(employer);
        if merged == row.contact && employer == row.employer_id {
            self.done.unchanged += 1;
        } else {
            self.done.merged += 1;
            store::contact::update(writing, id, &merged, employer)?;
        }
        Ok(())
    }

    fn known_how(&self, person: &PersonDraft) -> Option<String> {
        let day = person.met_on.map(crate::job::day_text);
        match (self.source, day) {
            (Source::LinkedInConnections, Some(day)) => Some(format!("LinkedIn, {day}")),
            (Source::LinkedInConnections, None) => Some("LinkedIn".to_owned()),
            (_, day) => day,
        }
    }
}

fn noon(day: NaiveDate) -> DateTime<Utc> {
    oslo_instant(day, NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default())
}
