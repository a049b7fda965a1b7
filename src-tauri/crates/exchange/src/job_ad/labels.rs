//! Labelled pairs ("Søknadsfrist: 12. mars"), in bokmål, nynorsk and English, with the commonest words of the
//! neighbours' languages.

use domain::fold::fold;

use super::page::{Line, LineKind};
use super::regions::Region;
use super::words::{FIELD_MAX, first_chars};

/// What a label says its value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Label {
    Title,
    Employer,
    Place,
    Deadline,
    Posted,
    Changed,
    Starts,
    /// Form of employment, share of full position, or both.
    Form,
    Pay,
    Workplace,
    Degree,
    Languages,
    Orgnr,
    Number,
    Contact,
    /// A label of an ad whose value has no field of its own. It ends the value before it.
    Other,
}

/// A label with its value, as printed.
#[derive(Debug, Clone)]
pub(super) struct Pair {
    pub label: Label,
    pub value: String,
    /// How sure it is that the words are a pair, 0 to 1.
    pub sure: f32,
    /// The `datetime` beside the value.
    pub time: Option<String>,
    pub region: Region,
}

/// The labels, folded. Source: shared research "Label table to ship", fields of FINN, arbeidsplassen, Jobbnorge,
/// Webcruiter and Easycruit pages.
const LABELS: &[(Label, &[&str])] = &[
    (
        Label::Title,
        &[
            "stillingstittel",
            "tittel",
            "stilling",
            "stillingstype tittel",
            "job title",
            "position title",
            "title",
            "position",
            "role",
            "stellentitel",
            "stillingsbetegnelse",
            "stillingstittel/rolle",
        ],
    ),
    (
        Label::Employer,
        &[
            "arbeidsgiver",
            "arbeidsgivar",
            "bedrift",
            "firma",
            "virksomhet",
            "verksemd",
            "selskap",
            "employer",
            "company",
            "company name",
            "organisation",
            "organization",
            "hiring organization",
            "hiring company",
            "arbetsgivare",
            "arbejdsgiver",
            "foretag",
            "arbeitgeber",
            "unternehmen",
            "spolecnost",
            "zamestnavatel",
            "oppdragsgiver",
            "oppdragsgivar",
        ],
    ),
    (
        Label::Place,
        &[
            "sted",
            "stad",
            "arbeidssted",
            "arbeidsstad",
            "arbeidsplass",
            "lokasjon",
            "location",
            "locations",
            "job location",
            "work location",
            "workplace location",
            "place of work",
            "office",
            "office location",
            "kontorsted",
            "by",
            "adresse",
            "arbeidsadresse",
            "plats",
            "ort",
            "arbetsort",
            "arbejdssted",
            "standort",
            "arbeitsort",
            "einsatzort",
            "misto pracoviste",
            "adresa",
            "lokalita",
            "place",
            "city",
            "tjenestested",
        ],
    ),
    (
        Label::Deadline,
        &[
            "soknadsfrist",
            "frist",
            "sok senest",
            "sok innen",
            "soknadsfristen",
            "siste frist",
            "frist for soknad",
            "soknadsfrist for stillingen",
            "application deadline",
            "deadline",
            "apply by",
            "apply before",
            "closing date",
            "application due",
            "applications close",
            "deadline for applications",
            "last day to apply",
            "last application date",
            "ansok senast",
            "sista ansokningsdag",
            "ansokningsfrist",
            "ansogningsfrist",
            "bewerbungsfrist",
            "bewerbungsschluss",
            "valid through",
            "expires",
            "closes",
            "application closing date",
            "soknadsfrist innen",
        ],
    ),
    (
        Label::Posted,
        &[
            "publisert",
            "lagt ut",
            "publiseringsdato",
            "annonse publisert",
            "posted",
            "date posted",
            "posted on",
            "published",
            "publication date",
            "posting date",
            "publicerad",
            "veroffentlicht",
            "veroffentlicht am",
            "forst publisert",
            "opprettet",
            "job posted",
        ],
    ),
    (
        Label::Changed,
        &[
            "sist endret",
            "sist endra",
            "sist oppdatert",
            "oppdatert",
            "last changed",
            "last updated",
            "updated",
        ],
    ),
    (
        Label::Starts,
        &[
            "oppstart",
            "tiltredelse",
            "tiltreding",
            "startdato",
            "starttidspunkt",
            "oppstartsdato",
            "onsket oppstart",
            "start date",
            "starting date",
            "starts",
            "start",
            "tilltrade",
            "eintrittsdatum",
            "startdatum",
            "tiltraedelse",
            "job start date",
            "nastup",
        ],
    ),
    (
        Label::Form,
        &[
            "type ansettelse",
            "ansettelsesform",
            "ansettelsesforhold",
            "ansettelsestype",
            "tilsettingsform",
            "tilsetjing",
            "stillingsprosent",
            "heltid/deltid",
            "heltid / deltid",
            "omfang",
            "stillingsomfang",
            "stillingsbrok",
            "stillingstype",
            "arbeidsforhold",
            "type stilling",
            "stillingsform",
            "varighet",
            "employment type",
            "type of employment",
            "job type",
            "employment",
            "employment status",
            "contract type",
            "contract",
            "position type",
            "time type",
            "full-time/part-time",
            "working hours",
            "work type",
            "hours",
            "anstallningsform",
            "omfattning",
            "ansaettelsesform",
            "anstellungsart",
            "beschaftigungsart",
            "vertragsart",
            "arbeitszeit",
            "typ pracovniho pomeru",
            "job schedule",
            "schedule",
            "tilsettingsforhold",
            "arbeidstid type",
        ],
    ),
    (
        Label::Pay,
        &[
            "lonn",
            "lon",
            "arslonn",
            "lonnstrinn",
            "lonnsniva",
            "lonnsbetingelser",
            "avlonning",
            "lonnsspenn",
            "timelonn",
            "manedslonn",
            "salary",
            "salary range",
            "pay",
            "pay range",
            "compensation",
            "compensation range",
            "base salary",
            "wage",
            "base pay",
            "gehalt",
            "plat",
            "mzda",
            "salary and benefits",
            "annual salary",
            "lonnstrinn/lonn",
        ],
    ),
    (
        Label::Workplace,
        &[
            "hjemmekontor",
            "mulighet for hjemmekontor",
            "heimekontor",
            "arbeidsform",
            "workplace",
            "workplace type",
            "remote",
            "remote status",
            "work mode",
            "work model",
            "work arrangement",
            "location type",
            "home office",
            "remote work",
        ],
    ),
    (
        Label::Degree,
        &[
            "utdanning",
            "utdanningsniva",
            "utdanningskrav",
            "krav til utdanning",
            "education",
            "education level",
            "education requirements",
            "educational requirements",
            "degree",
            "utbildning",
            "ausbildung",
            "pozadovane vzdelani",
            "krav til utdanningsniva",
        ],
    ),
    (
        Label::Languages,
        &[
            "arbeidssprak",
            "sprak",
            "spraklige krav",
            "sprakkrav",
            "working language",
            "languages",
            "language",
            "language requirements",
            "required languages",
            "sprachen",
        ],
    ),
    (
        Label::Orgnr,
        &["org.nr.", "org.nr", "orgnr", "org nr", "organisasjonsnummer", "organization number", "org. nr."],
    ),
    (
        Label::Number,
        &[
            "finn-kode",
            "finnkode",
            "stillingsnummer",
            "referanse",
            "reference",
            "job id",
            "requisition id",
            "referansenummer",
            "annonsenummer",
            "ref. nr.",
            "ref.nr",
            "referansenr.",
            "job reference",
        ],
    ),
    (
        Label::Contact,
        &[
            "kontaktperson",
            "kontaktpersoner",
            "kontakt",
            "kontaktinformasjon",
            "kontaktperson for stillingen",
            "kontaktpersoner for stillingen",
            "sporsmal om stillingen",
            "spersmal om stillinga",
            "contact",
            "contact person",
            "contact persons",
            "contacts",
            "contact information",
            "questions about the position",
            "sporsmal om stillinga",
            "har du sporsmal",
            "har du sporsmal om stillingen",
            "kontaktpersonar",
            "ansprechpartner",
            "kontaktni osoba",
        ],
    ),
    (
        Label::Other,
        &[
            "antall stillinger",
            "antall stillingar",
            "tal pa stillingar",
            "sektor",
            "sector",
            "bransje",
            "industry",
            "industries",
            "stillingsfunksjon",
            "job function",
            "fagomrade",
            "avdeling",
            "department",
            "team",
            "hentet fra",
            "seniority level",
            "experience",
            "nokkelord",
            "keywords",
            "category",
            "kategori",
            "yrke",
            "hjemmeside",
            "website",
            "nettside",
            "arbeidsdager",
            "arbeidstid",
            "antall ansatte",
            "forerkort",
            "lederkategori",
            "benefits",
            "reports to",
            "apply",
            "fylke",
            "kommune",
            "land",
            "zarazeno",
            "zadavatel",
        ],
    ),
];

