//! The bank as it is read from its files.

use std::collections::HashMap;

use domain::question::{QuestionKind, QuestionRound};
use domain::target::Level;
use serde::Deserialize;

use crate::check::Fault;

/// Questions, found by their ids.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bank {
    questions: Vec<Question>,
    positions: HashMap<String, usize>,
    unread: Vec<Fault>,
}

/// A built-in question.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// `<file>.<topic>.<slug>`; never given another meaning, since profiles name it.
    pub id: String,
    /// What it is about.
    pub kind: QuestionKind,
    /// What it is about more closely, a word: `databases`.
    pub topic: String,
    /// Ids of the guidance's roles it is for; empty is everybody.
    pub roles: Vec<String>,
    /// The levels it suits.
    pub levels: Vec<Level>,
    /// The rounds it comes in.
    pub rounds: Vec<QuestionRound>,
    /// Skills it is about, in lower case.
    pub skills: Vec<String>,
    /// In English.
    pub en: Texts,
    /// In bokmål.
    pub nb: Texts,
}

/// A question in one language.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Texts {
    /// The question.
    pub text: String,
    /// What a good answer shows; of a question to ask them, what a good answer tells.
    pub good: String,
    /// What people fall into; of a question to ask them, what to listen for.
    pub trap: String,
}

/// A file of the bank.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BankFile {
    #[serde(default)]
    question: Vec<Question>,
}

impl Bank {
    /// Reads files of questions, each with its name. One that cannot be read is left out and told as a fault; of
    /// questions with one id the first is taken. The tests refuse both.
    pub fn read(files: &[(&str, &str)]) -> Self {
        let mut bank = Self { questions: Vec::new(), positions: HashMap::new(), unread: Vec::new() };
        for (name, text) in files {
            match toml::from_str::<BankFile>(text) {
                Ok(file) => file.question.into_iter().for_each(|question| bank.add(name, question)),
                Err(error) => bank.unread.push(Fault { id: (*name).to_owned(), reason: error.to_string() }),
            }
        }
        bank
    }

    /// Every question, in the order of the files.
    pub fn questions(&self) -> &[Question] {
        &self.questions
    }

    /// The question of that id.
    pub fn by_id(&self, id: &str) -> Option<&Question> {
        self.positions.get(id).map(|position| &self.questions[*position])
    }

    /// What could not be read.
    pub fn unread(&self) -> &[Fault] {
        &self.unread
    }

    fn add(&mut self, file: &str, question: Question) {
        let fault = |reason: &str| Fault { id: question.id.clone(), reason: reason.to_owned() };
        // A large area lies in several files: backend-apis, backend-databases.
        if question.id.split('.').next() != file.split('-').next() {
            self.unread.push(fault("its id does not begin with its file's name"));
        }
        if self.positions.contains_key(&question.id) {
            self.unread.push(fault("another question has its id"));
            return;
        }
        self.positions.insert(question.id.clone(), self.questions.len());
        self.questions.push(question);
    }
}

impl Question {
    /// Whether it is for somebody of that role: its own, or everybody's.
    pub fn is_for(&self, role: &str) -> bool {
        self.roles.is_empty() || self.roles.iter().any(|own| own == role)
    }
}
