//! Damaged copies of a database: opened and read without a crash, and told by a code of their own.

mod made;
mod recover;

use std::fs;
use std::path::Path;

use anyhow::{Context as _, bail, ensure};
use app::ApiError;
use serde_json::{Value, json};

use self::made::{hash_in, in_use, stale_log};
use self::recover::recover;
use crate::cases::{each, must_be_quick, now};
use crate::dump::DATABASE;
use crate::outcome::{Outcome, Plan};
use crate::rng::Rng;
use crate::template::{self, Medium};
use crate::world::{World, told};

const PAGE: usize = 4096;
const LOG: &str = "loype.sqlite3-wal";

/// A way of damaging a profile's files; gives its name.
type Damage = fn(&Files, &Rng) -> anyhow::Result<&'static str>;

/// Every way.
const DAMAGES: [Damage; 15] = [
    |files, rng| files.change(DATABASE, "bits of the file", |bytes| flip(bytes, 1 + rng.below(40), rng)),
    |files, rng| files.change(DATABASE, "one bit of the file", |bytes| flip(bytes, 1, rng)),
    |files, rng| files.change(DATABASE, "truncated", |bytes| bytes.truncate(rng.index(bytes.len()))),
    |files, rng| {
        files.change(DATABASE, "truncated at a page", |bytes| {
            bytes.truncate(rng.index(bytes.len() / PAGE) * PAGE);
        })
    },
    |files, rng| files.change(DATABASE, "zeroed pages", |bytes| pages(bytes, rng, |_| 0)),
    |files, rng| files.change(DATABASE, "pages of noise", |bytes| pages(bytes, rng, |rng| rng.next() as u8)),
    |files, rng| files.change(DATABASE, "another header", |bytes| header(bytes, rng)),
    |files, _| files.change(DATABASE, "an empty file", Vec::clear),
    |files, rng| {
        files.change(DATABASE, "another kind of file", |bytes| {
            *bytes = rng.one(&["%PDF-1.7 …", "hei\n", "PK\u{3}\u{4}", "<html>"]).repeat(3000).into_bytes();
        })
    },
    |files, rng| files.change(LOG, "bits of the log", |bytes| flip(bytes, 1 + rng.below(40), rng)),
    |files, rng| files.change(LOG, "a truncated log", |bytes| bytes.truncate(rng.index(bytes.len()))),
    |files, _| files.replace_log(None, "a missing log"),
    |files, rng| {
        let stale = stale_log(rng)?;
        files.replace_log(Some(&stale), "the log of another profile")
    },
    |files, rng| {
        let earlier = &in_use()?.earlier_log;
        let log = if rng.once_in(2) { &earlier[..earlier.len() / 2] } else { &earlier[..] };
        files.replace_log(Some(log), "an earlier log beside a newer one's file")
    },
    |files, _| {
        template::copy_all(in_use()?.at_rest.path(), files.0)?;
        files.replace_log(Some(&in_use()?.earlier_log), "an earlier log beside a newer file at rest")
    },
];

pub(crate) fn run(plan: Plan) -> anyhow::Result<Outcome> {
    Ok(each(plan, 1, one))
}

/// One damaged copy.
fn one(number: u64, rng: &Rng, found: &mut Outcome) -> anyhow::Result<()> {
    let folder = template::folder(Medium::Memory)?;
    template::copy_all(in_use()?.in_use.path(), folder.path())?;
    let files = Files(folder.path());
    let damage = DAMAGES[number as usize % DAMAGES.len()](&files, rng)?;
    found.count(damage, 1);
    let seen = look_at(&files, rng, found).with_context(|| damage)?;
    if seen == Seen::Whole {
        return Ok(());
    }
    recover(&files, number, seen, rng, found).with_context(|| format!("recovery after {damage}"))
}

/// What was found of a damaged copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Seen {
    /// It was refused at opening.
    Refused,
    /// It opened, and something of it can't be read, or the check names what is wrong.
    Wrong,
    /// It opened, and nothing is wrong.
    Whole,
}

/// Opens it and reads everything; what fails has a code of the store's.
fn look_at(files: &Files, rng: &Rng, found: &mut Outcome) -> anyhow::Result<Seen> {
    let begun = now();
    let before = files.hash()?;
    let world = match World::open(files.0, rng) {
        Ok(world) => world,
        Err(error) => {
            of_the_store(&error)?;
            ensure!(files.hash()? == before, "refused with {error}, but the file was changed");
            found.count("refused at opening, the file left as it was", 1);
            must_be_quick(begun, "opening")?;
            return Ok(Seen::Refused);
        }
    };
    must_be_quick(begun, "opening")?;
    let codes = read_all(&world)?;
    let problems = match world.call("profile.check", json!({})) {
        Ok(report) => report["problems"].as_array().map_or(0, Vec::len),
        Err(error) => {
            of_the_store(&error)?;
            1
        }
    };
    found.count(if codes.is_empty() { "opened and read" } else { "opened, some of it unreadable" }, 1);
    found.count("opened, and the check names what is wrong", u64::from(problems > 0));
    ensure!(
        codes.is_empty() || problems > 0,
        "some of it can't be read ({codes:?}), but the check finds nothing"
    );
    must_be_quick(begun, "reading")?;
    if problems == 0 {
        a_state_there_was(files, &world, before, found)?;
    }
    for (name, input) in [("undo", json!({})), ("tag.add", json!({"name": "Etter skaden"}))] {
        if let Err(error) = world.call(name, input) {
            of_the_store(&error).with_context(|| name)?;
        }
    }
    Ok(if problems == 0 { Seen::Whole } else { Seen::Wrong })
}

