//! `loype practice`: a sitting in a terminal, or what is due as JSON.

use std::io::{BufRead, Write as _};

use app::wire::{
    AnswerQuestion, Answered, BeginPractice, DueQuery, DueQuestion, DueQuestions, Language, PracticeKind,
    QuestionView, QuestionWords, Sitting, SittingQuery, SittingSummary,
};
use app::{App, Clock};
use domain::ids::{JobId, PracticeSessionId};
use domain::practice::Grade;
use messages::{Args, Key, Lang, text};
use serde_json::{Value, json};

use crate::arguments::{Arguments, PracticeArguments};
use crate::jobs;
use crate::out::{Failure, Out, call};

pub(crate) fn run(arguments: &Arguments, input: &PracticeArguments, out: &mut Out) -> Result<(), Failure> {
    let app = out.open(arguments)?;
    let job_id = input.job.as_deref().map(|job| jobs::find(&app, job)).transpose()?;
    if arguments.json { list(&app, input, job_id, out) } else { sit(&app, input, job_id, out) }
}

fn list(app: &App, input: &PracticeArguments, job_id: Option<JobId>, out: &Out) -> Result<(), Failure> {
    let query = DueQuery { job_id, role: input.role.clone(), limit: input.count };
    let due: DueQuestions = call(app, "practice.due", query)?;
    let questions: Vec<Value> = due.questions.iter().map(due_json).collect();
    out.print(&json!({ "total": due.total, "questions": questions }), String::new);
    Ok(())
}

fn due_json(due: &DueQuestion) -> Value {
    let before = due.before.as_ref();
    json!({
        "id": due.row.question, "kind": due.row.kind, "text": due.row.text, "asked": due.row.asked,
        "due_on": due.row.practice.as_ref().map(|card| card.due_on),
        "reviews": due.row.practice.as_ref().map_or(0, |card| card.reviews),
        "weak": due.row.practice.as_ref().is_some_and(|card| card.weak),
        "before": before.map(|before| json!({
            "job_id": before.job_id, "employer": before.employer, "on": before.on,
        })),
    })
}

/// One question after the other; each judgement is kept at once, so that whoever goes away loses nothing.
fn sit(app: &App, input: &PracticeArguments, job_id: Option<JobId>, out: &Out) -> Result<(), Failure> {
    let begin = BeginPractice {
        kind: PracticeKind::Review,
        from: input.from,
        job_id,
        role: input.role.clone(),
        round: input.round,
        kinds: Vec::new(),
        count: input.count,
        seconds_each: None,
    };
    let sitting: Sitting = call(app, "practice.begin", begin)?;
    let mut lines = std::io::stdin().lock().lines();
    say(&text(out.lang, Key::PracticeCliHow, &Args::new()));
    let total = sitting.questions.len();
    for (number, question) in (1_u32..).zip(&sitting.questions) {
        let words = words_in(question, out.lang);
        say(&format!("\n{number}/{total}  {}\n{}", kind(question, out), words.text));
        let asked_at = Clock::System.now();
        let Some(answer) = typed(&mut lines) else { break };
        let seconds = (Clock::System.now() - asked_at).num_seconds();
        for (key, text_of) in [(Key::PracticeCliGood, &words.good), (Key::PracticeCliTrap, &words.trap)] {
            if !text_of.is_empty() {
                say(&format!("{}\n  {text_of}", text(out.lang, key, &Args::new())));
            }
        }
        let Some(grade) = judged(&mut lines, out) else { break };
        let input = AnswerQuestion {
            session_id: Some(sitting.session_id),
            question: question.question.clone(),
            reviews: question.practice.as_ref().map_or(0, |card| card.reviews),
            grade,
            seconds: u32::try_from(seconds).unwrap_or(0),
            text: answer,
        };
        let answered: Answered = call(app, "practice.answer", input)?;
        say(&text(out.lang, Key::PracticeCliAgain, &Args::new().with("days", answered.days)));
    }
    end(app, sitting.session_id, out)
}

fn end(app: &App, session_id: PracticeSessionId, out: &Out) -> Result<(), Failure> {
    let summary: SittingSummary = call(app, "practice.end", SittingQuery { session_id })?;
    let of = |at: usize| summary.grades.get(at).copied().unwrap_or(0);
    let args = Args::new()
        .with("answers", summary.answers)
        .with("again", of(0))
        .with("hard", of(1))
        .with("good", of(2))
        .with("easy", of(3));
    say(&format!("\n{}", text(out.lang, Key::PracticeCliDone, &args)));
    Ok(())
}

/// What is typed until an empty line; `None` at the end of the input, before anything was.
fn typed(lines: &mut impl Iterator<Item = std::io::Result<String>>) -> Option<String> {
    let mut answer: Vec<String> = Vec::new();
    loop {
        match lines.next() {
            Some(Ok(line)) if line.trim().is_empty() => return Some(answer.join("\n")),
            Some(Ok(line)) => answer.push(line),
            _ if answer.is_empty() => return None,
            _ => return Some(answer.join("\n")),
        }
    }
}

/// A judgement from 1 to 4, asked for until there is one; `None` when it is `q` or the input ends.
fn judged(lines: &mut impl Iterator<Item = std::io::Result<String>>, out: &Out) -> Option<Grade> {
    loop {
        say(&text(out.lang, Key::PracticeCliJudge, &Args::new()));
        match lines.next()?.ok()?.trim() {
            "q" => return None,
            number => {
                if let Some(grade) = number.parse().ok().and_then(Grade::of) {
                    return Some(grade);
                }
            }
        }
    }
}

/// The question's words in the language of this run.
fn words_in(question: &QuestionView, lang: Lang) -> &QuestionWords {
    let wanted = Language::from(lang);
    question.other.as_ref().filter(|other| other.language == Some(wanted)).unwrap_or(&question.words)
}

fn kind(question: &QuestionView, out: &Out) -> String {
    out.by_id(&format!("question_kind-{}", question.kind.id()), &Args::new())
}

fn say(line: &str) {
    // A reader that went away is no failure of ours.
    let mut stdout = std::io::stdout();
    let _ = writeln!(stdout, "{line}").and_then(|()| stdout.flush());
}
