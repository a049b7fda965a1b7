//! The file's own limits: a value no rule of the program knows is refused by SQLite too.

use domain::ids::PayFigureId;
use domain::offer::{Criterion, Weight};

use super::guidance::keep_guidance;
use super::made_up::{plain_figure, plain_offer, plain_target};
use super::pay::{add_offer, level};
use super::{Profile, at, dump};
use crate::{Step, StoreError, floor_level, offer, pay_figure, target};

const REFUSED: &[(&str, &[&str])] = &[
    (
        "offer",
        &[
            "job_id = 'nobody'",
            "kind = 'dream'",
            "name = NULL",
            "currency = 'nok'",
            "currency = 'KRONER'",
            "rate_millionths = 10000000",
            "currency = 'EUR', rate_millionths = 0, rate_on = '2026-11-20', rate_from = 'person'",
            "currency = 'EUR', rate_millionths = 1, rate_from = 'person'",
            "currency = 'EUR', rate_millionths = 1, rate_on = '2026-11-20'",
            "currency = 'EUR', rate_millionths = 1, rate_on = '2026-11-20', rate_from = 'bank'",
            "rate_millionths = 1, rate_on = '2026-11-20', rate_from = 'person'",
            "rate_from = 'person'",
            "base_ore = -1",
            "base_ore = 10000000000001",
            "base_ore = 0.5",
            "share_percent = 0",
            "share_percent = 101",
            "holiday = 'six_weeks'",
            "year_kind = ''",
            "bonus_ore = -1",
            "bonus_likelihood_percent = 101",
            "sign_on_ore = -1",
            "equity_year_ore = -1",
            "horizon_years = 0",
            "horizon_years = 11",
            "pension_rate = 500",
            "pension_rate_above = 500",
            "pension_rate = 10001, pension_rate_above = 1",
            "hours_week = 0",
            "hours_week = 16801",
            "overtime = 'no'",
            "rooms = 0",
            "rooms = 4",
            "rent_month_ore = -1",
            "commute_month_ore = NULL",
            "commute_minutes_day = 1441",
            "other_month_ore = -1",
            "union_dues_ore = -1",
            "scheme = 'tax_free'",
            "required_degree = 'phd'",
            "probation_months = 256",
            "non_compete_paid = 2",
            "overtime_percent = -1",
            "written_contract = 'maybe'",
        ],
    ),
    (
        "offer_score",
        &["criterion = 'money'", "criterion = 'coffee'", "score = -1", "score = 11", "note = NULL"],
    ),
    ("offer_weight", &["criterion = 'coffee'", "weight = -1", "weight = 11"]),
    ("target", &["level = 'chief'", "role = NULL"]),
    (
        "target_figures",
        &[
            "target_id = 'nobody'",
            "walk_away_ore = -1",
            "expected_ore = NULL",
            "stretch_ore = 10000000000001",
        ],
    ),
    (
        "pay_figure",
        &[
            "application_id = 'nobody'",
            "kind = 'dreamt'",
            "pay_text = NULL",
            "pay_min_ore = 1",
            "pay_min_ore = 1, pay_min_currency = 'NOK'",
            "pay_max_period = 'year'",
            "pay_max_ore = 1, pay_max_currency = 'NOK', pay_max_period = 'day'",
            "pay_step_min = 3",
            "pay_share = 256",
        ],
    ),
    ("floor_level", &["bachelor_ore = 0", "master_ore = -1", "valid_from = NULL", "url = NULL"]),
    ("followed_employer", &["employer = NULL", "since_on = NULL"]),
    ("own_skill", &["name = NULL", "name_fold = NULL"]),
    ("newcomer_step", &["step = NULL", "done_on = NULL"]),
    ("newcomer_offer", &["only = 2", "only = NULL", "offer_id = 'nobody'", "offer_id = NULL"]),
];

#[test]
fn a_value_that_makes_no_sense_is_refused_by_the_file() {
    let profile = Profile::new();
    let application = profile.application(profile.save("Kokk", "Sult")).id;
    profile.write(|w| {
        let id = add_offer(w, None, &plain_offer("Tilbud"))?;
        offer::set_score(w, id, Criterion::Work, Some((5, "")))?;
        offer::set_weight(w, Weight { criterion: Criterion::Work, weight: 5 })?;
        target::insert(w, &plain_target("Kokk"))?;
        pay_figure::insert(w, application, PayFigureId::at(w.now()), &plain_figure("2026-11-20", "a"))?;
        floor_level::insert(w, &level("2027-09-01"))?;
        keep_guidance(w, id)
    });
    let before = dump(&profile.store);
    for (table, changes) in REFUSED {
        for change in *changes {
            let sql = format!("UPDATE {table} SET {change}");
            let refused = profile.store.write(&Step::new("bad"), at(3), |w| -> Result<_, StoreError> {
                Ok(w.connection.execute(&sql, [])?)
            });
            assert!(matches!(&refused, Err(StoreError::Refused(_))), "{sql}: {refused:?}");
        }
    }
    assert_eq!(dump(&profile.store), before);
    profile.assert_sound();
}
