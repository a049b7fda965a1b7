//! Practice: cards, plans, sittings and answers as they are kept.

use chrono::Days;
use domain::ids::{InterviewId, PracticeAnswerId, PracticeSessionId};
use domain::interview::{Interview, InterviewForm, InterviewState, When};
use domain::practice::{Card, Grade};
use domain::zone::HOME;

use super::{Profile, at, day};
use crate::interview::InterviewRow;
use crate::practice::{self, AnswerRow, SessionKind, SessionRow};
use crate::{Tag, Tags, Writing, interview};

const TODAY: &str = "2026-11-22";

fn card(due: &str) -> Card {
    Card::new(day(TODAY), day(due))
}

/// An interview in so many hours, of an application.
pub(super) fn meet(
    profile: &Profile,
    job: domain::ids::JobId,
    hour: i64,
    state: InterviewState,
) -> InterviewId {
    let (application, id) = (profile.application(job), InterviewId::at(at(2)));
    let interview = Interview {
        round: 1,
        form: InterviewForm::Video,
        when: When { starts: at(hour), zone: HOME, minutes: 60 },
        place: String::new(),
        link: String::new(),
        state,
        preparation: String::new(),
        asked: String::new(),
        went: String::new(),
        next_step: String::new(),
    };
    profile.write(|w| interview::insert(w, &InterviewRow { id, application_id: application.id, interview }));
    id
}

fn answer(w: &Writing<'_>, question: &str, on: &str, grade: Grade) -> Result<(), crate::StoreError> {
    let answer = AnswerRow {
        id: PracticeAnswerId::at(at(3)),
        session_id: None,
        question: question.to_owned(),
        answered_at: at(3),
        on_day: day(on),
        grade,
        seconds: 61,
        text: "Fordi … 'x'\n\u{1F600}".to_owned(),
    };
    practice::insert_answer(w, &answer)
}

#[test]
fn a_card_reads_back_as_it_was_kept_before_and_after_answers() {
    let profile = Profile::new();
    let mut kept = card("2026-11-24");
    for (number, grade) in
        [(0, None), (1, Some(Grade::Good)), (2, Some(Grade::Again)), (3, Some(Grade::Easy))]
    {
        if let Some(grade) = grade {
            kept = kept.answered(grade, day(TODAY) + Days::new(number)).unwrap();
        }
        profile.write(|w| practice::put(w, "backend.apis.versions", &kept));
        assert_eq!(profile.read(|r| practice::card(r, "backend.apis.versions")), Some(kept));
    }
    profile.store.undo().unwrap();
    let before = profile.read(|r| practice::card(r, "backend.apis.versions")).unwrap();
    assert_eq!((before.reviews, before.lapses), (2, 1), "undo takes the last answer back");
    profile.write(|w| practice::take_out(w, "backend.apis.versions"));
    assert_eq!(profile.read(practice::cards), []);
    profile.assert_sound();
}

#[test]
fn what_is_due_comes_in_order_and_what_comes_again_today_comes_last() {
    let profile = Profile::new();
    profile.write(|w| {
        practice::put(w, "d", &card("2026-11-23"))?;
        practice::put(w, "c", &card("2026-11-22"))?;
        practice::put(w, "b", &card("2026-11-20"))?;
        practice::put(w, "again", &card("2026-11-01").answered(Grade::Again, day(TODAY)).unwrap())?;
        practice::put(w, "future", &card("2031-01-01").answered(Grade::Good, day("2031-01-01")).unwrap())?;
        practice::put(w, "midnight", &card("2026-11-23").answered(Grade::Good, day("2026-11-23")).unwrap())
    });
    let due = |limit| -> Vec<String> {
        profile.read(|r| practice::due(r, day(TODAY), limit)).into_iter().map(|row| row.question).collect()
    };
    assert_eq!(due(10), ["b", "c", "future", "again"]);
    assert_eq!(due(2), ["b", "c"]);
    assert_eq!(profile.read(|r| practice::count_due(r, day(TODAY))), 4);
}

