# What was done: the steps that undo keeps.
steps-about = Everything you changed, newest first: at least the last 200 steps, also from before a restart. Go back to any of them; what comes after it is undone and can be done again until you change something else. Settings are not among them.
steps-none = Nothing was done yet
steps-none-text = What you save, move, write or delete is listed here, and can be undone from here.
steps-today = Today
steps-now = Now
steps-back = Back to here
steps-back-to = Back to here: { $step }. { $count ->
        [one] One step is undone.
       *[other] { $count } steps are undone.
    }
steps-on = On to here
steps-on-to = On to here: { $step }. { $count ->
        [one] One step is done again.
       *[other] { $count } steps are done again.
    }
steps-before-all = Back to before all of these
steps-went-back = Undid { $count } steps. You can go on again from the list.
steps-went-on = Did { $count } steps again.
