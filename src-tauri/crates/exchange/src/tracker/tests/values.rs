//! Days, status words and amounts as cells hold them.

use domain::stage::StageKind::{self, *};

use super::*;
use crate::tracker::dates::{order_of, read_day};

#[test]
fn a_columns_dates_show_their_order_or_leave_it_open() {
    for (cells, expected) in [
        (&["31/12/2025", "01/02/2026"][..], OrderFound::Sure(DateOrder::Dmy)),
        (&["12/31/2025", "01/02/2026"], OrderFound::Sure(DateOrder::Mdy)),
        (&["01/02/2026", "03/04/2026"], OrderFound::Open { likely: DateOrder::Dmy }),
        (&["12/31/2025", "31/12/2025", "01/02/2026"], OrderFound::Open { likely: DateOrder::Dmy }),
        (&["12/31/2025", "31/12/2025", "01/02/2026, 8:15 AM"], OrderFound::Open { likely: DateOrder::Mdy }),
        (&["01.02.2026", "03.04.2026"], OrderFound::Sure(DateOrder::Dmy)),
        (&["2026-02-01", "2026-04-03"], OrderFound::Plain),
        (&["2/2/2026", ""], OrderFound::Plain),
        (&["Snarest", "45000"], OrderFound::Plain),
        (&[], OrderFound::Plain),
    ] {
        assert_eq!(order_of(cells.iter().copied()), expected, "{cells:?}");
    }
}

#[test]
fn days_as_cells_hold_them() {
    for (text, order, expected) in [
        ("11/20/24, 8:15 AM", DateOrder::Mdy, "2024-11-20"),
        ("03/04/2026", DateOrder::Mdy, "2026-03-04"),
        ("03/04/2026", DateOrder::Dmy, "2026-04-03"),
        ("13/04/2026", DateOrder::Mdy, "2026-04-13"),
        ("3.4.26", DateOrder::Mdy, "2026-04-03"),
        ("26/04/03", DateOrder::Ymd, "2026-04-03"),
        ("2026-03-01", DateOrder::Mdy, "2026-03-01"),
        ("2026-03-01 23:30", DateOrder::Dmy, "2026-03-01"),
        ("2026-03-01T23:30:00Z", DateOrder::Dmy, "2026-03-02"),
        ("46082", DateOrder::Dmy, "2026-03-01"),
        ("46082.75", DateOrder::Dmy, "2026-03-01"),
        ("1773500000000", DateOrder::Dmy, "2026-03-14"),
        ("20 Nov 2024", DateOrder::Dmy, "2024-11-20"),
        ("Nov 20, 2024", DateOrder::Dmy, "2024-11-20"),
        ("1. mars", DateOrder::Dmy, "2026-03-01"),
        ("24. desember", DateOrder::Dmy, "2025-12-24"),
    ] {
        assert_eq!(read_day(text, order, today()), day(expected), "{text}");
    }
    for text in ["snart", "31.02.2026", "123", "99999", "", "1/2/3/4", "0000-00-00"] {
        assert_eq!(read_day(text, DateOrder::Dmy, today()), None, "{text}");
    }
}

#[test]
fn status_words_in_both_languages() {
    let cases: &[(&str, StageKind, bool)] = &[
        ("Søkt", Applied, true),
        ("SENDT", Applied, true),
        ("Avslag", Rejected, true),
        ("1. intervju", Interview, true),
        ("2. gangs intervju", Interview, true),
        ("✅ Applied", Applied, true),
        ("Offer Rejected", Withdrawn, true),
        ("Ingen svar", NoReply, true),
        ("Ikke søkt", Saved, true),
        ("no_reply", NoReply, true),
        ("Takket nei til tilbud", Withdrawn, true),
        ("Avslag etter 2. intervju", Rejected, false),
        ("Venter på svar fra Kari", Applied, false),
        ("Interview with HR", Interview, false),
    ];
    for (text, kind, is_sure) in cases {
        let read = read_status(text).unwrap_or_else(|| panic!("{text}"));
        assert_eq!((read.kind, read.is_sure), (*kind, *is_sure), "{text}");
    }
    assert_eq!(read_status("Kanskje"), None);
    assert_eq!(read_status(""), None);
    assert!(read_status("Avslag etter 2. intervju").unwrap().after_interview);
}

#[test]
fn every_stage_and_field_reads_back_from_its_name() {
    for kind in StageKind::ALL {
        assert_eq!(
            read_status(kind.id()).map(|read| (read.kind, read.is_sure)),
            Some((kind, true)),
            "{kind:?}"
        );
    }
    for field in Field::ALL {
        assert_eq!(Field::from_id(field.id()), Some(field));
    }
    for source in Source::ALL {
        assert_eq!(Source::from_id(source.id()), Some(source));
    }
    assert_eq!(Source::from_id("LinkedIn"), Some(Source::LinkedInApplications));
    assert_eq!(Source::from_id("career-ops"), Some(Source::CareerOps));
}

#[test]
fn amounts_as_people_write_them() {
    let head = "Firma;Stilling;Lønn\n";
    for (text, least, most) in [
        ("650 000", Some(65_000_000), Some(65_000_000)),
        ("650–720k", Some(65_000_000), Some(72_000_000)),
        ("kr 650.000,-", Some(65_000_000), Some(65_000_000)),
        ("54 000 kr/mnd", Some(5_400_000), Some(5_400_000)),
        ("650000.0", Some(65_000_000), Some(65_000_000)),
        ("opp til 1,1 mill.", None, Some(110_000_000)),
    ] {
        let part = part(&format!("{head}Entur;Dev;{text}\n"));
        let pay = jobs(&part)[0].fields.pay.clone().unwrap_or_else(|| panic!("{text}"));
        assert_eq!((pay.min.map(|pay| pay.ore), pay.max.map(|pay| pay.ore)), (least, most), "{text}");
    }
    let part = part(&format!("{head}Entur;Dev;etter avtale\n"));
    assert_eq!(rows(&part)[0].doubts[0].kind, DoubtKind::Pay);
}
