//! Offers, targets and figures with anything in them that may be kept.

use chrono::NaiveDate;
use domain::ids::TargetId;
use domain::job::Degree;
use domain::money::{Amount, Currency, MAX_ORE, PayAsWritten, PayPeriod, PaySteps};
use domain::offer::*;
use domain::pay_figure::{PayFigure, PayFigureKind};
use domain::target::{Level, Target, TargetFigures};
use domain::tax::{Rate, Scheme};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::{at, day};

/// An offer of a plain job, for tests that look at something else.
pub(super) fn plain_offer(name: &str) -> Offer {
    Offer {
        kind: OfferKind::Received,
        name: name.to_owned(),
        city: Some("Småvær".to_owned()),
        received_on: Some(day("2026-11-20")),
        answer_by: None,
        starts_on: None,
        currency: Currency::NOK,
        rate: None,
        base_ore: 65_000_000,
        base_text: "650 000".to_owned(),
        share_percent: 100,
        holiday: Holiday::FiveWeeks,
        year_kind: YearKind::Normal,
        bonus_ore: 0,
        bonus_likelihood_percent: 50,
        sign_on_ore: 0,
        equity_year_ore: 0,
        horizon_years: 3,
        pension: None,
        hours_week: Hours(3750),
        overtime: Overtime::Unknown,
        home: Home::default(),
        commute_month_ore: 0,
        commute_minutes_day: None,
        other_month_ore: 0,
        union_dues_ore: 0,
        scheme: Scheme::Ordinary,
        required_degree: Degree::Unknown,
        law: LawTerms::default(),
    }
}

/// A target with one row of figures.
pub(super) fn plain_target(role: &str) -> Target {
    Target {
        id: TargetId::at(at(2)),
        role: role.to_owned(),
        level: None,
        city: None,
        history: vec![plain_figures(60_000_000)],
    }
}

/// Figures around an expected one.
pub(super) fn plain_figures(expected_ore: i64) -> TargetFigures {
    TargetFigures {
        on: day("2026-11-20"),
        walk_away_ore: expected_ore - 5_000_000,
        expected_ore,
        stretch_ore: expected_ore + 5_000_000,
        reason: "Tariffen".to_owned(),
    }
}

/// A figure somebody said.
pub(super) fn plain_figure(on: &str, text: &str) -> PayFigure {
    PayFigure {
        id: None,
        on: day(on),
        kind: PayFigureKind::Said,
        who: "Lederen".to_owned(),
        pay: PayAsWritten { min: None, max: None, steps: None, share_percent: None, text: text.to_owned() },
        note: String::new(),
    }
}

pub(super) fn text() -> impl Strategy<Value = String> {
    "[a-zæøåÆØÅ\"'%_\\\\ \n\u{0}\u{1F600}]{0,12}"
}

pub(super) fn any_day() -> impl Strategy<Value = NaiveDate> {
    (690_000..780_000).prop_map(|days| NaiveDate::from_num_days_from_ce_opt(days).unwrap())
}

fn ore() -> impl Strategy<Value = i64> {
    prop_oneof![Just(0), 0..=MAX_ORE, Just(MAX_ORE)]
}

prop_compose! {
    fn money()(
        foreign in option::of((select(&["SEK", "EUR", "USD"][..]), option::of((1..=i64::MAX, any_day(),
            select(&[RateFrom::Person, RateFrom::NorgesBank][..]))))),
        base_ore in ore(), bonus_ore in ore(), sign_on_ore in ore(), equity_year_ore in ore(),
        bonus_likelihood_percent in 0..=100u8, horizon_years in 1..=10u8,
        base_text in text(),
        pension in option::of((0..=10_000u32, 0..=10_000u32)),
    ) -> Offer {
        let (currency, rate) = foreign.unzip();
        Offer {
            currency: currency.map_or(Currency::NOK, |code| Currency::from_code(code).unwrap()),
            rate: rate.flatten().map(|(millionths, on, from)| ExchangeRate { millionths, on, from }),
            base_ore, bonus_ore, sign_on_ore, equity_year_ore, bonus_likelihood_percent, horizon_years, base_text,
            pension: pension.map(|(rate, above)| Pension { rate: Rate(rate), rate_above: Rate(above) }),
            ..plain_offer("")
        }
    }
}

