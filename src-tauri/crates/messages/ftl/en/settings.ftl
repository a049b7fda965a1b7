### The settings page.

settings-title = Settings
settings-look = Language and look
settings-language = Language
settings-language-system = As the system
settings-language-en = English
settings-language-nb = Norsk bokmål
settings-theme = Colours
settings-theme-system = As the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-size = Text size
settings-size-percent = { $percent } %
settings-stages = Names of the stages
settings-stages-text = Call each stage what you like. What it counts as stays the same; an empty name brings back the usual one.
settings-profile = Your profile
settings-profile-text = Everything you save lies in this folder on your own machine, and nowhere else.
settings-version = Løype { $version }
