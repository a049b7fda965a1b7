### Én stilling, åpnet ved siden av listen: oversikt, annonse, historikk.

inspector-tab-overview = Oversikt
inspector-tab-ad = Annonse
inspector-tab-pay = Lønn
inspector-tab-documents = Dokumenter
inspector-tab-history = Historikk
inspector-tabs = «{ $title }»
inspector-loading = Leser stillingen
inspector-retry = Prøv igjen
inspector-menu = Mer om stillingen
inspector-close = Lukk stillingen
inspector-open-original = Åpne den opprinnelige annonsen
inspector-capture-again = Ta vare på annonsen på nytt
inspector-capture-again-how = Lim inn lenken eller teksten i feltet øverst. Det du har skrevet selv, blir stående.

## Steglinjen

inspector-stage-closed = { $stage }, kom så langt som til { $furthest }
inspector-why-change = Endre
inspector-applied-on = Sendt

## Papirkurven

inspector-in-trash = Stillingen ligger i papirkurven. Ingenting er borte.

## Felter

inspector-facts = Fakta
inspector-facts-sources = Vis hvor hver verdi kommer fra
inspector-facts-sources-hide = Skjul hvor hver verdi kommer fra
inspector-facts-add = Ikke oppgitt
inspector-facts-add-one = Legg til: { $field }
inspector-edit = Endre { $field }: { $value }
inspector-nothing = Ikke oppgitt
inspector-as-written = Som skrevet: { $text }
inspector-source = Fra { $origin }, { $percent }{ "\u00A0" }% sikker
inspector-source-typed = Skrevet av deg
inspector-source-none = Ikke funnet i annonsen
inspector-doubtful = Usikkert: fra { $origin }
inspector-doubtful-confirm = Det stemmer
inspector-doubtful-confirm-one = { $field }: det stemmer
inspector-open-link = Åpne { $host }
inspector-write-mail = Skriv til { $email }
inspector-hint-places = Ett sted på hver linje, hovedstedet først
inspector-hint-deadline = 12.03.2026, uke 12, Snarest eller Løpende
inspector-hint-pay = 650 000, 54 000 kr/mnd eller 450 kr/t
inspector-hint-share = 100 %, eller 50–80 %
inspector-hint-languages = Norsk, engelsk – med komma mellom
inspector-hint-day = En dag, for eksempel 12.03.2026
inspector-hint-orgnr = Ni siffer

## Arbeidsgiverens andre stillinger

inspector-others = Andre stillinger her
inspector-others-applied = { $stage } · sendt { $day }
inspector-others-saved = { $stage } · { $day }
inspector-others-trash = { $stage } · i papirkurven
inspector-previous = Dette er et nytt forsøk.
inspector-previous-open = Åpne det første

## Kopier av annonsen

inspector-captures = Lagrede annonser
inspector-capture-none = Ingen annonse er lagret for denne stillingen.
inspector-capture-none-text = Lim inn lenken eller teksten i feltet øverst, så tas det vare på hele annonsen her.
inspector-capture-seen = Sett { $day }
inspector-capture-site = { $site }, sett { $day }
inspector-capture-unknown = Egen tekst
inspector-capture-choose = Hvilken kopi
inspector-ad-closed = Annonsen var stengt da den ble sett.
inspector-ad-offline = Kopien ligger på denne maskinen og kan leses uten nett.
inspector-ad-no-text = Bare lenken er lagret, ikke teksten i annonsen.
inspector-ad-loading = Leser annonsen
inspector-ad-copy = Kopier teksten
inspector-ad-copied = Teksten i annonsen er kopiert
inspector-ad-not-copied = Fikk ikke tak i utklippstavlen. Merk teksten og trykk Ctrl+C.

## Notater og historikk

inspector-note = Notat
inspector-action-note = Skriv et notat
inspector-event-day = Dato
inspector-note-write = Skriv et notat …
inspector-note-save = Lagre notat
inspector-note-keys = Ctrl+Enter lagrer
inspector-note-edit = Endre notatet
inspector-note-delete = Slett notatet
inspector-history-loading = Leser hva som har hendt
inspector-history-more = Vis tidligere
inspector-event-from = fra { $stage }
inspector-event-captured = Tok vare på annonsen
inspector-event-captured-from = Tok vare på annonsen fra { $site }
inspector-action-edit = Rediger stillingen
