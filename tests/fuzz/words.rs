//! Words that mean something in the formats that are read.

pub const MARKUP: &[&str] = &[
    "<script type=\"application/ld+json\">",
    "</script>",
    "{\"@context\":\"https://schema.org\",\"@type\":\"JobPosting\",\"title\":\"Kokk\"}",
    "{\"@graph\":[",
    "\"hiringOrganization\":{\"@type\":\"Organization\",\"name\":\"Firma AS\"}",
    "\"validThrough\":\"2026-10-01T23:59\"",
    "\"baseSalary\":{\"@type\":\"MonetaryAmount\",\"currency\":\"NOK\",\"value\":{\"minValue\":1,\"unitText\":\"YEAR\"}}",
    "window.__INITIAL_STATE__ = {",
    "<script id=\"__NEXT_DATA__\" type=\"application/json\">",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<h1>Kokk</h1>",
    "<dl><dt>Søknadsfrist</dt><dd>16. oktober</dd></dl>",
    "<div itemscope itemtype=\"http://schema.org/JobPosting\">",
    "<span itemprop=\"title\">",
    "<p typeof=\"JobPosting\" property=\"title\">",
    "<meta property=\"og:title\" content=\"",
    "<link rel=\"canonical\" href=\"",
    "<meta charset=\"",
    "<base href=\"//",
    "<table><tr><td>",
    "</table>",
    "<template>",
    "<svg><title>",
    "<math><mi>",
    "<noscript>",
    "<plaintext>",
    "<textarea>",
    "<select><option>",
    "<ul><li>",
    "<a href=\"javascript:x\">Søk her</a>",
    "<a href=\"mailto:kari@firma.example\">",
    "&amp;lt;p&amp;gt;",
    "&#x0;",
    "&#1114112;",
    "class",
    "style=\"display:none\"",
    "itemprop",
    "utf-16",
    "iso-8859-1",
];

pub const ADS: &[&str] = &[
    "Søknadsfrist",
    "Frist: ",
    "Arbeidsgiver: ",
    "Stillingstittel: ",
    "Sted: ",
    "Arbeidssted: Oslo",
    "Lønn: ",
    "Kontaktperson: Kari Nordmann, tlf. +47 22 22 22 22",
    "Snarest",
    "Fast",
    "Vikariat",
    "Heltid 100 %",
    "50-100 %",
    "Tiltredelse: etter avtale",
    "Annonsen er utløpt",
    "No longer accepting applications",
    "Lignende stillinger",
    "Om oss",
    "Apply now",
    "Deadline: ",
    "Location: Remote",
    "hybrid",
    "hjemmekontor",
    "master",
    "bachelorgrad",
    "norsk og engelsk",
    "flytende",
    "organisasjonsnummer 923 609 016",
    "FINN-kode 123456789",
    "Stillings-ID: ",
    "3 days ago",
    "for 2 uker siden",
    "From: jobb@firma.example",
    "Subject: Fwd: ",
    "https://www.finn.no/job/fulltime/ad.html?finnkode=123456789",
];

pub const PAY: &[&str] = &[
    "kr",
    "NOK",
    "kroner",
    "øre",
    "650–720k",
    "650 000 - 720 000",
    "½ mill",
    "1,2 millioner",
    "ltr. 65–72",
    "lønnstrinn 65",
    "lønnsramme",
    "per år",
    "i måneden",
    "pr. time",
    "/t",
    "brutto",
    "fra",
    "inntil",
    "over",
    "opptil",
    "til",
    "EUR",
    "€",
    "$",
    "USD",
    "etter avtale",
    "konkurransedyktig",
    "tariff",
    "provisjon",
    "pluss bonus 10 %",
    "' 000",
    "*",
    "k",
    "mill.",
    "1/2",
    "¾",
];

pub const DATES: &[&str] = &[
    "31.12.",
    "31.12.2026",
    "29. februar",
    "1. mai kl. 23:59",
    "2026-02-30",
    "2026-10-25T02:30:00+02:00",
    "mandag",
    "fredag 9. oktober",
    "i dag",
    "i morgen",
    "om 3 uker",
    "uke 53",
    "uke 53 2026",
    "snarest",
    "løpende",
    "fortløpende",
    "innen",
    "frist",
    "midnatt",
    "kl. 24:00",
    "12 noon",
    "Q4",
    "medio",
    "primo januar",
    "ultimo",
    "høsten 2026",
    "1/2-3",
    "9/10/26",
    "sommertid",
    "1t 30 min",
    "halv ti",
    "kvart over",
    "next Friday",
    "in 2 days",
    "Dec 31st, 9999",
    "år",
    "etter avtale",
];

pub const SEARCH: &[&str] = &[
    "stage:", "status:", "steg:", "employer:", "arbeidsgiver:", "city:", "by:", "pay>", "lønn<=", "pay:650k-720k",
    "deadline<", "frist:uke", "frist>1.10.", "floor:under", "target:", "tag:", "merke:", "quiet>14", "stille:", "is:",
    "\"", "''", "-", "OR", "AND", "NOT", "NEAR(", "*", ":", "..", ">=", "applied", "intervju", "note:", "^", "{", "}",
];

pub const MARKDOWN: &[&str] = &[
    "# ", "###### ", "- ", "* ", "1. ", "999999999. ", "> ", "```\n", "~~~", "    ", "**", "__", "*", "_", "~~", "[x](",
    "](https://x.example)", "![", "[^1]", "[a]: <", "<https://x.example>", "<b>", "<!--", "---\n", "===\n", "| a | b |\n",
    "|---|\n", "\\", "&nbsp;", "https://x.example/?a=b", "www.x.example", "mailto:a@b.example", "kari@firma.example", "- [ ] ",
    "<a href='javascript:x'>", "`", "``",
];

