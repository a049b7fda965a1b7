//! Two jobs that are one: which facts stay, and which pursuit tells where the merged one stands.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::deadline::DeadlineWhen;
use crate::job::{Degree, JobField, JobFields};
use crate::stage::StageKind;

/// One of the two jobs.
#[derive(Debug, Clone, Copy)]
pub struct Side<'a> {
    /// Its facts.
    pub fields: &'a JobFields,
    /// Those that the person typed.
    pub typed: &'a BTreeSet<JobField>,
}

/// The facts of the job that stays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merged {
    /// The facts.
    pub fields: JobFields,
    /// Those that came from the other job, in reading order.
    pub taken: Vec<JobField>,
    /// Those of them that the person typed there.
    pub typed: Vec<JobField>,
}

/// The facts of two jobs as one.
///
/// What the person typed in the kept job stays, whatever the other says. What they typed in the other wins over what was
/// only read from an ad. Beyond that the kept job's facts stay, and what it lacks comes from the other. Title and
/// employer are always the kept job's; contacts are people, not facts, and all of them are kept elsewhere.
pub fn merged_fields(kept: Side<'_>, other: Side<'_>) -> Merged {
    let mut merged = Merged { fields: kept.fields.clone(), taken: Vec::new(), typed: Vec::new() };
    for field in JobField::ALL {
        let is_own = matches!(field, JobField::Title | JobField::Employer | JobField::Contacts);
        if is_own || kept.typed.contains(&field) || is_missing(other.fields, field) {
            continue;
        }
        let is_typed = other.typed.contains(&field);
        if !is_typed && !is_missing(kept.fields, field) {
            continue;
        }
        let before = merged.fields.clone();
        take_field(&mut merged.fields, other.fields, field);
        if is_typed {
            merged.typed.push(field);
        }
        // The same fact twice is nothing new.
        if merged.fields != before {
            merged.taken.push(field);
        }
    }
    merged
}

/// How far a pursuit came, and since when it stands where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reach {
    /// The furthest kind it reached.
    pub furthest: StageKind,
    /// The day of its newest move.
    pub since: NaiveDate,
}

/// Whether the other pursuit tells where the merged one stands: it came further, or as far and moved later.
pub fn other_leads(kept: Reach, other: Reach) -> bool {
    let order = |reach: Reach| (!reach.furthest.is_closed(), reach.furthest, reach.since);
    order(other) > order(kept)
}

/// Copies one fact from one job to another.
pub fn take_field(to: &mut JobFields, from: &JobFields, field: JobField) {
    match field {
        JobField::Title => to.title.clone_from(&from.title),
        JobField::Employer => to.employer.clone_from(&from.employer),
        JobField::Orgnr => to.orgnr.clone_from(&from.orgnr),
        JobField::Places => to.places.clone_from(&from.places),
        JobField::Deadline => to.deadline.clone_from(&from.deadline),
        JobField::PostedOn => to.posted_on = from.posted_on,
        JobField::Starts => to.starts.clone_from(&from.starts),
        JobField::Form => to.form = from.form,
        JobField::Share => to.share = from.share,
        JobField::Pay => to.pay.clone_from(&from.pay),
        JobField::Workplace => to.workplace = from.workplace,
        JobField::RequiredDegree => to.required_degree = from.required_degree,
        JobField::LanguagesRequired => to.languages_required.clone_from(&from.languages_required),
        JobField::ApplyUrl => to.apply_url.clone_from(&from.apply_url),
        JobField::Contacts => to.contacts.clone_from(&from.contacts),
    }
}

