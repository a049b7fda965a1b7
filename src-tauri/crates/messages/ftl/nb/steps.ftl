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
step-add-note = Skrev et notat på «{ $title }»
step-edit-note = Endret et notat
step-delete-note = Slettet et notat
step-correct-date = Rettet en dato
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
step-mark-newcomer = Krysset av et steg for nye i Norge
step-unmark-newcomer = Tok bort krysset på et steg for nye i Norge
step-choose-newcomer = Valgte tilbudet som datoene for nye i Norge regnes fra
