//! CSV as spreadsheets in Norway read it: UTF-8 with a byte order mark, so that Excel does not take it for Windows-1252;
//! semicolons, since the comma is the decimal sign there; CRLF and quotes by RFC 4180.

use std::io::Write;

use super::{Cell, Heading, SheetError};
use crate::harmless::harmless;

/// A CSV file that is being written.
pub struct CsvSheet<W: Write>(csv::Writer<W>);

impl<W: Write> CsvSheet<W> {
    /// Begins a file with its headings.
    ///
    /// # Errors
    /// When `out` can't be written.
    pub fn new(mut out: W, headings: &[Heading]) -> Result<Self, SheetError> {
        out.write_all("\u{feff}".as_bytes())?;
        let mut writer =
            csv::WriterBuilder::new().delimiter(b';').terminator(csv::Terminator::CRLF).from_writer(out);
        writer.write_record(headings.iter().map(|heading| heading.text.as_str())).map_err(failed)?;
        Ok(Self(writer))
    }

    /// Writes a row.
    ///
    /// # Errors
    /// When the file can't be written.
    pub fn row(&mut self, cells: &[Cell]) -> Result<(), SheetError> {
        self.0.write_record(cells.iter().map(written)).map_err(failed)
    }

    /// Writes the end.
    ///
    /// # Errors
    /// When the file can't be written.
    pub fn finish(mut self) -> Result<(), SheetError> {
        Ok(self.0.flush()?)
    }
}

fn written(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => harmless(text).into_owned(),
        Cell::Number(number) => number.to_string(),
        Cell::Hundredths(amount) if amount % 100 == 0 => (amount / 100).to_string(),
        Cell::Hundredths(amount) => {
            let sign = if *amount < 0 { "-" } else { "" };
            let amount = amount.unsigned_abs();
            format!("{sign}{},{:02}", amount / 100, amount % 100)
        }
        Cell::Day(day) => day.to_string(),
        Cell::Time(time) => time.format("%H:%M").to_string(),
    }
}

fn failed(error: csv::Error) -> SheetError {
    SheetError::Io(error.into())
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;

    fn sheet(rows: &[Vec<Cell>]) -> String {
        let mut out = Vec::new();
        let headings = ["Tittel", "Lønn; kr"].map(|text| Heading { text: text.to_owned(), width: 10 });
        let mut sheet = CsvSheet::new(&mut out, &headings).unwrap();
        for row in rows {
            sheet.row(row).unwrap();
        }
        sheet.finish().unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn cells_are_quoted_and_numbers_are_numbers() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let written = sheet(&[
            vec![Cell::text("Utvikler \"sky\""), Cell::Hundredths(65_000_000)],
            vec![Cell::text("to\nlinjer; og mer"), Cell::Hundredths(25_050)],
            vec![Cell::text("=1+1"), Cell::Number(-3)],
            vec![Cell::Day(day), Cell::Hundredths(-5)],
            vec![Cell::Empty, Cell::Time(chrono::NaiveTime::from_hms_opt(9, 5, 0).unwrap())],
        ]);
        let expected = "\u{feff}Tittel;\"Lønn; kr\"\r\n\"Utvikler \"\"sky\"\"\";650000\r\n\
            \"to\nlinjer; og mer\";250,50\r\n'=1+1;-3\r\n2026-11-22;-0,05\r\n;09:05\r\n";
        assert_eq!(written, expected);
    }
}
