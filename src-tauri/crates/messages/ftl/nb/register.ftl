### Å slå opp en arbeidsgiver i Brønnøysundregistrene, bare når man ber om det.

register-title = I Brønnøysundregistrene
register-look-up = Slå opp i Brønnøysundregistrene
register-what = Spør data.brreg.no etter «{ $name }», og sender ikke noe annet.
register-what-number = Spør data.brreg.no etter organisasjonsnummeret, og sender ikke noe annet.
register-asking = Spør registeret
register-stop = Stopp
register-stopped = Stoppet. Ingenting ble endret.
register-text = Navn eller organisasjonsnummer
register-find = Slå opp
register-found = { $count ->
    [0] Ingen passer.
    [one] { $count } passer. Velg den hvis det er den du mener.
   *[other] { $count } passer. Velg den du mener.
 }
register-more = De { $shown } første vises; skriv mer av navnet for å se andre.
register-again = Slå opp på nytt
register-number = Organisasjonsnummer
register-name = Registrert navn
register-form = Form
register-address = Adresse
register-industry = Næring
register-employees = Ansatte
register-registered-on = Registrert
register-website = Nettsted
register-trouble-bankrupt = Konkurs
register-trouble-winding_up = Under avvikling
register-trouble-forced_winding_up = Under tvangsavvikling eller tvangsoppløsning
register-trouble-struck_off = Slettet fra registeret
