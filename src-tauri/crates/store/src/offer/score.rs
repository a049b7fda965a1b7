//! Scores of offers and weights of what they are scored by.

use std::collections::BTreeMap;

use domain::ids::OfferId;
use domain::offer::{Criterion, Score, Weight};

use crate::text::{Columns, json};
use crate::{Reading, StoreError, Writing};

/// The scores of these offers, in the order of the criteria; an offer without any is left out.
///
/// # Errors
/// When the file can't be read.
pub fn scores(
    reading: &Reading<'_>,
    offers: &[OfferId],
) -> Result<BTreeMap<OfferId, Vec<Score>>, StoreError> {
    let mut statement = reading.connection.prepare_cached(include_str!("scores.sql"))?;
    let rows = statement.query_map([json(offers)?], |row| {
        let score =
            Score { criterion: row.word("criterion")?, score: row.get("score")?, note: row.get("note")? };
        Ok((row.parsed("offer_id")?, score))
    })?;
    let mut found: BTreeMap<OfferId, Vec<Score>> = BTreeMap::new();
    for row in rows {
        let (offer, score) = row?;
        found.entry(offer).or_default().push(score);
    }
    for scores in found.values_mut() {
        scores.sort_by_key(|score| score.criterion);
    }
    Ok(found)
}

/// Scores an offer by a criterion other than money: 0 to 10 and what it rests on; `None` takes the score away.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such offer.
pub fn set_score(
    writing: &Writing<'_>,
    offer: OfferId,
    criterion: Criterion,
    score: Option<(u8, &str)>,
) -> Result<(), StoreError> {
    let Some((score, note)) = score else { return clear_score(writing, offer, criterion) };
    let changed = writing.connection.prepare_cached(include_str!("set_score.sql"))?.execute((
        offer.to_string(),
        criterion.id(),
        score,
        note,
    ))?;
    if changed == 0 { Err(StoreError::missing("offer", &offer)) } else { Ok(()) }
}

fn clear_score(writing: &Writing<'_>, offer: OfferId, criterion: Criterion) -> Result<(), StoreError> {
    writing
        .connection
        .prepare_cached("DELETE FROM offer_score WHERE offer_id = ?1 AND criterion = ?2")?
        .execute((offer.to_string(), criterion.id()))?;
    Ok(())
}

/// The weights the person set, in the order of the criteria; the others count as the program's rule says.
///
/// # Errors
/// When the file can't be read.
pub fn weights(reading: &Reading<'_>) -> Result<Vec<Weight>, StoreError> {
    let mut statement = reading.connection.prepare_cached("SELECT criterion, weight FROM offer_weight")?;
    let mut weights: Vec<Weight> = statement
        .query_map([], |row| Ok(Weight { criterion: row.word("criterion")?, weight: row.get("weight")? }))?
        .collect::<Result<_, _>>()?;
    weights.sort_by_key(|weight| weight.criterion);
    Ok(weights)
}

/// Sets how much a criterion counts, 0 to 10.
///
/// # Errors
/// When the file can't be written.
pub fn set_weight(writing: &Writing<'_>, weight: Weight) -> Result<(), StoreError> {
    writing
        .connection
        .prepare_cached(
            "INSERT INTO offer_weight (criterion, weight) VALUES (?1, ?2)
             ON CONFLICT DO UPDATE SET weight = excluded.weight",
        )?
        .execute((weight.criterion.id(), weight.weight))?;
    Ok(())
}
