//! The guidance's facts as the window shows them: statements, what is out of date, what holds some words.

use domain::fold::fold;
use guidance::{Area, FactRef, Statement, Topic};

use crate::pay::source::{AsOf, words};
use crate::pay::year;
use crate::wire::{
    FactView, FactsFound, GuidanceArea, GuidanceSearch, Nothing, SourceView, StaleFacts, StatementView,
    TopicView,
};
use crate::{ApiError, App};

/// The most facts one answer carries.
const MAX_FACTS: usize = 1_000;
/// The most facts one search gives.
const MAX_FOUND: u16 = 50;
/// A word of fewer letters finds half of the guidance.
const LEAST_LETTERS: usize = 2;

/// The facts whose day of review has passed.
pub(crate) fn stale(app: &App, _: Nothing) -> Result<StaleFacts, ApiError> {
    let pack = app.guidance();
    let at = AsOf::of(app, &pack);
    let facts = stale_facts(at).iter().take(MAX_FACTS).map(|fact| view(fact, at)).collect();
    Ok(StaleFacts { total: u32::try_from(pack.facts().count()).unwrap_or(u32::MAX), facts })
}

/// The facts that may be out of date; what a later year or level replaced is settled.
pub(super) fn stale_facts(at: AsOf<'_>) -> Vec<FactRef<'_>> {
    at.pack.stale(at.today).into_iter().filter(|fact| !is_settled(fact, at)).collect()
}

/// Whether a fact is of a time that is over: a tax year before the one reckoned with, a level that a later one replaced.
fn is_settled(fact: &FactRef<'_>, at: AsOf<'_>) -> bool {
    let mut parts = fact.id.split('.');
    match (parts.next(), parts.next()) {
        (Some("tax"), Some(known)) => known.parse::<i32>().is_ok_and(|known| known < year::current(at)),
        (Some("floor"), Some(level)) => {
            at.pack.floor_levels.last().is_some_and(|newest| newest.level.id != level)
        }
        _ => false,
    }
}

/// The facts that hold every word asked for; those that are about the words come first.
pub(crate) fn search(app: &App, query: GuidanceSearch) -> Result<FactsFound, ApiError> {
    let pack = app.guidance();
    let at = AsOf::of(app, &pack);
    let wanted = fold(&query.text);
    let terms: Vec<&str> = wanted.split_whitespace().collect();
    if terms.iter().all(|term| term.chars().count() < LEAST_LETTERS) {
        return Ok(FactsFound { facts: Vec::new() });
    }
    let mut found: Vec<(bool, FactRef<'_>)> = pack
        .facts()
        .filter_map(|fact| {
            let about = fold(&format!("{} {}", fact.about.en, fact.about.nb));
            let all = format!("{about} {}", fold(&format!("{} {}", fact.value.en, fact.value.nb)));
            let holds = |text: &str| terms.iter().all(|term| text.contains(term));
            holds(&all).then(|| (!holds(&about), fact))
        })
        .collect();
    found.sort_by_key(|(only_mentioned, _)| *only_mentioned);
    let limit = usize::from(query.limit.min(MAX_FOUND));
    Ok(FactsFound { facts: found.iter().take(limit).map(|(_, fact)| view(fact, at)).collect() })
}

/// A fact with its source.
pub(crate) fn view(fact: &FactRef<'_>, at: AsOf<'_>) -> FactView {
    let source = source_of(fact, at);
    FactView {
        id: fact.id.clone(),
        area: area(fact.area),
        about: words(&fact.about),
        value: words(&fact.value),
        source: SourceView { stale: source.stale && !is_settled(fact, at), ..source },
    }
}

/// A topic with its statements; `prefix` makes their ids their own in the whole guidance.
pub(crate) fn topic(file: &str, topic: &Topic, at: AsOf<'_>) -> TopicView {
    TopicView {
        id: topic.id.clone(),
        title: words(&topic.title),
        facts: topic.facts.iter().map(|fact| statement(file, &topic.id, fact, at)).collect(),
    }
}

/// A statement with its source.
///
/// `file` is what the ids of the guidance's facts have before the prefix, where they have something.
pub(crate) fn statement(file: &str, prefix: &str, statement: &Statement, at: AsOf<'_>) -> StatementView {
    let id = [file, prefix, &statement.id].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
    let source = at.source(&statement.basis());
    let replaceable = statement.figure.map(|_| id.join("."));
    StatementView {
        id: format!("{prefix}.{}", statement.id),
        title: statement.title.as_ref().map(words),
        text: words(&statement.text),
        figure: statement.figure.map(|figure| words(&figure.told())),
        url: statement.address.clone(),
        source: SourceView { replaceable, ..source },
    }
}

fn source_of(fact: &FactRef<'_>, at: AsOf<'_>) -> SourceView {
    if fact.numbers.is_empty() { at.source(&fact.basis) } else { at.replaceable(&fact.id, &fact.basis) }
}

pub(super) fn area(area: Area) -> GuidanceArea {
    match area {
        Area::Cities => GuidanceArea::Cities,
        Area::Employers => GuidanceArea::Employers,
        Area::Roles => GuidanceArea::Roles,
        Area::Pay => GuidanceArea::Pay,
        Area::Tax => GuidanceArea::Tax,
        Area::Permits => GuidanceArea::Permits,
        Area::WorkingLife => GuidanceArea::WorkingLife,
        Area::JobSeekers => GuidanceArea::JobSeekers,
        Area::Newcomers => GuidanceArea::Newcomers,
        Area::Channels => GuidanceArea::Channels,
        Area::Communities => GuidanceArea::Communities,
        Area::Tips => GuidanceArea::Tips,
        Area::Interfaces => GuidanceArea::Interfaces,
    }
}
