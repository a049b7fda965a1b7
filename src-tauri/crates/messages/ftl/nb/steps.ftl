### Det som ble gjort, én setning for hvert steg i journalen: blir lest opp, kan angres, skrives ut på kommandolinjen.
### Et steg kommer som brukerens eget navn eller som slagets id, et felt som sin id.

step-save-ad = Lagret «{ $title }»
step-capture-again = Tok vare på annonsen for «{ $title }» på nytt
step-add-job = La til «{ $title }»
step-edit-job = Endret «{ $title }»: { $field ->
    [title] { field-title }
    [employer] { field-employer }
    [orgnr] { field-orgnr }
    [places] { field-places }
    [deadline] { field-deadline }
    [posted_on] { field-posted_on }
    [starts] { field-starts }
    [form] { field-form }
    [share] { field-share }
    [pay] { field-pay }
    [workplace] { field-workplace }
    [required_degree] { field-required_degree }
    [languages_required] { field-languages_required }
    [apply_url] { field-apply_url }
    [contacts] { field-contacts }
    [applied_on] { inspector-applied-on }
   *[other] { $field }
 }
step-move-job = Flyttet «{ $title }» til { $stage ->
    [saved] { stage-saved }
    [preparing] { stage-preparing }
    [applied] { stage-applied }
    [screening] { stage-screening }
    [interview] { stage-interview }
    [offer] { stage-offer }
    [accepted] { stage-accepted }
    [rejected] { stage-rejected }
    [withdrawn] { stage-withdrawn }
    [no_reply] { stage-no_reply }
    [expired] { stage-expired }
   *[other] { $stage }
 }
step-move-entry = { $kind ->
    [deadline] Flyttet søknadsfristen for «{ $title }» til { $day }
    [interview] Flyttet intervjuet for «{ $title }» til { $day }
    [answer_by] Flyttet svaret til «{ $title }» til { $day }
   *[task] Flyttet «{ $title }» til { $day }
 }
step-add-note = Skrev et notat på «{ $title }»
step-edit-note = Endret et notat
step-delete-note = Slettet et notat
step-correct-date = Rettet en dato
step-add-document = La til dokumentet «{ $name }»
step-add-version = La til en versjon av «{ $name }»
step-rename-document = Døpte om et dokument til «{ $name }»
step-edit-document = Endret dokumentet «{ $name }»
step-delete-document = Slettet dokumentet «{ $name }»
step-delete-version = Slettet en versjon av «{ $name }»
step-send-document = Noterte at «{ $name }» ble sendt til { $employer }
step-unsend-document = Noterte at «{ $name }» likevel ikke ble sendt til { $employer }
step-write-letter = Skrev på søknadsbrevet for «{ $title }»
step-keep-letter = Tok vare på søknadsbrevet som dokumentet «{ $name }»
step-add-link = La til en lenke på «{ $title }»
step-edit-link = Endret en lenke
step-delete-link = Slettet en lenke
step-add-checklist = La til på sjekklisten for «{ $title }»
step-edit-checklist = Endret en linje på en sjekkliste
step-tick-checklist = Krysset av: { $text }
step-untick-checklist = Tok bort krysset: { $text }
step-arrange-checklist = Flyttet en linje på en sjekkliste
step-delete-checklist = Slettet en linje på en sjekkliste
step-set-found = Noterte hvor «{ $title }» ble funnet
step-delete-job = La «{ $title }» i papirkurven
step-restore-job = La «{ $title }» tilbake fra papirkurven
step-move-jobs = { $form ->
    [one] Flyttet 1 stilling
   *[other] Flyttet { $count } stillinger
 } til { $stage ->
    [saved] { stage-saved }
    [preparing] { stage-preparing }
    [applied] { stage-applied }
    [screening] { stage-screening }
    [interview] { stage-interview }
    [offer] { stage-offer }
    [accepted] { stage-accepted }
    [rejected] { stage-rejected }
    [withdrawn] { stage-withdrawn }
    [no_reply] { stage-no_reply }
    [expired] { stage-expired }
   *[other] { $stage }
 }
step-tag-jobs = { $form ->
    [one] Merket 1 stilling: { $name }
   *[other] Merket { $count } stillinger: { $name }
 }
step-untag-jobs = { $form ->
    [one] Tok merkelappen av 1 stilling: { $name }
   *[other] Tok merkelappen av { $count } stillinger: { $name }
 }
step-follow-up-jobs = { $form ->
    [one] 1 stilling skal følges opp { $day }
   *[other] { $count } stillinger skal følges opp { $day }
 }
step-no-follow-up-jobs = { $form ->
    [one] Fjernet oppfølgingen av 1 stilling
   *[other] Fjernet oppfølgingen av { $count } stillinger
 }
step-delete-jobs = { $form ->
    [one] La 1 stilling i papirkurven
   *[other] La { $count } stillinger i papirkurven
 }
