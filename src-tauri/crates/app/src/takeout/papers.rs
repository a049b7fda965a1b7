//! An application as a Markdown file: what is known of the job, what was written, what happened.

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::Path;

use domain::document_file::safe_file_name;
use domain::event::{Event, EventKind};
use domain::task::Task;
use exchange::sheet::{Cell, Heading};
use messages::{Args, Key, Lang, text};
use store::Reading;
use store::takeout::papers::prep;
use store::takeout::sheet::{self, JobLine};

use super::jobs::{cells, headings, id_of, stage, word};
use super::place::{exists, private, unwritten};
use super::{Existing, Progress};
use crate::clock::{oslo_day, oslo_time};
use crate::wire::TakenOut;
use crate::{ApiError, App, ErrorCode};

/// The most interviews, tasks, contacts and happenings of one application that are written.
const MOST: u32 = 2_000;
/// The longest name of a file, in characters, before the end of the job's id.
const LONGEST: usize = 80;

/// What the files of a job are called: employer and title, and the end of its id, which keeps two apart.
pub(super) fn file_name(job: &JobLine) -> String {
    let words =
        safe_file_name(&format!("{} – {}", job.fields.employer, job.fields.title).replace(['/', '\\'], "-"));
    let words: String = words.chars().take(LONGEST).collect();
    let id = job.id.to_string();
    format!("{} {}", words.trim_end_matches(['.', ' ']), &id[id.len() - 6..])
}

/// Writes each application into a folder of its own files.
pub(super) fn into_folder(
    app: &App,
    folder: &Path,
    existing: Existing,
    progress: &mut Progress<'_>,
) -> Result<TakenOut, ApiError> {
    let is_used = fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some());
    if existing == Existing::Keep && is_used {
        return Err(exists(folder));
    }
    let failed = |error: std::io::Error| unwritten(folder, &error);
    fs::create_dir_all(folder).map_err(failed)?;
    let papers = Papers::new(crate::calendar::language(app)?);
    let (mut bytes, mut done) = (0, 0);
    app.store.apart()?.read(|reading| {
        let total = u64::from(sheet::counts(reading)?.0);
        sheet::jobs(reading, &mut |job| {
            let markdown = papers.written(reading, &job)?;
            put(&folder.join(format!("{}.md", file_name(&job))), markdown.as_bytes()).map_err(failed)?;
            bytes += markdown.len() as u64;
            done += 1;
            if progress(done, total).is_break() {
                return Err(ApiError::new(ErrorCode::Stopped));
            }
            Ok(())
        })
    })?;
    let path = folder.canonicalize().unwrap_or_else(|_| folder.to_owned()).display().to_string();
    Ok(TakenOut { folder: path.clone(), path, bytes, missing: 0, locked: false })
}

/// Puts a file in place of one of its name, whole or not at all.
fn put(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let part = path.with_extension(format!("{}.part", std::process::id()));
    let _ = fs::remove_file(&part);
    let written = private(&part).and_then(|mut file| file.write_all(bytes));
    written.and_then(|()| fs::rename(&part, path)).inspect_err(|_| {
        let _ = fs::remove_file(&part);
    })
}

/// Applications as Markdown in the person's language.
pub(super) struct Papers {
    lang: Lang,
    /// What the facts are called: looked up once, not for each application.
    headings: Vec<Heading>,
}

impl Papers {
    pub(super) fn new(lang: Lang) -> Self {
        Self { lang, headings: headings(lang) }
    }

    /// One application.
    pub(super) fn written(&self, reading: &Reading<'_>, job: &JobLine) -> Result<String, ApiError> {
        written(reading, job, self)
    }
}

/// The application as Markdown. What strangers wrote is made plain words; what the person wrote is Markdown already.
fn written(reading: &Reading<'_>, job: &JobLine, papers: &Papers) -> Result<String, ApiError> {
    let lang = papers.lang;
    let mut paper = Paper { text: format!("# {}\n\n", plain(&job.fields.title)), lang };
    paper.facts(job, &papers.headings);
    let application = job.application_id;
    if let Some(letter) = store::letter::of_application(reading, application)? {
        paper.part(Key::TakeoutMdLetter);
        paper.words(&letter.text);
    }
    let prepared = prep(reading, application)?;
    if !prepared.is_empty() {
        paper.part(Key::TakeoutMdPrep);
        for part in prepared {
            let _ = writeln!(paper.text, "### {}\n", word("takeout-prep", &part.part, lang));
            paper.words(&part.text);
        }
    }
    paper.interviews(store::interview::of_application(reading, application, MOST)?);
    let mut tasks = store::task::open_of(reading, application, MOST)?;
    tasks.extend(store::task::done_of(reading, application, MOST)?);
    paper.tasks(&tasks);
    if let Some(row) = store::job::row(reading, job.id)? {
        paper.contacts(&row.fields.contacts);
    }
    paper.history(&store::history::page(reading, application, 0, MOST)?.rows);
    if let Some(newest) = store::ad::of_job(reading, job.id)?.first()
        && let Some(document) = store::ad::document(reading, newest.id)?
    {
        paper.part(Key::TakeoutMdAd);
        let _ = writeln!(paper.text, "{}", plain(&document.plain_text()));
    }
    Ok(paper.text)
}

