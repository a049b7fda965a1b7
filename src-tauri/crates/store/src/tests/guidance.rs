//! What is kept with the guidance, written and read back.

use domain::ids::{OfferId, OwnSkillId};

use super::made_up::plain_offer;
use super::pay::add_offer;
use super::{Profile, at, day};
use crate::skill::OwnSkill;
use crate::{Step, StoreError, Tag, Tags, Writing, ad, guidance, job, newcomer, offer, skill};

/// A skill of the person's.
pub(super) fn own_skill(name: &str, known: Option<&str>) -> OwnSkill {
    OwnSkill {
        id: OwnSkillId::at(at(2)),
        name: name.to_owned(),
        skill: known.map(str::to_owned),
        level: None,
        evidence: None,
    }
}

/// One of everything: an employer followed, a skill, a step done, an offer chosen.
pub(super) fn keep_guidance(w: &Writing<'_>, offer: OfferId) -> Result<(), StoreError> {
    guidance::follow(w, "equinor", day("2026-11-20"))?;
    skill::insert(w, &own_skill("Rust", Some("rust")))?;
    newcomer::mark(w, "tax_card", Some(day("2026-11-20")))?;
    newcomer::choose(w, Some(offer))
}

#[test]
fn an_employer_followed_keeps_its_first_day() {
    let profile = Profile::new();
    for (employer, on) in [("vend", "2026-11-20"), ("equinor", "2026-11-21"), ("vend", "2026-11-22")] {
        profile.write(|w| guidance::follow(w, employer, day(on)));
    }
    let both = [("equinor".to_owned(), day("2026-11-21")), ("vend".to_owned(), day("2026-11-20"))];
    assert_eq!(profile.read(guidance::followed), both);
    profile.write(|w| guidance::unfollow(w, "vend"));
    assert_eq!(profile.read(guidance::followed), both[..1]);
    profile.store.undo().unwrap();
    assert_eq!(profile.read(guidance::followed), both);
    let same = profile.store.write(&Step::new("none"), at(3), |w| guidance::unfollow(w, "sult")).unwrap();
    assert!(same.tags.is_empty());
    profile.assert_sound();
}

#[test]
fn a_skill_is_kept_once_however_it_is_spelt() {
    let profile = Profile::new();
    let [terraform, rust, aerial] =
        [own_skill("terraform", None), own_skill("Rust", Some("rust")), own_skill("Ærfugl", None)];
    for kept in [&terraform, &rust, &aerial] {
        profile.write(|w| skill::insert(w, kept));
    }
    for again in ["RUST", " rust", "Terraform", "aerfugl"] {
        let written = profile.store.write(&Step::new("again"), at(3), |w| {
            skill::insert(w, &OwnSkill { skill: Some("other".to_owned()), ..own_skill(again, None) })
        });
        assert!(written.unwrap().tags.is_empty(), "{again}");
    }
    assert_eq!(profile.read(skill::all), [aerial, rust.clone(), terraform]);
    assert_eq!(profile.read(|r| skill::by_id(r, rust.id)), Some(rust.clone()));

    profile.write(|w| skill::delete(w, rust.id));
    assert_eq!(profile.read(|r| skill::by_id(r, rust.id)), None);
    profile.store.undo().unwrap();
    assert_eq!(profile.read(|r| skill::by_id(r, rust.id)), Some(rust));
    profile.assert_sound();
}

#[test]
fn a_step_has_the_day_it_was_done_or_none() {
    let profile = Profile::new();
    for (step, on) in [("tax_card", Some("2026-11-20")), ("bank", Some("2026-11-21")), ("tax_card", None)] {
        profile.write(|w| newcomer::mark(w, step, on.map(day)));
    }
    profile.write(|w| newcomer::mark(w, "bank", Some(day("2026-11-22"))));
    assert_eq!(profile.read(newcomer::done), [("bank".to_owned(), day("2026-11-22"))]);
    profile.store.undo().unwrap();
    profile.store.undo().unwrap();
    let both = [("bank".to_owned(), day("2026-11-21")), ("tax_card".to_owned(), day("2026-11-20"))];
    assert_eq!(profile.read(newcomer::done), both);
}

#[test]
fn the_offer_chosen_goes_and_comes_back_with_its_offer() {
    let profile = Profile::new();
    let job = profile.save("Kokk", "Sult");
    let [a, b] = [Some(job), None].map(|job| profile.write(|w| add_offer(w, job, &plain_offer("Tilbud"))));
    assert_eq!(profile.read(newcomer::offer), None);
    for chosen in [Some(a), Some(b), None, Some(a)] {
        profile.write(|w| newcomer::choose(w, chosen));
        assert_eq!(profile.read(newcomer::offer), chosen);
    }
    profile.write(|w| job::delete(w, job, at(3)));
    assert_eq!(profile.read(newcomer::offer), Some(a));

    let removed = profile.store.write(&Step::new("remove"), at(3), |w| offer::delete(w, a)).unwrap();
    let both = Tags::from([Tag::Offer, Tag::Guidance]);
    assert_eq!((removed.tags, profile.read(newcomer::offer)), (both.clone(), None));
    for _ in 0..2 {
        assert_eq!(profile.store.undo().unwrap().unwrap().tags, both);
        assert_eq!(profile.read(newcomer::offer), Some(a));
        assert!(profile.read(|r| offer::by_id(r, a)).is_some());
        assert_eq!(profile.store.redo().unwrap().unwrap().tags, both);
        assert_eq!(profile.read(newcomer::offer), None);
        assert_eq!(profile.read(|r| offer::by_id(r, a)), None);
    }
    profile.assert_sound();
}

#[test]
fn what_is_not_there_is_said() {
    let profile = Profile::new();
    type Write = fn(&Writing<'_>) -> Result<(), StoreError>;
    let cases: [Write; 2] =
        [|w| newcomer::choose(w, Some(OfferId::at(at(9)))), |w| skill::delete(w, OwnSkillId::at(at(9)))];
    for write in cases {
        let error = profile.store.write(&Step::new("missing"), at(3), write).unwrap_err();
        assert_eq!(error.code(), "store_missing");
    }
}

#[test]
fn the_newest_text_of_each_of_the_newest_jobs_is_read() {
    let profile = Profile::new();
    assert_eq!(profile.read(|r| ad::newest_texts(r, 9)), Vec::<String>::new());
    let [first, second, third, _without] = ["a", "b", "c", "d"].map(|title| profile.save(title, "Sult"));
    for (job, text) in [(third, "Tredje"), (first, "Første"), (second, "Andre"), (first, "Første på ny")] {
        profile.capture(job, text);
    }
    let texts = |limit| profile.read(|r| ad::newest_texts(r, limit));
    assert_eq!(texts(9), ["Tredje", "Andre", "Første på ny"]);
    assert_eq!(texts(2), ["Tredje", "Andre"]);
    profile.write(|w| job::delete(w, third, at(3)));
    assert_eq!(texts(2), ["Andre", "Første på ny"]);
    profile.write(|w| job::restore(w, third));
    assert_eq!(texts(1), ["Tredje"]);
}
