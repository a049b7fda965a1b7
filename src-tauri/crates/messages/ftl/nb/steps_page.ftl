# Hva som er gjort: stegene som angringen husker.
steps-about = Alt du har endret, nyeste først: minst de siste 200 stegene, også fra før en omstart. Gå tilbake til hvilket som helst; det som kom etter, angres og kan gjøres om igjen til du endrer noe annet. Innstillinger er ikke med.
steps-none = Ingenting er gjort ennå
steps-none-text = Det du lagrer, flytter, skriver eller sletter, står her og kan angres herfra.
steps-today = I dag
steps-now = Nå
steps-back = Tilbake hit
steps-back-to = Tilbake hit: { $step }. { $count ->
        [one] Ett steg angres.
       *[other] { $count } steg angres.
    }
steps-on = Fram hit
steps-on-to = Fram hit: { $step }. { $count ->
        [one] Ett steg gjøres om igjen.
       *[other] { $count } steg gjøres om igjen.
    }
steps-before-all = Tilbake til før alle disse
steps-went-back = Angret { $count } steg. Du kan gå fram igjen fra listen.
steps-went-on = Gjorde { $count } steg om igjen.
