### Tidslinjene: én søknad med alt som har hendt og er planlagt, og alle søknader som stolper etter steg.

timeline-loading = Leser tidslinjen
timeline-retry = Prøv igjen
timeline-show = Hva som vises
timeline-of-job = Tidslinje
timeline-history = Historikk
timeline-now = Nå
timeline-now-day = Nå, { $day }
timeline-empty = Ingenting med en dag ennå.

timeline-note = Notat
timeline-captured = Tok vare på annonsen
timeline-captured-from = Tok vare på annonsen fra { $site }
timeline-deadline = Søknadsfrist
timeline-interview = Intervju, runde { $round }, { $form }
timeline-interview-cancelled = Intervju, runde { $round }: avlyst
timeline-conversation-call = Samtale
timeline-conversation-mail = E-post
timeline-conversation-message = Melding
timeline-conversation-meeting = Møte
timeline-conversation-with = { $way } med { $name }
timeline-sent = Sendte { $name }, versjon { $number }
timeline-figure = { $said }: { $pay }
timeline-offer = Tilbud fra { $name }
timeline-answer = Svar { $name }
timeline-start = Første arbeidsdag
timeline-start-of = Første arbeidsdag: { $name }
timeline-done = ferdig

## Alle søknader

timeline-all = Alle søknader, etter steg
timeline-of-underway = Underveis
timeline-of-closed = Avsluttede
timeline-of-all = Alle
timeline-which = Hvilke søknader
timeline-job = Stilling
timeline-more = Vis flere
timeline-newer = Vis nyere
timeline-stages = Steg
timeline-none = Ingen søknader her ennå.
timeline-none-text = Søknader dukker opp her når de er sendt, med tiden de bruker i hvert steg.
timeline-part = { $stage } fra { $from } til { $to }
timeline-part-now = { $stage } siden { $from }
timeline-part-end = { $stage } { $from }
