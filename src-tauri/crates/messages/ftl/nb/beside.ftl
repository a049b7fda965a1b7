### Det som står ved siden av en stilling i oversikten: lenker, sjekkliste, hvor den ble funnet; og forhåndsvisning av
### et notat.

joblinks-title = Lenker
joblinks-add = Legg til en lenke
joblinks-url = Adresse
joblinks-name = Hva det er
joblinks-name-hint = Kan stå tomt
joblinks-save = Lagre
joblinks-cancel = Avbryt
joblinks-edit = Endre lenken { $name }
joblinks-delete = Slett lenken { $name }
joblinks-open = Åpne { $name }, { $host }

foundat-title = Funnet
foundat-none = Legg til
foundat-hint = Et nettsted, en person, en messe

checklist-title = Sjekkliste
checklist-done = { $done } av { $count }
checklist-add = Legg til en linje
checklist-line = Ny linje
checklist-hint = Enter legger den til. Flere linjer kan limes inn på én gang.
checklist-ready = Ferdige lister
checklist-item = Linje
checklist-menu = Mer om «{ $text }»
checklist-up = Flytt opp
checklist-down = Flytt ned
checklist-delete = Slett
checklist-drag = Dra for å flytte «{ $text }»
checklist-moved = Flyttet til plass { $place } av { $count }

checklist-ready-sending = Før jeg sender
checklist-ready-sending-1 = Les annonsen en gang til og noter hva de ber om
checklist-ready-sending-2 = Søknadsbrevet nevner denne arbeidsgiveren og denne stillingen
checklist-ready-sending-3 = CV-en viser først det annonsen ber om
checklist-ready-sending-4 = Navn, datoer og telefonnummer stemmer
checklist-ready-sending-5 = Vitnemål, attester og referanser er med, hvis de ber om det
checklist-ready-sending-6 = Noen andre har lest søknadsbrevet
checklist-ready-sending-7 = Sendt som PDF, med navnet mitt i filnavnet
checklist-ready-interview = Før et intervju
checklist-ready-interview-1 = Tid, sted eller lenke er notert, og hvor lang tid det tar å komme dit
checklist-ready-interview-2 = Lest om arbeidsgiveren og om dem jeg skal møte
checklist-ready-interview-3 = Tre eksempler på arbeid som passer til annonsen
checklist-ready-interview-4 = Spørsmål jeg vil stille
checklist-ready-interview-5 = Hvilken lønn jeg vil si, og hvorfor
checklist-ready-interview-6 = Kamera, lyd og lenke er prøvd, hvis det er på video
checklist-ready-signing = Før jeg sier ja
checklist-ready-signing-1 = Tilbudet er skriftlig
checklist-ready-signing-2 = Lønn, pensjon, ferie og arbeidstid er som avtalt
checklist-ready-signing-3 = Prøvetid, oppsigelsestid og eventuell konkurranseklausul er lest
checklist-ready-signing-4 = Startdatoen passer med oppsigelsestiden min
checklist-ready-signing-5 = Oppholdstillatelsen gjelder for arbeidet, hvis jeg trenger en
checklist-ready-signing-6 = Jeg har sagt fra til de andre jeg snakker med

notepreview-title = Forhåndsvisning
notepreview-hint = **fet**, # overskrift, - liste og lenker virker i notater.
