//! Whole profiles with anything in them that the tables take: made from the tables themselves, so that a later one is
//! filled too.

use std::collections::BTreeMap;

use domain::document::{Block, Document, Span};
use rusqlite::types::Value as Sql;
use rusqlite::{Connection, params_from_iter};
use uuid::Uuid;

use crate::takeout::{ColumnKind, ColumnShape, TableShape, tables};
use crate::{Reading, Writing, content, job};

/// The most tries at a row that the tables' own conditions refuse.
const TRIES: u32 = 12;

/// Numbers that look random and are the same for the same seed (splitmix64).
pub(super) struct Dice(pub(super) u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    pub(super) fn below(&mut self, most: u64) -> u64 {
        self.roll() % most.max(1)
    }

    fn one_of<'o, T>(&mut self, options: &'o [T]) -> &'o T {
        let at = self.below(options.len() as u64) as usize;
        &options[at]
    }

    /// Words of any writing: combining marks, right to left, emoji, both sides of the surrogates, NUL, formulas.
    fn text(&mut self) -> String {
        const BITS: &[&str] = &[
            "æøå",
            "A\u{30a}",
            "e\u{301}\u{327}",
            "שלום",
            "\u{202e}mrof",
            "👩‍💻",
            "🇳🇴",
            "\u{d7ff}\u{e000}",
            "\u{fffd}\u{ffff}",
            "\u{10ffff}",
            "\0",
            "\u{7f}\u{85}",
            "\r\n",
            "\t",
            "\"",
            "\\",
            "'",
            "</script>",
            "=1+1",
            "@SUM(A1)",
            "-2",
            "  ",
            "\u{a0}",
            "\u{2028}",
            "kroner",
            "ﬃ",
            "漢字",
            "\u{feff}",
            "\u{1}\u{1f}",
            ";",
            ",",
        ];
        (0..self.below(5)).map(|_| *self.one_of(BITS)).collect()
    }

    fn any_char(&mut self) -> String {
        let point = self.below(0x0011_0000) as u32;
        char::from_u32(point).unwrap_or('x').to_string()
    }
}

/// Fills every table with a few rows. Gives how many rows each got.
pub(super) fn fill(writing: &Writing<'_>, dice: &mut Dice) -> BTreeMap<String, u32> {
    let reading: &Reading<'_> = writing;
    let connection = reading.connection;
    connection.pragma_update(None, "defer_foreign_keys", true).unwrap();
    let contents = Contents::put(connection, dice);
    let mut rows = BTreeMap::new();
    for table in tables(reading).unwrap() {
        if matches!(table.name.as_str(), "stage" | "example") {
            continue;
        }
        let wanted = dice.below(4);
        let made = (0..wanted).filter(|_| row(connection, &table, &contents, dice)).count();
        rows.insert(table.name, made as u32);
    }
    // What no row came to refer to would be litter.
    for sql in [
        "DELETE FROM ad_text WHERE hash NOT IN (SELECT text_hash FROM ad)",
        "DELETE FROM page WHERE hash NOT IN (SELECT page_hash FROM ad WHERE page_hash IS NOT NULL)",
        "DELETE FROM pack_text WHERE hash NOT IN (SELECT hash FROM guidance_pack)",
    ] {
        connection.execute(sql, []).unwrap();
    }
    rows
}

/// Texts, pages and packs that rows may refer to.
struct Contents {
    texts: Vec<String>,
    pages: Vec<String>,
    pack: String,
}

impl Contents {
    fn put(connection: &Connection, dice: &mut Dice) -> Self {
        let span = |text: String| Span { text, bold: false, href: None };
        let mut text = || {
            let blocks = vec![Block::Paragraph { spans: vec![span(dice.text()), span(dice.any_char())] }];
            content::put_text(connection, &Document { blocks }).unwrap()
        };
        let texts = vec![text(), text()];
        let pages = vec![content::put_page(connection, dice.text().as_bytes()).unwrap()];
        let files = BTreeMap::from([(dice.text(), dice.text())]);
        let pack = content::put_pack(connection, &crate::text::json(&files).unwrap()).unwrap();
        Self { texts, pages, pack }
    }
}

