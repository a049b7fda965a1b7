//! The programs whose exports are known by their headings.

/// The program a table comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Source {
    /// `Job Applications.csv` of LinkedIn's archive.
    LinkedInApplications,
    /// `Saved Jobs.csv` of LinkedIn's archive.
    LinkedInSaved,
    /// `Connections.csv` of LinkedIn's archive.
    LinkedInConnections,
    /// Huntr.
    Huntr,
    /// Teal.
    Teal,
    /// Simplify.
    Simplify,
    /// JobSync.
    JobSync,
    /// Reactive Resume's tracker.
    ReactiveResume,
    /// career-ops' `applications.md`.
    CareerOps,
    /// AI Job Hunter's backup.
    AiJobHunter,
    /// A table of nobody's in particular.
    Table,
}

impl Source {
    /// Every source.
    pub const ALL: [Self; 11] = [
        Self::LinkedInApplications,
        Self::LinkedInSaved,
        Self::LinkedInConnections,
        Self::Huntr,
        Self::Teal,
        Self::Simplify,
        Self::JobSync,
        Self::ReactiveResume,
        Self::CareerOps,
        Self::AiJobHunter,
        Self::Table,
    ];

    /// The stable name.
    pub fn id(self) -> &'static str {
        match self {
            Self::LinkedInApplications => "linkedin_applications",
            Self::LinkedInSaved => "linkedin_saved",
            Self::LinkedInConnections => "linkedin_connections",
            Self::Huntr => "huntr",
            Self::Teal => "teal",
            Self::Simplify => "simplify",
            Self::JobSync => "jobsync",
            Self::ReactiveResume => "reactive_resume",
            Self::CareerOps => "career_ops",
            Self::AiJobHunter => "ai_job_hunter",
            Self::Table => "table",
        }
    }

    /// The source of a name as it is typed: `linkedin` is any of LinkedIn's, `-` and `_` are one.
    pub fn from_id(id: &str) -> Option<Self> {
        let id = id.trim().to_lowercase().replace(['-', ' '], "_");
        match id.as_str() {
            "linkedin" => Some(Self::LinkedInApplications),
            "csv" | "xlsx" => Some(Self::Table),
            id => {
                Self::ALL.into_iter().find(|source| source.id() == id || source.id().replace('_', "") == id)
            }
        }
    }

    /// Whether its rows were written by the program rather than typed by the person: a later capture of the ad may then
    /// correct them.
    pub fn is_machine_written(self) -> bool {
        matches!(self, Self::LinkedInApplications | Self::LinkedInSaved)
    }

    /// The one of the same program that these headings are of.
    pub(super) fn suited(self, keys: &[String]) -> Self {
        let is_linkedin = |source| matches!(source, Self::LinkedInSaved | Self::LinkedInConnections);
        match recognise("", keys) {
            found if self == Self::LinkedInApplications && is_linkedin(found) => found,
            _ => self,
        }
    }
}

/// The source whose headings these are.
pub(super) fn recognise(name: &str, keys: &[String]) -> Source {
    let has = |wanted: &[&str]| wanted.iter().all(|wanted| keys.iter().any(|key| key == wanted));
    let is_called = |part: &str| name.to_lowercase().contains(part);
    if has(&["applicationdate", "companyname", "jobtitle", "joburl"]) {
        return Source::LinkedInApplications;
    }
    if has(&["saveddate", "joburl", "jobtitle", "companyname"]) {
        return Source::LinkedInSaved;
    }
    if has(&["firstname", "lastname", "connectedon"]) {
        return Source::LinkedInConnections;
    }
    if has(&["applieddate", "jobsource", "jobtype", "company", "jobtitle"]) {
        return Source::JobSync;
    }
    if has(&["title", "companyname", "listname"])
        || has(&["employer", "jobtitle", "list"])
        || has(&["company", "title", "list"])
        || is_called("user_jobs_user_full_data_download")
    {
        return Source::Huntr;
    }
    if has(&["company", "role", "score", "status"]) {
        return Source::CareerOps;
    }
    if has(&["companyname", "jobtitle", "status", "joburl"]) {
        return Source::Teal;
    }
    if has(&["jobtitle", "companyname", "applicationdate", "status"]) {
        return Source::Simplify;
    }
    if has(&["stage", "stageenteredat"]) || has(&["stage", "stagedate"]) {
        return Source::ReactiveResume;
    }
    Source::Table
}
