//! The words that the reader knows pages by. Folded, unless they stand in addresses or markup.

/// Headings over other ads, folded, as they stand or as a beginning.
#[rustfmt::skip]
pub(super) const SIMILAR: &[&str] = &[
    "lignende annonser", "lignende stillinger", "lignende jobber", "liknende", "tilsvarende stillinger",
    "relaterte stillinger", "relaterte annonser", "andre stillinger", "andre ledige", "flere stillinger",
    "flere ledige", "flere jobber", "fleire stillingar", "andre stillingar", "lignande", "liknande",
    "anbefalte stillinger", "anbefalte annonser", "anbefalte jobber", "du vil kanskje ogsa",
    "kanskje du ogsa", "similar jobs", "similar positions", "similar roles", "similar ads",
    "people also viewed", "related jobs", "related positions", "recommended jobs", "recommended for you",
    "other jobs", "other open", "other openings", "other positions", "other vacancies", "more jobs",
    "more open", "more openings", "more positions", "more roles", "jobs you may", "you may also",
    "you might also", "people also searched", "explore more jobs", "latest jobs", "andra jobb",
    "liknande jobb", "fler jobb", "andre job", "lignende job", "ahnliche stellen", "ahnliche jobs",
    "weitere stellen", "weitere jobs", "podobne nabidky", "dalsi nabidky",
];

/// What some pages put before the title.
#[rustfmt::skip]
pub(super) const BEFORE: &[&str] = &[
    "stilling ledig:", "ledig stilling:", "ledig stilling -", "ledig stilling som", "stilling:",
    "stillingsannonse:", "job:", "jobb:", "job application for", "careers:", "vacancy:", "job opening:",
    "now hiring:", "we are hiring:", "vi soker:", "open position:", "job ad:", "apply for",
];

/// Titles that name a page and no position.
#[rustfmt::skip]
pub(super) const GENERIC: &[&str] = &[
    "careers", "career", "jobs", "job", "open positions", "open position", "karriere", "ledige stillinger",
    "ledig stilling", "ledige stillingar", "stillinger", "stilling", "home", "hjem", "join us",
    "join our team", "work with us", "jobb hos oss", "jobbe hos oss", "bli med", "vacancies", "job details",
    "job detail", "stillingsdetaljer", "detail pozice", "job description", "apply", "apply now", "vacancy",
    "position", "nyheter", "job posting", "careers page", "job opening", "job openings", "current openings",
    "untitled", "document", "stellenangebote", "kariera", "volne pozice", "jobs and careers",
    "kom og jobb hos oss", "stillingsannonse", "we are hiring", "were hiring", "now hiring", "vi soker",
    "annonse", "ledig stilling hos oss", "now hiring!", "we're hiring", "we're hiring!", "jobb",
    "ledige jobber", "om oss", "about us", "lediga jobb", "our jobs", "share", "show more options", "show more", "show less", "save",
    "del", "del annonsen", "lagre", "easy apply", "follow", "folg", "promoted", "back", "tilbake", "skriv ut", "print",
    "meny", "menu", "about the job", "about this job", "lagre favoritt", "vis mer", "vis mindre", "saved", "report job",
];

/// What closed ads say, folded. A deadline that has passed is not here: one may still be let in.
#[rustfmt::skip]
pub(super) const CLOSED: &[&str] = &[
    "no longer accepting applications", "annonsen er inaktiv", "annonsen er ikke lenger aktiv",
    "annonsen er utlopt", "annonsen er deaktivert", "stillingen er ikke lenger tilgjengelig",
    "annonsen er ikke lenger tilgjengelig", "stillingen er ikke lenger ledig", "stillingen er besatt",
    "stillingen er trukket", "soknadsfristen er utlopt", "soknadsfristen har gatt ut",
    "soknadsfristen er gatt ut", "fristen er utgatt", "stillinga er ikkje lenger", "annonsa er ikkje lenger",
    "annonsa er inaktiv", "this job is no longer available", "this position is no longer",
    "this job has expired", "this job is closed", "this position has been filled", "this position is closed",
    "the position has been filled", "job posting has expired", "this posting has expired",
    "applications are closed", "applications have closed", "this vacancy has expired",
    "this vacancy is closed", "no longer available", "job is no longer active",
    "the job you are looking for is no longer", "stillingen er ikke lenger aktiv",
    "denne stillingen er utlopt", "stillingen er utlopt", "tar ikke lenger imot soknader",
    "nabidka jiz neni aktivni", "stelle ist nicht mehr verfugbar", "tjansten ar inte langre",
    "annonsen har utlopt",
];

