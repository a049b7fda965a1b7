# The recovery: what the window shows when the profile can't be opened because its file is damaged or not ours.
recovery-title = Your profile can’t be opened
recovery-untouched = Nothing has been changed. Whatever you choose below, the file as it is now is kept, untouched, in a folder with today’s date.
recovery-looking = Looking at the file and the backups
recovery-folder = The profile’s folder
recovery-backup = Bring back the newest good backup
recovery-backup-text = Made { $time } ({ $reason }). It was opened and checked just now. What you did after that is not in it.
recovery-backup-none = There is no good backup beside the profile.
recovery-backup-do = Bring this backup back
recovery-others = Or another backup
recovery-others-choose = Backup
recovery-others-do = Bring the chosen one back
recovery-salvage = Save what can be read
recovery-salvage-text = Løype reads the damaged file row by row into a new one and tells what is lost. The steps of “Undo” are not saved. Good when you did much since the last backup.
recovery-salvage-do = Save what can be read
recovery-copy = Write a copy of what can be read
recovery-copy-text = The profile stays as it is; the copy can be looked at or brought back later.
recovery-copy-folder = Folder for the copy
recovery-copy-do = Write the copy
recovery-folder-hint = The whole path, as your file manager shows it.
recovery-elsewhere = Open another folder
recovery-elsewhere-text = For now only: to open it every time, start Løype with --profile and the folder.
recovery-elsewhere-folder = Folder of the profile
recovery-elsewhere-do = Open it
recovery-anew = Begin with an empty profile
recovery-anew-text = The file is set aside, and a new, empty profile takes its place.
recovery-anew-do = Begin anew
recovery-working = This may take a while
recovery-done = Your profile is back
recovery-done-restored = The backup was brought back.
recovery-done-anew = An empty profile stands ready.
recovery-aside = The original lies untouched in { $folder }.
recovery-kept = { $kept } rows were saved, among them { $jobs ->
    [one] 1 job
   *[other] { $jobs } jobs
 }.
recovery-lost-none = Nothing that Løype could tell is lost.
recovery-lost = { $lost ->
    [one] 1 row is lost.
   *[other] { $lost } rows are lost.
 }
recovery-lost-at-least = { $lost } rows are lost, or more: parts of the file can’t be read at all.
recovery-lost-tables = Where rows are lost
recovery-lost-table = { $table }: { $lost } lost, { $kept } kept
recovery-lost-table-unknown = { $table }: some lost, { $kept } kept
recovery-made = { $made ->
    [one] One thing was made anew
   *[other] { $made } things were made anew
 } so that the rest could be kept, such as an employer by its jobs’ name.
recovery-copied = What could be read lies in { $path }.
recovery-open = Open Løype