/// Which label a text is, when it is one and nothing else.
pub(super) fn label_of(text: &str) -> Option<Label> {
    if text.is_empty() || text.len() > 80 {
        return None;
    }
    let folded = fold(text);
    let folded = folded.trim_end_matches([':', '?', ' ', '*']).trim();
    LABELS.iter().find(|(_, words)| words.contains(&folded)).map(|(label, _)| *label)
}

/// Every labelled pair in the ad's own part of the page, in reading order.
pub(super) fn pairs(lines: &[Line]) -> Vec<Pair> {
    let mut found = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        if matches!(line.region, Region::Chrome | Region::Similar) {
            continue;
        }
        if let Some(pair) = pair_at(lines, index) {
            found.push(pair);
        }
    }
    found
}

fn pair_at(lines: &[Line], index: usize) -> Option<Pair> {
    let line = &lines[index];
    let (label, value, inline) = split(line)?;
    let sure = match (line.kind, inline) {
        (LineKind::Term | LineKind::Icon, _) => 0.82,
        (LineKind::Heading(_), _) => 0.75,
        (_, true) => 0.78,
        (_, false) => 0.7,
    };
    let sure = if line.region == Region::Aside { sure - 0.15 } else { sure };
    let pair = |value: &str, time: Option<&String>| Pair {
        label,
        value: first_chars(value, FIELD_MAX).to_owned(),
        sure,
        time: time.cloned(),
        region: line.region,
    };
    if !value.is_empty() {
        return Some(pair(&value, line.time.as_ref()));
    }
    let next = lines.get(index + 1)?;
    let follows = next.region == line.region && split(next).is_none();
    // A heading over a long text names a section, not a value.
    let text = next.text();
    let is_value = text.chars().count() <= 160 && !matches!(next.kind, LineKind::Heading(_) | LineKind::Term)
        || matches!(next.kind, LineKind::Detail);
    (follows && is_value).then(|| pair(&text, next.time.as_ref()))
}