/// Words that stand before a deadline in a sentence, folded.
#[rustfmt::skip]
pub(super) const DEADLINE_WORDS: &[&str] = &[
    "soknadsfrist", "frist for a soke", "sok innen", "sok senest", "soke innen", "soke senest",
    "soknad innen", "soknad sendes innen", "frist:", "fristen er", "sokje innan", "sok innan",
    "soknadsfristen", "apply by", "apply before", "application deadline", "deadline", "closing date",
    "applications close", "no later than", "apply no later", "ansok senast", "ansogningsfrist",
    "bewerbungsfrist",
];

/// Words that make a figure a salary.
#[rustfmt::skip]
pub(super) const PAY_WORDS: &[&str] = &[
    "lonn", "salary", "salaries", "compensation", "pay range", "base pay", "per year", "annually", "arslonn",
    "per hour", "hourly", "gehalt", "mzda", "plat ", "i aret", "pr. ar", "per ar", "timelonn", "manedslonn",
    "remuneration",
];

/// Words that name pay itself, folded.
#[rustfmt::skip]
pub(super) const PAY_NAMES: &[&str] = &[
    "lonn", "salary", "salaries", "compensation", "pay range", "base pay", "gehalt", "mzda", "plat ", "remuneration",
    "wage", "hourly", "per hour", "i timen", "lon ", "lonsom",
];

/// Words beside amounts that are no pay, folded.
#[rustfmt::skip]
pub(super) const NO_PAY: &[&str] = &[
    "budsjett", "budget", "omset", "revenue", "turnover", "customers", "kunder", "investert", "funding", "bonus",
];

/// Words that make a sentence a requirement.
#[rustfmt::skip]
pub(super) const DEGREE_WORDS: &[&str] = &[
    "utdanning", "grad", "bachelor", "master", "education", "degree", "ph.d", "phd", "doktor",
    "sivilingenior", "msc", "bsc", "m.sc", "b.sc", "fagbrev", "hogskole", "universitet",
];

#[rustfmt::skip]
pub(super) const LANGUAGE_WORDS: &[&str] = &[
    "norsk", "engelsk", "norwegian", "english", "skandinavisk", "scandinavian", "nynorsk", "bokmal", "sprak",
    "language", "german", "tysk", "fransk", "french",
];

/// Folders in addresses that hold ads.
#[rustfmt::skip]
pub(super) const FOLDERS: &[&str] = &[
    "job", "jobs", "stilling", "stillinger", "vacancy", "vacancies", "position", "positions", "career",
    "careers", "karriere", "annonse", "opening", "openings", "jobb", "ledige-stillinger", "ledige", "stelle",
    "stellen", "rpd", "jobad", "posting", "postings", "open-positions", "jobbannonse", "stillingsannonse",
];

/// Words of ads and of few other pages, folded.
#[rustfmt::skip]
pub(super) const WORK_WORDS: &[&str] = &[
    "stilling", "soknad", "kvalifikasjon", "arbeidsoppgav", "vi soker", "vi tilbyr", "arbeidsgiver",
    "me sokjer", "me tilbyr", "we offer", "responsibilit", "qualification", "requirement", "apply",
    "we are looking for", "hiring", "your role", "about the role", "experience", "aufgaben", "anforderungen",
    "bewerb", "wir bieten", "wir suchen", "napln prace", "soker vi", "oppgaver", "erfaring", "vi ser etter",
    "egenskaper", "ansatt", "candidature", "recrut", "profil recherche", "vos missions", "temps plein", "oferujemy",
    "wymagania", "aplikuj", "vacature", "wij zoeken", "solliciteer", "buscamos", "requisitos", "ofrecemos", "haemme",
    "hakemus", "tiltredelse", "tiltreding", "oppstart", "job description", "company description", "vi soger", "ansogning", "kvalifikationer", "offriamo", "requisiti",  "nabizime", "pozadujeme", "hledame", "tjanst",
    "vi erbjuder", "ansok", "kandidat", "job title", "candidate", "salary", "lonn", "fulltime", "application", "you will", "what you'll", "we look for", "position", "ihr profil", "om jobben", "full-time",
    "heltid", "full time", "part time", "part-time", "deltid",
];

