//! Documents, their versions and where they were sent; letters; links, checklists and where a job was found.

use domain::document_file::DocumentKind;
use domain::ids::{ChecklistItemId, DocumentSentId, JobId, JobLinkId};

use super::files::{add, add_version};
use super::{Profile, at, day, dump, rows};
use crate::checklist::{self, ChecklistItem};
use crate::files::Files;
use crate::job_link::{self, JobLink};
use crate::{Step, StoreError, document, found_at, job, letter};

fn send(profile: &Profile, job: JobId, document: domain::ids::DocumentId, on: &str) -> DocumentSentId {
    let application = profile.application(job).id;
    profile.write(|w| {
        let version = document::versions(w, document, 0, 1)?.rows[0].id;
        let id = DocumentSentId::at(w.now());
        document::insert_sent(w, id, application, version, day(on))?;
        Ok(id)
    })
}

#[test]
fn versions_are_numbered_and_the_newest_stands_in_the_list() {
    let profile = Profile::new();
    let files = Files::of_profile(profile.path());
    let id = profile.write(|w| add(w, &files, "CV", b"a"));
    let second = profile.write(|w| add_version(w, &files, id, b"b"));
    profile.write(|w| add_version(w, &files, id, b"c"));
    profile.write(|w| document::set_note(w, second, "Kortere"));
    let numbers = |profile: &Profile| {
        let rows = profile.read(|r| document::versions(r, id, 0, 10)).rows;
        rows.into_iter().map(|row| row.number).collect::<Vec<_>>()
    };
    assert_eq!(numbers(&profile), [3, 2, 1]);
    let listed = profile.read(|r| document::list(r, 0, 10)).rows[0].clone();
    assert_eq!((listed.newest.number, listed.versions, listed.sent), (3, 3, 0));
    profile.write(|w| document::delete_version(w, second));
    assert_eq!(numbers(&profile), [3, 1]);
    profile.write(|w| add_version(w, &files, id, b"d"));
    assert_eq!(numbers(&profile), [4, 3, 1]);
    let same = profile.read(|r| document::same_file(r, id, &crate::content::hash(b"c"))).unwrap();
    assert_eq!(same.number, 3);
    assert_eq!(profile.read(|r| document::same_file(r, id, &crate::content::hash(b"b"))), None);
    profile.assert_sound();
}

#[test]
fn documents_stand_by_kind_the_newest_first() {
    let profile = Profile::new();
    let files = Files::of_profile(profile.path());
    let ids: Vec<_> =
        ["a", "b", "c"].map(|name| profile.write(|w| add(w, &files, name, name.as_bytes()))).into();
    profile.write(|w| document::set_kind(w, ids[2], DocumentKind::Other));
    profile.write(|w| document::set_name(w, ids[2], "Kurs"));
    let page = profile.read(|r| document::list(r, 0, 2));
    let names = |page: &crate::Page<document::ListedDocument>| {
        page.rows.iter().map(|row| row.document.name.clone()).collect::<Vec<_>>()
    };
    assert_eq!((names(&page), page.total), (vec!["b".to_owned(), "a".to_owned()], 3));
    assert_eq!(names(&profile.read(|r| document::list(r, 2, 2))), ["Kurs"]);
    let found = profile.read(|r| document::by_name(r, DocumentKind::Other, "Kurs")).unwrap();
    assert_eq!(found.id, ids[2]);
    assert_eq!(profile.read(|r| document::by_name(r, DocumentKind::Cv, "Kurs")), None);
}

