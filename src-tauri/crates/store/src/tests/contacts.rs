//! Contacts: the persons of ads and those the person knows, linked, found, taken for the same, and made one.

use domain::contact::{Contact, SameBy};
use domain::conversation::{Conversation, Way};
use domain::ids::{ContactId, ConversationId, JobId};
use domain::job::{AdContact, JobFields};

use super::plans::plan;
use super::{Profile, at, day, dump};
use crate::contact::{ContactFilter, ContactRow};
use crate::{contact, conversation, employer, job};

fn named(name: &str, email: Option<&str>, phone: Option<&str>) -> AdContact {
    AdContact {
        name: Some(name.to_owned()),
        role: None,
        email: email.map(str::to_owned),
        phone: phone.map(str::to_owned),
    }
}

fn set(profile: &Profile, id: JobId, contacts: &[AdContact]) {
    let fields = profile.read(|r| job::row(r, id)).unwrap().fields;
    let fields = JobFields { contacts: contacts.to_vec(), ..fields };
    profile.write(|w| job::update(w, id, &fields));
}

fn of_job(profile: &Profile, id: JobId) -> Vec<ContactRow> {
    profile.read(|r| contact::of_job(r, id, 99))
}

fn ids(rows: &[ContactRow]) -> Vec<ContactId> {
    rows.iter().map(|row| row.id).collect()
}

fn own(profile: &Profile, name: &str, email: Option<&str>) -> ContactId {
    let id = ContactId::at(at(2));
    let known =
        Contact { name: Some(name.to_owned()), email: email.map(str::to_owned), ..Contact::default() };
    profile.write(|w| contact::insert(w, id, &known, None));
    id
}

fn list(profile: &Profile, text: &str) -> Vec<String> {
    let filter = ContactFilter { text: text.to_owned(), offset: 0, limit: 99 };
    let page = profile.read(|r| contact::list(r, &filter));
    assert_eq!(page.total as usize, page.rows.len());
    page.rows.iter().map(|row| row.contact.called().to_owned()).collect()
}

fn talk(profile: &Profile, contact: ContactId, job: Option<JobId>, on: &str) -> ConversationId {
    let id = ConversationId::at(at(2));
    let application = job.map(|job| profile.application(job).id);
    let said =
        Conversation { id, contact, application, on: day(on), way: Way::Call, text: "Om lønn".to_owned() };
    profile.write(|w| {
        contact::keep(w, contact)?;
        conversation::insert(w, &said)
    });
    id
}

#[test]
fn a_person_keeps_their_row_wherever_the_ad_puts_them() {
    let profile = Profile::new();
    let job = profile.save("Utvikler", "Entur");
    let kari = named("Kari Nordmann", Some("kari@entur.no"), None);
    let ola = named("Ola Hansen", None, Some("900 00 001"));
    set(&profile, job, &[kari.clone(), ola.clone()]);
    let before = ids(&of_job(&profile, job));
    for (wanted, expected, why) in [
        (vec![ola.clone(), kari.clone()], vec![before[1], before[0]], "the order changed"),
        (
            vec![named("Kari N.", Some("KARI@entur.no"), None), named("Ola", None, Some("+47 90000001"))],
            before.clone(),
            "the same address and number",
        ),
        (vec![named("Kari  nordmann", None, None), ola.clone()], before.clone(), "the same name"),
    ] {
        set(&profile, job, &[kari.clone(), ola.clone()]);
        set(&profile, job, &wanted);
        assert_eq!(ids(&of_job(&profile, job)), expected, "{why}");
        assert_eq!(profile.read(|r| job::row(r, job)).unwrap().fields.contacts, wanted);
    }
    let saved = dump(&profile.store);
    set(&profile, job, &[named("Kari  nordmann", None, None), ola]);
    assert_eq!(dump(&profile.store), saved, "the same again changes nothing");
}

#[test]
fn whoever_one_has_to_do_with_stays_when_the_ad_no_longer_names_them() {
    let profile = Profile::new();
    let job = profile.save("Utvikler", "Entur");
    set(&profile, job, &[named("Kari Nordmann", None, None), named("Ola Hansen", None, None)]);
    let [kari, ola] = ids(&of_job(&profile, job))[..] else { panic!("two persons") };
    talk(&profile, kari, Some(job), "2026-11-21");
    set(&profile, job, &[named("Per Lie", None, None)]);
    let after = of_job(&profile, job);
    assert!(!ids(&after).contains(&kari), "another name is another person where something hangs on the row");
    assert!(profile.read(|r| contact::by_id(r, kari)).is_some(), "talked to");
    assert!(profile.read(|r| contact::by_id(r, ola)).is_none(), "only named by the ad");
    set(&profile, job, &[named("Per Liene", None, None)]);
    assert_eq!(ids(&of_job(&profile, job)), ids(&after), "a name that is corrected is no other person");
    set(&profile, job, &[]);
    assert_eq!(list(&profile, ""), ["Kari Nordmann"]);
    profile.assert_sound();
}

