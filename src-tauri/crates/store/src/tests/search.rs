//! Search as a person types it.

use domain::ids::EventId;
use domain::job::{AdContact, JobFields, Place};
use domain::stage::StageKind;

use super::{Profile, at, day, save};
use crate::search::{Hit, find};
use crate::{event, job};

fn hits(profile: &Profile, text: &str) -> Vec<Hit> {
    profile.read(|r| find(r, text, 20))
}

fn titles(profile: &Profile, text: &str) -> Vec<String> {
    hits(profile, text).into_iter().map(|hit| hit.title).collect()
}

/// A board of jobs, the last one the newest.
fn board() -> Profile {
    let profile = Profile::new();
    for (title, employer, ad) in [
        ("Systemutvikler", "Ålesund kommune", "Vi søkes etter deg som kan C++ og Rust."),
        ("Ås-ansvarlig", "Gard AS", "Landbruk og 100 % stilling under_score"),
        ("As-ansvarlig", "Gard AS", "Jobb i Bærum, sier \"sjefen\""),
        ("Sykepleier", "Helse Bergen", "Avdeling for C# og kaffe. NEAR AND OR NOT"),
        ("Søkes: kokk", "Sult", "Mat"),
    ] {
        let job_id = profile.save(title, employer);
        profile.capture(job_id, ad);
    }
    profile
}

#[test]
fn words_are_found_as_people_type_them() {
    let profile = board();
    for (text, expected) in [
        ("sokes", vec!["Søkes: kokk", "Systemutvikler"]),
        ("SØKES", vec!["Søkes: kokk", "Systemutvikler"]),
        ("alesund", vec!["Systemutvikler"]),
        ("utvikler", vec!["Systemutvikler"]),
        ("baerum", vec!["As-ansvarlig"]),
        ("ås-", vec!["Ås-ansvarlig", "As-ansvarlig"]),
        ("as-", vec!["As-ansvarlig", "Ås-ansvarlig"]),
        ("ås", vec!["Ås-ansvarlig", "As-ansvarlig"]),
        ("C++", vec!["Systemutvikler"]),
        ("c#", vec!["Sykepleier"]),
        ("kommune rust", vec!["Systemutvikler"]),
        ("c# bergen", vec!["Sykepleier"]),
        ("c# kommune", vec![]),
        ("\"sjefen\"", vec!["As-ansvarlig"]),
        ("\"", vec!["As-ansvarlig"]),
        ("OR NOT", vec!["Sykepleier"]),
        ("near(", vec![]),
        ("100 %", vec!["Ås-ansvarlig"]),
        ("%", vec!["Ås-ansvarlig"]),
        ("r_s", vec!["Ås-ansvarlig"]),
        ("short:", vec![]),
        ("sult*", vec![]),
        ("' OR 1=1 --", vec![]),
        ("\u{0}sult\u{0}", vec!["Søkes: kokk"]),
        ("", vec![]),
        (" \t\u{a0} ", vec![]),
        ("\u{301}", vec![]),
        ("finnes ikke noe sted", vec![]),
    ] {
        let found: Vec<_> =
            hits(&profile, text).into_iter().filter(|hit| hit.exact).map(|hit| hit.title).collect();
        assert_eq!(found, expected, "{text:?}");
    }
}

#[test]
fn both_spellings_and_both_ways_to_write_a_compound_are_found() {
    let profile = Profile::new();
    for (title, employer) in [
        ("Backend-utvikler", "Håkon Foss AS"),
        ("Systemutvikler", "Haakon Berg AS"),
        ("Kokk", "Sør Kro"),
        ("Vakt", "Soer Vakt"),
        ("Saksbehandler for oppvekst", "Aasen kommune"),
    ] {
        profile.save(title, employer);
    }
    for (text, expected) in [
        ("Håkon", vec!["Backend-utvikler", "Systemutvikler"]),
        ("haakon", vec!["Systemutvikler", "Backend-utvikler"]),
        ("Sør", vec!["Kokk", "Vakt"]),
        ("soer", vec!["Vakt", "Kokk"]),
        ("åsen", vec!["Saksbehandler for oppvekst"]),
        ("backendutvikler", vec!["Backend-utvikler"]),
        ("backend utvikler", vec!["Backend-utvikler"]),
        ("system utvikler", vec!["Systemutvikler"]),
        ("oppvekstsaksbehandler", vec!["Saksbehandler for oppvekst"]),
    ] {
        assert_eq!(titles(&profile, text), expected, "{text}");
    }
}

