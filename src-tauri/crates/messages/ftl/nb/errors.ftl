### Én setning eller to for hver feilkode: hva som var galt, hvor, og hva som ville vært riktig eller hva en gjør nå.
### Id-ene slutter med kodene i kjernen; hver kan bruke parameterne som koden har med seg.

## Programmet selv

error-internal = Noe gikk galt inne i Løype, og ingenting ble endret. Prøv igjen; skjer det på nytt, står stedet i loggfilen.
error-unknown_command = Løype kjenner ingen kommando som heter «{ $name }». Vinduet og kjernen kan være av ulike versjoner; start Løype på nytt.
error-bad_input = Kjernen forsto ikke det den fikk tilsendt ({ $details }). Ingenting ble endret.

## Ting som ikke er der

error-job_missing = Denne stillingen finnes ikke lenger. Den kan være slettet; se i papirkurven.
error-job_not_found = Fant ingen stilling for «{ $text }». Prøv færre ord, eller id-en som «loype jobs» viser.
error-job_ambiguous = «{ $text }» passer på flere stillinger. Skriv mer av tittelen, ta med arbeidsgiveren, eller oppgi stillingens id.
error-stage_missing = Dette steget finnes ikke lenger. Velg et av stegene på tavla.
error-stage_name_missing = Et eget steg trenger et navn. Skriv hva det heter.
error-stage_name_taken = Et annet steg heter alt «{ $name }». Velg et annet navn, så du kan se forskjell på dem.
error-stage_only = Dette er det siste steget av sitt slag, og hvert slag beholder ett. Skjul det i stedet.
error-stage_not_empty = Det står stillinger i steget: { $count } i søket som pågår, { $elsewhere } i papirkurven eller i tidligere søk. Si først hvor de skal hen.
error-stage_other_kind = Det som står i et steg, kan bare gå til et annet steg som teller som det samme.
error-not_closed = Stillingen er ikke avsluttet, så det er ikke noe å oppgi grunn for.
error-job_archived = Stillingen hører til det tidligere søket «{ $name }» og kan bare leses. Hent søket tilbake for å endre den.
error-merge_itself = En stilling kan ikke slås sammen med seg selv. Velg en annen.
error-archive_missing = Dette tidligere søket finnes ikke lenger. Det kan være hentet tilbake.
error-archive_name_missing = Et tidligere søk trenger et navn. Skriv hva det skal hete.
error-archive_empty = Det er ingen stillinger å legge bort.
error-tag_missing = Denne merkelappen finnes ikke lenger. Den kan være slettet eller slått sammen med en annen.
error-view_missing = Denne visningen finnes ikke lenger. Den kan være slettet i et annet vindu.
error-wipe_unconfirmed = Ingenting ble slettet. Skriv ordet akkurat slik det står ved feltet.
error-step_missing = Dette steget er for gammelt til å gå tilbake til. Velg et nyere.
error-event_missing = Denne hendelsen finnes ikke lenger. Den kan være slettet eller angret.
error-ad_missing = Teksten i denne annonsen ble ikke tatt vare på.
error-draft_missing = Denne annonsen er allerede lagret, eller for mange andre ble lest etter den. Lim den inn eller hent den en gang til.

## Felter

