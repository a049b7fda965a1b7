# Siden for egne data: sikkerhetskopier, ut, inn, steg, personvern.
data-title = Dine data
data-action-go = Gå til dine data
data-failed = Denne delen lot seg ikke laste. Start programmet på nytt.
data-part-backups = Sikkerhetskopier
data-part-out = Ta ut
data-part-in = Hent inn
data-part-steps = Hva som er gjort
data-part-privacy = Personvern
data-action-backups = Sikkerhetskopier
data-action-out = Ta ut dataene dine
data-action-in = Hent inn en gammel oversikt
data-action-steps = Hva som er gjort, og tilbake til hvor som helst
data-action-privacy = Hva som lagres, og hvor
