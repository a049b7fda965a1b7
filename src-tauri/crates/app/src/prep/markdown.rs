//! A sheet as one text in Markdown: for the command line, and as what the PDF is drawn from.

use chrono::{Datelike, NaiveDate};
use domain::matching::SharedBy;
use domain::note::Note;
use domain::prep::PrepPart;
use domain::requirements::Need;
use messages::{Args, Key, grouped, text};

use super::known::in_language;
use crate::wire::{
    EmployerView, Language, LastTime, PrepMarkdown, PrepQuery, PrepSheet, RequirementView, StoryMatch,
};
use crate::{ApiError, App};

/// The most words told of why a story fits.
const MAX_WHY: usize = 4;

pub(crate) fn read(app: &App, query: PrepQuery) -> Result<PrepMarkdown, ApiError> {
    let language = super::language(app, query)?;
    Ok(PrepMarkdown { text: markdown(&super::read(app, query)?, language) })
}

/// The whole sheet.
pub(super) fn markdown(sheet: &PrepSheet, language: Language) -> String {
    let page = Page { sheet, language };
    let mut blocks = vec![format!("# {}", escaped(&sheet.title)), page.head(), list(&page.facts())];
    blocks.extend(page.requirements());
    blocks.extend(sheet.about.as_ref().map(|about| page.about(about)));
    for part in &sheet.parts {
        if !part.text.trim().is_empty() {
            blocks.push(format!("## {}", page.say(part_title(part.part), &Args::new())));
            blocks.push(part.text.trim().to_owned());
        }
    }
    blocks.extend(sheet.last_time.as_ref().and_then(|last| page.last_time(last)));
    blocks.retain(|block| !block.is_empty());
    format!("{}\n", blocks.join("\n\n"))
}

/// The heading of a part.
fn part_title(part: PrepPart) -> Key {
    match part {
        PrepPart::WhyThem => Key::PrepPartWhyThem,
        PrepPart::Doubts => Key::PrepPartDoubts,
        PrepPart::ToAsk => Key::PrepPartToAsk,
        PrepPart::Figures => Key::PrepPartFigures,
        PrepPart::Logistics => Key::PrepPartLogistics,
        PrepPart::Notes => Key::PrepPartNotes,
    }
}

struct Page<'a> {
    sheet: &'a PrepSheet,
    language: Language,
}

impl Page<'_> {
    /// Whose job it is, and the round.
    fn head(&self) -> String {
        let employer = escaped(&self.sheet.employer);
        let Some(interview) = &self.sheet.interview else { return employer };
        let when = &interview.when;
        let on = day(when.day, self.language);
        let time = format!("{}–{}", when.time, when.ends);
        let args = Args::new()
            .with("round", u32::from(interview.round))
            .with("day", on.as_str())
            .with("time", time.as_str());
        format!("{employer} · {}", self.say(Key::PrepHeadRound, &args))
    }

    /// What stands above all else: people, figures, the floor.
    fn facts(&self) -> Vec<String> {
        let (sheet, pay) = (self.sheet, &self.sheet.pay);
        let mut facts = Vec::new();
        let mut fact = |key, value: String| {
            facts.push(format!("**{}** {value}", self.say(key, &Args::new())));
        };
        if !sheet.people.is_empty() {
            let person = |person: &crate::wire::PersonView| match &person.role {
                Some(role) => format!("{} ({})", escaped(&person.name), escaped(role)),
                None => escaped(&person.name),
            };
            fact(Key::PrepFactWith, sheet.people.iter().map(person).collect::<Vec<_>>().join(", "));
        }
        if let Some(asked) = &pay.asked {
            fact(Key::PrepFactAsked, escaped(&asked.figure.pay.text));
        }
        if let Some(say) = &pay.say {
            fact(Key::PrepFactSay, kroner_range(say.least_ore, say.most_ore));
        }
        if let Some((least, most)) = pay
            .advertised_least_ore
            .or(pay.advertised_most_ore)
            .zip(pay.advertised_most_ore.or(pay.advertised_least_ore))
        {
            fact(Key::PrepFactAdvertised, kroner_range(least, most));
        }
        let notes = pay.say.iter().flat_map(|say| &say.notes);
        facts.extend(notes.map(|note| escaped(&note_text(note, self.language))));
        let mut fact = |key, value: String| {
            facts.push(format!("**{}** {value}", self.say(key, &Args::new())));
        };
        if let Some(ore) = pay.floor.as_ref().and_then(|floor| floor.answer.floor_ore) {
            fact(Key::PrepFactFloor, kroner(ore));
        }
        facts
    }

    fn requirements(&self) -> Vec<String> {
        let coverage = self.sheet.coverage;
        if coverage.asked == 0 {
            return Vec::new();
        }
        let args = Args::new().with("met", coverage.met).with("asked", coverage.asked);
        let lines: Vec<String> = self.sheet.requirements.iter().map(|one| self.requirement(one)).collect();
        vec![format!("## {}", self.say(Key::PrepAskedTitle, &args)), list(&lines)]
    }

    fn requirement(&self, one: &RequirementView) -> String {
        let need = match one.need {
            Need::Must => Key::PrepNeedMust,
            Need::Nice => Key::PrepNeedNice,
        };
        let asked = format!("**{}** ({})", escaped(&one.text), self.say(need, &Args::new()));
        if one.stories.is_empty() {
            let gap = match &one.closest {
                Some(story) => {
                    let title = escaped(&story.title);
                    self.say(Key::PrepGapClosest, &Args::new().with("story", title.as_str()))
                }
                None => self.say(Key::PrepGap, &Args::new()),
            };
            return format!("{asked}: {gap}");
        }
        let stories: Vec<String> = one.stories.iter().map(|story| self.story(story)).collect();
        format!("{asked}: {}", stories.join("; "))
    }

    fn story(&self, story: &StoryMatch) -> String {
        let title = escaped(&story.title);
        let quoted = self.say(Key::PrepQuoted, &Args::new().with("story", title.as_str()));
        let why = why(story);
        if why.is_empty() { quoted } else { format!("{quoted} ({})", escaped(&why)) }
    }

    /// What the guidance knows of the employer, each line with where it comes from and as of when.
    fn about(&self, about: &EmployerView) -> String {
        let name = escaped(&about.name);
        let title =
            format!("## {}", self.say(Key::PrepAboutTitle, &Args::new().with("employer", name.as_str())));
        let mut lines = vec![in_language(&about.industry, self.language).to_owned()];
        lines.push(about.places.join(", "));
        if let Some(employees) = about.employees {
            lines.push(self.say(Key::PrepAboutEmployees, &Args::new().with("count", employees)));
        }
        lines.extend(about.note.iter().map(|note| in_language(note, self.language).to_owned()));
        lines.push(about.careers_url.clone());
        let source = &about.listed_source;
        let (from, on) = (in_language(&source.name, self.language), day(source.as_of, self.language));
        let from = escaped(from);
        let told = self
            .say(Key::PrepAboutSource, &Args::new().with("source", from.as_str()).with("day", on.as_str()));
        lines.retain(|line| !line.is_empty());
        let lines: Vec<String> = lines.iter().map(|line| escaped(line)).chain([told]).collect();
        format!("{title}\n\n{}", list(&lines))
    }

    fn last_time(&self, last: &LastTime) -> Option<String> {
        let texts = [&last.went, &last.asked, &last.next_step];
        let texts: Vec<&str> =
            texts.into_iter().map(|text| text.trim()).filter(|text| !text.is_empty()).collect();
        let title = self.say(Key::PrepLastTitle, &Args::new().with("round", u32::from(last.round)));
        (!texts.is_empty()).then(|| format!("## {title}\n\n{}", texts.join("\n\n")))
    }

    fn say(&self, key: Key, args: &Args) -> String {
        text(self.language.into(), key, args)
    }
}

