//! Random histories: whatever was written, undone and redone, each state comes back exactly.

use domain::ids::EventId;
use domain::job::JobFields;
use proptest::prelude::*;

use super::guidance_acts::{GuidanceAct, guidance_act};
use super::pay_acts::{PayAct, pay_act};
use super::{Profile, at, capture, day, dump, save};
use crate::job::{JobFilter, list};
use crate::{Step, StoreError, Writing, application, event, job, stage};

#[derive(Debug, Clone)]
enum Act {
    Save(String, String),
    Capture(usize, String),
    Edit(usize, String),
    Move(usize, usize, Option<usize>),
    Note(usize, String),
    Trash(usize),
    Pay(PayAct),
    Guidance(GuidanceAct),
    Undo,
    Redo,
    Restart,
}

fn act() -> impl Strategy<Value = Act> {
    let text = || "[a-zæøåÆØÅ\"'%_\\\\ \u{0}\u{1F600}]{1,12}";
    prop_oneof![
        3 => (text(), text()).prop_map(|(title, employer)| Act::Save(title, employer)),
        2 => (0..9usize, text()).prop_map(|(job, text)| Act::Capture(job, text)),
        2 => (0..9usize, text()).prop_map(|(job, title)| Act::Edit(job, title)),
        2 => (0..9usize, 0..11usize, proptest::option::of(0..9usize))
            .prop_map(|(job, to, before)| Act::Move(job, to, before)),
        1 => (0..9usize, text()).prop_map(|(job, text)| Act::Note(job, text)),
        1 => (0..9usize).prop_map(Act::Trash),
        6 => pay_act().prop_map(Act::Pay),
        4 => guidance_act().prop_map(Act::Guidance),
        7 => Just(Act::Undo),
        6 => Just(Act::Redo),
        1 => Just(Act::Restart),
    ]
}

fn perform(w: &Writing<'_>, act: &Act) -> Result<(), StoreError> {
    let jobs = list(w, &JobFilter { limit: 100, ..JobFilter::default() })?.rows;
    let pick = |number: usize| (!jobs.is_empty()).then(|| &jobs[number % jobs.len()]);
    match act {
        Act::Save(title, employer) => {
            save(w, stage::all(w)?[0].id, &JobFields::new(title, employer))?;
        }
        Act::Capture(number, text) => {
            if let Some(card) = pick(*number) {
                capture(w, card.job_id, text, std::slice::from_ref(text))?;
            }
        }
        Act::Edit(number, title) => {
            if let Some(card) = pick(*number) {
                job::update(w, card.job_id, &JobFields::new(title, title))?;
            }
        }
        Act::Move(number, to, before) => {
            if let Some(card) = pick(*number) {
                let to = stage::all(w)?[*to].id;
                let before = before.and_then(pick).filter(|card| card.stage_id == to).map(|card| card.job_id);
                let rank = application::rank_before(w, to, before)?;
                application::set_stage(w, card.application_id, to, rank)?;
            }
        }
        Act::Note(number, text) => {
            if let Some(card) = pick(*number) {
                event::insert_note(w, card.application_id, EventId::at(w.now()), day("2026-11-21"), text)?;
            }
        }
        Act::Trash(number) => {
            if let Some(card) = pick(*number) {
                job::delete(w, card.job_id, w.now())?;
            }
        }
        Act::Pay(act) => super::pay_acts::perform(w, act, &jobs)?,
        Act::Guidance(act) => super::guidance_acts::perform(w, act)?,
        Act::Undo | Act::Redo | Act::Restart => {}
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]
    #[test]
    fn every_state_comes_back(acts in proptest::collection::vec(act(), 1..40)) {
        let mut profile = Profile::new();
        let (mut past, mut now, mut future) = (Vec::new(), dump(&profile.store), Vec::new());
        for act in acts {
            match act {
                Act::Undo => {
                    prop_assert_eq!(profile.store.undo().unwrap().is_some(), !past.is_empty());
                    if let Some(state) = past.pop() {
                        future.push(std::mem::replace(&mut now, state));
                    }
                }
                Act::Redo => {
                    prop_assert_eq!(profile.store.redo().unwrap().is_some(), !future.is_empty());
                    if let Some(state) = future.pop() {
                        past.push(std::mem::replace(&mut now, state));
                    }
                }
                Act::Restart => profile = profile.restarted(),
                write => {
                    let written = profile.store.write(&Step::new("act"), at(3), |w| perform(w, &write)).unwrap();
                    if !written.tags.is_empty() {
                        past.push(std::mem::replace(&mut now, dump(&profile.store)));
                        future.clear();
                    }
                }
            }
            prop_assert_eq!(&dump(&profile.store), &now);
        }
        prop_assert_eq!(profile.store.check().unwrap(), []);
    }
}