error-title_missing = En stilling må ha en tittel. Skriv hva stillingen heter.
error-employer_missing = En stilling må ha en arbeidsgiver. Skriv hvem som lyser den ut.
error-tag_name_missing = En merkelapp må ha et navn. Skriv et ord eller to.
error-view_name_missing = En visning må ha et navn. Skriv hva den viser.
error-columns_missing = En tabell må ha minst én kolonne. Vis en annen før du skjuler denne.
error-column_twice = En kolonne kan bare stå én gang i tabellen, og bare sorteres på én gang.
error-nothing_chosen = Ingen stilling er valgt. Velg en med mellomrom, eller alle med Ctrl+A.
error-note_empty = Notatet har ingen ord. Skriv noe, eller la det være.
error-task_missing = Dette gjøremålet finnes ikke lenger. Det kan være slettet eller angret.
error-task_empty = Et gjøremål trenger ord. Skriv hva som skal gjøres.
error-thing_missing = Dette står ikke på siden lenger: det er gjort, flyttet eller slettet. Siden viser det som er nå.
error-day_not_ahead = «{ $text }» er ikke en dag som kommer. Skriv en senere, som «fredag» eller «25.12.».
error-not_a_note = Bare notater kan skrives om eller slettes; på andre hendelser kan datoen rettes.
error-too_long = { $field ->
    [title] Tittelen er for lang: det er plass til { $limit } tegn.
    [employer] Navnet på arbeidsgiveren er for langt: det er plass til { $limit } tegn.
    [places] Dette er for mye for arbeidsstedet: det er plass til 50 steder, ett per linje, på 300 tegn hver.
    [deadline] Søknadsfristen er for lang: det er plass til { $limit } tegn. Skriv bare datoen eller ordene, som «løpende».
    [starts] Oppstarten er for lang: det er plass til { $limit } tegn.
    [pay] Lønnen er for lang: det er plass til { $limit } tegn. Skriv bare beløpet, som i «650 000–720 000».
    [languages_required] Dette er for mange språk: det er plass til { $limit }.
    [contacts] Dette er for mange kontaktpersoner eller en for lang linje: det er plass til 50 personer og 300 tegn i hver linje.
    [folder] Stien er for lang: høyst { $limit } tegn leses.
    [date] Dette er for langt for en dag. Skriv den som i «12.03.2026».
    [note] Notatet er for langt: det er plass til { $limit } tegn. Del det i to.
    [letter] Søknadsbrevet er for langt: det er plass til { $limit } tegn. Ingen leser ti sider; kort det ned.
    [prep] Dette er mer enn det blir tatt vare på: høyst { $limit } tegn i én del. Ingenting av det ble lagret; kort det ned, eller legg resten i et dokument.
    [requirement] Linjen er for lang: det er plass til høyst { $limit } tegn. Del den i to.
    [story] Denne delen av historien er for lang: det er plass til høyst { $limit } tegn. Så lenge hører ingen på; kort den ned.
    [evidence] Det som viser ferdigheten, er for langt: det er plass til høyst { $limit } tegn.
    [task] Gjøremålet er for langt: det er plass til { $limit } tegn. Resten får plass i et notat.
    [due] Dagen er for lang: det leses { $limit } tegn. Skriv bare dagen, som «fredag 14:30».
    [people] Dette er for mange deltakere eller for langt et navn: det er plass til 20, med 300 tegn hver.
    [tag] Navnet på merkelappen er for langt: det er plass til { $limit } tegn.
    [view] Navnet på visningen er for langt: det er plass til { $limit } tegn.
    [filter] Teksten å filtrere på er for lang: høyst { $limit } tegn.
    [stage] Navnet på steget er for langt: det er plass til { $limit } tegn.
   *[other] Denne teksten er for lang: det er plass til { $limit }.
 }