/// Tries to make a row of a table; tells whether its conditions took one.
fn row(connection: &Connection, table: &TableShape, contents: &Contents, dice: &mut Dice) -> bool {
    (0..TRIES).any(|_| {
        let is_bare = dice.below(2) == 0;
        let values: Option<Vec<Sql>> = table
            .columns
            .iter()
            .map(|column| match column.nullable && (is_bare || dice.below(2) == 0) {
                true => Some(Sql::Null),
                false => value(connection, table, column, contents, dice),
            })
            .collect();
        let Some(values) = values else { return false };
        let places = vec!["?"; values.len()].join(", ");
        let sql = format!("INSERT OR IGNORE INTO {} VALUES ({places})", table.name);
        let made = connection.prepare_cached(&sql).unwrap().execute(params_from_iter(values)).unwrap() > 0;
        made && (table.name != "job" || keep_readable(connection))
    })
}

/// The table of jobs takes pay without a period, which the program never writes: such a row goes again.
fn keep_readable(connection: &Connection) -> bool {
    let seq = connection.last_insert_rowid();
    let sql = "SELECT * FROM job WHERE seq = ?1";
    let reads = connection.query_row(sql, [seq], job::fields_of).is_ok();
    reads || connection.execute("DELETE FROM job WHERE seq = ?1", [seq]).unwrap() == 0
}

fn value(
    connection: &Connection,
    table: &TableShape,
    column: &ColumnShape,
    contents: &Contents,
    dice: &mut Dice,
) -> Option<Sql> {
    let name = column.name.as_str();
    if let Some((_, parent)) = table.ties.iter().find(|(tied, _)| tied == name) {
        return match parent.as_str() {
            "ad_text" => Some(Sql::Text(dice.one_of(&contents.texts).clone())),
            "page" => Some(Sql::Text(dice.one_of(&contents.pages).clone())),
            _ => one_id(connection, parent, dice),
        };
    }
    if let Some(words) = &column.words {
        return Some(Sql::Text(dice.one_of(words).clone()));
    }
    let text = match (table.name.as_str(), name) {
        (_, "seq") => return Some(Sql::Null),
        (_, "year") => return Some(Sql::Integer(2020 + dice.below(9) as i64)),
        (_, "only") => return Some(Sql::Integer(1)),
        ("guidance_pack", "hash") => contents.pack.clone(),
        ("job", "deadline_at") => "2026-12-01".to_owned(),
        (_, "orgnr") => (*dice.one_of(&["923609016", "974760673"])).to_owned(),
        (_, name) if name.ends_with("currency") => "NOK".to_owned(),
        (_, "zone") => "America/New_York".to_owned(),
        (_, "due_time") => "09:30".to_owned(),
        ("ad", "external_id") | ("application", "found_at") => dice.text(),
        (_, "on_day" | "valid_from" | "answer_by" | "as_of" | "edition") => day(dice),
        (_, "id") => Uuid::from_u64_pair(dice.roll(), dice.roll()).to_string(),
        (_, "hash") => "ab".repeat(32),
        (_, name) if name.ends_with("_on") => day(dice),
        (_, name) if name.ends_with("_at") => format!("{}T09:30:00.000Z", day(dice)),
        _ => {
            return Some(match column.kind {
                ColumnKind::Integer => Sql::Integer(dice.below(12) as i64 + 1),
                ColumnKind::Json => Sql::Text("[]".to_owned()),
                ColumnKind::Text => Sql::Text(dice.text() + &dice.any_char()),
            });
        }
    };
    Some(Sql::Text(text))
}

fn one_id(connection: &Connection, table: &str, dice: &mut Dice) -> Option<Sql> {
    let mut statement = connection.prepare(&format!("SELECT id FROM {table} ORDER BY id")).unwrap();
    let ids = statement.query_map([], |row| row.get(0)).unwrap().collect::<Result<Vec<String>, _>>().unwrap();
    if ids.is_empty() { None } else { Some(Sql::Text(dice.one_of(&ids).clone())) }
}

fn day(dice: &mut Dice) -> String {
    format!("20{:02}-{:02}-{:02}", dice.below(60), dice.below(12) + 1, dice.below(28) + 1)
}
