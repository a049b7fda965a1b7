use proptest::prelude::*;

use super::*;

/// What is found when each mention is read anew with each piece that joins it: the rule itself, whatever it costs.
fn found_piece_by_piece(text: &str) -> Vec<FoundPay> {
    let marks = marks(&tokens(text));
    let (mut found, mut at): (Vec<(Range<usize>, FoundPay)>, usize) = (Vec::new(), 0);
    while at < marks.len() {
        let Some((mut span, next)) = span_at(&marks, at) else {
            at += 1;
            continue;
        };
        at = next;
        if let Some((before, pay)) = found.last()
            && pay.pay.steps.is_some()
            && is_beside(&marks, before.end, span.start)
        {
            span.start = before.start;
        }
        let Some(pay) = read(&marks, &span, text) else { continue };
        found.retain(|(before, _)| before.start != span.start);
        found.push((span, pay));
    }
    found.into_iter().map(|(_, pay)| pay).collect()
}

const STEPPY: &str = "(ltr\\. |ltr |lønnstrinn |lønn |[0-9]{1,3} |0 |12|-|– | -|600 000 |650k|kr |NOK|/t|per år |,- |\\. |, |\\(|\n|%|i 80 % stilling |årslønn |\\+|opp til |fra |99999999999999999999 ){0,24}";

proptest! {
    #[test]
    fn a_long_mention_is_what_it_is_piece_by_piece(text in STEPPY) {
        prop_assert_eq!(find_pay(&text), found_piece_by_piece(&text));
    }
}

#[test]
fn four_times_the_text_is_four_times_the_work() {
    for piece in [
        "ltr 60 ",
        "ltr. 60-70 (12) ",
        "lønn 650 000 ",
        "lønn 12 /t ",
        "1 000 ",
        "kr ",
        "+",
        "12 + ",
        "12/t ",
        "fra kr ",
        "650k - ",
        "100 % ",
        "1.2.",
        "1,",
        "' 000",
        "12 ca. ",
        "ltr 65 -600 kr ",
        "12(",
        "i 80 % stilling ",
        "årslønn ",
        "12 kr per uke ",
        "mellom 12 og ",
    ] {
        for begin in ["", "ltr 60 ", "Lønn: ", "kr 600 000 "] {
            let work = |times: usize| {
                let text = format!("{begin}{}", piece.repeat(times));
                work::of(|| drop(find_pay(&text)))
            };
            let (few, many) = (work(200), work(800));
            assert!(
                many <= 5 * few,
                "{begin:?} and {piece:?}: {few} marks, and {many} of four times the text"
            );
        }
    }
}

#[test]
fn a_number_that_is_no_pay_may_end_the_text_after_steps() {
    for number in ["12", "600", "650 000", "1,2 mill", "50 %", "2026"] {
        for steps in ["ltr. 60-70", "lønnstrinn 65", "Lønnsramme 20"] {
            for between in [" ", " (", ", "] {
                let text = format!("{steps}{between}{number}");
                let found = find_pay(&text);
                assert!(found.iter().all(|one| text.get(one.range.clone()).is_some()), "{text}");
            }
        }
    }
}

#[test]
fn pay_is_found_in_running_text() {
    for (text, words) in [
        ("Vi tilbyr lønn på kr 650 000–720 000 per år. Ring oss.", "kr 650 000–720 000 per år"),
        ("Lønn: 650 000 - 720 000", "650 000 - 720 000"),
        ("Lønn: 650000", "650000"),
        ("Vi betaler 500 kr timen.", "500 kr timen"),
        ("Etter 10 år kr 650.000 pr år.", "kr 650.000 pr år"),
        (
            "Stillingen lønnes som førstekonsulent (kode 1408) fra kr 550 000 til kr 640 000 brutto pr. år.",
            "fra kr 550 000 til kr 640 000 brutto pr. år",
        ),
        ("Årslønn: kr 650 000,- avhengig av kompetanse", "Årslønn: kr 650 000,-"),
        ("Stillinga er løna etter lønnstrinn 51 – 58 i staten.", "lønnstrinn 51 – 58"),
        ("Lønn ltr. 60-70 (kr 600 000–720 000)", "ltr. 60-70 (kr 600 000–720 000"),
        ("Pay:\nFrom $48,000.00 per year\nBenefits:\n401(k)", "From $48,000.00 per year"),
        ("Salary:\n$150k-$200k+ | Generous Equity", "$150k-$200k+"),
        ("Frontend Developer | Vue.js, TypeScript | 50-80.000 Kč", "50-80.000 Kč"),
        ("Tier: CA$102.8K – CA$137K", "CA$102.8K – CA$137K"),
        ("Salary starts from 1400 EUR gross, depending on experience", "starts from 1400 EUR"),
        ("Du får 250 kr/t og fri i helgene.", "250 kr/t"),
        ("Timelønn fra 230 kroner.", "Timelønn fra 230 kroner"),
        ("Vi gir en månedslønn på 54 000 kr.", "månedslønn på 54 000 kr"),
        ("Lønn: kr 650 000 + bonus og 5 % pensjon", "kr 650 000"),
        ("Lønn kr 480 000 i 80 % stilling", "kr 480 000 i 80 % stilling"),
    ] {
        let found = find_pay(text);
        let spans: Vec<&str> = found.iter().map(|one| &text[one.range.clone()]).collect();
        assert!(spans.len() == 1 && spans[0].starts_with(words), "{text:?} gave {spans:?}");
    }
}

#[test]
fn other_figures_are_not_pay() {
    for text in [
        "Vi er 650 ansatte i 12 land.",
        "Selskapet har 2 mill. kr i omsetning og 650 000 kunder.",
        "Omsetning på kr 650 000 000 i 2025",
        "Omsetningen var 1,2 milliarder kroner. Resultatet ble 45 mill. kr.",
        "Revenue of $4.53 billion in fiscal 2025",
        "We've raised $14M and were featured on the podcast",
        "Ring 900 12 345 eller 22 33 44 55, tlf. +47 22 33 44 55",
        "Lønn: kontakt Kari på tlf 900 12 345",
        "Org.nr. 984 851 006",
        "Lønn utbetales den 12. hver måned, 37,5 timer per uke",
        "Konkurransedyktig lønn. Postadresse 0279 Oslo",
        "Lønn etter avtale. Vi har 650 ansatte i 2026.",
        "100 % stilling med 12 % feriepenger",
        "Lønnsomhet på 650 000 i fjor",
        "Signeringsbonus på kr 50 000",
        "Vi dekker flytteutgifter inntil kr 250 000.",
        "Støtte på 50 000 – 80 000 kr til gode formål",
        "Studentene får 5 000 kr per måned i bostøtte",
        "Budsjettet er på kr 650 000",
        "54 000 besøkende i måneden, 100 000 per år",
        "FINN-kode 476382378, publisert 12.03.2026",
        "Konsernet forvalter 650 000 000 kr",
        "Lønn etter avtale, referanse og saksnummer 2422433",
    ] {
        assert_eq!(find_pay(text), [], "{text:?}");
    }
}
