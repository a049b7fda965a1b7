//! Tables of people's own.

use domain::deadline::DeadlineWhen;
use domain::stage::StageKind::{Applied, Interview, NoReply, Rejected, Saved};

use super::*;

/// The columns of a real job seeker's public table, with semicolons as a Norwegian spreadsheet writes them.
const OWN: &str = "Bedrift;Stilling;Form;%;Sted;Frist;Dato sendt;Status;Kontaktperson (Tittel);Notater;Kontakt 1;Intervju 1;Intervju 2;Tilbud\r\n\
Entur AS;Systemutvikler;Fast;100;Oslo;15.03.26;01.03.26;Avslag etter intervju;Kari Nordmann (Teamleder);\"Hyggelig;\nring igjen\";;10.03.26;17.03.26;\r\n\
Ruter;Dataingeniør;Vikariat;80;Oslo;Snarest;;;;;;;;\r\n\
Bouvet;Konsulent;Fast;100;Bergen;Åpen;05.03.26;Ingen svar;;;;;;\r\n\
;;;;;;;;;;;;;\r\n\
Totalt;3;;;;;;;;;;;;\r\n";

#[test]
fn a_norwegian_table_with_semicolons_is_read_in_each_encoding() {
    let cp1252: Vec<u8> = OWN.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    let wide: Vec<u8> = OWN.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let marked: Vec<u8> =
        [0xFE, 0xFF].into_iter().chain(OWN.encode_utf16().flat_map(u16::to_be_bytes)).collect();
    let with_bom = format!("\u{feff}{OWN}").into_bytes();
    for (bytes, encoding) in [
        (OWN.as_bytes().to_vec(), TextEncoding::Utf8),
        (with_bom, TextEncoding::Utf8),
        (cp1252, TextEncoding::Windows1252),
        (wide, TextEncoding::Utf16Le),
        (marked, TextEncoding::Utf16Be),
    ] {
        let part = parts("jobber.csv", &bytes).remove(0);
        assert_eq!((part.separator, part.encoding), (Some(';'), Some(encoding)));
        assert_eq!(jobs(&part)[1].fields.title, "Dataingeniør");
        assert_eq!(jobs(&part).len(), 3);
    }
}

#[test]
fn every_cell_of_a_norwegian_table_finds_its_place() {
    let part = part(OWN);
    assert_eq!(
        fields(&part),
        [
            "employer",
            "title",
            "form",
            "share",
            "place",
            "deadline",
            "applied_on",
            "status",
            "contact",
            "note",
            "contact",
            "interview_on",
            "interview_on",
            "offer_on"
        ]
    );
    let jobs = jobs(&part);
    let first = &jobs[0];
    assert_eq!(first.stage, Rejected);
    assert_eq!(first.steps, [(Applied, day("2026-03-01")), (Interview, day("2026-03-10")), (Rejected, None)]);
    assert_eq!(first.fields.deadline.when, DeadlineWhen::Date(day("2026-03-15").unwrap()));
    assert_eq!(first.fields.contacts[0].name.as_deref(), Some("Kari Nordmann"));
    assert_eq!(first.fields.contacts[0].role.as_deref(), Some("Teamleder"));
    assert_eq!(first.notes[0], "Hyggelig;\nring igjen");
    assert!(first.notes[1].contains("Intervju 2: 17.03.26"), "{:?}", first.notes);
    assert_eq!((jobs[1].stage, jobs[1].fields.deadline.when), (Saved, DeadlineWhen::Asap));
    assert_eq!((jobs[2].stage, jobs[2].applied_on), (NoReply, day("2026-03-05")));
    assert_eq!(jobs[2].fields.deadline.text.as_deref(), Some("Åpen"));
    let rows = rows(&part);
    assert_eq!(rows[3].entry, Entry::Left(LeftOut::Totals));
    assert_eq!(rows[2].doubts.len(), 1, "a deadline in words nobody can date is told");
    assert_eq!((rows[0].line, rows[1].line), (2, 4), "the number is that of the file's line");
}

