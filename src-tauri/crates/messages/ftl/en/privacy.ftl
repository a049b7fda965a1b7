# What is kept and where, and emptying the profile.
privacy-about = Løype keeps everything on this machine. It has no account, no server and no statistics about you, and it sends nothing of its own accord.
privacy-kept = What is kept
privacy-kept-text = All of it lies in one folder. Only your user on this machine can open it; the files are not encrypted, so your machine’s disk encryption is what protects a lost machine.
privacy-folder = Folder
privacy-kept-database = Your jobs, applications, notes, contacts, interviews, offers, figures and settings, and the ads as you saved them
privacy-kept-documents = Your documents: each version of CVs, letters and certificates you added
privacy-kept-opened = Copies of documents you opened in another program; they go after a day
privacy-kept-backups = Backups of all of this
privacy-kept-logs = A week of logs: times, codes and counts, never what you wrote
privacy-kept-set_aside = Damaged profile files that were set aside untouched
privacy-calendar = Your calendar file, in the folder you chose: { $path }
privacy-second = Backups in the second folder, which you chose: { $path }
privacy-bytes = { $size } { $unit ->
        [kb] kB
       *[mb] MB
    }
privacy-hosts = When the network is used
privacy-hosts-text = Only when you press the button of one of these:
privacy-host-page = Read a page from a link you gave: the page’s own site. It sees that somebody asked for the page, no more.
privacy-host-rates = Exchange rate for an offer in another currency, from Norges Bank ({ $host }). The currency is sent.
privacy-host-units = Look up an employer in the register of units ({ $host }). The name or number you typed is sent.
privacy-host-wages = Newer wage figures from Statistics Norway ({ $host }). The codes of occupations are sent, the same for everybody.
privacy-wipe = Delete everything
privacy-wipe-text = Deletes all of the above for good: there is no undo, and the backups and damaged files in this folder go too. What you took out as files, put into another folder or printed stays where it is; delete that yourself. Quit other windows of Løype first.
privacy-wipe-word = delete
privacy-wipe-field = Type “{ $word }” to say that you mean it
privacy-wipe-do = Delete everything for good
privacy-wiped = Everything was deleted.
