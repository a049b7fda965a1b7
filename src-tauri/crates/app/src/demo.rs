//! Believable jobs for trying and measuring: the same seed gives the same jobs. Everything in them is invented but the
//! names of cities and employers, which come from the guidance.

mod documents;
mod pay;
mod people;
mod practice;
mod prep;
mod stages;
mod tags;
mod today;
mod words;

use chrono::{DateTime, Days, NaiveDate, Utc};
use domain::ad::{AdSource, AdState};
use domain::deadline::{Deadline, DeadlineWhen};
use domain::document::{Block, Document, Span};
use domain::ids::{AdId, ApplicationId, EventId, JobId};
use domain::job::{Degree, EmploymentForm, JobFields, Place, Share, Workplace};
use domain::pay_text::read_pay;
use domain::stage::{Stage, StageKind};
use store::Writing;
use store::ad::NewAd;
use store::application::Application;

use self::documents::Papers;
use crate::app::step;
use crate::wire::{FillDemo, Nothing};
use crate::{ApiError, App, ErrorCode};

/// The most jobs one call makes.
const MAX_JOBS: u32 = 200_000;
/// Jobs written in one step: few enough that a step stays light.
const BATCH: u32 = 500;

pub(crate) fn fill(app: &App, input: FillDemo) -> Result<Nothing, ApiError> {
    if input.jobs > MAX_JOBS {
        return Err(ApiError::new(ErrorCode::TooMany).with("limit", MAX_JOBS));
    }
    if !app.read(|reading| Ok(store::job::is_empty(reading)?))? {
        return Err(ApiError::new(ErrorCode::DemoNotEmpty));
    }
    let mut chance = Chance(u64::from(input.seed));
    let mut made = 0;
    let mut papers = None;
    while made < input.jobs {
        let count = BATCH.min(input.jobs - made);
        app.write(&step("fill-demo", [("count", &count.to_string())]), |writing| {
            if made == 0 {
                papers = Some(fill_first(app, writing, count, &mut chance)?);
                return Ok(());
            }
            let stages = store::stage::all(writing)?;
            (0..count).try_for_each(|_| add(app, writing, &stages, papers, &mut chance))
        })?;
        made += count;
    }
    Ok(Nothing {})
}

/// Fills within a write under way.
pub(crate) fn fill_some(app: &App, writing: &Writing<'_>, jobs: u32, seed: u32) -> Result<(), ApiError> {
    fill_first(app, writing, jobs, &mut Chance(u64::from(seed))).map(drop)
}

/// The first jobs, with what belongs to the search as a whole; gives the papers the later ones send.
fn fill_first(app: &App, writing: &Writing<'_>, jobs: u32, chance: &mut Chance) -> Result<Papers, ApiError> {
    let stages = store::stage::all(writing)?;
    pay::add_target(app, writing)?;
    today::add_general(app, writing)?;
    prep::add_stories(app, writing)?;
    let papers = documents::add_papers(app, writing)?;
    practice::add_history(app, writing)?;
    (0..jobs).try_for_each(|_| add(app, writing, &stages, Some(papers), chance))?;
    practice::add_plans(app, writing)?;
    Ok(papers)
}

