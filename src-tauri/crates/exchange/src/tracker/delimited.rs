//! Cells apart by a sign: which sign it is, and the cells, with quotes and line breaks in them.

use csv::{ReaderBuilder, StringRecord, Trim};

use super::error::TrackerError;
use super::limits::{MAX_CELLS, MAX_COLUMNS, MAX_ROWS, MAX_TEXT};
use super::part::{Line, Raw};

/// Signs that stand between cells, the likeliest first.
const SEPARATORS: [u8; 4] = [b',', b';', b'\t', b'|'];
/// How much of a text the sign is guessed from.
const GUESS_REACH: usize = 64 * 1024;
/// How many rows of it.
const GUESS_ROWS: usize = 50;

/// Reads a text into rows. Excel's first line `sep=;` names the sign and is no row.
pub(super) fn read(text: &str, wish: Option<char>) -> Result<Raw, TrackerError> {
    let (named, text, skipped) = named_separator(text);
    let wished = wish.and_then(|sign| u8::try_from(sign).ok());
    let separator = wished.or(named).unwrap_or_else(|| guess(text));
    if text.len() > MAX_TEXT {
        return Err(TrackerError::TooLarge);
    }
    // A row holds as many cells as it has signs; counting them first keeps a row of a million signs out of memory.
    if text.bytes().filter(|byte| *byte == separator).count() > MAX_CELLS {
        return Err(TrackerError::TooManyColumns);
    }
    let mut lines = rows(text, separator, Quotes::Heard, skipped)?;
    let ends_within_quotes = text.bytes().filter(|byte| *byte == b'"').count() % 2 == 1;
    if ends_within_quotes
        && lines.last().is_some_and(|line| line.cells.iter().any(|cell| cell.contains('\n')))
    {
        // A quote that nobody closed swallowed the rest of the file.
        let literal = rows(text, separator, Quotes::Letters, skipped)?;
        if literal.len() > lines.len() {
            lines = literal;
        }
    }
    Ok(Raw { lines, separator: Some(char::from(separator)), headings: None })
}

/// What quotes are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Quotes {
    /// They stand around cells.
    Heard,
    /// They are letters as any other.
    Letters,
}

fn rows(text: &str, separator: u8, quotes: Quotes, skipped: u64) -> Result<Vec<Line>, TrackerError> {
    let mut lines = Vec::new();
    let mut cells = StringRecord::new();
    let mut reader = reader(text, separator, quotes);
    while reader.read_record(&mut cells).map_err(|error| TrackerError::Broken(error.to_string()))? {
        let (at, number) = cells.position().map_or((0, 0), |at| (at.byte(), at.line()));
        push(&mut lines, number + skipped + empty_before(text, at), &cells)?;
    }
    Ok(lines)
}

/// How many empty lines the reader passed over before a row.
fn empty_before(text: &str, at: u64) -> u64 {
    let rest = text.as_bytes().get(usize::try_from(at).unwrap_or(usize::MAX)..).unwrap_or_default();
    let ends = rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n'));
    ends.filter(|byte| **byte == b'\n').count() as u64
}

/// Adds a line unless it is empty.
pub(super) fn push(lines: &mut Vec<Line>, number: u64, cells: &StringRecord) -> Result<(), TrackerError> {
    let filled = cells.iter().enumerate().filter(|(_, cell)| !cell.trim().is_empty());
    let Some((last, _)) = filled.last() else { return Ok(()) };
    if last >= MAX_COLUMNS {
        return Err(TrackerError::TooManyColumns);
    }
    if lines.len() > MAX_ROWS {
        return Err(TrackerError::TooManyRows);
    }
    let mut cells = cells.clone();
    cells.truncate(last + 1);
    lines.push(Line { number: u32::try_from(number).unwrap_or(u32::MAX), cells });
    Ok(())
}

fn reader(text: &str, separator: u8, quotes: Quotes) -> csv::Reader<&[u8]> {
    ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .quoting(quotes == Quotes::Heard)
        .trim(Trim::None)
        .from_reader(text.as_bytes())
}

fn named_separator(text: &str) -> (Option<u8>, &str, u64) {
    let named = text.strip_prefix("sep=").and_then(|rest| {
        let sign = rest.bytes().next().filter(|sign| SEPARATORS.contains(sign))?;
        let rest = rest[1..].strip_prefix("\r\n").or_else(|| rest[1..].strip_prefix('\n'))?;
        Some((sign, rest))
    });
    named.map_or((None, text, 0), |(sign, rest)| (Some(sign), rest, 1))
}

/// The sign that gives the most rows of one and the same number of cells, more than one.
fn guess(text: &str) -> u8 {
    let mut reach = text.len().min(GUESS_REACH);
    while !text.is_char_boundary(reach) {
        reach -= 1;
    }
    let score = |separator: u8| {
        let widths: Vec<usize> = reader(&text[..reach], separator, Quotes::Heard)
            .records()
            .filter_map(Result::ok)
            .take(GUESS_ROWS)
            .map(|cells| cells.len())
            .collect();
        let commonest = widths.iter().max_by_key(|width| {
            (widths.iter().filter(|other| other == width).count() * usize::from(**width > 1), **width)
        });
        let commonest = commonest.copied().unwrap_or_default();
        let same = widths.iter().filter(|width| **width == commonest).count();
        // Rows that agree count first, then how many cells they have.
        if commonest > 1 { (same * 100 / widths.len().max(1), commonest) } else { (0, 0) }
    };
    let scored = SEPARATORS.map(|separator| (score(separator), separator));
    let best = scored.into_iter().rev().max_by_key(|(score, _)| *score);
    best.map_or(b',', |(_, separator)| separator)
}
