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
step-put-off = Utsatt til { $day }: «{ $title }»
step-put-away = Lagt bort: «{ $title }»