/// The label a line begins with, and what follows it on the line; true when something does.
fn split(line: &Line) -> Option<(Label, String, bool)> {
    let first = line.pieces.first()?;
    if let Some(label) = label_of(first) {
        let value = line.pieces[1..].join(" ");
        let value = value.trim_start_matches([':', ' ']).trim().to_owned();
        let inline = !value.is_empty();
        return Some((label, value, inline));
    }
    let (before, after) = first.split_once(':')?;
    // "https://…" and times of day are not labels; a label is short.
    if before.len() > 60 || after.starts_with("//") {
        return None;
    }
    let label = label_of(before)?;
    let rest = std::iter::once(after.trim()).chain(line.pieces[1..].iter().map(String::as_str));
    let value = rest.filter(|piece| !piece.is_empty()).collect::<Vec<_>>().join(" ");
    let inline = !value.is_empty();
    Some((label, value, inline))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(texts: &[&str]) -> Vec<(Label, String)> {
        let lines: Vec<Line> = texts.iter().map(|text| Line::plain(text)).collect();
        pairs(&lines).into_iter().map(|pair| (pair.label, pair.value)).collect()
    }

    #[test]
    fn pairs_are_found_on_one_line_and_on_two() {
        assert_eq!(
            of(&["Søknadsfrist: 12. mars", "Arbeidsstad", "Førde", "Sted:", "Oslo", "Vi søker deg."]),
            [
                (Label::Deadline, "12. mars".to_owned()),
                (Label::Place, "Førde".to_owned()),
                (Label::Place, "Oslo".to_owned()),
            ]
        );
    }

    #[test]
    fn a_label_followed_by_a_label_has_no_value() {
        assert_eq!(of(&["Lønn", "Oppstart", "1. mai"]), [(Label::Starts, "1. mai".to_owned())]);
    }

    #[test]
    fn prose_is_not_a_label() {
        assert!(of(&["Vi har ingen søknadsfrist: søk nå", "https://example.no", "Klokken: 12"]).is_empty());
    }
}
