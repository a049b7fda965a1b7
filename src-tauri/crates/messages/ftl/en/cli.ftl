# The command line.
cli-job-count = { $shown } of { $total } jobs
cli-apply-by = Apply by { $on }
cli-found = Found { $on }
cli-sent = Sent { $on }
cli-since = Since { $on }
cli-captured = Ad kept from { $site }
cli-undone = Taken back: { $step }
cli-redone = Done again: { $step }
cli-nothing-to-undo = There is nothing to take back.
cli-nothing-to-redo = There is nothing to do again.
cli-check-sound = The profile is whole.
cli-demo-filled = Made { $jobs } jobs.