/// Words by which an employer speaks of its own ad, which articles about work do not use, folded.
#[rustfmt::skip]
pub(super) const HIRING_WORDS: &[&str] = &[
    "vi soker", "soker vi", "me sokjer", "sokjer me", "vi ser etter", "me ser etter", "vi tilbyr", "me tilbyr",
    "vi trenger", "er ledig", "ledig stilling", "ledige stilling", "til stillingen", "til stillinga",
    "we are looking", "we're looking", "is looking for", "is hiring", "we offer", "you will", "join our", "in this role",
    "about the role", "your role", "we need", "wir suchen", "wir bieten", "deine aufgaben", "ihre aufgaben", "recrute",
    "nous recherchons", "vos missions", "nabizime", "hledame", "oferujemy", "wij zoeken", "buscamos", "ofrecemos",
    "haemme", "vi soger", "vi tilbyder", "vi erbjuder", "vi soker dig", "offriamo", "cerchiamo",
];

/// How words for kinds of work end, folded.
#[rustfmt::skip]
pub(super) const WORK_ENDS: &[&str] = &[
    "ingenior", "utvikler", "utviklar", "leder", "leiar", "radgiver", "radgjevar", "konsulent", "sykepleier",
    "sjukepleiar", "laerer", "laerar", "forsker", "forskar", "analytiker", "arkitekt", "designer",
    "engineer", "developer", "manager", "analyst", "scientist", "architect", "consultant", "specialist",
    "spesialist", "koordinator", "coordinator", "medarbeider", "medarbeidar", "assistent", "assistant",
    "direktor", "director", "sjef", "kokk", "lege", "advokat", "jurist", "okonom", "controller", "mekaniker",
    "elektriker", "montor", "sjafor", "selger", "professor", "stipendiat", "postdoktor", "trainee", "intern",
    "internship", "administrator", "tekniker", "operator", "vikar", "fagarbeider", "vernepleier", "psykolog",
    "lead", "officer", "executive", "recruiter", "tester", "teknolog", "programmerer", "bibliotekar",
    "journalist", "redaktor", "student", "larling", "laerling", "saksbehandler", "tannlege", "fysioterapeut",
    "captain", "kaptein", "styrmann", "styrmann", "sekretaer", "snekker", "tomrer", "rorlegger", "maler", "barista",
    "servitor", "baker", "konditor", "bussjafor", "barnehagelaerar", "spesialpedagog", "pedagog", "assessor", "revisor",
    "regnskapsforer", "frisor", "resepsjonist", "gartner", "murer", "sveiser", "maskinforer", "vekter", "forvalter",
    "ansvarlig", "agent", "planner", "technician", "driver", "chef", "cook", "writer", "editor", "programmer",
    "supervisor", "strategist", "amanuensis", "lecturer", "researcher", "farmasoyt", "apoteker", "lektor", "rektor", "radmann",
    "accountant", "nurse", "teacher", "associate", "representative", "partner", "head", "owner", "scrum",
    "devops", "sjefingenior", "prosjektleder", "renholder", "vaktmester", "barnehagelaerer",
];

/// What pages call the element with the ad's text.
#[rustfmt::skip]
pub(super) const TEXT_NAMES: &[&str] = &[
    "job-description", "jobdescription", "job_description", "job-posting-text", "stillingstekst",
    "vacancy-description", "job-ad-text", "jobad-body", "job-body", "annonsetekst", "stilling-tekst",
    "vacancy-text", "posting-description", "job-details-description", "advert-text", "job-content",
];

/// Names of job boards and of software that shows ads: never the employer, except in their own ads, where another
/// source says so too rarely to matter.
#[rustfmt::skip]
pub(super) const BOARDS: &[&str] = &[
    "finn", "finnno", "finnjobb", "linkedin", "arbeidsplassen", "arbeidsplassenno", "arbeidsplassennavno",
    "jobbnorge", "jobbnorgeno", "webcruiter", "teamtailor", "easycruit", "indeed", "glassdoor", "jobscz",
    "seek", "karrierestart", "karrierestartno", "jobbsafari", "thehub", "workatastartup", "greenhouse",
    "lever", "ashby", "recman", "jobylon", "workday", "smartrecruiters", "stepstone", "xing", "kode24",
    "kode24jobb", "monster", "gusto", "paylocity",
];

