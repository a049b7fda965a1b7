### Egne tall og statistikker, og det man har slått opp: å legge inn, merke, trekke tilbake.

own-mark = Ditt eget
own-mark-fetched = Hentet av deg
own-undated = uten dato, lest { $day }
own-put = Legg inn ditt eget tall
own-put-of = Legg inn ditt eget tall: { $name }
own-change = Endre tallet ditt
own-change-short = Endre
own-change-one = Endre: { $name }
own-withdraw = Trekk tilbake
own-withdraw-one = Trekk tilbake: { $name }

## Et tall mens det skrives

own-form-title = Ditt eget tall
own-form-loading = Leser det som er kjent
own-form-which = Hvilket tall
own-form-guidance = Veiledningen sier { $value }.
own-form-about = Ditt tall gjelder i stedet overalt der det brukes, er merket som ditt og kan trekkes tilbake.
own-value = Ditt tall
own-low = Fra
own-high = Til
own-quartile-low = Nedre kvartil
own-middle = Median
own-quartile-high = Øvre kvartil
own-quartile-hint = Kan stå tomt sammen med det andre kvartilet
own-median-hint = Kroner i året, for eksempel 780 000
own-source = Hvor det er fra
own-source-hint = En fagforening, et offentlig kontor, en nettside
own-url = Adressen
own-url-hint = Kan stå tom
own-as-of = Per
own-holds-from = Gjelder fra
own-day-hint = For eksempel 01.09.2026. Tomt betyr i dag.
own-save = Lagre tallet
own-cancel = Avbryt
own-close = Lukk

## En statistikk mens den skrives

own-statistic-new = En lønnsstatistikk
own-statistic-edit = Endre statistikken
own-statistic-about = For eksempel fra en fagforening. Den kommer først overalt der markedet vises, er merket som din og kan trekkes tilbake.
own-statistic-save = Lagre statistikken
own-name = Navn
own-name-hint = For eksempel «Tekna 2026, privat sektor»
own-place = By eller fylke
own-place-hint = Tomt betyr hele Norge
own-year = År
own-year-hint = Kan stå tomt
own-answers = Svar
own-answers-hint = Hvor mange som er talt med; kan stå tomt

## Alt sammen

own-title = Dine egne tall
own-about = Det du har lagt inn, og det du har slått opp. Dine tall går foran veiledningens og er med i eksporter og sikkerhetskopier.
own-none = Ingenting ennå. Overalt der et tall viser kilden sin, kan du legge inn ditt eget.
own-add = Legg til
own-add-statistic = En lønnsstatistikk
own-add-basic = Et nyere grunnbeløp (G)
own-add-floor = Et nyere lønnsgulv
own-figures = Tall
own-statistics = Dine lønnsstatistikker
own-floors = Lønnsgulv
own-employers = Slått opp i Brønnøysundregistrene
own-wages = Hentet fra SSB
own-replaces = veiledningen sier { $value }
own-entered = lagt inn { $day }
own-lost = Veiledningen som er i bruk, har ikke dette tallet lenger, så ditt regnes ikke med.
own-norway = hele Norge
own-floor-value = Bachelorgrad { $bachelor }, mastergrad { $master }
own-show = Vis
own-show-one = Vis { $name }
