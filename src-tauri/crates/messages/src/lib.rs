//! Every sentence a person reads, in English and bokmål, as Fluent catalogues with typed keys.
//!
//! The texts are in `ftl/<lang>/<area>.ftl`. The build script checks them (see `check.rs`) and writes [`Key`]
//! and the tables beside it; the interface gets the same ids by [`typescript()`].

mod args;
#[cfg(test)]
mod check;
#[cfg(test)]
mod check_tests;
mod lang;
#[cfg(test)]
mod mentions;
mod number;
mod typescript;

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentResource, FluentValue};
use unic_langid::{LanguageIdentifier, langid};

pub use args::{Arg, Args};
pub use lang::{Lang, UnknownLang};
pub use number::grouped;
pub use typescript::typescript;

include!(concat!(env!("OUT_DIR"), "/keys.rs"));

/// The message in that language. An argument left out shows as `{$name}`; nothing else can go wrong, because
/// every message was checked when the program was built.
pub fn text(lang: Lang, key: Key, args: &Args) -> String {
    by_id(lang, key.id(), args).unwrap_or_else(|| key.id().to_owned())
}

/// The message of an id known only at run time, as "error-store_busy" is for an error's code; `None` when
/// there is no such message.
pub fn by_id(lang: Lang, id: &str, args: &Args) -> Option<String> {
    let bundle = bundle(lang);
    let message = bundle.get_message(id)?;
    let mut errors = Vec::new();
    let text = bundle.format_pattern(message.value()?, Some(&args.to_fluent()), &mut errors);
    Some(text.into_owned())
}

/// The ids of all messages, sorted.
pub fn ids() -> &'static [&'static str] {
    IDS
}

impl Key {
    /// The id in the catalogues.
    pub fn id(self) -> &'static str {
        // The tables are written in the order of the enum.
        IDS[self as usize]
    }

    /// The key of an id, where there is such a message.
    pub fn from_id(id: &str) -> Option<Self> {
        IDS.binary_search(&id).ok().map(|index| KEYS[index])
    }

    /// The names of the message's arguments, sorted.
    pub fn arguments(self) -> &'static [&'static str] {
        ARGUMENTS[self as usize]
    }
}

type Bundle = FluentBundle<FluentResource>;

fn bundle(lang: Lang) -> &'static Bundle {
    static ENGLISH: OnceLock<Bundle> = OnceLock::new();
    static BOKMAL: OnceLock<Bundle> = OnceLock::new();
    match lang {
        Lang::En => ENGLISH.get_or_init(|| new_bundle(langid!("en"), EN)),
        Lang::Nb => BOKMAL.get_or_init(|| new_bundle(langid!("nb"), NB)),
    }
}

fn new_bundle(language: LanguageIdentifier, catalogues: &[&str]) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![language]);
    // The marks would reach terminals, files and search; both languages run left to right.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(plain_number));
    for catalogue in catalogues {
        // A catalogue with faults does not pass the build, so there is no rest to throw away.
        let (Ok(resource) | Err((resource, _))) = FluentResource::try_new((*catalogue).to_owned());
        bundle.add_resource_overriding(resource);
    }
    bundle
}

fn plain_number<M>(value: &FluentValue, _: &M) -> Option<String> {
    match value {
        // Arguments are whole numbers (see `Arg`), and a literal in a catalogue is a small one.
        FluentValue::Number(number) if number.value.fract() == 0.0 => Some(grouped(number.value as i64)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample(key: Key) -> Args {
        key.arguments().iter().fold(Args::new(), |args, name| args.with(*name, 3))
    }

    #[test]
    fn every_message_formats_in_both_languages() {
        for lang in Lang::ALL {
            for key in KEYS {
                let bundle = bundle(lang);
                let pattern = bundle.get_message(key.id()).and_then(|message| message.value()).unwrap();
                let mut errors = Vec::new();
                let text = bundle.format_pattern(pattern, Some(&sample(*key).to_fluent()), &mut errors);
                assert!(errors.is_empty(), "{lang} {}: {errors:?}", key.id());
                assert!(!text.trim().is_empty() && !text.contains("{$"), "{lang} {}: {text}", key.id());
            }
        }
    }

    #[test]
    fn keys_and_ids_find_each_other() {
        assert!(ids().is_sorted() && !ids().is_empty());
        assert_eq!(ids().len(), KEYS.len());
        for key in KEYS {
            assert_eq!(Key::from_id(key.id()), Some(*key));
            assert_eq!(by_id(Lang::Nb, key.id(), &sample(*key)), Some(text(Lang::Nb, *key, &sample(*key))));
        }
        assert_eq!(Key::from_id("no-such-message"), None);
        assert_eq!(by_id(Lang::En, "no-such-message", &Args::new()), None);
    }

    #[test]
    fn the_two_languages_say_it_in_their_own_words() {
        assert_eq!(text(Lang::En, Key::StageNoReply, &Args::new()), "No reply");
        assert_eq!(text(Lang::Nb, Key::StageNoReply, &Args::new()), "Ikke svar");
        assert_eq!(text(Lang::Nb, Key::CountJobs, &Args::new().with("count", 1)), "1 stilling");
        assert_eq!(
            text(Lang::Nb, Key::CountJobs, &Args::new().with("count", 12_000)),
            "12\u{202f}000 stillinger"
        );
        assert_eq!(text(Lang::En, Key::CountJobs, &Args::new().with("count", 0)), "0 jobs");
    }

    #[test]
    fn a_missing_argument_shows_its_name_instead_of_failing() {
        assert_eq!(text(Lang::En, Key::ShareExact, &Args::new()), "{$percent}%");
    }
}
