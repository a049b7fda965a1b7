### Linjen som står over alle sider så lenge disken ikke tar imot endringer.

readonly-title = Ingenting blir lagret akkurat nå.
# $folder is the profile's folder.
readonly-full = Disken med profilen din ({ $folder }) er full. Alt du har lagret fra før, er trygt og kan leses. Frigjør litt plass, og prøv igjen.
readonly-failed = Det gikk ikke an å skrive til disken med profilen din ({ $folder }). Alt du har lagret fra før, er trygt og kan leses. Se etter at disken er tilkoblet og ikke låst, og prøv igjen.
readonly-try-again = Prøv igjen
