//! Files brought in: other programs' tables, the program's own file, a guidance; and examples, which come in the same way.
//!
//! A file is handed over in parts before the command that takes it in, as the window does. Until then nothing of the
//! profile's rows has changed.

use std::collections::BTreeMap;
use std::fs;
use std::sync::OnceLock;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::Drawn;
use crate::rng::Rng;
use crate::template::{self, Medium};
use crate::world::{World, told};

/// The most bytes of one part: small, so that a file takes several.
const PART: usize = 16 * 1024;
const HEADINGS: &str =
    "Bedrift;Stilling;Frist;Søkt dato;Status;Lenke;Notater;Lønn;Kontaktperson;Merkelapper\n";
const STATES: [&str; 7] = ["Lagret", "Søkt", "Intervju", "Avslag", "Tilbud", "Kanskje", ""];
const DAYS: [&str; 5] = ["15.03.2026", "1.11.2026", "Snarest", "", "24.12.2026"];

pub(super) const ACTS: &[Drawn] = &[
    ("import.run", |h| {
        let rows = 1 + h.rng.below(12);
        bring(h.world, "jobber.csv", table(h.rng, rows).as_bytes())
    }),
    ("import.own_run", |h| {
        let (name, bytes) = own_file()?;
        bring(h.world, name, bytes)
    }),
    ("guidance.import_pack", |h| {
        let year = 2027 + h.rng.below(3);
        h.rng.once_in(4).then(|| guidance_of(year)).transpose()
    }),
    ("guidance.restore_built_in", |_| Ok(Some(json!({})))),
    ("example.fill", |_| Ok(Some(json!({})))),
    ("example.remove", |h| Ok(h.rng.once_in(4).then(|| json!({})))),
    ("demo.fill", |h| Ok(Some(json!({"jobs": 1 + h.rng.below(5), "seed": h.rng.below(100)})))),
];

/// Hands a file over, in parts; gives what the command that takes it in wants. `None` where it was refused.
pub(crate) fn bring(world: &World, name: &str, bytes: &[u8]) -> anyhow::Result<Option<Value>> {
    let Ok(begun) = world.call("incoming.begin", json!({"name": name, "bytes": bytes.len()})) else {
        return Ok(None);
    };
    let id = begun["incoming_id"].clone();
    for (number, part) in bytes.chunks(PART).enumerate() {
        let input = json!({"incoming_id": id, "at": number * PART, "base64": STANDARD.encode(part)});
        if world.call("incoming.part", input).is_err() {
            return Ok(None);
        }
    }
    let whole = world.call("incoming.end", json!({"incoming_id": id})).is_ok();
    Ok(whole.then(|| json!({"incoming_id": id})))
}

/// A table of one's own with words of all kinds, quoted as such files are.
pub(crate) fn table(rng: &Rng, rows: u64) -> String {
    let mut text = HEADINGS.to_owned();
    for _ in 0..rows {
        let url = format!("https://a.example/{}", rng.below(500));
        let cells = [
            super::words(rng),
            super::words(rng),
            rng.one(&DAYS).to_owned(),
            rng.one(&DAYS).to_owned(),
            rng.one(&STATES).to_owned(),
            url,
            super::text(rng),
            format!("{} 000", 400 + rng.below(600)),
            super::words(rng),
            super::words(rng),
        ];
        let quoted = cells.map(|cell| format!("\"{}\"", cell.replace('"', "\"\"")));
        text.push_str(&quoted.join(";"));
        text.push('\n');
    }
    text
}

/// A whole profile of somebody else's as the program writes it, made once.
pub(crate) fn own_file() -> anyhow::Result<(&'static str, &'static [u8])> {
    static MADE: OnceLock<Result<Vec<u8>, String>> = OnceLock::new();
    let made = MADE.get_or_init(|| make_own_file().map_err(|error| format!("{error:#}")));
    let bytes = made.as_ref().map_err(|error| anyhow::anyhow!("no file of one's own: {error}"))?;
    Ok(("alt.zip", bytes))
}

fn make_own_file() -> anyhow::Result<Vec<u8>> {
    let (folder, out) = (template::folder(Medium::Memory)?, template::folder(Medium::Memory)?);
    let rng = Rng::new(23);
    let world = World::open(folder.path(), &rng).map_err(|error| anyhow::anyhow!(told(&error)))?;
    let fill = world.call("demo.fill", json!({"jobs": 6, "seed": 9}));
    fill.map_err(|error| anyhow::anyhow!(told(&error)))?;
    for _ in 0..12 {
        let act = super::draw_without_files(&world, &rng)?;
        // What does not fit together is refused.
        let _ = world.call(act.name, act.input);
    }
    let path = out.path().join("alt.zip");
    world.take_out_to(&path)?;
    Ok(fs::read(path)?)
}

/// The built-in guidance as a later edition.
fn guidance_of(year: u64) -> anyhow::Result<Value> {
    let mut files: BTreeMap<String, String> =
        guidance::built_in_files().into_iter().map(|(name, text)| (name.into(), text.into())).collect();
    if let Some(pack) = files.get_mut("pack.toml") {
        *pack = pack.replacen(&guidance::pack().edition.to_string(), &format!("{year}-03-01"), 1);
    }
    let packed = app::packed_guidance(&files).map_err(|error| anyhow::anyhow!(told(&error)))?;
    Ok(json!({"name": "ny.zip", "base64": STANDARD.encode(packed)}))
}
