# Backups: the tab of "Your data", the note that stays while they fail, and the command line.
backups-about = Løype backs up your whole profile by itself: after changes, at most every 15 minutes, when you close it, and before anything that changes much. All of the last two days are kept, then one a day, a week and a month.
backups-now = Back up now
backups-action-now = Back up now
backups-made-now = Backed up. { $jobs ->
    [one] One job is in it.
   *[other] { $jobs } jobs are in it.
 }
backups-loading = Reading the backups
backups-none = No backups yet
backups-none-text = The first one is made a moment after your first change. You can also make one now.
backups-status = Status
backups-last = Last backup { $time } ({ $reason }).
backups-last-none = Nothing has been backed up yet.
backups-used = They use { $size } of { $cap } in { $folder }.
backups-list = The backups, newest first
backups-when = Made
backups-why = Because
backups-holds = Holds
backups-size = Size
backups-where = Where
backups-where-beside = Beside the profile
backups-where-second = Second folder
backups-where-elsewhere = Elsewhere
backups-unsound = Damaged: it can’t be brought back
backups-holds-counts = { $jobs ->
    [one] 1 job
   *[other] { $jobs } jobs
 }, { $applications ->
    [one] 1 sent
   *[other] { $applications } sent
 }, { $documents ->
    [one] 1 document
   *[other] { $documents } documents
 }
backups-holds-missing = { $files ->
    [one] one document’s file was gone
   *[other] { $files } documents’ files were gone
 }
backup-reason-change = after a change
backup-reason-close = on closing
backup-reason-asked = you asked for it
backup-reason-migration = before a newer version’s form
backup-reason-import = before something was brought in
backup-reason-restore = before a backup was brought back
backup-reason-bulk_delete = before many things were deleted
backups-look = Look inside
backups-look-one = Look inside the backup of { $time }
backups-more = Show older ones
backups-failing = Backups are failing: { $why }
backups-failing-second = The copy in your second folder is failing: { $why }
backups-damaged = Your profile’s file is damaged: { $why }
backups-see = Go to backups
backups-again = Try again now
backups-recover = Open the recovery
backups-second = Second folder
backups-second-text = A copy of each backup in another place, such as another disk. A disk that breaks takes both when they lie on the same one.
backups-second-folder = Folder
backups-second-hint = The whole path, as your file manager shows it. Empty for none.
backups-second-choose = Use this folder
backups-second-stop = Stop copying there
backups-second-kept = Copies lie in { $path }.
backups-second-none = There is no second folder.
backups-room = Room for backups
backups-room-megabytes = Megabytes at most
backups-room-hint = In each folder. When there are more, the oldest go first; the newest good one always stays.
backups-room-set = Set
backups-place-profile = About where your profile lies
backups-place-second = About the second folder
backups-place-profile-synced = Your profile lies in a folder that { $service } syncs. Such a service can copy the file while it is half-written, or bring an older one back, and your job search lies on its machines too. Move the profile to a plain folder of this machine, and use { $service } for the second folder instead.
backups-place-profile-network = Your profile lies on another machine, over the network ({ $system }). If the connection breaks while Løype writes, the file can be damaged. Move the profile to a disk of this machine, and use the other machine for the second folder instead.
backups-place-profile-removable = Your profile lies on a stick or card ({ $system }). Pulled out while Løype runs, it can lose what was written last, and whoever finds it can read it. Move the profile to a disk of this machine.
backups-place-second-synced = { $service } syncs this folder: good for a second copy, but your job search then lies on its machines too.
backups-place-second-network = This folder lies on another machine ({ $system }): good for a second copy. While it can’t be reached, Løype says so and copies again when it can.
backups-place-second-removable = This folder lies on a stick or card ({ $system }). Løype copies whenever it is plugged in; whoever finds it can read the copies.

restore-title = Backup of { $time }
restore-reading = Checking the backup and comparing it with what you have now
restore-would = If you bring it back
restore-same = Nothing would change: it holds what you have now.
restore-come-back = { $count ->
    [one] One job comes back
   *[other] { $count } jobs come back
 }
restore-vanish = { $count ->
    [one] One job is gone
   *[other] { $count } jobs are gone
 }
restore-differ = { $count ->
    [one] One job is as it was then
   *[other] { $count } jobs are as they were then
 }
restore-job = { $title }, { $employer }
restore-and-more = and { $count } more
restore-counted = Now and then
restore-thing = Thing
restore-now = Now
restore-then = In the backup
restore-thing-job = Jobs
restore-thing-contact = Contacts
restore-thing-document = Documents
restore-thing-interview = Interviews
restore-thing-task = Tasks
restore-thing-offer = Offers
restore-thing-story = Stories
restore-undone = Everything of today is backed up first, so you can take this back. The steps that “Undo” knows are then the backup’s own.
restore-do = Bring it back
restore-cancel = Leave everything as it is
restore-done = The backup of { $time } was brought back.
restore-done-missing = { $files ->
    [one] One document’s file could not be found in any backup.
   *[other] { $files } documents’ files could not be found in any backup.
 }
restore-take-back = Take it back
restore-taken-back = Everything is as it was before you brought the backup back.

backups-cli-made = Backed up to { $path }
backups-cli-none = There are no backups yet. “loype backup” makes one.
backups-cli-restored = Brought back { $name }. To take it back: loype restore { $before }
backups-cli-recovered = Brought back { $name }.
backups-cli-aside = The damaged original lies untouched in { $folder }
backups-cli-would = Nothing was changed. Jobs that would come back: { $back }, be gone: { $gone }, be as they were: { $differ }.
backups-cli-missing = Documents whose files lie nowhere any more: { $files }
backups-cli-salvaged = Saved { $kept } rows, among them { $jobs } jobs. Lost: { $lost }{ $sure ->
    [exact] {""}
   *[at_least] {" "}or more
 }.
backups-cli-salvaged-to = What could be read lies in { $path }. The profile was left as it is.