error-pay_unread = «{ $text }» har ikke noe beløp som lar seg lese. Skriv det som «650 000», «650–720k» eller «450 kr/t».
error-pay_reversed = «{ $text }» nevner det meste før det minste. Sett det laveste beløpet først.
error-pay_too_large = Beløpet i «{ $text }» er større enn lønn kan være. Se over antallet nuller.
error-pay_several = «{ $text }» har flere beløp. Skriv ett, eller et spenn som «650 000–720 000».
error-pay_range = «{ $text }» er et spenn. Skriv ett beløp her.
error-pay_steps = «{ $text }» er et lønnstrinn, ikke kroner. Spør hvilket beløp trinnet gir, og skriv det.
error-pay_zero = En lønn på null går det ikke an å regne med. Skriv hva som betales i året, som «650 000».
error-pay_negative = «{ $text }» er under null. Skriv beløpet uten minus.
error-pay_thousands = «{ $text }» er for lite. Mente du { $thousands }? Skriv det helt ut, som «850 000».
error-pay_currency = «{ $text }» er i { $currency }, men her trengs { $wanted }.
error-pay_not_year = «{ $text }» er ikke lønn for et år. Skriv hva det blir i året.
error-tax_year_unknown = Skattereglene for { $year } er ikke kjent. Programmet kan { $first } til { $last }.
error-tax_zone_unsure = Tallene for Finnmark og Nord-Troms i { $year } er ikke sikre, så ingenting regnes ut. Velg 2025 eller senere, eller resten av landet.
error-months_unread = Et år har én til tolv måneder; «{ $text }» er ikke en av dem.
error-number_unread = «{ $text }» er ikke et tall som passer her. Skriv sifre, som «7,5».
error-number_range = Tallet må være fra { $least } til { $most }.
error-offer_missing = Tilbudet finnes ikke lenger. Det kan være slettet i et annet vindu.
error-offer_not_found = Ingen tilbud passer til «{ $text }», eller flere gjør det. «loype offers» viser alle.
error-offer_name_missing = Et tilbud trenger et navn. Skriv hvem det er fra.
error-offer_base_missing = Et tilbud trenger grunnlønn. Skriv hva som betales i året, som «850 000».
error-offers_unread = Filen har ingen tilbud som kan leses ({ $details }). Skriv ett tilbud eller en liste som JSON.
error-rate_not_needed = Tilbudet er i kroner og trenger ingen valutakurs.
error-rate_unread = Norges Bank ga ingen kurs for { $currency }. Skriv kursen selv.
error-target_missing = Lønnsmålet finnes ikke lenger. Det kan være slettet i et annet vindu.
error-target_role_missing = Et lønnsmål trenger en rolle. Skriv hva slags arbeid det gjelder.
error-target_order = De tre tallene må stige: smertegrense, så forventet, så strekkmål.
error-figure_missing = Lønnstallet finnes ikke lenger. Det kan være slettet i et annet vindu.
error-floor_missing = Nivået finnes ikke lenger. Det kan være slettet i et annet vindu.
error-floor_order = Nivået for mastergrad kan ikke være lavere enn nivået for bachelorgrad.
error-employer_unknown = Veiledningen kjenner ingen slik arbeidsgiver. Navnet kan være endret i en nyere versjon.
error-skill_missing = Skriv hva ferdigheten heter.
error-skill_unknown = Ferdigheten finnes ikke lenger. Den kan være slettet i et annet vindu.
error-story_missing = Denne historien finnes ikke lenger. Angre kan kanskje hente den tilbake.
error-story_title_missing = En historie trenger en tittel. Skriv noen få ord du kjenner den igjen på.
error-rate_unlikely = Den tiden sier ingenting om hvor fort du snakker. Fortell en historie på minst 30 ord høyt; vi tror på { $least } til { $most } ord i minuttet.
error-requirement_missing = Denne linjen står ikke på listen lenger. Se på listen en gang til.
error-requirement_empty = Skriv hva de ber om først.
error-step_unknown = Veiledningen kjenner ikke dette steget. Det kan ha fått et nytt navn i en nyere versjon.
error-guidance_not_found = Veiledningen har ingenting som heter «{ $text }». La navnet stå tomt for å se alt.
error-field_missing = { $field ->
    [source] Skriv hvor tallet kommer fra: en fagforening, et offentlig kontor, en nettside.
    [name] Gi statistikken et navn, for eksempel «Tekna 2026, privat sektor».
    [role] Skriv hvilken rolle statistikken gjelder.
    [median] Skriv medianen. Uten tallet i midten kan ingenting sies.
    [quartile] Skriv både nedre og øvre kvartil, eller ingen av dem.
    [value] Skriv tallet.
    [text] Skriv arbeidsgiverens navn eller organisasjonsnummer.
   *[other] Her mangler det noe.
 }
