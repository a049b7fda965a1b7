# Hva som lagres og hvor, og å tømme profilen.
privacy-about = Løype lagrer alt på denne maskinen. Programmet har ingen konto, ingen server og ingen statistikk om deg, og det sender ingenting av seg selv.
privacy-kept = Hva som lagres
privacy-kept-text = Alt ligger i én mappe. Bare brukeren din på denne maskinen kan åpne den; filene er ikke kryptert, så det er maskinens diskkryptering som verner en maskin som kommer bort.
privacy-folder = Mappe
privacy-kept-database = Stillingene, søknadene, notatene, kontaktene, intervjuene, tilbudene, tallene og innstillingene dine, og annonsene slik du lagret dem
privacy-kept-documents = Dokumentene dine: hver versjon av CV-er, søknadsbrev og attester du har lagt inn
privacy-kept-opened = Kopier av dokumenter du har åpnet i et annet program; de fjernes etter et døgn
privacy-kept-backups = Sikkerhetskopier av alt dette
privacy-kept-logs = En uke med logger: tidspunkter, koder og antall, aldri det du har skrevet
privacy-kept-set_aside = Skadde profilfiler som ble satt til side urørt
privacy-calendar = Kalenderfilen din, i mappen du valgte: { $path }
privacy-second = Sikkerhetskopier i den andre mappen, som du valgte: { $path }
privacy-bytes = { $size } { $unit ->
        [kb] kB
       *[mb] MB
    }
privacy-hosts = Når nettet brukes
privacy-hosts-text = Bare når du trykker på knappen til en av disse:
privacy-host-page = Lese en side fra en lenke du har gitt: sidens eget nettsted. Det ser at noen ba om siden, ikke mer.
privacy-host-rates = Valutakurs for et tilbud i en annen valuta, fra Norges Bank ({ $host }). Valutaen sendes.
privacy-host-units = Slå opp en arbeidsgiver i Enhetsregisteret ({ $host }). Navnet eller nummeret du skrev, sendes.
privacy-host-wages = Nyere lønnstall fra Statistisk sentralbyrå ({ $host }). Yrkeskodene sendes, de samme for alle.
privacy-wipe = Slett alt
privacy-wipe-text = Sletter alt det ovenfor for godt: Det kan ikke angres, og sikkerhetskopiene og de skadde filene i denne mappen forsvinner også. Det du har tatt ut som filer, lagt i en annen mappe eller skrevet ut, blir liggende; det må du slette selv. Avslutt andre vinduer med Løype først.
privacy-wipe-word = slett
privacy-wipe-field = Skriv «{ $word }» for å si at du mener det
privacy-wipe-do = Slett alt for godt
privacy-wiped = Alt er slettet.
