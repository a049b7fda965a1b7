//! Workbooks (XLSX), cell by cell: a sheet that says it has a million columns takes no memory for them.

use std::collections::HashMap;
use std::io::Cursor;

use calamine::{DataRef, Dimensions, Reader as _, SheetVisible, Xlsx, XlsxError};
use chrono::{Days, NaiveDate};
use csv::StringRecord;

use super::cells::address;
use super::delimited::push;
use super::error::TrackerError;
use super::limits::{MAX_CELLS, MAX_COLUMNS, MAX_PARTS, MAX_TEXT};
use super::part::{Line, Part, Raw};
use super::{Wish, base_name};

type Workbook<'b> = Xlsx<Cursor<&'b [u8]>>;

/// Reads the sheets that are not hidden.
pub(super) fn read(name: &str, bytes: &[u8], wish: &Wish) -> Result<Vec<Part>, TrackerError> {
    let mut workbook: Workbook<'_> = Xlsx::new(Cursor::new(bytes)).map_err(broken)?;
    let sheets: Vec<String> = workbook
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.visible == SheetVisible::Visible)
        .map(|sheet| sheet.name.clone())
        .collect();
    let alone = sheets.len() == 1;
    let mut budget = Budget { cells: MAX_CELLS, text: MAX_TEXT };
    let mut parts = Vec::new();
    for sheet in sheets.into_iter().take(MAX_PARTS) {
        let lines = match lines(&mut workbook, &sheet, &mut budget) {
            Ok(lines) => lines,
            // Sheets of charts hold no cells.
            Err(Refused::NoSheet) => continue,
            Err(Refused::For(error)) => return Err(error),
        };
        let called = if alone { base_name(name) } else { &sheet };
        parts.push(Part::of(called, Raw { lines, ..Raw::default() }, wish.source));
    }
    Ok(parts)
}

/// How much more is read.
struct Budget {
    cells: usize,
    text: usize,
}

enum Refused {
    NoSheet,
    For(TrackerError),
}

impl From<XlsxError> for Refused {
    fn from(error: XlsxError) -> Self {
        match error {
            XlsxError::NotAWorksheet(_) | XlsxError::WorksheetNotFound(_) => Self::NoSheet,
            error => Self::For(broken(error)),
        }
    }
}

impl From<TrackerError> for Refused {
    fn from(error: TrackerError) -> Self {
        Self::For(error)
    }
}

fn lines(workbook: &mut Workbook<'_>, sheet: &str, budget: &mut Budget) -> Result<Vec<Line>, Refused> {
    let merged = merged_down(workbook, sheet);
    let links = links(workbook, sheet);
    let is_1904 = workbook.has_1904_epoch();
    let mut reader = workbook.worksheet_cells_reader(sheet)?;
    let mut rows = Rows { lines: Vec::new(), row: Vec::new(), at: 0, merged, down: HashMap::new() };
    while let Some(cell) = reader.next_cell()? {
        let (row, column) = cell.get_position();
        let text = said(cell.get_value(), is_1904);
        if text.is_empty() {
            continue;
        }
        let text = match links.get(&(row, column)) {
            // The reader of rows takes a linked cell apart again.
            Some(link) if address(&text).is_none() && !text.contains(['[', ']']) => {
                format!("[{text}]({link})")
            }
            _ => text,
        };
        let column = column as usize;
        if column >= MAX_COLUMNS {
            return Err(TrackerError::TooManyColumns.into());
        }
        budget.cells = budget.cells.checked_sub(1).ok_or(TrackerError::TooManyColumns)?;
        budget.text = budget.text.checked_sub(text.len()).ok_or(TrackerError::TooLarge)?;
        rows.put(row, column, text)?;
    }
    rows.end_row()?;
    Ok(rows.lines)
}

/// The rows as their cells come.
struct Rows {
    lines: Vec<Line>,
    row: Vec<String>,
    at: u32,
    /// Cells that reach down over others, with the last row they cover.
    merged: HashMap<(u32, u32), u32>,
    /// What reaches down over the row in hand, by column.
    down: HashMap<usize, (u32, String)>,
}

impl Rows {
    fn put(&mut self, row: u32, column: usize, text: String) -> Result<(), TrackerError> {
        if row != self.at {
            self.end_row()?;
            self.at = row;
        }
        if let Some(last) = self.merged.get(&(row, column as u32)) {
            self.down.insert(column, (*last, text.clone()));
        }
        if self.row.len() <= column {
            self.row.resize(column + 1, String::new());
        }
        self.row[column] = text;
        Ok(())
    }

    /// Ends the row in hand. What reaches down into it stands in it too, unless it holds nothing of its own.
    fn end_row(&mut self) -> Result<(), TrackerError> {
        if self.row.is_empty() {
            return Ok(());
        }
        let at = self.at;
        self.down.retain(|_, (last, _)| *last >= at);
        for (column, (_, text)) in &self.down {
            if self.row.len() <= *column {
                self.row.resize(column + 1, String::new());
            }
            if self.row[*column].is_empty() {
                self.row[*column].clone_from(text);
            }
        }
        push(&mut self.lines, u64::from(at) + 1, &self.row.iter().collect::<StringRecord>())?;
        self.row.clear();
        Ok(())
    }
}

/// Cells that are one over several rows. What cannot be read of it is as if nothing was merged.
fn merged_down(workbook: &mut Workbook<'_>, sheet: &str) -> HashMap<(u32, u32), u32> {
    let merged: Vec<Dimensions> = workbook.merge_cells_by_sheet_name(sheet).unwrap_or_default();
    merged.into_iter().filter(|area| area.end.0 > area.start.0).map(|area| (area.start, area.end.0)).collect()
}

/// The web addresses that cells lead to.
fn links(workbook: &mut Workbook<'_>, sheet: &str) -> HashMap<(u32, u32), String> {
    let links = workbook.hyperlinks_by_sheet_name(sheet).unwrap_or_default();
    let whole = |link: calamine::Hyperlink| Some((link.range.start, address(&link.target?)?));
    links.into_iter().filter_map(whole).collect()
}

/// What a cell says: days as ISO dates, whole numbers without decimals.
fn said(value: &DataRef<'_>, is_1904: bool) -> String {
    match value {
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
            text.trim().to_owned()
        }
        DataRef::SharedString(text) => text.trim().to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(yes) => if *yes { "yes" } else { "no" }.to_owned(),
        DataRef::DateTime(at) if at.is_datetime() => {
            day(at.as_f64(), is_1904).unwrap_or_else(|| at.as_f64().to_string())
        }
        DataRef::DateTime(length) => length.as_f64().to_string(),
        DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}

/// A day number as a date, with the time where there is one. Source: ECMA-376, part 1, 18.17.4.1.
fn day(number: f64, is_1904: bool) -> Option<String> {
    if !(1.0..200_000.0).contains(&number) {
        return None;
    }
    let first =
        if is_1904 { NaiveDate::from_ymd_opt(1904, 1, 1) } else { NaiveDate::from_ymd_opt(1899, 12, 30) }?;
    // Within the bounds above, so the casts are exact.
    let date = first.checked_add_days(Days::new(number.trunc() as u64))?;
    let minutes = (number.fract() * 1440.0).round() as u32;
    Some(match minutes {
        0 | 1440 => date.to_string(),
        minutes => format!("{date} {:02}:{:02}", minutes / 60, minutes % 60),
    })
}

fn broken(error: XlsxError) -> TrackerError {
    TrackerError::Broken(error.to_string())
}