error-date_ahead = «{ $text }» er ikke kommet ennå. Skriv en dag som har vært.
error-fact_fixed = Denne opplysningen har ikke noe tall som ditt kan erstatte ({ $fact }). En nyere veiledning kan rette den.
error-own_order = Tallene må stige: en firedel tjener mindre enn det første, halvparten mindre enn det andre, en firedel mer enn det tredje.
error-own_missing = Dette finnes ikke lenger. Det kan være trukket tilbake i et annet vindu.
error-role_unknown = Veiledningen kjenner ingen rolle som heter «{ $text }». Velg en fra listen.
error-place_unknown = Veiledningen kjenner ingen by eller fylke som heter «{ $text }». Velg en den kjenner, eller la feltet stå tomt for hele landet.
error-pack_unreadable = «{ $name }» er ikke en zip-fil som kan leses. Velg zip-filen med veiledningens TOML-filer.
error-pack_too_large = Denne veiledningen er større enn Løype leser: høyst { $limit } MB. Ingenting ble importert.
error-pack_file_missing = Veiledningen mangler filen { $file }. Ingenting ble importert.
error-pack_file_unknown = Veiledningen har en fil { $file } som Løype ikke kjenner. Se over navnet. Ingenting ble importert.
error-pack_broken = { $file } kan ikke leses ({ $details }). Ingenting ble importert.
error-pack_faulty = Opplysninger i denne veiledningen som ikke stemmer: { $count }, først { $details }. Ingenting ble importert.
error-pack_newer = { $file } har format { $found }, og denne versjonen av Løype leser format { $known }. Installer den nyere versjonen først; ingenting ble importert.
error-pack_older = Denne veiledningen er fra { $edition } og eldre enn den du har ({ $current }). Ingenting ble importert.
error-pack_same = Du har allerede veiledningen fra { $edition }. En rettet utgave trenger en senere dag i pack.toml. Ingenting ble importert.
error-pack_built_in = Veiledningen som fulgte med Løype, er allerede den som brukes.
error-not_registered = Enhetsregisteret i Brønnøysund har ingen arbeidsgiver «{ $text }». Prøv færre ord, eller organisasjonsnummeret.
error-look_up_timeout = { $host } svarte ikke innen ti sekunder. Ingenting ble endret; prøv igjen.
error-look_up_status = { $host } svarte med en feil (status { $status }). Ingenting ble endret; prøv igjen senere.
error-look_up_busy = { $host } får for mange spørsmål akkurat nå. Ingenting ble endret; prøv igjen om { $seconds } sekunder.
error-look_up_unread = { $host } svarte med noe Løype ikke kan lese. Ingenting ble endret; prøv igjen senere, eller slå det opp i nettleseren.
error-look_up_astray = { $host } sendte Løype videre til et sted programmet ikke går. Ingenting ble endret.
error-look_up_failed = Ingen forbindelse med { $host }, eller den ble brutt. Ingenting ble endret; se etter nettet og prøv igjen.
error-document_missing = Dokumentet finnes ikke lenger. Det kan være slettet i et annet vindu.
error-document_name_missing = Et dokument må ha et navn. Skriv hva det er, for eksempel «CV på engelsk».
error-document_too_large = «{ $name }» er større enn de { $limit } MB Løype tar vare på. Lagre den med mindre bilder, eller som PDF.
error-document_empty = «{ $name }» er tom: det er ingenting i den. Sjekk at den ble lagret, og velg den på nytt.
error-document_same = Dette er samme fil som versjon { $number }. Ingenting ble lagt til.
error-document_file_missing = Filen til «{ $name }» er borte fra profilmappen. Legg den til på nytt som en ny versjon, eller hent mappen fra en kopi.
error-document_file_changed = Filen til «{ $name }» er endret utenfor Løype og er ikke den som ble sendt. Legg til den riktige som en ny versjon, eller hent mappen fra en kopi.
error-document_program = «{ $name }» er et program eller starter et, og Løype starter ikke programmer. Filen er tatt vare på som den er; pakk den som .zip for å kunne åpne den.
error-document_not_opened = Fant ikke noe program som åpner «{ $name }». Installer et for slike filer, og prøv igjen.
error-sent_missing = Denne sendingen finnes ikke lenger. Den kan være tatt tilbake i et annet vindu.
error-letter_empty = Søknadsbrevet er tomt. Skriv det først.
error-job_link_missing = Lenken finnes ikke lenger. Den kan være slettet i et annet vindu.
error-checklist_item_missing = Denne linjen står ikke lenger på sjekklisten. Den kan være slettet i et annet vindu.
error-checklist_empty = En linje på sjekklisten må ha ord. Skriv hva som skal gjøres.
error-interview_missing = Dette intervjuet finnes ikke lenger. Det kan være slettet eller angret.
error-question_missing = Dette spørsmålet er ikke her lenger. Det kan være tatt ut av banken eller angret.
error-question_empty = Et spørsmål trenger ord. Skriv hva som ble spurt om.
error-session_missing = Denne økten er ikke her lenger. Begynn en ny; det du svarte, er tatt vare på.
error-practice_answered = Dette spørsmålet er vurdert allerede, kanskje i et annet vindu. Gå videre til det neste.
error-practice_nothing = Det finnes ikke noe spørsmål av denne sorten å øve på. Velg bredere, eller legg til egne spørsmål.
error-contact_missing = Denne kontaktpersonen finnes ikke lenger. Den kan være slettet eller slått sammen med en annen.
error-contact_empty = En kontaktperson trenger et navn. Skriv det, eller i det minste en e-postadresse eller et telefonnummer.
error-conversation_missing = Denne samtalen finnes ikke lenger. Den kan være slettet eller angret.
error-email_unread = «{ $text }» er ikke en e-postadresse. Skriv den slik: «kari@example.no».
error-time_unread = «{ $text }» er ikke et klokkeslett. Skriv det slik: «14:30», «kl. 14» eller «14:30–15:30».
error-minutes_unread = «{ $text }» er ikke en varighet. Skriv den slik: «60 min» eller «1 t 30 min».
error-time_skipped = Klokken blir aldri { $time } den natten: den ({ $zone }) stilles fram til { $next }. Spør hvilken tid som er ment, og skriv den.
error-time_twice = Klokken blir { $time } to ganger den natten, fordi den ({ $zone }) stilles tilbake. Skriv «sommertid» etter for den første, eller «vintertid» for den andre.
error-zone_unread = «{ $text }» er ikke en tidssone Løype kjenner. Skriv en stor by i den, som «London», eller navnet, som «America/New_York».
error-date_unread = «{ $text }» er ikke en dato. Skriv dagen først, som i «12.03.2026», «12.3.» eller «12. mars».
error-date_missing = «{ $text }» er en dag som ikke finnes i kalenderen. Se over dag og måned.
error-share_unread = «{ $text }» er ikke en stillingsprosent. Skriv 1 til 100 prosent, som i «80 %» eller «50–100 %».
error-language_unread = «{ $text }» er ikke et språk Løype kjenner. Skriv navnet eller koden, med komma imellom: «norsk, en».
error-orgnr_unread = «{ $text }» er ikke et organisasjonsnummer. Det har ni sifre, og det siste kontrollerer de andre; se etter på brreg.no.
error-link_unread = «{ $text }» er ikke en nettadresse. Skriv den som «https://example.no/stilling».

