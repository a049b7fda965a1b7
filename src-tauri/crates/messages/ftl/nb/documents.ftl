### Dokumenter: siden med alle versjoner, og hva som ble sendt med én søknad.

documents-title = Dokumenter
documents-action-add = Legg til et dokument
documents-action-go = Gå til dokumenter
documents-about = Alle versjoner blir liggende på denne maskinen, så du alltid kan se hva en arbeidsgiver fikk.
documents-add = Legg til et dokument
documents-drop = Slipp filer hvor som helst på denne siden for å legge dem til.
documents-empty = Ingen dokumenter ennå
documents-empty-text = Legg til CV, vitnemål, attester og søknadsbrev. Hver nye versjon legges ved siden av de gamle, og du noterer hvilken som gikk hvor.
documents-loading = Leser dokumentene
documents-retry = Prøv igjen
documents-more = Vis flere
documents-kind-cv = CV
documents-kind-letter = Søknadsbrev
documents-kind-certificate = Vitnemål og attester
documents-kind-reference = Referanser
documents-kind-case = Caseløsninger
documents-kind-other = Annet
document_kind-cv = CV
document_kind-letter = Søknadsbrev
document_kind-certificate = Vitnemål eller attest
document_kind-reference = Referanse
document_kind-case = Caseløsning
document_kind-other = Annet

documents-version = Versjon { $number }
documents-version-short = v{ $number }
documents-added = lagt til { $day }
documents-size-bytes = { $size } byte
documents-size-kb = { $size } kB
documents-size-mb = { $size } MB
documents-sent-count = { $count ->
    [0] ikke sendt
    [one] sendt én gang
   *[other] sendt { $count } ganger
 }
documents-open = Åpne { $file }
documents-open-short = Åpne
documents-new-version = Ny versjon
documents-new-version-one = Legg til en ny versjon av «{ $name }»
documents-delete = Slett
documents-delete-one = Slett «{ $name }»
documents-delete-version = Slett versjon { $number }
documents-state-missing = Filen mangler
documents-state-changed = Filen er endret utenfor Løype
documents-state-text = Legg den til på nytt som en ny versjon, eller hent profilmappen fra en kopi.
documents-name = Navn
documents-kind = Type
documents-note = Hva som er nytt
documents-remark = Merknad
documents-note-none = Legg til en merknad
documents-versions = Versjoner
documents-sent = Sendt til
documents-sent-none = Ikke notert som sendt noe sted.
documents-sent-hidden = { $count ->
    [one] Og én gang med en stilling som ligger i papirkurven eller et tidligere søk.
   *[other] Og { $count } ganger med stillinger som ligger i papirkurven eller et tidligere søk.
 }
documents-unsend = Likevel ikke sendt: { $name } til { $employer }, { $day }
documents-ask-title = Slette «{ $name }»?
documents-ask-text = { $count ->
    [one] Det ble sendt én gang. Den noteringen forsvinner også. Du kan angre.
   *[other] Det ble sendt { $count } ganger. De noteringene forsvinner også. Du kan angre.
 }
documents-ask-do = Slett det
documents-cancel = Avbryt
documents-close = Lukk

## Å legge til et

documents-adding = Legg til et dokument
documents-adding-version = En ny versjon av «{ $name }»
documents-adding-next = { $count ->
    [one] Én fil til etter denne
   *[other] { $count } filer til etter denne
 }
documents-adding-name-hint = Tomt felt bruker filnavnet
documents-adding-note-hint = Hva som er spesielt ved den; kan stå tomt
documents-adding-do = Legg til
documents-adding-skip = Hopp over filen

## Med én søknad

jobdocs-sent = Sendt med denne søknaden
jobdocs-sent-none = Ingenting er notert som sendt ennå.
jobdocs-loading = Leser dokumentene
jobdocs-send = Noter hva du har sendt
jobdocs-send-document = Dokument
jobdocs-send-version = Versjon
jobdocs-send-newest = Versjon { $number }, den nyeste
jobdocs-send-on = Sendt
jobdocs-send-on-hint = 12.3. eller i går; tomt er i dag
jobdocs-send-do = Noter det
jobdocs-send-none = Legg til dokumentene dine først, så kan du notere her hvilken versjon du sendte.
jobdocs-send-go = Gå til dokumenter
jobdocs-drafts = E-post
jobdocs-drafts-text = Fylt ut fra denne søknaden, på norsk eller engelsk. Du redigerer, kopierer og sender selv.

## Søknadsbrevet

letters-title = Søknadsbrev
letters-write = Skriv søknadsbrevet her …
letters-count = { $words ->
    [one] 1 ord
   *[other] { $words } ord
 } · { $characters ->
    [one] 1 tegn
   *[other] { $characters } tegn
 }
letters-saved = Lagret
letters-saving = Lagrer …
letters-copy = Kopier
letters-copied = Søknadsbrevet er kopiert
letters-not-copied = Fikk ikke tak i utklippstavlen. Merk teksten og trykk Ctrl+C.
letters-keep = Ta vare på som dokument
letters-keep-hint = Tar vare på brevet slik det er nå, som en versjon du kan notere som sendt
letters-name = Søknadsbrev: { $title }, { $employer }