/// Reads everything that the window shows; gives the codes of what can't be read.
fn read_all(world: &World) -> anyhow::Result<Vec<String>> {
    let mut codes = Vec::new();
    for (name, input) in reads() {
        if let Err(error) = world.call(name, input) {
            of_the_store(&error).with_context(|| name)?;
            codes.push(format!("{name}: {}", told(&error)));
        }
    }
    Ok(codes)
}

/// Where the file itself is whole and only its log is not what it was, the profile is in a state that it was in before,
/// or the check says what is wrong: a mixture never goes unnoticed.
fn a_state_there_was(
    files: &Files,
    world: &World,
    before: String,
    found: &mut Outcome,
) -> anyhow::Result<()> {
    let made = in_use()?;
    if ![hash_in(made.in_use.path())?, hash_in(made.at_rest.path())?].contains(&before) {
        return Ok(());
    }
    let rows = world.dump()?.rows;
    ensure!(
        made.states.contains(&rows),
        "a mixture of states, and the check finds nothing: {}",
        files.0.display()
    );
    found.count("a log that was none of its own: opened in a state there was", 1);
    Ok(())
}

/// Pages of the window that between them read every part of the file.
fn reads() -> Vec<(&'static str, Value)> {
    let page = |more: Value| {
        let mut page = json!({"offset": 0, "limit": 200});
        if let (Some(page), Some(more)) = (page.as_object_mut(), more.as_object()) {
            page.extend(more.clone());
        }
        page
    };
    vec![
        ("profile.read", json!({})),
        ("board.read", json!({"per_column": 200})),
        ("job.list", page(json!({"text": null, "stage": null}))),
        ("table.read", page(json!({"filters": [], "sort": []}))),
        ("trash.read", page(json!({}))),
        ("today.read", json!({})),
        ("document.list", page(json!({}))),
        ("contact.list", page(json!({"text": ""}))),
        ("interview.list", page(json!({"which": "coming"}))),
        ("offer.compare", json!({"offers": null, "year": null})),
        ("search", json!({"text": "utvikler", "limit": 50})),
        ("archive.list", page(json!({}))),
        ("undo.state", json!({})),
    ]
}

/// An error that the window has a recovery for: the store's own codes. `store_failed` is none: it stands for a mistake of
/// the program's.
fn of_the_store(error: &ApiError) -> anyhow::Result<()> {
    let known = error.code.id().starts_with("store_") && error.code.id() != "store_failed";
    if known { Ok(()) } else { bail!("told as {}", told(error)) }
}

/// The files of one profile.
struct Files<'a>(&'a Path);

impl Files<'_> {
    fn change(
        &self,
        name: &str,
        what: &'static str,
        change: impl FnOnce(&mut Vec<u8>),
    ) -> anyhow::Result<&'static str> {
        let path = self.0.join(name);
        let mut bytes = fs::read(&path)?;
        change(&mut bytes);
        fs::write(&path, bytes)?;
        Ok(what)
    }

    fn replace_log(&self, by: Option<&[u8]>, what: &'static str) -> anyhow::Result<&'static str> {
        let path = self.0.join(LOG);
        match by {
            Some(bytes) => fs::write(path, bytes)?,
            None => fs::remove_file(path)?,
        }
        Ok(what)
    }

    fn hash(&self) -> anyhow::Result<String> {
        hash_in(self.0)
    }
}

fn flip(bytes: &mut [u8], bits: u64, rng: &Rng) {
    for _ in 0..bits {
        if !bytes.is_empty() {
            bytes[rng.index(bytes.len())] ^= 1 << rng.below(8);
        }
    }
}

fn pages(bytes: &mut [u8], rng: &Rng, byte: impl Fn(&Rng) -> u8) {
    for _ in 0..=rng.below(4) {
        let at = rng.index(bytes.len() / PAGE) * PAGE;
        for place in bytes.iter_mut().skip(at).take(PAGE) {
            *place = byte(rng);
        }
    }
}

/// Changes a field of the header (sqlite.org/fileformat2.html, 1.3): magic, page size, format, text encoding, version,
/// application.
fn header(bytes: &mut [u8], rng: &Rng) {
    let (at, length) =
        rng.one(&[(0, 16), (16, 2), (18, 2), (20, 4), (28, 4), (44, 4), (56, 4), (60, 4), (68, 4), (92, 8)]);
    for place in bytes.iter_mut().skip(at).take(length) {
        *place = rng.next() as u8;
    }
}
