//! Changes of a table by its lines and cells.

use super::Mutator;
use crate::engine::MAX_INPUT;

const SEPARATORS: [&str; 4] = [",", ";", "\t", "|"];

impl Mutator {
    pub(super) fn change_table(&mut self, input: &mut Vec<u8>) {
        let text = String::from_utf8_lossy(input).into_owned();
        let separator = separator(&text);
        let mut rows: Vec<Vec<String>> =
            text.split('\n').map(|line| line.split(separator).map(str::to_owned).collect()).collect();
        let row = self.rng.usize(..rows.len());
        let cell = self.rng.usize(..rows[row].len());
        match self.rng.u8(..10) {
            0 => self.repeat_row(&mut rows, row),
            1 => drop(rows.remove(row)),
            2 => drop(rows[row].remove(cell)),
            3 => {
                let other = self.rng.usize(..rows.len());
                rows.swap(row, other);
            }
            4 => rows[row][cell] = self.word().to_owned(),
            5 => rows[row][cell].insert(0, '"'),
            6 => rows[row][cell] = format!("\"{}\n\"\"{}\"", rows[row][cell], self.word()),
            7 => self.repeat_cell(&mut rows[row], cell, text.len()),
            8 => {
                rows[row][cell] =
                    self.one_of(&["=1+1", "@SUM(A1)", "-", "N/A", "  ", "TRUE", "01/02/03"]).to_owned();
            }
            _ => {
                let mut bytes = rows[row][cell].clone().into_bytes();
                self.change_text(&mut bytes);
                rows[row][cell] = String::from_utf8_lossy(&bytes).into_owned();
            }
        }
        // Now and then the sign between the cells is another.
        let separator = if self.rng.u8(..16) == 0 { self.one_of(&SEPARATORS) } else { separator };
        *input = rows.iter().map(|row| row.join(separator)).collect::<Vec<_>>().join("\n").into_bytes();
    }

    fn repeat_row(&mut self, rows: &mut Vec<Vec<String>>, row: usize) {
        let copy = rows[row].clone();
        let times = self.times(copy.iter().map(|cell| cell.len() + 1).sum(), MAX_INPUT / 2);
        rows.splice(row..row, vec![copy; times]);
    }

    fn repeat_cell(&mut self, row: &mut Vec<String>, cell: usize, len: usize) {
        let copy = row[cell].clone();
        let times = self.times(copy.len() + 1, len);
        row.splice(cell..cell, vec![copy; times]);
    }
}

/// The sign that stands most often in the first line.
fn separator(text: &str) -> &'static str {
    let first = text.split('\n').next().unwrap_or_default();
    let most = SEPARATORS.into_iter().max_by_key(|separator| first.matches(separator).count());
    most.unwrap_or(",")
}
