//! Excel workbooks with real dates and numbers. Rows go to a scratch file at once, so a hundred thousand of them need no
//! memory; words are written as words, with the mark that keeps a spreadsheet from ever reading them as a formula.

use std::io::Write;
use std::path::Path;

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook as Book, Worksheet, XlsxError};

use super::{Cell, Heading, SheetError};
use crate::harmless::is_risky;

/// The rows of a sheet, headings counted (Microsoft, "Excel specifications and limits").
const MAX_ROWS: u32 = 1_048_576;
/// The signs of a cell, counted in UTF-16 (the same).
const MAX_SIGNS: usize = 32_767;
/// What stands at the end of words that had to be cut.
const CUT: char = '…';

/// A workbook that is being written, one sheet after the other.
pub struct Workbook {
    book: Book,
    sheets: usize,
    name: String,
    headings: Vec<Heading>,
    row: u32,
    part: u32,
    look: Look,
}

struct Look {
    heading: Format,
    risky: Format,
    day: Format,
    time: Format,
    amount: Format,
}

impl Workbook {
    /// Begins a workbook whose scratch files lie in `scratch`.
    ///
    /// # Errors
    /// When that folder can't be written.
    pub fn new(scratch: &Path) -> Result<Self, SheetError> {
        let mut book = Book::new();
        book.set_tempdir(scratch).map_err(failed)?;
        let look = Look {
            heading: Format::new().set_bold(),
            risky: Format::new().set_quote_prefix(),
            day: Format::new().set_num_format("yyyy-mm-dd"),
            time: Format::new().set_num_format("hh:mm"),
            amount: Format::new().set_num_format("#,##0.##"),
        };
        Ok(Self { book, sheets: 0, name: String::new(), headings: Vec::new(), row: 0, part: 1, look })
    }

    /// Begins a sheet with its headings.
    ///
    /// # Errors
    /// When the name is none that Excel takes, or the scratch file can't be written.
    pub fn sheet(&mut self, name: &str, headings: &[Heading]) -> Result<(), SheetError> {
        self.name = name.to_owned();
        self.headings = headings.to_vec();
        self.part = 1;
        self.begin(name)
    }

    /// Writes a row. Where a sheet is full the next one goes on.
    ///
    /// # Errors
    /// When the scratch file can't be written.
    pub fn row(&mut self, cells: &[Cell]) -> Result<(), SheetError> {
        if self.row >= MAX_ROWS {
            self.part += 1;
            let name = format!("{} {}", self.name, self.part);
            self.begin(&name)?;
        }
        let row = self.row;
        let sheet = self.book.worksheet_from_index(self.sheets - 1).map_err(failed)?;
        for (column, cell) in (0..).zip(cells) {
            write(sheet, row, column, cell, &self.look).map_err(failed)?;
        }
        self.row += 1;
        Ok(())
    }

    /// Writes the whole workbook.
    ///
    /// # Errors
    /// When `out` can't be written.
    pub fn finish(mut self, out: impl Write + Send) -> Result<(), SheetError> {
        self.book.save_to_writer(out).map_err(failed)
    }

    fn begin(&mut self, name: &str) -> Result<(), SheetError> {
        let sheet = self.book.add_worksheet_with_constant_memory().map_err(failed)?;
        self.sheets += 1;
        sheet.set_name(name).map_err(failed)?;
        sheet.set_freeze_panes(1, 0).map_err(failed)?;
        for (column, heading) in (0..).zip(&self.headings) {
            sheet.set_column_width(column, f64::from(heading.width)).map_err(failed)?;
            sheet.write_string_with_format(0, column, &heading.text, &self.look.heading).map_err(failed)?;
        }
        self.row = 1;
        Ok(())
    }
}