#[test]
fn headings_are_found_below_titles_and_where_nobody_knows_them() {
    for (text, header, first) in [
        ("Min jobbsøking 2026\n\nBedrift,Stilling,Status\nEntur,Dev,Søkt\n", Some(3), "Dev"),
        (
            "Bedrift,Stilling,Status\nEntur,Dev,Søkt\nBedrift,Stilling,Status\nRuter,Ops,Søkt\n",
            Some(1),
            "Dev",
        ),
        ("sep=;\nBedrift;Stilling;Status\nEntur;Dev;Søkt\n", Some(2), "Dev"),
        ("Navn på bedriften\tStilling/rolle\tNår søkt\nEntur\tDev\t1.3.2026\n", Some(1), "Dev"),
    ] {
        let part = part(text);
        assert_eq!(part.header_line, header, "{text}");
        assert_eq!(jobs(&part)[0].fields.title, first, "{text}");
        assert_eq!(jobs(&part)[0].fields.employer, "Entur", "{text}");
    }
    let bare = part("Entur,Dev,2026-03-01\nRuter,Ops,2026-03-02\n");
    assert_eq!((bare.header_line, &*bare.headers), (None, &["A", "B", "C"].map(str::to_owned)[..]));
    assert_eq!(bare.lines.len(), 2);
}

#[test]
fn what_nobody_knows_goes_into_a_note_and_formulas_are_undone() {
    let part = part("Company,Title,Salary,Fit,Link\n'=Entur,'+47 Dev,'-5,8/10,ikke en lenke\n");
    let row = rows(&part).remove(0);
    let Entry::Job(job) = row.entry else { panic!() };
    assert_eq!((job.fields.employer.as_str(), job.fields.title.as_str()), ("=Entur", "+47 Dev"));
    assert_eq!(job.notes.len(), 1);
    for kept in ["Salary: -5", "Fit: 8/10", "Link: ikke en lenke"] {
        assert!(job.notes[0].contains(kept), "{:?} lacks {kept}", job.notes);
    }
}

#[test]
fn cells_of_a_books_length_lose_nothing() {
    let long = "ord ".repeat(60_000);
    let part = part(&format!("Company,Title,Notes\nEntur,{long},\"{long}\"\n"));
    let row = rows(&part).remove(0);
    let Entry::Job(job) = row.entry else { panic!() };
    assert_eq!(job.fields.title.chars().count(), 300);
    assert_eq!(row.doubts[0].kind, DoubtKind::Long);
    assert!(job.notes.iter().all(|note| note.chars().count() <= 90_000));
    assert!(job.notes.iter().map(String::len).sum::<usize>() >= 2 * long.trim().len());
}

#[test]
fn a_quote_nobody_closed_swallows_no_rows() {
    let part = part("Company,Title,Notes\nEntur,\"Dev,\nRuter,Ops,\nBouvet,QA,\n");
    assert_eq!(part.lines.len(), 3);
    assert_eq!(jobs(&part)[2].fields.employer, "Bouvet");
}

#[test]
fn answers_in_place_of_days() {
    let part = part("Firma,Stilling,Søkt,Avslag\nEntur,Dev,Ja,\nRuter,Ops,Nei,\nBouvet,QA,x,12.3.2026\n");
    let jobs = jobs(&part);
    assert_eq!((jobs[0].stage, jobs[0].applied_on), (Applied, None));
    assert_eq!(jobs[1].stage, Saved);
    assert_eq!(
        (jobs[2].stage, jobs[2].steps.last().copied()),
        (Rejected, Some((Rejected, day("2026-03-12"))))
    );
}

#[test]
fn a_day_of_which_nobody_says_what_happened() {
    let part = part("Dato,Firma,Stilling,Status\n1.3.2026,Entur,Dev,Søkt\n2.3.2026,Ruter,Ops,Lagret\n");
    let jobs = jobs(&part);
    assert_eq!((jobs[0].applied_on, jobs[0].saved_on), (day("2026-03-01"), None));
    assert_eq!((jobs[1].applied_on, jobs[1].saved_on), (None, day("2026-03-02")));
}
