### Å lagre en annonse: fra en lenke, en tekst, en side eller en fil til en stilling.

## I boksen øverst

capture-box = Lagre en annonse
capture-box-fetch = Les annonsen hos { $host }
capture-box-bring = Lagre annonsen fra { $site }
capture-box-bring-how = Du henter teksten eller den lagrede siden; neste steg sier hvordan
capture-box-text = Les denne teksten som en annonse
capture-box-open = Åpne «{ $title }»
capture-box-again = Les den inn på nytt
capture-action-file = Les en lagret side eller tekstfil …

## Lesing

capture-desk = Lagre en annonse
capture-close = Lukk
capture-reading-fetch = Henter siden fra { $host } …
capture-reading-file = Leser { $name } …
capture-reading-text = Leser annonsen …
capture-stop = Stopp
capture-said-read = { $count ->
    [0] Leste annonsen: ingenting å se over. Enter lagrer den.
    [one] Leste annonsen: { $count } felt å se over.
   *[other] Leste annonsen: { $count } felter å se over.
 }

## Når annonsen må hentes for hånd, eller ikke lot seg lese

capture-wanted-title = Hent annonsen fra { $site }
capture-wanted-why = Vilkårene til { $site } forbyr programmer å lese sidene, så Løype henter dem ikke. Det du selv kan se, kan du kopiere: åpne annonsen i nettleseren, merk alt og kopier, eller lagre siden. Lim inn eller slipp det her.
capture-failed-title = Annonsen lot seg ikke lese
capture-stopped-title = Stoppet
capture-known-title = Denne annonsen har du allerede
capture-link-kept = Lenken er tatt vare på
capture-open-browser = Åpne i nettleseren
capture-paste-label = Lim inn annonseteksten her
capture-paste-hint = Ta med alt: merk hele siden og kopier. Menyer og bunntekst gjør ingenting.
capture-paste-read = Les teksten
capture-choose-file = Velg en lagret side …
capture-by-hand = Legg til for hånd
capture-try-again = Prøv igjen

## For hånd

capture-hand-title = Legg til stillingen for hånd
capture-hand-text = Tittel og arbeidsgiver er nok. Lenken følger med stillingen.
capture-hand-text-no-link = Tittel og arbeidsgiver er nok.
capture-hand-save = Legg til stillingen

## Se over det som ble lest

capture-review-title = Se over og lagre
capture-check = { $count ->
    [one] { $count } felt å se over
   *[other] { $count } felter å se over
 }
capture-check-none = Ingenting virker tvilsomt
capture-check-none-text = Se over og trykk Enter.
capture-found-in = Kilde: { $origin }. Det kan være feil.
capture-not-found = Ikke funnet i annonsen
capture-facts = Dette sier annonsen
capture-not-stated = Ikke oppgitt:
capture-edit = Rediger { $field }: { $value }
capture-add = Legg til { $field }
capture-field-not-said = Ikke oppgitt
capture-hint-places = Ett sted på hver linje, det viktigste først
capture-hint-deadline = 12.03.2026, uke 12, Snarest eller Løpende
capture-hint-pay = 650 000, 54 000 kr/mnd eller 450 kr/t
capture-hint-share = 100 %, eller 50–80 %
capture-hint-languages = Norsk, engelsk – med komma imellom
capture-hint-day = En dag, for eksempel 12.03.2026
capture-hint-orgnr = Ni sifre
capture-contact-name = Navn
capture-contact-role = Rolle
capture-contact-phone = Telefon
capture-contact-email = E-post
capture-contact-add = Legg til en person
capture-contact-remove = Fjern person { $name }
capture-ad-text = Annonsen
capture-ad-missing = Siden hadde ingen annonsetekst
capture-ad-missing-text = Kopier annonseteksten fra nettleseren og lim den inn hvor som helst her; lenken er tatt vare på.
capture-source = Fra { $site }
capture-source-pasted = Fra innlimt tekst
capture-state-closed = Stengt: det går ikke lenger an å søke
capture-save = Lagre
capture-save-same = Oppdater den
capture-save-second = Lagre som nytt forsøk
capture-save-new = Lagre som ny
capture-saving = Lagrer …
capture-keys-save = lagrer
capture-keys-drop = forkaster
capture-drop-ask = Forkaste annonsen og det du har skrevet?
capture-drop-replace = Forlate denne annonsen for den du nettopp hentet? Det du har skrevet her, går tapt.
capture-drop-keep = Fortsett å redigere
capture-drop-do = Forkast

## Samme annonse, lagret før

capture-known = Lagret { $ago }
capture-known-applied = Lagret { $ago }, søkt { $day }
capture-known-trash = Den ligger i papirkurven; oppdaterer du den, kommer den tilbake.
capture-known-update = Oppdatering legger til denne kopien av annonsen. Det du har skrevet selv, blir stående.
capture-known-archive = Den hører til et tidligere søk og blir som den er. Et nytt forsøk er en ny stilling med lenke til den.
capture-known-open = Åpne den
capture-known-again = Les inn på nytt

## Det en bør vite om en lesing

capture-warning-deadline_contradicted = Siden oppgir to ulike søknadsfrister. Den trykte ble beholdt.
capture-warning-deadline_filler = Siden har en frist som ser utfylt ut av nettstedet, ikke satt av arbeidsgiveren. Den ble utelatt.
capture-warning-deadline_year_inferred = Fristen står uten år; det nærmeste som passer, ble valgt.
capture-warning-text_cut = Siden var svært lang. Slutten av teksten ble utelatt.
capture-warning-text_missing = Siden har en tittel, men ingen annonsetekst. Lim inn teksten her for å gjøre den hel.
capture-warning-ad_closed = Annonsen sier at den er stengt.
capture-warning-pay_unread = Lønnen er skrevet på en måte Løype ikke kan lese som beløp. Ordene er tatt vare på.
