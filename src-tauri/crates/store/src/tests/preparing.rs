//! Prep sheets, requirements and stories: kept, put in order, said of one another, and undone.

use domain::ids::{InterviewId, OwnSkillId, RequirementId, StoryId};
use domain::interview::{Interview, InterviewForm, InterviewState, When};
use domain::prep::PrepPart;
use domain::requirements::Need;
use domain::story::StoryText;
use domain::time_text::WrittenTime;
use domain::zone::{HOME, OfTwo};

use super::plans::plan;
use super::{Profile, at, day};
use crate::interview::InterviewRow;
use crate::prep_sheet::{SheetOf, parts, set_part};
use crate::requirement::{RequirementOrigin, RequirementRow};
use crate::skill::{self, OwnSkill};
use crate::story::{Said, StoryRow};
use crate::{Step, StoreError, interview, requirement, story};

fn text(title: &str) -> StoryText {
    StoryText { title: title.to_owned(), result: "40 %".to_owned(), ..StoryText::default() }
}

fn tell(profile: &Profile, hour: i64, title: &str) -> StoryId {
    let id = StoryId::at(at(hour));
    profile.store.write(&Step::new("test"), at(hour), |w| story::insert(w, id, &text(title))).unwrap();
    id
}

fn titles(profile: &Profile) -> Vec<String> {
    profile.read(story::all).into_iter().map(|row| row.text.title).collect()
}

fn ask(profile: &Profile, application_id: domain::ids::ApplicationId, text: &str) -> RequirementRow {
    let row = RequirementRow {
        id: RequirementId::at(at(1)),
        application_id,
        text: text.to_owned(),
        need: Need::Must,
        origin: RequirementOrigin::Ad,
        dropped: false,
    };
    profile.write(|w| requirement::insert(w, &row));
    row
}

fn undo(profile: &Profile) {
    profile.store.undo().unwrap().unwrap();
}

#[test]
fn stories_come_with_their_skills_and_questions_the_newest_change_first() {
    let profile = Profile::new();
    let (one, other) = (tell(&profile, 3, "Én"), tell(&profile, 4, "To"));
    assert_eq!(titles(&profile), ["To", "Én"]);
    profile.write(|w| story::set_skills(w, one, &["SQL".into(), "Rust".into(), "sql".into()]));
    profile.write(|w| story::answer(w, one, "backend.databases.slow-query"));
    profile.write(|w| story::answer(w, one, "backend.databases.slow-query"));
    profile.store.write(&Step::new("test"), at(5), |w| story::set_text(w, one, &text("Én igjen"))).unwrap();
    let expected = StoryRow {
        id: one,
        text: text("Én igjen"),
        skills: vec!["Rust".into(), "SQL".into()],
        questions: vec!["backend.databases.slow-query".into()],
        created_at: at(3),
        changed_at: at(5),
    };
    assert_eq!(profile.read(story::all)[0], expected);
    assert_eq!(profile.read(|r| story::by_id(r, one)), Some(expected));
    profile.write(|w| story::answer_not(w, one, "backend.databases.slow-query"));
    assert!(profile.read(|r| story::by_id(r, one)).unwrap().questions.is_empty());
    assert_eq!(profile.read(story::count), 2);
    profile.write(|w| story::delete(w, other));
    assert_eq!(
        (titles(&profile), profile.read(|r| story::by_id(r, other))),
        (vec!["Én igjen".to_owned()], None)
    );
    undo(&profile);
    assert_eq!(titles(&profile), ["Én igjen", "To"]);
    profile.assert_sound();
}

#[test]
fn what_is_not_there_is_missing() {
    let profile = Profile::new();
    let nobody = StoryId::at(at(1));
    let missing = |result: Result<_, StoreError>| assert!(matches!(result, Err(StoreError::Missing { .. })));
    missing(profile.store.write(&Step::new("test"), at(2), |w| story::delete(w, nobody)).map(|_| ()));
    missing(
        profile
            .store
            .write(&Step::new("test"), at(2), |w| story::set_text(w, nobody, &text("x")))
            .map(|_| ()),
    );
    let skill = OwnSkillId::at(at(1));
    missing(
        profile.store.write(&Step::new("test"), at(2), |w| skill::judge(w, skill, None, None)).map(|_| ()),
    );
}

