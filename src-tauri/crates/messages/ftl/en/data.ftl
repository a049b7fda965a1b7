# The page of one's own data: backups, out, in, steps, privacy.
data-title = Your data
data-action-go = Go to your data
data-failed = This part could not be loaded. Start the program again.
data-part-backups = Backups
data-part-out = Take out
data-part-in = Bring in
data-part-steps = What was done
data-part-privacy = Privacy
data-action-backups = Backups
data-action-out = Take your data out
data-action-in = Bring in an old tracker
data-action-steps = What was done, and back to any of it
data-action-privacy = What is kept, and where
