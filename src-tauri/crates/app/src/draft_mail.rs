//! Drafts of business mail, filled from an application. The sentences are in the catalogues (`drafts.ftl`).
//!
//! Nothing is invented: what is not known is left out, and the sentence without it is another one. Nothing is sent or
//! kept either; the person edits, copies and sends.

use chrono::{Datelike, NaiveDate};
use chrono_tz::Tz;
use domain::job::AdContact;
use messages::{Args, Key};
use serde_json::{Value, json};

use crate::clock::oslo_day;
use crate::job::{self, line};
use crate::wire::{ChangedBy, DraftKind, Language, MailDraft, Nothing, SignDrafts, WriteDraft};
use crate::{ApiError, App, profile};

/// The setting that holds whose name stands under drafts.
const OWN_NAME: &str = "own_name";

pub(crate) fn write(app: &App, input: WriteDraft) -> Result<MailDraft, ApiError> {
    let own_name = match app.store.settings()?.remove(OWN_NAME) {
        Some(Value::String(name)) => name,
        _ => String::new(),
    };
    let chosen = profile::language(app)?;
    let (known, of_ad) = read(app, input)?;
    let language = input.language.or(of_ad).unwrap_or(chosen);
    let words = Words { language, today: app.clock.today() };
    let addressee = known.addressee(input.kind);
    Ok(MailDraft {
        language,
        subject: words.subject(input.kind, &known),
        body: words.body(input.kind, &known, addressee.name.as_deref(), &own_name),
        email: addressee.email,
        own_name,
    })
}

pub(crate) fn sign(app: &App, input: SignDrafts) -> Result<Nothing, ApiError> {
    let name = line("own_name", &input.own_name)?;
    app.store.set_setting(OWN_NAME, &json!(name))?;
    app.announce_step(None, &[store::Tag::Setting].into(), ChangedBy::Action);
    Ok(Nothing {})
}

/// What is known of an application that a mail may speak of.
struct Known {
    title: String,
    employer: String,
    contacts: Vec<AdContact>,
    applied_on: Option<NaiveDate>,
    interview: Option<NaiveDate>,
    interviewer: Option<String>,
}

fn read(app: &App, input: WriteDraft) -> Result<(Known, Option<Language>), ApiError> {
    app.read(|reading| {
        let fields = job::live_row(reading, input.job_id)?.fields;
        let application = job::application(reading, input.job_id)?;
        let interview = store::last_interview::of_application(reading, application.id, app.clock.now())?;
        let ads = store::ad::of_job(reading, input.job_id)?;
        let known = Known {
            title: fields.title,
            employer: fields.employer,
            contacts: fields.contacts,
            applied_on: application.applied_on,
            interview: interview.as_ref().map(|interview| {
                let zone = interview.zone.parse::<Tz>();
                zone.map_or_else(
                    |_| oslo_day(interview.starts_at),
                    |zone| interview.starts_at.with_timezone(&zone).date_naive(),
                )
            }),
            interviewer: interview.and_then(|interview| interview.person),
        };
        Ok((known, ads.into_iter().find_map(|ad| ad.language).map(|tag| mail_language(&tag))))
    })
}

/// Who reads Norwegian's neighbours reads bokmål; whoever advertised in anything else is written to in English.
fn mail_language(tag: &str) -> Language {
    match tag {
        "nb" | "nn" | "no" | "da" | "sv" => Language::Nb,
        _ => Language::En,
    }
}

impl Known {
    /// Whom the mail is to: after an interview who led it, else the first person of the ad that has a name.
    fn addressee(&self, kind: DraftKind) -> AdContact {
        let interviewer = self.interviewer.as_ref().filter(|_| kind == DraftKind::ThankYou);
        let named = |contact: &&AdContact| match interviewer {
            Some(name) => contact.name.as_ref() == Some(name),
            None => contact.name.is_some(),
        };
        let found = self.contacts.iter().find(named).cloned();
        match interviewer {
            Some(name) => found.unwrap_or(AdContact { name: Some(name.clone()), ..AdContact::default() }),
            // A contact without a name may still have an address.
            None => found.or_else(|| self.contacts.first().cloned()).unwrap_or_default(),
        }
    }
}

