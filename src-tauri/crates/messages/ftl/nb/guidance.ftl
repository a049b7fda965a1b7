### Veiledningen: det en nykommer ellers måtte samle fra mange sider. Siden og delene.

guidance-title = Veiledning
guidance-rail-know = Vite
guidance-action-go = Veiledning
guidance-loading = Åpner denne delen
guidance-failed = Denne delen lot seg ikke åpne.

## Delene

guidance-part-cities = Byer
guidance-part-employers = Arbeidsgivere
guidance-part-roles = Roller
guidance-part-pay = Lønn
guidance-part-permits = Lønnsgulv og tillatelser
guidance-part-working-life = Arbeidsliv
guidance-part-newcomers = Ny i Norge
guidance-part-channels = Hvor du kan lete
guidance-part-stale = Utdatert
guidance-part-own = Ditt eget
guidance-action-cities = Veiledning: Byer
guidance-action-employers = Veiledning: Arbeidsgivere
guidance-action-roles = Veiledning: Roller
guidance-action-pay = Veiledning: Lønn
guidance-action-permits = Veiledning: Lønnsgulv og tillatelser
guidance-action-working-life = Veiledning: Arbeidsliv
guidance-action-newcomers = Veiledning: Ny i Norge
guidance-action-channels = Veiledning: Hvor du kan lete
guidance-action-stale = Veiledning: Utdatert
guidance-action-own = Veiledning: Dine egne tall
