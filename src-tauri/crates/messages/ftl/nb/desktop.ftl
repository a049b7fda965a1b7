# Sagt før det finnes et vindu.
desktop-no-display = Løype trenger en skjerm å åpne vinduet på, og det er ingen her. Start det fra skrivebordet, eller bruk kommandolinjen: loype.
# Menyen til ikonet i systemstatusfeltet.
tray-open = Åpne Løype
tray-quit = Avslutt
settings-tray = Bli i systemstatusfeltet når vinduet lukkes
settings-tray-text = Påminnelser fortsetter mens vinduet er lukket. Du avslutter fra menyen til ikonet. Har systemet ikke noe slikt felt, avsluttes programmet som før.