## Å lese en annonse

error-login_wall = Denne siden ber deg logge inn. Kopier teksten i annonsen og lim den inn her; lenken er tatt vare på.
error-script_only = Denne siden fyller seg selv først når en nettleser kjører den, så det var ingen tekst å lese. Kopier teksten i annonsen fra nettleseren og lim den inn her; lenken er tatt vare på.
error-list_page = Denne siden lister opp { $count } annonser. Åpne den du vil ha, og lim inn lenken eller teksten.
error-no_ad = Her er det ingen stillingsannonse som Løype kan skjelne. Kopier selve annonseteksten og lim den inn, eller legg til stillingen for hånd.
error-page_too_large = Dette er større enn de { $limit } MB Løype leser. Kopier teksten i annonsen og lim inn den.
error-file_kind = «{ $name }» er en type fil Løype ikke kan lese ennå. Lagre siden som .html eller .txt, eller lim inn teksten.
error-file_unreadable = «{ $name }» lot seg ikke lese. Se om filen kan åpnes andre steder, eller lim inn annonseteksten.
error-file_unwritable = «{ $name }» kunne ikke skrives. Se etter mappen og at det er plass, eller velg et annet navn.

## Å hente en side

error-fetch_forbidden = { $site } tillater ikke at programmer leser sidene, så Løype gjør det ikke. Kopier annonseteksten eller lagre siden i nettleseren, og ta den med hit; lenken er tatt vare på.
error-fetch_not_https = Løype henter bare sikre sider, og «{ $url }» begynner ikke med https. Lim inn annonseteksten i stedet; lenken er tatt vare på.
error-fetch_private = «{ $host }» ligger i et privat nett, og dit går ikke Løype. Lim inn annonseteksten i stedet; lenken er tatt vare på.
error-fetch_redirects = { $host } sendte Løype videre fra side til side. Åpne annonsen i nettleseren og lim inn adressen derfra, eller teksten.
error-fetch_timeout = { $host } svarte ikke innen ti sekunder. Prøv igjen, eller lim inn annonseteksten; lenken er tatt vare på.
error-fetch_too_large = Siden hos { $host } er større enn Løype henter (5 MB). Lim inn annonseteksten i stedet; lenken er tatt vare på.
error-fetch_not_a_page = Det som ligger hos { $host }, er ikke en nettside ({ $type }). Lim inn lenken til annonsens egen side, eller teksten.
error-fetch_status = { $host } svarte med en feil (status { $status }) i stedet for siden. Den kan være borte eller stengt for programmer: se på den i nettleseren og lim inn annonseteksten; lenken er tatt vare på.
error-fetch_busy = { $host } får for mange spørsmål akkurat nå. Prøv igjen om { $seconds } sekunder, eller lim inn teksten; lenken er tatt vare på.
error-fetch_failed = Ingen forbindelse med { $host }. Se over nettet og adressen, og prøv igjen; eller lim inn annonseteksten.
error-fetch_stopped = Stoppet. Ingenting ble hentet; lenken er tatt vare på.

