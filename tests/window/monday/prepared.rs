//! What the weeks before left behind, written through the window's own door before the morning begins.

use anyhow::Context as _;
use loype_tests::window::Window;
use serde_json::{Value, json};

/// To be applied for today.
pub(super) const TODAY: &str = "Backendutvikler";
/// Sent a week ago.
pub(super) const WEEK_AGO: &str = "Systemutvikler";
/// Sent three weeks ago.
pub(super) const QUIET: &str = "Dataingeniør";
/// Sent in August.
pub(super) const LONG_AGO: &str = "Driftsleder";
/// With an interview tomorrow at one.
pub(super) const TALK: &str = "Testleder";
/// To be applied for by Friday.
pub(super) const FRIDAY: &str = "Plattformutvikler";
/// What is to be done today.
pub(super) const TASK: &str = "Ring rekruttereren";

/// Fills the profile.
pub(super) async fn fill(window: &Window) -> anyhow::Result<()> {
    let today = add(window, TODAY, "Fjelltopp AS").await?;
    edit(window, &today, "deadline", "23.11.2026").await?;
    let friday = add(window, FRIDAY, "Havbris Bank").await?;
    edit(window, &friday, "deadline", "27.11.2026").await?;
    for (title, on) in [(WEEK_AGO, "16.11.2026"), (QUIET, "2.11.2026"), (LONG_AGO, "20.8.2026")] {
        let job = add(window, title, "Dalbunn AS").await?;
        move_on(window, &job, "applied", on).await?;
    }
    let talk = add(window, TALK, "Nordlys Nett").await?;
    move_on(window, &talk, "applied", "10.11.2026").await?;
    move_on(window, &talk, "interview", "19.11.2026").await?;
    let interview = json!({
        "job_id": talk, "round": "", "form": "video", "day": "24.11.2026", "time": "13", "minutes": "", "zone": "",
        "place": "", "link": "https://meet.example/x", "people": [], "preparation": "",
    });
    window.call("interview.add", interview).await?;
    let task = json!({ "job_id": null, "kind": "task", "text": TASK, "due": "23.11.2026" });
    window.call("task.add", task).await?;
    Ok(())
}

/// Adds a job and gives its id.
pub(super) async fn add(window: &Window, title: &str, employer: &str) -> anyhow::Result<Value> {
    let edits = json!([{ "field": "title", "value": title }, { "field": "employer", "value": employer }]);
    let added = window.call("job.add", json!({ "edits": edits, "stage_id": null, "url": null })).await?;
    Ok(added["job_id"].clone())
}

/// Changes one field of a job.
pub(super) async fn edit(window: &Window, job: &Value, field: &str, value: &str) -> anyhow::Result<()> {
    let edit = json!({ "field": field, "value": value });
    window.call("job.edit", json!({ "job_id": job, "edit": edit })).await?;
    Ok(())
}

/// Moves a job to the first stage of a kind, on a day.
pub(super) async fn move_on(window: &Window, job: &Value, kind: &str, on: &str) -> anyhow::Result<()> {
    let board = window.call("profile.read", json!({})).await?;
    let stages = board["stages"].as_array().context("no stages")?;
    let stage = stages.iter().find(|stage| stage["kind"] == kind).context("no such stage")?;
    let input = json!({ "job_id": job, "stage_id": stage["id"], "before": null, "place": "top", "on": on });
    window.call("job.move", input).await?;
    Ok(())
}