fn is_missing(fields: &JobFields, field: JobField) -> bool {
    match field {
        JobField::Title => fields.title.is_empty(),
        JobField::Employer => fields.employer.is_empty(),
        JobField::Orgnr => fields.orgnr.is_none(),
        JobField::Places => fields.places.is_empty(),
        JobField::Deadline => fields.deadline.when == DeadlineWhen::Unknown,
        JobField::PostedOn => fields.posted_on.is_none(),
        JobField::Starts => fields.starts.is_none(),
        JobField::Form => fields.form.is_none(),
        JobField::Share => fields.share.is_none(),
        JobField::Pay => fields.pay.is_none(),
        JobField::Workplace => fields.workplace.is_none(),
        JobField::RequiredDegree => fields.required_degree == Degree::Unknown,
        JobField::LanguagesRequired => fields.languages_required.is_empty(),
        JobField::ApplyUrl => fields.apply_url.is_none(),
        JobField::Contacts => fields.contacts.is_empty(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::deadline::Deadline;
    use crate::job::{EmploymentForm, Workplace};

    fn job(title: &str) -> JobFields {
        JobFields::new(title, "Fjelltopp AS")
    }

    fn merged(kept: (&JobFields, &[JobField]), other: (&JobFields, &[JobField])) -> Merged {
        let typed = |fields: &[JobField]| fields.iter().copied().collect::<BTreeSet<_>>();
        let (of_kept, of_other) = (typed(kept.1), typed(other.1));
        merged_fields(Side { fields: kept.0, typed: &of_kept }, Side { fields: other.0, typed: &of_other })
    }

    #[test]
    fn what_was_typed_wins_then_what_is_kept_and_gaps_are_filled() {
        use JobField::{ApplyUrl, Form, Title, Workplace as Where};
        let kept = JobFields { form: Some(EmploymentForm::Permanent), ..job("Utvikler") };
        let other = JobFields {
            form: Some(EmploymentForm::Temporary),
            workplace: Some(Workplace::Remote),
            apply_url: Some("https://example.no/".to_owned()),
            ..job("Systemutvikler")
        };
        for (own, others, form, taken, typed) in [
            (&[][..], &[][..], EmploymentForm::Permanent, &[Where, ApplyUrl][..], &[][..]),
            (&[], &[Form], EmploymentForm::Temporary, &[Form, Where, ApplyUrl], &[Form]),
            (&[Form], &[Form], EmploymentForm::Permanent, &[Where, ApplyUrl], &[]),
            (&[], &[Title, Where], EmploymentForm::Permanent, &[Where, ApplyUrl], &[Where]),
            // The person emptied it on purpose.
            (&[Where], &[Where], EmploymentForm::Permanent, &[ApplyUrl], &[]),
        ] {
            let merged = merged((&kept, own), (&other, others));
            assert_eq!((merged.fields.title.as_str(), merged.fields.form), ("Utvikler", Some(form)));
            assert_eq!(
                (merged.taken.as_slice(), merged.typed.as_slice()),
                (taken, typed),
                "{own:?} {others:?}"
            );
        }
    }

    #[test]
    fn a_deadline_in_words_alone_is_one_that_is_missing() {
        let told = Deadline { when: DeadlineWhen::Unknown, text: Some("Se annonsen".to_owned()) };
        let kept = JobFields { deadline: told, ..job("Kokk") };
        let other = JobFields { deadline: Deadline { when: DeadlineWhen::Asap, text: None }, ..job("Kokk") };
        assert_eq!(merged((&kept, &[]), (&other, &[])).fields.deadline.when, DeadlineWhen::Asap);
        assert_eq!(merged((&other, &[]), (&kept, &[])).taken, []);
    }

    #[test]
    fn the_pursuit_that_came_further_tells_where_both_stand() {
        use StageKind::{Applied, Expired, Interview, Saved};
        let reach =
            |furthest, day| Reach { furthest, since: NaiveDate::from_ymd_opt(2026, 11, day).unwrap() };
        for (kept, other, leads) in [
            (reach(Saved, 20), reach(Applied, 1), true),
            (reach(Interview, 1), reach(Applied, 20), false),
            (reach(Applied, 1), reach(Applied, 2), true),
            (reach(Applied, 2), reach(Applied, 2), false),
            (reach(Expired, 9), reach(Saved, 1), true),
        ] {
            assert_eq!(other_leads(kept, other), leads, "{kept:?} {other:?}");
        }
    }

    proptest! {
        #[test]
        fn merging_a_job_with_itself_changes_nothing(text in "\\PC{1,20}", typed in any::<bool>()) {
            let fields = JobFields { apply_url: Some(text.clone()), ..job(&text) };
            let own: &[JobField] = if typed { &JobField::ALL } else { &[] };
            let merged = merged((&fields, &[]), (&fields, own));
            prop_assert_eq!(merged.fields, fields);
            prop_assert_eq!(merged.taken, vec![]);
        }
    }
}
