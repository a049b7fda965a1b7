//! Random writes to offers, targets, figures and levels, as parts of longer histories.

use domain::ids::{FloorLevelId, PayFigureId, TargetId};
use domain::offer::{Criterion, Offer, Weight};
use domain::pay_figure::PayFigure;
use domain::target::{Target, TargetFigures};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::pay::{add_offer, level};
use super::{Writing, made_up};
use crate::board::CardRow;
use crate::floor_level::OwnFloorLevel;
use crate::{StoreError, floor_level, offer, pay_figure, target};

/// One write; numbers pick among what is there.
#[derive(Debug, Clone)]
pub(super) enum PayAct {
    AddOffer(Option<usize>, Box<Offer>),
    ChangeOffer(usize, Box<Offer>),
    DeleteOffer(usize),
    Score(usize, Criterion, Option<(u8, String)>),
    Weigh(Weight),
    AddTarget(Target),
    SetFigures(usize, TargetFigures),
    DeleteTarget(usize),
    AddFigure(usize, PayFigure),
    ChangeFigure(usize, PayFigure),
    DeleteFigure(usize),
    AddLevel,
    DeleteLevel,
}

pub(super) fn pay_act() -> impl Strategy<Value = PayAct> {
    let offer = || made_up::offer().prop_map(Box::new);
    let unpaid = select(&Criterion::ALL[1..]);
    let (weighed, weight) = (select(&Criterion::ALL[..]), 0..=10u8);
    prop_oneof![
        4 => (option::of(0..9usize), offer()).prop_map(|(job, offer)| PayAct::AddOffer(job, offer)),
        1 => (0..9usize, offer()).prop_map(|(which, offer)| PayAct::ChangeOffer(which, offer)),
        2 => (0..9usize).prop_map(PayAct::DeleteOffer),
        4 => (0..9usize, unpaid, option::weighted(0.8, (0..=10u8, made_up::text())))
            .prop_map(|(which, criterion, score)| PayAct::Score(which, criterion, score)),
        1 => (weighed, weight).prop_map(|(criterion, weight)| PayAct::Weigh(Weight { criterion, weight })),
        2 => made_up::target().prop_map(PayAct::AddTarget),
        2 => (0..9usize, made_up::figures()).prop_map(|(which, figures)| PayAct::SetFigures(which, figures)),
        1 => (0..9usize).prop_map(PayAct::DeleteTarget),
        2 => (0..9usize, made_up::figure()).prop_map(|(job, figure)| PayAct::AddFigure(job, figure)),
        1 => (0..9usize, made_up::figure()).prop_map(|(job, figure)| PayAct::ChangeFigure(job, figure)),
        1 => (0..9usize).prop_map(PayAct::DeleteFigure),
        1 => Just(PayAct::AddLevel),
        1 => Just(PayAct::DeleteLevel),
    ]
}

/// Does it, where there is something to do it to.
pub(super) fn perform(w: &Writing<'_>, act: &PayAct, jobs: &[CardRow]) -> Result<(), StoreError> {
    let card = |number: usize| pick(jobs, number);
    match act {
        PayAct::AddFigure(job, figure) => card(*job).map_or(Ok(()), |card| {
            pay_figure::insert(w, card.application_id, PayFigureId::at(w.now()), figure)
        }),
        PayAct::ChangeFigure(job, figure) => {
            first_figure(w, card(*job))?.map_or(Ok(()), |id| pay_figure::update(w, id, figure))
        }
        PayAct::DeleteFigure(job) => {
            first_figure(w, card(*job))?.map_or(Ok(()), |id| pay_figure::delete(w, id))
        }
        PayAct::AddTarget(made) => target::insert(w, &Target { id: TargetId::at(w.now()), ..made.clone() }),
        PayAct::SetFigures(which, figures) => pick(&target::all(w, 99)?, *which)
            .map_or(Ok(()), |target| target::add_figures(w, target.id, figures)),
        PayAct::DeleteTarget(which) => {
            pick(&target::all(w, 99)?, *which).map_or(Ok(()), |target| target::delete(w, target.id))
        }
        PayAct::AddLevel => {
            let id = FloorLevelId::at(w.now());
            floor_level::insert(w, &OwnFloorLevel { id, ..level("2027-09-01") })
        }
        PayAct::DeleteLevel => {
            floor_level::all(w)?.first().map_or(Ok(()), |level| floor_level::delete(w, level.id))
        }
        PayAct::AddOffer(job, made) => {
            add_offer(w, job.and_then(card).map(|card| card.job_id), made).map(|_| ())
        }
        about_offer => perform_on_offer(w, about_offer),
    }
}

fn perform_on_offer(w: &Writing<'_>, act: &PayAct) -> Result<(), StoreError> {
    let offers = offer::all(w, 99)?;
    let id = |which: usize| pick(&offers, which).map(|row| row.id);
    match act {
        PayAct::ChangeOffer(which, made) => id(*which).map_or(Ok(()), |id| offer::update(w, id, made)),
        PayAct::DeleteOffer(which) => id(*which).map_or(Ok(()), |id| offer::delete(w, id)),
        PayAct::Score(which, criterion, score) => id(*which).map_or(Ok(()), |id| {
            let score = score.as_ref().map(|(score, note)| (*score, note.as_str()));
            offer::set_score(w, id, *criterion, score)
        }),
        PayAct::Weigh(weight) => offer::set_weight(w, *weight),
        _ => Ok(()),
    }
}

fn first_figure(w: &Writing<'_>, card: Option<&CardRow>) -> Result<Option<PayFigureId>, StoreError> {
    let Some(card) = card else { return Ok(None) };
    Ok(pay_figure::of_application(w, card.application_id)?.first().and_then(|figure| figure.id))
}

pub(super) fn pick<T>(among: &[T], number: usize) -> Option<&T> {
    (!among.is_empty()).then(|| &among[number % among.len()])
}
