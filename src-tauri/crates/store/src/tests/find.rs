//! What is found besides jobs, on rows put there by hand.

use domain::fold::fold;
use domain::ids::{ApplicationId, JobId};
use rusqlite::ToSql;

use super::Profile;
use crate::find::{FoundBesides, HappeningKind, Sought, Wanted, When};
use crate::{job, search};

const CREATED: &str = "2026-11-20T09:00:00.000Z";

impl Profile {
    fn put(&self, sql: &str, params: &[&dyn ToSql]) {
        self.write(|w| Ok(w.connection.execute(sql, params)?));
    }

    /// A contact of that number, with an employer of its own or with a job.
    fn contact(&self, number: u32, name: &str, role: &str, employer: Option<&str>, job: Option<JobId>) {
        if let Some(employer) = employer {
            self.put(
                "INSERT INTO employer (id, name, name_fold, created_at) VALUES (?1, ?2, ?3, ?4)",
                &[&id(100 + number), &employer, &fold(employer), &CREATED],
            );
        }
        self.put(
            "INSERT INTO contact (id, name, role, email, created_at, employer_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            &[
                &id(number),
                &name,
                &role,
                &format!("{}@example.com", fold(name).replace(' ', ".")),
                &CREATED,
                &employer.map(|_| id(100 + number)),
            ],
        );
        if let Some(job) = job {
            self.put(
                "INSERT INTO job_contact (job_id, position, contact_id) VALUES (?1, ?2, ?3)",
                &[&job.to_string(), &number, &id(number)],
            );
        }
    }

    fn document(&self, number: u32, name: &str, files: &[&str]) {
        self.put(
            "INSERT INTO document (id, kind, name, created_at) VALUES (?1, 'cv', ?2, ?3)",
            &[&id(number), &name, &CREATED],
        );
        for (place, file) in files.iter().enumerate() {
            let place = u32::try_from(place).unwrap() + 1;
            self.put(
                "INSERT INTO document_version (id, document_id, number, file_name, hash, bytes, note, added_at)
                 VALUES (?1, ?2, ?3, ?4, 'h', 1, '', ?5)",
                &[&id(number * 10 + place), &id(number), &place, file, &CREATED],
            );
        }
    }

    fn interview(&self, number: u32, of: ApplicationId, starts_at: &str, words: [&str; 5]) {
        let [place, preparation, asked, went, next_step] = words;
        self.put(
            "INSERT INTO interview (id, application_id, round, form, starts_at, zone, minutes, place, link, state,
               preparation, asked, went, next_step, created_at)
             VALUES (?1, ?2, 2, 'video', ?3, 'Europe/Oslo', 45, ?4, '', 'planned', ?5, ?6, ?7, ?8, ?9)",
            &[
                &id(number),
                &of.to_string(),
                &starts_at,
                &place,
                &preparation,
                &asked,
                &went,
                &next_step,
                &CREATED,
            ],
        );
    }

    fn task(&self, number: u32, of: Option<ApplicationId>, due_on: Option<&str>, text: &str) {
        self.put(
            "INSERT INTO task (id, application_id, kind, text, due_on, created_at)
             VALUES (?1, ?2, 'task', ?3, ?4, ?5)",
            &[&id(number), &of.map(|of| of.to_string()), &text, &due_on, &CREATED],
        );
    }

    fn talk(&self, number: u32, contact: u32, of: Option<ApplicationId>, on: &str, text: &str) {
        self.put(
            "INSERT INTO conversation (id, contact_id, application_id, on_day, way, text)
             VALUES (?1, ?2, ?3, ?4, 'call', ?5)",
            &[&id(number), &id(contact), &of.map(|of| of.to_string()), &on, &text],
        );
    }

    fn of(&self, job: JobId) -> ApplicationId {
        self.application(job).id
    }

    fn find(&self, text: &str, among: Option<&[i64]>) -> FoundBesides {
        self.read(|r| Sought::read(r)?.find(r, &Wanted { text, among, limit: 20 }))
    }

    fn names(&self, text: &str, among: Option<&[i64]>) -> Vec<String> {
        let people = self.find(text, among).people;
        people.into_iter().map(|hit| hit.name.unwrap_or_default()).collect()
    }

    fn seq(&self, job: JobId) -> i64 {
        self.store
            .lock()
            .query_row("SELECT seq FROM job WHERE id = ?1", [job.to_string()], |row| row.get(0))
            .unwrap()
    }
}

