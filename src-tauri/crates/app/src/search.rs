//! Search as one types, jobs as a list, and employers by the beginning of their names.

use store::job::JobFilter;
use store::search::{Hit, Snippet};

use crate::board::to_card;
use crate::pay::source::AsOf;
use crate::pay::standing::{Chosen, Yardsticks};
use crate::wire::{
    EmployerNames, EmployerQuery, JobList, JobListItem, JobListQuery, SearchHit, SearchHits, SearchQuery,
    SearchSnippet,
};
use crate::{ApiError, App};

/// The most hits one answer carries.
const MAX_HITS: u16 = 100;
/// The most jobs of a list one answer carries.
const MAX_JOBS: u16 = 1_000;
/// Employers offered while one types.
const MAX_NAMES: usize = 10;

pub(crate) fn find(app: &App, query: SearchQuery) -> Result<SearchHits, ApiError> {
    let limit = u32::from(query.limit.min(MAX_HITS));
    app.read(|reading| {
        let hits = store::search::find(reading, &query.text, limit)?;
        Ok(SearchHits { hits: hits.into_iter().map(to_hit).collect() })
    })
}

pub(crate) fn list(app: &App, query: JobListQuery) -> Result<JobList, ApiError> {
    let (pack, chosen) = (app.guidance(), Chosen::of(app)?);
    let filter = JobFilter {
        query: query.text.filter(|text| !text.trim().is_empty()),
        stage_kind: query.stage,
        offset: query.offset,
        limit: u32::from(query.limit.min(MAX_JOBS)),
    };
    app.read(|reading| {
        let yardsticks = Yardsticks::read(reading, chosen, AsOf::of(app, &pack))?;
        let page = store::job::list(reading, &filter)?;
        let jobs = page.rows.into_iter().map(|row| {
            let stage_kind = row.stage_kind;
            JobListItem { card: to_card(row, &yardsticks), stage_kind }
        });
        Ok(JobList { total: page.total, jobs: jobs.collect() })
    })
}

/// The person's own employers first, then the ones the guidance knows.
pub(crate) fn employer_names(app: &App, query: EmployerQuery) -> Result<EmployerNames, ApiError> {
    let text = query.text.trim();
    if text.is_empty() {
        return Ok(EmployerNames { names: Vec::new() });
    }
    let pack = app.guidance();
    let mut names = app.read(|reading| Ok(store::employer::names(reading, text, MAX_NAMES as u32)?))?;
    for known in pack.employers_like(text) {
        if !names.contains(&known.name) {
            names.push(known.name.clone());
        }
    }
    names.truncate(MAX_NAMES);
    Ok(EmployerNames { names })
}

pub(crate) fn to_hit(hit: Hit) -> SearchHit {
    SearchHit {
        job_id: hit.job_id,
        title: hit.title,
        employer: hit.employer,
        city: hit.city,
        stage_id: hit.stage_id,
        stage_kind: hit.stage_kind,
        archive: hit.archive,
        snippet: hit.snippet.map(to_snippet),
        exact: hit.exact,
    }
}

pub(crate) fn to_snippet(snippet: Snippet) -> SearchSnippet {
    SearchSnippet { before: snippet.before, found: snippet.hit, after: snippet.after }
}