/// The sentences of one language, on one day.
struct Words {
    language: Language,
    today: NaiveDate,
}

impl Words {
    fn subject(&self, kind: DraftKind, known: &Known) -> String {
        let key = match kind {
            DraftKind::FollowUp => Key::DraftFollowUpSubject,
            DraftKind::ThankYou => Key::DraftThankYouSubject,
            DraftKind::Withdrawal => Key::DraftWithdrawalSubject,
            DraftKind::Status => Key::DraftStatusSubject,
        };
        self.say(key, known, None)
    }

    fn body(&self, kind: DraftKind, known: &Known, name: Option<&str>, own_name: &str) -> String {
        let greeting = match name {
            Some(name) => {
                let args = Args::new().with("name", self.addressed(name));
                messages::text(self.language.into(), Key::DraftGreetingNamed, &args)
            }
            None => messages::text(self.language.into(), Key::DraftGreeting, &Args::new()),
        };
        let closing = messages::text(self.language.into(), Key::DraftClosing, &Args::new());
        let signed = format!("{closing}\n{own_name}");
        let mut paragraphs = vec![greeting];
        paragraphs.extend(self.paragraphs(kind, known));
        paragraphs.push(signed.trim_end().to_owned());
        paragraphs.join("\n\n")
    }

    fn paragraphs(&self, kind: DraftKind, known: &Known) -> Vec<String> {
        let (applied, interview) = (known.applied_on, known.interview);
        match kind {
            DraftKind::FollowUp => vec![
                self.either(applied, Key::DraftFollowUpSince, Key::DraftFollowUp, known),
                self.say(Key::DraftFollowUpMore, known, None),
            ],
            DraftKind::ThankYou => vec![
                self.either(interview, Key::DraftThankYouDay, Key::DraftThankYou, known),
                self.say(Key::DraftThankYouMore, known, None),
            ],
            DraftKind::Withdrawal => {
                let mut all =
                    vec![self.either(applied, Key::DraftWithdrawalSince, Key::DraftWithdrawal, known)];
                all.extend(interview.map(|day| self.say(Key::DraftWithdrawalTalk, known, Some(day))));
                all.push(self.say(Key::DraftWithdrawalMore, known, None));
                all
            }
            DraftKind::Status => vec![
                match interview {
                    Some(day) => self.say(Key::DraftStatusTalk, known, Some(day)),
                    None => self.either(applied, Key::DraftStatusSince, Key::DraftStatus, known),
                },
                self.say(Key::DraftStatusMore, known, None),
            ],
        }
    }

    /// The sentence that names the day, where one is known.
    fn either(&self, day: Option<NaiveDate>, dated: Key, undated: Key, known: &Known) -> String {
        self.say(if day.is_some() { dated } else { undated }, known, day)
    }

    fn say(&self, key: Key, known: &Known, day: Option<NaiveDate>) -> String {
        let args = Args::new().with("title", known.title.as_str()).with("employer", known.employer.as_str());
        let args = match day {
            Some(day) => args.with("day", self.day(day)),
            None => args,
        };
        messages::text(self.language.into(), key, &args)
    }

    /// A day as it is written in a mail, with its year where that is not this one.
    fn day(&self, day: NaiveDate) -> String {
        let args = Args::new().with("day", day.day()).with("month", day.month());
        let written = messages::text(self.language.into(), Key::DraftDay, &args);
        if day.year() == self.today.year() { written } else { format!("{written} {}", day.year()) }
    }

    /// How a person is addressed: in Norway by the first name, also by strangers; in English by the whole name, which
    /// says neither Mr nor Ms.
    fn addressed(&self, name: &str) -> String {
        // "Nordmann, Kari" is Kari Nordmann.
        let name = match name.split_once(',') {
            Some((last, first)) => format!("{} {}", first.trim(), last.trim()),
            None => name.trim().to_owned(),
        };
        let first = name.split(' ').next().unwrap_or_default();
        // What ends in a full stop is a title or an initial.
        let is_plain = !first.is_empty() && !first.ends_with('.');
        if self.language == Language::Nb && is_plain { first.to_owned() } else { name }
    }
}