struct Paper {
    text: String,
    lang: Lang,
}

// Writing to a String cannot fail.
impl Paper {
    fn part(&mut self, key: Key) {
        let _ = writeln!(self.text, "\n## {}\n", text(self.lang, key, &Args::new()));
    }

    /// The person's own words, which may be Markdown.
    fn words(&mut self, words: &str) {
        let _ = writeln!(self.text, "{}\n", words.replace("\r\n", "\n").trim_end());
    }

    fn facts(&mut self, job: &JobLine, headings: &[Heading]) {
        for (heading, cell) in headings.iter().zip(cells(job, self.lang)) {
            let value = match cell {
                Cell::Empty => continue,
                Cell::Text(text) => plain(&text),
                Cell::Number(number) => number.to_string(),
                Cell::Hundredths(amount) => messages::grouped(amount / 100),
                Cell::Day(day) => day.to_string(),
                Cell::Time(time) => time.format("%H:%M").to_string(),
            };
            let _ = writeln!(self.text, "- **{}:** {}", heading.text, value.replace('\n', " "));
        }
    }

    fn interviews(&mut self, interviews: Vec<store::interview::Listed>) {
        if interviews.is_empty() {
            return;
        }
        self.part(Key::TakeoutMdInterviews);
        for listed in interviews {
            let interview = listed.row.interview;
            let starts = interview.when.starts;
            let form = word("interview_form", interview.form.id(), self.lang);
            let time = oslo_time(starts).format("%H:%M");
            let _ = writeln!(self.text, "### {}. {form}, {} {time}\n", interview.round, oslo_day(starts));
            for words in [&interview.place, &interview.link] {
                if !words.is_empty() {
                    let _ = writeln!(self.text, "{}\n", plain(words));
                }
            }
            for words in [&interview.preparation, &interview.asked, &interview.went, &interview.next_step] {
                if !words.trim().is_empty() {
                    self.words(words);
                }
            }
        }
    }

    fn tasks(&mut self, tasks: &[Task]) {
        if tasks.is_empty() {
            return;
        }
        self.part(Key::TakeoutMdTasks);
        for task in tasks {
            let mark = if task.done_on.is_some() { 'x' } else { ' ' };
            let day = task.done_on.or(task.due_on).map(|day| format!(" ({day})")).unwrap_or_default();
            let words = if task.text.is_empty() {
                id_of(Some(task.kind)).map(|id| word("takeout-kind", &id, self.lang))
            } else {
                Some(plain(&task.text))
            };
            let _ = writeln!(self.text, "- [{mark}] {}{day}", words.unwrap_or_default());
        }
    }

    fn contacts(&mut self, contacts: &[domain::job::AdContact]) {
        if contacts.is_empty() {
            return;
        }
        self.part(Key::TakeoutMdContacts);
        for contact in contacts {
            let facts = [&contact.name, &contact.role, &contact.email, &contact.phone];
            let facts: Vec<String> = facts.into_iter().flatten().map(|fact| plain(fact)).collect();
            let _ = writeln!(self.text, "- {}", facts.join(", "));
        }
    }

    fn history(&mut self, events: &[Event]) {
        if events.is_empty() {
            return;
        }
        self.part(Key::TakeoutMdHistory);
        for event in events.iter().rev() {
            let _ = writeln!(self.text, "- {}: {}", event.on, self.told(&event.what));
        }
    }

    fn told(&self, what: &EventKind) -> String {
        let kind = |id: &str| word("takeout-kind", id, self.lang);
        match what {
            EventKind::Stage { to, to_name, .. } => {
                format!("{}: {}", kind("stage"), plain(&stage(*to, to_name.as_deref(), self.lang)))
            }
            EventKind::Note { text } => text.replace("\r\n", "\n").replace('\n', "\n  "),
            EventKind::Captured { site, .. } => match site {
                Some(site) => format!("{} ({})", kind("captured"), plain(site)),
                None => kind("captured"),
            },
            EventKind::Interview { round, form, .. } => {
                format!("{} {round}: {}", kind("interview"), word("interview_form", form.id(), self.lang))
            }
            EventKind::Conversation { name, way, text, .. } => {
                let way = id_of(Some(*way)).map(|id| word("way", &id, self.lang)).unwrap_or_default();
                format!("{way}, {}: {}", plain(name), text.replace('\n', "\n  "))
            }
        }
    }
}

/// Words that no reader of Markdown takes for marks, pictures or HTML.
fn plain(words: &str) -> String {
    let mut text = String::with_capacity(words.len());
    for sign in words.replace("\r\n", "\n").chars() {
        if matches!(sign, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '!' | '|' | '&') {
            text.push('\\');
        }
        if !sign.is_control() || matches!(sign, '\n' | '\t') {
            text.push(sign);
        }
    }
    text
}
