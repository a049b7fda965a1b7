//! Stories, prep sheets, requirements, questions, practice, debriefs, and how well one knows a skill.

use std::sync::OnceLock;

use serde_json::{Value, json};

use super::{Drawn, Hands, edit};

const STORY_PARTS: [&str; 7] = ["title", "situation", "task", "action", "result", "reflection", "numbers"];
const SHEET_PARTS: [&str; 6] = ["why_them", "doubts", "to_ask", "figures", "logistics", "notes"];
const QUESTION_KINDS: [&str; 6] = ["behavioural", "technical", "design", "culture", "pay", "to_ask"];
const GRADES: [&str; 4] = ["again", "hard", "good", "easy"];
const NEEDS: [&str; 2] = ["must", "nice"];

pub(super) const ACTS: &[Drawn] = &[
    ("story.add", |h| Ok(Some(json!({"title": h.words(), "skills": [h.words(), "SQL"]})))),
    ("story.edit", |h| {
        let change = match h.rng.below(5) {
            0 => edit("skills", json!([h.words(), "Rust", h.words()])),
            1 => edit("title", h.words()),
            _ => edit(h.one(&STORY_PARTS), h.text()),
        };
        Ok(h.story()?.map(|id| json!({"story_id": id, "edit": change})))
    }),
    ("story.delete", |h| Ok(h.story()?.map(|id| json!({"story_id": id})))),
    ("story.answer", |h| {
        let (question, answers) = (h.question()?, h.one(&["yes", "no"]));
        Ok(h.story()?.map(|id| json!({"story_id": id, "question": question, "answers": answers})))
    }),
    ("skill.judge", |h| {
        let level = h.rng.below(6);
        Ok(h.any("own_skill")?.map(|id| json!({"id": id, "level": level, "evidence": h.words()})))
    }),
    ("prep.write", |h| {
        let (part, text) = (h.one(&SHEET_PARTS), h.text());
        Ok(sheet(h)?.map(
            |(job, interview)| json!({"job_id": job, "interview_id": interview, "part": part, "text": text}),
        ))
    }),
    ("prep.clear", |h| {
        let part = h.one(&SHEET_PARTS);
        Ok(sheet(h)?.map(|(job, interview)| json!({"job_id": job, "interview_id": interview, "part": part})))
    }),
    ("requirement.add", |h| {
        let need = h.one(&NEEDS);
        Ok(h.job()?.map(|job| json!({"job_id": job, "text": h.words(), "need": need})))
    }),
    ("requirement.edit", |h| {
        let change = match h.rng.below(5) {
            0 => edit("text", h.words()),
            1 => edit("need", h.one(&NEEDS)),
            2 => edit("before", h.any("requirement")?.unwrap_or_default()),
            3 => edit("before", Value::Null),
            _ => edit("listed", h.one(&["on", "off"])),
        };
        let Some(requirement) = h.any("requirement")? else { return Ok(None) };
        Ok(job_of(h, &requirement)?
            .map(|job| json!({"job_id": job, "requirement_id": requirement, "edit": change})))
    }),
    ("requirement.redraw", |h| Ok(h.job()?.map(|job| json!({"job_id": job})))),
    ("requirement.say", |h| {
        let meets = h.rng.one(&[Some("yes"), Some("no"), None]);
        let story = h.story()?;
        let Some(requirement) = h.any("requirement")?.filter(|_| story.is_some()) else { return Ok(None) };
        Ok(job_of(h, &requirement)?.map(
            |job| json!({"job_id": job, "requirement_id": requirement, "story_id": story, "meets": meets}),
        ))
    }),
    ("question.add", |h| {
        let (kind, role) = (h.one(&QUESTION_KINDS), h.rng.once_in(2).then_some("backend_developer"));
        Ok(Some(json!({"text": h.words(), "kind": kind, "role": role, "good": h.text(), "trap": h.words()})))
    }),
    ("question.edit", |h| {
        let change = match h.rng.below(5) {
            0 => edit("text", h.words()),
            1 => edit("kind", h.one(&QUESTION_KINDS)),
            2 => edit("role", Value::Null),
            3 => edit("good", h.text()),
            _ => edit("trap", h.words()),
        };
        Ok(own_question(h)?.map(|id| json!({"question": id, "edit": change})))
    }),
    ("question.delete", |h| Ok(own_question(h)?.map(|id| json!({"question": id})))),
    ("question.note", |h| Ok(Some(json!({"question": h.question()?, "text": h.words()})))),
    ("practice.plan", |h| {
        let count = 1 + h.rng.below(6);
        Ok(h.job()?.map(|job| json!({"job_id": job, "count": count})))
    }),
    ("practice.add", |h| {
        let job = h.job()?.filter(|_| h.rng.once_in(2));
        Ok(Some(json!({"questions": [h.question()?, h.question()?], "job_id": job})))
    }),
    ("practice.remove", |h| {
        Ok(h.column("practice_card", "question", "true")?.map(|id| json!({"question": id})))
    }),
    ("practice.begin", |h| {
        let (kind, from) = (h.one(&["review", "interview"]), h.one(&["due", "weak", "mixed"]));
        let (job, seconds) = (h.job()?.filter(|_| h.rng.once_in(3)), h.rng.once_in(2).then_some(90));
        Ok(Some(json!({
            "kind": kind, "from": from, "job_id": job, "role": null, "round": null, "kinds": [],
            "count": 1 + h.rng.below(5), "seconds_each": seconds,
        })))
    }),
    ("practice.answer", |h| answer(h)),
    ("practice.end", |h| Ok(h.any("practice_session")?.map(|id| json!({"session_id": id})))),
    ("debrief.save", |h| debrief(h)),
];

