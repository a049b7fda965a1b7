# Sikkerhetskopier: fanen i «Dine data», beskjeden som blir stående mens de feiler, og kommandolinjen.
backups-about = Løype tar sikkerhetskopi av hele profilen av seg selv: etter endringer, høyst hvert kvarter, når du lukker, og før alt som endrer mye. Alle fra de siste to dagene blir liggende, deretter én per dag, uke og måned.
backups-now = Ta sikkerhetskopi nå
backups-action-now = Ta sikkerhetskopi nå
backups-made-now = Sikkerhetskopien er tatt. { $jobs ->
    [one] Én stilling er med.
   *[other] { $jobs } stillinger er med.
 }
backups-loading = Leser sikkerhetskopiene
backups-none = Ingen sikkerhetskopier ennå
backups-none-text = Den første tas like etter den første endringen. Du kan også ta en nå.
backups-status = Status
backups-last = Siste sikkerhetskopi { $time } ({ $reason }).
backups-last-none = Ingenting er sikkerhetskopiert ennå.
backups-used = De bruker { $size } av { $cap } i { $folder }.
backups-list = Sikkerhetskopiene, nyeste først
backups-when = Tatt
backups-why = Fordi
backups-holds = Innhold
backups-size = Størrelse
backups-where = Sted
backups-where-beside = Ved profilen
backups-where-second = Den andre mappen
backups-where-elsewhere = Et annet sted
backups-unsound = Skadet: den kan ikke hentes tilbake
backups-holds-counts = { $jobs ->
    [one] 1 stilling
   *[other] { $jobs } stillinger
 }, { $applications ->
    [one] 1 sendt
   *[other] { $applications } sendt
 }, { $documents ->
    [one] 1 dokument
   *[other] { $documents } dokumenter
 }
backups-holds-missing = { $files ->
    [one] filen til ett dokument var borte
   *[other] filene til { $files } dokumenter var borte
 }
backup-reason-change = etter en endring
backup-reason-close = ved lukking
backup-reason-asked = du ba om den
backup-reason-migration = før formen til en nyere versjon
backup-reason-import = før noe ble hentet inn
backup-reason-restore = før en kopi ble hentet tilbake
backup-reason-bulk_delete = før mye ble slettet
backups-look = Se hva som er i den
backups-look-one = Se hva som er i den: sikkerhetskopi fra { $time }
backups-more = Vis eldre
backups-failing = Sikkerhetskopieringen feiler: { $why }
backups-failing-second = Kopien i den andre mappen feiler: { $why }
backups-damaged = Profilens fil er skadet: { $why }
backups-see = Gå til sikkerhetskopiene
backups-again = Prøv igjen nå
backups-recover = Åpne redningen
backups-second = Den andre mappen
backups-second-text = En kopi av hver sikkerhetskopi på et annet sted, for eksempel en annen disk. Ligger begge på samme disk, forsvinner begge når den ryker.
backups-second-folder = Mappe
backups-second-hint = Hele stien, slik filbehandleren viser den. Tomt for ingen.
backups-second-choose = Bruk denne mappen
backups-second-stop = Slutt å kopiere dit
backups-second-kept = Kopiene ligger i { $path }.
backups-second-none = Det er ikke valgt noen andre mappe.
backups-room = Plass til sikkerhetskopier
backups-room-megabytes = Høyst så mange megabyte
backups-room-hint = I hver mappe. Blir det mer, går de eldste først; den nyeste gode blir alltid liggende.
backups-room-set = Bruk
backups-place-profile = Om stedet der profilen ligger
backups-place-second = Om den andre mappen
backups-place-profile-synced = Profilen ligger i en mappe som { $service } synkroniserer. En slik tjeneste kan kopiere filen mens den er halvskrevet, eller hente tilbake en eldre, og jobbsøkingen din ligger på maskinene deres også. Flytt profilen til en vanlig mappe på denne maskinen, og bruk heller { $service } til den andre mappen.
backups-place-profile-network = Profilen ligger på en annen maskin, over nettet ({ $system }). Ryker forbindelsen mens Løype skriver, kan filen bli skadet. Flytt profilen til en disk i denne maskinen, og bruk heller den andre maskinen til den andre mappen.
backups-place-profile-removable = Profilen ligger på en minnepinne eller et kort ({ $system }). Trekkes den ut mens Løype går, kan det siste gå tapt, og den som finner den, kan lese alt. Flytt profilen til en disk i denne maskinen.
backups-place-second-synced = { $service } synkroniserer denne mappen: bra for en kopi til, men jobbsøkingen din ligger da på maskinene deres også.
backups-place-second-network = Mappen ligger på en annen maskin ({ $system }): bra for en kopi til. Når den ikke kan nås, sier Løype fra, og kopierer igjen når det går.
backups-place-second-removable = Mappen ligger på en minnepinne eller et kort ({ $system }). Løype kopierer når den står i; den som finner den, kan lese kopiene.

restore-title = Sikkerhetskopi fra { $time }
restore-reading = Kontrollerer kopien og sammenligner med det du har nå
restore-would = Hvis du henter den tilbake
restore-same = Ingenting endres: den inneholder det du har nå.
restore-come-back = { $count ->
    [one] Én stilling kommer tilbake
   *[other] { $count } stillinger kommer tilbake
 }
restore-vanish = { $count ->
    [one] Én stilling blir borte
   *[other] { $count } stillinger blir borte
 }
restore-differ = { $count ->
    [one] Én stilling blir slik den var da
   *[other] { $count } stillinger blir slik de var da
 }
restore-job = { $title }, { $employer }
restore-and-more = og { $count } til
restore-counted = Nå og da
restore-thing = Hva
restore-now = Nå
restore-then = I kopien
restore-thing-job = Stillinger
restore-thing-contact = Kontaktpersoner
restore-thing-document = Dokumenter
restore-thing-interview = Intervjuer
restore-thing-task = Oppgaver
restore-thing-offer = Tilbud
restore-thing-story = Historier
restore-undone = Alt slik det er nå, blir sikkerhetskopiert først, så du kan angre. Stegene som «Angre» kjenner, er etterpå kopiens egne.
restore-do = Hent den tilbake
restore-cancel = La alt være som det er
restore-done = Sikkerhetskopien fra { $time } er hentet tilbake.
restore-done-missing = { $files ->
    [one] Filen til ett dokument fantes ikke i noen sikkerhetskopi.
   *[other] Filene til { $files } dokumenter fantes ikke i noen sikkerhetskopi.
 }
restore-take-back = Angre det
restore-taken-back = Alt er slik det var før du hentet kopien tilbake.

backups-cli-made = Sikkerhetskopi tatt i { $path }
backups-cli-none = Det finnes ingen sikkerhetskopier ennå. «loype backup» lager en.
backups-cli-restored = Hentet tilbake { $name }. For å angre: loype restore { $before }
backups-cli-recovered = Hentet tilbake { $name }.
backups-cli-aside = Den skadde originalen ligger urørt i { $folder }
backups-cli-would = Ingenting ble endret. Stillinger som ville komme tilbake: { $back }, bli borte: { $gone }, bli som de var: { $differ }.
backups-cli-missing = Dokumenter med filer som ikke finnes lenger: { $files }
backups-cli-salvaged = Reddet { $kept } rader, blant dem { $jobs } stillinger. Tapt: { $lost }{ $sure ->
    [exact] {""}
   *[at_least] {" "}eller flere
 }.
backups-cli-salvaged-to = Det som kunne leses, ligger i { $path }. Profilen er som den var.
