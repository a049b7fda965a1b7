//! Rows of the table, values to filter by, tags, saved views and follow-ups, one by one.

use domain::fold::fold;
use domain::ids::{JobId, SavedViewId, TagId};
use domain::job::{JobFields, Place};
use domain::stage::StageKind;
use domain::table::{SortKey, SortOrder, TableColumn, TableFilter, TableView};

use super::{Profile, at, day};
use crate::table::{self, FoundValue, Reckoned, TableQuery, ValueOf, order};
use crate::tag::{self, Tag};
use crate::{Reading, StoreError, follow_up, job, saved_view};

/// The row numbers of the table as it is without filters, newest first.
fn all(reading: &Reading<'_>) -> Result<Vec<i64>, StoreError> {
    let query = TableQuery { filters: &[], sort: &[], today: day("2026-11-22"), reckoned: &Reckoned::new() };
    order(reading, &query)
}

fn make_tag(profile: &Profile, name: &str) -> TagId {
    let id = TagId::at(at(3));
    profile.write(|w| tag::insert(w, &Tag { id, name: name.to_owned() }));
    id
}

fn names(profile: &Profile, job: JobId) -> Vec<String> {
    profile.read(|r| tag::of_job(r, job)).into_iter().map(|tag| tag.name).collect()
}

#[test]
fn a_row_shows_what_is_known_and_what_is_not() {
    let profile = Profile::new();
    let bare = profile.save("Utvikler", "Equinor");
    let full = profile.save("Rådgiver", "Ås kommune");
    let application = profile.application(full).id;
    profile.capture(full, "tekst");
    let (second, first) = (make_tag(&profile, "Ønske"), make_tag(&profile, "fjern"));
    profile.write(|w| {
        tag::put_on(w, full, second)?;
        tag::put_on(w, full, first)?;
        follow_up::set(w, application, day("2026-12-01"))
    });
    let rows = profile.read(|r| table::rows(r, &all(r)?));
    let [of_full, of_bare] = rows.as_slice() else { panic!("{rows:?}") };
    assert_eq!((of_full.card.job_id, of_bare.card.job_id), (full, bare));
    assert_eq!((of_full.site.as_deref(), of_bare.site.as_deref()), (Some("finn.no"), None));
    let tags: Vec<&str> = of_full.tags.iter().map(|tag| tag.name.as_str()).collect();
    assert_eq!(tags, ["fjern", "Ønske"], "in the order of the alphabet");
    assert_eq!((of_full.follow_up_on, of_bare.follow_up_on), (Some(day("2026-12-01")), None));
    assert_eq!(of_bare.last_event_on, Some(day("2026-11-20")));
    assert_eq!((of_bare.found_at.as_ref(), of_bare.tags.len()), (None, 0));
}

#[test]
fn the_trash_and_archives_are_in_no_table() {
    let profile = Profile::new();
    let (one, other) = (profile.save("En", "A"), profile.save("To", "A"));
    profile.save("Tre", "A");
    profile.write(|w| job::delete(w, one, w.now()));
    profile.write(|w| {
        w.connection.execute(
            "INSERT INTO archive (id, name, ended_on, created_at) VALUES ('x', 'Høsten', '2026-11-22', '2026-11-22T09:00:00.000Z')",
            [],
        )?;
        w.connection.execute("UPDATE job SET archive_id = 'x' WHERE id = ?1", [other.to_string()])?;
        Ok(())
    });
    assert_eq!(profile.read(all).len(), 1);
    for of in [ValueOf::Employer, ValueOf::City, ValueOf::Source] {
        let jobs: u32 = profile.read(|r| table::values(r, of, "", 9)).iter().map(|found| found.jobs).sum();
        assert_eq!(jobs, u32::from(of == ValueOf::Employer), "{of:?}");
    }
    let chosen = profile.read(|r| table::present(r, &[one, other]));
    assert_eq!(chosen, []);
}

#[test]
fn a_version_lasts_until_anything_changes() {
    let profile = Profile::new();
    let version = || profile.read(table::version);
    let before = version();
    assert_eq!(version(), before);
    profile.save("Utvikler", "Equinor");
    let after = version();
    assert_ne!(after, before);
    // Another program on the same file.
    let other = crate::Store::open(profile.path(), at(4)).unwrap();
    other.set_setting("theme", &serde_json::json!("dark")).unwrap();
    assert_ne!(version(), after);
}

#[test]
fn values_are_counted_by_what_they_share_and_found_however_they_are_spelt() {
    let profile = Profile::new();
    let place = |city: &str| Place { text: city.to_owned(), city: Some(city.to_owned()), ..Place::default() };
    let stage = profile.stage(StageKind::Saved);
    for cities in [&["Tromsø", "Oslo"][..], &["TROMSØ"], &["Bø"], &[]] {
        let places = cities.iter().map(|city| place(city)).collect();
        profile.write(|w| {
            super::save(w, stage, &JobFields { places, ..JobFields::new("Utvikler", "Equinor ASA") })
        });
    }
    let found = |of, text: &str| -> Vec<(String, u32)> {
        let values = profile.read(|r| table::values(r, of, text, 2));
        values.into_iter().map(|FoundValue { value, jobs }| (fold(&value), jobs)).collect()
    };
    let told = |list: &[(&str, u32)]| {
        list.iter().map(|(value, jobs)| ((*value).to_owned(), *jobs)).collect::<Vec<_>>()
    };
    assert_eq!(found(ValueOf::City, ""), told(&[("tromso", 2), ("bo", 1)]), "no more than asked for");
    assert_eq!(found(ValueOf::City, "ROMS"), told(&[("tromso", 2)]));
    assert_eq!(found(ValueOf::Employer, "equinor"), told(&[("equinor asa", 4)]));
    assert_eq!(found(ValueOf::Source, ""), told(&[]));
}