impl Hands<'_> {
    /// The id of a story that is not deleted.
    fn story(&self) -> anyhow::Result<Option<Value>> {
        self.column("story", "id", "deleted_at IS NULL")
    }

    /// The id of a question: one of the person's own, or of the bank.
    fn question(&self) -> anyhow::Result<Value> {
        let own = own_question(self)?.filter(|_| self.rng.once_in(2));
        let bank = self.bank();
        Ok(own.unwrap_or_else(|| json!(bank[self.rng.index(bank.len())])))
    }

    /// Some questions of the bank, asked for once.
    fn bank(&self) -> &'static [String] {
        static BANK: OnceLock<Vec<String>> = OnceLock::new();
        BANK.get_or_init(|| {
            let query = json!({
                "text": "", "role": null, "level": null, "round": null, "kind": null, "skill": null, "only": "all",
                "offset": 0, "limit": 200,
            });
            let list = self.world.call("question.list", query).unwrap_or_default();
            let rows = list["questions"].as_array().into_iter().flatten();
            let ids = rows.filter_map(|row| row["question"].as_str().map(str::to_owned));
            // Own ones are ids of this profile alone.
            ids.filter(|id| id.contains('.')).collect()
        })
    }
}

fn own_question(h: &Hands<'_>) -> anyhow::Result<Option<Value>> {
    h.column("own_question", "id", "deleted_at IS NULL")
}

/// A job, and now and then one of its interviews: each has a sheet.
fn sheet(h: &Hands<'_>) -> anyhow::Result<Option<(Value, Option<Value>)>> {
    let of_interview = "SELECT application_id FROM interview";
    let job = match h.rng.below(2) {
        0 => h.column("application", "job_id", &format!("id IN ({of_interview})"))?,
        _ => h.job()?,
    };
    let Some(job) = job else { return Ok(None) };
    let of_job = format!(
        "application_id IN (SELECT id FROM application WHERE job_id = '{}')",
        job.as_str().unwrap_or_default()
    );
    let interview = h.column("interview", "id", &of_job)?.filter(|_| h.rng.once_in(2));
    Ok(Some((job, interview)))
}

/// The job that a requirement is of.
fn job_of(h: &Hands<'_>, requirement: &Value) -> anyhow::Result<Option<Value>> {
    let requirement = requirement.as_str().unwrap_or_default();
    let is_its = format!("id = (SELECT application_id FROM requirement WHERE id = '{requirement}')");
    h.column("application", "job_id", &is_its)
}

/// A judgement of one's own answer, to a question that is practised.
fn answer(h: &Hands<'_>) -> anyhow::Result<Option<Value>> {
    let Some(question) = h.column("practice_card", "question", "true")? else { return Ok(None) };
    let of_card = format!("question = '{}'", question.as_str().unwrap_or_default());
    let reviews = h.column("practice_card", "CAST(reviews AS TEXT)", &of_card)?;
    let reviews: u32 =
        reviews.as_ref().and_then(Value::as_str).and_then(|text| text.parse().ok()).unwrap_or(0);
    let session = h.column("practice_session", "id", "ended_at IS NULL")?.filter(|_| h.rng.once_in(2));
    Ok(Some(json!({
        "session_id": session, "question": question, "reviews": reviews, "grade": h.one(&GRADES),
        "seconds": h.rng.below(600), "text": h.words(),
    })))
}

/// What is said after an interview, with questions that are known and such as are not.
fn debrief(h: &Hands<'_>) -> anyhow::Result<Option<Value>> {
    let Some(interview) = h.any("interview")? else { return Ok(None) };
    let mut asked = Vec::new();
    for _ in 0..h.rng.below(4) {
        let known = if h.rng.once_in(2) { h.question()? } else { Value::Null };
        let went = h.rng.once_in(2).then(|| 1 + h.rng.below(4));
        asked.push(json!({
            "question": known, "text": h.words(), "kind": h.one(&QUESTION_KINDS), "went": went, "note": h.words(),
        }));
    }
    let (thanks, follow_up) = (h.one(&["", "i morgen"]), h.one(&["", "24.12.2026"]));
    Ok(Some(json!({
        "interview_id": interview, "asked": asked, "went": h.text(), "to_fix": h.words(), "red_flags": "",
        "next_step": h.words(), "thank_you": thanks, "follow_up": follow_up,
    })))
}
