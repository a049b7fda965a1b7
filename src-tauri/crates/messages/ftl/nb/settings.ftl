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
settings-stages = Navn på stegene
settings-stages-text = Kall hvert steg det du vil. Hva det teller som, er det samme; et tomt navn gir det vanlige tilbake.
settings-profile = Profilen din
settings-profile-text = Alt du lagrer, ligger i denne mappa på din egen maskin og ingen andre steder.
settings-version = Løype { $version }