#[test]
fn a_person_of_two_jobs_is_let_go_by_one_of_them_alone() {
    let profile = Profile::new();
    let (one, other) = (profile.save("Utvikler", "Entur"), profile.save("Arkitekt", "Entur"));
    set(&profile, one, &[named("Kari", None, None)]);
    let kari = ids(&of_job(&profile, one))[0];
    profile.write(|w| contact::link(w, other, kari));
    profile.write(|w| contact::link(w, other, kari));
    assert_eq!(ids(&of_job(&profile, other)), [kari], "once is enough");
    set(&profile, one, &[]);
    assert_eq!(ids(&of_job(&profile, other)), [kari]);
    assert_eq!(profile.read(|r| contact::jobs(r, kari, 9)).total, 1);
    profile.write(|w| contact::unlink(w, other, kari));
    assert!(profile.read(|r| contact::by_id(r, kari)).is_some(), "a contact may belong to no job");
}

#[test]
fn the_list_is_by_name_and_found_by_name_role_and_employer() {
    let profile = Profile::new();
    let job = profile.save("Utvikler", "Ålesund kommune");
    let leader =
        AdContact { role: Some("Seksjonsleder IT".to_owned()), ..named("Øyvind Åsen", None, None) };
    set(&profile, job, &[leader]);
    own(&profile, "Bjørg Dahl", Some("bjorg@dnb.no"));
    let known = Contact { phone: Some("22 00 11 22".to_owned()), ..Contact::default() };
    profile.write(|w| {
        let dnb = employer::find_or_insert(w, "DNB ASA", None, w.now())?;
        contact::insert(w, ContactId::at(w.now()), &known, Some(dnb))
    });
    assert_eq!(list(&profile, ""), ["22 00 11 22", "Bjørg Dahl", "Øyvind Åsen"]);
    for (text, expected) in [
        ("oyvind", &["Øyvind Åsen"][..]),
        ("åsen øyv", &["Øyvind Åsen"]),
        ("leder", &["Øyvind Åsen"]),
        ("alesund", &["Øyvind Åsen"]),
        ("ålesund øyvind", &["Øyvind Åsen"]),
        ("dnb", &["22 00 11 22", "Bjørg Dahl"]),
        ("bjørg ålesund", &[]),
        ("%", &[]),
        ("_", &[]),
        ("\\", &[]),
        ("22 00", &["22 00 11 22"]),
    ] {
        assert_eq!(list(&profile, text), expected, "{text}");
    }
}

#[test]
fn persons_of_jobs_in_the_trash_are_hidden_unless_one_has_to_do_with_them() {
    let profile = Profile::new();
    let (one, other) = (profile.save("Utvikler", "Entur"), profile.save("Kokk", "Sult"));
    set(&profile, one, &[named("Kari", None, None), named("Ola", None, None), named("Per", None, None)]);
    let [_, ola, per] = ids(&of_job(&profile, one))[..] else { panic!("three persons") };
    talk(&profile, ola, None, "2026-11-21");
    profile.write(|w| contact::link(w, other, per));
    profile.write(|w| job::delete(w, one, w.now()));
    assert_eq!(list(&profile, ""), ["Ola", "Per"]);
    assert_eq!(profile.read(|r| contact::jobs(r, ola, 9)).total, 0);
    profile.write(|w| job::restore(w, one));
    assert_eq!(list(&profile, ""), ["Kari", "Ola", "Per"]);
}

#[test]
fn the_same_person_is_known_by_address_number_or_name_at_the_employer() {
    let profile = Profile::new();
    let [one, two, three, four] =
        ["Entur", "DNB", "Entur AS", "Sult"].map(|name| profile.save("Utvikler", name));
    set(&profile, one, &[named("Kari Nordmann", Some("kari@entur.no"), Some("900 00 001"))]);
    set(
        &profile,
        two,
        &[named("K. Nordmann", Some("Kari@Entur.no"), None), named("Ola", None, Some("+4790000001"))],
    );
    set(&profile, three, &[named("kari nordmann", None, None)]);
    set(&profile, four, &[named("Kari Nordmann", None, None), named("Kari Nordmannsen", None, None)]);
    let kari = of_job(&profile, one).remove(0);
    let same = profile.read(|r| contact::same(r, &kari, 9));
    let mut told: Vec<(SameBy, &str)> = same.iter().map(|(by, row)| (*by, row.contact.called())).collect();
    told.sort_by_key(|(_, name)| name.to_owned());
    assert_eq!(
        told,
        [(SameBy::Email, "K. Nordmann"), (SameBy::Phone, "Ola"), (SameBy::Name, "kari nordmann")]
    );
    assert_eq!(profile.read(|r| contact::same(r, &kari, 1)).len(), 1);
}