#[test]
fn short_fields_stand_before_texts_and_new_before_old() {
    let profile = Profile::new();
    let in_text = profile.save("Kokk", "Sult");
    profile.save("Rust-utvikler 1", "Sult");
    profile.save("Rust-utvikler 2", "Sult");
    let also_in_text = profile.save("Servitør", "Sult");
    profile.capture(in_text, "Vi liker rust.");
    profile.capture(also_in_text, "Ikke mer rust på grillen");
    assert_eq!(titles(&profile, "rust"), ["Rust-utvikler 2", "Rust-utvikler 1", "Servitør", "Kokk"]);
    let found = hits(&profile, "RUST");
    assert!(found[..2].iter().all(|hit| hit.snippet.is_none() && hit.exact));
    let snippet = found[2].snippet.clone().unwrap();
    assert_eq!((&*snippet.before, &*snippet.hit, &*snippet.after), ("Ikke mer ", "rust", " på grillen"));
    assert_eq!(profile.read(|r| find(r, "rust", 3)).len(), 3);
}

#[test]
fn letter_for_letter_hits_come_first_in_texts_too_and_among_many() {
    let profile = Profile::new();
    let first = profile.save("nr 1", "Gard");
    profile.capture(first, "Låve");
    for number in 2..40 {
        let job_id = profile.save(&format!("nr {number}"), "Gard");
        profile.capture(job_id, &format!("Lave {number}"));
    }
    assert_eq!(profile.read(|r| find(r, "låve", 5))[0].title, "nr 1");
    assert_eq!(profile.read(|r| find(r, "lave", 5))[0].title, "nr 39");
}

#[test]
fn typing_errors_are_forgiven_and_marked() {
    let profile = board();
    for (text, expected) in [
        ("utvilker", vec!["Systemutvikler"]),
        ("sykeplejer", vec!["Sykepleier"]),
        ("bergne", vec!["Sykepleier"]),
        ("alseund", vec!["Systemutvikler"]),
        ("alseund systmutvikler", vec!["Systemutvikler"]),
        ("slut", vec!["Søkes: kokk"]),
        ("xyzzy", vec![]),
        ("bgn", vec![]),
    ] {
        let found = hits(&profile, text);
        assert!(found.iter().all(|hit| !hit.exact), "{text}");
        assert_eq!(found.into_iter().map(|hit| hit.title).collect::<Vec<_>>(), expected, "{text}");
    }
    // A right word is never a guess, and guesses stand last.
    profile.save("Bergne-sjef", "Sult");
    let found = hits(&profile, "bergne");
    assert_eq!(
        found.iter().map(|hit| (&*hit.title, hit.exact)).collect::<Vec<_>>(),
        [("Bergne-sjef", true), ("Sykepleier", false)]
    );
}

#[test]
fn cities_contacts_and_notes_are_found_and_follow_every_change() {
    let profile = Profile::new();
    let stage = profile.stage(StageKind::Saved);
    let mut fields = JobFields::new("Utvikler", "Equinor");
    fields.places = vec![Place {
        text: "Gate 1, Tromsø".to_owned(),
        city: Some("Tromsø".to_owned()),
        ..Place::default()
    }];
    fields.contacts = vec![AdContact { name: Some("Åse Ødegård".to_owned()), ..AdContact::default() }];
    let id = profile.write(|w| save(w, stage, &fields));
    let (application, note) = (profile.application(id).id, EventId::at(at(2)));
    profile.write(|w| event::insert_note(w, application, note, day("2026-11-21"), "Ring Bjørn"));
    for word in ["tromso", "odegard", "bjorn"] {
        assert_eq!(titles(&profile, word), ["Utvikler"], "{word}");
    }
    profile.write(|w| event::set_text(w, note, "Ring Kari"));
    fields.contacts[0].name = Some("Liv".to_owned());
    fields.places[0].city = Some("Bodø".to_owned());
    profile.write(|w| job::update(w, id, &fields));
    for (word, found) in [("tromso", 0), ("odegard", 0), ("bjorn", 0), ("liv", 1), ("bodo", 1), ("kari", 1)] {
        assert_eq!(titles(&profile, word).len(), found, "{word}");
    }
    profile.write(|w| event::delete(w, note));
    assert!(titles(&profile, "kari").is_empty());
    profile.store.undo().unwrap().unwrap();
    assert_eq!(titles(&profile, "kari").len(), 1);
    profile.assert_sound();
}

#[test]
fn what_lies_in_the_trash_is_not_found() {
    let profile = board();
    let id = hits(&profile, "sykepleier")[0].job_id;
    profile.write(|w| job::delete(w, id, at(3)));
    for word in ["sykepleier", "kaffe", "c#", "sykeplejer"] {
        assert!(titles(&profile, word).is_empty(), "{word}");
    }
    profile.write(|w| job::restore(w, id));
    assert_eq!(titles(&profile, "kaffe"), ["Sykepleier"]);
    profile.assert_sound();
}

#[test]
fn a_stale_index_is_found_by_the_check() {
    let profile = board();
    profile.store.lock().execute("UPDATE search_short SET folded = 'x' WHERE seq = 1", []).unwrap();
    let problems = profile.store.check().unwrap();
    assert_eq!(problems.iter().map(|problem| problem.code).collect::<Vec<_>>(), ["search"]);
}
