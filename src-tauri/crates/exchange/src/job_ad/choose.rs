//! Chooses one value for each field from all that was proposed, and says how sure it is.
//!
//! Sources that agree make each other surer; sources that contradict one another make the winner less sure.

use domain::ad::{CaptureWarning, CapturedAd, Confidence, Found};
use domain::document::Document;
use domain::job::{AdContact, Place};

use super::body::{BODY_MAX, length};
use super::deadlines;
use super::draft::{Draft, Proposal};
use super::words::bones;

/// How two proposed values stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Relation {
    Same,
    /// One says more than the other; neither supports nor contradicts.
    Kin,
    Different,
}

/// What a second origin that agrees takes away of the doubt, at its own full sureness.
const AGREEMENT: f32 = 0.6;
/// What a second origin that contradicts costs, at its own full sureness.
const CONTRADICTION: f32 = 0.3;

/// Fills an ad with the chosen values.
pub(super) fn settle(mut draft: Draft, seen: chrono::NaiveDate) -> CapturedAd {
    let mut ad = CapturedAd::empty();
    ad.posted_on = choose(&draft.posted, equal);
    ad.deadline = deadlines::settle(&mut draft, ad.posted_on.as_ref().map(|found| found.value), seen);
    ad.title = choose(&draft.title, |a, b| words(a, b));
    ad.employer = choose(&draft.employer, |a, b| words(a, b));
    ad.orgnr = choose(&draft.orgnr, equal);
    ad.places = choose(&draft.places, |a, b| places(a, b));
    ad.starts = choose(&draft.starts, |a, b| if a.on == b.on { Relation::Same } else { Relation::Different });
    ad.form = choose(&draft.form, equal);
    ad.share = choose(&draft.share, equal);
    ad.pay =
        choose(
            &draft.pay,
            |a, b| if (a.min, a.max) == (b.min, b.max) { Relation::Same } else { Relation::Kin },
        );
    ad.workplace = choose(&draft.workplace, equal);
    ad.required_degree = choose(&draft.degree, equal);
    ad.languages_required = choose(&draft.languages, equal);
    ad.apply_url = choose(&draft.apply_url, |a, b| if a == b { Relation::Same } else { Relation::Kin });
    ad.contacts = choose(&draft.contacts, |_, _| Relation::Kin);
    ad.contacts =
        ad.contacts.filter(|found| found.value.iter().any(|contact| *contact != AdContact::default()));
    ad.body = body(&draft.body);
    if length(&ad.body) >= BODY_MAX {
        draft.warn(CaptureWarning::TextCut);
    }
    ad.source.external_id = draft.external_id.take();
    ad.warnings = draft.warnings;
    ad
}

/// The best supported value. A group of agreeing proposals is as strong as its best, and stronger for each further
/// origin in it.
fn choose<T: Clone>(proposals: &[Proposal<T>], relate: impl Fn(&T, &T) -> Relation) -> Option<Found<T>> {
    // A page that proposes hundreds of values for one field is hostile; the first ones decide.
    let proposals = &proposals[..proposals.len().min(40)];
    let support = |of: &Proposal<T>, wanted: Relation| {
        let others = proposals
            .iter()
            .filter(|other| other.from != of.from && relate(&of.value, &other.value) == wanted);
        others.map(|other| other.sure).fold(0.0_f32, f32::max)
    };
    let strength = |of: &Proposal<T>| {
        let agreed = of.sure + (1.0 - of.sure) * AGREEMENT * support(of, Relation::Same);
        (agreed, agreed - CONTRADICTION * contradiction(support(of, Relation::Different), agreed))
    };
    let mut best: Option<(&Proposal<T>, f32, f32)> = None;
    for proposal in proposals {
        let (agreed, sure) = strength(proposal);
        let wins = best.is_none_or(|(other, other_agreed, _)| {
            agreed > other_agreed + 0.001
                || (agreed - other_agreed).abs() <= 0.001 && proposal.sure > other.sure
        });
        if wins {
            best = Some((proposal, agreed, sure));
        }
    }
    let (proposal, _, sure) = best?;
    Some(Found {
        value: proposal.value.clone(),
        from: proposal.from,
        confidence: Confidence(sure.clamp(0.05, 0.99)),
    })
}

/// A weak voice against a strong one hardly counts.
fn contradiction(other: f32, own: f32) -> f32 {
    if other <= 0.0 { 0.0 } else { other * (other / own.max(0.1)).min(1.0) }
}

fn equal<T: PartialEq>(one: &T, other: &T) -> Relation {
    if one == other { Relation::Same } else { Relation::Different }
}

/// Titles and names: the same letters, or one within the other.
fn words(one: &str, other: &str) -> Relation {
    let (one, other) = (bones(one), bones(other));
    match (one == other, one.contains(&other) || other.contains(&one)) {
        (true, _) => Relation::Same,
        (_, true) => Relation::Kin,
        _ => Relation::Different,
    }
}

fn places(one: &[Place], other: &[Place]) -> Relation {
    let (Some(one), Some(other)) = (one.first(), other.first()) else { return Relation::Kin };
    let city = |place: &Place| place.city.as_deref().map(bones);
    if city(one).is_some() && city(one) == city(other) {
        return Relation::Same;
    }
    words(&one.text, &other.text)
}

/// The surest text, unless it is a mere excerpt of another.
fn body(proposals: &[Proposal<Document>]) -> Document {
    let longest = proposals.iter().map(|proposal| length(&proposal.value)).max().unwrap_or_default();
    let is_whole = |proposal: &&Proposal<Document>| {
        let own = length(&proposal.value);
        own >= 600 || own * 2 >= longest
    };
    let whole = proposals.iter().filter(is_whole);
    let best = whole.reduce(|best, other| if other.sure > best.sure { other } else { best });
    best.map(|proposal| proposal.value.clone()).unwrap_or_default()
}

/// Proposals of one origin, for tests and for sources that ask what is known already.
pub(super) fn best_text(proposals: &[Proposal<String>]) -> Option<String> {
    choose(proposals, |a, b| words(a, b)).map(|found| found.value)
}

#[cfg(test)]
mod tests {
    use domain::ad::Origin;

    use super::*;

    fn proposal(from: Origin, sure: f32, value: &str) -> Proposal<String> {
        Proposal { value: value.to_owned(), from, sure }
    }

    fn sure(proposals: &[Proposal<String>]) -> f32 {
        choose(proposals, |a, b| words(a, b)).map(|found| found.confidence.0).unwrap_or_default()
    }

    #[test]
    fn agreement_raises_and_contradiction_lowers() {
        let alone = [proposal(Origin::Label, 0.7, "Leder")];
        let agreed = [proposal(Origin::Label, 0.7, "Leder"), proposal(Origin::Opengraph, 0.6, "leder ")];
        let against = [proposal(Origin::Label, 0.7, "Leder"), proposal(Origin::Opengraph, 0.6, "Kokk")];
        assert!(sure(&agreed) > sure(&alone) && sure(&alone) > sure(&against));
    }

    #[test]
    fn one_source_repeating_itself_agrees_with_nobody() {
        let once = [proposal(Origin::Label, 0.7, "Leder")];
        let twice = [proposal(Origin::Label, 0.7, "Leder"), proposal(Origin::Label, 0.7, "Leder")];
        assert!((sure(&once) - sure(&twice)).abs() < f32::EPSILON);
    }
}
