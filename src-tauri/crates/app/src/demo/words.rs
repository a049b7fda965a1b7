//! The words demo jobs are made of.

pub(super) const CITIES: [&str; 9] =
    ["Oslo", "Bergen", "Trondheim", "Stavanger", "Tromsø", "Kristiansand", "Drammen", "Bodø", "Ålesund"];

pub(super) const LEVELS: [&str; 5] = ["", "", "Senior ", "Erfaren ", "Junior "];

pub(super) const ROLES: [&str; 20] = [
    "backendutvikler",
    "systemutvikler Java",
    "maskinlæringsingeniør",
    "dataingeniør",
    "plattformutvikler",
    "data scientist",
    "MLOps Engineer",
    "utvikler .NET og C#",
    "embedded-utvikler C++",
    "løsningsarkitekt",
    "sikkerhetsingeniør",
    "fullstackutvikler",
    "Software Engineer, Payments",
    "AI Engineer",
    "driftsingeniør skyplattform",
    "testleder for kvalitetssikringssystemer",
    "utviklingssjef for informasjonsforvaltningsløsninger",
    "sjøfartsanalytiker",
    "kraftsystemingeniør",
    "overingeniør geografiske informasjonssystemer",
];

pub(super) const SENTENCES: [&str; 16] = [
    "Vi søker en kollega som liker å forstå hele veien fra behov til drift.",
    "Teamet eier sine egne tjenester og ruller ut flere ganger om dagen.",
    "Du får ansvar for tjenester som brukes av mange mennesker hver dag.",
    "Vi jobber tett med fagfolk og tar beslutninger sammen.",
    "Arbeidsspråket er norsk, men mye av dokumentasjonen er på engelsk.",
    "Hos oss er det rom for å prøve, feile og lære.",
    "Du vil bidra til å modernisere en plattform som har vokst gjennom mange år.",
    "Vi legger vekt på kodegjennomgang, automatiske tester og god overvåking.",
    "Stillingen passer for deg som trives med både data og mennesker.",
    "Kontoret ligger sentralt, og vi har fleksibel arbeidstid.",
    "Vi tilbyr god pensjon, forsikringer og fem ukers ferie.",
    "Noe reise mellom kontorene må påregnes.",
    "Du rapporterer til leder for utvikling.",
    "Det er ønskelig med erfaring fra energi, finans eller helse.",
    "Vi ønsker mangfold og oppfordrer alle kvalifiserte til å søke.",
    "Bakgrunnssjekk kan bli gjennomført i ansettelsesprosessen.",
];

pub(super) const SKILLS: [&str; 14] = [
    "Java eller Kotlin",
    "PostgreSQL og god forståelse av datamodeller",
    "Kubernetes og en skyplattform",
    "Python og maskinlæring i drift",
    "C++ på innebygde systemer",
    "C# og .NET",
    "TypeScript",
    "Kafka eller annen meldingskø",
    "God muntlig og skriftlig fremstilling",
    "Mastergrad i informatikk eller tilsvarende",
    "Minst tre års erfaring",
    "Rust er et pluss",
    "Erfaring med språkmodeller og søk",
    "Sikkerhet i alle ledd",
];

pub(super) const NOTES: [&str; 6] = [
    "Ringte kontaktpersonen. Hyggelig samtale, de vil ha inn folk før jul.",
    "Kjenner Ingrid som jobber der. Spør henne om teamet.",
    "Husk å nevne prosjektet med køsystemet.",
    "Lønnsspennet er ikke fast, sa de på telefonen.",
    "Sendte CV-en på engelsk etter avtale.",
    "De bruker samme teknologi som forrige jobb.",
];