step-add-tag = Laget merkelappen «{ $name }»
step-rename-tag = Endret merkelappen «{ $before }» til «{ $name }»
step-merge-tags = Slo sammen merkelappene «{ $before }» og «{ $name }»
step-delete-tag = Slettet merkelappen «{ $name }»
step-tag-job = Merket «{ $title }»: { $name }
step-untag-job = Tok merkelappen av «{ $title }»: { $name }
step-save-view = Lagret visningen «{ $name }»
step-edit-view = Lagret visningen «{ $name }» på nytt
step-rename-view = Ga en visning navnet «{ $name }»
step-delete-view = Slettet visningen «{ $name }»
step-order-views = Endret rekkefølgen på visningene
step-rename-stage = Ga et steg navnet «{ $name ->
    [saved] { stage-saved }
    [preparing] { stage-preparing }
    [applied] { stage-applied }
    [screening] { stage-screening }
    [interview] { stage-interview }
    [offer] { stage-offer }
    [accepted] { stage-accepted }
    [rejected] { stage-rejected }
    [withdrawn] { stage-withdrawn }
    [no_reply] { stage-no_reply }
    [expired] { stage-expired }
   *[other] { $name }
 }»
step-add-stage = La til steget «{ $name }»
step-hide-stage = Skjulte steget «{ $name ->
    [saved] { stage-saved }
    [preparing] { stage-preparing }
    [applied] { stage-applied }
    [screening] { stage-screening }
    [interview] { stage-interview }
    [offer] { stage-offer }
    [accepted] { stage-accepted }
    [rejected] { stage-rejected }
    [withdrawn] { stage-withdrawn }
    [no_reply] { stage-no_reply }
    [expired] { stage-expired }
   *[other] { $name }
 }»
step-show-stage = Viser steget «{ $name ->
    [saved] { stage-saved }
    [preparing] { stage-preparing }
    [applied] { stage-applied }
    [screening] { stage-screening }
    [interview] { stage-interview }
    [offer] { stage-offer }
    [accepted] { stage-accepted }
    [rejected] { stage-rejected }
    [withdrawn] { stage-withdrawn }
    [no_reply] { stage-no_reply }
    [expired] { stage-expired }
   *[other] { $name }
 }» igjen
step-place-stage = Flyttet steget «{ $name ->
    [saved] { stage-saved }
    [preparing] { stage-preparing }
    [applied] { stage-applied }
    [screening] { stage-screening }
    [interview] { stage-interview }
    [offer] { stage-offer }
    [accepted] { stage-accepted }
    [rejected] { stage-rejected }
    [withdrawn] { stage-withdrawn }
    [no_reply] { stage-no_reply }
    [expired] { stage-expired }
   *[other] { $name }
 }»
step-delete-stage = Tok bort steget «{ $name ->
    [saved] { stage-saved }
    [preparing] { stage-preparing }
    [applied] { stage-applied }
    [screening] { stage-screening }
    [interview] { stage-interview }
    [offer] { stage-offer }
    [accepted] { stage-accepted }
    [rejected] { stage-rejected }
    [withdrawn] { stage-withdrawn }
    [no_reply] { stage-no_reply }
    [expired] { stage-expired }
   *[other] { $name }
 }»
step-why-closed = Noterte hvorfor «{ $title }» ble avsluttet
step-merge-jobs = Slo «{ $other }» sammen med «{ $title }»
step-withdraw-others = Trakk de andre søknadene: { $count }
step-make-archive = La bort søket som «{ $name }»
step-rename-archive = Ga et tidligere søk navnet «{ $name }»
step-restore-archive = Hentet tilbake søket «{ $name }»
step-fill-demo = Fylte profilen med eksempelstillinger: { $count }
step-add-offer = La til tilbudet «{ $name }»
step-edit-offer = Endret tilbudet «{ $name }»
step-delete-offer = Slettet tilbudet «{ $name }»
step-score-offer = Ga poeng til tilbudet «{ $name }»
step-weigh = Endret hva som teller hvor mye
step-add-target = Satte et lønnsmål for «{ $role }»
step-edit-target = Endret lønnsmålet for «{ $role }»
step-delete-target = Slettet lønnsmålet for «{ $role }»
step-add-figure = Noterte et lønnstall for «{ $title }»
step-edit-figure = Endret et lønnstall
step-delete-figure = Slettet et lønnstall
step-add-floor = La inn et nyere lønnsgulv
step-delete-floor = Trakk tilbake ditt eget lønnsgulv
step-follow-employer = Du følger «{ $name }» nå
step-unfollow-employer = Du følger ikke «{ $name }» lenger
step-add-skill = La til i ferdighetene dine: { $name }
step-delete-skill = Tok bort fra ferdighetene dine: { $name }
step-judge-skill = Sa hvor godt du kan { $name }
step-add-story = Begynte på historien «{ $title }»
step-write-story = Skrev på en historie
step-edit-story-skills = Endret ferdighetene i historien «{ $title }»
step-delete-story = Slettet historien «{ $title }»
step-answer-by-story = Sa at «{ $title }» svarer på et spørsmål
step-answer-not-by-story = Tok tilbake at «{ $title }» svarer på et spørsmål
step-write-prep = Skrev på forberedelsen til «{ $title }»
step-clear-prep = Tok bort det som var skrevet på forberedelsen til «{ $title }»
step-add-requirement = La til noe «{ $title }» ber om
step-edit-requirement = Endret hva «{ $title }» ber om
step-arrange-requirements = Endret rekkefølgen på hva «{ $title }» ber om
step-drop-requirement = Tok bort en linje av hva «{ $title }» ber om
step-list-requirement = La en linje tilbake i hva «{ $title }» ber om
step-redraw-requirements = Hentet hva «{ $title }» ber om fra annonsen på nytt
step-say-meets = Sa hvilken historie som passer til hva «{ $title }» ber om
step-mark-newcomer = Krysset av et steg for nye i Norge
step-unmark-newcomer = Tok bort krysset på et steg for nye i Norge
step-choose-newcomer = Valgte tilbudet som datoene for nye i Norge regnes fra
step-fill-example = Fylte profilen med eksempeldata
step-remove-example = Fjernet eksempeldataene
step-own-figure = La inn ditt eget tall fra { $source }
step-withdraw-figure = Trakk tilbake ditt eget tall fra { $source }
step-own-statistic = La inn lønnsstatistikken «{ $name }»
step-edit-statistic = Endret lønnsstatistikken «{ $name }»
step-withdraw-statistic = Trakk tilbake lønnsstatistikken «{ $name }»
step-keep-employer = Tok vare på det registeret sier om «{ $name }»
step-withdraw-employer = Trakk tilbake det registeret sier om «{ $name }»
step-refresh-wages = Hentet lønnstall for { $year } fra Statistisk sentralbyrå
step-withdraw-wages = Trakk tilbake lønnstallene fra Statistisk sentralbyrå
step-import = Hentet inn «{ $name }»: { $count ->
    [one] { $count } rad
   *[other] { $count } rader
 }
