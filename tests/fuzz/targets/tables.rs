//! What other programs keep of a job search: tables as text, workbooks and archives.

use std::collections::HashMap;

use exchange::tracker::{DateOrder, Layout, OrderFound, Part, TrackerError, Wish, open, propose, read_row};
use zip::CompressionMethod;

use super::{form_of, today};
use crate::mutate::packed;

/// The most rows of each table that are read into drafts.
const ROWS: usize = 60;

/// CSV, JSON or a table in Markdown.
pub fn text(input: &[u8]) -> String {
    told(open("applications.csv", input, &Wish::default()))
}

/// A workbook, or an archive such as LinkedIn's.
pub fn archive(input: &[u8]) -> String {
    told(open("export.zip", input, &Wish::default()))
}

fn told(opened: Result<Vec<Part>, TrackerError>) -> String {
    match opened {
        Ok(parts) => parts.iter().take(4).map(of_part).collect::<Vec<_>>().join(" | "),
        Err(error) => form_of(&error),
    }
}

/// Every row read by what its columns seem to be.
fn of_part(part: &Part) -> String {
    let proposal = propose(part, &HashMap::new());
    let order = |found| match found {
        OrderFound::Plain => DateOrder::Dmy,
        OrderFound::Sure(order) | OrderFound::Open { likely: order } => order,
    };
    let layout = Layout {
        columns: proposal.columns.iter().map(|column| column.field).collect(),
        orders: proposal.columns.iter().map(|column| order(column.order)).collect(),
        ..Layout::default()
    };
    let rows: Vec<_> =
        part.lines.iter().take(ROWS).map(|line| read_row(part, &layout, line, today())).collect();
    let first =
        rows.first().map(|row| form_of(&row.doubts.iter().map(|doubt| &doubt.kind).collect::<Vec<_>>()));
    let fields: Vec<_> = layout.columns.iter().take(12).collect();
    form_of(&(part.source, part.kind, fields, first))
}

/// An archive of two tables, and a workbook of the program's own.
pub fn archives() -> Vec<Vec<u8>> {
    let jobs = "Application Date,Contact Email,Company Name,Job Title,Job Url\n\
                \"9/24/26, 10:12 AM\",kari@firma.example,Firma AS,Kokk,https://www.linkedin.com/jobs/view/1\n";
    let people = "Notes:\n\"Exported\"\n\nFirst Name,Last Name,URL,Company,Position,Connected On\n\
                  Kari,Nordmann,https://www.linkedin.com/in/kari,Firma AS,Kokk,24 Sep 2026\n";
    let files = [("Jobs/Job Applications.csv", jobs), ("Connections.csv", people)];
    let files: Vec<(String, Vec<u8>)> =
        files.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect();
    let archive = packed(&files, CompressionMethod::Deflated);
    archive.into_iter().chain([super::own::exported("soknader.xlsx")]).collect()
}

/// A table of the program's own.
pub fn texts() -> Vec<Vec<u8>> {
    vec![super::own::exported("soknader.csv")]
}
