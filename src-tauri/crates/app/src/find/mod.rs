//! Finding everything from one box: jobs, people, documents, and what happened or is to come.

mod hits;
mod known;
mod narrow;

use std::sync::Arc;

use domain::find_words::read_find_words;
use domain::table::{TableFilter, TableView};
use store::Reading;
use store::find::Wanted;

pub(crate) use known::Known;

use crate::jobs::ordered::order;
use crate::pay::source::AsOf;
use crate::pay::standing::{Chosen, Yardsticks};
use crate::search::to_hit;
use crate::wire::{FindHits, FindQuery, SearchHit};
use crate::{ApiError, App, ErrorCode, jobs};
use narrow::Narrowed;

/// The most hits of each sort one answer carries.
const MAX_HITS: u16 = 100;
/// The longest text that is read, in characters; a filter of the table holds no longer one.
const MAX_TEXT: usize = TableView::MOST_LETTERS;

/// Among more jobs than this, hits of words that no index holds are not counted while one types.
const COUNTED: usize = 10_000;

pub(crate) fn find(app: &App, query: FindQuery) -> Result<FindHits, ApiError> {
    if query.text.chars().count() > MAX_TEXT {
        return Err(ApiError::new(ErrorCode::TooLong).with("field", "filter").with("limit", MAX_TEXT));
    }
    let limit = u32::from(query.limit.min(MAX_HITS));
    let words = read_find_words(&query.text, app.clock.today());
    let (pack, chosen) = (app.guidance(), Chosen::of(app)?);
    app.read(|reading| {
        let narrowed = narrow::narrow(app, reading, words.understood)?;
        jobs::check(narrowed.filters.as_deref().unwrap_or_default(), &[])?;
        let yardsticks = Yardsticks::read(reading, chosen, AsOf::of(app, &pack))?;
        let jobs = of_jobs(app, reading, &yardsticks, &narrowed, (&words.text, limit))?;
        let wanted = Wanted { text: &words.text, among: jobs.among.as_deref().map(Vec::as_slice), limit };
        let besides = known::sought(app, reading)?.find(reading, &wanted)?;
        Ok(FindHits {
            filters: narrowed.filters.map(|filters| with_text(filters, &words.text)),
            understood: narrowed.understood,
            jobs: jobs.hits,
            jobs_total: jobs.total,
            contacts: besides.people.into_iter().map(hits::contact).collect(),
            documents: besides.documents.into_iter().map(hits::document).collect(),
            happenings: besides.happenings.into_iter().map(hits::happening).collect(),
        })
    })
}

/// What was found of jobs.
struct Jobs {
    hits: Vec<SearchHit>,
    total: Option<u32>,
    /// Those that meet the conditions, where there are any.
    among: Option<Arc<Vec<i64>>>,
}

fn of_jobs(
    app: &App,
    reading: &Reading<'_>,
    yardsticks: &Yardsticks,
    narrowed: &Narrowed,
    (text, limit): (&str, u32),
) -> Result<Jobs, ApiError> {
    if narrowed.understood.is_empty() {
        let hits = store::search::find(reading, text, limit)?;
        return Ok(Jobs { hits: hits.into_iter().map(to_hit).collect(), total: None, among: None });
    }
    let Some(filters) = &narrowed.filters else {
        return Ok(Jobs { hits: Vec::new(), total: Some(0), among: Some(Arc::default()) });
    };
    // The order without the text is kept while one goes on typing words.
    let among = order(app, reading, yardsticks, (filters, &[]))?;
    let (hits, total) = if text.is_empty() {
        let first = &among[..among.len().min(limit as usize)];
        (store::search::shown(reading, first)?, Some(among.len()))
    } else {
        let is_counted = among.len() <= COUNTED || store::search::is_indexed(text);
        let filters = with_text(filters.clone(), text);
        let all = is_counted.then(|| order(app, reading, yardsticks, (&filters, &[]))).transpose()?;
        (store::search::find_among(reading, text, &among, limit)?, all.map(|all| all.len()))
    };
    let total = total.map(|total| u32::try_from(total).unwrap_or(u32::MAX));
    Ok(Jobs { hits: hits.into_iter().map(to_hit).collect(), total, among: Some(among) })
}

fn with_text(mut filters: Vec<TableFilter>, text: &str) -> Vec<TableFilter> {
    if !text.is_empty() {
        filters.push(TableFilter::Text { text: text.to_owned() });
    }
    filters
}
