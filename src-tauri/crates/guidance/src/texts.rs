//! The files of a pack, as text.

use crate::guides::GuideTexts;
use crate::pack::PackError;

/// The files of a pack, as text.
#[derive(Debug, Clone, Copy)]
pub struct PackTexts<'a> {
    /// `pack.toml`.
    pub pack: &'a str,
    /// `sources.toml`.
    pub sources: &'a str,
    /// `cities.toml`.
    pub cities: &'a str,
    /// `industries.toml`.
    pub industries: &'a str,
    /// `employers.toml`.
    pub employers: &'a str,
    /// `roles.toml`.
    pub roles: &'a str,
    /// `wages.toml`.
    pub wages: &'a str,
    /// `survey.toml`.
    pub survey: &'a str,
    /// `bands.toml`.
    pub bands: &'a str,
    /// `tax.toml`.
    pub tax: &'a str,
    /// `basic_amount.toml`.
    pub basic_amount: &'a str,
    /// `floors.toml`.
    pub floors: &'a str,
    /// `law.toml`.
    pub law: &'a str,
    /// `tax_zone.toml`.
    pub tax_zone: &'a str,
    /// The files of what is told in words.
    pub guides: GuideTexts<'a>,
}

impl<'a> PackTexts<'a> {
    /// The texts that `file` gives by name.
    ///
    /// # Errors
    /// [`PackError::Missing`] for the first file it has none for.
    pub fn from_files(file: impl Fn(&str) -> Option<&'a str>) -> Result<Self, PackError> {
        let text = |name: &'static str| file(name).ok_or(PackError::Missing { file: name });
        Ok(Self {
            pack: text("pack.toml")?,
            sources: text("sources.toml")?,
            cities: text("cities.toml")?,
            industries: text("industries.toml")?,
            employers: text("employers.toml")?,
            roles: text("roles.toml")?,
            wages: text("wages.toml")?,
            survey: text("survey.toml")?,
            bands: text("bands.toml")?,
            tax: text("tax.toml")?,
            basic_amount: text("basic_amount.toml")?,
            floors: text("floors.toml")?,
            law: text("law.toml")?,
            tax_zone: text("tax_zone.toml")?,
            guides: GuideTexts {
                skills: text("skills.toml")?,
                sectors: text("sectors.toml")?,
                role_guides: text("role_guides.toml")?,
                city_guides: text("city_guides.toml")?,
                employer_work: text("employer_work.toml")?,
                channels: text("channels.toml")?,
                communities: text("communities.toml")?,
                permits: text("permits.toml")?,
                working_life: text("working_life.toml")?,
                job_seekers: text("job_seekers.toml")?,
                newcomers: text("newcomers.toml")?,
                tax_notes: text("tax_notes.toml")?,
                tips: text("tips.toml")?,
                pay_sources: text("pay_sources.toml")?,
                interfaces: text("interfaces.toml")?,
            },
        })
    }

    /// Each file's name and text.
    pub fn files(&self) -> impl Iterator<Item = (&'static str, &'a str)> {
        let guides = &self.guides;
        [
            ("pack.toml", self.pack),
            ("sources.toml", self.sources),
            ("cities.toml", self.cities),
            ("industries.toml", self.industries),
            ("employers.toml", self.employers),
            ("roles.toml", self.roles),
            ("wages.toml", self.wages),
            ("survey.toml", self.survey),
            ("bands.toml", self.bands),
            ("tax.toml", self.tax),
            ("basic_amount.toml", self.basic_amount),
            ("floors.toml", self.floors),
            ("law.toml", self.law),
            ("tax_zone.toml", self.tax_zone),
            ("skills.toml", guides.skills),
            ("sectors.toml", guides.sectors),
            ("role_guides.toml", guides.role_guides),
            ("city_guides.toml", guides.city_guides),
            ("employer_work.toml", guides.employer_work),
            ("channels.toml", guides.channels),
            ("communities.toml", guides.communities),
            ("permits.toml", guides.permits),
            ("working_life.toml", guides.working_life),
            ("job_seekers.toml", guides.job_seekers),
            ("newcomers.toml", guides.newcomers),
            ("tax_notes.toml", guides.tax_notes),
            ("tips.toml", guides.tips),
            ("pay_sources.toml", guides.pay_sources),
            ("interfaces.toml", guides.interfaces),
        ]
        .into_iter()
    }
}
