//! The guidance's texts: permits, working life, what NAV asks, where to look.

use guidance::{Community, Pack, Topic};

use super::facts::topic;
use crate::pay::source::{AsOf, words};
use crate::wire::{
    ChannelView, Channels, CommunityView, GuidanceArea, Nothing, StatementView, TopicView, Topics,
    TopicsQuery,
};
use crate::{ApiError, App};

pub(crate) fn read(app: &App, query: TopicsQuery) -> Result<Topics, ApiError> {
    let pack = app.guidance();
    let at = AsOf::of(app, &pack);
    let limits = if query.area == GuidanceArea::WorkingLife { limits(at) } else { Vec::new() };
    let permit_levels = if query.area == GuidanceArea::Permits { permit_levels(at) } else { Vec::new() };
    let (file, topics) = of(query.area, &pack);
    Ok(Topics { topics: views(file, topics, at), limits, permit_levels })
}

/// Where to look, where people meet, and how to stand out.
pub(crate) fn channels(app: &App, _: Nothing) -> Result<Channels, ApiError> {
    let pack = app.guidance();
    let at = AsOf::of(app, &pack);
    let channel = |known: &guidance::Channel| ChannelView {
        id: known.id.clone(),
        name: words(&known.name),
        text: words(&known.text),
        url: known.address.clone(),
        source: at.source(&known.basis()),
    };
    Ok(Channels {
        channels: pack.guides.channels.iter().map(channel).collect(),
        communities: pack.guides.communities.iter().map(|known| community(known, at)).collect(),
        tips: views("tips", &pack.guides.tips, at),
    })
}

pub(crate) fn community(known: &Community, at: AsOf<'_>) -> CommunityView {
    CommunityView {
        name: words(&known.name),
        topic: words(&known.topic),
        when: known.when.as_ref().map(words),
        when_source: known.when.as_ref().map(|_| at.source(&known.when_basis())),
        note: known.note.as_ref().map(words),
        cities: known.cities.iter().map(|id| city_name(id, at.pack)).collect(),
        url: known.address.clone(),
        source: at.source(&known.basis()),
    }
}

/// Topics of a file with their statements.
pub(crate) fn views(file: &str, topics: &[Topic], at: AsOf<'_>) -> Vec<TopicView> {
    topics.iter().map(|known| topic(file, known, at)).collect()
}

/// The topics of an area and the file they are of; the areas that are lists of their own have none.
fn of(area: GuidanceArea, pack: &Pack) -> (&'static str, &[Topic]) {
    let guides = &pack.guides;
    match area {
        GuidanceArea::Permits => ("permits", &guides.permits),
        GuidanceArea::WorkingLife => ("working_life", &guides.working_life),
        GuidanceArea::JobSeekers => ("job_seekers", &guides.job_seekers),
        GuidanceArea::Tax => ("tax_notes", &guides.tax_notes),
        GuidanceArea::Tips => ("tips", &guides.tips),
        GuidanceArea::Pay => ("pay_sources", &guides.pay_sources),
        GuidanceArea::Interfaces => ("interfaces", &guides.interfaces),
        _ => ("", &[]),
    }
}

fn limits(at: AsOf<'_>) -> Vec<StatementView> {
    let view = |limit: guidance::Limit<'_>| StatementView {
        id: format!("law.{}", limit.said.limit),
        title: Some(words(&limit.said.title)),
        text: words(&limit.said.text),
        figure: Some(words(&limit.figure)),
        url: None,
        source: match at.pack.law.replaceable(&limit.said.limit) {
            Some(_) => at.replaceable(format!("law.{}", limit.said.limit), &limit.basis),
            None => at.source(&limit.basis),
        },
    };
    at.pack.limits().into_iter().map(view).collect()
}

fn permit_levels(at: AsOf<'_>) -> Vec<StatementView> {
    let levels = at.pack.guides.permit_levels.iter().map(|level| StatementView {
        id: format!("permit_level.{}", level.id),
        title: Some(words(&level.who)),
        text: words(&level.text),
        figure: Some(words(&level.told())),
        url: None,
        source: at.replaceable(format!("permit_level.{}", level.id), &level.basis()),
    });
    let gaps = at.pack.guides.floor_gaps.iter().map(|gap| StatementView {
        id: format!("floor_gap.{}", gap.id),
        title: None,
        text: words(&gap.text),
        figure: None,
        url: Some(gap.address.clone()),
        source: at.source(&gap.basis.basis()),
    });
    gaps.chain(levels).collect()
}

fn city_name(id: &str, pack: &Pack) -> String {
    pack.cities.iter().find(|city| city.id == id).map_or_else(|| id.to_owned(), |city| city.name.clone())
}
