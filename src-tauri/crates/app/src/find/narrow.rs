//! Conditions as filters of the table: the one place where the words of the box become what the table understands.
//!
//! A job stands in one stage, has one employer, one site and one sort of deadline, and its pay one verdict: of several
//! conditions on these any will do, as of several cities. All others must hold together.

use chrono::NaiveDate;
use domain::find_words::{Condition, Understood};
use domain::floor::FloorVerdict;
use domain::fold::spellings;
use domain::ids::StageId;
use domain::stage::{Stage, StageKind};
use domain::table::{DayBound, DeadlineSort, TableFilter, TableView};
use domain::target::TargetStep;
use messages::{Args, Lang};
use store::Reading;
use store::employer::name_key;
use store::table::ValueOf;

use super::known::{self, Named};
use crate::tags::MAX_TAGS;
use crate::wire::UnderstoodWords;
use crate::{ApiError, App};

/// What the conditions come to.
pub(super) struct Narrowed {
    pub(super) understood: Vec<UnderstoodWords>,
    /// `None` where one of them is met by nothing there is.
    pub(super) filters: Option<Vec<TableFilter>>,
}

/// The conditions as filters.
pub(super) fn narrow(
    app: &App,
    reading: &Reading<'_>,
    conditions: Vec<Understood>,
) -> Result<Narrowed, ApiError> {
    let mut wanted = Conditions::default();
    let mut understood = Vec::with_capacity(conditions.len());
    for Understood { words, condition } in conditions {
        let found = wanted.add(app, reading, &condition)?;
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        understood.push(UnderstoodWords {
            words,
            condition,
            found: found.map(number),
            used: found.map(|found| number(found.min(TableView::MOST_VALUES))),
        });
    }
    Ok(Narrowed { understood, filters: wanted.filters() })
}

/// What the conditions name; a list is absent where none is on it.
#[derive(Default)]
struct Conditions {
    stages: Option<(Vec<StageId>, Vec<StageKind>)>,
    employers: Option<Vec<String>>,
    cities: Option<Vec<String>>,
    sites: Option<Vec<String>>,
    verdicts: Option<Vec<FloorVerdict>>,
    steps: Option<Vec<TargetStep>>,
    sorts: Option<Vec<DeadlineSort>>,
    /// Within all bounds at once.
    pay: Option<(Option<i64>, Option<i64>)>,
    days: Option<(Option<NaiveDate>, Option<NaiveDate>)>,
    others: Vec<TableFilter>,
}

impl Conditions {
    /// Adds one and says how many values it names, where it names such as the person has.
    fn add(
        &mut self,
        app: &App,
        reading: &Reading<'_>,
        condition: &Condition,
    ) -> Result<Option<usize>, ApiError> {
        let found = match condition {
            Condition::Stage { kinds } => {
                add_new(&mut self.stages.get_or_insert_default().1, kinds.clone());
                return Ok(None);
            }
            Condition::StageNamed { name } => {
                let stages = stages_named(&store::stage::all(reading)?, name);
                add_new(&mut self.stages.get_or_insert_default().0, stages)
            }
            Condition::Employer { name } => {
                let names = employers_like(&known::values(app, reading, ValueOf::Employer)?, name);
                add_new(self.employers.get_or_insert_default(), names)
            }
            Condition::City { name } => {
                let names = cities_named(&known::values(app, reading, ValueOf::City)?, name);
                add_new(self.cities.get_or_insert_default(), names)
            }
            Condition::Source { name } => {
                let sites = holding(&known::values(app, reading, ValueOf::Source)?, name);
                add_new(self.sites.get_or_insert_default(), sites)
            }
            Condition::Tag { name } => self.tagged(reading, name)?,
            Condition::Floor { verdict } => {
                add_new(self.verdicts.get_or_insert_default(), vec![*verdict]);
                return Ok(None);
            }
            Condition::Target { steps } => {
                add_new(self.steps.get_or_insert_default(), steps.clone());
                return Ok(None);
            }
            Condition::Pay { least_ore, most_ore } => {
                let (from, to) = self.pay.unwrap_or_default();
                self.pay = Some((from.max(*least_ore), least(to, *most_ore)));
                return Ok(None);
            }
            Condition::Deadline { sorts, from, to } if sorts.is_empty() => {
                let (first, last) = self.days.unwrap_or_default();
                self.days = Some((first.max(*from), least(last, *to)));
                return Ok(None);
            }
            Condition::Deadline { sorts, .. } => {
                add_new(self.sorts.get_or_insert_default(), sorts.clone());
                return Ok(None);
            }
            Condition::Quiet { days } => {
                self.others.push(TableFilter::Quiet { days: *days });
                return Ok(None);
            }
        };
        Ok(Some(found))
    }

    /// A job may bear many tags, so several conditions ask for several.
    fn tagged(&mut self, reading: &Reading<'_>, name: &str) -> Result<usize, ApiError> {
        let wanted = spellings(name);
        let mut tags = store::tag::all(reading, MAX_TAGS as u32)?;
        tags.retain(|(tag, _)| begins(&domain::fold::fold(&tag.name), &wanted));
        tags.sort_by_key(|(_, jobs)| std::cmp::Reverse(*jobs));
        let found = tags.len();
        let mut tags: Vec<_> = tags.into_iter().map(|(tag, _)| tag.id).collect();
        tags.truncate(TableView::MOST_VALUES);
        self.others.push(TableFilter::Tag { tags });
        Ok(found)
    }

