//! Merging two jobs: looked at first, one step, and undo parts them again.

use app::ErrorCode as E;
use loype_tests::TestProfile;
use serde_json::{Value, json};

use crate::calls::{
    add, all_reads, done, edit, history, job, move_on, page, profile, read, refused, save_new, stage,
};

fn look(profile: &TestProfile, keep: &Value, drop: &Value) -> Value {
    done(profile, "job.merge_look", json!({"keep": keep, "drop": drop}))
}

fn merge(profile: &TestProfile, keep: &Value, drop: &Value) {
    assert_eq!(done(profile, "job.merge", json!({"keep": keep, "drop": drop}))["job_id"], *keep);
}

/// A job saved anew, and the one that was sent before.
fn twins(profile: &TestProfile) -> (Value, Value) {
    profile.set_clock("2026-10-01T09:00:00Z").unwrap();
    let sent = save_new(profile, &read(profile, &page("finn-snarest.html"), None));
    edit(profile, &sent, "pay", "700 000");
    done(profile, "note.add", json!({"job_id": sent, "text": "Ringte dem"}));
    move_on(profile, &sent, "applied", "3.10.2026");
    move_on(profile, &sent, "interview", "15.10.2026");
    profile.set_clock("2026-11-22T09:00:00Z").unwrap();
    (add(profile, "Utvikler", "Fjelltopp AS"), sent)
}

#[test]
fn the_look_tells_what_the_merge_then_does() {
    let profile = profile();
    let (keep, drop) = twins(&profile);
    edit(&profile, &keep, "share", "80 %");
    let looked = look(&profile, &keep, &drop);
    assert_eq!(looked["stage"]["kind"], "interview", "the one that came further tells where both stand");
    assert_eq!((&looked["applied_on"], &looked["saved_on"]), (&json!("2026-10-03"), &json!("2026-10-01")));
    let takes = looked["takes"].as_array().unwrap();
    assert!(takes.contains(&json!({"what": "ads", "count": 1})), "{takes:?}");
    assert!(takes.contains(&json!({"what": "notes", "count": 1})), "{takes:?}");
    let fields = looked["fields"].as_array().unwrap().clone();
    assert!(fields.contains(&json!("pay")) && !fields.contains(&json!("share")), "{fields:?}");
    assert_eq!(looked["letter"], "nothing");

    let other = job(&profile, &drop);
    merge(&profile, &keep, &drop);
    let view = job(&profile, &keep);
    assert_eq!(
        (&view["fields"]["title"], &view["fields"]["pay"]),
        (&json!("Utvikler"), &other["fields"]["pay"])
    );
    assert_eq!(view["texts"]["share"], "80 %");
    assert!(view["typed"].as_array().unwrap().contains(&json!("pay")), "typed there is typed here");
    assert_eq!((&view["stage"], &view["applied_on"]), (&looked["stage"], &looked["applied_on"]));
    assert_eq!((&view["saved_on"], &view["furthest"]), (&looked["saved_on"], &json!("interview")));
    assert_eq!(view["ads"], other["ads"]);
    let events = history(&profile, &keep);
    assert_eq!(events[0]["on"], "2026-10-15", "the newest move is that of the pursuit that leads");
    assert!(events.iter().any(|event| event["text"] == "Ringte dem"));
    let gone = job(&profile, &drop);
    assert_eq!((&gone["merged_into"], &gone["in_trash"]), (&keep, &json!(true)));
    let trash = done(&profile, "trash.read", json!({"offset": 0, "limit": 9}));
    assert_eq!(trash["jobs"][0]["merged_into"], "Utvikler");
}

#[test]
fn a_merged_ad_is_known_as_the_kept_job_and_undo_parts_both() {
    let profile = profile();
    let (keep, drop) = twins(&profile);
    let before = all_reads(&profile);
    merge(&profile, &keep, &drop);
    let known = read(&profile, &page("finn-snarest.html"), None);
    assert_eq!(known["known"]["job_id"], keep);
    done(&profile, "undo", json!({}));
    assert_eq!(all_reads(&profile), before);
    assert_eq!(read(&profile, &page("finn-snarest.html"), None)["known"]["job_id"], drop);
    assert_eq!(done(&profile, "profile.check", json!({}))["problems"], json!([]));
}

#[test]
fn candidates_are_the_likeliest_first_and_all_of_the_running_search() {
    let profile = profile();
    let id = add(&profile, "Utvikler", "Fjelltopp AS");
    let old = add(&profile, "Utvikler", "Fjelltopp");
    done(&profile, "job.delete", json!({"job_id": old}));
    let same = add(&profile, "utvikler", "FJELLTOPP AS");
    let other = add(&profile, "Kokk", "Fjelltopp AS");
    add(&profile, "Utvikler", "Dalbunn AS");
    let found = done(&profile, "job.merge_candidates", json!({"job_id": id}));
    let found: Vec<_> =
        found["jobs"].as_array().unwrap().iter().map(|job| (&job["job_id"], &job["likeness"])).collect();
    assert_eq!(found, [(&same, &json!("same_position")), (&other, &json!("same_employer"))]);
}

#[test]
fn only_two_jobs_of_the_running_search_are_merged() {
    let profile = profile();
    let [one, two, gone] = ["a", "b", "c"].map(|title| add(&profile, title, "Fjelltopp AS"));
    done(&profile, "job.delete", json!({"job_id": gone}));
    for (drop, code) in [(&one, E::MergeItself), (&gone, E::JobMissing)] {
        for command in ["job.merge_look", "job.merge"] {
            assert_eq!(refused(&profile, command, json!({"keep": one, "drop": drop})), code);
        }
    }
    done(&profile, "archive.make", json!({"name": "Høsten", "ended_on": null}));
    assert_eq!(refused(&profile, "job.merge", json!({"keep": one, "drop": two})), E::JobArchived);
}

#[test]
fn a_second_try_merged_with_the_first_points_at_nothing() {
    let profile = profile();
    let first = save_new(&profile, &read(&profile, &page("finn-snarest.html"), None));
    let draft = read(&profile, &page("finn-snarest.html"), None)["draft_id"].clone();
    let input = json!({"draft_id": draft, "edits": [], "into": {"kind": "second_try", "previous": first}});
    let second = done(&profile, "ad.save", input)["job_id"].clone();
    merge(&profile, &second, &first);
    assert_eq!(job(&profile, &second)["previous"], Value::Null);
    assert_eq!(job(&profile, &second)["ads"].as_array().unwrap().len(), 2);
    assert_eq!(job(&profile, &second)["stage"]["id"], stage(&profile, "saved"));
}