#[test]
fn two_rows_become_one_with_all_that_hangs_on_them_and_come_apart_again() {
    let profile = Profile::new();
    let (one, other) = (profile.save("Utvikler", "Entur"), profile.save("Arkitekt", "Entur"));
    set(&profile, one, &[named("Kari Nordmann", None, None)]);
    set(&profile, other, &[named("Ola", None, None), named("Kari Nordmann", Some("kari@entur.no"), None)]);
    let (kari, twin) = (of_job(&profile, one)[0].id, of_job(&profile, other)[1].id);
    profile.write(|w| contact::link(w, one, twin));
    talk(&profile, kari, Some(one), "2026-11-20");
    talk(&profile, twin, Some(other), "2026-11-21");
    let before = dump(&profile.store);
    profile.write(|w| contact::merge(w, kari, twin));
    let merged = profile.read(|r| contact::by_id(r, kari)).unwrap();
    assert_eq!((merged.contact.email.as_deref(), merged.jobs), (Some("kari@entur.no"), 2));
    assert_eq!(merged.last, Some((day("2026-11-21"), Way::Call)));
    assert_eq!(ids(&of_job(&profile, one)), [kari], "once is enough");
    assert_eq!(of_job(&profile, other)[1].id, kari);
    assert_eq!(profile.read(|r| conversation::history(r, kari, 0, 9)).total, 2);
    assert!(profile.read(|r| contact::by_id(r, twin)).is_none());
    profile.assert_sound();
    profile.store.undo().unwrap();
    assert_eq!(dump(&profile.store), before);
}

#[test]
fn a_deleted_contact_takes_the_conversations_along_and_brings_them_back() {
    let profile = Profile::new();
    let job = profile.save("Utvikler", "Entur");
    let kari = own(&profile, "Kari", None);
    profile.write(|w| contact::link(w, job, kari));
    talk(&profile, kari, Some(job), "2026-11-21");
    let before = dump(&profile.store);
    profile.write(|w| contact::delete(w, kari));
    assert_eq!((list(&profile, ""), of_job(&profile, job)), (vec![], vec![]));
    profile.assert_sound();
    profile.store.undo().unwrap();
    assert_eq!(dump(&profile.store), before);
}

#[test]
fn a_contact_who_is_in_a_file_of_before_is_found_by_name() {
    let profile = Profile::new();
    let job = profile.save("Utvikler", "Entur");
    set(&profile, job, &[named("Øyvind Åsen", Some("O@Entur.no"), None)]);
    let connection = profile.store.lock();
    crate::journal::triggers::drop_all(&connection).unwrap();
    connection.execute("UPDATE contact SET folded = '', email_key = NULL", []).unwrap();
    contact::fold_all(&connection).unwrap();
    drop(connection);
    assert_eq!(list(&profile, "oyvind o@entur"), ["Øyvind Åsen"]);
}

#[test]
fn contacts_are_read_through_their_indexes() {
    let profile = Profile::new();
    let line = include_str!("../contact/line.sql");
    for words in [0, 2] {
        let sql = format!("{line}{} ORDER BY contact.folded, contact.id LIMIT 9", contact::condition(words));
        let plan = plan(&profile, &sql);
        assert!(plan.starts_with("SCAN contact USING INDEX contact_folded"), "{plan}");
        // Only a contact's few jobs are sorted, for the newest one's employer.
        assert_eq!(plan.matches("TEMP B-TREE").count(), 1, "{plan}");
        assert!(!plan.contains("SCAN job_contact") && !plan.contains("SCAN job\n"), "{plan}");
        assert!(plan.contains("job_trash") && plan.contains("job_archive"), "{plan}");
    }
    let same = plan(&profile, contact::SAME);
    for index in ["contact_email", "contact_phone", "contact_folded (folded>? AND folded<?)"] {
        assert!(same.contains(index), "{index}\n{same}");
    }
    assert!(!same.contains("SCAN contact"), "{same}");
    for sql in [include_str!("../contact/jobs.sql"), include_str!("../conversation/history.sql")] {
        let plan = plan(&profile, sql);
        assert!(!plan.contains("SCAN job") && !plan.contains("SCAN conversation"), "{plan}");
    }
}