#[test]
fn what_was_sent_is_known_from_both_sides_and_goes_with_its_document() {
    let profile = Profile::new();
    let files = Files::of_profile(profile.path());
    let (one, two) = (profile.save("Utvikler", "Equinor"), profile.save("Kokk", "Sult"));
    let cv = profile.write(|w| add(w, &files, "CV", b"a"));
    send(&profile, one, cv, "2026-11-01");
    let later = send(&profile, two, cv, "2026-11-02");
    let employers = |profile: &Profile| {
        let page = profile.read(|r| document::sent_of_document(r, cv, 10));
        (page.rows.into_iter().map(|row| row.employer).collect::<Vec<_>>(), page.total)
    };
    assert_eq!(employers(&profile), (vec!["Sult".to_owned(), "Equinor".to_owned()], 2));
    let sent = profile.read(|r| document::sent_of_job(r, two, 10));
    assert_eq!((sent.len(), sent[0].id, sent[0].number, sent[0].on), (1, later, 1, day("2026-11-02")));
    profile.write(|w| job::delete(w, one, at(3)));
    assert_eq!(employers(&profile), (vec!["Sult".to_owned()], 2), "what lies in the trash is only counted");
    let before = dump(&profile.store);
    profile.write(|w| document::delete(w, cv));
    assert_eq!(profile.read(|r| document::sent_of_job(r, two, 10)), []);
    profile.store.undo().unwrap().unwrap();
    assert_eq!(dump(&profile.store), before);
    profile.write(|w| document::delete_sent(w, later));
    assert_eq!(profile.read(|r| document::sent_by_id(r, later)), None);
    profile.assert_sound();
}

