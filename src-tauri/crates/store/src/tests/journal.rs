//! The journal itself: what is rolled back, what is kept, and that no table is left out.

use std::panic::{AssertUnwindSafe, catch_unwind};

use domain::job::JobFields;
use domain::stage::StageKind;

use super::{Profile, at, dump, save};
use crate::journal::KEPT_STEPS;
use crate::journal::triggers::{domain_tables, triggers_of};
use crate::{Step, StoreError, stage};

#[derive(Debug)]
enum Refusal {
    Ours,
    Store,
}

impl From<StoreError> for Refusal {
    fn from(_: StoreError) -> Self {
        Self::Store
    }
}

#[test]
fn an_error_or_a_panic_rolls_everything_back() {
    let profile = Profile::new();
    profile.save("Utvikler", "Equinor");
    let stage = profile.stage(StageKind::Saved);
    let before = dump(&profile.store);
    let step = Step::new("half");
    let refused = profile.store.write(&step, at(3), |w| -> Result<(), Refusal> {
        save(w, stage, &JobFields::new("Kokk", "Sult"))?;
        Err(Refusal::Ours)
    });
    assert!(matches!(refused, Err(Refusal::Ours)));
    let panicked = catch_unwind(AssertUnwindSafe(|| {
        profile.store.write(&step, at(3), |w| -> Result<(), StoreError> {
            save(w, stage, &JobFields::new("Kokk", "Sult"))?;
            panic!("a mistake of ours");
        })
    }));
    assert!(panicked.is_err());
    assert_eq!(dump(&profile.store), before);
    profile.assert_sound();
    assert_eq!(profile.store.next_undo().unwrap(), Some(Step::new("test")));
    profile.save("Kokk", "Sult");
}

#[test]
fn one_goes_to_any_step_and_on_again() {
    let profile = Profile::new();
    let states: Vec<Vec<String>> = (0..6)
        .map(|number| {
            let before = dump(&profile.store);
            profile.save(&format!("Stilling {number}"), "Småvær");
            before
        })
        .collect();
    let last = dump(&profile.store);
    let steps = profile.store.steps(None, 100).unwrap();
    assert_eq!(steps.len(), 6);
    assert!(steps.windows(2).all(|pair| pair[0].id > pair[1].id && pair[0].done));
    let ids: Vec<i64> = steps.iter().rev().map(|step| step.id).collect();

    // Back to the second, which stays in force; then on to the fifth; then before the first.
    let gone = profile.store.go_to(Some(ids[1])).unwrap();
    assert_eq!((gone.steps, gone.back), (4, true));
    assert_eq!(dump(&profile.store), states[2]);
    assert_eq!(profile.store.steps(None, 100).unwrap().iter().filter(|step| step.done).count(), 2);
    let profile = profile.restarted();
    let gone = profile.store.go_to(Some(ids[4])).unwrap();
    assert_eq!((gone.steps, gone.back), (3, false));
    assert_eq!(dump(&profile.store), states[5]);
    assert_eq!(profile.store.go_to(Some(ids[4])).unwrap().steps, 0, "one is there already");
    assert_eq!(profile.store.go_to(None).unwrap().steps, 5);
    assert_eq!(dump(&profile.store), states[0]);
    profile.store.go_to(Some(ids[5])).unwrap();
    assert_eq!(dump(&profile.store), last);
    profile.assert_sound();

    let page = profile.store.steps(Some(ids[3]), 2).unwrap();
    assert_eq!(page.iter().map(|step| step.id).collect::<Vec<_>>(), [ids[2], ids[1]]);
    assert!(matches!(profile.store.go_to(Some(-1)), Err(StoreError::Missing { .. })));
    assert_eq!(dump(&profile.store), last);
}

#[test]
fn a_step_of_very_many_rows_is_undone_and_done_again_piece_by_piece() {
    let profile = Profile::new();
    let stage = profile.stage(StageKind::Saved);
    let setting = |name: &str| -> i64 {
        profile.store.lock().pragma_query_value(None, name, |row| row.get(0)).unwrap()
    };
    let usual = (setting("cache_size"), setting("temp_store"));
    let before = dump(&profile.store);
    let written = profile.store.write(&Step::new("many"), at(3), |w| -> Result<(), StoreError> {
        (0..1_500).try_for_each(|number| {
            save(w, stage, &JobFields::new(format!("Stilling {number}"), "Småvær")).map(drop)
        })
    });
    written.unwrap();
    let after = dump(&profile.store);
    // The numbers of a step's rows need not follow one another: steps before it are forgotten, others are merged.
    let sql = "UPDATE journal_row SET seq = seq + 1000000 WHERE seq > (SELECT max(seq) FROM journal_row) - 7";
    assert_eq!(profile.store.lock().execute(sql, []).unwrap(), 7);
    for _ in 0..2 {
        assert!(profile.store.undo().unwrap().is_some());
        assert_eq!(dump(&profile.store), before);
        assert!(profile.store.redo().unwrap().is_some());
        assert_eq!(dump(&profile.store), after);
    }
    profile.assert_sound();
    assert_eq!((setting("cache_size"), setting("temp_store")), usual);
}

