//! How the guidance's sources and texts go over the wire.

use chrono::NaiveDate;
use guidance::{Basis, Text, Verified};

use crate::wire::{SourceView, VerifiedView, Words};

/// What a fact rests on, as of a day; the first source where several agree.
pub(crate) fn view(basis: &Basis<'_>, on: NaiveDate) -> SourceView {
    let source = guidance::pack().source(basis.source);
    SourceView {
        // The pack's checks let no fact in whose source is missing; its id is still better than nothing.
        name: source.map_or_else(|| same(basis.source), |source| words(&source.name)),
        url: source.and_then(|source| source.address.clone()),
        as_of: basis.as_of,
        verified: verified(basis.verified),
        stale: basis.is_stale(on),
        undated: source.is_some_and(|source| source.undated),
        own: None,
        replaceable: None,
    }
}

/// Every source a fact names, the main one first.
pub(crate) fn all(basis: &Basis<'_>, on: NaiveDate) -> Vec<SourceView> {
    let one = |id: &'_ str| view(&Basis { source: id, ..*basis }, on);
    std::iter::once(one(basis.source)).chain(basis.also.iter().map(|id| one(id))).collect()
}

/// A text in both languages.
pub(crate) fn words(text: &Text) -> Words {
    Words { en: text.en.clone(), nb: text.nb.clone() }
}

/// A text that is the same in both languages: a name.
pub(crate) fn same(text: &str) -> Words {
    Words { en: text.to_owned(), nb: text.to_owned() }
}

fn verified(verified: Verified) -> VerifiedView {
    match verified {
        Verified::TwoOrMore => VerifiedView::TwoOrMore,
        Verified::OneSource => VerifiedView::OneSource,
        Verified::Computed => VerifiedView::Computed,
        Verified::Unverified => VerifiedView::Unverified,
    }
}