#[test]
fn requirements_keep_their_order_and_what_was_said_of_stories() {
    let profile = Profile::new();
    let application = profile.application(profile.save("Utvikler", "Equinor")).id;
    let rows: Vec<RequirementRow> =
        ["Rust", "SQL", "Norsk"].into_iter().map(|text| ask(&profile, application, text)).collect();
    assert_eq!(profile.read(|r| requirement::of_application(r, application)), rows);
    profile.write(|w| requirement::arrange(w, &[rows[2].id, rows[0].id, rows[1].id]));
    let dropped =
        RequirementRow { dropped: true, need: Need::Nice, text: "SQLite".into(), ..rows[1].clone() };
    profile.write(|w| requirement::update(w, &dropped));
    let now = profile.read(|r| requirement::of_application(r, application));
    assert_eq!(now, [rows[2].clone(), rows[0].clone(), dropped.clone()]);
    assert_eq!(profile.read(|r| requirement::by_id(r, rows[1].id)), Some(dropped));
    let told = tell(&profile, 3, "Én");
    profile.write(|w| story::say(w, (told, rows[0].id), Some(true)));
    profile.write(|w| story::say(w, (told, rows[0].id), Some(false)));
    let said = Said { story: told, requirement: rows[0].id, meets: false };
    assert_eq!(profile.read(|r| requirement::said(r, application)), [said]);
    profile.write(|w| story::say(w, (told, rows[0].id), None));
    assert_eq!(profile.read(|r| requirement::said(r, application)), []);
    undo(&profile);
    profile.write(|w| requirement::clear(w, application));
    assert_eq!(profile.read(|r| requirement::of_application(r, application)), []);
    undo(&profile);
    assert_eq!(
        profile.read(|r| requirement::said(r, application)),
        [said],
        "undo brings back what hung on it"
    );
    profile.assert_sound();
}

#[test]
fn a_round_has_a_sheet_of_its_own_beside_the_applications() {
    let profile = Profile::new();
    let application = profile.application(profile.save("Utvikler", "Equinor")).id;
    let from = chrono::NaiveTime::from_hms_opt(13, 0, 0).unwrap();
    let when =
        When::at(day("2026-11-25"), WrittenTime { from, to: None }, 60, HOME, Some(OfTwo::First)).unwrap();
    let id = InterviewId::at(at(1));
    let planned = Interview {
        round: 1,
        form: InterviewForm::Video,
        when,
        place: String::new(),
        link: String::new(),
        state: InterviewState::Planned,
        preparation: String::new(),
        asked: String::new(),
        went: String::new(),
        next_step: String::new(),
    };
    let row = InterviewRow { id, application_id: application, interview: planned };
    profile.write(|w| interview::insert(w, &row));
    let whole = SheetOf { application, interview: None };
    let round = SheetOf { application, interview: Some(id) };
    for (of, text) in [(whole, "alt"), (round, "runde"), (whole, "alt igjen")] {
        profile.write(|w| set_part(w, of, PrepPart::Doubts, Some(text)));
    }
    profile.write(|w| set_part(w, round, PrepPart::Notes, Some("")));
    let read = |of| profile.read(|r| parts(r, of));
    assert_eq!(read(whole), [(PrepPart::Doubts, "alt igjen".to_owned())].into());
    assert_eq!(
        read(round),
        [(PrepPart::Doubts, "runde".to_owned()), (PrepPart::Notes, String::new())].into()
    );
    profile.write(|w| set_part(w, round, PrepPart::Notes, None));
    assert_eq!(read(round).len(), 1);
    profile.write(|w| interview::delete(w, id));
    assert!(read(round).is_empty());
    undo(&profile);
    assert_eq!(read(round)[&PrepPart::Doubts], "runde");
    profile.assert_sound();
}

#[test]
fn a_skill_has_a_level_and_what_shows_it() {
    let profile = Profile::new();
    let plain = OwnSkill {
        id: OwnSkillId::at(at(1)),
        name: "Rust".into(),
        skill: Some("rust".into()),
        level: None,
        evidence: None,
    };
    profile.write(|w| skill::insert(w, &plain));
    profile.write(|w| skill::judge(w, plain.id, Some(3), Some("To år i drift")));
    let judged = OwnSkill { level: Some(3), evidence: Some("To år i drift".into()), ..plain.clone() };
    assert_eq!(profile.read(skill::all), [judged]);
    undo(&profile);
    assert_eq!(profile.read(|r| skill::by_id(r, plain.id)), Some(plain));
}

#[test]
fn requirements_are_reached_by_their_application() {
    let profile = Profile::new();
    for (sql, index) in [
        (requirement::OF_APPLICATION, "requirement_application (application_id=?)"),
        (requirement::SAID, "story_requirement_requirement"),
    ] {
        let plan = plan(&profile, sql);
        assert!(plan.contains(index) && !plan.contains("TEMP B-TREE"), "{sql}\n{plan}");
    }
}