#[test]
fn one_tag_is_kept_once_however_it_is_spelt_and_two_can_become_one() {
    let profile = Profile::new();
    let (one, other) = (profile.save("En", "A"), profile.save("To", "A"));
    let (wish, dream) = (make_tag(&profile, "Ønske"), make_tag(&profile, "Drøm"));
    assert_eq!(profile.read(|r| tag::named(r, "ØNSKE ")).map(|tag| tag.id), Some(wish));
    profile.write(|w| {
        assert!(tag::put_on(w, one, wish)? && tag::put_on(w, one, dream)? && tag::put_on(w, other, wish)?);
        assert!(!tag::put_on(w, other, wish)?, "it was there");
        Ok(())
    });
    let both = profile.read(|r| tag::of_jobs(r, &[one, other]));
    let told: Vec<(&str, u32)> = both.iter().map(|(tag, jobs)| (tag.name.as_str(), *jobs)).collect();
    assert_eq!(told, [("Drøm", 1), ("Ønske", 2)]);
    profile.write(|w| tag::merge(w, wish, dream));
    assert_eq!(
        (names(&profile, one), names(&profile, other)),
        (vec!["Drøm".to_owned()], vec!["Drøm".to_owned()])
    );
    profile.store.undo().unwrap();
    assert_eq!(names(&profile, one), ["Drøm", "Ønske"]);
    profile.write(|w| tag::delete(w, wish));
    assert_eq!(names(&profile, other), Vec::<String>::new());
    profile.store.undo().unwrap();
    assert_eq!(names(&profile, other), ["Ønske"]);
    profile.write(|w| job::delete(w, other, w.now()));
    let counted = profile.read(|r| tag::all(r, 9));
    assert_eq!(
        counted.iter().map(|(tag, jobs)| (tag.name.as_str(), *jobs)).collect::<Vec<_>>(),
        [("Drøm", 1), ("Ønske", 1)]
    );
    profile.assert_sound();
}

#[test]
fn a_follow_up_moves_instead_of_piling_up() {
    let profile = Profile::new();
    let id = profile.application(profile.save("Utvikler", "Equinor")).id;
    let is_set = |on: Option<&str>| profile.read(|r| follow_up::is_set(r, id, on.map(day)));
    assert!(!is_set(None));
    profile.write(|w| follow_up::set(w, id, day("2026-12-01")));
    profile.write(|w| follow_up::set(w, id, day("2026-12-08")));
    assert!(is_set(Some("2026-12-08")) && !is_set(Some("2026-12-01")));
    let count = |sql: &str| profile.store.lock().query_row(sql, [], |row| row.get::<_, u32>(0)).unwrap();
    assert_eq!(count("SELECT count(*) FROM task"), 1);
    profile.write(|w| follow_up::clear(w, id));
    assert!(!is_set(None));
    profile.store.undo().unwrap();
    assert!(is_set(Some("2026-12-08")));
    // What was done stays done.
    profile.write(|w| Ok(w.connection.execute("UPDATE task SET done_on = '2026-12-08'", [])?));
    profile.write(|w| follow_up::set(w, id, day("2026-12-20")));
    assert_eq!(count("SELECT count(*) FROM task"), 2);
}

#[test]
fn a_saved_view_comes_back_as_it_was_and_one_of_a_newer_version_stays_closed() {
    let profile = Profile::new();
    let mut view = TableView::usual();
    view.sort = vec![SortKey { column: TableColumn::Deadline, order: SortOrder::Descending }];
    view.filters = vec![TableFilter::Quiet { days: 14 }, TableFilter::Text { text: "æøå \"x\"".to_owned() }];
    let ids: Vec<SavedViewId> = (0..3).map(|hour| SavedViewId::at(at(hour))).collect();
    for (id, name) in ids.iter().zip(["Frister", "Stille", "Alt"]) {
        profile.write(|w| saved_view::insert(w, *id, name, &view));
    }
    let all = || profile.read(saved_view::all);
    let names = || all().into_iter().map(|view| view.name).collect::<Vec<_>>();
    assert_eq!(all()[0].view.as_ref(), Some(&view));
    assert_eq!(names(), ["Frister", "Stille", "Alt"]);
    profile.write(|w| saved_view::reorder(w, &[ids[2], SavedViewId::at(at(9)), ids[0]]));
    assert_eq!(names(), ["Alt", "Frister", "Stille"]);
    profile.write(|w| saved_view::rename(w, ids[1], "Lenge stille"));
    profile.write(|w| saved_view::delete(w, ids[0]));
    assert_eq!(names(), ["Alt", "Lenge stille"]);
    for newer in [
        r#"{"version":2,"columns":[]}"#,
        r#"{"version":1,"columns":[{"column":"mood","width":90}],"sort":[],"filters":[]}"#,
    ] {
        profile.write(|w| Ok(w.connection.execute("UPDATE saved_view SET definition = ?1", [newer])?));
        assert!(all().iter().all(|view| view.view.is_none()), "{newer}");
    }
    let missing = profile.store.write(&crate::Step::new("test"), at(5), |w| saved_view::delete(w, ids[0]));
    assert!(matches!(missing, Err(StoreError::Missing { .. })));
}
