//! `loype offers`: offers of a file reckoned, and the profile's own side by side.

use std::io::Read as _;
use std::path::Path;

use app::wire::{CompareQuery, Comparison, OfferColumn, OfferLines};
use app::{ApiError, Clock, ErrorCode, EvalOffer, EvalOffers};
use domain::ids::OfferId;
use domain::offer::Hours;
use messages::{Args, grouped};
use serde_json::{Value, json};

use crate::arguments::Arguments;
use crate::out::{Failure, Out, call};
use crate::pay::{aligned, kroner};

/// Reckons the offers of a JSON file; `-` is standard input. No profile is opened.
pub(crate) fn eval(file: &Path, out: &Out) -> Result<(), Failure> {
    let offers = app::evaluate_offers(&read(file)?, Clock::System.today())?;
    out.print(&eval_json(&offers, out), || eval_table(&offers, out));
    Ok(())
}

/// The profile's offers side by side: those named by id or by words of their names, else all.
pub(crate) fn compare(arguments: &Arguments, wanted: &[String], out: &mut Out) -> Result<(), Failure> {
    let app = out.open(arguments)?;
    let all: Comparison = call(&app, "offer.compare", CompareQuery { offers: None, year: None })?;
    let chosen = match wanted {
        [] => all,
        _ => {
            let ids = wanted.iter().map(|text| find(&all, text)).collect::<Result<Vec<_>, _>>()?;
            call(&app, "offer.compare", CompareQuery { offers: Some(ids), year: None })?
        }
    };
    out.print(&compare_json(&chosen, out), || compare_table(&chosen, out));
    Ok(())
}

fn read(file: &Path) -> Result<String, ApiError> {
    let unreadable = |_| ApiError::new(ErrorCode::FileUnreadable).with("name", file.display());
    if file == Path::new("-") {
        let mut text = String::new();
        std::io::stdin().read_to_string(&mut text).map_err(unreadable)?;
        return Ok(text);
    }
    std::fs::read_to_string(file).map_err(unreadable)
}

/// An offer by its id, by its whole name, or by words that only its name holds.
fn find(all: &Comparison, text: &str) -> Result<OfferId, ApiError> {
    if let Some(found) = all.offers.iter().find(|offer| offer.offer_id.to_string() == text) {
        return Ok(found.offer_id);
    }
    let wanted = domain::fold::fold(text);
    let mut whole = all.offers.iter().filter(|offer| domain::fold::fold(&offer.offer.name) == wanted);
    if let (Some(only), None) = (whole.next(), whole.next()) {
        return Ok(only.offer_id);
    }
    let mut found = all.offers.iter().filter(|offer| domain::fold::fold(&offer.offer.name).contains(&wanted));
    match (found.next(), found.next()) {
        (Some(only), None) => Ok(only.offer_id),
        _ => Err(ApiError::new(ErrorCode::OfferNotFound).with("text", text)),
    }
}

fn eval_json(offers: &EvalOffers, out: &Out) -> Value {
    let name = |index: usize| offers.offers[index].name.as_str();
    json!({
        "offers": offers.offers.iter().map(|offer| eval_offer(offer, out)).collect::<Vec<_>>(),
        "ranking": offers.ranking.iter().map(|index| name(*index)).collect::<Vec<_>>(),
        "match": offers
            .matches
            .iter()
            .map(|(one, other, base)| matched(name(*one), name(*other), *base))
            .collect::<Vec<_>>(),
    })
}

fn eval_offer(offer: &EvalOffer, out: &Out) -> Value {
    let mut json = lines(Some(&OfferLines::from(&offer.reckoning)));
    json["name"] = json!(offer.name);
    json["scheme"] = json!(offer.reckoning.tax.scheme);
    json["notes"] = out.notes(&offer.notes);
    json
}

/// The lines of a reckoning in kroner, hours and kroner an hour with their decimals; null where nothing was reckoned.
fn lines(lines: Option<&OfferLines>) -> Value {
    let kr = |of: fn(&OfferLines) -> i64| lines.map(|lines| kroner(of(lines)));
    json!({
        "pay_kr": kr(|lines| lines.pay_ore),
        "holiday_effect_kr": kr(|lines| lines.holiday_effect_ore),
        "bonus_kr": kr(|lines| lines.bonus_ore),
        "sign_on_kr": kr(|lines| lines.sign_on_ore),
        "equity_kr": kr(|lines| lines.equity_ore),
        "cash_kr": kr(|lines| lines.cash_ore),
        "tax_kr": kr(|lines| lines.tax_ore),
        "net_kr": kr(|lines| lines.net_ore),
        "pension_kr": kr(|lines| lines.pension_ore),
        "living_kr": kr(|lines| lines.living_ore),
        "left_month_kr": kr(|lines| lines.left_month_ore),
        // Printing only: both are whole hundredths.
        "hours": lines.map(|lines| f64::from(lines.hours_c) / 100.0),
        "net_hour_kr": lines.map(|lines| lines.net_hour_ore as f64 / 100.0),
        "horizon_net_kr": kr(|lines| lines.horizon_net_ore),
    })
}

