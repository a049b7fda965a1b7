//! Commands that write, drawn at random with what the profile holds at the moment.
//!
//! A command may be refused, since what is drawn does not always fit together; then it must have changed nothing.

mod beside;
mod files;
mod jobs;
mod own;
mod pay;
mod people;
mod preparing;
#[cfg(test)]
mod undrawn;

use rusqlite::{Connection, OptionalExtension};
use serde_json::{Value, json};

use crate::rng::Rng;
use crate::shim;
use crate::world::World;

/// A command with its input.
#[derive(Debug, Clone)]
pub(crate) struct Act {
    pub(crate) name: &'static str,
    pub(crate) input: Value,
}

/// What a drawing has at hand.
pub(crate) struct Hands<'a> {
    world: &'a World,
    rng: &'a Rng,
    look: &'a Connection,
}

/// How one command is drawn; `None` where the profile holds nothing for it.
type Drawing = fn(&Hands<'_>) -> anyhow::Result<Option<Value>>;

/// A command's name and how it is drawn.
type Drawn = (&'static str, Drawing);

/// The groups of commands, with how often each is chosen: most of what is written is about jobs.
const GROUPS: [(u64, &[Drawn]); 7] = [
    (8, jobs::ACTS),
    (6, beside::ACTS),
    (5, preparing::ACTS),
    (3, people::ACTS),
    (3, pay::ACTS),
    (2, own::ACTS),
    (1, files::ACTS),
];
/// Commands that change settings, which stand outside undo: one that was under way is there or it is not.
pub(crate) const OUTSIDE_UNDO: [&str; 7] =
    ["settings.edit", "draft.sign", "rhythm.edit", "goal.edit", "goal.pause", "import.run", "import.own_run"];
/// The last of the groups: what brings whole files in.
const WITHOUT_FILES: usize = GROUPS.len() - 1;

pub(crate) use files::{bring, own_file, table};

/// Draws one command that writes.
pub(crate) fn draw(world: &World, rng: &Rng) -> anyhow::Result<Act> {
    draw_from(&GROUPS, world, rng)
}

/// Draws one command that writes and brings no file in.
fn draw_without_files(world: &World, rng: &Rng) -> anyhow::Result<Act> {
    draw_from(&GROUPS[..WITHOUT_FILES], world, rng)
}

/// Draws the command of a name.
pub(crate) fn draw_one(world: &World, rng: &Rng, wanted: &str) -> anyhow::Result<Act> {
    let hands = Hands { world, rng, look: &world.look()?.connection };
    let all = GROUPS.iter().flat_map(|(_, acts)| *acts).filter(|(name, _)| *name == wanted);
    let drawings: Vec<&Drawn> = all.collect();
    shim::undisturbed(|| {
        for _ in 0..1_000 {
            let (name, drawing) = drawings[rng.index(drawings.len())];
            if let Some(input) = drawing(&hands)? {
                return Ok(Act { name, input });
            }
        }
        anyhow::bail!("{wanted} is never drawn")
    })
}

fn draw_from(groups: &[(u64, &'static [Drawn])], world: &World, rng: &Rng) -> anyhow::Result<Act> {
    let hands = Hands { world, rng, look: &world.look()?.connection };
    shim::undisturbed(|| {
        loop {
            let (name, drawing) = rng.one(group(groups, rng));
            if let Some(input) = drawing(&hands)? {
                return Ok(Act { name, input });
            }
        }
    })
}

/// The names of all commands that are drawn, each once.
pub(crate) fn names() -> Vec<&'static str> {
    let mut names: Vec<_> = GROUPS.iter().flat_map(|(_, acts)| acts.iter().map(|(name, _)| *name)).collect();
    names.sort_unstable();
    names.dedup();
    names
}

fn group(groups: &[(u64, &'static [Drawn])], rng: &Rng) -> &'static [Drawn] {
    let all: u64 = groups.iter().map(|(share, _)| share).sum();
    let mut left = rng.below(all);
    for (share, acts) in groups {
        if left < *share {
            return acts;
        }
        left -= share;
    }
    jobs::ACTS
}

/// Words of all kinds that a person may write: æøå composed and not, right to left, emoji, quotes, a formula.
const WORDS: [&str; 16] = [
    "Utvikler",
    "Baker på øya",
    "Ærlig talt",
    "A\u{30a}s",
    "Zażółć",
    "שלום",
    "مرحبا",
    "👩🏽‍💻",
    "\"sitert\"",
    "=1+1",
    "Systemutvikler",
    "Kokk",
    "O'Brien",
    "100 %",
    "ß ſ ﬀ İ",
    "Fjelltopp AS",
];

const DAYS: [&str; 10] = [
    "",
    "i dag",
    "i går",
    "12.3.2026",
    "1.11.2026",
    "24.12.2026",
    "29.2.2028",
    "fredag",
    "om 3 uker",
    "31.12.2026",
];

impl Hands<'_> {
    /// The id of a random row of a table.
    fn any(&self, table: &str) -> anyhow::Result<Option<Value>> {
        self.column(table, "id", "true")
    }

    /// The id of a job that is neither in the trash nor archived.
    fn job(&self) -> anyhow::Result<Option<Value>> {
        self.column("job", "id", "deleted_at IS NULL AND archive_id IS NULL")
    }

    /// A column of a random row that a condition holds for.
    fn column(&self, table: &str, column: &str, condition: &str) -> anyhow::Result<Option<Value>> {
        let count: i64 = self.count(table, condition)?;
        let skipped = self.rng.below(count.unsigned_abs());
        let sql = format!(
            "SELECT {column} FROM {table} WHERE {condition} ORDER BY {column} LIMIT 1 OFFSET {skipped}"
        );
        let found = self.look.prepare(&sql)?.query_row([], |row| row.get::<_, String>(0)).optional()?;
        Ok(found.map(Value::from))
    }

    fn count(&self, table: &str, condition: &str) -> anyhow::Result<i64> {
        let sql = format!("SELECT count(*) FROM {table} WHERE {condition}");
        Ok(self.look.prepare_cached(&sql)?.query_row([], |row| row.get(0))?)
    }

    /// A few random ids of a table.
    fn some(&self, table: &str, condition: &str, most: u64) -> anyhow::Result<Vec<Value>> {
        let mut found = Vec::new();
        for _ in 0..=self.rng.below(most) {
            if let Some(id) = self.column(table, "id", condition)?.filter(|id| !found.contains(id)) {
                found.push(id);
            }
        }
        Ok(found)
    }

    fn words(&self) -> String {
        words(self.rng)
    }

    fn text(&self) -> String {
        text(self.rng)
    }

    fn day(&self) -> &'static str {
        self.rng.one(&DAYS)
    }

    fn amount(&self) -> String {
        format!("{} 000", 400 + self.rng.below(600))
    }

    fn one(&self, of: &[&'static str]) -> &'static str {
        self.rng.one(of)
    }

    /// A file as it is sent: random bytes in base64.
    fn file(&self) -> Value {
        const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        let fours = 1 + self.rng.below(if self.rng.once_in(10) { 20_000 } else { 500 });
        let letters: Vec<u8> = (0..fours * 4).map(|_| self.rng.one(LETTERS)).collect();
        json!({"name": format!("Fil {}.pdf", self.rng.below(100)), "base64": String::from_utf8_lossy(&letters)})
    }
}

/// A few words; now and then of any letters that there are.
fn words(rng: &Rng) -> String {
    if rng.once_in(8) {
        let letters = (0..=rng.below(12)).filter_map(|_| char::from_u32(rng.below(0x11_0000) as u32));
        return format!("{} {}", letters.collect::<String>(), rng.below(1000));
    }
    let words: Vec<&str> = (0..=rng.below(3)).map(|_| rng.one(&WORDS)).collect();
    format!("{} {}", words.join(" "), rng.below(1000))
}

/// A text of up to some thousand letters.
fn text(rng: &Rng) -> String {
    let lines: Vec<String> = (0..=rng.below(40)).map(|_| words(rng)).collect();
    lines.join("\n")
}

/// An edit of one field.
fn edit(field: &str, value: impl Into<Value>) -> Value {
    json!({"field": field, "value": value.into()})
}
