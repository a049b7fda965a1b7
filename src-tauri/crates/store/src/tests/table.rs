//! The table against a plain reading of the same rows: whatever is asked, both say the same.

use std::cmp::Ordering;

use chrono::{Days, NaiveDate};
use domain::deadline::{Deadline, DeadlineWhen};
use domain::floor::FloorVerdict;
use domain::fold::fold;
use domain::ids::{JobId, TagId};
use domain::job::{Degree, JobFields, Place, Share};
use domain::stage::StageKind;
use domain::table::{DayBound, DeadlineSort, SortKey, SortOrder, TableColumn, TableFilter};
use domain::target::TargetStep;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::{Profile, capture, day, save};
use crate::table::{PayStanding, Reckoned, TableQuery, order, rows};
use crate::tag::{self, Tag};
use crate::{application, follow_up, job};

const TODAY: &str = "2026-11-22";
const WORDS: [&str; 7] = ["Ås", "as", "Ørsta", "ærlig", "Zalaris", "oslo", "Bø"];
const TAGS: [&str; 2] = ["Favoritt", "ønske"];
const KINDS: [StageKind; 4] =
    [StageKind::Saved, StageKind::Applied, StageKind::Interview, StageKind::Rejected];
const STEPS: [TargetStep; 2] = [TargetStep::WalkAway, TargetStep::Stretch];

/// A job as it is made up, and all the plain reading knows of it.
#[derive(Debug, Clone)]
struct MadeUp {
    title: &'static str,
    employer: &'static str,
    cities: Vec<&'static str>,
    kind: StageKind,
    deadline: DeadlineWhen,
    share: Option<(u8, u8)>,
    degree: Degree,
    ad: bool,
    tags: [bool; 2],
    follow_up: Option<NaiveDate>,
    since: NaiveDate,
    pay: Option<(i64, TargetStep)>,
    trash: bool,
}

fn near() -> impl Strategy<Value = NaiveDate> {
    (0..40_u64).prop_map(|days| day("2026-11-02") + Days::new(days))
}

fn made_up() -> impl Strategy<Value = MadeUp> {
    let deadline = prop_oneof![
        2 => near().prop_map(DeadlineWhen::Date),
        1 => near().prop_map(|on| DeadlineWhen::DateTime(on.and_hms_opt(22, 59, 0).unwrap().and_utc())),
        1 => Just(DeadlineWhen::Asap),
        1 => Just(DeadlineWhen::Rolling),
        1 => Just(DeadlineWhen::Unknown),
    ];
    let text = (select(&WORDS[..]), select(&WORDS[..]), prop::collection::vec(select(&WORDS[..]), 0..3));
    let facts = (
        option::of((1..100_u8, 1..100_u8)),
        select(&[Degree::Unknown, Degree::Bachelor, Degree::Master][..]),
    );
    let more = (any::<bool>(), any::<[bool; 2]>(), option::of(near()), near());
    let pay = option::of((50_i64..90, select(&STEPS[..])));
    (text, select(&KINDS[..]), deadline, facts, more, pay, prop::bool::weighted(0.1)).prop_map(
        |(
            (title, employer, cities),
            kind,
            deadline,
            (share, degree),
            (ad, tags, follow_up, since),
            pay,
            trash,
        )| MadeUp {
            title,
            employer,
            cities,
            kind,
            deadline,
            share,
            degree,
            ad,
            tags,
            follow_up,
            since,
            pay,
            trash,
        },
    )
}