#[test]
fn what_is_not_there_is_missing() {
    let profile = Profile::new();
    let files = Files::of_profile(profile.path());
    let id = profile.write(|w| add(w, &files, "CV", b"a"));
    let version = profile.read(|r| document::versions(r, id, 0, 1)).rows[0].id;
    profile.write(|w| document::delete(w, id));
    for write in [
        &|w: &crate::Writing<'_>| document::delete(w, id),
        &|w: &crate::Writing<'_>| document::set_name(w, id, "x"),
        &|w: &crate::Writing<'_>| document::set_note(w, version, "x"),
        &|w: &crate::Writing<'_>| document::delete_version(w, version),
        &|w: &crate::Writing<'_>| document::delete_sent(w, DocumentSentId::at(at(1))),
        &|w: &crate::Writing<'_>| checklist::delete(w, ChecklistItemId::at(at(1))),
        &|w: &crate::Writing<'_>| job_link::delete(w, JobLinkId::at(at(1))),
    ] as [&dyn Fn(&crate::Writing<'_>) -> Result<(), StoreError>; 7]
    {
        let refused = profile.store.write(&Step::new("test"), at(2), write);
        assert!(matches!(refused, Err(StoreError::Missing { .. })), "{refused:?}");
    }
}

/// Saves a letter as the program does while it is written.
fn write_letter(profile: &Profile, job: JobId, text: &str, minutes: i64) {
    let application = profile.application(job).id;
    let now = at(5) + chrono::TimeDelta::minutes(minutes);
    let step = Step::new("write-letter");
    profile
        .store
        .write_on(&step, &application.to_string(), now, |w| letter::set(w, application, text))
        .unwrap();
}

fn letter_of(profile: &Profile, job: JobId) -> Option<String> {
    let application = profile.application(job).id;
    profile.read(|r| letter::of_application(r, application)).map(|row| row.text)
}

#[test]
fn a_letter_saved_again_and_again_is_one_step_for_ten_minutes() {
    let profile = Profile::new();
    let job = profile.save("Utvikler", "Equinor");
    for (minute, text) in [(0, "K"), (3, "Kjære"), (9, "Kjære Kari"), (10, "Kjære Kari,"), (12, "Hei Kari,")]
    {
        write_letter(&profile, job, text, minute);
    }
    let count = "SELECT count(*) FROM journal_row WHERE table_name = 'letter'";
    let kept: u32 = profile.store.lock().query_row(count, [], |row| row.get(0)).unwrap();
    assert_eq!(kept, 2, "what it was in between is not kept");
    profile.store.undo().unwrap().unwrap();
    assert_eq!(letter_of(&profile, job).as_deref(), Some("Kjære Kari"));
    profile.store.undo().unwrap().unwrap();
    assert_eq!(letter_of(&profile, job), None);
    for text in ["Kjære Kari", "Hei Kari,"] {
        profile.store.redo().unwrap().unwrap();
        assert_eq!(letter_of(&profile, job).as_deref(), Some(text));
    }
    profile.assert_sound();
}

#[test]
fn another_letter_or_another_act_in_between_begins_a_step_anew() {
    let profile = Profile::new();
    let (one, two) = (profile.save("Utvikler", "Equinor"), profile.save("Utvikler", "Equinor"));
    write_letter(&profile, one, "a", 0);
    write_letter(&profile, two, "b", 1);
    write_letter(&profile, one, "c", 2);
    profile.save("Kokk", "Sult");
    write_letter(&profile, one, "d", 3);
    let steps = "SELECT count(*) FROM journal_step WHERE label = 'write-letter'";
    assert_eq!(profile.store.lock().query_row(steps, [], |row| row.get::<_, u32>(0)).unwrap(), 4);
    profile.store.undo().unwrap().unwrap();
    assert_eq!(letter_of(&profile, one).as_deref(), Some("c"));
    write_letter(&profile, one, "e", 4);
    assert_eq!(profile.store.redo().unwrap(), None, "writing on drops what was undone");
    assert_eq!(letter_of(&profile, one).as_deref(), Some("e"));
}

#[test]
fn emptied_and_begun_again_in_one_step_a_letter_comes_back_as_it_was() {
    let profile = Profile::new();
    let job = profile.save("Utvikler", "Equinor");
    write_letter(&profile, job, "før", 0);
    let before = rows(&profile.store.lock(), "letter");
    for (minute, text) in [(20, "a"), (21, ""), (22, "b"), (23, "c"), (24, "")] {
        write_letter(&profile, job, text, minute);
    }
    profile.store.undo().unwrap().unwrap();
    assert_eq!(rows(&profile.store.lock(), "letter"), before);
    profile.store.redo().unwrap().unwrap();
    assert_eq!(letter_of(&profile, job), None);
    profile.assert_sound();
}

#[test]
fn a_checklist_keeps_its_order() {
    let profile = Profile::new();
    let job_id = profile.save("Utvikler", "Equinor");
    let ids: Vec<ChecklistItemId> = ["a", "b", "c"]
        .map(|text| {
            profile.write(|w| {
                let id = ChecklistItemId::at(w.now());
                checklist::insert(w, &ChecklistItem { id, job_id, text: text.to_owned(), done_on: None })?;
                Ok(id)
            })
        })
        .into();
    profile.write(|w| checklist::arrange(w, &[ids[2], ids[0], ids[1]]));
    profile.write(|w| checklist::set_done(w, ids[0], Some(day("2026-11-20"))));
    profile.write(|w| checklist::set_text(w, ids[1], "bé"));
    let told = |profile: &Profile| {
        let items = profile.read(|r| checklist::of_job(r, job_id, 10));
        items.into_iter().map(|item| (item.text, item.done_on.is_some())).collect::<Vec<_>>()
    };
    let expected = [("c".to_owned(), false), ("a".to_owned(), true), ("bé".to_owned(), false)];
    assert_eq!(told(&profile), expected);
    for _ in 0..3 {
        profile.store.undo().unwrap().unwrap();
    }
    assert_eq!(told(&profile).iter().map(|(text, _)| text.as_str()).collect::<Vec<_>>(), ["a", "b", "c"]);
}

#[test]
fn links_and_where_it_was_found_are_kept_and_offered_again() {
    let profile = Profile::new();
    let jobs = ["a", "b", "c"].map(|title| profile.save(title, "Equinor"));
    let link = profile.write(|w| {
        let id = JobLinkId::at(w.now());
        let url = "https://a.no/".to_owned();
        job_link::insert(w, &JobLink { id, job_id: jobs[0], title: String::new(), url })?;
        job_link::update(w, id, "Laget", "https://a.no/team")?;
        Ok(id)
    });
    let kept = profile.read(|r| job_link::of_job(r, jobs[0], 10));
    assert_eq!(
        (kept[0].id, kept[0].title.as_str(), kept[0].url.as_str()),
        (link, "Laget", "https://a.no/team")
    );
    for (job, found) in jobs.into_iter().zip(["finn.no", "Kari", "Kari"]) {
        let application = profile.application(job).id;
        profile.write(|w| found_at::set(w, application, Some(found)));
    }
    assert_eq!(profile.read(|r| found_at::known(r, 10)), ["Kari", "finn.no"]);
    let application = profile.application(jobs[0]).id;
    profile.write(|w| found_at::set(w, application, None));
    assert_eq!(profile.read(|r| found_at::of_application(r, application)), None);
    assert_eq!(profile.read(|r| found_at::known(r, 10)), ["Kari"]);
}
