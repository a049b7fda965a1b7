### Utkast til e-post, fylt ut fra en søknad. De sendes til fremmede i brukerens navn: høflige, korte, sanne uansett
### søknad, og uten noe å fylle inn. Deretter vinduet de redigeres i.

draft-greeting = Hei,
draft-greeting-named = Hei { $name },
draft-closing = Vennlig hilsen
draft-day = { $day }. { $month ->
    [1] januar
    [2] februar
    [3] mars
    [4] april
    [5] mai
    [6] juni
    [7] juli
    [8] august
    [9] september
    [10] oktober
    [11] november
   *[12] desember
 }

draft-follow_up-subject = Søknaden min på stillingen «{ $title }»
draft-follow_up = Jeg har søkt på stillingen «{ $title }» hos { $employer }, og jeg er fortsatt svært interessert.
draft-follow_up-since = Jeg søkte { $day } på stillingen «{ $title }» hos { $employer }, og jeg er fortsatt svært interessert.
draft-follow_up-more = Er det noe mer dere ønsker å vite om meg eller se fra meg? Jeg sender gjerne attester eller referanser, og tar også gjerne en kort prat. Jeg ser fram til å høre fra dere.

draft-thank_you-subject = Takk for samtalen om stillingen «{ $title }»
draft-thank_you = Takk for at dere tok dere tid til å snakke med meg om stillingen «{ $title }». Det var hyggelig å bli bedre kjent med arbeidet og med { $employer }, og jeg er blitt enda mer interessert.
draft-thank_you-day = Takk for intervjuet { $day } om stillingen «{ $title }». Det var hyggelig å bli bedre kjent med arbeidet og med { $employer }, og jeg er blitt enda mer interessert.
draft-thank_you-more = Ta gjerne kontakt hvis det er noe jeg bør utdype. Jeg ser fram til å høre fra dere om neste steg.

draft-withdrawal-subject = Jeg trekker søknaden på stillingen «{ $title }»
draft-withdrawal = Jeg ønsker med dette å trekke søknaden min på stillingen «{ $title }» hos { $employer }.
draft-withdrawal-since = Jeg ønsker med dette å trekke søknaden jeg sendte { $day } på stillingen «{ $title }» hos { $employer }.
draft-withdrawal-talk = Takk for intervjuet { $day }. Jeg satte pris på samtalen og på det jeg fikk vite om dere.
draft-withdrawal-more = Takk for at dere vurderte meg. Jeg ønsker dere lykke til med å finne rett person, og håper at veiene våre krysses igjen.

draft-status-subject = Prosessen for stillingen «{ $title }»
draft-status = Jeg har søkt på stillingen «{ $title }» hos { $employer }, og lurer på hvor dere er i prosessen.
draft-status-since = Jeg søkte { $day } på stillingen «{ $title }» hos { $employer }, og lurer på hvor dere er i prosessen.
draft-status-talk = Takk igjen for intervjuet { $day } om stillingen «{ $title }». Jeg lurer på hvor dere er i prosessen.
draft-status-more = Kan dere si noe om hva som er neste steg, og omtrent når jeg kan vente svar? Da blir det lettere for meg å planlegge. Jeg er fortsatt svært interessert i stillingen.

## Å skrive et

drafts-action = Lag utkast til e-post
drafts-title = E-post om «{ $title }»
drafts-kind = Hva den gjelder
drafts-kind-follow_up = Oppfølging
drafts-kind-thank_you = Takk
drafts-kind-withdrawal = Trekke søknaden
drafts-kind-status = Spørre hvor prosessen står
drafts-language = Språket i e-posten
drafts-language-en = Engelsk
drafts-language-nb = Norsk
drafts-subject = Emne
drafts-body = E-post
drafts-own-name = Navnet ditt
drafts-own-name-hint = Står under alle utkast. Lagres på denne maskinen.
drafts-to = Til { $email }
drafts-anew = Begynn på nytt
drafts-changed = Du har endret dette utkastet. Det blir stående slik til du begynner på nytt.
drafts-copy = Kopier e-posten
drafts-copy-subject = Kopier emnet
drafts-copied = Kopiert
drafts-not-copied = Fikk ikke tak i utklippstavlen. Merk teksten og trykk Ctrl+C.
drafts-open-mail = Åpne i e-postprogrammet
drafts-sent = Noter at jeg har sendt den
drafts-sent-note = Sendte e-post ({ $kind ->
    [follow_up] oppfølging
    [thank_you] takk
    [withdrawal] trakk søknaden
   *[status] spurte hvor prosessen står
 }): { $subject }
drafts-close = Lukk
drafts-loading = Skriver utkastet