fn filter() -> impl Strategy<Value = TableFilter> {
    let words = || prop::collection::vec(select(&WORDS[..]).prop_map(str::to_owned), 0..3);
    let bound = || {
        option::of(prop_oneof![
            near().prop_map(|on| DayBound::On { on }),
            (-20..20_i16).prop_map(|days| DayBound::InDays { days }),
        ])
    };
    let sorts = [DeadlineSort::Dated, DeadlineSort::Asap, DeadlineSort::Rolling, DeadlineSort::Unknown];
    prop_oneof![
        prop::collection::vec(select(&KINDS[..]), 0..3)
            .prop_map(|kinds| TableFilter::Stage { stages: Vec::new(), kinds }),
        words().prop_map(|names| TableFilter::Employer { names }),
        words().prop_map(|names| TableFilter::City { names }),
        (prop::collection::vec(select(sorts.to_vec()), 0..3), bound(), bound())
            .prop_map(|(sorts, from, to)| TableFilter::Deadline { sorts, from, to }),
        prop::collection::vec(select(&STEPS[..]), 0..2).prop_map(|steps| TableFilter::Target { steps }),
        prop::collection::vec(
            select(&[FloorVerdict::Above, FloorVerdict::Below, FloorVerdict::Unknown][..]),
            0..3
        )
        .prop_map(|verdicts| TableFilter::Floor { verdicts }),
        Just(TableFilter::Source { sites: vec!["finn.no".to_owned()] }),
        (0..20_u16).prop_map(|days| TableFilter::Quiet { days }),
        select(&WORDS[..]).prop_map(|text| TableFilter::Text { text: text.to_owned() }),
        // Stands for the tags, whose ids are known only once they are made.
        prop::collection::vec(0..2_usize, 0..2)
            .prop_map(|tags| TableFilter::Tag { tags: tags.into_iter().map(tag_id).collect() }),
    ]
}

fn tag_id(number: usize) -> TagId {
    uuid::Uuid::from_u128(number as u128 + 1).into()
}

fn sort_key() -> impl Strategy<Value = SortKey> {
    use TableColumn as C;
    let columns = [
        C::Title,
        C::Employer,
        C::City,
        C::Stage,
        C::Deadline,
        C::Share,
        C::Degree,
        C::Source,
        C::Tags,
        C::FollowUp,
        C::Quiet,
        C::Pay,
        C::Target,
    ];
    let orders = [SortOrder::Ascending, SortOrder::Descending];
    (select(columns.to_vec()), select(orders.to_vec())).prop_map(|(column, order)| SortKey { column, order })
}

/// The made-up jobs in a profile; gives them with their ids.
fn kept(profile: &Profile, jobs: &[MadeUp]) -> Vec<JobId> {
    profile.write(|w| {
        for (number, name) in TAGS.iter().enumerate() {
            tag::insert(w, &Tag { id: tag_id(number), name: (*name).to_owned() })?;
        }
        let stages = crate::stage::all(w)?;
        let mut ids = Vec::new();
        for made in jobs {
            let place = |city: &&str| Place {
                text: (*city).to_owned(),
                city: Some((*city).to_owned()),
                ..Place::default()
            };
            let fields = JobFields {
                places: made.cities.iter().map(place).collect(),
                deadline: Deadline { when: made.deadline, text: None },
                share: made.share.map(|(min_percent, max_percent)| Share { min_percent, max_percent }),
                required_degree: made.degree,
                ..JobFields::new(made.title, made.employer)
            };
            let stage = stages.iter().find(|stage| stage.kind == made.kind).unwrap().id;
            let id = save(w, stage, &fields)?;
            let application = application::of_job(w, id)?.unwrap().id;
            w.connection.execute(
                "UPDATE event SET on_day = ?2 WHERE application_id = ?1",
                (application.to_string(), made.since.to_string()),
            )?;
            for (number, bears) in made.tags.iter().enumerate() {
                if *bears {
                    tag::put_on(w, id, tag_id(number))?;
                }
            }
            if made.ad {
                capture(w, id, "tekst", &[])?;
            }
            if let Some(on) = made.follow_up {
                follow_up::set(w, application, on)?;
            }
            if made.trash {
                job::delete(w, id, w.now())?;
            }
            ids.push(id);
        }
        Ok(ids)
    })
}

impl MadeUp {
    fn quiet(&self) -> Option<i64> {
        let waits = matches!(self.kind, StageKind::Applied | StageKind::Interview);
        waits.then(|| (day(TODAY) - self.since).num_days())
    }