step-import-pack = Importerte veiledningen fra { $edition }
step-restore-pack = Gikk tilbake til veiledningen som fulgte med Løype
step-add-task = La til på lista: { $kind ->
    [task] «{ $text }»
    [follow_up] en oppfølging
   *[other] en takk
 }
step-edit-task = Endret { $kind ->
    [task] «{ $text }»
    [follow_up] en oppfølging
   *[other] en takk
 }
step-finish-task = Gjort: { $kind ->
    [task] «{ $text }»
    [follow_up] fulgte opp
   *[other] takket for praten
 }
step-reopen-task = Likevel ikke gjort: { $kind ->
    [task] «{ $text }»
    [follow_up] en oppfølging
   *[other] en takk
 }
step-delete-task = Slettet { $kind ->
    [task] «{ $text }»
    [follow_up] en oppfølging
   *[other] en takk
 }
step-set-follow-up = Oppfølging av «{ $title }» satt til { $day }
step-remove-follow-up = Tok bort oppfølgingen av «{ $title }»
step-followed-up = Fulgte opp «{ $title }»
step-thanked = Takket for intervjuet: «{ $title }»
step-put-off = Utsatt til { $day }: { $title ->
    [follow_up] en oppfølging
    [thank_you] en takk
    [practice] dagens øving
   *[other] «{ $title }»
 }
step-put-away = Lagt bort: { $title ->
    [follow_up] en oppfølging
    [thank_you] en takk
    [practice] dagens øving
   *[other] «{ $title }»
 }
step-add-interview = Planla et intervju for «{ $title }»
step-edit-interview = Endret et intervju for «{ $title }»
step-delete-interview = Slettet et intervju for «{ $title }»
step-hold-interview = Noterte at et intervju for «{ $title }» ble holdt
step-cancel-interview = Noterte at et intervju for «{ $title }» ble avlyst
step-plan-interview = Planla et intervju for «{ $title }» likevel
step-add-question = La til spørsmålet «{ $text }»
step-edit-question = Endret spørsmålet «{ $text }»
step-delete-question = Tok spørsmålet «{ $text }» ut av banken
step-note-question = Noterte noe ved spørsmålet «{ $text }»
step-plan-practice = La opp øvingen til «{ $title }»
step-add-to-practice = { $count ->
    [1] Tok et spørsmål inn i øvingen
   *[other] Tok { $count } spørsmål inn i øvingen
 }
step-remove-from-practice = Tok spørsmålet «{ $text }» ut av øvingen
step-begin-practice = Begynte å øve
step-answer-question = Øvde på «{ $text }»
step-end-practice = Avsluttet en økt
step-write-debrief = Så tilbake på et intervju for «{ $title }»
step-add-contact = La til { $name } blant kontaktene
step-edit-contact = Endret kontaktpersonen { $name }
step-delete-contact = Slettet kontaktpersonen { $name }
step-delete-contact-talks = Slettet kontaktpersonen { $name } og samtalene med vedkommende
step-merge-contacts = Slo sammen oppføringene av { $name }
step-link-contact = { $name } hører til «{ $title }» nå
step-unlink-contact = { $name } hører ikke lenger til «{ $title }»
step-add-conversation = Skrev ned en samtale med { $name }
step-edit-conversation = Endret en samtale med { $name }
step-delete-conversation = Slettet en samtale med { $name }
step-bring-own-file = Hentet inn Løypes egen fil fra { $day }
