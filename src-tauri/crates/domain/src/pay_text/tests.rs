use proptest::prelude::*;

use super::*;
use crate::money::{Amount, Currency, MAX_ORE, PayPeriod, PaySteps};
use PayPeriod::{Hour, Month, Year};

type Side = Option<(f64, &'static str, PayPeriod)>;

fn side(amount: Option<Amount>) -> Side {
    amount.map(|a| {
        let code = ["NOK", "SEK", "DKK", "ISK", "EUR", "USD", "GBP", "CAD", "CZK", "CHF"];
        let code = code.into_iter().find(|code| *code == a.currency.code()).unwrap_or("?");
        (a.ore as f64 / 100.0, code, a.period)
    })
}

fn nok(kroner: f64, period: PayPeriod) -> Side {
    Some((kroner, "NOK", period))
}

fn range(low: f64, high: f64, code: &'static str, period: PayPeriod) -> (Side, Side) {
    (Some((low, code, period)), Some((high, code, period)))
}

fn same(amount: f64, code: &'static str, period: PayPeriod) -> (Side, Side) {
    range(amount, amount, code, period)
}

#[track_caller]
fn check(text: &str, expected: (Side, Side)) {
    let read = read_pay(text).map(|pay| (side(pay.min), side(pay.max)));
    assert_eq!(read, Ok(expected), "{text:?}");
}

#[track_caller]
fn check_single(table: &[(&str, f64, PayPeriod)]) {
    for (text, kroner, period) in table {
        check(text, (nok(*kroner, *period), nok(*kroner, *period)));
    }
}

#[test]
fn one_amount_is_both_ends() {
    check_single(&[
        ("650 000", 650_000.0, Year),
        ("650000", 650_000.0, Year),
        ("kr 650 000,-", 650_000.0, Year),
        ("kr. 650.000,-", 650_000.0, Year),
        ("kr650000", 650_000.0, Year),
        ("650.000", 650_000.0, Year),
        ("700,000", 700_000.0, Year),
        ("600.000,00 kr", 600_000.0, Year),
        ("600,000.00 kr", 600_000.0, Year),
        ("650'000 kr", 650_000.0, Year),
    ]);
}

#[test]
fn periods_are_read_from_words_or_from_the_size() {
    check_single(&[
        ("54 000 kr/mnd", 54_000.0, Month),
        ("54 000 kr / mnd.", 54_000.0, Month),
        ("54 000 i måneden", 54_000.0, Month),
        ("54.000,- pr. mnd", 54_000.0, Month),
        ("54 000 kr per månad", 54_000.0, Month),
        ("54000 a month", 54_000.0, Month),
        ("54 000", 54_000.0, Month),
        ("Månedslønn: 54 000 kr", 54_000.0, Month),
        ("450 kr/t", 450.0, Hour),
        ("450 kr", 450.0, Hour),
        ("245,50 per time", 245.5, Hour),
        ("245.50 kr/time", 245.5, Hour),
        ("kr 245,- pr. time", 245.0, Hour),
        ("250 kr i timen", 250.0, Hour),
        ("Timelønn 250", 250.0, Hour),
        ("timeløn: 250 kr", 250.0, Hour),
        ("NOK 250 an hour", 250.0, Hour),
    ]);
}

#[test]
fn multipliers_and_odd_spaces_are_read() {
    check_single(&[
        ("1,1 mill.", 1_100_000.0, Year),
        ("1.1 mill kr", 1_100_000.0, Year),
        ("1,125 millioner kroner", 1_125_000.0, Year),
        ("0,8 MNOK", 800_000.0, Year),
        ("1.100.000", 1_100_000.0, Year),
        ("1 100 000 kr", 1_100_000.0, Year),
        ("800'", 800_000.0, Year),
        ("800’", 800_000.0, Year),
        ("800' kr", 800_000.0, Year),
        ("800 tusen", 800_000.0, Year),
        ("NOK 950k", 950_000.0, Year),
        ("950 tkr", 950_000.0, Year),
        ("650 000 pr. år", 650_000.0, Year),
        ("650 000 kr per år.", 650_000.0, Year),
        ("650 000 annually", 650_000.0, Year),
        ("650 000 p.a.", 650_000.0, Year),
        ("650 000 kr i året", 650_000.0, Year),
        ("Årslønn kr 650 000 brutto", 650_000.0, Year),
        ("kr 650 000 brutto pr. år", 650_000.0, Year),
        ("90 000 årlig", 90_000.0, Year),
        ("ca. 700 000", 700_000.0, Year),
        ("omkring kr 700 000", 700_000.0, Year),
        ("650\u{a0}000", 650_000.0, Year),
        ("650\u{2009}000", 650_000.0, Year),
        ("650\u{202f}000 kr", 650_000.0, Year),
        ("6\u{200b}50\u{200d} 000", 650_000.0, Year),
        ("stillingskode 1408: kr 550 000", 550_000.0, Year),
        ("650 000 kr, 37,5 timer per uke", 650_000.0, Year),
        ("650 000 kr + 10 % bonus", 650_000.0, Year),
        ("650 000 norske kroner", 650_000.0, Year),
        ("0 kr", 0.0, Hour),
    ]);
}

#[test]
fn ranges_have_two_ends() {
    for (text, low, high, period) in [
        ("650–720k", 650_000.0, 720_000.0, Year),
        ("650k–720k", 650_000.0, 720_000.0, Year),
        ("600k-720", 600_000.0, 720_000.0, Year),
        ("700-800 000", 700_000.0, 800_000.0, Year),
        ("700 - 800' kr", 700_000.0, 800_000.0, Year),
        ("NOK 600.000 - 750.000", 600_000.0, 750_000.0, Year),
        ("kr. 600 000 – kr. 700 000", 600_000.0, 700_000.0, Year),
        ("kr 600.000,- til kr 700.000,-", 600_000.0, 700_000.0, Year),
        ("600 000 kr - 700 000 kr", 600_000.0, 700_000.0, Year),
        ("60 000–65 000 kr i måneden", 60_000.0, 65_000.0, Month),
        ("fra 600 000 til 700 000", 600_000.0, 700_000.0, Year),
        ("frå 600 000 til 700 000 kr", 600_000.0, 700_000.0, Year),
        ("fra 600 000, opp til 700 000", 600_000.0, 700_000.0, Year),
        ("from 600k up to 700k", 600_000.0, 700_000.0, Year),
        ("mellom 600 000 og 700 000", 600_000.0, 700_000.0, Year),
        ("mellom kr 600.000,- og kr 700.000,- per år", 600_000.0, 700_000.0, Year),
        ("between 600,000 and 700,000", 600_000.0, 700_000.0, Year),
        ("0,9–1,1 mill.", 900_000.0, 1_100_000.0, Year),
        ("900 000 – 1,1 mill.", 900_000.0, 1_100_000.0, Year),
        ("800 – 1,1 mill", 800_000.0, 1_100_000.0, Year),
        ("220-250 kr/t", 220.0, 250.0, Hour),
        ("Timelønn: 220 – 250", 220.0, 250.0, Hour),
        ("ltr 60 - 70 (kr 600 000–720 000)", 600_000.0, 720_000.0, Year),
        ("90 000 – 110 000", 90_000.0, 110_000.0, Month),
        ("600 000 -\n 700 000", 600_000.0, 700_000.0, Year),
    ] {
        check(text, range(low, high, "NOK", period));
    }
}

#[test]
fn one_sided_words_give_one_end() {
    for text in [
        "opp til 700 000",
        "opptil kr 700 000",
        "inntil 700 000",
        "maks. 700k",
        "up to 700,000 kr",
        "max 700 000",
    ] {
        check(text, (None, nok(700_000.0, Year)));
    }
    for text in [
        "minst 600 000",
        "fra 600 000",
        "frå kr 600 000,-",
        "fra og med 600 000",
        "min. 600 000",
        "at least 600,000",
        "600 000+",
        "kr 600 000 eller mer",
        "600 000 og oppover",
        "from 600k",
    ] {
        check(text, (nok(600_000.0, Year), None));
    }
    check("From $48,000.00 per year", (Some((48_000.0, "USD", Year)), None));
    check("Salary starts from 1400 EUR gross", (Some((1_400.0, "EUR", Month)), None));
}

#[test]
fn other_currencies_are_named() {
    for (text, expected) in [
        ("$150k-$200k+", range(150_000.0, 200_000.0, "USD", Year)),
        ("$150k-200", range(150_000.0, 200_000.0, "USD", Year)),
        ("$140K - $240K", range(140_000.0, 240_000.0, "USD", Year)),
        ("USD 140000-240000 / YEAR", range(140_000.0, 240_000.0, "USD", Year)),
        ("CA$102.8K – CA$137K", range(102_800.0, 137_000.0, "CAD", Year)),
        ("€45.000", same(45_000.0, "EUR", Year)),
        ("EUR 3500-3800 / month", range(3_500.0, 3_800.0, "EUR", Month)),
        ("€120,000.00 - €160,000.00", range(120_000.0, 160_000.0, "EUR", Year)),
        ("50 000 \u{200d}–\u{200d} 80 000 Kč", range(50_000.0, 80_000.0, "CZK", Month)),
        ("50-80.000 Kč", range(50_000.0, 80_000.0, "CZK", Month)),
        ("£55k", same(55_000.0, "GBP", Year)),
        ("£55k - £60k per annum", range(55_000.0, 60_000.0, "GBP", Year)),
        ("SEK 45 000/mån", same(45_000.0, "SEK", Month)),
        ("45 000 kronor i månaden", same(45_000.0, "SEK", Month)),
        ("45 000 svenske kroner i måneden", same(45_000.0, "SEK", Month)),
        ("45 000 kr per måned (SEK)", same(45_000.0, "SEK", Month)),
        ("45 000 dkk pr. md", same(45_000.0, "DKK", Month)),
        ("USD 100000", same(100_000.0, "USD", Year)),
        ("$25.50/hr", same(25.5, "USD", Hour)),
        ("$45", same(45.0, "USD", Hour)),
        ("CHF 120'000", same(120_000.0, "CHF", Year)),
    ] {
        check(text, expected);
    }
}

#[test]
fn pay_steps_are_never_kroner() {
    for (text, min, max) in [
        ("ltr. 65–72", 65, 72),
        ("ltr 65", 65, 65),
        ("ltr65-72", 65, 72),
        ("ltr. 65/72", 65, 72),
        ("lønnstrinn 65-72", 65, 72),
        ("Lønnstrinn: 65 til 72", 65, 72),
        ("lønnssteg 55 - 60 i statens regulativ", 55, 60),
        ("Førstekonsulent (kode 1408), lønnstrinn 51 – lønnstrinn 58", 51, 58),
    ] {
        let pay = read_pay(text).unwrap();
        assert_eq!((pay.min, pay.max, pay.steps), (None, None, Some(PaySteps { min, max })), "{text:?}");
    }
    let both = read_pay("ltr 60 - 70 (kr 600 000–720 000)").unwrap();
    assert_eq!((both.steps, both.text.as_str()), (None, "ltr 60 - 70 (kr 600 000–720 000)"));
}

#[test]
fn the_share_and_the_words_are_kept() {
    for (text, share) in [
        ("kr 600 000 i 80 % stilling", Some(80)),
        ("kr 600 000 i 100% stilling", Some(100)),
        ("600 000 kr (50 %)", Some(50)),
        ("600 000 for 60 prosent stilling", Some(60)),
        ("ltr. 65-72, 80 % stilling", Some(80)),
        ("600 000 kr, 50-100 % stilling", None),
        ("600 000 kr + 10 %", None),
        ("600 000 kr og 12 % feriepenger", None),
        ("600 000 kr, 150 % stilling", None),
        ("600 000", None),
    ] {
        assert_eq!(read_pay(text).map(|pay| pay.share_percent), Ok(share), "{text:?}");
    }
    assert_eq!(read_pay(" kr\u{a0}600\u{202f}000,- \n").unwrap().text, "kr 600 000,-");
}

#[test]
fn what_is_no_pay_is_told() {
    for (text, code) in [
        ("", "pay_empty"),
        (" \u{200b}\u{a0}", "pay_empty"),
        ("etter avtale", "pay_no_amount"),
        ("konkurransedyktig lønn", "pay_no_amount"),
        ("80 % stilling", "pay_no_amount"),
        ("50-100 %", "pay_no_amount"),
        ("37,5 timer per uke", "pay_no_amount"),
        ("12.03.2026", "pay_no_amount"),
        ("0279", "pay_no_amount"),
        ("+4790012345", "pay_no_amount"),
        ("B650", "pay_no_amount"),
        ("200 milliarder", "pay_too_large"),
        ("99999999999999999999999999999999999999999999", "pay_too_large"),
        ("999999999999999999999 mrd", "pay_too_large"),
        ("-650 000", "pay_negative"),
        ("kr -650 000", "pay_negative"),
        ("−5 000 kr", "pay_negative"),
        ("800 000 - 700 000", "pay_reversed"),
        ("800-700k", "pay_reversed"),
        ("800-700 000", "pay_reversed"),
        ("ltr 72-65", "pay_reversed"),
        ("600 000 kr, 700 000 kr", "pay_several_amounts"),
        ("1400 EUR gross (full time) / 700 EUR (part time)", "pay_several_amounts"),
        ("kr 550 000–600 000, kr 600 000–700 000", "pay_several_amounts"),
        ("EUR 3500 - USD 3800", "pay_mixed_kinds"),
        ("450 kr/t - 60 000 kr/mnd", "pay_mixed_kinds"),
        ("£500 per day", "pay_unknown_period"),
        ("5 000 kr/uke", "pay_unknown_period"),
        ("ltr. 150", "pay_no_such_step"),
        ("lønnstrinn 0", "pay_no_such_step"),
    ] {
        assert_eq!(read_pay(text).map_err(|error| error.code()), Err(code), "{text:?}");
    }
}

#[test]
fn the_size_decides_where_no_period_is_written() {
    for (kroner, code, period) in [
        (1_999, "NOK", Hour),
        (2_000, "NOK", Month),
        (99_999, "NOK", Month),
        (100_000, "NOK", Year),
        (299, "EUR", Hour),
        (300, "EUR", Month),
        (15_000, "USD", Year),
        (600_000, "ISK", Month),
    ] {
        assert_eq!(
            period_by_size(kroner * 100, Currency::from_code(code).unwrap()),
            period,
            "{kroner} {code}"
        );
    }
}

#[test]
fn a_period_is_named_or_taken_from_the_size() {
    for (text, is_named) in [
        ("54 000 kr/mnd", true),
        ("54 000", false),
        ("54 000 kr", false),
        ("timelønn 250", true),
        ("månedslønn: kr 54 000,-", true),
        ("650 000 pr. år", true),
        ("650–720k annually", true),
        ("650 000 kr, 37,5 timer i måneden", false),
        ("850", false),
        ("", false),
        ("per år", false),
        ("5 000 kr/uke", false),
    ] {
        assert_eq!(names_period(text), is_named, "{text:?}");
    }
}

const PAYISH: &str = "([0-9]{1,4}|000|[ .,'–-]|kr |NOK|k|mill\\.? |,-|/mnd|per |\
    time|%|ltr |fra |til |lønn |\\$|og |mellom |\\+|\\n){0,16}";

proptest! {
    #[test]
    fn amounts_from_any_text_are_within_the_limit(text in prop_oneof!["\\PC*", PAYISH]) {
        let within = |pay: &PayAsWritten| -> bool {
            [pay.min, pay.max].into_iter().flatten().all(|amount| (0..=MAX_ORE).contains(&amount.ore))
                && pay.min.zip(pay.max).is_none_or(|(min, max)| min.ore <= max.ore && min.period == max.period)
                && (pay.min.or(pay.max).is_some() != pay.steps.is_some())
        };
        if let Ok(pay) = read_pay(&text) {
            prop_assert!(within(&pay), "{:?}", pay);
        }
        let mut end = 0;
        for found in find_pay(&text) {
            prop_assert!(within(&found.pay));
            prop_assert!(text.get(found.range.clone()).is_some_and(|words| !words.is_empty()));
            prop_assert!(found.range.start >= end);
            end = found.range.end;
        }
    }

    #[test]
    fn a_formatted_amount_reads_back(kroner in 1_000i64..100_000_000, ore in 0i64..100, form in 0usize..6) {
        let group = |sign: &str| {
            let digits = kroner.to_string();
            let head = digits.len() % 3;
            let mut groups = vec![&digits[..head]];
            groups.extend((head..digits.len()).step_by(3).map(|at| &digits[at..at + 3]));
            groups.retain(|group| !group.is_empty());
            groups.join(sign)
        };
        let text = match form {
            0 => format!("kr {},{ore:02} per år", group(" ")),
            1 => format!("{},{ore:02} kr/år", group(".")),
            2 => format!("NOK {}.{ore:02} annually", group(",")),
            3 => format!("{},{ore:02} kr p.a.", group("\u{2009}")),
            4 => format!("kr {}.{ore:02} i året", group("\u{202f}")),
            _ => format!("årslønn {},{ore:02}", group("\u{a0}")),
        };
        let amount = Some(Amount { ore: kroner * 100 + ore, currency: Currency::NOK, period: Year });
        let read = read_pay(&text).map(|pay| (pay.min, pay.max));
        prop_assert_eq!(read, Ok((amount, amount)), "{}", text);
    }
}