fn matched(offer: &str, against: &str, base_ore: Option<i64>) -> Value {
    json!({ "offer": offer, "against": against, "base_kr": base_ore.map(kroner) })
}

fn compare_json(comparison: &Comparison, out: &Out) -> Value {
    let name = |id: OfferId| {
        let found = comparison.offers.iter().find(|offer| offer.offer_id == id);
        found.map(|offer| offer.offer.name.as_str()).unwrap_or_default()
    };
    let offers = comparison.offers.iter().map(|column| {
        let mut json = lines(column.lines.as_ref());
        json["id"] = json!(column.offer_id);
        json["job_id"] = json!(column.job_id);
        json["name"] = json!(column.offer.name);
        json["kind"] = json!(column.offer.kind);
        json["answer_by"] = json!(column.offer.answer_by);
        json["floor"] = json!(column.floor);
        json["notes"] = out.notes(&column.notes);
        json
    });
    json!({
        "year": comparison.year,
        "status": comparison.status,
        "offers": offers.collect::<Vec<_>>(),
        "ranking": by_money(comparison).map(|column| column.offer.name.as_str()).collect::<Vec<_>>(),
        "weighed": comparison
            .ranking
            .iter()
            .map(|one| json!({ "offer": name(one.offer_id), "place": one.place, "score": f64::from(one.score_c) / 100.0 }))
            .collect::<Vec<_>>(),
        "match": comparison
            .matches
            .iter()
            .map(|one| matched(name(one.offer_id), name(one.against), one.base_ore))
            .collect::<Vec<_>>(),
    })
}

/// The offers that could be reckoned, the one that leaves most a month first.
fn by_money(comparison: &Comparison) -> impl Iterator<Item = &OfferColumn> {
    let mut columns: Vec<&OfferColumn> = comparison.offers.iter().filter(|one| one.lines.is_some()).collect();
    columns.sort_by_key(|one| std::cmp::Reverse(one.lines.map(|lines| lines.left_month_ore)));
    columns.into_iter()
}

fn eval_table(offers: &EvalOffers, out: &Out) -> String {
    let one = |index: &usize| {
        let offer = &offers.offers[*index];
        block(&offer.name, Some(&OfferLines::from(&offer.reckoning)), &offer.notes, out)
    };
    offers.ranking.iter().map(one).collect::<Vec<_>>().join("\n\n")
}

fn compare_table(comparison: &Comparison, out: &Out) -> String {
    if comparison.offers.is_empty() {
        return out.by_id("cli-offers-none", &Args::new());
    }
    let blocks = comparison
        .offers
        .iter()
        .map(|column| block(&column.offer.name, column.lines.as_ref(), &column.notes, out));
    std::iter::once(out.tax_year(comparison.year, comparison.status))
        .chain(blocks)
        .collect::<Vec<_>>()
        .join("\n\n")
}

fn block(name: &str, lines: Option<&OfferLines>, notes: &[domain::note::Note], out: &Out) -> String {
    let mut text = vec![name.to_owned()];
    if let Some(lines) = lines {
        let rows = [
            ("cash", lines.cash_ore),
            ("tax", lines.tax_ore),
            ("net", lines.net_ore),
            ("pension", lines.pension_ore),
            ("living", lines.living_ore),
            ("left_month", lines.left_month_ore),
            ("net_hour", lines.net_hour_ore),
            ("horizon_net", lines.horizon_net_ore),
        ];
        let named: Vec<(String, i64)> = rows
            .into_iter()
            .map(|(id, ore)| (out.by_id(&format!("cli-offer-{id}"), &Args::new()), ore))
            .collect();
        text.extend(aligned(&named));
        let hours = Hours(lines.hours_c).0 / 100;
        text.push(format!("{}  {}", out.by_id("cli-offer-hours", &Args::new()), grouped(i64::from(hours))));
    }
    text.extend(notes.iter().map(|note| out.note(note)));
    text.join("\n")
}
