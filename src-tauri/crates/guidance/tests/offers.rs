//! The worked offers of `shared/facts/offer_examples.json`, reckoned with the pack's own tax years and basic amounts.
//!
//! The file is no part of the project. Where it is missing, the test says loudly what it skipped.

#![allow(clippy::expect_used, reason = "a test stops at what cannot be")]

use std::path::PathBuf;

use chrono::NaiveDate;
use domain::ids::OfferId;
use domain::offer::{
    BasicAmount, Holiday, Hours, MatchOn, OfferTerms, Pension, Reckoning, Scored, YearKind, match_base, rank,
    reckon,
};
use domain::tax::{Rate, Scheme, TaxYear, Zone};
use serde::Deserialize;

#[derive(Deserialize)]
struct Examples {
    cases: Vec<Case>,
    ranking: Vec<String>,
    #[serde(rename = "match")]
    matches: Vec<Match>,
}

#[derive(Deserialize)]
struct Case {
    offer: Told,
    expect: Expected,
}

/// An offer as the file tells it; what it leaves out has the defaults of the contract for offers.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Told {
    name: String,
    year: i32,
    base_kr: i64,
    holiday: Holiday,
    #[serde(default)]
    bonus_kr: i64,
    #[serde(default)]
    bonus_likelihood_percent: u8,
    pension_percent: u32,
    #[serde(default)]
    pension_percent_above_7_1_g: u32,
    #[serde(default)]
    hours_week: Option<f64>,
    #[serde(default)]
    rent_month_kr: i64,
    #[serde(default)]
    commute_month_kr: i64,
}

#[derive(Deserialize)]
struct Expected {
    pay_kr: f64,
    holiday_effect_kr: f64,
    bonus_kr: f64,
    sign_on_kr: f64,
    equity_kr: f64,
    cash_kr: f64,
    tax_kr: f64,
    net_kr: f64,
    pension_kr: f64,
    living_kr: f64,
    left_month_kr: f64,
    hours: f64,
    net_hour_kr: f64,
    horizon_net_kr: f64,
}

#[derive(Deserialize)]
struct Match {
    offer: String,
    against: String,
    base_kr: i64,
}

#[test]
fn the_worked_offers_hold_line_by_line() {
    let Some(examples) = examples() else { return };
    assert_eq!(examples.cases.len(), 3);
    for case in &examples.cases {
        let it = reckoned(&case.offer);
        for (line, ore, wanted_kr) in lines(&it, &case.expect) {
            let apart = (f64::from(i32::try_from(ore).expect("a few million")) - wanted_kr * 100.0).abs();
            assert!(apart <= 200.0, "{line} of {}: {ore} øre, not {wanted_kr} kr", case.offer.name);
        }
        assert!(
            (f64::from(it.hours.0) - case.expect.hours * 100.0).abs() < 0.5,
            "hours of {}",
            case.offer.name
        );
        let an_hour = f64::from(i32::try_from(it.net_hour_ore).expect("a few hundred"));
        assert!(
            (an_hour - case.expect.net_hour_kr * 100.0).abs() <= 1.0,
            "net an hour of {}",
            case.offer.name
        );
    }
}

#[test]
fn the_worked_offers_stand_in_the_order_told() {
    let Some(examples) = examples() else { return };
    let offers: Vec<_> = (1_u128..).zip(&examples.cases).map(|(number, case)| scored(number, case)).collect();
    let names: Vec<_> = rank(&offers, &[]).iter().map(|it| examples.name(&offers, it.offer_id)).collect();
    assert_eq!(names, examples.ranking);
}

#[test]
fn each_worked_offer_matches_each_other_at_the_base_told() {
    let Some(examples) = examples() else { return };
    assert_eq!(examples.matches.len(), 6);
    for wanted in &examples.matches {
        let (offer, against) = (examples.told(&wanted.offer), examples.told(&wanted.against));
        let base =
            match_base(&offer.terms(), &reckoned(against), offer.year(), &offer.g(), MatchOn::LeftMonth);
        assert_eq!(base, Some(wanted.base_kr * 100), "{} against {}", wanted.offer, wanted.against);
    }
}

#[test]
fn every_year_of_the_pack_reckons_an_offer_and_matches_it_with_itself() {
    for facts in &guidance::pack().tax_years {
        let g = g_in_may(facts.rules.year);
        for scheme in [Scheme::Ordinary, Scheme::Paye] {
            let terms = OfferTerms { scheme, ..plain(650_000) };
            let it = reckon(&terms, &facts.rules, &g).expect("the ordinary rules are known in every year");
            assert!(it.tax_ore > 0 && it.net_ore + it.tax_ore == it.cash_ore);
            let base = match_base(&terms, &it, &facts.rules, &g, MatchOn::LeftMonth);
            assert_eq!(base, Some(65_000_000), "{scheme:?} in {}", facts.rules.year);
        }
    }
}

