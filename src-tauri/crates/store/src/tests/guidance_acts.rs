//! Random writes to what is kept with the guidance, as parts of longer histories.

use chrono::NaiveDate;
use domain::ids::OwnSkillId;
use proptest::option;
use proptest::prelude::*;

use super::pay_acts::pick;
use super::{Writing, made_up};
use crate::skill::OwnSkill;
use crate::{StoreError, guidance, newcomer, offer, skill};

/// One write; numbers pick among what is there.
#[derive(Debug, Clone)]
pub(super) enum GuidanceAct {
    Follow(String, NaiveDate),
    Unfollow(usize),
    AddSkill(String, Option<String>),
    DeleteSkill(usize),
    Mark(String, Option<NaiveDate>),
    Choose(Option<usize>),
}

pub(super) fn guidance_act() -> impl Strategy<Value = GuidanceAct> {
    let few = || "[ab]";
    prop_oneof![
        1 => (few(), made_up::any_day()).prop_map(|(employer, on)| GuidanceAct::Follow(employer, on)),
        1 => (0..9usize).prop_map(GuidanceAct::Unfollow),
        1 => (made_up::text(), option::of(few())).prop_map(|(name, known)| GuidanceAct::AddSkill(name, known)),
        1 => (0..9usize).prop_map(GuidanceAct::DeleteSkill),
        1 => (few(), option::of(made_up::any_day())).prop_map(|(step, on)| GuidanceAct::Mark(step, on)),
        3 => option::weighted(0.8, 0..9usize).prop_map(GuidanceAct::Choose),
    ]
}

/// Does it, where there is something to do it to.
pub(super) fn perform(w: &Writing<'_>, act: &GuidanceAct) -> Result<(), StoreError> {
    match act {
        GuidanceAct::Follow(employer, on) => guidance::follow(w, employer, *on),
        GuidanceAct::Unfollow(which) => pick(&guidance::followed(w)?, *which)
            .map_or(Ok(()), |(employer, _)| guidance::unfollow(w, employer)),
        GuidanceAct::AddSkill(name, known) => {
            let id = OwnSkillId::at(w.now());
            skill::insert(
                w,
                &OwnSkill { id, name: name.clone(), skill: known.clone(), level: None, evidence: None },
            )
        }
        GuidanceAct::DeleteSkill(which) => {
            pick(&skill::all(w)?, *which).map_or(Ok(()), |kept| skill::delete(w, kept.id))
        }
        GuidanceAct::Mark(step, on) => newcomer::mark(w, step, *on),
        GuidanceAct::Choose(None) => newcomer::choose(w, None),
        GuidanceAct::Choose(Some(which)) => {
            pick(&offer::all(w, 99)?, *which).map_or(Ok(()), |row| newcomer::choose(w, Some(row.id)))
        }
    }
}
