//! Form of employment.

use super::phrases::Phrases;
use crate::job::EmploymentForm::{
    self, Freelance, Internship, Permanent, Project, Seasonal, Substitute, Temporary, Trainee,
};

/// The form of employment a labelled value or a schema.org `employmentType` names: "Fast, heltid 100%",
/// "Vikariat", "Engasjement", `CONTRACTOR`. `None` when it names none (`FULL_TIME` and "Heltid" say nothing
/// about the form).
///
/// The first form named counts, but "mulighet for fast ansettelse" names none. `Contract` alone is an
/// assignment, as on job boards that list it beside "Temporary".
pub fn employment_form(text: &str) -> Option<EmploymentForm> {
    let phrases = Phrases::of(text);
    (0..phrases.words().len())
        .find_map(|at| form_at(&phrases, at).filter(|_| !is_only_possible(&phrases, at)))
}

/// Phrases in the order they are tried at each word: the longer and more exact first.
const FORMS: [(&str, EmploymentForm); 62] = [
    ("fixed term", Temporary),
    ("temporary", Temporary),
    ("temp", Temporary),
    ("midlertidig*", Temporary),
    ("mellombels*", Temporary),
    ("engasjement*", Temporary),
    ("aremal*", Temporary),
    ("tidsbegrens*", Temporary),
    ("tidsavgrens*", Temporary),
    ("time limited", Temporary),
    ("vikar*", Substitute),
    ("ferievikar*", Substitute),
    ("sommervikar*", Substitute),
    ("sumarvikar*", Substitute),
    ("barselvikar*", Substitute),
    ("foreldrepermisjonsvikar*", Substitute),
    ("substitute", Substitute),
    ("maternity cover", Substitute),
    ("parental leave cover", Substitute),
    ("sommerjobb*", Seasonal),
    ("sumarjobb*", Seasonal),
    ("feriejobb*", Seasonal),
    ("summer job", Seasonal),
    ("sesong*", Seasonal),
    ("seasonal", Seasonal),
    ("prosjekt", Project),
    ("prosjektstilling*", Project),
    ("prosjektansett*", Project),
    ("prosjekttilsett*", Project),
    ("project position", Project),
    ("project based", Project),
    ("project", Project),
    ("trainee*", Trainee),
    ("larling*", Trainee),
    ("laerling*", Trainee),
    ("apprentice*", Trainee),
    ("graduate programme", Trainee),
    ("summer intern*", Internship),
    ("intern", Internship),
    ("interns", Internship),
    ("internship*", Internship),
    ("praksis", Internship),
    ("praksisplass*", Internship),
    ("praktikant*", Internship),
    ("work placement", Internship),
    ("selvstendig*", Freelance),
    ("sjolvstendig*", Freelance),
    ("freelance*", Freelance),
    ("frilans*", Freelance),
    ("oppdrag", Freelance),
    ("konsulentoppdrag", Freelance),
    ("contractor*", Freelance),
    ("self employed", Freelance),
    ("permanent contract", Permanent),
    ("contract", Freelance),
    ("permanent", Permanent),
    ("fast", Permanent),
    ("fastansett*", Permanent),
    ("fasttilsett*", Permanent),
    ("faste", Permanent),
    ("regular", Permanent),
    ("indefinite", Permanent),
];

fn form_at(phrases: &Phrases, at: usize) -> Option<EmploymentForm> {
    let (_, form) = FORMS.iter().find(|(phrase, _)| phrases.stands(phrase, at))?;
    // "fast-paced", "fast lønn", "praksis fra": the word is there, the form is not.
    let other = [
        "fast paced",
        "fast growing",
        "fast moving",
        "fast learner",
        "fast track",
        "fast lonn*",
        "fast arbeids*",
        "fast kontor*",
        "faste arrangement*",
        "regular basis",
        "regular work*",
        "regular hours",
        "praksis fra",
        "praksis innan",
        "praksis innen",
        "prosjekt og",
        "project management",
        "project manager",
        "selvstendig og",
        "selvstendig arbeid*",
    ];
    (!other.iter().any(|phrase| phrases.stands(phrase, at))).then_some(*form)
}

/// Whether the words before speak of a chance: "med mulighet for fast ansettelse".
fn is_only_possible(phrases: &Phrases, at: usize) -> bool {
    phrases.words()[at.saturating_sub(4)..at].iter().any(|word| {
        ["mulighet", "moglegheit", "sjanse", "utsikt", "possib", "opportunit", "chance", "potensial"]
            .iter()
            .any(|stem| word.starts_with(stem))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_read_from_labelled_values() {
        for (text, form) in [
            ("Fast, heltid 100%", Some(Permanent)),
            ("Fast", Some(Permanent)),
            ("Fast ansettelse", Some(Permanent)),
            ("Fast stilling", Some(Permanent)),
            ("Fast tilsetjing", Some(Permanent)),
            ("Heltid, Fast", Some(Permanent)),
            ("Permanent", Some(Permanent)),
            ("Regular", Some(Permanent)),
            ("Permanent contract", Some(Permanent)),
            ("Vikariat", Some(Substitute)),
            ("Vikariat med mulighet for fast ansettelse", Some(Substitute)),
            ("Vikar, 80 %", Some(Substitute)),
            ("Sommervikar", Some(Substitute)),
            ("Engasjement", Some(Temporary)),
            ("Åremål", Some(Temporary)),
            ("Midlertidig, med mulighet for fast", Some(Temporary)),
            ("Mellombels stilling", Some(Temporary)),
            ("TEMPORARY", Some(Temporary)),
            ("parttime_fixed_term", Some(Temporary)),
            ("Fixed-term contract", Some(Temporary)),
            ("Prosjekt", Some(Project)),
            ("Prosjektstilling", Some(Project)),
            ("Lærling", Some(Trainee)),
            ("Lærlingplass", Some(Trainee)),
            ("Trainee", Some(Trainee)),
            ("Internship", Some(Internship)),
            ("INTERN", Some(Internship)),
            ("Praksisplass", Some(Internship)),
            ("Sommerjobb", Some(Seasonal)),
            ("Sesongarbeid", Some(Seasonal)),
            ("Selvstendig næringsdrivende", Some(Freelance)),
            ("Sjølvstendig næringsdrivande", Some(Freelance)),
            ("CONTRACTOR", Some(Freelance)),
            ("Contract", Some(Freelance)),
            ("Freelance", Some(Freelance)),
            ("FULL_TIME", None),
            ("PART_TIME", None),
            ("Heltid", None),
            ("OTHER", None),
            ("Annet", None),
            ("fast-paced environment", None),
            ("fast lønn", None),
            ("Mulighet for fast ansettelse", None),
            ("Prosjektleder", None),
            ("", None),
        ] {
            assert_eq!(employment_form(text), form, "{text:?}");
        }
    }
}
