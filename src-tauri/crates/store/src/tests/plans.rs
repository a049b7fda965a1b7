//! Query plans: what must stay fast with ten thousand cards and a hundred thousand jobs must not sort or scan.

use super::Profile;
use crate::board::CARDS;
use crate::files::REFERRED;
use crate::search::terms::Terms;
use crate::search::{BODY_FROM_INDEX, SHORT_FROM_INDEX};
use crate::{archive, checklist, document, ending, floor_level, found_at, guidance, job, job_link, newcomer};
use crate::{offer, pay_figure, practice, question, reminder, skill, target, task, today};

pub(super) fn plan(profile: &Profile, sql: &str) -> String {
    let connection = profile.store.lock();
    let mut statement = connection.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
    for parameter in 1..=statement.parameter_count() {
        statement.raw_bind_parameter(parameter, "abc").unwrap();
    }
    let mut rows = statement.raw_query();
    let mut lines = Vec::new();
    while let Some(row) = rows.next().unwrap() {
        lines.push(row.get::<_, String>(3).unwrap());
    }
    lines.join("\n")
}

#[test]
fn a_column_is_read_in_order_from_its_index() {
    let profile = Profile::new();
    let plan = plan(&profile, CARDS);
    // The first lines are the stretch, cut from the index without sorting; the last one sorts the stretch alone.
    let (stretch, _) = plan.split_once("SCAN stretch").unwrap();
    assert!(stretch.contains("application_column (stage_id=?)") && !stretch.contains("B-TREE"), "{plan}");
    assert!(plan.contains("event_stage") && plan.contains("ad_job"), "{plan}");
    assert!(!plan.contains("SCAN job") && !plan.contains("SCAN application"), "{plan}");
}

#[test]
fn counts_come_from_the_index_alone() {
    let profile = Profile::new();
    let plan = plan(&profile, include_str!("../board/counts.sql"));
    assert!(plan.contains("COVERING INDEX application_column"), "{plan}");
    assert!(plan.contains("job_trash") && !plan.contains("SCAN job\n"), "{plan}");
}

#[test]
fn search_and_recognition_go_through_their_indexes() {
    let profile = Profile::new();
    let terms = Terms::of("utvikler");
    for from in [SHORT_FROM_INDEX, BODY_FROM_INDEX] {
        let sql = terms.sql(from, "", "");
        let plan = plan(&profile, &sql);
        assert!(plan.starts_with("SCAN search VIRTUAL TABLE"), "{plan}");
        assert!(!plan.contains("SCAN search_short") && !plan.contains("SCAN job"), "{plan}");
    }
    assert!(!plan(&profile, &terms.sql(SHORT_FROM_INDEX, "", "")).contains("TEMP B-TREE"));
    assert!(plan(&profile, include_str!("../ad/by_keys.sql")).contains("ad_key_key"));
    assert!(plan(&profile, include_str!("../ad/alike.sql")).contains("job_alike"));
    assert!(plan(&profile, include_str!("../employer/names.sql")).contains("employer_name"));
}

#[test]
fn offers_targets_and_figures_are_read_in_order_without_sorting() {
    let profile = Profile::new();
    for (sql, index) in [
        (include_str!("../offer/all.sql"), "SEARCH job USING INDEX"),
        (offer::OF_JOB, "offer_job (job_id=?)"),
        (include_str!("../offer/scores.sql"), "PRIMARY KEY (offer_id=?)"),
        (target::ALL, "SCAN target"),
        (target::HISTORY, "target_figures_history (target_id=?)"),
        (pay_figure::OF_APPLICATION, "pay_figure_timeline (application_id=?)"),
        (floor_level::ALL, "floor_level_from"),
    ] {
        let plan = plan(&profile, sql);
        assert!(plan.contains(index) && !plan.contains("TEMP B-TREE"), "{sql}\n{plan}");
        assert!(!plan.contains("SCAN job") && !plan.contains("SCAN pay_figure"), "{sql}\n{plan}");
    }
}

#[test]
fn what_is_kept_with_the_guidance_is_read_in_order_without_sorting() {
    let profile = Profile::new();
    for sql in [guidance::FOLLOWED, skill::ALL, newcomer::DONE] {
        assert!(!plan(&profile, sql).contains("TEMP B-TREE"), "{sql}");
    }
}

#[test]
fn the_newest_texts_are_reached_from_the_newest_job_through_indexes() {
    let profile = Profile::new();
    let plan = plan(&profile, include_str!("../ad/newest_texts.sql"));
    // Jobs are walked backwards by their number, as far as the limit asks for; nothing else is walked.
    let start = "SCAN job USING INDEX job_running\nSEARCH ad USING INTEGER PRIMARY KEY";
    assert!(plan.starts_with(start), "{plan}");
    assert!(plan.contains("SEARCH newest USING COVERING INDEX ad_job (job_id=?)"), "{plan}");
    assert!(plan.contains("SEARCH ad_text USING INDEX"), "{plan}");
    assert!(plan.matches("SCAN").count() == 1 && !plan.contains("TEMP B-TREE"), "{plan}");
}