fn write(sheet: &mut Worksheet, row: u32, column: u16, cell: &Cell, look: &Look) -> Result<(), XlsxError> {
    match cell {
        Cell::Empty => {}
        Cell::Text(text) => {
            let words = fitting(text);
            if is_risky(text) {
                sheet.write_string_with_format(row, column, words, &look.risky)?;
            } else {
                sheet.write_string(row, column, words)?;
            }
        }
        Cell::Number(number) => {
            // Counts are far below where a double stops counting by ones.
            sheet.write_number(row, column, *number as f64)?;
        }
        Cell::Hundredths(amount) => {
            sheet.write_number_with_format(row, column, *amount as f64 / 100.0, &look.amount)?;
        }
        Cell::Day(day) => match excel_day(*day) {
            Some(at) => drop(sheet.write_datetime_with_format(row, column, &at, &look.day)?),
            None => drop(sheet.write_string(row, column, day.to_string())?),
        },
        Cell::Time(time) => {
            sheet.write_datetime_with_format(row, column, excel_time(*time)?, &look.time)?;
        }
    }
    Ok(())
}

/// A day as Excel counts it; `None` for one before 1900, which it can't hold.
fn excel_day(day: NaiveDate) -> Option<ExcelDateTime> {
    let year = u16::try_from(day.year()).ok()?;
    ExcelDateTime::from_ymd(year, day.month() as u8, day.day() as u8).ok()
}

fn excel_time(time: NaiveTime) -> Result<ExcelDateTime, XlsxError> {
    ExcelDateTime::from_hms(time.hour() as u16, time.minute() as u8, f64::from(time.second()))
}

/// Words as a cell takes them: without signs that XML can't hold, and not too long.
fn fitting(text: &str) -> String {
    let holds = |sign: char| !matches!(sign, '\u{fffe}' | '\u{ffff}');
    let mut words = String::new();
    let mut signs = 0;
    for sign in text.chars().map(|sign| if holds(sign) { sign } else { '\u{fffd}' }) {
        signs += sign.len_utf16();
        if signs >= MAX_SIGNS {
            words.push(CUT);
            break;
        }
        words.push(sign);
    }
    words
}

fn failed(error: XlsxError) -> SheetError {
    match error {
        XlsxError::IoError(error) => SheetError::Io(error),
        XlsxError::ZipError(zip::result::ZipError::Io(error)) => SheetError::Io(error),
        other => SheetError::Workbook(other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Read as _};

    use super::*;
    use crate::bundle::Bundle;

    fn part(book: &[u8], name: &str) -> String {
        let mut text = String::new();
        let mut bundle = Bundle::open(Cursor::new(book)).unwrap();
        bundle.read(name).unwrap().unwrap().read_to_string(&mut text).unwrap();
        text
    }

    #[test]
    fn days_are_days_amounts_are_amounts_and_no_cell_is_a_formula() {
        let scratch = tempfile::tempdir().unwrap();
        let mut book = Workbook::new(scratch.path()).unwrap();
        let heading = |text: &str| Heading { text: text.to_owned(), width: 12 };
        book.sheet("Stillinger", &[heading("Tittel"), heading("Lønn"), heading("Frist")]).unwrap();
        let day = |text: &str| Cell::Day(text.parse().unwrap());
        for row in [
            vec![Cell::text("=1+1"), Cell::Hundredths(65_000_050), day("2026-11-22")],
            vec![Cell::text("a\0b\u{ffff}"), Cell::Number(3), day("1899-01-01")],
            vec![Cell::Text("å".repeat(40_000)), Cell::Empty, Cell::Time("09:30:00".parse().unwrap())],
        ] {
            book.row(&row).unwrap();
        }
        book.sheet("Hendelser", &[heading("Dag")]).unwrap();
        let mut out = Vec::new();
        book.finish(&mut out).unwrap();
        let sheet = part(&out, "xl/worksheets/sheet1.xml");
        assert!(!sheet.contains("<f>"), "{}", &sheet[..2000]);
        assert!(
            sheet.contains("=1+1") && sheet.contains("<v>650000.5</v>") && sheet.contains("<v>46348</v>")
        );
        assert!(sheet.contains("1899-01-01") && sheet.contains("a_x0000_b\u{fffd}") && sheet.contains("å…"));
        assert!(part(&out, "xl/styles.xml").contains("quotePrefix=\"1\""));
        assert!(part(&out, "xl/workbook.xml").contains("Hendelser"));
    }
}