    fn last_day(&self) -> Option<NaiveDate> {
        match self.deadline {
            DeadlineWhen::Date(on) => Some(on),
            // A minute before midnight in Oslo.
            DeadlineWhen::DateTime(at) => Some(at.date_naive()),
            _ => None,
        }
    }

    fn passes(&self, filter: &TableFilter) -> bool {
        let bound = |bound: &DayBound| bound.day(day(TODAY));
        let says = |text: &str| {
            let all = [self.title, self.employer].into_iter().chain(self.cities.iter().copied());
            all.chain(self.ad.then_some("tekst")).any(|word| fold(word).contains(&fold(text)))
        };
        match filter {
            TableFilter::Stage { kinds, .. } => kinds.is_empty() || kinds.contains(&self.kind),
            TableFilter::Employer { names } => {
                names.is_empty() || names.iter().any(|name| bare(name) == bare(self.employer))
            }
            TableFilter::City { names } => {
                names.is_empty()
                    || names.iter().any(|name| self.cities.iter().any(|city| fold(city) == fold(name)))
            }
            TableFilter::Deadline { sorts, from, to } => {
                let sort = match self.deadline {
                    DeadlineWhen::Date(_) | DeadlineWhen::DateTime(_) => DeadlineSort::Dated,
                    DeadlineWhen::Asap => DeadlineSort::Asap,
                    DeadlineWhen::Rolling => DeadlineSort::Rolling,
                    DeadlineWhen::Unknown => DeadlineSort::Unknown,
                };
                let sorts = match sorts.as_slice() {
                    [] if from.is_some() || to.is_some() => vec![DeadlineSort::Dated],
                    [] => vec![sort],
                    some => some.to_vec(),
                };
                let within = |on: NaiveDate| {
                    from.as_ref().is_none_or(|from| bound(from) <= on)
                        && to.as_ref().is_none_or(|to| on <= bound(to))
                };
                sorts.contains(&sort) && self.last_day().is_none_or(within)
            }
            TableFilter::Pay { from_ore, to_ore } => {
                let lies_within = |(pay, _): (i64, TargetStep)| {
                    from_ore.is_none_or(|from| from <= pay) && to_ore.is_none_or(|to| pay <= to)
                };
                (from_ore.is_none() && to_ore.is_none()) || self.pay.is_some_and(lies_within)
            }
            TableFilter::Target { steps } => {
                steps.is_empty() || self.pay.is_some_and(|(_, step)| steps.contains(&step))
            }
            TableFilter::Floor { verdicts } => {
                verdicts.is_empty() || verdicts.contains(&self.pay.map_or(FloorVerdict::Unknown, verdict))
            }
            TableFilter::Source { .. } => self.ad,
            TableFilter::Tag { tags } => {
                tags.is_empty() || (0..2).any(|number| self.tags[number] && tags.contains(&tag_id(number)))
            }
            TableFilter::Quiet { days } => self.quiet().is_some_and(|quiet| quiet >= i64::from(*days)),
            TableFilter::Text { text } => says(text),
        }
    }