## The calendar

error-entry_missing = Denne oppføringen står ikke i kalenderen lenger. Den kan være slettet, fjernet eller angret.
error-entry_fixed = { $of ->
    [event] Det som har hendt, kan ikke flyttes i kalenderen. Rett dagen i historikken til stillingen.
    [job_start] Første arbeidsdag bestemmer arbeidsgiveren. Endre den blant faktaene om stillingen.
   *[offer_start] Første arbeidsdag bestemmer arbeidsgiveren. Endre den i vilkårene i tilbudet.
 }

## Filer til andre kalendere

error-folder_relative = «{ $folder }» er ikke en hel sti. Skriv den fra begynnelsen, slik filbehandleren viser den.
error-folder_missing = Det finnes ingen mappe «{ $folder }». Sjekk skrivemåten, eller lag mappen først.
error-folder_unfit = «{ $folder }» er ikke en mappe å holde en fil i. Velg en av dine egne.
error-folder_unwritable = Løype kan ikke skrive i «{ $folder }». Gi deg selv lov til å skrive der, eller velg en annen mappe.
error-file_foreign = «{ $path }» er filen til et annet program, og Løype lar den være. Velg en annen mappe, eller flytt den filen.

## Hele profilen ut og inn

error-own_file_foreign = Denne filen er ikke skrevet av Løype, så den kan ikke hentes inn som en hel profil. Er den en tabell eller lista fra et annet program, hent den inn som det.
error-own_file_newer = En nyere versjon av Løype har skrevet denne filen (den har form { $found }, denne versjonen kjenner { $known }). Ingenting er endret; installer den nyere versjonen.
error-own_file_broken = Denne filen henger ikke sammen, så ingenting ble hentet fra den ({ $place }: { $details }). Bruk en annen kopi av filen, eller en fra en annen dag.
error-own_file_too_long = En del av denne filen er lengre enn noe Løype skriver ({ $place }), så den ble ikke lest til slutten. Ingenting er endret.
error-own_file_trap = Denne zip-filen er ikke trygg å åpne: { $details }. Ingenting ble pakket ut. Bruk filen slik Løype skrev den.
error-passphrase_missing = Denne filen er låst. Oppgi passordfrasen.
error-passphrase_wrong = Passordfrasen åpner ikke filen. Sjekk store bokstaver og språket på tastaturet. Uten den rette kan ingen åpne den, heller ikke Løype.
error-passphrase_short = En passordfrase må ha minst { $least } tegn; flere ord er best.
error-passphrase_differs = De to passordfrasene er ikke like. Ingenting ble skrevet.
error-locked_unreadable = Den låste filen lar seg ikke åpne ({ $details }). Den kan være skadet, eller låst med en nøkkel i stedet for en passordfrase.
error-stopped = Det ble stoppet, og ingenting er endret.
error-takeout_underway = Noe blir tatt ut allerede. Vent til det er ferdig, eller stopp det.
error-file_exists = Det finnes allerede noe som heter «{ $name }», og det fikk være i fred. Velg et annet navn, eller si --force for å erstatte det.
error-file_ending = Slutten på «{ $name }» sier ikke hva som skal skrives. Bruk .json, .zip, .csv, .xlsx eller .md.zip, hver med .age bak for å låse den; eller en mappe for Markdown.