fn add(
    app: &App,
    writing: &Writing<'_>,
    stages: &[Stage],
    papers: Option<Papers>,
    chance: &mut Chance,
) -> Result<(), ApiError> {
    let (now, today) = (app.clock.now(), app.clock.today());
    let path = path(chance);
    let saved_on = saved_on(&path, today, chance);
    let fields = JobFields { contacts: people::contacts(chance), ..fields(chance, saved_on) };
    let job_id = JobId::at(now);
    store::job::insert(writing, job_id, &fields, instant(saved_on))?;
    let last = path.last().copied().unwrap_or(StageKind::Saved);
    let stage_of = |kind| stages.iter().find(|stage| stage.kind == kind).map(|stage| stage.id);
    let missing = || ApiError::new(ErrorCode::StageMissing);
    let application = Application {
        id: ApplicationId::at(now),
        job_id,
        stage_id: stage_of(last).ok_or_else(missing)?,
        rank: store::application::rank_before(writing, stage_of(last).ok_or_else(missing)?, None)?,
        applied_on: None,
    };
    store::application::insert(writing, &application)?;
    let mut on = saved_on;
    let mut from = None;
    let mut sent_on = None;
    for kind in path {
        let to = stage_of(kind).ok_or_else(missing)?;
        store::event::insert_stage(writing, application.id, EventId::at(now), on, from, to)?;
        if kind == StageKind::Applied {
            store::application::set_applied_on(writing, application.id, Some(on))?;
            sent_on = Some(on);
        }
        from = Some(kind);
        on = (on + Days::new(2 + chance.below(12))).min(today);
    }
    if chance.below(4) == 0 {
        let note = chance.pick(&words::NOTES);
        store::event::insert_note(writing, application.id, EventId::at(now), on, note)?;
    }
    stages::add_reason(writing, application.id, last, chance)?;
    people::add_people(app, writing, (job_id, application.id), (last, on), chance)?;
    if let Some(papers) = papers {
        documents::add_beside(app, writing, (job_id, application.id), (last, sent_on), papers, chance)?;
    }
    pay::add_pay(app, writing, (job_id, application.id), &fields, (last, on), chance)?;
    today::add_tasks(app, writing, application.id, (last, on), chance)?;
    prep::add_sheet(writing, application.id, last)?;
    add_ad(app, writing, &fields, job_id, saved_on, chance)?;
    tags::add_tag(app, writing, job_id, chance)
}

/// The longer the path, the earlier it began; what is still to be sent was mostly found lately.
fn saved_on(path: &[StageKind], today: NaiveDate, chance: &mut Chance) -> NaiveDate {
    let is_closed = path.last().is_some_and(|kind| kind.is_closed());
    let most = match path.len() {
        _ if is_closed => 180,
        1 => 25,
        2 => 35,
        _ => 60,
    };
    today - Days::new(chance.below(most))
}

fn add_ad(
    app: &App,
    writing: &Writing<'_>,
    fields: &JobFields,
    job_id: JobId,
    saved_on: NaiveDate,
    chance: &mut Chance,
) -> Result<(), ApiError> {
    let id = AdId::at(app.clock.now());
    let number = 100_000_000 + chance.below(900_000_000);
    let url = format!("https://stillinger.example/ad/{number}");
    store::ad::insert(
        writing,
        &NewAd {
            id,
            job_id,
            keys: &[format!("url:{url}")],
            source: &AdSource {
                site: Some("stillinger.example".to_owned()),
                external_id: Some(number.to_string()),
                url: Some(url),
            },
            seen_on: saved_on,
            captured_at: instant(saved_on),
            language: Some("nb"),
            state: AdState::Open,
            document: &document(fields, chance),
            page: None,
            origins: &[],
            warnings: &[],
        },
    )?;
    Ok(())
}