#[test]
fn a_new_write_drops_what_was_undone() {
    let profile = Profile::new();
    profile.save("Utvikler", "Equinor");
    profile.store.undo().unwrap().unwrap();
    profile.save("Kokk", "Sult");
    assert_eq!(profile.store.redo().unwrap(), None);
    profile.store.undo().unwrap().unwrap();
    assert_eq!(profile.store.undo().unwrap(), None);
}

#[test]
fn the_newest_steps_are_kept_and_older_ones_go() {
    let profile = Profile::new();
    let kept = KEPT_STEPS as usize;
    let stage = profile.stage(StageKind::Offer);
    let name = |number: usize| format!("Tilbud {number}");
    for number in 0..kept + 20 {
        let step = Step::new("rename").with("name", name(number));
        profile.store.write(&step, at(3), |w| stage::rename(w, stage, Some(&name(number)))).unwrap();
    }
    for number in (20..kept + 20).rev() {
        let undone = profile.store.undo().unwrap().unwrap();
        assert_eq!(undone.step.params["name"], name(number));
    }
    assert_eq!(profile.store.undo().unwrap(), None);
    assert_eq!(profile.read(|r| stage::by_id(r, stage)).unwrap().name, Some(name(19)));
    for _ in 0..kept {
        profile.store.redo().unwrap().unwrap();
    }
    assert_eq!(profile.read(|r| stage::by_id(r, stage)).unwrap().name, Some(name(kept + 19)));
}

/// Every table that is journalled, by name: a new one is put here on purpose.
const JOURNALLED: &[&str] = &[
    "ad",
    "ad_key",
    "ad_origin",
    "application",
    "archive",
    "asked_question",
    "checklist_item",
    "contact",
    "conversation",
    "debrief",
    "document",
    "document_sent",
    "document_version",
    "employer",
    "event",
    "example",
    "fetched_wage",
    "fetched_wages",
    "floor_level",
    "followed_employer",
    "guidance_pack",
    "interview",
    "interview_person",
    "job",
    "job_contact",
    "job_link",
    "job_tag",
    "job_typed",
    "letter",
    "newcomer_offer",
    "newcomer_step",
    "offer",
    "offer_score",
    "offer_weight",
    "own_figure",
    "own_figure_number",
    "own_question",
    "own_skill",
    "own_statistic",
    "pay_figure",
    "practice_answer",
    "practice_card",
    "practice_plan",
    "practice_session",
    "prep_part",
    "prep_sheet",
    "put_off",
    "question_note",
    "registered_employer",
    "requirement",
    "saved_view",
    "stage",
    "story",
    "story_question",
    "story_requirement",
    "story_skill",
    "tag",
    "target",
    "target_figures",
    "task",
];

#[test]
fn every_domain_table_is_journalled() {
    let profile = Profile::new();
    let connection = profile.store.lock();
    let tables = domain_tables(&connection).unwrap();
    assert_eq!(tables, JOURNALLED);
    let present: u32 = connection
        .query_row(
            "SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' AND name GLOB 'journal_*'",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(present as usize, 3 * tables.len());
    assert!(tables.iter().all(|table| triggers_of(&connection, table).unwrap().len() == 3));
}

#[test]
fn a_domain_row_changed_outside_a_step_is_refused() {
    let profile = Profile::new();
    let connection = profile.store.lock();
    assert!(connection.execute("UPDATE stage SET name = 'x'", []).is_err());
    assert!(connection.execute("DELETE FROM stage", []).is_err());
}

#[test]
fn a_lost_trigger_is_found_by_the_check() {
    let profile = Profile::new();
    profile.store.lock().execute_batch("DROP TRIGGER journal_job_update").unwrap();
    let problems = profile.store.check().unwrap();
    assert_eq!(problems.iter().map(|problem| problem.code).collect::<Vec<_>>(), ["schema"]);
    assert_eq!(problems[0].detail, "journal_job_update is not as it is made");
}

#[test]
fn a_blob_or_a_real_number_may_not_come_into_the_journal() {
    let profile = Profile::new();
    let connection = profile.store.lock();
    connection.execute_batch("CREATE TEMP TABLE photo (id TEXT PRIMARY KEY, picture BLOB)").unwrap();
    assert!(triggers_of(&connection, "photo").is_err());
}

#[test]
fn settings_stand_outside_the_journal() {
    let profile = Profile::new();
    assert!(profile.store.set_setting("theme", &"dark".into()).unwrap().contains(&crate::Tag::Setting));
    assert!(profile.store.set_setting("theme", &"dark".into()).unwrap().is_empty());
    profile.store.set_setting("zoom", &serde_json::json!({"percent": 125})).unwrap();
    assert_eq!(profile.store.undo().unwrap(), None);
    let settings = profile.restarted().store.settings().unwrap();
    assert_eq!(settings.len(), 2);
    assert_eq!(settings["zoom"]["percent"], 125);
}
