//! Workbooks, made here part by part as ECMA-376 has them.

use domain::stage::StageKind::Applied;

use super::*;

const NAMESPACE: &str = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
const RELATIONS: &str = "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

/// A workbook of one sheet; `rows` is what stands in its data, `rest` behind it.
pub(super) fn book(rows: &str, rest: &str, link: &str) -> Vec<u8> {
    let workbook = format!(
        "<workbook {NAMESPACE} {RELATIONS}><workbookPr/><sheets><sheet name=\"Søknader\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
    );
    let relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>";
    let styles = format!(
        "<styleSheet {NAMESPACE}><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"
    );
    let sheet = format!("<worksheet {NAMESPACE} {RELATIONS}><sheetData>{rows}</sheetData>{rest}</worksheet>");
    let links = format!(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId9\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"{link}\" TargetMode=\"External\"/></Relationships>"
    );
    crate::text_zip::write_texts([
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
        (
            "_rels/.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
        ),
        ("xl/workbook.xml", workbook.as_str()),
        ("xl/_rels/workbook.xml.rels", relations),
        ("xl/styles.xml", styles.as_str()),
        ("xl/worksheets/sheet1.xml", sheet.as_str()),
        ("xl/worksheets/_rels/sheet1.xml.rels", links.as_str()),
    ])
    .unwrap()
}

/// A row of texts; a number stands for itself, `d:` before one is a date.
pub(super) fn row(number: u32, cells: &[(&str, &str)]) -> String {
    let cell = |(column, text): &(&str, &str)| match text.strip_prefix("d:") {
        Some(date) => format!("<c r=\"{column}{number}\" s=\"1\"><v>{date}</v></c>"),
        None if text.parse::<f64>().is_ok() => format!("<c r=\"{column}{number}\"><v>{text}</v></c>"),
        None => format!("<c r=\"{column}{number}\" t=\"inlineStr\"><is><t>{text}</t></is></c>"),
    };
    format!("<row r=\"{number}\">{}</row>", cells.iter().map(cell).collect::<String>())
}

#[test]
fn a_workbook_with_dates_numbers_merged_and_linked_cells() {
    let rows = [
        row(1, &[("A", "Mine søknader")]),
        row(3, &[("A", "Firma"), ("B", "Stilling"), ("C", "Søkt dato"), ("D", "Frist"), ("E", "Lønn")]),
        row(4, &[("A", "Entur"), ("B", "Utvikler"), ("C", "d:46082"), ("D", "d:46100.5"), ("E", "650000")]),
        row(5, &[("B", "Arkitekt"), ("C", "46083")]),
        row(9, &[("A", "Ruter"), ("B", "Drift")]),
        row(10, &[("A", "Sum"), ("E", "650000")]),
    ]
    .concat();
    let rest = "<mergeCells count=\"2\"><mergeCell ref=\"A1:E1\"/><mergeCell ref=\"A4:A5\"/></mergeCells><hyperlinks><hyperlink ref=\"B4\" r:id=\"rId9\"/></hyperlinks>";
    let bytes = book(&rows, rest, "https://entur.no/jobs/1");
    let part = parts("søknader.xlsx", &bytes).remove(0);
    assert_eq!((part.name.as_str(), part.header_line), ("søknader.xlsx", Some(3)));
    let jobs = jobs(&part);
    let names: Vec<(&str, &str)> =
        jobs.iter().map(|job| (job.fields.employer.as_str(), job.fields.title.as_str())).collect();
    assert_eq!(names, [("Entur", "Utvikler"), ("Entur", "Arkitekt"), ("Ruter", "Drift")]);
    assert_eq!((jobs[0].applied_on, jobs[1].applied_on), (day("2026-03-01"), day("2026-03-02")));
    assert_eq!((jobs[0].stage, jobs[0].url.as_deref()), (Applied, Some("https://entur.no/jobs/1")));
    assert_eq!(jobs[0].fields.pay.as_ref().unwrap().min.unwrap().ore, 65_000_000);
    assert_eq!(rows_left(&part), [LeftOut::Totals]);
}

fn rows_left(part: &Part) -> Vec<LeftOut> {
    let left = |row: RowRead| match row.entry {
        Entry::Left(left) => Some(left),
        _ => None,
    };
    rows(part).into_iter().filter_map(left).collect()
}

#[test]
fn a_sheet_that_says_it_is_huge_takes_no_memory() {
    let rows = format!(
        "{}{}",
        row(1, &[("A", "Firma"), ("B", "Stilling")]),
        row(1_048_576, &[("A", "Entur"), ("B", "Dev")])
    );
    assert_eq!(jobs(&parts("a.xlsx", &book(&rows, "", "https://x.no"))[0]).len(), 1);
    let wide = format!(
        "{}{}",
        row(1, &[("A", "Firma"), ("B", "Stilling")]),
        row(2, &[("A", "Entur"), ("XFD", "langt ute")])
    );
    assert_eq!(
        open("a.xlsx", &book(&wide, "", "x"), &Wish::default()).unwrap_err(),
        TrackerError::TooManyColumns
    );
}

#[test]
fn a_broken_workbook_is_refused() {
    let whole = book(&row(1, &[("A", "Firma")]), "", "x");
    for bytes in [&whole[..whole.len() / 2], &whole[..40]] {
        assert!(matches!(open("a.xlsx", bytes, &Wish::default()), Err(TrackerError::Broken(_))));
    }
    let not_xml = crate::text_zip::write_texts([("xl/workbook.xml", "<<<<")]).unwrap();
    assert!(open("a.xlsx", &not_xml, &Wish::default()).is_err());
}