    /// The filters; `None` where one would name nothing, which to the table is no filter at all.
    fn filters(self) -> Option<Vec<TableFilter>> {
        let names_nothing =
            |filter: &TableFilter| matches!(filter, TableFilter::Tag { tags } if tags.is_empty());
        if self.others.iter().any(names_nothing) {
            return None;
        }
        let mut filters = Vec::new();
        if let Some((stages, kinds)) = self.stages {
            let stages = within(stages);
            let kinds = within(kinds);
            if stages.is_empty() && kinds.is_empty() {
                return None;
            }
            filters.push(TableFilter::Stage { stages, kinds });
        }
        named(&mut filters, self.employers, |names| TableFilter::Employer { names })?;
        named(&mut filters, self.cities, |names| TableFilter::City { names })?;
        named(&mut filters, self.sites, |sites| TableFilter::Source { sites })?;
        named(&mut filters, self.verdicts, |verdicts| TableFilter::Floor { verdicts })?;
        named(&mut filters, self.steps, |steps| TableFilter::Target { steps })?;
        named(&mut filters, self.sorts, |sorts| TableFilter::Deadline { sorts, from: None, to: None })?;
        filters.extend(self.days.map(|(from, to)| TableFilter::Deadline {
            sorts: Vec::new(),
            from: from.map(|on| DayBound::On { on }),
            to: to.map(|on| DayBound::On { on }),
        }));
        filters.extend(self.pay.map(|(from_ore, to_ore)| TableFilter::Pay { from_ore, to_ore }));
        filters.extend(self.others);
        Some(filters)
    }
}

/// Adds a filter for a list that was asked for; `None` where nothing is on it.
fn named<T>(
    filters: &mut Vec<TableFilter>,
    list: Option<Vec<T>>,
    filter: impl FnOnce(Vec<T>) -> TableFilter,
) -> Option<()> {
    if let Some(list) = list {
        if list.is_empty() {
            return None;
        }
        filters.push(filter(within(list)));
    }
    Some(())
}

/// The lesser of two bounds, where there are two.
fn least<T: Ord>(one: Option<T>, other: Option<T>) -> Option<T> {
    one.into_iter().chain(other).min()
}

/// As many as one filter takes.
fn within<T>(mut list: Vec<T>) -> Vec<T> {
    list.truncate(TableView::MOST_VALUES);
    list
}

/// Adds what is not on the list yet, and says how many were given.
fn add_new<T: PartialEq>(list: &mut Vec<T>, more: Vec<T>) -> usize {
    let count = more.len();
    for one in more {
        if !list.contains(&one) {
            list.push(one);
        }
    }
    count
}

/// Stages whose name begins like this: the person's own, or its kind's in either language.
fn stages_named(stages: &[Stage], name: &str) -> Vec<StageId> {
    let wanted = spellings(name);
    let is_named = |stage: &&Stage| {
        let id = format!("stage-{}", stage.kind.id());
        let kind =
            [Lang::En, Lang::Nb].into_iter().filter_map(|lang| messages::by_id(lang, &id, &Args::new()));
        kind.chain(stage.name.clone()).any(|name| begins(&domain::fold::fold(&name), &wanted))
    };
    stages.iter().filter(is_named).map(|stage| stage.id).collect()
}

/// Employers whose name holds this, and those the guidance knows by a name that does.
fn employers_like(employers: &[Named], name: &str) -> Vec<String> {
    let wanted = spellings(name);
    let other: Vec<String> = guidance::pack()
        .employers_like(name)
        .flat_map(|known| known.names().chain(known.former_names.iter().map(String::as_str)))
        .map(name_key)
        .collect();
    let is_like = |known: &&Named| {
        wanted.iter().any(|wanted| known.folded.contains(wanted)) || other.contains(&known.key)
    };
    employers.iter().filter(is_like).map(|known| known.value.clone()).collect()
}

/// Cities whose name begins like this, and the one the guidance knows by that name.
fn cities_named(cities: &[Named], name: &str) -> Vec<String> {
    let wanted = spellings(name);
    let other = guidance::pack().city_named(name).map(|city| domain::fold::fold(&city.name));
    let is_named = |known: &&Named| begins(&known.folded, &wanted) || other.as_ref() == Some(&known.folded);
    cities.iter().filter(is_named).map(|known| known.value.clone()).collect()
}

fn holding(values: &[Named], part: &str) -> Vec<String> {
    let wanted = spellings(part);
    let holds = |known: &&Named| wanted.iter().any(|wanted| known.folded.contains(wanted));
    values.iter().filter(holds).map(|known| known.value.clone()).collect()
}

/// Whether a folded text begins with any of these.
fn begins(folded: &str, beginnings: &[String]) -> bool {
    beginnings.iter().any(|beginning| folded.starts_with(beginning))
}
