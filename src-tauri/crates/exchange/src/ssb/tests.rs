//! Answers in the documented shape, whole and broken. Figures are made up.

use proptest::prelude::*;
use serde_json::json;

use super::*;

/// Two occupations, four measures, one year; the second occupation lacks its quartiles.
fn whole_answer() -> Value {
    json!({
        "version": "2.0", "class": "dataset", "label": "11418: Månedslønn", "source": "Statistisk sentralbyrå",
        "updated": "2026-02-05T07:00:00Z",
        "id": ["MaaleMetode", "Yrke", "Sektor", "Kjonn", "AvtaltVanlig", "ContentsCode", "Tid"],
        "size": [4, 2, 1, 1, 1, 1, 1],
        "dimension": {
            "MaaleMetode": {"label": "m", "category": {
                "index": {"01": 0, "02": 1, "051": 2, "061": 3}, "label": {"01": "Median"}}},
            "Yrke": {"label": "yrke", "category": {
                "index": {"2512": 0, "3511": 1}, "label": {"2512": "Programvareutviklere"}}},
            "Sektor": {"category": {"label": {"ALLE": "Alle sektorer"}}},
            "Kjonn": {"category": {"index": ["0"]}},
            "AvtaltVanlig": {"category": {"index": {"5": 0}}},
            "ContentsCode": {"category": {"index": {"Manedslonn": 0}}},
            "Tid": {"category": {"index": {"2026": 0}}}
        },
        "value": [80_000, 60_100.5, 84_000, 61_000, 66_000, null, 97_000, null],
        "status": {"5": ":", "7": ":"}, "role": {"time": ["Tid"]}
    })
}

fn read(answer: &Value) -> Result<Wages, WagesError> {
    read_wages(answer.to_string().as_bytes())
}

#[test]
fn values_are_read_row_by_row() {
    let wages = read(&whole_answer()).unwrap();
    assert_eq!((wages.year, wages.updated_on), (2026, NaiveDate::from_ymd_opt(2026, 2, 5)));
    let wage = |occupation: &str, figures: [Option<i64>; 4]| {
        let [p25_kr, median_kr, p75_kr, mean_kr] = figures;
        Wage { occupation: occupation.to_owned(), p25_kr, median_kr, p75_kr, mean_kr }
    };
    assert_eq!(
        wages.wages,
        [
            wage("2512", [Some(66_000), Some(80_000), Some(97_000), Some(84_000)]),
            wage("3511", [None, Some(60_101), None, Some(61_000)]),
        ]
    );
}

#[test]
fn sparse_values_and_several_years_are_read_too() {
    let mut answer = whole_answer();
    answer["value"] = json!({"0": 80_000, "2": 84_000, "4": 66_000, "6": 97_000});
    let wages = read(&answer).unwrap();
    assert_eq!(wages.wages.len(), 1);
    assert_eq!(wages.wages[0].p75_kr, Some(97_000));

    answer["size"][6] = json!(2);
    answer["dimension"]["Tid"]["category"]["index"] = json!({"2025": 0, "2026": 1});
    answer["value"] = json!({"0": 70_000, "1": 80_000});
    let wages = read(&answer).unwrap();
    assert_eq!((wages.year, wages.wages[0].median_kr), (2026, Some(80_000)));
}

type Change = fn(&mut Value);

#[test]
fn what_are_no_wages_is_refused() {
    let cases: [(Change, &str); 12] = [
        (|a| a["value"] = json!([1, 2, 3]), "the answer has 3 values, not 8"),
        (|a| a["value"] = json!([0, 1, 1, 1, 1, 1, 1, 1]), "the figures of 2512 cannot be wages"),
        (|a| a["value"][0] = json!(-5), "the figures of 2512 cannot be wages"),
        (|a| a["value"][0] = json!("80 000"), "the figures of 2512 cannot be wages"),
        (|a| a["value"][4] = json!(90_000), "the figures of 2512 cannot be wages"),
        (
            |a| a["value"] = json!([null, null, null, null, null, null, null, null]),
            "the answer has no figures",
        ),
        (|a| a["value"] = Value::Null, "the answer is no table of wages: no values"),
        (|a| a["size"] = json!([4, 2, 1, 1, 1, 1]), "the answer is no table of wages: impossible sizes"),
        (|a| a["size"][1] = json!(u64::MAX), "the answer is no table of wages: the codes of Yrke"),
        (|a| a["id"][1] = json!("Jobb"), "the answer is no table of wages: the codes of Jobb"),
        (
            |a| a["dimension"]["Yrke"]["category"]["index"] = json!({"2512": 0, "3511": 9}),
            "the answer is no table of wages: the codes of Yrke",
        ),
        (
            |a| a["dimension"]["Tid"]["category"]["index"] = json!({"i fjor": 0}),
            "the answer is no table of wages: no year",
        ),
    ];
    for (change, said) in cases {
        let mut answer = whole_answer();
        change(&mut answer);
        assert_eq!(read(&answer).unwrap_err().to_string(), said);
    }
    let half = whole_answer().to_string();
    for bytes in [&half.as_bytes()[..half.len() / 2], b"", b"<html>"] {
        assert!(matches!(read_wages(bytes), Err(WagesError::NotJson(_))));
    }
    assert!(matches!(read_wages(b"{}"), Err(WagesError::NotWages(_))));
}

#[test]
fn the_question_names_every_dimension_and_stays_short() {
    let many: Vec<String> = (0..999).map(|code| format!("{:04}", 1000 + code)).collect();
    let query = wages_query(&many);
    assert!(query.len() < 2_000, "{}", query.len());
    let short = wages_query(&["2512".to_owned(), "3511".to_owned()]);
    for part in [
        "/tables/11418/data?",
        "%5BYrke%5D=2512%2C3511",
        "%5BSektor%5D=ALLE",
        "%5BTid%5D=top%281%29",
        "json-stat2",
    ] {
        assert!(short.contains(part), "{short}");
    }
}

proptest! {
    #[test]
    fn garbage_is_never_a_fault(bytes in proptest::collection::vec(any::<u8>(), 0..400), cut in 0..1200usize) {
        let _ = read_wages(&bytes);
        let whole = whole_answer().to_string();
        let _ = read_wages(&whole.as_bytes()[..cut.min(whole.len())]);
    }

    #[test]
    fn sizes_of_any_kind_are_never_a_fault(sizes in proptest::collection::vec(any::<u64>(), 7)) {
        let mut answer = whole_answer();
        answer["size"] = json!(sizes);
        let _ = read(&answer);
    }
}
