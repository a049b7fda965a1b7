//! Hostile files: limits hold, and nothing panics.

use proptest::prelude::*;

use super::*;

fn refusal(name: &str, bytes: &[u8]) -> TrackerError {
    open(name, bytes, &Wish::default()).unwrap_err()
}

#[test]
fn what_is_too_much_is_refused() {
    assert_eq!(refusal("a.csv", &vec![b'a'; MAX_BYTES + 1]), TrackerError::TooLarge);
    let rows = "Company,Title\n".to_owned() + &"a,b\n".repeat(MAX_ROWS + 1);
    assert_eq!(refusal("a.csv", rows.as_bytes()), TrackerError::TooManyRows);
    let wide = "a,".repeat(MAX_COLUMNS + 1) + "a\n";
    assert_eq!(refusal("a.csv", wide.as_bytes()), TrackerError::TooManyColumns);
    assert_eq!(refusal("a.csv", ",".repeat(7_000_000).as_bytes()), TrackerError::TooManyColumns);
    for (name, bytes) in [
        ("a.pdf", &b"%PDF-1.7"[..]),
        ("a.xls", b"\xD0\xCF\x11\xE0rest"),
        ("a.bin", b"\x00\x01\x02\x00\x00abc"),
    ] {
        assert_eq!(refusal(name, bytes), TrackerError::OtherKind, "{name}");
    }
    for bytes in [&b""[..], b"\n\n ;;\n", b"\xEF\xBB\xBF"] {
        assert_eq!(refusal("a.csv", bytes), TrackerError::Empty);
    }
}

#[test]
fn a_thousand_columns_are_read() {
    let head: Vec<String> = (0..MAX_COLUMNS - 2).map(|at| format!("c{at}")).collect();
    let cells: Vec<String> = (0..MAX_COLUMNS - 2).map(|at| format!("v{at}")).collect();
    let part = part(&format!("Company,Title,{}\nEntur,Dev,{}\n", head.join(","), cells.join(",")));
    let jobs = jobs(&part);
    assert!(jobs[0].notes[0].contains("c997: v997"));
}

#[test]
fn bombs_are_refused() {
    let bomb =
        crate::text_zip::write_texts([("Saved Jobs.csv", "a,b\n".repeat(13_200_000).as_str())]).unwrap();
    assert!(bomb.len() < 1_000_000);
    assert_eq!(refusal("a.zip", &bomb), TrackerError::TooLarge);
    let book = crate::text_zip::write_texts([
        ("xl/workbook.xml", "<workbook/>"),
        ("xl/sharedStrings.xml", " ".repeat(60_000_000).as_str()),
    ]);
    assert_eq!(refusal("a.xlsx", &book.unwrap()), TrackerError::TooLarge);
    let names: Vec<String> = (0..2_001).map(|at| format!("{at}.csv")).collect();
    let many = crate::text_zip::write_texts(names.iter().map(|name| (name.as_str(), ""))).unwrap();
    assert_eq!(refusal("a.zip", &many), TrackerError::TooLarge);
    let deep = "[".repeat(10_000) + &"]".repeat(10_000);
    assert!(matches!(refusal("a.json", deep.as_bytes()), TrackerError::Broken(_)));
    let nested = format!("[{{\"a\":{}1{}}}]", "[".repeat(100), "]".repeat(100));
    assert!(matches!(refusal("a.json", nested.as_bytes()), TrackerError::Broken(_)));
}

#[test]
fn own_files_are_known() {
    let is_own = |bytes: &[u8]| is_own_file(&mut std::io::Cursor::new(bytes));
    assert!(is_own(b"age-encryption.org/v1\n"));
    assert!(is_own(b"\n{ \"format\": \"loype-export\", \"schema\": 5"));
    assert!(is_own(&crate::text_zip::write_texts([("loype.json", "{}")]).unwrap()));
    for other in [&b"{\"jobs\":[]}"[..], b"Company,Title\n", b"PK\x03\x04", b""] {
        assert!(!is_own(other));
    }
}

fn read_all(bytes: &[u8]) {
    if let Ok(parts) = open("x", bytes, &Wish::default()) {
        for part in &parts {
            let _ = rows(part);
        }
    }
}

proptest! {
    #[test]
    fn any_bytes_are_no_fault(bytes in proptest::collection::vec(any::<u8>(), 0..2_000)) {
        read_all(&bytes);
    }

    #[test]
    fn any_table_is_no_fault(
        cells in proptest::collection::vec(proptest::collection::vec("[\\PC\n\"';,\t|]{0,12}", 1..6), 1..8),
        headings in proptest::sample::subsequence(
            vec!["Bedrift", "Stilling", "Frist", "Status", "Lønn", "Søkt", "Lenke", "Kontakt", "%", "Tags", "Intervju"], 2..8),
    ) {
        let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
        writer.write_record(&headings).unwrap();
        for row in &cells {
            writer.write_record(row).unwrap();
        }
        read_all(&writer.into_inner().unwrap());
    }

    #[test]
    fn any_text_in_a_cell_is_no_fault(text in "\\PC{0,60}") {
        let _ = read_status(&text);
        for order in DateOrder::ALL {
            let _ = dates::read_day(&text, order, today());
            let _ = dates::unambiguous(&text, order);
        }
    }

    #[test]
    fn every_cell_of_a_row_with_a_name_is_kept_somewhere(
        cells in proptest::collection::vec("[a-zæøåA-Z0-9 ./:%-]{1,30}", 8),
    ) {
        let headings = "Bedrift;Stilling;Status;Frist;Søkt;Lønn;Lenke;Annet felt;Sted;Form\n";
        let text = format!("{headings}Entur;Utvikler;{}\n", cells.join(";"));
        let part = part(&text);
        let Some(job) = jobs(&part).into_iter().next() else { return Ok(()) };
        let layout = layout(&part);
        let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
        let told = letters(&format!("{job:?}"));
        for (at, cell) in cells.iter().enumerate() {
            let is_read = matches!(layout.columns.get(at + 2),
                Some(Field::AppliedOn | Field::Sent | Field::InterviewOn | Field::Url | Field::Form | Field::Share
                    | Field::Workplace | Field::Status | Field::Leave));
            prop_assert!(is_read || cells::is_nothing(cell) || told.contains(&letters(cell)), "{cell} of {told}");
        }
    }
}