fn id(number: u32) -> String {
    format!("01930000-0000-7000-8000-{number:012}")
}

#[test]
fn people_are_found_by_name_role_employer_and_address() {
    let profile = Profile::new();
    let job = profile.save("Utvikler", "Bærum kommune");
    profile.contact(1, "Håkon Aasen", "Rekrutterer", Some("Equinor"), None);
    profile.contact(2, "Kari Håkonsen", "Leder", None, Some(job));
    profile.contact(3, "Mari Asen", "", Some("DNB Bank"), None);
    for (text, found) in [
        ("håkon", vec!["Kari Håkonsen", "Håkon Aasen"]),
        ("haakon", vec!["Kari Håkonsen", "Håkon Aasen"]),
        ("hakon equi", vec!["Håkon Aasen"]),
        ("Åsen", vec!["Mari Asen", "Håkon Aasen"]),
        ("asen", vec!["Mari Asen", "Håkon Aasen"]),
        ("rekrut", vec!["Håkon Aasen"]),
        ("bærum", vec!["Kari Håkonsen"]),
        ("mari.asen@", vec!["Mari Asen"]),
        ("hakan", vec!["Håkon Aasen"]),
        ("dnb kari", vec!["Mari Asen"]),
        ("utvikler", vec![]),
        ("", vec![]),
    ] {
        assert_eq!(profile.names(text, None), found, "{text}");
    }
    let guess = profile.find("hakan", None).people;
    assert!(!guess[0].exact && guess[0].employer.as_deref() == Some("Equinor"), "{guess:?}");
    assert_eq!(profile.find("kari", None).people[0].employer.as_deref(), Some("Bærum kommune"));
}

#[test]
fn letter_for_letter_names_stand_before_others_and_names_before_roles() {
    let profile = Profile::new();
    profile.contact(1, "Maler Moen", "", None, None);
    profile.contact(2, "Måler Moen", "", None, None);
    profile.contact(3, "Ola Moen", "Maler", None, None);
    assert_eq!(profile.names("maler", None), ["Maler Moen", "Måler Moen", "Ola Moen"]);
    assert_eq!(profile.names("måler", None), ["Måler Moen", "Maler Moen", "Ola Moen"]);
}

#[test]
fn who_is_known_only_from_jobs_in_the_trash_is_not_found() {
    let profile = Profile::new();
    let job = profile.save("Utvikler", "Entur");
    profile.contact(1, "Kari Nordmann", "", None, Some(job));
    profile.contact(2, "Kari Vik", "", Some("Vy"), Some(job));
    profile.task(3, Some(profile.of(job)), None, "Ring Kari");
    profile.interview(4, profile.of(job), CREATED, ["", "Kari", "", "", ""]);
    assert_eq!(profile.names("kari", None).len(), 2);
    assert_eq!(profile.find("kari", None).happenings.len(), 2);
    profile.write(|w| job::delete(w, job, w.now()));
    assert_eq!(profile.names("kari", None), ["Kari Vik"]);
    assert_eq!(profile.find("kari", None).happenings, []);
}

#[test]
fn documents_are_found_by_their_names_and_those_of_their_files() {
    let profile = Profile::new();
    profile.document(1, "CV på norsk", &["cv-høst.pdf", "cv-vår.pdf"]);
    profile.document(2, "Attest", &["attest fra Entur.pdf"]);
    let found = |text: &str| {
        let documents = profile.find(text, None).documents.into_iter();
        documents.map(|hit| (hit.name, hit.version, hit.exact)).collect::<Vec<_>>()
    };
    let cv = |version, exact| vec![("CV på norsk".to_owned(), Some(version), exact)];
    assert_eq!(found("host"), cv(1, true));
    assert_eq!(found("pdf norsk"), cv(2, true));
    assert_eq!(found("norks"), cv(2, false));
    assert_eq!(found("pdf").len(), 2);
    assert_eq!(found("entur")[0].0, "Attest");
}

