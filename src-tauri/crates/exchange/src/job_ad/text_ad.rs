//! One ad from plain text: what a person copied out of a page, a mail or a document.

use domain::ad::{AdState, CaptureWarning, CapturedAd, Origin};
use domain::fold::fold;

use super::body;
use super::choose::{best_text, settle};
use super::closed;
use super::contacts::{email, propose_contacts};
use super::draft::{Draft, propose};
use super::employer_names::{companies_in, is_organisation};
use super::facts::{Voice, propose_pairs, reference};
use super::head::{is_apply, is_generic};
use super::html_ad;
use super::identity::{canonical_url, is_uuid};
use super::labels::{Label, Pair, label_of, pairs};
use super::language::language;
use super::page::Line;
use super::pasted::{Pasted, looks_like};
use super::place;
use super::prose::{propose_badges, propose_deadline_lines, propose_prose};
use super::sentences::propose_sentences;
use super::top_facts::propose_top_facts;
use super::towns::is_norwegian_town;
use super::vocabulary::WORK_ENDS;
use super::words::{clean, first_chars, has_any};
use super::{Kept, NotAnAd, Seen};

/// How many lines from the top a title and an employer are looked for in.
const TOP: usize = 25;

/// Reads plain text; markup that was pasted as text is read as markup.
pub(super) fn read(text: &str, seen: &Seen<'_>) -> Result<CapturedAd, NotAnAd> {
    if looks_like(text) == Pasted::Html {
        return html_ad::read(text, seen);
    }
    let lines: Vec<Line> = text
        .lines()
        .map(|line| clean(line, 20_000))
        .filter(|line| !line.is_empty())
        .take(20_000)
        .map(|line| Line::plain(&line))
        .collect();
    let url = seen.url.and_then(canonical_url);
    let letters =
        lines.iter().map(|line| line.pieces[0].chars().filter(|c| c.is_alphabetic()).count()).sum::<usize>();
    if letters < 20 || is_json(text) {
        return Err(NotAnAd::NoAd(Kept {
            title: lines.first().map(|line| first_chars(&line.pieces[0], 300).to_owned()),
            url,
        }));
    }
    let lines = without_mail_head(lines);
    let pairs = pairs(&lines);
    let reference = reference(&pairs, None, seen.on);
    let voice = Voice { from: Origin::Label, lift: 0.0 };
    let mut draft = Draft::default();
    propose_pairs(&pairs, voice, reference, seen.on, &mut draft);
    propose_deadline_lines(&lines, voice, reference, &mut draft);
    propose_badges(&lines, voice, &mut draft);
    propose_top_facts(&lines, &mut draft);
    propose_top(&lines, &mut draft);
    propose_contacts(&lines, Origin::Label, &mut draft);
    let document = body::from_text(text);
    let title = best_text(&draft.title);
    propose_prose(&document, title.as_deref(), reference, &mut draft);
    propose_sentences(&document, reference, &mut draft);
    propose(&mut draft.body, Origin::Text, 0.9, Some(document));

    let mut ad = settle(draft, seen.on);
    ad.state = if closed::is_closed(&lines) { AdState::Closed } else { AdState::Unknown };
    if ad.state == AdState::Closed {
        ad.warnings.push(CaptureWarning::AdClosed);
    }
    ad.language = language(text, None);
    let url = url.or_else(|| numbered(&pairs));
    ad.source = html_ad::source(None, url, None);
    Ok(ad)
}

/// An e-mail that was copied whole begins with lines for its sender and its day, which say nothing of the job.
fn without_mail_head(lines: Vec<Line>) -> Vec<Line> {
    let is_head = |line: &Line| {
        let before = line.pieces[0].split_once(':').map(|(before, _)| fold(before));
        before.is_some_and(|word| MAIL_HEAD.contains(&word.as_str()))
    };
    let count = lines.iter().take(10).filter(|line| is_head(line)).count();
    if count < 2 {
        lines
    } else {
        lines
            .into_iter()
            .enumerate()
            .filter(|(at, line)| *at >= 10 || !is_head(line))
            .map(|(_, line)| line)
            .collect()
    }
}

/// The words of an e-mail's first lines, folded.
const MAIL_HEAD: &[&str] = &[
    "fra", "til", "emne", "dato", "sendt", "kopi", "from", "to", "subject", "date", "sent", "cc", "svar til",
];
/// How a greeting begins, folded.
const GREETINGS: &[&str] = &["hei", "hi ", "hi!", "hello", "dear ", "kjaere ", "god dag", "heisann"];

/// Whether a text is a JSON document of a job board, which is not prose and not read as such.
fn is_json(text: &str) -> bool {
    text.trim_start().starts_with(['{', '['])
        && serde_json::from_str::<serde::de::IgnoredAny>(text.trim()).is_ok()
}

/// The address of an ad whose number on its site was copied with the text.
fn numbered(pairs: &[Pair]) -> Option<String> {
    pairs.iter().find_map(|pair| {
        let value = pair.value.trim();
        let is_code = (7..=10).contains(&value.len()) && value.bytes().all(|b| b.is_ascii_digit());
        match pair.label {
            Label::FinnCode if is_code => Some(format!("https://www.finn.no/job/ad/{value}")),
            Label::Number if is_uuid(value) => {
                Some(format!("https://arbeidsplassen.nav.no/stillinger/stilling/{}", value.to_lowercase()))
            }
            _ => None,
        }
    })
}

