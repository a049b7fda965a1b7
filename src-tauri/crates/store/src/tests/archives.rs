//! Earlier searches: left out of the running one, found again, and brought back whole.

use domain::ids::{ArchiveId, JobId};
use domain::job::JobFields;
use domain::stage::StageKind;

use super::{Profile, at, capture, day, dump, save};
use crate::archive::ArchiveName;
use crate::job::JobFilter;
use crate::{ad, application, archive, board, event, job, offer, search};

fn archived(profile: &Profile, name: &str, hour: i64) -> ArchiveId {
    let id = ArchiveId::at(at(hour));
    let archive = ArchiveName { id, name: name.to_owned(), ended_on: day("2026-11-22") };
    profile.write(|w| archive::make(w, &archive));
    id
}

fn listed(profile: &Profile) -> Vec<JobId> {
    let filter = JobFilter { limit: 50, ..JobFilter::default() };
    let page = profile.read(|r| job::list(r, &filter));
    assert_eq!(page.rows.len(), page.total as usize);
    page.rows.into_iter().map(|row| row.job_id).collect()
}

#[test]
fn a_later_search_starts_clean_and_the_earlier_one_can_be_looked_up() {
    let profile = Profile::new();
    let [first, second, trashed] = ["Utvikler", "Kokk", "Baker"].map(|title| profile.save(title, "Equinor"));
    profile.write(|w| capture(w, first, "tekst om fjell", &["key".to_owned()]));
    profile.write(|w| job::delete(w, trashed, at(3)));
    profile.write(|w| {
        let offered = super::made_up::plain_offer("Equinor");
        offer::insert(w, domain::ids::OfferId::at(at(3)), Some(first), &offered)
    });
    let before = dump(&profile.store);
    let id = archived(&profile, "Høsten 2026", 3);

    assert_eq!(listed(&profile), []);
    assert!(profile.read(board::counts).iter().all(|(_, cards)| *cards == 0));
    let saved = profile.stage(StageKind::Saved);
    assert_eq!(profile.read(|r| board::cards(r, saved, 0, 9)), []);
    assert_eq!(profile.read(|r| offer::all(r, 9)), []);
    assert_eq!(profile.read(|r| ad::newest_texts(r, 9)), Vec::<String>::new());

    let page = profile.read(|r| archive::jobs(r, id, "", 0, 9));
    assert_eq!((page.rows, page.total), (vec![second, first], 2));
    assert_eq!(profile.read(|r| archive::jobs(r, id, "fjell", 0, 9)).rows, [first]);
    assert_eq!(profile.read(|r| archive::jobs(r, id, "ut", 0, 9)).rows, [first], "a word without a trigram");
    assert_eq!(profile.read(|r| archive::jobs(r, id, "  ", 1, 9)).rows, [first]);
    let hits = profile.read(|r| search::find(r, "utvikler", 9));
    assert_eq!((hits[0].job_id, hits[0].archive.as_deref()), (first, Some("Høsten 2026")));
    let known = profile.read(|r| job::known(r, &[second, first]));
    assert_eq!(known.iter().map(|row| row.job_id).collect::<Vec<_>>(), [second, first]);
    assert_eq!(known[0].archive.as_ref().map(|archive| archive.id), Some(id));
    assert_eq!(profile.read(|r| job::row(r, trashed)).unwrap().archive, None, "the trash is no search");

    let third = profile.save("Smed", "Equinor");
    assert_eq!(listed(&profile), [third]);
    profile.write(|w| archive::dissolve(w, id));
    assert_eq!(listed(&profile), [third, second, first]);
    let counts: Vec<u32> = profile.read(board::counts).into_iter().map(|(_, cards)| cards).collect();
    assert_eq!(counts[0], 3);
    profile.assert_sound();
    for _ in 0..3 {
        profile.store.undo().unwrap();
    }
    assert_eq!(dump(&profile.store), before);
    profile.assert_sound();
}

#[test]
fn cards_find_their_places_whatever_an_archive_holds() {
    let profile = Profile::new();
    profile.save("Utvikler", "Equinor");
    archived(&profile, "Høsten 2026", 3);
    let (one, two) = (profile.save("Kokk", "A"), profile.save("Baker", "B"));
    let saved = profile.stage(StageKind::Saved);
    profile.write(|w| {
        let rank = application::rank_before(w, saved, Some(two))?;
        let id = application::of_job(w, one)?.unwrap().id;
        application::set_stage(w, id, saved, rank)
    });
    let cards = profile.read(|r| board::cards(r, saved, 0, 9));
    assert_eq!(cards.iter().map(|card| card.title.as_str()).collect::<Vec<_>>(), ["Kokk", "Baker"]);
}

#[test]
fn a_list_of_earlier_searches_says_what_came_of_them() {
    let profile = Profile::new();
    let accepted = profile.save("Utvikler", "Equinor");
    profile.save("Kokk", "Hotell");
    let (stage, id) = (profile.stage(StageKind::Accepted), profile.application(accepted).id);
    profile.write(|w| {
        application::set_stage(w, id, stage, 0)?;
        let event = domain::ids::EventId::at(at(3));
        event::insert_stage(w, id, event, day("2026-11-22"), Some(StageKind::Saved), stage)
    });
    let first = archived(&profile, "Høsten 2026", 3);
    let second = archived(&profile, "Tom", 4);
    profile.write(|w| archive::rename(w, second, "Tomt"));
    let page = profile.read(|r| archive::list(r, 0, 9));
    assert_eq!(page.total, 2);
    let told: Vec<_> = page
        .rows
        .iter()
        .map(|row| (row.archive.id, row.archive.name.as_str(), row.jobs, row.accepted.clone()))
        .collect();
    let who = ("Utvikler".to_owned(), "Equinor".to_owned());
    assert_eq!(told, [(second, "Tomt", 0, None), (first, "Høsten 2026", 2, Some(who))]);
    assert_eq!(page.rows[1].began_on, Some(at(2).date_naive()));
}

#[test]
fn many_jobs_are_archived_and_brought_back_in_one_step() {
    let profile = Profile::new();
    let stage = profile.stage(StageKind::Saved);
    profile.write(|w| {
        (0..500).try_for_each(|number| {
            save(w, stage, &JobFields::new(format!("Jobb {number}"), "Equinor")).map(|_| ())
        })
    });
    let before = dump(&profile.store);
    let id = archived(&profile, "Alt", 3);
    assert_eq!(profile.read(|r| archive::jobs(r, id, "", 0, 1)).total, 500);
    profile.store.undo().unwrap();
    assert_eq!(dump(&profile.store), before);
    profile.store.redo().unwrap();
    assert_eq!(profile.read(|r| archive::jobs(r, id, "jobb 499", 0, 9)).total, 1);
    profile.assert_sound();
}