#[test]
fn the_running_search_is_listed_and_an_earlier_one_counted_without_walking_all_jobs() {
    let profile = Profile::new();
    let newest = "SELECT job.id FROM job WHERE job.deleted_at IS NULL AND job.archive_id IS NULL ORDER BY job.seq DESC";
    let newest = plan(&profile, newest);
    assert!(newest.contains("job_running") && !newest.contains("B-TREE"), "{newest}");
    let count = format!("SELECT count(*) {}", archive::OF_ARCHIVE);
    let count = plan(&profile, &count);
    assert!(count.contains("COVERING INDEX job_archive"), "{count}");
    let running =
        plan(&profile, "SELECT count(*) FROM job WHERE job.deleted_at IS NULL AND job.archive_id IS NULL");
    assert!(running.contains("INDEX job_running"), "{running}");
    let in_order = format!("SELECT job.id {}ORDER BY job.seq DESC", archive::OF_ARCHIVE);
    let in_order = plan(&profile, &in_order);
    assert!(in_order.contains("job_archive") && !in_order.contains("B-TREE"), "{in_order}");
    let archives = plan(&profile, include_str!("../archive/list.sql"));
    assert!(!archives.contains("SCAN job") && !archives.contains("SCAN application"), "{archives}");
    let coming = plan(&profile, ending::COMING);
    assert!(coming.contains("interview_time (starts_at>?)") && coming.contains("task_due"), "{coming}");
    assert!(!coming.contains("SCAN job") && !coming.contains("job_running"), "{coming}");
}

#[test]
fn jobs_known_already_are_reached_by_their_employer_and_told_by_their_ids() {
    let profile = Profile::new();
    let known = plan(&profile, job::KNOWN);
    assert!(!known.contains("SCAN job") && !known.contains("SCAN application"), "{known}");
    let of_employers = plan(&profile, job::OF_EMPLOYERS_SINCE);
    assert!(of_employers.contains("job_employer (employer_id=?)"), "{of_employers}");
    assert!(!of_employers.contains("SCAN job"), "{of_employers}");
}

#[test]
fn documents_and_what_stands_beside_a_job_are_read_through_indexes() {
    let profile = Profile::new();
    for (sql, index) in [
        (REFERRED, "journal_row_document"),
        (REFERRED, "document_version_hash (hash=?)"),
        (document::VERSIONS, "document_id=?"),
        (document::OF_JOB, "document_sent_application"),
        (document::OF_DOCUMENT, "document_sent_version (version_id=?)"),
        (job_link::OF_JOB, "job_link_job (job_id=?)"),
        (checklist::OF_JOB, "checklist_item_job (job_id=?)"),
        (found_at::KNOWN, "COVERING INDEX application_found"),
    ] {
        let plan = plan(&profile, sql);
        assert!(plan.contains(index), "{sql}\n{plan}");
        assert!(!plan.contains("SCAN job") && !plan.contains("SCAN document"), "{sql}\n{plan}");
    }
}

#[test]
fn the_days_page_is_read_through_its_indexes_and_stops_at_its_limit() {
    let profile = Profile::new();
    for (sql, index) in [
        (today::DEADLINES, "job_deadline (deadline_at>? AND deadline_at<?)"),
        (today::INTERVIEWS, "interview_time (starts_at>? AND starts_at<?)"),
        (today::THANKS, "interview_time (starts_at>? AND starts_at<?)"),
        (today::OFFERS, "offer_answer (answer_by>? AND answer_by<?)"),
        (today::TASKS, "task_due (due_on>? AND due_on<?)"),
        (today::UNDATED, "task_open (due_on=?)"),
        (today::SENT, "COVERING INDEX application_applied (applied_on>? AND applied_on<?)"),
        (today::ANSWERS, "application_applied"),
        (reminder::MISSED, "reminder_unseen"),
        (task::DONE_OF, "task_application (application_id=?)"),
        (task::OPEN_OF, "task_application (application_id=?)"),
    ] {
        let plan = plan(&profile, sql);
        assert!(plan.contains(index), "{sql}\n{plan}");
        assert!(!plan.contains("SCAN job\n") && !plan.contains("SCAN event"), "{sql}\n{plan}");
        // What one application has is little and may be sorted.
        assert!(index.starts_with("task_application") || !plan.contains("TEMP B-TREE"), "{sql}\n{plan}");
    }
}

#[test]
fn silence_is_walked_from_the_newest_day_back() {
    let profile = Profile::new();
    let plan = plan(&profile, today::SILENT);
    assert!(plan.contains("COVERING INDEX event_reached (on_day>? AND on_day<?)"), "{plan}");
    let (walk, _) = plan.split_once("SCAN walked").unwrap();
    assert!(!walk.contains("TEMP B-TREE") && !walk.contains("SCAN"), "{plan}");
    assert!(
        walk.contains("SEARCH later USING COVERING INDEX event_stage (application_id=?)")
            || walk.contains("SEARCH later USING INDEX event_stage (application_id=?)"),
        "{plan}"
    );
}

#[test]
fn practice_is_read_through_its_indexes() {
    let profile = Profile::new();
    for (sql, index) in [
        (practice::ANSWERS_OF, "practice_answer_question (question=?)"),
        (practice::OF_SESSION, "practice_answer_session (session_id=?)"),
        (practice::FIGURES, "practice_answer_day (on_day>?)"),
        (practice::DAYS, "COVERING INDEX practice_answer_day"),
        (practice::OF_PLAN, "practice_plan USING PRIMARY KEY (application_id=?)"),
        (practice::COMING, "interview_time (starts_at>?)"),
        (question::ASKED_IN, "asked_question USING PRIMARY KEY (interview_id=?)"),
        (question::ASKED_OF, "asked_question_question (question=?)"),
        (question::ASKED_BY_EMPLOYER, "job_employer (employer_id=?)"),
        (today::DEBRIEFS, "interview_time (starts_at>? AND starts_at<?)"),
    ] {
        let plan = plan(&profile, sql);
        assert!(plan.contains(index), "{sql}\n{plan}");
        assert!(!plan.contains("SCAN job") && !plan.contains("SCAN asked_question"), "{sql}\n{plan}");
    }
}