prop_compose! {
    fn law()(
        months in proptest::array::uniform4(option::of(any::<u8>())),
        non_compete_paid in option::of(any::<bool>()),
        overtime_percent in option::of(any::<u8>()),
        written_contract in select(&[WrittenContract::Unknown, WrittenContract::Yes, WrittenContract::No][..]),
    ) -> LawTerms {
        let [probation_months, temporary_months, notice_months, non_compete_months] = months;
        LawTerms { probation_months, temporary_months, notice_months, non_compete_months, non_compete_paid,
            overtime_percent, written_contract }
    }
}

prop_compose! {
    fn living()(
        rooms in option::of(1..=3u8), rent_month_ore in option::of(ore()),
        commute_month_ore in ore(), commute_minutes_day in option::of(0..=1440u16),
        other_month_ore in ore(), union_dues_ore in ore(),
        scheme in select(&[Scheme::Ordinary, Scheme::Paye][..]),
        required_degree in degree(),
        hours in 1..=16_800u32,
        overtime in select(&[Overtime::Unknown, Overtime::Paid, Overtime::Exempt][..]),
    ) -> Offer {
        Offer {
            home: Home { rooms, rent_month_ore },
            commute_month_ore, commute_minutes_day, other_month_ore, union_dues_ore, scheme, required_degree,
            hours_week: Hours(hours), overtime,
            ..plain_offer("")
        }
    }
}

pub(super) fn degree() -> impl Strategy<Value = Degree> {
    select(&[Degree::None, Degree::Bachelor, Degree::Master, Degree::Doctorate, Degree::Unknown][..])
}

prop_compose! {
    pub(super) fn offer()(
        kind in select(&[OfferKind::Received, OfferKind::Expected, OfferKind::Current][..]),
        name in text(), city in option::of(text()),
        days in proptest::array::uniform3(option::of(any_day())),
        share_percent in 1..=100u8,
        holiday in select(&[Holiday::FiveWeeks, Holiday::Statutory, Holiday::None][..]),
        year_kind in select(&[YearKind::Normal, YearKind::First][..]),
        money in money(), living in living(), law in law(),
    ) -> Offer {
        let [received_on, answer_by, starts_on] = days;
        Offer {
            kind, name, city, received_on, answer_by, starts_on, share_percent, holiday, year_kind, law,
            hours_week: living.hours_week,
            overtime: living.overtime,
            home: living.home,
            commute_month_ore: living.commute_month_ore,
            commute_minutes_day: living.commute_minutes_day,
            other_month_ore: living.other_month_ore,
            union_dues_ore: living.union_dues_ore,
            scheme: living.scheme,
            required_degree: living.required_degree,
            ..money
        }
    }
}

prop_compose! {
    pub(super) fn figures()(on in any_day(), ore in proptest::array::uniform3(ore()), reason in text())
    -> TargetFigures {
        let [walk_away_ore, expected_ore, stretch_ore] = ore;
        TargetFigures { on, walk_away_ore, expected_ore, stretch_ore, reason }
    }
}

prop_compose! {
    pub(super) fn target()(
        role in text(), level in option::of(select(&[Level::Entry, Level::Mid, Level::Senior][..])),
        city in option::of(text()), mut history in proptest::collection::vec(figures(), 1..5),
    ) -> Target {
        history.sort_by_key(|figures| std::cmp::Reverse(figures.on));
        Target { id: TargetId::at(at(2)), role, level, city, history }
    }
}

prop_compose! {
    fn amount()(
        ore in any::<i64>(), code in select(&["NOK", "EUR", "JPY"][..]),
        period in select(&[PayPeriod::Year, PayPeriod::Month, PayPeriod::Hour][..]),
    ) -> Amount {
        Amount { ore, currency: Currency::from_code(code).unwrap(), period }
    }
}

prop_compose! {
    pub(super) fn figure()(
        on in any_day(), who in text(), note in text(), words in text(),
        kind in select(&[PayFigureKind::Advertised, PayFigureKind::Asked, PayFigureKind::Said,
            PayFigureKind::Offered, PayFigureKind::Accepted][..]),
        min in option::of(amount()), max in option::of(amount()),
        steps in option::of((any::<u8>(), any::<u8>())), share_percent in option::of(any::<u8>()),
    ) -> PayFigure {
        let steps = steps.map(|(min, max)| PaySteps { min, max });
        PayFigure { id: None, on, kind, who, pay: PayAsWritten { min, max, steps, share_percent, text: words }, note }
    }
}
