//! Own questions, notes, what was asked, and debriefs.

use domain::ids::OwnQuestionId;
use domain::interview::InterviewState;
use domain::practice::Card;
use domain::question::QuestionKind;

use super::practice::meet;
use super::{Profile, at, day};
use crate::debrief::{self, Debrief};
use crate::question::{self, OwnQuestion};
use crate::{StoreError, practice};

fn own(text: &str) -> OwnQuestion {
    OwnQuestion {
        id: OwnQuestionId::at(at(2)),
        text: text.to_owned(),
        kind: QuestionKind::Technical,
        role: None,
        good: "Tall.".to_owned(),
        trap: String::new(),
    }
}

#[test]
fn an_own_question_is_found_by_its_words_until_it_is_taken_out() {
    let profile = Profile::new();
    let kept = own("Hva er en søkeindeks?");
    profile.write(|w| question::insert(w, &kept));
    assert_eq!(profile.read(|r| question::by_fold(r, "HVA ER EN SOKEINDEKS?")), Some(kept.clone()));
    let changed =
        OwnQuestion { text: "Hva er en indeks?".to_owned(), role: Some("tester".to_owned()), ..kept };
    profile.write(|w| question::update(w, &changed));
    profile.write(|w| {
        practice::put(w, &changed.id.to_string(), &Card::new(day("2026-11-22"), day("2026-11-22")))
    });
    profile.write(|w| question::delete(w, changed.id));
    assert_eq!(profile.read(|r| question::all(r, 10)), []);
    assert_eq!(profile.read(|r| question::by_fold(r, "hva er en indeks?")), None);
    assert_eq!(profile.read(practice::cards), [], "it is not practised any more");
    assert_eq!(
        profile.read(|r| question::by_id(r, changed.id)),
        Some(changed.clone()),
        "but its words are known"
    );
    let again = profile.store.write(&crate::Step::new("x"), at(3), |w| question::delete(w, changed.id));
    assert!(matches!(again, Err(StoreError::Missing { .. })));
    profile.store.undo().unwrap();
    assert_eq!(profile.read(|r| question::all(r, 10)), [changed]);
    assert_eq!(profile.read(practice::cards).len(), 1);
}

#[test]
fn a_note_without_words_goes() {
    let profile = Profile::new();
    for (text, kept) in [("Si tallene", Some("Si tallene")), ("Kortere", Some("Kortere")), ("", None)] {
        profile.write(|w| question::set_note(w, "pay.range.first", text));
        assert_eq!(profile.read(|r| question::note(r, "pay.range.first")).as_deref(), kept);
        assert_eq!(profile.read(|r| question::noted(r, 5)).len(), usize::from(kept.is_some()));
    }
}

#[test]
fn what_was_asked_is_found_by_interview_question_and_employer() {
    let profile = Profile::new();
    let (job, sister) = (profile.save("Utvikler", "Equinor AS"), profile.save("Arkitekt", "EQUINOR"));
    let other = profile.save("Utvikler", "Telenor");
    let first = meet(&profile, job, 5, InterviewState::Held);
    let second = meet(&profile, other, 6, InterviewState::Held);
    let one = |question: &str, went| (question.to_owned(), went, "n".to_owned());
    profile.write(|w| question::set_asked(w, first, &[one("a", Some(1)), one("b", None), one("c", Some(4))]));
    profile.write(|w| question::set_asked(w, first, &[one("b", Some(2)), one("a", Some(3))]));
    profile.write(|w| question::set_asked(w, second, &[one("a", None)]));
    let ids = |rows: Vec<question::AskedRow>| rows.into_iter().map(|row| row.question).collect::<Vec<_>>();
    assert_eq!(ids(profile.read(|r| question::asked_of_interview(r, first))), ["b", "a"]);
    assert_eq!(ids(profile.read(|r| question::asked_by_employer(r, sister, 10))), ["b", "a"]);
    assert_eq!(ids(profile.read(|r| question::asked_by_employer(r, other, 10))), ["a"]);
    assert_eq!(profile.read(|r| question::asked_of_question(r, "a", 10)).len(), 2);
    assert_eq!(ids(profile.read(|r| question::asked_lately(r, 2))), ["a", "b"]);
    let times = profile.read(question::asked_times);
    assert_eq!((times["a"], times["b"]), ((2, Some(3)), (1, Some(2))));
    profile.store.undo().unwrap();
    profile.store.undo().unwrap();
    assert_eq!(ids(profile.read(|r| question::asked_of_interview(r, first))), ["a", "b", "c"]);
    profile.assert_sound();
}

#[test]
fn a_debrief_goes_with_its_interview() {
    let profile = Profile::new();
    let job = profile.save("Utvikler", "Equinor");
    let interview_id = meet(&profile, job, 5, InterviewState::Held);
    let kept = Debrief { interview_id, to_fix: "Tallene".to_owned(), red_flags: "To sa opp".to_owned() };
    profile.write(|w| debrief::put(w, &kept));
    let kept = Debrief { to_fix: String::new(), ..kept };
    profile.write(|w| debrief::put(w, &kept));
    assert_eq!(profile.read(|r| debrief::of_interview(r, interview_id)), Some(kept.clone()));
    profile.write(|w| crate::interview::delete(w, interview_id));
    assert_eq!(profile.read(|r| debrief::of_interview(r, interview_id)), None);
    profile.store.undo().unwrap();
    assert_eq!(profile.read(|r| debrief::of_interview(r, interview_id)), Some(kept));
}
