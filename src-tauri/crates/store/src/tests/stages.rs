//! Stages of one's own: kept in order, taken away with all that stood in them moved, and still named by histories.

use domain::ids::{EventId, StageId};
use domain::stage::{Stage, StageKind};

use super::{Profile, at, day, dump};
use crate::stage::{Held, Shown};
use crate::{application, board, event, job, stage};

fn add(profile: &Profile, kind: StageKind, name: &str) -> StageId {
    let id = StageId::at(at(2));
    let added = Stage { id, kind, name: Some(name.to_owned()), position: 99, hidden: false };
    profile.write(|w| stage::insert(w, &added));
    id
}

fn order(profile: &Profile) -> Vec<StageId> {
    profile.read(stage::all).into_iter().map(|stage| stage.id).collect()
}

#[test]
fn stages_stand_in_the_order_they_were_put() {
    let profile = Profile::new();
    let id = add(&profile, StageKind::Interview, "Andre runde");
    let mut wanted = order(&profile);
    wanted.retain(|other| *other != id);
    wanted.insert(1, id);
    let before = dump(&profile.store);
    profile.write(|w| stage::set_order(w, &wanted));
    assert_eq!(order(&profile), wanted);
    let positions: Vec<u16> = profile.read(stage::all).iter().map(|stage| stage.position).collect();
    assert_eq!(positions, (0..12).collect::<Vec<u16>>());
    profile.store.undo().unwrap();
    assert_eq!(dump(&profile.store), before);
    profile.assert_sound();
}

#[test]
fn a_stage_is_hidden_and_shown() {
    let profile = Profile::new();
    let id = profile.stage(StageKind::Screening);
    let is_hidden = || profile.read(|r| stage::by_id(r, id)).unwrap().hidden;
    profile.write(|w| stage::set_shown(w, id, Shown::WhileHolding));
    assert!(is_hidden());
    profile.write(|w| stage::set_shown(w, id, Shown::Always));
    assert!(!is_hidden());
}

#[test]
fn what_stood_in_a_stage_goes_to_the_foot_of_another_in_its_order_from_the_trash_too() {
    let profile = Profile::new();
    let (own, into) = (add(&profile, StageKind::Saved, "Kanskje"), profile.stage(StageKind::Saved));
    let jobs = ["a", "b", "c", "d"].map(|title| profile.save(title, "Equinor"));
    for moved in &jobs[..3] {
        let id = profile.application(*moved).id;
        profile.write(|w| application::set_stage(w, id, own, application::rank_last(w, own)?));
    }
    profile.write(|w| job::delete(w, jobs[1], at(3)));
    let held = profile.read(stage::held);
    assert!(held.contains(&(own, Held { running: 2, elsewhere: 1 })), "{held:?}");
    let before = dump(&profile.store);
    profile.write(|w| {
        stage::empty_into(w, own, into)?;
        stage::delete(w, own)
    });
    let titles = |stage| -> Vec<String> {
        profile.read(|r| board::cards(r, stage, 0, 9)).into_iter().map(|card| card.title).collect()
    };
    assert_eq!(titles(into), ["d", "a", "c"]);
    assert_eq!(profile.application(jobs[1]).stage_id, into, "also what lies in the trash");
    assert!(!order(&profile).contains(&own));
    assert_eq!(profile.read(|r| stage::by_id(r, own)), None);
    profile.assert_sound();
    profile.store.undo().unwrap();
    assert_eq!(dump(&profile.store), before);
}

#[test]
fn a_history_still_names_a_stage_that_was_taken_away() {
    let profile = Profile::new();
    let own = add(&profile, StageKind::Interview, "Andre runde");
    let id = profile.application(profile.save("Utvikler", "Equinor")).id;
    profile.write(|w| {
        event::insert_stage(w, id, EventId::at(at(3)), day("2026-11-21"), Some(StageKind::Saved), own)?;
        stage::delete(w, own)
    });
    let newest = profile.read(|r| event::list(r, id, 0, 1)).rows.remove(0);
    let told = serde_json::to_value(newest).unwrap();
    assert_eq!((&told["to"], &told["to_name"]), (&"interview".into(), &"Andre runde".into()));
    assert_eq!(profile.read(|r| event::stage_kinds(r, id)), [StageKind::Saved, StageKind::Interview]);
}
