//! The content store: kept while an ad or an undo step refers to it, gone after.

use domain::ids::{AdId, JobId};

use super::{Profile, at, document};
use crate::journal::KEPT_STEPS;
use crate::{Step, StoreError, ad, stage};

fn rows(profile: &Profile) -> (u32, u32) {
    let count = |table: &str| {
        let sql = format!("SELECT count(*) FROM {table}");
        profile.store.lock().query_row(&sql, [], |row| row.get(0)).unwrap()
    };
    (count("ad_text"), count("page"))
}

#[test]
fn text_and_page_come_back_as_they_were() {
    let profile = Profile::new();
    let job = profile.save("Utvikler", "Equinor");
    let id = profile.capture(job, "Vi søker «deg» 😀");
    assert_eq!(profile.read(|r| ad::document(r, id)), Some(document("Vi søker «deg» 😀")));
    assert_eq!(profile.read(|r| ad::page(r, id)).unwrap(), "<html>Vi søker «deg» 😀</html>".as_bytes());
    assert_eq!(profile.read(|r| ad::document(r, AdId::at(at(9)))), None);
    assert_eq!(profile.read(|r| ad::page(r, AdId::at(at(9)))), None);
}

#[test]
fn the_same_text_is_kept_once() {
    let profile = Profile::new();
    let job = profile.save("Utvikler", "Equinor");
    profile.capture(job, "Vi søker deg");
    profile.capture(job, "Vi søker deg");
    assert_eq!(rows(&profile), (1, 1));
}

#[test]
fn an_undone_capture_keeps_its_text_until_it_cannot_be_redone() {
    let profile = Profile::new();
    let job = profile.save("Utvikler", "Equinor");
    let id = profile.capture(job, "Vi søker deg");
    profile.store.undo().unwrap().unwrap();
    assert_eq!(rows(&profile), (1, 1));
    profile.store.redo().unwrap().unwrap();
    assert_eq!(profile.read(|r| ad::document(r, id)), Some(document("Vi søker deg")));
    profile.store.undo().unwrap().unwrap();
    profile.save("Kokk", "Sult");
    assert_eq!(rows(&profile), (0, 0));
    profile.assert_sound();
}

#[test]
fn a_removed_ad_keeps_its_text_as_long_as_the_step_is_kept() {
    let profile = Profile::new();
    let job = profile.save("Utvikler", "Equinor");
    let other = profile.save("Kokk", "Sult");
    let removed = profile.capture(job, "Vi søker deg");
    let kept = profile.capture(other, "Vi søker kokk");
    profile.write(|w| remove(w, removed));
    let stage = profile.read(stage::all)[0].id;
    for number in 0..KEPT_STEPS {
        assert_eq!(rows(&profile), (2, 2), "after {number} steps");
        let name = number.to_string();
        profile.store.write(&Step::new("rename"), at(3), |w| stage::rename(w, stage, Some(&name))).unwrap();
    }
    assert_eq!(rows(&profile), (1, 1));
    assert_eq!(profile.read(|r| ad::document(r, kept)), Some(document("Vi søker kokk")));
    profile.assert_sound();
}

#[test]
fn two_ads_of_one_text_share_it_to_the_end() {
    let profile = Profile::new();
    let (one, other) = (profile.save("Utvikler", "Equinor"), profile.save("Utvikler 2", "Equinor"));
    profile.capture(one, "Vi søker deg");
    let kept = profile.capture(other, "Vi søker deg");
    profile.store.undo().unwrap().unwrap();
    profile.save("Kokk", "Sult");
    assert_eq!(rows(&profile), (1, 1));
    assert_eq!(profile.read(|r| ad::document(r, kept)), None);
    profile.assert_sound();
}

fn remove(w: &crate::Writing<'_>, id: AdId) -> Result<(), StoreError> {
    w.connection.execute("DELETE FROM event WHERE ad_id = ?1", [id.to_string()])?;
    w.connection.execute("DELETE FROM ad WHERE id = ?1", [id.to_string()])?;
    Ok(())
}

#[test]
fn a_changed_page_is_found_by_the_check() {
    let profile = Profile::new();
    let job: JobId = profile.save("Utvikler", "Equinor");
    profile.capture(job, "Vi søker deg");
    profile.store.lock().execute("UPDATE page SET zstd = x'00'", []).unwrap();
    let problems = profile.store.check().unwrap();
    assert_eq!(problems.iter().map(|problem| problem.code).collect::<Vec<_>>(), ["content"]);
}