fn fields(chance: &mut Chance, saved_on: NaiveDate) -> JobFields {
    let city = chance.pick(&words::CITIES);
    let employers = &guidance::pack().employers;
    let employer = employers.get(chance.index(employers.len())).map_or("Eksempel AS", |known| &known.name);
    let role = chance.pick(&words::ROLES);
    let level = chance.pick(&words::LEVELS);
    let title = capitalised(&format!("{level}{role}"));
    let low = 520 + 10 * chance.below(40);
    let pay = match chance.below(4) {
        0 => read_pay(&format!("kr {low} 000–{} 000 i året", low + 60 + 10 * chance.below(12))).ok(),
        1 => read_pay(&format!("{low} 000 kr")).ok(),
        _ => None,
    };
    JobFields {
        places: vec![Place {
            text: city.to_owned(),
            city: Some(city.to_owned()),
            postal_code: None,
            country: Some("NO".to_owned()),
        }],
        deadline: deadline(chance, saved_on),
        posted_on: Some(saved_on - Days::new(chance.below(10))),
        form: Some(chance.pick(&[
            EmploymentForm::Permanent,
            EmploymentForm::Permanent,
            EmploymentForm::Temporary,
        ])),
        share: Some(Share { min_percent: 100, max_percent: 100 }),
        pay,
        workplace: chance.pick(&[
            None,
            Some(Workplace::Hybrid),
            Some(Workplace::Onsite),
            Some(Workplace::Remote),
        ]),
        required_degree: chance.pick(&[Degree::Unknown, Degree::Bachelor, Degree::Master]),
        languages_required: chance
            .pick(&[&[][..], &["nb"], &["en"], &["nb", "en"]])
            .iter()
            .map(|&tag| tag.to_owned())
            .collect(),
        ..JobFields::new(title, employer)
    }
}

fn capitalised(title: &str) -> String {
    let mut letters = title.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn deadline(chance: &mut Chance, saved_on: NaiveDate) -> Deadline {
    match chance.below(8) {
        0 => Deadline { when: DeadlineWhen::Asap, text: Some("Snarest".to_owned()) },
        1 => Deadline { when: DeadlineWhen::Rolling, text: Some("Løpende".to_owned()) },
        2 => Deadline::UNKNOWN,
        _ => {
            let on = saved_on + Days::new(7 + chance.below(40));
            Deadline { when: DeadlineWhen::Date(on), text: Some(on.format("%d.%m.%Y").to_string()) }
        }
    }
}

/// The stages a pursuit went through, the present one last. Most stay saved or sent; few reach an offer.
fn path(chance: &mut Chance) -> Vec<StageKind> {
    use StageKind::{
        Applied, Expired, Interview, NoReply, Offer, Preparing, Rejected, Saved, Screening, Withdrawn,
    };
    match chance.below(100) {
        0..=39 => vec![Saved],
        40..=49 => vec![Saved, Preparing],
        50..=69 => vec![Saved, Applied],
        70..=75 => vec![Saved, Applied, Screening],
        76..=80 => vec![Saved, Applied, Screening, Interview],
        81 => vec![Saved, Preparing, Applied, Screening, Interview, Offer],
        82..=89 => vec![Saved, Applied, Rejected],
        90..=91 => vec![Saved, Applied, Interview, Rejected],
        92..=93 => vec![Saved, Applied, Withdrawn],
        94..=97 => vec![Saved, Applied, NoReply],
        _ => vec![Saved, Expired],
    }
}

fn document(fields: &JobFields, chance: &mut Chance) -> Document {
    let span = |text: &str| vec![Span { text: text.to_owned(), bold: false, href: None }];
    let mut blocks = vec![Block::Heading { level: 1, spans: span(&fields.title) }];
    blocks.extend((0..4).map(|_| {
        let sentences: Vec<&str> = (0..4).map(|_| chance.pick(&words::SENTENCES)).collect();
        Block::Paragraph { spans: span(&sentences.join(" ")) }
    }));
    blocks.push(Block::Heading { level: 2, spans: span("Kvalifikasjoner") });
    let items = (0..5).map(|_| span(chance.pick(&words::SKILLS))).collect();
    blocks.push(Block::List { ordered: false, items });
    Document { blocks }
}

/// Noon of a day, in UTC: inside the same day in Oslo the year round.
fn instant(day: NaiveDate) -> DateTime<Utc> {
    day.and_time(chrono::NaiveTime::MIN).and_utc() + chrono::TimeDelta::hours(11)
}

/// Repeatable chance: SplitMix64, whose every seed is good.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit.max(1)
    }

    fn index(&mut self, length: usize) -> usize {
        // Lists are short; the modulus keeps the value within them.
        usize::try_from(self.below(length as u64)).unwrap_or(0)
    }

    fn pick<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.index(list.len())]
    }
}