## Profilen

error-incoming_missing = Filen kom ikke hel fram. Velg den en gang til.
error-incoming_broken = «{ $name }» ble avbrutt på vei inn. Velg den en gang til.
error-incoming_too_large = «{ $name }» er større enn { $limit } MB, som er det meste som slippes inn.
error-import_own_file = «{ $name }» er Løypes egen eksport. Hent den inn som dine egne data, ikke som et annet programs.
error-import_too_large = «{ $name }» er større, pakket eller utpakket, enn de { $limit } MB som leses. Del den, eller ta ut det som ikke trengs.
error-import_too_many_rows = En tabell i «{ $name }» har mer enn { $limit } rader. Del den i flere filer.
error-import_too_many_columns = En tabell i «{ $name }» har mer enn { $limit } kolonner, eller for mange celler. Ta ut kolonner som ikke trengs.
error-import_kind = «{ $name }» inneholder ingen tabell som kan leses. Lagre den som CSV eller XLSX, og velg den.
error-import_broken = «{ $name }» er ødelagt og kan ikke leses ({ $details }). Eksporter den en gang til.
error-import_empty = «{ $name }» inneholder ingen tabell med stillinger eller personer.
error-import_dates_open = Datoene i disse kolonnene kan leses på to måter: { $columns }. Si om dagen eller måneden står først (på kommandolinjen: --dates dmy eller --dates mdy).
error-import_answer_unknown = «{ $text }» er ingen av dem som finnes: { $known }.
error-import_not_looked = Filen er ikke lenger framme. Velg den en gang til.
error-import_stopped = Stoppet. Ingenting ble hentet inn.
error-demo_not_empty = Eksempelstillinger kan bare legges i en tom profil, og denne har dine egne. Velg en annen mappe med --profile.
error-too_many = Dette er mer enn Løype tar på én gang: høyst { $limit }.
error-backup_missing = Sikkerhetskopien «{ $name }» finnes ikke lenger. Velg en annen fra listen.
error-backup_unsound = «{ $name }» er skadet og kan ikke hentes tilbake ({ $details }). Ingenting ble endret; velg en eldre sikkerhetskopi.
error-backup_foreign = «{ $name }» er ikke en sikkerhetskopi fra Løype. Ingenting ble endret; velg en fil med navn som begynner på «loype-».
error-backup_newer = «{ $name }» er laget av en nyere versjon av Løype (formen er { $found }, denne versjonen kjenner { $known }). Ingenting ble endret; installer den nyere versjonen.
error-backup_is_profile = «{ $name }» er selve profilen. Velg en av sikkerhetskopiene.
error-backup_unwritable = Løype får ikke skrevet sikkerhetskopier i «{ $folder }». Gi deg selv lov til å skrive der, eller velg en annen mappe.
error-backup_full = Det er ikke plass til en sikkerhetskopi i «{ $folder }». Frigjør litt plass der; neste forsøk kommer innen et kvarter.
error-backup_failed = Ingen sikkerhetskopi kunne lages i «{ $folder }» ({ $details }). Se til disken den ligger på, og prøv igjen.
error-backup_second_inside = «{ $folder }» ligger inne i profilen. En kopi til er bare til nytte et annet sted: velg en annen disk eller maskin.
error-backup_cap_range = Plassen til sikkerhetskopier er { $least } til { $most } MB. Skriv et tall mellom de to.
error-recovery_not_needed = Profilen lar seg åpne, så det er ingenting å redde. Hent tilbake en sikkerhetskopi fra «Dine data».
error-recovery_nothing = Ingenting i den skadde filen kan leses. Den er som den var; hent tilbake en sikkerhetskopi, eller begynn med en tom profil.
error-store_newer = Denne profilen er skrevet av en nyere versjon av Løype (formen er { $found }, denne versjonen kjenner { $known }). Ingenting ble rørt; installer den nyere versjonen.
error-store_foreign = «{ $file }» tilhører et annet program. Ingenting ble rørt; velg en annen mappe.
error-store_not_a_database = «{ $file }» er ikke en Løype-database. Ingenting ble rørt; flytt filen eller velg en annen mappe.
error-store_unwritable = Løype får ikke skrive i «{ $folder }». Gi deg selv skrivetilgang der, eller velg en annen mappe.
error-store_busy = Et annet program skriver i profilen akkurat nå. Ingenting ble endret; prøv igjen om et øyeblikk.
error-store_full = Disken er full, så ingenting ble lagret. Frigjør plass og prøv igjen.
error-store_held = Et annet program har profilen åpen og skriver i den akkurat nå: { $by }. Ingenting ble endret; prøv igjen om et øyeblikk.
error-store_write_failed = Det gikk ikke an å skrive til disken ({ $details }). Ingenting ble endret, og det som var lagret fra før, er trygt.
error-read_only = Løype bare leser profilen for tiden, for det gikk ikke an å skrive til disken. Ingenting ble endret; se til disken og velg «Prøv igjen».
error-folder_full = Det er ikke mer plass på disken der «{ $folder }» ligger. Frigjør plass der, eller velg en annen mappe.
error-store_damaged = Databasen er skadet ({ $details }). Ingenting ble endret. Hent tilbake en sikkerhetskopi, eller redd det som kan leses: «loype restore» viser kopiene, «loype restore --salvage» leser det den kan.
error-store_failed = Databasen lot seg ikke lese eller skrive ({ $details }). Ingenting ble lagret; prøv igjen.
