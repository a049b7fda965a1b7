//! What was asked, as lines: those of a debrief, those typed with the interview, and what each may be.

use domain::fold::fold;
use domain::ids::InterviewId;
use domain::interview::Interview;
use domain::question::QuestionKind;
use questions::{Trigrams, bank};
use store::Reading;

use super::MAX_ASKED;
use crate::question::Seen;
use crate::question::known::{Found, Known, one};
use crate::wire::{AskedLine, Language, MatchQuestions, MatchedQuestion, MatchedQuestions};
use crate::{ApiError, App, ErrorCode};

/// A typed line is proposed to be a question that shares so much of its words, in percent.
const LIKE_PERCENT: u32 = 45;
/// Marks that begin a line of a list.
const BULLETS: [char; 5] = ['-', '*', '•', '–', '—'];

/// The lines of an interview: those of its debrief, and those typed with it that the debrief does not have.
pub(super) fn of_interview(
    reading: &Reading<'_>,
    id: InterviewId,
    interview: &Interview,
    language: Language,
) -> Result<Vec<AskedLine>, ApiError> {
    let mut lines = Vec::new();
    for row in store::question::asked_of_interview(reading, id)? {
        // A question a later bank lacks is named by its id, which is better than to forget that it was asked.
        let found = one(reading, &row.question)?;
        lines.push(AskedLine {
            text: found.as_ref().map_or_else(|| row.question.clone(), |found| found.words(language).text),
            kind: found.map_or(QuestionKind::Behavioural, |found| found.kind()),
            question: Some(row.question),
            went: row.went,
            note: row.note,
        });
    }
    for text in typed(&interview.asked) {
        if lines.len() < MAX_ASKED && !says(&lines, &text) {
            let kind = QuestionKind::Behavioural;
            lines.push(AskedLine { question: None, text, kind, went: None, note: String::new() });
        }
    }
    Ok(lines)
}

/// What stands with the interview after a debrief: a list of what was asked. Words typed there before that are no line
/// of it stay below.
pub(super) fn prose_of(before: &str, asked: &[AskedLine]) -> String {
    let mut lines: Vec<String> = asked.iter().map(|line| format!("- {}", line.text)).collect();
    let known: Vec<String> = asked.iter().map(|line| fold(&line.text)).collect();
    let is_new = |line: &&str| {
        let folded = fold(bare(line));
        !folded.is_empty() && !known.contains(&folded) && !is_listed(line)
    };
    lines.extend(before.lines().filter(is_new).map(str::to_owned));
    lines.join("\n")
}

/// What each typed line may be: the question that shares most of its words.
pub(crate) fn matches(app: &App, input: MatchQuestions) -> Result<MatchedQuestions, ApiError> {
    if input.lines.len() > MAX_ASKED {
        return Err(ApiError::new(ErrorCode::TooMany).with("limit", MAX_ASKED));
    }
    let language = Seen::by(app)?.language;
    app.read(|reading| {
        let known = Known::read(reading)?;
        let spoken: Vec<(Found, [Trigrams; 2])> = known.all().map(spoken).collect();
        let best = |line: &String| {
            let wanted = Trigrams::of(bare(line));
            let shares = spoken.iter().map(|(found, both)| {
                (both.iter().map(|one| wanted.percent_shared(one)).max().unwrap_or(0), found)
            });
            let (percent, found) = shares.rev().max_by_key(|(percent, _)| *percent)?;
            (percent >= LIKE_PERCENT).then(|| MatchedQuestion {
                question: found.id(),
                text: found.words(language).text,
                kind: found.kind(),
                percent,
            })
        };
        Ok(MatchedQuestions { matches: input.lines.iter().map(best).collect() })
    })
}

fn spoken(found: Found) -> (Found, [Trigrams; 2]) {
    let of = |language| Trigrams::of(&found.words(language).text);
    let both = [of(Language::En), of(Language::Nb)];
    (found, both)
}

/// The lines of a text that say something, without the marks of a list.
fn typed(text: &str) -> Vec<String> {
    let lines = text.lines().map(bare).filter(|line| line.chars().any(char::is_alphabetic));
    lines.map(|line| line.chars().take(1_000).collect()).collect()
}

fn bare(line: &str) -> &str {
    let line = line.trim();
    let unmarked = line.trim_start_matches(BULLETS).trim_start();
    let digits = unmarked.trim_start_matches(|c: char| c.is_ascii_digit());
    match digits.strip_prefix(['.', ')']) {
        Some(rest) if digits.len() < unmarked.len() => rest.trim_start(),
        _ => unmarked,
    }
}

/// Whether a line is one of a list, as a debrief writes them.
fn is_listed(line: &str) -> bool {
    line.starts_with("- ")
}

/// Whether the lines have these words already, in either language of a question of the bank.
fn says(lines: &[AskedLine], text: &str) -> bool {
    let folded = fold(text);
    let is_same = |line: &AskedLine| {
        let built_in = line.question.as_deref().and_then(|id| bank().by_id(id));
        fold(&line.text) == folded
            || built_in.is_some_and(|one| fold(&one.en.text) == folded || fold(&one.nb.text) == folded)
    };
    lines.iter().any(is_same)
}
