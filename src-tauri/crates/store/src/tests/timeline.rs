//! The timelines of one application and of all.

use domain::calendar::EntryKind;
use domain::ids::{ContactId, EventId};
use domain::stage::StageKind;

use super::calendar::{interview, task};
use super::plans::plan;
use super::{Profile, at, day};
use crate::timeline::{bars, conversations, interviews, sent, tasks};
use crate::{event, job};

#[test]
fn an_application_tells_what_was_agreed_done_said_and_sent() {
    let profile = Profile::new();
    let (job_id, other) = (profile.save("Utvikler", "Equinor"), profile.save("Annen", "DNB"));
    let id = profile.application(job_id).id;
    interview(&profile, job_id, "2026-11-26T12:00:00.000Z", "cancelled");
    interview(&profile, job_id, "2026-11-25T12:00:00.000Z", "planned");
    interview(&profile, other, "2026-11-25T12:00:00.000Z", "planned");
    let done = task(&profile, Some(job_id), "thank_you", ("2026-11-25", None));
    profile.write(|w| {
        let contact = ContactId::at(w.now()).to_string();
        let (id, done) = (id.to_string(), done.to_string());
        w.connection.execute("UPDATE task SET done_on = '2026-11-26', due_on = NULL WHERE id = ?1", [done])?;
        w.connection.execute("INSERT INTO contact (id, name, created_at) VALUES (?1, 'Kari', '')", [&contact])?;
        let talked = "INSERT INTO conversation (id, contact_id, application_id, on_day, way, text)
             VALUES ('c', ?1, ?2, '2026-11-23', 'call', 'Hun ringer')";
        w.connection.execute(talked, [&contact, &id])?;
        w.connection.execute_batch(&format!(
            "INSERT INTO document (id, kind, name, created_at) VALUES ('d', 'cv', 'CV', '');
             INSERT INTO document_version (id, document_id, number, file_name, hash, bytes, note, added_at)
               VALUES ('v', 'd', 3, 'cv.pdf', 'h', 1, '', '');
             INSERT INTO document_sent (id, application_id, version_id, on_day) VALUES ('s', '{id}', 'v', '2026-11-21')"
        ))?;
        Ok(())
    });
    let talks = profile.read(|r| interviews(r, id, 10));
    assert_eq!(talks.iter().map(|talk| talk.state.as_str()).collect::<Vec<_>>(), ["planned", "cancelled"]);
    let todo = profile.read(|r| tasks(r, id, 10));
    assert_eq!(
        (todo[0].kind, todo[0].due, todo[0].done_on),
        (EntryKind::ThankYou, None, Some(day("2026-11-26")))
    );
    let talked = profile.read(|r| conversations(r, id, 10));
    assert_eq!((talked[0].name.as_deref(), talked[0].on), (Some("Kari"), day("2026-11-23")));
    let sent = profile.read(|r| sent(r, id, 10));
    assert_eq!((sent[0].name.as_str(), sent[0].number), ("CV", 3));
    assert_eq!(profile.read(|r| interviews(r, id, 1)).len(), 1, "limited");
}

#[test]
fn bars_come_in_pages_the_last_saved_first() {
    let profile = Profile::new();
    let jobs: Vec<_> = ["a", "b", "c", "d"].map(|title| profile.save(title, "Equinor")).into();
    let applied = profile.stage(StageKind::Applied);
    let id = profile.application(jobs[1]).id;
    profile.write(|w| {
        event::insert_stage(w, id, EventId::at(w.now()), day("2026-11-22"), Some(StageKind::Saved), applied)
    });
    profile.write(|w| job::delete(w, jobs[2], at(3)));
    let titles = |kinds: &[StageKind], offset| {
        let found = profile.read(|r| bars(r, kinds, offset, 2));
        found.into_iter().map(|bar| bar.title).collect::<Vec<_>>()
    };
    assert_eq!(titles(&StageKind::ALL, 0), ["d", "b"]);
    assert_eq!(titles(&StageKind::ALL, 2), ["a"]);
    assert_eq!(titles(&[StageKind::Offer], 0), Vec::<String>::new());
    let found = profile.read(|r| bars(r, &StageKind::ALL, 1, 1));
    assert_eq!(
        found[0].moves,
        [(day("2026-11-20"), StageKind::Saved), (day("2026-11-22"), StageKind::Applied)]
    );
}

#[test]
fn a_pursuit_that_was_entered_late_begins_with_its_first_move() {
    let profile = Profile::new();
    let id = profile.application(profile.save("Utvikler", "Equinor")).id;
    let applied = profile.stage(StageKind::Applied);
    profile.write(|w| {
        event::insert_stage(w, id, EventId::at(w.now()), day("2026-11-02"), Some(StageKind::Saved), applied)
    });
    let found = profile.read(|r| bars(r, &StageKind::ALL, 0, 1));
    assert_eq!(
        found[0].moves,
        [(day("2026-11-02"), StageKind::Saved), (day("2026-11-02"), StageKind::Applied)]
    );
}

#[test]
fn timelines_are_read_through_indexes() {
    let profile = Profile::new();
    for (sql, index) in [
        (include_str!("../timeline/interviews.sql"), "interview_application (application_id=?)"),
        (include_str!("../timeline/tasks.sql"), "task_application (application_id=?)"),
        (include_str!("../timeline/conversations.sql"), "conversation_application (application_id=?)"),
        (include_str!("../timeline/sent.sql"), "document_sent_application (application_id=?)"),
        (include_str!("../timeline/moves.sql"), "event_stage (application_id=?)"),
    ] {
        let plan = plan(&profile, sql);
        assert!(plan.contains(index), "{sql}\n{plan}");
    }
    let bars = plan(&profile, include_str!("../timeline/bars.sql"));
    assert!(bars.starts_with("SCAN job") && !bars.contains("TEMP B-TREE"), "{bars}");
}
