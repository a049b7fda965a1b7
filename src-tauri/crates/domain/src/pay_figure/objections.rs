//! What speaks against a figure about to be said.

use super::range::Ends;
use super::{PayFigure, PayFigureKind};
use crate::money::Currency;
use crate::note::{Note, NoteCode};
use crate::target::Target;
use crate::yearly::in_currency;

/// How far the person may ask for more than before without contradicting themselves, in percent. Our own choice: talks
/// drift by some percent as the work becomes clear; from a tenth the other side will ask why.
const MORE_PERCENT: i64 = 10;

/// What speaks against a figure about to be said, from the figures said before and the person's target; figures in
/// order of their days. Also tells of the last figure of a timeline itself.
///
/// All is compared a year for a full position, and only what is written in the same currency; the target is in kroner.
/// - Asked: against every earlier asked figure, the newest first, the first that contradicts is told: the figure comes
///   down below what was the least then, or goes up over what was the most by more than a tenth. Then against the
///   person's walk-away pay of that day and the least of the newest ad.
/// - Offered: below the least of the newest ad; below the highest least that was said or offered; below what the
///   person asked last. An ad that gives only a most promises nothing.
/// - Accepted: below the walk-away pay.
///
/// What an ad or the employer says is not objected to, nor a figure without an amount.
pub fn objections(figure: &PayFigure, before: &[PayFigure], target: Option<&Target>) -> Vec<Note> {
    let Some(now) = Ends::of(&figure.pay) else { return Vec::new() };
    let past = Past::of(figure, before, now.currency);
    let walk_away = || walk_away(figure, &now, target);
    let notes = match figure.kind {
        PayFigureKind::Asked => {
            vec![
                asked_otherwise(&now, &past),
                walk_away().map(|ore| below_walk_away(NoteCode::AskedBelowWalkAway, ore)),
                asked_below_advertised(&now, &past),
            ]
        }
        PayFigureKind::Offered => vec![
            offered_below_advertised(&now, &past),
            offered_below_said(&now, &past),
            offered_below_asked(&now, &past),
        ],
        PayFigureKind::Accepted => {
            vec![walk_away().map(|ore| below_walk_away(NoteCode::AcceptedBelowWalkAway, ore))]
        }
        PayFigureKind::Advertised | PayFigureKind::Said => Vec::new(),
    };
    notes.into_iter().flatten().collect()
}

/// Figures said no later, in one currency, the oldest first.
struct Past<'a>(Vec<(&'a PayFigure, Ends)>);

impl<'a> Past<'a> {
    fn of(figure: &PayFigure, before: &'a [PayFigure], currency: Currency) -> Self {
        let no_later = before.iter().filter(|other| other.on <= figure.on);
        let with_ends = no_later.filter_map(|other| Some((other, Ends::of(&other.pay)?)));
        Self(with_ends.filter(|(_, ends)| ends.currency == currency).collect())
    }

    /// Those of one kind, the newest first.
    fn newest(&self, kind: PayFigureKind) -> impl Iterator<Item = (&'a PayFigure, Ends)> {
        self.0.iter().rev().copied().filter(move |(figure, _)| figure.kind == kind)
    }

    /// The least of the newest ad that gives one.
    fn advertised_least(&self) -> Option<i64> {
        self.newest(PayFigureKind::Advertised).find_map(|(_, ends)| ends.least)
    }
}

fn asked_otherwise(now: &Ends, past: &Past<'_>) -> Option<Note> {
    past.newest(PayFigureKind::Asked).find_map(|(before, then)| {
        let lower = then.least.filter(|least| now.low() < *least).map(|least| (least, now.low()));
        let higher = then.most.filter(|most| is_far_over(now.high(), *most)).map(|most| (most, now.high()));
        let (before_ore, now_ore) = lower.or(higher)?;
        let note = Note::new(NoteCode::AskedOtherwise).with("before_ore", before_ore);
        Some(in_currency(note.with("before_on", before.on).with("now_ore", now_ore), now.currency))
    })
}

fn is_far_over(now: i64, before: i64) -> bool {
    i128::from(now) * 100 > i128::from(before) * i128::from(100 + MORE_PERCENT)
}

fn asked_below_advertised(now: &Ends, past: &Past<'_>) -> Option<Note> {
    let least = past.advertised_least().filter(|least| now.low() < *least)?;
    Some(in_currency(Note::new(NoteCode::AskedBelowAdvertised).with("advertised_ore", least), now.currency))
}

fn offered_below_advertised(now: &Ends, past: &Past<'_>) -> Option<Note> {
    let least = past.advertised_least().filter(|least| now.low() < *least)?;
    let note = Note::new(NoteCode::OfferedBelowAdvertised).with("advertised_ore", least);
    Some(in_currency(note.with("below_ore", least - now.low()), now.currency))
}

fn offered_below_said(now: &Ends, past: &Past<'_>) -> Option<Note> {
    let heard = past.0.iter().filter(|(f, _)| matches!(f.kind, PayFigureKind::Said | PayFigureKind::Offered));
    let (before, least) =
        heard.filter_map(|(figure, ends)| Some((figure, ends.least?))).max_by_key(|(_, least)| *least)?;
    let note = Note::new(NoteCode::OfferedBelowSaid).with("before_ore", least).with("before_on", before.on);
    (now.low() < least).then(|| in_currency(note.with("below_ore", least - now.low()), now.currency))
}

fn offered_below_asked(now: &Ends, past: &Past<'_>) -> Option<Note> {
    let asked = past.newest(PayFigureKind::Asked).next()?.1.low();
    let note = Note::new(NoteCode::OfferedBelowAsked).with("asked_ore", asked);
    (now.low() < asked).then(|| in_currency(note.with("below_ore", asked - now.low()), now.currency))
}

/// The walk-away pay of that day when the figure is below it.
fn walk_away(figure: &PayFigure, now: &Ends, target: Option<&Target>) -> Option<i64> {
    let figures = target?.figures_on(figure.on).filter(|_| now.currency == Currency::NOK)?;
    (now.low() < figures.walk_away_ore).then_some(figures.walk_away_ore)
}

fn below_walk_away(code: NoteCode, ore: i64) -> Note {
    Note::new(code).with("walk_away_ore", ore)
}
