//! The guidance's texts: permits, working life, what NAV asks, where to look.

use chrono::NaiveDate;
use guidance::{Community, Topic};

use super::facts::topic;
use crate::pay::source::{self, words};
use crate::wire::{
    ChannelView, Channels, CommunityView, GuidanceArea, Nothing, StatementView, TopicView, Topics,
    TopicsQuery,
};
use crate::{ApiError, App};

pub(crate) fn read(app: &App, query: TopicsQuery) -> Result<Topics, ApiError> {
    let today = app.clock.today();
    let limits = if query.area == GuidanceArea::WorkingLife { limits(today) } else { Vec::new() };
    let permit_levels = if query.area == GuidanceArea::Permits { permit_levels(today) } else { Vec::new() };
    Ok(Topics { topics: views(of(query.area), today), limits, permit_levels })
}

/// Where to look, where people meet, and how to stand out.
pub(crate) fn channels(app: &App, _: Nothing) -> Result<Channels, ApiError> {
    let today = app.clock.today();
    let channel = |known: &guidance::Channel| ChannelView {
        id: known.id.clone(),
        name: words(&known.name),
        text: words(&known.text),
        url: known.address.clone(),
        source: source::view(&known.basis(), today),
    };
    Ok(Channels {
        channels: guidance::channels().iter().map(channel).collect(),
        communities: guidance::communities().iter().map(|known| community(known, today)).collect(),
        tips: views(guidance::tips(), today),
    })
}

pub(crate) fn community(known: &Community, today: NaiveDate) -> CommunityView {
    CommunityView {
        name: words(&known.name),
        topic: words(&known.topic),
        when: known.when.as_ref().map(words),
        when_source: known.when.as_ref().map(|_| source::view(&known.when_basis(), today)),
        note: known.note.as_ref().map(words),
        cities: known.cities.iter().map(|id| city_name(id)).collect(),
        url: known.address.clone(),
        source: source::view(&known.basis(), today),
    }
}

pub(crate) fn views(topics: &[Topic], today: NaiveDate) -> Vec<TopicView> {
    topics.iter().map(|known| topic(known, today)).collect()
}

/// The topics of an area; the areas that are lists of their own have none.
fn of(area: GuidanceArea) -> &'static [Topic] {
    match area {
        GuidanceArea::Permits => guidance::permits(),
        GuidanceArea::WorkingLife => guidance::working_life(),
        GuidanceArea::JobSeekers => guidance::job_seekers(),
        GuidanceArea::Tax => guidance::tax_notes(),
        GuidanceArea::Tips => guidance::tips(),
        GuidanceArea::Pay => guidance::pay_sources(),
        GuidanceArea::Interfaces => guidance::interfaces(),
        _ => &[],
    }
}

fn limits(today: NaiveDate) -> Vec<StatementView> {
    let view = |limit: guidance::Limit<'_>| StatementView {
        id: format!("law.{}", limit.said.limit),
        title: Some(words(&limit.said.title)),
        text: words(&limit.said.text),
        figure: Some(words(&limit.figure)),
        url: None,
        source: source::view(&limit.basis, today),
    };
    guidance::limits().into_iter().map(view).collect()
}

fn permit_levels(today: NaiveDate) -> Vec<StatementView> {
    let levels = guidance::permit_levels().iter().map(|level| StatementView {
        id: format!("permit_level.{}", level.id),
        title: Some(words(&level.who)),
        text: words(&level.text),
        figure: Some(words(&level.told())),
        url: None,
        source: source::view(&level.basis(), today),
    });
    let gaps = guidance::floor_gaps().iter().map(|gap| StatementView {
        id: format!("floor_gap.{}", gap.id),
        title: None,
        text: words(&gap.text),
        figure: None,
        url: Some(gap.address.clone()),
        source: source::view(&gap.basis.basis(), today),
    });
    gaps.chain(levels).collect()
}

fn city_name(id: &str) -> String {
    guidance::cities()
        .iter()
        .find(|city| city.id == id)
        .map_or_else(|| id.to_owned(), |city| city.name.clone())
}