pub const ADDRESSES: &[&str] = &[
    "https://", "http://", "javascript:", "file:///", "data:text/html,", "//", "@", ":8080", ":99999", "[::1]",
    "xn--", "?finnkode=1", "#", "&utm_source=x", "%00", "%2e%2e/", "../", "..\\", "C:\\", "CON", "aux.txt", ".exe", ".tar.gz",
    "www.", ".no", "finn.no", "linkedin.com/jobs/view/", "0616 OSLO", "4006 Stavanger", "Postboks 1", "Norge", "Europe/Oslo",
    "America/Argentina/Buenos_Aires", "UTC+2", "GMT", "Oslo, Bergen og Trondheim", "AS", "ASA", "(", ")", "|",
];

pub const REGISTER: &[&str] = &[
    "organisasjonsnummer", "923609016", "navn", "organisasjonsform", "kode", "beskrivelse", "hjemmeside", "antallAnsatte",
    "harRegistrertAntallAnsatte", "forretningsadresse", "postadresse", "postnummer", "poststed", "adresse", "kommune",
    "naeringskode1", "konkurs", "underAvvikling", "underTvangsavviklingEllerTvangsopplosning", "_embedded", "enheter", "page",
    "totalElements", "slettedato", "registreringsdatoEnhetsregisteret", "2012-03-29", "www.firma.example", "http://", "NO",
];

pub const STATISTICS: &[&str] = &[
    "version", "2.0", "class", "dataset", "id", "size", "dimension", "category", "index", "label", "value", "status", "role",
    "updated", "MaaleMetode", "Yrke", "Sektor", "Kjonn", "AvtaltVanlig", "ContentsCode", "Tid", "01", "02", "051", "061",
    "2512", "ALLE", "0", "5", "Manedslonn", "2026", "2026-02-05T07:00:00Z", ":", "..",
];

pub const RATES: &[&str] = &[
    "FREQ", "BASE_CUR", "QUOTE_CUR", "UNIT_MULT", "TIME_PERIOD", "OBS_VALUE", "EUR", "JPY", "NOK", "2026-10-09", "10.7155",
    "1,012,345.5", "10,7", "9", "-2", "255", "0", "0.0000004", "\"", "\"\"", "\r\n",
];

pub const GUIDANCE: &[&str] = &[
    "edition = \"2099-01-01\"", "schema = 1", "[[source]]", "[[city]]", "[[employer]]", "[[year]]", "[[level]]", "[[role]]",
    "[", "]", "\"", "'''", "\"\"\"", "{ value = ", "source = \"", "as_of = ", "verified = ", "unit = \"", "kr_per_month", "id = ",
    "nan", "inf", "-0.0", "1_000", "0x7fffffffffffffff", "9223372036854775808", "2026-02-30", "2026-01-01T00:00:00Z", "true",
    "pack.toml", "cities.toml", "tax.toml", "law.toml", "roles.toml", ".toml", "#", "\\u0000", "= ",
];

pub const TABLES: &[&str] = &[
    "Company", "Title", "Status", "Job URL", "Date applied", "Application Date", "Company Name", "Job Title", "Job Url",
    "Saved Date", "First Name", "Last Name", "Connected On", "Notes", "Lønn", "Frist", "Søkt", "Firma", "Stilling", "List",
    "Employer", "Stage", "Score", "Role", "Applied", "Rejected", "Avslag", "Intervju", "Tilbud", "ja", "nei", "Sum", "Totalt",
    "9/24/26, 10:12 AM", "24.09.2026", "46289", "46289.5", "|---|---|", "| Company | Role |", "{\"jobs\":[", "\"applications\"",
    "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "[Content_Types].xml", "xl/workbook.xml", "<c r=\"XFD1048576\" t=\"s\">",
    "<v>4294967295</v>", "<row r=\"1048576\">", "<dimension ref=\"A1:XFD1048576\"/>", "<mergeCell ref=\"A1:XFD1048576\"/>",
    "<!DOCTYPE a [<!ENTITY b \"c\">]>", "&b;", "\u{feff}", "sep=;\n", "=HYPERLINK(\"x\";\"y\")", "#REF!",
];

pub const OWN: &[&str] = &[
    "format", "loype-export", "schema", "program", "day", "settings", "tables", "texts", "pages", "job", "application", "stage",
    "event", "employer", "contact", "offer", "note", "id", "job_id", "created_at", "deleted_at", "rows", "columns", "sha256", "5",
    "01928f6e-0000-7000-8000-000000000000", "2026-11-22T09:00:00Z", "AAAA", "loype.json", "documents/", "../", "9223372036854775807",
];

pub const LOCKED: &[&str] = &[
    "age-encryption.org/v1\n", "-> scrypt ", "-> X25519 ", "--- ", "\n", " 2", " 22", " 99999999999", "-> \n", "AAAAAAAAAAAAAAAAAAAAAA",
    "-----BEGIN AGE ENCRYPTED FILE-----\n", "-grease ",
];

pub const DATABASE: &[&str] = &[
    "SQLite format 3\0", "CREATE TABLE job(", "CREATE TRIGGER x AFTER INSERT ON job BEGIN SELECT 1; END", "CREATE VIEW job AS SELECT 1",
    "CREATE VIRTUAL TABLE x USING fts5(y)", "sqlite_stat1", "sqlite_sequence", "WITHOUT ROWID", "\0\0\0\0", "\u{7f}", "\r\0\0\0",
];