/// The words and skills that made a match.
fn why(story: &StoryMatch) -> String {
    let words = story.shared.iter().map(|shared| match shared.by {
        SharedBy::Word if shared.wanted.to_lowercase() == shared.told.to_lowercase() => shared.told.clone(),
        _ => format!("{} ~ {}", shared.wanted, shared.told),
    });
    story.skills.iter().cloned().chain(words).take(MAX_WHY).collect::<Vec<_>>().join(", ")
}

/// The sentence of a note; the end of a parameter's name says how it is shown.
fn note_text(note: &Note, language: Language) -> String {
    let shown = |name: &str, value: &str| match value.parse::<i64>() {
        Ok(ore) if name.ends_with("_ore") => kroner(ore),
        _ => match value.parse() {
            Ok(on) => day(on, language),
            Err(_) => value.to_owned(),
        },
    };
    let args = note.params.iter().map(|(name, value)| (name.clone(), shown(name, value))).collect();
    messages::by_id(language.into(), &format!("note-{}", note.code), &args).unwrap_or_default()
}

/// A day in words: `Wednesday 25 November`.
pub(super) fn day(day: NaiveDate, language: Language) -> String {
    let args = Args::new().with("day", day.day()).with("month", day.month());
    let weekday = Args::new().with("weekday", day.weekday().number_from_monday());
    let lang = language.into();
    format!("{} {}", text(lang, Key::PrepWeekday, &weekday), text(lang, Key::DraftDay, &args))
}

/// Øre as whole kroner.
pub(super) fn kroner(ore: i64) -> String {
    format!("{} kr", grouped(ore / 100))
}

/// Two amounts as one figure where they are the same.
pub(super) fn kroner_range(least: i64, most: i64) -> String {
    if least == most { kroner(least) } else { format!("{}–{}", grouped(least / 100), kroner(most)) }
}

/// Words as they are, in Markdown.
pub(super) fn escaped(words: &str) -> String {
    let mut text = String::with_capacity(words.len());
    for c in words.chars() {
        if matches!(c, '\\' | '*' | '_' | '[' | ']' | '<' | '`' | '#') {
            text.push('\\');
        }
        text.push(if c == '\n' { ' ' } else { c });
    }
    text
}

fn list(lines: &[String]) -> String {
    lines.iter().map(|line| format!("- {line}")).collect::<Vec<_>>().join("\n")
}
