//! How the guidance's sources and texts go over the wire.

use chrono::NaiveDate;
use guidance::{Basis, Pack, Text, Verified};

use crate::App;
use crate::wire::{OwnFact, SourceView, VerifiedView, Words};

/// The guidance in force, looked at on a day.
#[derive(Debug, Clone, Copy)]
pub(crate) struct AsOf<'p> {
    /// The guidance.
    pub(crate) pack: &'p Pack,
    /// The day.
    pub(crate) today: NaiveDate,
}

impl<'p> AsOf<'p> {
    /// The guidance on the day that the app's clock shows.
    pub(crate) fn of(app: &App, pack: &'p Pack) -> Self {
        Self { pack, today: app.clock.today() }
    }

    /// What a fact rests on; the first source where several agree.
    pub(crate) fn source(self, basis: &Basis<'_>) -> SourceView {
        let source = self.pack.source(basis.source);
        let own = own(basis.source);
        SourceView {
            // The pack's checks let no fact in whose source is missing; its id is still better than nothing.
            name: source.map_or_else(|| same(basis.source), |source| words(&source.name)),
            url: source.and_then(|source| source.address.clone()),
            as_of: basis.as_of,
            verified: match own {
                Some(OwnFact::Figure { .. } | OwnFact::Statistic { .. } | OwnFact::Floor { .. }) => {
                    VerifiedView::Own
                }
                _ => verified(basis.verified),
            },
            stale: basis.is_stale(self.today),
            undated: source.is_some_and(|source| source.undated),
            own,
            replaceable: None,
        }
    }

    /// What a fact rests on whose number the person can put their own in the place of.
    pub(crate) fn replaceable(self, fact: impl Into<String>, basis: &Basis<'_>) -> SourceView {
        SourceView { replaceable: Some(fact.into()), ..self.source(basis) }
    }

    /// Every source a fact names, the main one first.
    pub(crate) fn sources(self, basis: &Basis<'_>) -> Vec<SourceView> {
        let one = |id: &'_ str| self.source(&Basis { source: id, ..*basis });
        std::iter::once(one(basis.source)).chain(basis.also.iter().map(|id| one(id))).collect()
    }
}

/// What the person added that a source of the pack stands for.
fn own(source: &str) -> Option<OwnFact> {
    let (kind, id) = guidance::owner(source)?;
    match kind {
        "figure" => Some(OwnFact::Figure { id: id.parse().ok()? }),
        "statistic" => Some(OwnFact::Statistic { id: id.parse().ok()? }),
        "floor" => Some(OwnFact::Floor { id: id.parse().ok()? }),
        "employer" => Some(OwnFact::Employer { orgnr: id.to_owned() }),
        "wages" => Some(OwnFact::Wages),
        _ => None,
    }
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