#[test]
fn only_the_next_interview_of_an_application_with_a_plan_counts() {
    let profile = Profile::new();
    let (job, other) = (profile.save("Utvikler", "Equinor"), profile.save("Arkitekt", "Telenor"));
    meet(&profile, job, 5, InterviewState::Planned);
    let next = meet(&profile, job, 30, InterviewState::Planned);
    meet(&profile, job, 20, InterviewState::Cancelled);
    meet(&profile, job, 60, InterviewState::Planned);
    meet(&profile, other, 40, InterviewState::Planned);
    assert_eq!(profile.read(|r| practice::coming(r, at(10), 10)), [], "nobody has a plan");
    let application = profile.application(job).id;
    profile.write(|w| {
        practice::put(w, "own", &card(TODAY))?;
        practice::put_in_plan(w, application, "own")?;
        practice::put_in_plan(w, application, "own")?;
        practice::put_in_plan(w, application, "gone from practice")
    });
    let coming = profile.read(|r| practice::coming(r, at(10), 10));
    assert_eq!(coming.iter().map(|one| one.interview_id).collect::<Vec<_>>(), [next]);
    assert_eq!((coming[0].employer.as_str(), coming[0].starts_at), ("Equinor", at(30)));
    assert_eq!(profile.read(|r| practice::of_plan(r, application)).len(), 1);
    assert_eq!(profile.read(|r| practice::coming(r, at(61), 10)), []);
}

#[test]
fn answers_are_counted_by_day_and_a_sitting_ends_once() {
    let profile = Profile::new();
    let session = SessionRow {
        id: PracticeSessionId::at(at(2)),
        kind: SessionKind::Interview,
        application_id: None,
        role: Some("backend_developer".to_owned()),
        questions: 5,
        seconds_each: Some(120),
        started_at: at(2),
        ended_at: None,
    };
    profile.write(|w| practice::insert_session(w, &session));
    assert_eq!(profile.read(|r| practice::session(r, session.id)), Some(session.clone()));
    let written = profile
        .store
        .write(&crate::Step::new("answer"), at(3), |w| answer(w, "a", "2026-11-21", Grade::Hard));
    assert_eq!(written.unwrap().tags, Tags::from([Tag::Practice]));
    profile.write(|w| {
        answer(w, "a", "2026-11-22", Grade::Good)?;
        answer(w, "b", "2026-11-22", Grade::Good)?;
        practice::end_session(w, session.id)
    });
    assert_eq!(profile.read(|r| practice::days(r, 10)), [day("2026-11-22"), day("2026-11-21")]);
    assert_eq!(
        profile.read(|r| practice::figures(r, day("2026-11-01"))),
        [(day("2026-11-21"), Grade::Hard, 1), (day("2026-11-22"), Grade::Good, 2)]
    );
    let newest = profile.read(|r| practice::answers_of(r, "a", 1));
    assert_eq!((newest[0].grade, newest[0].seconds, newest.len()), (Grade::Good, 61, 1));
    assert!(newest[0].text.ends_with('\u{1F600}'));
    let ended = profile.read(|r| practice::session(r, session.id)).unwrap().ended_at;
    profile.store.write(&crate::Step::new("end"), at(9), |w| practice::end_session(w, session.id)).unwrap();
    assert_eq!(profile.read(|r| practice::session(r, session.id)).unwrap().ended_at, ended);
}

#[test]
fn plans_go_with_the_job_that_stays() {
    let profile = Profile::new();
    let (from, into) = (profile.save("Utvikler", "Equinor"), profile.save("Utvikler", "Equinor ASA"));
    let (old, new) = (profile.application(from).id, profile.application(into).id);
    profile.write(|w| {
        practice::put(w, "a", &card(TODAY))?;
        practice::put(w, "b", &card(TODAY))?;
        practice::put_in_plan(w, old, "a")?;
        practice::put_in_plan(w, old, "b")?;
        practice::put_in_plan(w, new, "b")
    });
    let pair = |job, application| crate::merge::Pair { job, application };
    profile
        .write(|w| crate::merge::take_over(w, pair(from, old), pair(into, new), crate::merge::Leads::Into));
    assert_eq!(profile.read(|r| practice::of_plan(r, new)).len(), 2);
    profile.assert_sound();
}

#[test]
fn ten_thousand_cards_are_all_there_and_each_once() {
    let profile = Profile::new();
    let day_of = |number: u64| day(TODAY) + Days::new(number % 100);
    profile.write(|w| {
        (0..10_000_u64).try_for_each(|number| {
            practice::put(w, &format!("q{number:05}"), &Card::new(day(TODAY), day_of(number)))
        })
    });
    assert_eq!(profile.read(practice::cards).len(), 10_000);
    assert_eq!(profile.read(|r| practice::count_due(r, day(TODAY))), 100);
    let all = profile.read(|r| practice::due(r, day(TODAY) + Days::new(99), 20_000));
    assert_eq!(all.len(), 10_000);
    assert!(
        all.windows(2)
            .all(|pair| (pair[0].card.due_on, &pair[0].question) < (pair[1].card.due_on, &pair[1].question))
    );
    profile.store.undo().unwrap();
    assert_eq!(profile.read(practice::cards), []);
}