#[test]
fn interviews_tasks_and_conversations_are_found_by_what_was_written() {
    let profile = Profile::new();
    let job = profile.save("Utvikler", "Entur");
    let of = profile.of(job);
    profile.contact(1, "Kari Nordmann", "", None, Some(job));
    let words = ["Rådhusgata 5", "Les om Kafka", "Hvorfor Kafka?", "Godt", "Ring på mandag"];
    profile.interview(2, of, "2026-11-24T12:00:00.000Z", words);
    profile.task(3, None, None, "Oppdater portefølje");
    profile.task(4, Some(of), Some("2026-12-01"), "Spør om kafka");
    profile.talk(5, 1, Some(of), "2026-11-21", "Hun nevnte Kafka");
    let found = profile.find("kafka", None).happenings;
    let kinds: Vec<_> = found.iter().map(|hit| (&hit.what, &hit.when)).collect();
    assert!(
        matches!(
            &kinds[..],
            [
                (HappeningKind::Task { done_on: None, .. }, When::On(_)),
                (HappeningKind::Interview { round: 2, .. }, When::At(_, zone)),
                (HappeningKind::Conversation { contact: Some(name), .. }, When::On(_)),
            ] if zone == "Europe/Oslo" && name == "Kari Nordmann"
        ),
        "{kinds:?}"
    );
    assert_eq!(found[1].snippet.as_ref().unwrap().hit, "Kafka");
    assert_eq!(found[1].job.as_ref().unwrap().title, "Utvikler");
    // What belongs to it helps to find it, but does not by itself.
    assert_eq!(profile.find("entur kafka", None).happenings.len(), 3);
    assert_eq!(profile.find("entur utvikler", None).happenings, []);
    let alone = profile.find("portefolje", None).happenings;
    assert_eq!((alone.len(), &alone[0].job, &alone[0].when), (1, &None, &When::Sometime));
}

#[test]
fn what_belongs_to_other_jobs_is_left_out_when_only_some_are_meant() {
    let profile = Profile::new();
    let [one, other] = ["Entur", "Vy"].map(|employer| profile.save("Utvikler", employer));
    profile.contact(1, "Kari Nordmann", "", None, Some(one));
    profile.contact(2, "Kari Vik", "", None, Some(other));
    profile.contact(3, "Kari Alene", "", None, None);
    profile.document(4, "Kari sin attest", &["a.pdf"]);
    profile.document(5, "Kari sin andre attest", &["b.pdf"]);
    profile.put(
        "INSERT INTO document_sent (id, application_id, version_id, on_day) VALUES (?1, ?2, ?3, '2026-11-20')",
        &[&id(60), &profile.of(one).to_string(), &id(41)],
    );
    profile.task(7, Some(profile.of(other)), None, "Ring Kari");
    profile.task(8, None, None, "Kari");
    let [one, other] = [one, other].map(|job| profile.seq(job));
    assert_eq!(profile.names("kari", Some(&[one])), ["Kari Nordmann"]);
    assert_eq!(profile.names("kari", Some(&[one, other])).len(), 2);
    let of_one = profile.find("kari", Some(&[one]));
    assert_eq!((of_one.documents.len(), of_one.happenings.len()), (1, 0));
    let of_other = profile.find("kari", Some(&[other]));
    assert_eq!((of_other.documents.len(), of_other.happenings.len()), (0, 1));
    assert_eq!(profile.find("kari", Some(&[])), FoundBesides::default());
}

#[test]
fn jobs_of_earlier_searches_say_so_and_others_can_be_left_out() {
    let profile = Profile::new();
    let [one, other] = ["Entur", "Vy"].map(|employer| profile.save("Utvikler", employer));
    profile.put(
        "INSERT INTO archive (id, name, ended_on, created_at) VALUES (?1, 'Søket i 2025', '2025-06-01', ?2)",
        &[&id(1), &CREATED],
    );
    profile.put("UPDATE job SET archive_id = ?1 WHERE id = ?2", &[&id(1), &one.to_string()]);
    let hits = profile.read(|r| search::find(r, "utvikler", 10));
    let told: Vec<_> = hits.iter().map(|hit| (hit.job_id, hit.archive.as_deref())).collect();
    assert_eq!(told, [(other, None), (one, Some("Søket i 2025"))]);
    let seq = profile.seq(other);
    for text in ["utvikler", "ut", "utvilker"] {
        let hits = profile.read(|r| search::find_among(r, text, &[seq], 10));
        assert_eq!(hits.iter().map(|hit| hit.job_id).collect::<Vec<_>>(), [other], "{text}");
    }
    assert_eq!(profile.read(|r| search::shown(r, &[seq]))[0].employer, "Vy");
}
