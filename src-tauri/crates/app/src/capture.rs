//! Capture: what is in the box, reading an ad, and saving what was read.

mod files;
mod merge;
pub(crate) mod recognise;

use std::sync::{MutexGuard, PoisonError};

use chrono::NaiveDate;
use domain::ad::CapturedAd;
use domain::ids::{AdId, DraftId, EventId, JobId};
use domain::job::JobField;
use domain::stage::StageKind;
use exchange::job_ad::{self, Input, Pasted, Seen};
use store::Writing;
use store::ad::NewAd;

use crate::app::step;
use crate::drafts::{Draft, Drafts};
use crate::error::from_not_an_ad;
use crate::job::{Edited, apply_all, job_texts};
use crate::net::FetchedPage;
use crate::wire::{
    AdContent, AdPreview, AdQuery, AdText, BoxLook, BoxText, DraftQuery, FetchAd, Nothing, ReadAd, SaveAd,
    SaveInto, SavedJob,
};
use crate::{ApiError, App, ErrorCode, Net, already, job, net, stages};

pub(crate) fn look(app: &App, input: BoxText) -> Result<BoxLook, ApiError> {
    Ok(match job_ad::looks_like(&input.text) {
        Pasted::Link(url) => {
            let url = url.to_string();
            let known = app.read(|reading| recognise::by_url(reading, &url, app.clock.today()))?;
            match net::forbidden_site(&url) {
                Some(site) => BoxLook::LinkToPaste { url, site: site.to_owned(), known },
                None => BoxLook::Link { url, known },
            }
        }
        Pasted::Html | Pasted::AdText => BoxLook::Ad,
        Pasted::Words => BoxLook::Words,
    })
}

pub(crate) fn read(app: &App, input: ReadAd) -> Result<AdPreview, ApiError> {
    let seen_on = input.seen_on.unwrap_or_else(|| app.clock.today());
    let seen = Seen { url: input.url.as_deref(), on: seen_on };
    let (ad, page) = match input.content {
        AdContent::Text { text } => match job_ad::looks_like(&text) {
            Pasted::Html => (job_ad::read_ad(Input::Html(&text), &seen), Some(text.into_bytes())),
            _ => (job_ad::read_ad(Input::Text(&text), &seen), None),
        },
        AdContent::Html { html } => (job_ad::read_ad(Input::Html(&html), &seen), Some(html.into_bytes())),
        AdContent::File { name, base64 } => files::read(&name, &base64, &seen)?,
    };
    preview(app, ad.map_err(|error| from_not_an_ad(&error))?, page, seen_on)
}

pub(crate) fn fetch(app: &App, input: FetchAd) -> Result<AdPreview, ApiError> {
    let today = app.clock.today();
    let page = app.net.fetch(&input.url)?;
    let ad = read_fetched(&page, today)?;
    preview(app, ad, Some(page.bytes), today)
}

pub(crate) fn stop_fetch(app: &App, _: Nothing) -> Result<Nothing, ApiError> {
    app.net.stop();
    Ok(Nothing {})
}

pub(crate) fn drop_draft(app: &App, query: DraftQuery) -> Result<Nothing, ApiError> {
    drafts(app).remove(query.draft_id);
    Ok(Nothing {})
}

pub(crate) fn text(app: &App, query: AdQuery) -> Result<AdText, ApiError> {
    app.read(|reading| {
        let document = store::ad::document(reading, query.ad_id)?;
        Ok(AdText { document: document.ok_or_else(|| ApiError::new(ErrorCode::AdMissing))? })
    })
}

/// Saves a draft, with the person's corrections, as a new job, a newer capture, or a second try.
pub(crate) fn save(app: &App, input: SaveAd) -> Result<SavedJob, ApiError> {
    let missing = || ApiError::new(ErrorCode::DraftMissing);
    let draft = drafts(app).get(input.draft_id).ok_or_else(missing)?;
    let mut edited = Edited::new(merge::fields_of(&draft.ad));
    apply_all(&mut edited, input.edits, app.clock.today())?;
    let saved = match input.into {
        SaveInto::NewJob => save_new(app, &draft, &edited, None),
        SaveInto::SecondTry { previous } => save_new(app, &draft, &edited, Some(previous)),
        SaveInto::SameJob { job_id } => save_again(app, &draft, &edited, job_id),
    }?;
    drafts(app).remove(input.draft_id);
    Ok(saved)
}

fn save_new(
    app: &App,
    draft: &Draft,
    edited: &Edited,
    previous: Option<JobId>,
) -> Result<SavedJob, ApiError> {
    job::require_title_and_employer(&edited.fields)?;
    app.write(&step("save-ad", [("title", &edited.fields.title)]), |writing| {
        let stage = stages::first_of(writing, StageKind::Saved)?;
        let job_id = job::insert(app, writing, edited, &stage)?;
        if let Some(previous) = previous {
            job::row(writing, previous)?;
            store::job::set_previous(writing, job_id, Some(previous))?;
        }
        keep_ad(app, writing, draft, job_id)?;
        Ok(SavedJob { job_id })
    })
}

