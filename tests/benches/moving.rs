//! Moving in and out: files taken in and undone, everything written out, and a backup, of very many jobs and of fewer.

use std::fs::File;
use std::io::Read as _;
use std::ops::ControlFlow;
use std::path::Path;
use std::time::Instant;

use anyhow::Context as _;
use app::{App, CsvOf, Existing, ExportTo};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::profiles::Profiles;

/// Numbers of jobs that moving in and out is measured with.
pub const MOVING_SIZES: [u32; 2] = [1_000, 100_000];

/// What was measured of one way in or out.
pub struct MovingFigures {
    /// What is done.
    pub name: &'static str,
    /// Seconds for each of [`MOVING_SIZES`].
    pub seconds: Vec<f64>,
}

/// Measures everything at every size, once each: it is not done again and again.
pub fn measure(profiles: &Profiles) -> anyhow::Result<Vec<MovingFigures>> {
    let mut figures: Vec<MovingFigures> = Vec::new();
    for (at, jobs) in MOVING_SIZES.into_iter().enumerate() {
        for (place, (name, seconds)) in of_size(profiles, jobs)?.into_iter().enumerate() {
            if at == 0 {
                figures.push(MovingFigures { name, seconds: Vec::new() });
            }
            figures.get_mut(place).context("as many figures at each size")?.seconds.push(seconds);
        }
    }
    Ok(figures)
}

fn of_size(profiles: &Profiles, jobs: u32) -> anyhow::Result<Vec<(&'static str, f64)>> {
    let folder = tempfile::tempdir()?;
    let mut times = Vec::new();
    let mut time = |name, act: &mut dyn FnMut() -> anyhow::Result<()>| {
        let begun = Instant::now();
        act().context(name)?;
        times.push((name, begun.elapsed().as_secs_f64()));
        anyhow::Ok(())
    };
    let (csv, json) = (folder.path().join("jobs.csv"), folder.path().join("all.json"));
    let full = profiles.open(jobs)?;
    time("table of jobs out, CSV", &mut || export(&full, &csv))?;
    time("everything out, JSON", &mut || export(&full, &json))?;
    time("everything out, zip", &mut || export(&full, &folder.path().join("all.zip")))?;
    time("jobs and events out, XLSX", &mut || export(&full, &folder.path().join("all.xlsx")))?;
    time("a backup, made and checked", &mut || ask(&full, "backup.make", json!({})).map(drop))?;
    full.close()?;
    for (file, command, name, undone) in [
        (&csv, "import.run", "that table in, CSV", "that undone"),
        (&json, "import.own_run", "that JSON in, into an empty profile", "that undone as well"),
    ] {
        let app = Profiles::open_at(&folder.path().join(command))?;
        time(name, &mut || take_in(&app, file, command))?;
        time(undone, &mut || ask(&app, "undo", json!({})).map(drop))?;
        app.close()?;
    }
    Ok(times)
}

fn export(app: &App, path: &Path) -> anyhow::Result<()> {
    let to = ExportTo { path, csv_of: CsvOf::Jobs, passphrase: None, existing: Existing::Keep };
    app::export(app, &to, &mut |_, _| ControlFlow::Continue(()))?;
    Ok(())
}

/// Hands a file over as the window does, and takes it in.
fn take_in(app: &App, path: &Path, command: &str) -> anyhow::Result<()> {
    let mut file = File::open(path)?;
    let bytes = file.metadata()?.len();
    let begun = ask(
        app,
        "incoming.begin",
        json!({ "name": path.file_name().and_then(|name| name.to_str()), "bytes": bytes }),
    )?;
    let (id, most) = (&begun["incoming_id"], begun["part_bytes"].as_u64().context("no size of parts")?);
    let mut at = 0;
    while at < bytes {
        let mut part = Vec::new();
        file.by_ref().take(most).read_to_end(&mut part)?;
        anyhow::ensure!(!part.is_empty(), "the file became shorter");
        ask(app, "incoming.part", json!({ "incoming_id": id, "at": at, "base64": STANDARD.encode(&part) }))?;
        at += part.len() as u64;
    }
    ask(app, "incoming.end", json!({ "incoming_id": id }))?;
    ask(app, command, json!({ "incoming_id": id }))?;
    Ok(())
}

fn ask(app: &App, command: &str, input: Value) -> anyhow::Result<Value> {
    Ok(app::dispatch(app, command, input)?)
}
