//! The board: order within columns, counts, and what a card says.

use domain::ad::AdState;
use domain::ids::{EventId, JobId};
use domain::job::{Degree, JobFields, Share};
use domain::stage::StageKind;
use proptest::prelude::*;

use super::{Profile, at, day};
use crate::{application, board, event, job};

fn titles(profile: &Profile, kind: StageKind) -> Vec<String> {
    let stage = profile.stage(kind);
    profile.read(|r| board::cards(r, stage, 0, 1000)).into_iter().map(|card| card.title).collect()
}

fn place(profile: &Profile, job: JobId, kind: StageKind, before: Option<JobId>) {
    let (stage, id) = (profile.stage(kind), profile.application(job).id);
    profile.write(|w| {
        let rank = application::rank_before(w, stage, before)?;
        application::set_stage(w, id, stage, rank)
    });
}

#[test]
fn cards_go_where_they_are_put() {
    let profile = Profile::new();
    let [a, b, c] = ["a", "b", "c"].map(|title| profile.save(title, "Equinor"));
    assert_eq!(titles(&profile, StageKind::Saved), ["c", "b", "a"]);
    place(&profile, a, StageKind::Saved, Some(b));
    assert_eq!(titles(&profile, StageKind::Saved), ["c", "a", "b"]);
    place(&profile, b, StageKind::Saved, None);
    assert_eq!(titles(&profile, StageKind::Saved), ["b", "c", "a"]);
    place(&profile, c, StageKind::Applied, None);
    place(&profile, a, StageKind::Applied, Some(c));
    assert_eq!(titles(&profile, StageKind::Applied), ["a", "c"]);
    let (stage, id) = (profile.stage(StageKind::Applied), profile.application(b).id);
    profile.write(|w| application::set_stage(w, id, stage, application::rank_last(w, stage)?));
    assert_eq!(titles(&profile, StageKind::Applied), ["a", "c", "b"]);
}

#[test]
fn a_full_gap_is_opened_again() {
    let profile = Profile::new();
    let jobs: Vec<JobId> = (0..60).map(|number| profile.save(&number.to_string(), "Equinor")).collect();
    let mut expected: Vec<String> = (0..60).rev().map(|number: i32| number.to_string()).collect();
    // Each goes right above the last card, so the gap there halves every time.
    for (number, job_id) in jobs.iter().enumerate().skip(1).rev() {
        place(&profile, *job_id, StageKind::Saved, Some(jobs[0]));
        let title = number.to_string();
        expected.retain(|other| *other != title);
        expected.insert(expected.len() - 1, title);
        assert_eq!(titles(&profile, StageKind::Saved), expected);
    }
    profile.assert_sound();
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, ..ProptestConfig::default() })]
    #[test]
    fn any_moves_give_the_order_of_a_plain_list(
        moves in proptest::collection::vec((0..6usize, 0..7usize), 1..80)
    ) {
        let profile = Profile::new();
        let jobs: Vec<JobId> = (0..6).map(|number| profile.save(&number.to_string(), "Equinor")).collect();
        let mut list: Vec<usize> = (0..6).rev().collect();
        for (which, before) in moves.into_iter().filter(|(which, before)| which != before) {
            place(&profile, jobs[which], StageKind::Saved, jobs.get(before).copied());
            list.retain(|other| *other != which);
            let at = list.iter().position(|other| *other == before).unwrap_or(0);
            list.insert(at, which);
        }
        let expected: Vec<String> = list.iter().map(usize::to_string).collect();
        prop_assert_eq!(titles(&profile, StageKind::Saved), expected);
    }
}

#[test]
fn a_column_comes_in_stretches_and_is_counted_without_the_trash() {
    let profile = Profile::new();
    let jobs: Vec<JobId> = (0..7).map(|number| profile.save(&number.to_string(), "Equinor")).collect();
    profile.write(|w| job::delete(w, jobs[5], at(3)));
    place(&profile, jobs[0], StageKind::Offer, None);
    let counts: Vec<u32> = profile.read(board::counts).into_iter().map(|(_, count)| count).collect();
    assert_eq!(counts, [5, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0]);
    let stage = profile.stage(StageKind::Saved);
    let stretch = profile.read(|r| board::cards(r, stage, 1, 2));
    assert_eq!(stretch.iter().map(|card| card.title.as_str()).collect::<Vec<_>>(), ["4", "3"]);
}

#[test]
fn a_card_says_since_when_it_is_where_it_is() {
    let profile = Profile::new();
    let job_id = profile.save("Utvikler", "Equinor");
    let id = profile.application(job_id).id;
    let card = || {
        let stage = profile.application(job_id).stage_id;
        profile.read(|r| board::cards(r, stage, 0, 1)).remove(0)
    };
    assert_eq!((card().stage_since, card().ad_state, card().applied_on), (day("2026-11-20"), None, None));
    place(&profile, job_id, StageKind::Applied, None);
    let stage = profile.stage(StageKind::Applied);
    profile.capture(job_id, "tekst");
    profile.write(|w| {
        application::set_applied_on(w, id, Some(day("2026-11-18")))?;
        event::insert_stage(w, id, EventId::at(w.now()), day("2026-11-22"), Some(StageKind::Saved), stage)?;
        event::insert_note(w, id, EventId::at(w.now()), day("2026-11-30"), "ring")
    });
    let card = card();
    assert_eq!((card.stage_since, card.ad_state), (day("2026-11-22"), Some(AdState::Open)));
    assert_eq!((card.applied_on, card.stage_kind), (Some(day("2026-11-18")), StageKind::Applied));
    assert_eq!((card.job_id, card.application_id), (job_id, id));
}

#[test]
fn a_card_says_what_floor_and_target_ask_for() {
    let profile = Profile::new();
    let job_id = profile.save("Utvikler", "Equinor");
    let stage = profile.stage(StageKind::Saved);
    let card = || profile.read(|r| board::cards(r, stage, 0, 1)).remove(0);
    assert_eq!((card().share, card().required_degree), (None, Degree::Unknown));
    let share = Some(Share { min_percent: 50, max_percent: 80 });
    let fields =
        JobFields { share, required_degree: Degree::Master, ..JobFields::new("Utvikler", "Equinor") };
    profile.write(|w| job::update(w, job_id, &fields));
    assert_eq!((card().share, card().required_degree), (share, Degree::Master));
}
