### The settings page.

settings-title = Innstillinger
settings-look = Språk og utseende
settings-language = Språk
settings-language-system = Som systemet
settings-language-en = English
settings-language-nb = Norsk bokmål
settings-theme = Farger
settings-theme-system = Som systemet
settings-theme-light = Lyst
settings-theme-dark = Mørkt
settings-size = Tekststørrelse
settings-size-percent = { $percent } %
settings-citizenship = Statsborgerskap
settings-citizenship-text = Det avgjør om du trenger tillatelse for å jobbe i Norge, og dermed om lønnsgulvet er et vilkår for deg. Det brukes ikke til noe annet, og det blir på denne maskinen.
settings-citizenship-none = Ikke sagt
settings-citizenship-needs-none = Løype regner som om du trenger tillatelse.
settings-citizenship-needs-nordic = Du trenger ingen tillatelse. Lønnsgulvet er til opplysning for deg, ikke et vilkår.
settings-citizenship-needs-eea = Du trenger ingen tillatelse; den som blir lenger enn tre måneder, registrerer seg hos politiet. Lønnsgulvet er til opplysning for deg, ikke et vilkår.
settings-citizenship-needs-other = Du trenger tillatelse før du begynner å jobbe. For en tillatelse som faglært må lønnen nå gulvet.
settings-citizenship-source = Fra udi.no, lest i november 2026.
settings-stages = Steg
settings-stages-text = Kall hvert steg det du vil, legg til dine egne, sett dem i din rekkefølge og skjul dem du ikke bruker. Det et steg teller som, er det samme; et tomt navn gir det vanlige tilbake. Et skjult steg står på tavlen mens det har en stilling i seg, så ingen stilling blir borte.
settings-profile = Profilen din
settings-profile-text = Alt du lagrer, ligger i denne mappa på din egen maskin og ingen andre steder.
settings-version = Løype { $version }
settings-find = Finn en innstilling
settings-found = { $count ->
    [0] Ingen innstilling har disse ordene.
    [one] { $count } del
   *[other] { $count } deler
 }
settings-you = Det du ser etter
settings-you-text = Det fyller ut skjemaer for deg: rollen og byen i et lønnsmål, graden i et lønnsgulv.
settings-cities = Byer
settings-cities-hint = Flere med komma mellom.
settings-keys = Taster
settings-plain-keys = Enkle bokstaver er snarveier
settings-plain-keys-text = Slå dette av hvis du snakker til maskinen, eller hvis bokstaver gjør ting du ikke mente. Taster med Ctrl virker fortsatt.
settings-closing = Når vinduet lukkes
