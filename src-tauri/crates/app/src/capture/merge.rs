//! From a captured ad to a job's fields, and from a newer capture to a job that is already there.

use domain::ad::{CapturedAd, Found};
use domain::job::{JobField, JobFields};
use domain::merge::take_field;
use store::job::JobRow;

use crate::job::Edited;

/// The fields of a new job: all that was found, doubtful or not, since the person sees them before saving.
pub(super) fn fields_of(ad: &CapturedAd) -> JobFields {
    let mut fields = JobFields::new("", "");
    take_found(&mut fields, ad, |_| true);
    fields
}

/// The fields of a job after a newer capture.
///
/// What the person typed stays, also against the new page. What the new page does not say stays too: a page that lost
/// a line is no reason to lose a fact. What the person corrected in this very capture wins over both.
pub(super) fn recapture(row: &JobRow, ad: &CapturedAd, edited: &Edited) -> JobFields {
    let mut fields = row.fields.clone();
    take_found(&mut fields, ad, |field| !row.typed.contains(&field));
    for field in &edited.typed {
        take_field(&mut fields, &edited.fields, *field);
    }
    fields
}

fn take_found(fields: &mut JobFields, ad: &CapturedAd, may_take: impl Fn(JobField) -> bool) {
    let take = |field| may_take(field);
    set(&mut fields.title, ad.title.as_ref(), take(JobField::Title));
    set(&mut fields.employer, ad.employer.as_ref(), take(JobField::Employer));
    set_some(&mut fields.orgnr, ad.orgnr.as_ref(), take(JobField::Orgnr));
    set(&mut fields.places, ad.places.as_ref(), take(JobField::Places));
    set(&mut fields.deadline, ad.deadline.as_ref(), take(JobField::Deadline));
    set_some(&mut fields.posted_on, ad.posted_on.as_ref(), take(JobField::PostedOn));
    set_some(&mut fields.starts, ad.starts.as_ref(), take(JobField::Starts));
    set_some(&mut fields.form, ad.form.as_ref(), take(JobField::Form));
    set_some(&mut fields.share, ad.share.as_ref(), take(JobField::Share));
    set_some(&mut fields.pay, ad.pay.as_ref(), take(JobField::Pay));
    set_some(&mut fields.workplace, ad.workplace.as_ref(), take(JobField::Workplace));
    set(&mut fields.required_degree, ad.required_degree.as_ref(), take(JobField::RequiredDegree));
    set(&mut fields.languages_required, ad.languages_required.as_ref(), take(JobField::LanguagesRequired));
    set_some(&mut fields.apply_url, ad.apply_url.as_ref(), take(JobField::ApplyUrl));
    set(&mut fields.contacts, ad.contacts.as_ref(), take(JobField::Contacts));
}

fn set<T: Clone>(field: &mut T, found: Option<&Found<T>>, may_take: bool) {
    if let (Some(found), true) = (found, may_take) {
        *field = found.value.clone();
    }
}

fn set_some<T: Clone>(field: &mut Option<T>, found: Option<&Found<T>>, may_take: bool) {
    if let (Some(found), true) = (found, may_take) {
        *field = Some(found.value.clone());
    }
}
