//! What a part of a sheet is filled with until the person writes it: only what is known, in the profile's language.

use messages::{Args, Key, text};

use super::markdown::{day, escaped, kroner, kroner_range};
use super::requirements::without_story;
use crate::wire::{EmployerView, InterviewView, Language, PrepPay, RequirementView, Words};
use domain::prep::PrepPart;

/// The most doubts that are drawn from what no story meets.
const MAX_DOUBTS: usize = 3;
/// Questions to ask them that suit any work; our own.
const TO_ASK: [Key; 4] = [Key::PrepAskSuccess, Key::PrepAskHard, Key::PrepAskWrong, Key::PrepAskNext];

/// What is known.
pub(super) struct Known<'a> {
    pub(super) language: Language,
    pub(super) employer: &'a str,
    pub(super) interview: Option<&'a InterviewView>,
    pub(super) requirements: &'a [RequirementView],
    pub(super) pay: &'a PrepPay,
    pub(super) about: Option<&'a EmployerView>,
}

impl Known<'_> {
    /// The text a part begins with, in Markdown; empty where nothing is known.
    pub(super) fn text(&self, part: PrepPart) -> String {
        let lines = match part {
            PrepPart::WhyThem => return self.why_them(),
            PrepPart::Doubts => self.doubts(),
            PrepPart::ToAsk => TO_ASK.map(|key| self.say(key, &Args::new())).to_vec(),
            PrepPart::Figures => self.figures(),
            PrepPart::Logistics => self.logistics(),
            PrepPart::Notes => {
                return self.interview.map(|interview| interview.preparation.clone()).unwrap_or_default();
            }
        };
        list(&lines)
    }

    fn why_them(&self) -> String {
        let Some(about) = self.about.filter(|about| !about.work.is_empty()) else { return String::new() };
        let args = Args::new().with("employer", escaped(self.employer).as_str());
        let work: Vec<String> =
            about.work.iter().map(|work| escaped(in_language(work, self.language))).collect();
        format!("{}\n\n{}", self.say(Key::PrepKnownWork, &args), list(&work))
    }

    fn doubts(&self) -> Vec<String> {
        let open = without_story(self.requirements).into_iter().take(MAX_DOUBTS);
        open.map(|one| {
            let asked = escaped(&one.text);
            match &one.closest {
                Some(closest) => {
                    let story = escaped(&closest.title);
                    let args = Args::new().with("asked", asked.as_str()).with("story", story.as_str());
                    self.say(Key::PrepKnownDoubtClosest, &args)
                }
                None => self.say(Key::PrepKnownDoubt, &Args::new().with("asked", asked.as_str())),
            }
        })
        .collect()
    }

    fn figures(&self) -> Vec<String> {
        let mut lines = Vec::new();
        if let Some(say) = &self.pay.say {
            let pay = kroner_range(say.least_ore, say.most_ore);
            lines.push(self.say(Key::PrepKnownSay, &Args::new().with("pay", pay.as_str())));
        }
        if let Some(asked) = &self.pay.asked {
            let on = day(asked.figure.on, self.language);
            let said = escaped(&asked.figure.pay.text);
            lines.push(
                self.say(
                    Key::PrepKnownAsked,
                    &Args::new().with("pay", said.as_str()).with("day", on.as_str()),
                ),
            );
        }
        if let Some(target) = &self.pay.target {
            let least = kroner(target.figures.walk_away_ore);
            lines.push(self.say(Key::PrepKnownWalkAway, &Args::new().with("pay", least.as_str())));
        }
        lines
    }

    fn logistics(&self) -> Vec<String> {
        let Some(interview) = self.interview else { return Vec::new() };
        let when = &interview.when;
        let mut lines = vec![format!("{}, {}–{}", day(when.day, self.language), when.time, when.ends)];
        if let Some(oslo) = &when.oslo {
            let (on, time) = (day(oslo.day, self.language), format!("{}–{}", oslo.time, oslo.ends));
            let args = Args::new()
                .with("city", when.city.as_str())
                .with("day", on.as_str())
                .with("time", time.as_str());
            lines.push(self.say(Key::PrepKnownZone, &args));
        }
        lines
            .extend([&interview.place, &interview.link].into_iter().filter(|text| !text.is_empty()).cloned());
        lines
    }

    fn say(&self, key: Key, args: &Args) -> String {
        text(self.language.into(), key, args)
    }
}

/// A text of the guidance in the profile's language.
pub(super) fn in_language(words: &Words, language: Language) -> &str {
    language.of(&words.en, &words.nb)
}

fn list(lines: &[String]) -> String {
    lines.iter().map(|line| format!("- {line}")).collect::<Vec<_>>().join("\n")
}
