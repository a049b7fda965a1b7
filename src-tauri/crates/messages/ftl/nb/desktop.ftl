# Sagt før det finnes et vindu.
desktop-no-display = Løype trenger en skjerm å åpne vinduet på, og det er ingen her. Start det fra skrivebordet, eller bruk kommandolinjen: loype.
