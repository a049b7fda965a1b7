//! Rules that do not hold together are refused with the reason.

use crate::{BUILT_IN, Pack};

/// What is said of the built-in pack with one piece of one file changed.
fn refused(file: &str, from: &str, to: &str) -> String {
    let mut texts = BUILT_IN;
    let place = match file {
        "tax" => &mut texts.tax,
        "basic_amount" => &mut texts.basic_amount,
        "floors" => &mut texts.floors,
        "law" => &mut texts.law,
        _ => &mut texts.tax_zone,
    };
    assert!(place.contains(from), "{file} has no {from}");
    let changed = place.replacen(from, to, 1);
    *place = &changed;
    Pack::read(&texts).unwrap_err().to_string()
}

fn assert_refused(file: &str, cases: &[(&str, &str, &str)]) {
    for (from, to, reason) in cases {
        let said = refused(file, from, to);
        assert!(said.contains(reason), "{file}, {to}: {said}");
    }
}

#[test]
fn a_broken_tax_year_is_refused() {
    assert_refused(
        "tax",
        &[
            ("unit = \"kr_per_year_and_percent\"", "unit = \"kr_per_year\"", "tax 2023: is in KrPerYear,"),
            ("source = \"trekktabell\"\n", "", "missing field `source`"),
            ("source = \"trekktabell\"", "source = \"hearsay\"", "tax 2023: there is no source `hearsay`"),
            ("source = \"nnn\"", "source = \"nn\"", "tax 2025, UnionDues: there is no source `nn`"),
            ("as_of = \"2024-01-01\"\n", "", "missing field `as_of`"),
            ("year = 2024", "year = 2022", "tax 2022: does not follow 2023"),
            (
                "status = \"proposal\"",
                "status = \"adopted\"",
                "tax 2027: is from before the Storting adopted it",
            ),
            ("status = \"proposal\"", "status = \"likely\"", "unknown variant `likely`"),
            (
                "as_of = \"2026-10-07\"\nverified = \"two_or_more\"\nlook_again = \"2026-12-31\"",
                "as_of = \"2026-10-07\"\nverified = \"two_or_more\"\nlook_again = \"2027-12-31\"",
                "tax 2027: is a proposal that is not looked at again before the year begins",
            ),
            ("rate = \"4.0\"", "rate = \"1.6\"", "tax 2023, bracket: a rate is not above the one before"),
            ("279_150", "198_350", "tax 2023, bracket: a threshold is not above the one before"),
            ("198_350", "0", "one begins at nothing"),
            ("rate = \"17.5\"", "rate = \"100\"", "tax 2023, bracket: a rate is not below 100 percent"),
            ("general_rate = \"22.0\"", "general_rate = 22.0", "tax.toml"),
            ("\"22.0\"", "\"22.0 %\"", "a figure of at most two decimals"),
            ("\"22.0\"", "\"0\"", "tax 2023, general_rate: is not between 0 and 100 percent"),
            ("general_rate = \"18.5\"", "general_rate = \"28.5\"", "a higher rate in the action zone"),
            ("limiting_rate = \"25.0\"", "limiting_rate = \"7.9\"", "a limiting rate of national insurance"),
            (
                "personal_allowance = 79_600",
                "personal_allowance = 0",
                "personal_allowance: is not more than nothing",
            ),
            ("personal_allowance = 79_600", "personal_allowance = -1", "tax.toml"),
            ("union_dues_max = 7_700\n", "", "missing field `union_dues_max`"),
            ("status = \"adopted\"", "status = \"adopted\"\ncolour = \"blue\"", "unknown field `colour`"),
        ],
    );
}

#[test]
fn broken_basic_amounts_and_floors_are_refused() {
    assert_refused(
        "basic_amount",
        &[
            ("2016-05-01", "2015-05-01", "basic amount from 2015-05-01: does not come after the one before"),
            ("kr_per_year", "kr_per_month", "is in KrPerMonth, not in KrPerYear"),
            ("90_068", "0", "is not more than nothing"),
            ("look_again = \"2027-04-30\" ", "", "missing field `look_again`"),
        ],
    );
    assert_refused(
        "floors",
        &[
            ("sw-2018", "sw-2016", "floor level sw-2016: is there twice"),
            ("year = 2018", "year = 2015", "floor level sw-2018: does not come after the one before"),
            ("master = 410_500", "master = 382_800", "floor level sw-2016: asks less of a master’s"),
            ("to = \"2025-08-31\"", "to = \"2025-04-10\"", "floor level sw-2025a: ends before it begins"),
            ("kr_per_year", "kr_per_month", "is in KrPerMonth, not in KrPerYear"),
            ("kind = \"known_in\", year = 2018", "kind = \"known_about\"", "unknown variant `known_about`"),
        ],
    );
}

#[test]
fn broken_limits_and_zones_are_refused() {
    assert_refused(
        "law",
        &[
            (
                "value = 6, unit = \"months\"",
                "value = 6, unit = \"days\"",
                "law, probation: is in Days, not in Months",
            ),
            ("value = 6,", "value = 0,", "law, probation: is not more than nothing"),
            (
                "value = \"40\", unit = \"percent\"",
                "value = \"40.5\", unit = \"percent\"",
                "is not whole percents",
            ),
            ("notice = {", "notise = {", "unknown field `notise`"),
            ("source = \"nho\"", "source = \"nhoo\"", "law, holiday: there is no source `nhoo`"),
        ],
    );
    assert_refused(
        "tax_zone",
        &[
            ("name = \"Tromsø\"", "name = \"Alta\"", "tax zone: `Alta` is in two zones"),
            ("number = \"5601\"", "number = \"561\"", "`561` is not four digits"),
            ("number = \"5601\"", "number = \"5603\"", "municipality 5603: is there twice"),
            ("value = \"action\"", "value = \"north\"", "unknown variant `north`"),
            ("unit = \"tax_zone\"", "unit = \"place\"", "is in Place, not in TaxZone"),
            ("schema = 1", "schema = 2", "tax_zone.toml is of format 2"),
        ],
    );
}
