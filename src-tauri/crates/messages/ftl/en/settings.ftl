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
settings-citizenship = Citizenship
settings-citizenship-text = Whether you need a permit to work in Norway depends on it, and with that whether the pay floor is a condition for you. It is asked for nothing else, and it stays on this machine.
settings-citizenship-none = Not said
settings-citizenship-needs-none = Løype reckons as if you need a permit.
settings-citizenship-needs-nordic = You need no permit. The pay floor is information for you, no condition.
settings-citizenship-needs-eea = You need no permit; who stays longer than three months registers with the police. The pay floor is information for you, no condition.
settings-citizenship-needs-other = You need a permit before you start to work. For one as a skilled worker the pay must reach the floor.
settings-citizenship-source = From udi.no, read in November 2026.
settings-stages = Stages
settings-stages-text = Call each stage what you like, add your own, put them in your order and hide those you don’t use. What a stage counts as stays the same; an empty name brings back the usual one. A hidden stage is on the board while a job stands in it, so that no job is out of sight.
settings-profile = Your profile
settings-profile-text = Everything you save lies in this folder on your own machine, and nowhere else.
settings-version = Løype { $version }
settings-find = Find a setting
settings-found = { $count ->
    [0] No setting holds these words.
    [one] { $count } section
   *[other] { $count } sections
 }
settings-you = What you look for
settings-you-text = It fills in forms for you: the role and city of a target, the degree of a pay floor.
settings-cities = Cities
settings-cities-hint = Several with commas between.
settings-keys = Keys
settings-plain-keys = Plain letters are shortcuts
settings-plain-keys-text = Switch this off if you speak to the machine, or if letters do things you did not mean. Keys with Ctrl keep working.
settings-closing = Closing the window
