//! Opening each view and moving a job among very many jobs, against the same among few.

use std::time::Instant;

use anyhow::Context as _;
use app::App;
use serde_json::{Value, json};

use crate::profiles::{MANY_SIZES, Profiles};
use crate::stats::percentile;

const ROUNDS: usize = 21;

/// What was measured of one thing a person does.
pub struct ManyFigures {
    /// What is done.
    pub name: &'static str,
    /// The first time after opening the profile, in milliseconds, for each of [`MANY_SIZES`].
    pub first_ms: Vec<f64>,
    /// The middle of the times after that.
    pub middle_ms: Vec<f64>,
    /// What 95 % of them are within.
    pub slow_ms: Vec<f64>,
}

/// One thing a person does: its name, and what is asked of the core for it.
struct Doing {
    name: &'static str,
    command: &'static str,
    input: Value,
}

/// Measures everything at every size.
pub fn measure(profiles: &Profiles) -> anyhow::Result<Vec<ManyFigures>> {
    let mut figures: Vec<ManyFigures> = doings().into_iter().map(|doing| empty(doing.name)).collect();
    figures.push(empty("a job to another stage"));
    for jobs in MANY_SIZES {
        for (doing, figures) in doings().iter().zip(&mut figures) {
            // Each opens the profile anew: nothing was read for another one before.
            let app = profiles.open(jobs)?;
            take(figures, |_| ask(&app, doing)).with_context(|| doing.name)?;
            app.close()?;
        }
        let app = profiles.open(jobs)?;
        let moves = moves(&app)?;
        let last = figures.last_mut().context("no figures")?;
        take(last, |round| to_stage(&app, &moves, round)).context("a move")?;
        app.close()?;
    }
    Ok(figures)
}

/// What the window asks when a view opens, with the numbers it asks for.
fn doings() -> Vec<Doing> {
    let doing = |name, command, input| Doing { name, command, input };
    let table =
        |filters: Value, sort: Value| json!({ "filters": filters, "sort": sort, "offset": 0, "limit": 100 });
    vec![
        doing("today", "today.read", json!({})),
        doing("board", "board.read", json!({ "per_column": 24 })),
        doing("table", "table.read", table(json!([]), json!([]))),
        doing("table, by next date", "table.read", table(json!([]), json!([by("next")]))),
        doing("table, by pay, then title", "table.read", table(json!([]), json!([by("pay"), by("title")]))),
        doing(
            "table, filtered by words",
            "table.read",
            table(json!([{ "by": "text", "text": "oslo" }]), json!([])),
        ),
        doing("calendar, month", "calendar.read", json!({ "span": "month", "on": null, "per_day": 4 })),
        doing("contacts", "contact.list", json!({ "text": "", "offset": 0, "limit": 100 })),
        doing("interviews to come", "interview.list", json!({ "which": "coming", "offset": 0, "limit": 50 })),
        doing("search, a common word", "find", json!({ "text": "utvikler", "limit": 20 })),
        doing("search, two words", "find", json!({ "text": "senior oslo", "limit": 20 })),
        doing("search, two letters", "find", json!({ "text": "ai", "limit": 20 })),
    ]
}

fn by(column: &str) -> Value {
    json!({ "column": column, "order": "ascending" })
}

fn empty(name: &'static str) -> ManyFigures {
    ManyFigures { name, first_ms: Vec::new(), middle_ms: Vec::new(), slow_ms: Vec::new() }
}

/// Does it again and again, and keeps the first time apart from the others.
fn take(figures: &mut ManyFigures, mut act: impl FnMut(usize) -> anyhow::Result<()>) -> anyhow::Result<()> {
    let mut times = Vec::with_capacity(ROUNDS);
    for round in 0..ROUNDS {
        let begun = Instant::now();
        act(round)?;
        times.push(begun.elapsed().as_secs_f64() * 1_000.0);
    }
    figures.first_ms.push(times.remove(0));
    figures.middle_ms.push(percentile(times.clone(), 50));
    figures.slow_ms.push(percentile(times, 95));
    Ok(())
}

fn ask(app: &App, doing: &Doing) -> anyhow::Result<()> {
    app::dispatch(app, doing.command, doing.input.clone())?;
    Ok(())
}

/// A job and the two stages it goes between.
struct Moves {
    job: Value,
    stages: [Value; 2],
}

/// The first card of the first column, and the stages it goes to and fro between.
fn moves(app: &App) -> anyhow::Result<Moves> {
    let board = app::dispatch(app, "board.read", json!({ "per_column": 1 }))?;
    let column = |at: usize| board["columns"].get(at).context("no such column");
    let job = column(0)?["cards"][0]["job_id"].clone();
    let stage = |at: usize| anyhow::Ok(column(at)?["stage"]["id"].clone());
    Ok(Moves { job, stages: [stage(1)?, stage(0)?] })
}

fn to_stage(app: &App, moves: &Moves, round: usize) -> anyhow::Result<()> {
    let stage = &moves.stages[round % 2];
    let input = json!({ "job_id": moves.job, "stage_id": stage, "before": null, "place": "top", "on": null });
    app::dispatch(app, "job.move", input)?;
    Ok(())
}