/// Query fields that say how one came here and not what is shown.
#[rustfmt::skip]
pub(super) const TRACKING: &[&str] = &[
    "refid", "trackingid", "trk", "trkinfo", "link_source_id", "channel", "gclid", "fbclid", "msclkid",
    "dclid", "mc_cid", "mc_eid", "igshid", "yclid", "gbraid", "wbraid", "_ga", "_gl", "_hsenc", "_hsmi",
    "referrer", "source", "originaltrackingid", "ebp", "searchid", "rps", "originalsubdomain", "gh_src",
    "lever-source", "jobboardsource", "promotion", "alertaction", "savedsearchid", "clickid",
];

/// How headings begin that are no titles, folded.
#[rustfmt::skip]
pub(super) const SLOGAN_STARTS: &[&str] = &[
    "vil du ", "er du ", "har du ", "bli ", "join ", "are you ", "do you ", "come ", "kom ", "drommer du",
    "liker du ", "shape the", "build the", "help build", "be part of", "ready to ", "ready for ", "klar for ", "klar til ",
    "lyst pa ", "lyst til ", "brenner du", "trives du", "vaer med", "ver med", "vi leter", "vi ser etter", "vi soker",
    "me sokjer", "we are looking", "we're looking", "looking for", "make a difference", "your next", "din neste",
    "ditt neste", "neste steg", "want to ", "help us", "hjelp oss", "we need you", "vi trenger deg", "onsker du ",
];

/// How organisations' names end, folded.
#[rustfmt::skip]
pub(super) const ORGANISATION_ENDS: &[&str] = &[
    "as", "asa", "sa", "ans", "da", "hf", "kf", "iks", "nuf", "ab", "a/s", "aps", "gmbh", "ltd", "ltd.",
    "inc.", "inc", "llc", "plc", "kommune", "fylkeskommune", "universitet", "universitetet", "direktoratet",
    "etaten", "forening", "stiftelse", "sykehus", "universitetssykehus", "group", "gruppen", "s.r.o.", "bv",
    "oy",
];

/// How names of public bodies begin, folded.
#[rustfmt::skip]
pub(super) const ORGANISATION_STARTS: &[&str] = &[
    "universitetet i ", "hogskolen i ", "hogskulen ", "statens ", "helse ", "norges ",
];

/// Words of links and buttons to apply, folded.
#[rustfmt::skip]
pub(super) const APPLY_WORDS: &[&str] = &[
    "apply for", "apply now", "apply on", "apply here", "apply to", "sok pa stilling", "sok stilling",
    "sok pa jobb", "sok her", "sok na", "send soknad", "ga til soknad", "til soknadsskjema", "sok via",
    "sok jobben", "start soknad", "sok pa denne", "jetzt bewerben", "ansok nu", "ansok har", "odpovedet",
    "i'm interested", "easy apply", "enkel soknad", "registrer soknad",
];

/// Words in the titles of error pages, folded.
#[rustfmt::skip]
pub(super) const ERROR_WORDS: &[&str] = &[
    "not found", "finnes ikke", "ikke funnet", "finst ikkje", "just a moment", "access denied", "forbidden",
    "page unavailable", "noe gikk galt", "something went wrong", "error 4", "error 5", "feil 404",
    "attention required", "are you a robot", "are you human", "fant ikke", "no longer available",
    "ikke lenger tilgjengelig", "service unavailable", "nicht gefunden",
];

/// Words that make capitals a role or a menu and no name, folded.
#[rustfmt::skip]
pub(super) const ROLE_WORDS: &[&str] = &[
    "leder", "sjef", "manager", "partner", "director", "direktor", "radgiver", "konsulent", "head of",
    "officer", "recruiter", "rekrutter", "kontakt", "contact", "telefon", "mobil", "e-post", "email",
    "sporsmal", "engineer", "advisor", "adviser", "specialist", "spesialist", "koordinator", "lead",
    "ansvarlig", "daglig", "rektor", "om oss", "about", "apply", "sok ", "linkedin", "show", "vis ",
    "business", "talent",
];
