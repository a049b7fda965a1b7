//! What a file holds, for the person to look at.

use exchange::tracker::{ColumnProposal, Field, OrderFound, Part, PartKind};

use super::answers::Settled;
use super::hand::InHand;
use crate::wire::{ColumnLook, DatesLook, ImportKind, ImportLook, PartLook, StatusLook};

pub(super) fn of(hand: &InHand) -> ImportLook {
    let included = || hand.settled.iter().filter(|settled| settled.included);
    let guessed = |settled: &Settled| {
        settled.proposal.columns.iter().filter(|column| !column.is_sure).count() + settled.doubtful_words
    };
    ImportLook {
        name: hand.name.clone(),
        parts: (0_u16..)
            .zip(hand.parts.iter().zip(&hand.settled))
            .map(|(at, (part, settled))| look(at, part, settled))
            .collect(),
        fields: Field::ALL.map(|field| field.id().to_owned()).into(),
        counts: hand.plan.counts(),
        remembered: included().any(|settled| settled.remembered),
        open: count(included().map(|settled| settled.open.len()).sum()),
        doubtful: count(included().map(guessed).sum()),
    }
}

fn look(at: u16, part: &Part, settled: &Settled) -> PartLook {
    let statuses = settled.proposal.statuses.iter().map(|word| {
        let said = settled.layout.statuses.get(&word.words).copied();
        StatusLook {
            text: word.text.clone(),
            words: word.words.clone(),
            count: count(word.count),
            stage: said.or(word.read.map(|read| read.kind)),
            guessed: said.is_none() && word.read.is_none_or(|read| !read.is_sure),
        }
    });
    PartLook {
        part: at,
        name: part.name.clone(),
        source: part.source.id().to_owned(),
        kind: match part.kind {
            PartKind::Jobs => ImportKind::Jobs,
            PartKind::People => ImportKind::People,
        },
        included: settled.included,
        rows: count(part.lines.len()),
        header_line: part.header_line,
        separator: part.separator.map(String::from),
        encoding: part.encoding.map(|encoding| encoding.id().to_owned()),
        columns: (0_u16..)
            .zip(&settled.proposal.columns)
            .map(|(at, found)| column(at, found, part, settled))
            .collect(),
        statuses: statuses.collect(),
    }
}

fn column(at: u16, found: &ColumnProposal, part: &Part, settled: &Settled) -> ColumnLook {
    let place = usize::from(at);
    let order = settled.layout.orders.get(place).map(|order| order.id().to_owned()).unwrap_or_default();
    ColumnLook {
        column: at,
        header: part.headers.get(place).cloned().unwrap_or_default(),
        field: found.field.id().to_owned(),
        guessed: !found.is_sure,
        samples: found.samples.clone(),
        dates: found.field.is_day().then(|| DatesLook {
            order,
            open: settled.open_columns.contains(&place),
            matters: found.order != OrderFound::Plain,
        }),
    }
}

pub(super) fn count(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}