/// A newer capture of a job that is there: its ad is kept, what the person never typed is brought up to date.
fn save_again(app: &App, draft: &Draft, edited: &Edited, job_id: JobId) -> Result<SavedJob, ApiError> {
    let title = app.read(|reading| job::row(reading, job_id))?.fields.title;
    app.write(&step("capture-again", [("title", &title)]), |writing| {
        let row = job::row(writing, job_id)?;
        job::refuse_archived(writing, &row)?;
        let fields = merge::recapture(&row, &draft.ad, edited);
        job::require_title_and_employer(&fields)?;
        store::job::update(writing, job_id, &fields)?;
        store::job::mark_typed(writing, job_id, &edited.typed)?;
        job::keep_applied(writing, job_id, edited)?;
        if row.deleted_at.is_some() {
            store::job::restore(writing, job_id)?;
        }
        keep_ad(app, writing, draft, job_id)?;
        Ok(SavedJob { job_id })
    })
}

/// Keeps the ad with its text and page, and the event that it was captured.
fn keep_ad(app: &App, writing: &Writing<'_>, draft: &Draft, job_id: JobId) -> Result<(), ApiError> {
    let now = app.clock.now();
    let id = AdId::at(now);
    store::ad::insert(
        writing,
        &NewAd {
            id,
            job_id,
            source: &draft.ad.source,
            keys: &job_ad::ad_keys(&draft.ad),
            seen_on: draft.seen_on,
            captured_at: now,
            language: draft.ad.language.as_deref(),
            state: draft.ad.state,
            document: &draft.ad.body,
            page: draft.page.as_deref(),
            origins: &draft.ad.origins(),
            warnings: &draft.ad.warnings,
        },
    )?;
    let application = job::application(writing, job_id)?;
    store::event::insert_captured(writing, application.id, EventId::at(now), draft.seen_on, id)?;
    Ok(())
}

fn preview(
    app: &App,
    ad: CapturedAd,
    page: Option<Vec<u8>>,
    seen_on: NaiveDate,
) -> Result<AdPreview, ApiError> {
    let today = app.clock.today();
    let (known, already) = app.read(|reading| {
        let known = recognise::same_ad(reading, &ad, today)?;
        let already = already::beside(reading, &ad, known.as_ref().map(|known| known.job_id), today)?;
        Ok((known, already))
    })?;
    let fields = merge::fields_of(&ad);
    let preview = AdPreview {
        draft_id: DraftId::at(app.clock.now()),
        texts: job_texts(&fields, None),
        doubtful: doubtful(&ad),
        origins: ad.origins(),
        warnings: ad.warnings.clone(),
        state: ad.state,
        source: ad.source.clone(),
        document: ad.body.clone(),
        known,
        already,
        fields,
    };
    drafts(app).add(Draft { id: preview.draft_id, ad, page, seen_on });
    Ok(preview)
}

/// The fields to look at: doubtful ones, and title and employer where they were not found.
fn doubtful(ad: &CapturedAd) -> Vec<JobField> {
    let origins = ad.origins();
    let must_look = |field: &JobField| match origins.iter().find(|origin| origin.field == *field) {
        Some(origin) => origin.confidence.is_doubtful(),
        None => matches!(field, JobField::Title | JobField::Employer),
    };
    JobField::ALL.into_iter().filter(must_look).collect()
}

fn drafts(app: &App) -> MutexGuard<'_, Drafts> {
    app.drafts.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What the command line needs of a capture that is not saved: no profile, no draft.
///
/// # Errors
/// The capture codes, and `file_kind` without the name, which only the caller knows.
pub fn read_page(bytes: &[u8], url: Option<&str>, on: NaiveDate) -> Result<CapturedAd, ApiError> {
    files::refuse_other_kinds("", bytes)?;
    job_ad::read_ad(files::input_of(bytes), &Seen { url, on }).map_err(|error| from_not_an_ad(&error))
}

/// Fetches one page and reads its ad, without a profile.
///
/// # Errors
/// The fetch and capture codes.
pub fn fetch_page(net: &Net, url: &str, on: NaiveDate) -> Result<CapturedAd, ApiError> {
    read_fetched(&net.fetch(url)?, on)
}

fn read_fetched(page: &FetchedPage, on: NaiveDate) -> Result<CapturedAd, ApiError> {
    let input = Input::Page { bytes: &page.bytes, charset: page.charset.as_deref() };
    job_ad::read_ad(input, &Seen { url: Some(&page.url), on }).map_err(|error| from_not_an_ad(&error))
}
