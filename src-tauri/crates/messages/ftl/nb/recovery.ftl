# Redningen: det vinduet viser når profilen ikke kan åpnes fordi filen er skadet eller ikke er vår.
recovery-title = Profilen lar seg ikke åpne
recovery-untouched = Ingenting er endret. Hva du enn velger under, blir filen slik den er nå, tatt vare på urørt i en mappe med dagens dato.
recovery-looking = Ser på filen og sikkerhetskopiene
recovery-folder = Profilens mappe
recovery-backup = Hent tilbake den nyeste gode sikkerhetskopien
recovery-backup-text = Tatt { $time } ({ $reason }). Den er nettopp åpnet og kontrollert. Det du gjorde etterpå, er ikke med.
recovery-backup-none = Det ligger ingen god sikkerhetskopi ved profilen.
recovery-backup-do = Hent tilbake denne kopien
recovery-others = Eller en annen sikkerhetskopi
recovery-others-choose = Sikkerhetskopi
recovery-others-do = Hent tilbake den valgte
recovery-salvage = Redd det som kan leses
recovery-salvage-text = Løype leser den skadde filen rad for rad over i en ny og forteller hva som er tapt. Stegene til «Angre» blir ikke med. Bra når du har gjort mye siden siste kopi.
recovery-salvage-do = Redd det som kan leses
recovery-copy = Skriv en kopi av det som kan leses
recovery-copy-text = Profilen blir som den er; kopien kan ses på eller hentes tilbake senere.
recovery-copy-folder = Mappe for kopien
recovery-copy-do = Skriv kopien
recovery-folder-hint = Hele stien, slik filbehandleren viser den.
recovery-elsewhere = Åpne en annen mappe
recovery-elsewhere-text = Bare for denne gang: for å åpne den hver gang, start Løype med --profile og mappen.
recovery-elsewhere-folder = Profilens mappe
recovery-elsewhere-do = Åpne den
recovery-anew = Begynn med en tom profil
recovery-anew-text = Filen legges til side, og en ny og tom profil tar plassen.
recovery-anew-do = Begynn på nytt
recovery-working = Dette kan ta litt tid
recovery-done = Profilen er tilbake
recovery-done-restored = Sikkerhetskopien er hentet tilbake.
recovery-done-anew = En tom profil står klar.
recovery-aside = Originalen ligger urørt i { $folder }.
recovery-kept = { $kept } rader ble reddet, blant dem { $jobs ->
    [one] 1 stilling
   *[other] { $jobs } stillinger
 }.
recovery-lost-none = Ingenting Løype kan se, er tapt.
recovery-lost = { $lost ->
    [one] 1 rad er tapt.
   *[other] { $lost } rader er tapt.
 }
recovery-lost-at-least = { $lost } rader er tapt, eller flere: deler av filen kan ikke leses i det hele tatt.
recovery-lost-tables = Hvor rader er tapt
recovery-lost-table = { $table }: { $lost } tapt, { $kept } reddet
recovery-lost-table-unknown = { $table }: noen tapt, { $kept } reddet
recovery-made = { $made ->
    [one] Én ting ble laget på nytt
   *[other] { $made } ting ble laget på nytt
 } for at resten kunne bli med, som en arbeidsgiver etter navnet på stillingene.
recovery-copied = Det som kunne leses, ligger i { $path }.
recovery-open = Åpne Løype
