//! The words of labels, folded.
//!
//! Source: shared research "Label table to ship" and the fields of FINN, arbeidsplassen, Jobbnorge, Webcruiter and
//! Easycruit pages; the commonest words of Swedish, Danish, German and Czech pages beside them.

use super::labels::Label;

/// Each label with the words that are it.
#[rustfmt::skip]
pub(super) const LABELS: &[(Label, &[&str])] = &[
    (Label::Title, &[
        "stillingstittel", "stillingsbetegnelse", "stillingstittel/rolle", "stillingsnavn", "job title",
        "position title", "stellentitel",
    ]),
    (Label::MaybeTitle, &[
        "tittel", "stilling", "title", "position", "role", "rolle",
    ]),
    (Label::Employer, &[
        "arbeidsgiver", "arbeidsgivar", "bedrift", "firma", "virksomhet", "verksemd", "selskap", "employer",
        "company", "company name", "organisation", "organization", "hiring organization", "hiring company",
        "arbetsgivare", "arbejdsgiver", "foretag", "arbeitgeber", "unternehmen", "spolecnost",
        "zamestnavatel", "oppdragsgiver", "oppdragsgivar", "arbeidsgjevar",
    ]),
    (Label::Place, &[
        "sted", "stad", "arbeidssted", "arbeidsstad", "arbeidsplass", "lokasjon", "location", "locations",
        "job location", "work location", "workplace location", "place of work", "office", "office location",
        "kontorsted", "by", "adresse", "arbeidsadresse", "plats", "ort", "arbetsort", "arbejdssted",
        "standort", "arbeitsort", "einsatzort", "misto pracoviste", "adresa", "lokalita", "place", "city",
        "tjenestested",
    ]),
    (Label::Deadline, &[
        "soknadsfrist", "frist", "sok senest", "sok innen", "soknadsfristen", "siste frist",
        "frist for soknad", "soknadsfrist for stillingen", "application deadline", "deadline", "apply by",
        "apply before", "closing date", "application due", "applications close", "deadline for applications",
        "last day to apply", "last application date", "ansok senast", "sista ansokningsdag",
        "ansokningsfrist", "ansogningsfrist", "bewerbungsfrist", "bewerbungsschluss", "valid through",
        "expires", "closes", "application closing date", "soknadsfrist innen", "frist for a soke", "siste soknadsdag", "time left to apply", "application close date", "last day to apply by",
    ]),
    (Label::Posted, &[
        "publisert", "lagt ut", "publiseringsdato", "annonse publisert", "posted", "date posted",
        "posted on", "published", "publication date", "posting date", "publicerad", "veroffentlicht",
        "veroffentlicht am", "forst publisert", "opprettet", "job posted",
    ]),
    (Label::Changed, &[
        "sist endret", "sist endra", "sist oppdatert", "oppdatert", "last changed", "last updated",
        "updated",
    ]),
    (Label::Starts, &[
        "oppstart", "tiltredelse", "tiltreding", "startdato", "starttidspunkt", "oppstartsdato", "oppstartstidspunkt", "tidspunkt for oppstart", "tiltredelsesdato",
        "onsket oppstart", "start date", "starting date", "starts", "start", "tilltrade", "eintrittsdatum",
        "startdatum", "tiltraedelse", "job start date", "nastup",
    ]),
    (Label::Form, &[
        "type ansettelse", "ansettelsesform", "ansettelsesforhold", "ansettelsestype", "tilsettingsform",
        "tilsetjing", "stillingsprosent", "heltid/deltid", "heltid / deltid", "omfang", "stillingsomfang",
        "stillingsbrok", "stillingstype", "arbeidsforhold", "type stilling", "stillingsform", "varighet", "stillingsstorrelse", "stillingsstorleik", "prosent", "prosentandel", "kontraktstype",
        "kontraktsform", "stillingens omfang",
        "employment type", "type of employment", "job type", "employment", "employment status",
        "contract type", "contract", "position type", "time type", "full-time/part-time", "working hours",
        "work type", "hours", "anstallningsform", "omfattning", "ansaettelsesform", "anstellungsart",
        "beschaftigungsart", "vertragsart", "arbeitszeit", "typ pracovniho pomeru", "job schedule",
        "schedule", "tilsettingsforhold", "arbeidstid type",
    ]),
    (Label::Pay, &[
        "lonn", "lon", "arslonn", "lonnstrinn", "lonnsniva", "lonnsbetingelser", "avlonning", "lonnsspenn",
        "timelonn", "manedslonn", "salary", "salary range", "pay", "pay range", "compensation",
        "compensation range", "base salary", "wage", "base pay", "gehalt", "plat", "mzda",
        "salary and benefits", "annual salary", "yearly salary", "monthly salary", "hourly rate", "hourly wage", "arslon",
        "lonnsramme", "lonnsplassering", "lonn fra", "lonnstrinn/lonn",
    ]),
    (Label::Workplace, &[
        "hjemmekontor", "mulighet for hjemmekontor", "heimekontor", "arbeidsform", "workplace",
        "workplace type", "remote", "remote status", "work mode", "work model", "work arrangement",
        "location type", "home office", "remote work",
    ]),
    (Label::Degree, &[
        "utdanning", "utdanningsniva", "utdanningskrav", "krav til utdanning", "education",
        "education level", "education requirements", "educational requirements", "degree", "utbildning",
        "ausbildung", "pozadovane vzdelani", "krav til utdanningsniva",
    ]),
    (Label::Languages, &[
        "arbeidssprak", "sprak", "spraklige krav", "sprakkrav", "working language", "languages", "language",
        "language requirements", "required languages", "sprachen",
    ]),
    (Label::Orgnr, &[
        "org.nr.", "org.nr", "orgnr", "org nr", "organisasjonsnummer", "organization number", "org. nr.",
    ]),
    (Label::FinnCode, &[
        "finn-kode", "finnkode",
    ]),
    (Label::Number, &[
        "stillingsnummer", "referanse", "reference", "job id", "requisition id", "referansenummer",
        "annonsenummer", "ref. nr.", "ref.nr", "referansenr.", "job reference",
    ]),
    (Label::Contact, &[
        "kontaktperson", "kontaktpersoner", "kontakt", "kontaktinformasjon", "kontaktinfo", "kontaktperson for stillingen",
        "kontaktpersoner for stillingen", "sporsmal om stillingen", "spersmal om stillinga", "contact",
        "contact person", "contact persons", "contacts", "contact information",
        "questions about the position", "sporsmal om stillinga", "har du sporsmal",
        "har du sporsmal om stillingen", "kontaktpersonar", "ansprechpartner", "kontaktni osoba",
    ]),
    (Label::Other, &[
        "antall stillinger", "antall stillingar", "tal pa stillingar", "sektor", "sector", "bransje",
        "industry", "industries", "stillingsfunksjon", "job function", "fagomrade", "avdeling", "department",
        "team", "hentet fra", "seniority level", "experience", "nokkelord", "keywords", "category",
        "kategori", "yrke", "hjemmeside", "website", "nettside", "arbeidsdager", "arbeidstid",
        "antall ansatte", "forerkort", "lederkategori", "benefits", "reports to", "apply", "fylke",
        "kommune", "land", "zarazeno", "zadavatel",
    ]),
];
