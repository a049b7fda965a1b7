//! Interviews: what is to come and past, who takes part, and their place in an application's history.

use chrono::{DateTime, Utc};
use domain::contact::Contact;
use domain::conversation::{Conversation, Way};
use domain::event::EventKind;
use domain::ids::{ContactId, ConversationId, EventId, InterviewId, JobId};
use domain::interview::{Interview, InterviewForm, InterviewState, Participant, When};

use super::plans::plan;
use super::{Profile, at, day, dump};
use crate::interview::{COMING, InterviewRow, OF_APPLICATION, PAST, PEOPLE, Which};
use crate::{contact, conversation, event, history, interview, job};

fn instant(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn plain(starts: &str, minutes: u16) -> Interview {
    Interview {
        round: 1,
        form: InterviewForm::Video,
        when: When { starts: instant(starts), zone: chrono_tz::Europe::Oslo, minutes },
        place: "Rom 4".to_owned(),
        link: "https://example.com/rom".to_owned(),
        state: InterviewState::Planned,
        preparation: "Les **årsrapporten**".to_owned(),
        asked: String::new(),
        went: String::new(),
        next_step: String::new(),
    }
}

fn add(profile: &Profile, job: JobId, interview: Interview) -> InterviewId {
    let (id, application_id) = (InterviewId::at(at(2)), profile.application(job).id);
    profile.write(|w| interview::insert(w, &InterviewRow { id, application_id, interview }));
    id
}

fn listed(profile: &Profile, which: Which, now: &str) -> Vec<InterviewId> {
    let page = profile.read(|r| interview::list(r, which, instant(now), 0, 99));
    assert_eq!(page.total as usize, page.rows.len());
    page.rows.iter().map(|listed| listed.row.id).collect()
}

#[test]
fn an_interview_comes_back_as_it_was_kept_and_is_changed_and_removed() {
    let profile = Profile::new();
    let job = profile.save("Utvikler", "Entur");
    let interview = plain("2026-11-25T12:00:00Z", 90);
    let id = add(&profile, job, interview.clone());
    let row = profile.read(|r| interview::by_id(r, id)).unwrap();
    assert_eq!(row.interview, interview);
    let zone = "America/New_York".parse().unwrap();
    let changed = Interview {
        round: 99,
        form: InterviewForm::Presentation,
        when: When { starts: instant("2027-01-02T03:04:00Z"), zone, minutes: 1440 },
        state: InterviewState::Cancelled,
        went: "Fint\n\n- spurte om 'drift'".to_owned(),
        ..interview
    };
    let before = dump(&profile.store);
    profile.write(|w| interview::update(w, &InterviewRow { interview: changed.clone(), ..row }));
    assert_eq!(profile.read(|r| interview::by_id(r, id)).unwrap().interview, changed);
    profile.store.undo().unwrap();
    assert_eq!(dump(&profile.store), before);
    profile.write(|w| interview::delete(w, id));
    assert_eq!(profile.read(|r| interview::by_id(r, id)), None);
    profile.store.undo().unwrap();
    assert_eq!(dump(&profile.store), before);
    profile.assert_sound();
}

#[test]
fn what_goes_on_is_still_to_come_and_what_is_over_or_called_off_is_past() {
    let profile = Profile::new();
    let job = profile.save("Utvikler", "Entur");
    let soon = add(&profile, job, plain("2026-11-25T12:00:00Z", 60));
    let now = add(&profile, job, plain("2026-11-25T09:30:00Z", 60));
    let long = add(&profile, job, plain("2026-11-24T10:30:00Z", 1440));
    let over = add(&profile, job, plain("2026-11-25T09:00:00Z", 60));
    let off = add(
        &profile,
        job,
        Interview { state: InterviewState::Cancelled, ..plain("2026-11-26T09:00:00Z", 60) },
    );
    let clock = "2026-11-25T10:00:00Z";
    assert_eq!(listed(&profile, Which::Coming, clock), [long, now, soon]);
    assert_eq!(listed(&profile, Which::Past, clock), [off, over]);
    assert_eq!(listed(&profile, Which::Coming, "2026-11-25T10:29:59.999Z"), [long, now, soon]);
    assert_eq!(listed(&profile, Which::Coming, "2026-11-25T10:30:00Z"), [soon]);
    profile.write(|w| job::delete(w, job, w.now()));
    assert_eq!(listed(&profile, Which::Coming, clock), []);
    assert_eq!(listed(&profile, Which::Past, clock), []);
}

#[test]
fn planned_ones_around_a_time_are_found_also_long_ones_that_began_the_day_before() {
    let profile = Profile::new();
    let job = profile.save("Utvikler", "Entur");
    let one = add(&profile, job, plain("2026-11-25T12:00:00Z", 60));
    let long = add(&profile, job, plain("2026-11-24T12:30:00Z", 1440));
    add(&profile, job, plain("2026-11-25T13:00:00Z", 60));
    add(&profile, job, Interview { state: InterviewState::Held, ..plain("2026-11-25T12:00:00Z", 60) });
    let found = profile.read(|r| {
        interview::planned_between(r, instant("2026-11-25T12:00:00Z"), instant("2026-11-25T13:00:00Z"), 9)
    });
    assert_eq!(found.iter().map(|listed| listed.row.id).collect::<Vec<_>>(), [long, one]);
}

#[test]
fn people_are_contacts_or_names_and_a_deleted_contact_leaves_the_name() {
    let profile = Profile::new();
    let job = profile.save("Utvikler", "Entur");
    let id = add(&profile, job, plain("2026-11-25T12:00:00Z", 60));
    let kari = ContactId::at(at(2));
    let known =
        Contact { name: Some("Kari".to_owned()), role: Some("Leder".to_owned()), ..Contact::default() };
    profile.write(|w| contact::insert(w, kari, &known, None));
    let people = [Participant::Named("To utviklere".to_owned()), Participant::Contact(kari)];
    profile.write(|w| interview::set_people(w, id, &people));
    let told = || {
        let found = profile.read(|r| interview::people(r, &[id]));
        found[&id].iter().map(|p| (p.contact_id, p.name.clone(), p.role.clone())).collect::<Vec<_>>()
    };
    let own = (None, "To utviklere".to_owned(), None);
    assert_eq!(told(), [own.clone(), (Some(kari), "Kari".to_owned(), Some("Leder".to_owned()))]);
    assert_eq!(profile.read(|r| conversation::history(r, kari, 0, 9)).total, 1);
    profile.write(|w| contact::delete(w, kari));
    assert_eq!(told(), [own, (None, "Kari".to_owned(), None)]);
    profile.store.undo().unwrap();
    assert_eq!(told()[1].0, Some(kari));
    profile.write(|w| interview::delete(w, id));
    assert!(profile.read(|r| interview::people(r, &[id])).is_empty());
    profile.assert_sound();
}

#[test]
fn rounds_count_up_past_those_that_were_called_off() {
    let profile = Profile::new();
    let job = profile.save("Utvikler", "Entur");
    let application = profile.application(job).id;
    let next = || profile.read(|r| interview::next_round(r, application));
    assert_eq!(next(), 1);
    add(&profile, job, Interview { round: 2, ..plain("2026-11-25T12:00:00Z", 60) });
    add(
        &profile,
        job,
        Interview { round: 7, state: InterviewState::Cancelled, ..plain("2026-11-25T12:00:00Z", 60) },
    );
    assert_eq!(next(), 3);
    add(&profile, job, Interview { round: 99, ..plain("2026-11-25T12:00:00Z", 60) });
    assert_eq!(next(), 99);
}

#[test]
fn a_history_holds_interviews_and_conversations_by_their_day_and_joins_its_pages() {
    let profile = Profile::new();
    let (job, other) = (profile.save("Utvikler", "Entur"), profile.save("Kokk", "Sult"));
    let application = profile.application(job).id;
    // Half past eleven at night in UTC is the next day in Oslo.
    add(&profile, job, plain("2026-11-24T23:30:00Z", 60));
    add(&profile, other, plain("2026-11-24T12:00:00Z", 60));
    let kari = ContactId::at(at(2));
    profile.write(|w| {
        let known = Contact { name: Some("Kari".to_owned()), ..Contact::default() };
        contact::insert(w, kari, &known, None)?;
        for (on, about) in [("2026-11-21", Some(application)), ("2026-11-22", None)] {
            let id = ConversationId::at(w.now());
            let text = "Ringte".to_owned();
            let said =
                Conversation { id, contact: kari, application: about, on: day(on), way: Way::Call, text };
            conversation::insert(w, &said)?;
        }
        event::insert_note(w, application, EventId::at(w.now()), day("2026-11-21"), "Ring Åse")
    });
    let all = profile.read(|r| history::page(r, application, 0, 9));
    assert_eq!((all.total, all.rows.len()), (4, 4));
    let told: Vec<(String, &str)> = all
        .rows
        .iter()
        .map(|event| {
            let kind = match &event.what {
                EventKind::Interview { .. } => "interview",
                EventKind::Conversation { name, .. } => name,
                EventKind::Note { .. } => "note",
                EventKind::Stage { .. } | EventKind::Captured { .. } => "stage",
            };
            (event.on.to_string(), kind)
        })
        .collect();
    let expected = [
        ("2026-11-25", "interview"),
        ("2026-11-21", "Kari"),
        ("2026-11-21", "note"),
        ("2026-11-20", "stage"),
    ];
    assert_eq!(told, expected.map(|(on, kind)| (on.to_owned(), kind)));
    let pages: Vec<_> =
        (0..4).flat_map(|at| profile.read(|r| history::page(r, application, at, 1)).rows).collect();
    assert_eq!(pages, all.rows);
    assert_eq!(profile.read(|r| history::page(r, application, u32::MAX, 9)).rows, []);
}

#[test]
fn interviews_are_read_in_order_from_their_indexes() {
    let profile = Profile::new();
    for (sql, index) in [
        (COMING, "interview_time (starts_at>?)"),
        (PAST, "interview_time"),
        (OF_APPLICATION, "interview_application (application_id=?)"),
        (interview::BETWEEN, "interview_time (starts_at>? AND starts_at<?)"),
        (history::CONVERSATIONS, "conversation_application (application_id=?)"),
    ] {
        let plan = plan(&profile, sql);
        assert!(plan.contains(index) && !plan.contains("TEMP B-TREE"), "{sql}\n{plan}");
        assert!(!plan.contains("SCAN job") && !plan.contains("SCAN application"), "{sql}\n{plan}");
    }
    assert!(!plan(&profile, PEOPLE).contains("SCAN interview_person"));
}