/// The lines at the top: a title, an employer, and often a place.
fn propose_top(lines: &[Line], draft: &mut Draft) {
    let top: Vec<&str> = lines.iter().take(TOP).map(|line| line.pieces[0].as_str()).collect();
    let is_value = |at: usize| {
        at > 0
            && label_of(top[at - 1].split(':').next().unwrap_or_default()).is_some()
            && top[at - 1].ends_with(':')
    };
    for (at, line) in top.iter().enumerate().filter(|(at, line)| is_heading_like(line) && !is_value(*at)) {
        if let Some((title, employer)) = at_employer(line) {
            draft.title(Origin::Text, 0.62, title);
            draft.employer(Origin::Text, 0.6, employer);
        } else if is_organisation(line) {
            draft.employer(Origin::Text, 0.6, line);
        } else if names_work(line) {
            draft.title(Origin::Text, 0.66 - 0.008 * at as f32, line);
        } else if at == 0 {
            draft.title(Origin::Text, 0.46, line);
        }
        let place = place::from_text(line).filter(|place| place.postal_code.is_some());
        propose(&mut draft.places, Origin::Text, 0.55, place.map(|place| vec![place]));
    }
    beside_title(lines, &top, draft);
    named_again(lines, &top, draft);
    let mut companies: Vec<String> = Vec::new();
    for name in lines.iter().take(120).flat_map(|line| companies_in(&line.pieces[0])) {
        if !companies.contains(&name) {
            companies.push(name);
        }
    }
    if let [only] = companies.as_slice() {
        draft.employer(Origin::Text, 0.53, only);
    }
    for line in lines.iter().take(120) {
        seeks(&line.pieces[0], draft);
    }
}

/// Sites print the employer's name right before or after the title; a name that comes again in the text is surer.
fn beside_title(lines: &[Line], top: &[&str], draft: &mut Draft) {
    let Some(title) = best_text(&draft.title) else { return };
    // Words of buttons stand between the name and the title where a page was copied whole.
    let top: Vec<&str> = top.iter().copied().filter(|line| !is_generic(line) && !is_apply(line)).collect();
    let Some(at) = top.iter().position(|line| *line == title) else { return };
    for near in [at.checked_sub(1), Some(at + 1)].into_iter().flatten().filter_map(|near| top.get(near)) {
        let name = near.split(['·', '|', '•', '∙']).next().unwrap_or_default().trim();
        let is_name = name.chars().next().is_some_and(char::is_uppercase)
            && name.split_whitespace().count() <= 5
            && is_heading_like(name)
            && !names_work(name)
            && !name.contains(',');
        let again = lines.iter().filter(|line| line.pieces[0].contains(name)).take(3).count() >= 2;
        if is_name && name != title {
            draft.employer(Origin::Text, if again { 0.55 } else { 0.4 }, name);
        }
    }
}

/// A name on one of the first lines that the text uses again is most often the employer's.
fn named_again(lines: &[Line], top: &[&str], draft: &mut Draft) {
    let title = best_text(&draft.title).unwrap_or_default();
    for name in
        top.iter().take(4).filter(|line| is_heading_like(line) && **line != title && !names_work(line))
    {
        let is_name =
            name.split_whitespace().count() <= 6 && !name.ends_with(['?', '!']) && !name.contains(',');
        let again = |line: &&Line| line.pieces[0].contains(name) && line.pieces[0] != *name;
        let counted = lines.iter().filter(again).count();
        let sure = if counted >= 2 { 0.5 } else { 0.44 };
        let found = (is_name && counted >= 1 && !is_norwegian_town(name)).then_some(*name);
        found.into_iter().for_each(|name| draft.employer(Origin::Text, sure, name));
    }
}

fn is_heading_like(line: &str) -> bool {
    let length = line.chars().count();
    (3..=110).contains(&length)
        && !line.ends_with(['.', ',', ';', ':'])
        && !line.contains("http")
        && !is_greeting(line)
        && email(line).is_none()
        && label_of(line.split(':').next().unwrap_or_default()).is_none()
        && !is_generic(line)
        && !is_apply(line)
}

fn is_greeting(line: &str) -> bool {
    let folded = fold(first_chars(line, 40));
    line.chars().count() < 40 && GREETINGS.iter().any(|start| folded.starts_with(start))
}

/// "Kokk hos Firma AS", "Engineer at Acme".
fn at_employer(line: &str) -> Option<(&str, &str)> {
    let (title, employer) = [" hos ", " at "].iter().find_map(|word| line.rsplit_once(word))?;
    let named = employer.chars().next().is_some_and(char::is_uppercase) && employer.chars().count() <= 80;
    (named && title.chars().count() >= 3 && title.split_whitespace().count() <= 12)
        .then_some((title.trim(), employer.trim()))
}

/// "Firma AS søker kokk", "Acme is looking for an engineer".
fn seeks(line: &str, draft: &mut Draft) {
    let start = first_chars(line, 160);
    let found = [
        " søker ",
        " søkjer ",
        " is looking for ",
        " is hiring ",
        " seeks ",
        " is seeking ",
        " søger ",
        " söker ",
        " sucht ",
    ]
    .iter()
    .find_map(|word| start.split_once(word));
    let Some((name, _)) = found else { return };
    let words = name.split_whitespace().count();
    let first = fold(name);
    let is_pronoun = has_any(
        &format!(" {first} "),
        &[" vi ", " me ", " we ", " du ", " den ", " det ", " avdeling", " wir ", " som ", " oss ", " who "],
    );
    let named = name.chars().next().is_some_and(char::is_uppercase)
        && words <= 6
        && !is_pronoun
        && !name.contains(['.', ',', ':', '?']);
    if named {
        draft.employer(Origin::Text, if is_organisation(name) { 0.6 } else { 0.46 }, name);
    }
}

/// Whether a line has a word for a kind of work.
pub(super) fn names_work(line: &str) -> bool {
    fold(line)
        .split(|c: char| !c.is_alphanumeric())
        .any(|word| WORK_ENDS.iter().any(|end| word.ends_with(end)))
}