#[allow(clippy::print_stderr, reason = "what was skipped must be seen")]
fn examples() -> Option<Examples> {
    let shared = std::env::var_os("LOYPE_SHARED").map(PathBuf::from);
    let beside = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../../shared");
    let path = shared.unwrap_or_else(beside).join("facts/offer_examples.json");
    let Ok(text) = std::fs::read_to_string(&path) else {
        eprintln!("SKIPPED: three worked offers were not reckoned, because there is no {}", path.display());
        return None;
    };
    // A flat JSON like this one is TOML once `:` is `=` and it stands on one line, so no library is needed for it.
    let table = text.replace("\": ", "\" = ").replace('\n', " ");
    let mut whole: toml::Table =
        toml::from_str(&format!("examples = {table}")).expect("the examples can be read");
    whole.remove("examples").map(|it| it.try_into().expect("the examples are as they were"))
}

impl Examples {
    fn told(&self, name: &str) -> &Told {
        let case = self.cases.iter().find(|case| case.offer.name == name);
        &case.expect("the examples name each other").offer
    }

    fn name(&self, offers: &[Scored], id: OfferId) -> String {
        let at = offers.iter().position(|it| it.offer_id == id);
        self.cases[at.expect("the ranking is of these offers")].offer.name.clone()
    }
}

impl Told {
    fn terms(&self) -> OfferTerms {
        OfferTerms {
            holiday: self.holiday,
            bonus_ore: self.bonus_kr * 100,
            bonus_likelihood_percent: self.bonus_likelihood_percent,
            pension: Pension {
                rate: Rate(self.pension_percent * 100),
                rate_above: Rate(self.pension_percent_above_7_1_g * 100),
            },
            least_pension: guidance::pack().law.least_pension(),
            hours_week: week_of(self.hours_week.unwrap_or(37.5)),
            rent_month_ore: self.rent_month_kr * 100,
            commute_month_ore: self.commute_month_kr * 100,
            ..plain(self.base_kr)
        }
    }

    fn year(&self) -> &'static TaxYear {
        &guidance::pack().tax_year(self.year).expect("the year is in the pack").rules
    }

    fn g(&self) -> BasicAmount {
        g_in_may(self.year)
    }
}

/// The one of the two usual weeks that has so many hours.
fn week_of(hours: f64) -> Hours {
    let week = [3750_u32, 4000].into_iter().find(|week| (f64::from(*week) - hours * 100.0).abs() < 0.5);
    Hours(week.expect("37.5 or 40 hours"))
}

fn plain(base_kr: i64) -> OfferTerms {
    OfferTerms {
        base_ore: base_kr * 100,
        share_percent: 100,
        holiday: Holiday::FiveWeeks,
        year_kind: YearKind::Normal,
        bonus_ore: 0,
        bonus_likelihood_percent: 0,
        sign_on_ore: 0,
        equity_year_ore: 0,
        horizon_years: 3,
        pension: Pension { rate: Rate(200), rate_above: Rate(200) },
        least_pension: guidance::pack().law.least_pension(),
        hours_week: Hours(3750),
        rent_month_ore: 0,
        commute_month_ore: 0,
        other_month_ore: 0,
        union_dues_ore: 0,
        zone: Zone::Ordinary,
        scheme: Scheme::Ordinary,
    }
}

fn g_in_may(year: i32) -> BasicAmount {
    let may = NaiveDate::from_ymd_opt(year, 5, 2).expect("a day");
    guidance::pack().basic_amount(may).expect("G of the year is in the pack").amount
}

fn reckoned(told: &Told) -> Reckoning {
    reckon(&told.terms(), told.year(), &told.g()).expect("the ordinary rules are known")
}

fn scored(number: u128, case: &Case) -> Scored {
    let left_month_ore = Some(reckoned(&case.offer).left_month_ore);
    let offer_id = format!("{number:032x}").parse().expect("an id");
    Scored { offer_id, left_month_ore, scores: Vec::new() }
}

fn lines(it: &Reckoning, wanted: &Expected) -> [(&'static str, i64, f64); 12] {
    [
        ("pay", it.pay_ore, wanted.pay_kr),
        ("holiday effect", it.holiday_effect_ore, wanted.holiday_effect_kr),
        ("bonus", it.bonus_ore, wanted.bonus_kr),
        ("sign-on", it.sign_on_ore, wanted.sign_on_kr),
        ("equity", it.equity_ore, wanted.equity_kr),
        ("cash", it.cash_ore, wanted.cash_kr),
        ("tax", it.tax_ore, wanted.tax_kr),
        ("net", it.net_ore, wanted.net_kr),
        ("pension", it.pension_ore, wanted.pension_kr),
        ("living", it.living_ore, wanted.living_kr),
        ("left a month", it.left_month_ore, wanted.left_month_kr),
        ("horizon net", it.horizon_net_ore, wanted.horizon_net_kr),
    ]
}
