//! Every note, every line of an offer and every line of a tax has its words in both languages.

use std::collections::BTreeSet;

use app::wire::{LineKind, TaxLineKind};
use domain::note::NoteCode;
use messages::{Args, Key, Lang, by_id};
use serde_json::{Value, json};

use crate::calls::{done, profile};
use crate::offer_calls::{compare, offer, target};

/// The sentence of an id in every language, its parameters all given, and that they are told apart.
fn said(id: &str) -> Vec<String> {
    let key = Key::from_id(id).unwrap_or_else(|| panic!("no words {id}"));
    let args: Args = key.arguments().iter().map(|name| ((*name).to_owned(), "1")).collect();
    let told: Vec<String> = Lang::ALL.iter().map(|lang| by_id(*lang, id, &args).unwrap()).collect();
    for sentence in &told {
        assert!(!sentence.trim().is_empty() && !sentence.contains("{$"), "{id}: {sentence}");
    }
    told
}

fn arguments(id: &str) -> BTreeSet<&'static str> {
    Key::from_id(id).unwrap_or_else(|| panic!("no words {id}")).arguments().iter().copied().collect()
}

#[test]
fn every_note_has_a_sentence_that_speaks_of_all_it_carries_and_no_more() {
    for code in NoteCode::ALL {
        let id = format!("note-{}", code.id());
        let carried: BTreeSet<&str> = code.params().iter().copied().collect();
        assert_eq!(arguments(&id), carried, "{id}");
        let told = said(&id);
        assert!(told.iter().all(|sentence| sentence.ends_with(['.', '?', '!'])), "{id}: {told:?}");
        assert_ne!(told[0], told[1], "{id} is not translated");
        assert_eq!(json!(code), code.id());
    }
    let codes: BTreeSet<&str> = NoteCode::ALL.iter().map(|code| code.id()).collect();
    assert_eq!(codes.len(), NoteCode::ALL.len());
    for id in messages::ids().iter().filter_map(|id| id.strip_prefix("note-")) {
        assert!(codes.contains(id), "note-{id} belongs to no code");
    }
}

/// Every row. The match makes a new one fail to compile here until it is listed.
fn line_kinds() -> [LineKind; 21] {
    use LineKind as L;
    let all = [
        L::Base,
        L::Pay,
        L::Bonus,
        L::SignOn,
        L::Equity,
        L::HolidayEffect,
        L::Cash,
        L::Tax,
        L::Net,
        L::Pension,
        L::Rent,
        L::Commute,
        L::OtherCosts,
        L::WeeksOff,
        L::HoursWeek,
        L::CommuteHours,
        L::LeftMonth,
        L::NetHour,
        L::HorizonNet,
        L::Floor,
        L::Target,
    ];
    for kind in all {
        match kind {
            L::Base | L::Pay | L::Bonus | L::SignOn | L::Equity | L::HolidayEffect | L::Cash => {}
            L::Tax | L::Net | L::Pension | L::Rent | L::Commute | L::OtherCosts | L::WeeksOff => {}
            L::HoursWeek | L::CommuteHours | L::LeftMonth | L::NetHour | L::HorizonNet => {}
            L::Floor | L::Target => {}
        }
    }
    all
}

/// Every line of a tax, likewise.
fn tax_kinds() -> [TaxLineKind; 9] {
    use TaxLineKind as T;
    let all = [
        T::MinimumDeduction,
        T::UnionDues,
        T::GeneralIncome,
        T::PersonalAllowance,
        T::ZoneAllowance,
        T::TaxOnGeneralIncome,
        T::BracketTax,
        T::NationalInsurance,
        T::PayeTax,
    ];
    for kind in all {
        match kind {
            T::MinimumDeduction | T::UnionDues | T::GeneralIncome | T::PersonalAllowance => {}
            T::ZoneAllowance | T::TaxOnGeneralIncome | T::BracketTax | T::NationalInsurance | T::PayeTax => {}
        }
    }
    all
}

/// The id a kind has on the wire.
fn id_of(kind: &Value) -> &str {
    kind.as_str().unwrap()
}

#[test]
fn every_line_has_a_name_and_a_rule_in_both_languages() {
    let lines = line_kinds().map(|kind| json!(kind));
    let lines = lines.iter().map(id_of).map(|id| (format!("offer-line-{id}"), format!("rule-{id}")));
    let taxes = tax_kinds().map(|kind| json!(kind));
    let taxes = taxes.iter().map(id_of).map(|id| (format!("tax-{id}"), format!("rule-tax-{id}")));
    for (name, rule) in lines.chain(taxes) {
        assert_eq!(arguments(&name), BTreeSet::new(), "{name} is a name");
        said(&name);
        let rules = said(&rule);
        assert!(rules.iter().all(|sentence| sentence.ends_with(['.', '?', '!'])), "{rule}: {rules:?}");
        assert_ne!(rules[0], rules[1], "{rule} is not translated");
    }
}

#[test]
fn every_cell_carries_exactly_what_its_rule_speaks_of() {
    let profile = profile();
    target(&profile, "Utvikler", ["600 000", "700 000", "800 000"]);
    for more in [
        json!({"city": "Oslo"}),
        json!({"city": "Alta", "scheme": "paye", "holiday": "none", "required_degree": "master"}),
        json!({"rent_month": "9 000", "year_kind": "first", "required_degree": "bachelor"}),
        json!({"rooms": null, "holiday": "statutory", "required_degree": "none"}),
    ] {
        let mut fields = more;
        for (name, value) in [
            ("share", "90"),
            ("bonus", "50 000"),
            ("sign_on", "30 000"),
            ("equity_year", "20 000"),
            ("commute_month", "900"),
            ("other_month", "500"),
            ("commute_minutes_day", "60"),
        ] {
            fields[name] = json!(value);
        }
        offer(&profile, "Utvikler", "600 000", &fields);
    }
    for row in compare(&profile)["rows"].as_array().unwrap() {
        let id = format!("rule-{}", row["kind"].as_str().unwrap());
        for cell in row["cells"].as_array().unwrap() {
            carries(&id, &cell["params"]);
        }
    }
}

#[test]
fn every_line_of_a_tax_carries_exactly_what_its_rule_speaks_of() {
    let profile = profile();
    for input in [
        json!({"amount": "700 000", "year": 2026, "zone": "action", "union_dues": "9 000", "months": 5}),
        json!({"amount": "600 000", "year": 2026, "scheme": "paye"}),
        json!({"amount": "0", "year": 2023}),
    ] {
        for line in done(&profile, "pay.net", input)["lines"].as_array().unwrap() {
            carries(&format!("rule-tax-{}", line["kind"].as_str().unwrap()), &line["params"]);
        }
    }
}

fn carries(id: &str, params: &Value) {
    let given: BTreeSet<&str> = params.as_object().unwrap().keys().map(String::as_str).collect();
    let used = arguments(id);
    assert!(used.is_subset(&given), "{id} speaks of {used:?}, given are {given:?}");
}
