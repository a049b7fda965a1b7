# Kommandolinjen.
cli-job-count = { $shown } av { $total } stillinger
cli-apply-by = Søk innen { $on }
cli-found = Funnet { $on }
cli-sent = Sendt { $on }
cli-since = Siden { $on }
cli-captured = Annonse tatt vare på fra { $site }
cli-undone = Angret: { $step }
cli-redone = Gjort om igjen: { $step }
cli-nothing-to-undo = Det er ingenting å angre.
cli-nothing-to-redo = Det er ingenting å gjøre om igjen.
cli-check-sound = Profilen er hel.
cli-demo-filled = Laget { $jobs } stillinger.