    /// Texts and numbers in one form that sorts as a person would; `None` where there is nothing.
    fn key(&self, column: TableColumn) -> Option<(i64, Vec<usize>)> {
        use TableColumn as C;
        let number = |number: i64| Some((number, Vec::new()));
        let text = |text: &str| Some((0, alphabet(text)));
        let seconds = |on: NaiveDate, of_day: i64| (on - NaiveDate::MIN).num_days() * 86_400 + of_day;
        match column {
            C::Title => text(self.title),
            C::Employer => text(self.employer),
            C::City => self.cities.first().and_then(|city| text(city)),
            C::Stage => number(StageKind::ALL.iter().position(|kind| *kind == self.kind)? as i64),
            C::Deadline => match self.deadline {
                DeadlineWhen::Date(on) => number(seconds(on, 86_400)),
                DeadlineWhen::DateTime(at) => number(seconds(at.date_naive(), 86_340)),
                DeadlineWhen::Asap => number(i64::MAX - 1),
                DeadlineWhen::Rolling => number(i64::MAX),
                DeadlineWhen::Unknown => None,
            },
            C::Share => self.share.map(|(min, max)| (i64::from(max), vec![usize::from(min)])),
            C::Degree => number(match self.degree {
                Degree::Bachelor => 1,
                Degree::Master => 2,
                _ => return None,
            }),
            C::Source => self.ad.then_some((0, Vec::new())),
            C::Tags => {
                let names: Vec<Vec<usize>> =
                    (0..2).filter(|number| self.tags[*number]).map(|number| alphabet(TAGS[number])).collect();
                (!names.is_empty()).then(|| (0, names.join(&0)))
            }
            C::FollowUp => self.follow_up.map(|on| (seconds(on, 0), Vec::new())),
            C::Quiet => self.quiet().map(|days| (days, Vec::new())),
            C::Pay | C::Target => self.pay.map(|(pay, _)| (pay, Vec::new())),
            _ => unreachable!("not among the columns that are tried"),
        }
    }
}

fn verdict((pay, _): (i64, TargetStep)) -> FloorVerdict {
    if pay < 60 { FloorVerdict::Below } else { FloorVerdict::Above }
}

/// An employer's name without its company form.
fn bare(name: &str) -> String {
    let folded = fold(name);
    folded.strip_suffix(" as").unwrap_or(&folded).to_owned()
}

/// Places of the letters in the alphabet.
fn alphabet(text: &str) -> Vec<usize> {
    text.to_lowercase()
        .chars()
        .map(|c| "abcdefghijklmnopqrstuvwxyzæøå".chars().position(|one| one == c).unwrap() + 1)
        .collect()
}

fn in_order(sort: &[SortKey], (one, at): (&MadeUp, usize), (other, at_other): (&MadeUp, usize)) -> Ordering {
    for by in sort {
        let ordering = match (one.key(by.column), other.key(by.column)) {
            (Some(one), Some(other)) if by.order == SortOrder::Ascending => one.cmp(&other),
            (Some(one), Some(other)) => other.cmp(&one),
            (one, other) => other.is_some().cmp(&one.is_some()),
        };
        if ordering.is_ne() {
            return ordering;
        }
    }
    // The newest first.
    at_other.cmp(&at)
}

fn reckoned(jobs: &[MadeUp]) -> Reckoned {
    // Row numbers begin at one.
    let numbered = (1..).zip(jobs);
    let standing = |(seq, made): (i64, &MadeUp)| {
        let (pay, step) = made.pay?;
        let standing = PayStanding {
            yearly_ore: pay,
            step: Some(step),
            over_expected_ore: Some(pay),
            verdict: verdict((pay, step)),
            margin_ore: Some(pay - 60),
        };
        Some((seq, standing))
    };
    numbered.filter_map(standing).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn the_table_says_what_a_plain_reading_says(
        jobs in prop::collection::vec(made_up(), 0..14),
        asked in prop::collection::vec(
            (prop::collection::vec(filter(), 0..4), prop::collection::vec(sort_key(), 0..3)), 1..12),
    ) {
        let profile = Profile::new();
        let ids = kept(&profile, &jobs);
        let reckoned = reckoned(&jobs);
        for (filters, sort) in asked {
            let mut expected: Vec<usize> = (0..jobs.len())
                .filter(|at| !jobs[*at].trash && filters.iter().all(|filter| jobs[*at].passes(filter)))
                .collect();
            expected.sort_by(|one, other| in_order(&sort, (&jobs[*one], *one), (&jobs[*other], *other)));
            let query = TableQuery { filters: &filters, sort: &sort, today: day(TODAY), reckoned: &reckoned };
            let found = profile.read(|r| rows(r, &order(r, &query)?));
            let found: Vec<JobId> = found.iter().map(|row| row.card.job_id).collect();
            let expected: Vec<JobId> = expected.into_iter().map(|at| ids[at]).collect();
            prop_assert_eq!(found, expected, "{:?} {:?}", filters, sort);
        }
    }
}
