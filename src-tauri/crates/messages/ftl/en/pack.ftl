### The guidance as a whole: its edition, a newer one from a file, back to the one that came with the program.

pack-title = The guidance itself
pack-edition = Edition of { $day }, { $count } facts.
pack-built-in = It came with Løype.
pack-imported = It is from the file “{ $name }”, imported { $day }.
pack-built-in-edition = The one that came with Løype is of { $day }.
pack-passed-over = You imported “{ $name }” of { $day }. It is not in use: Løype came with a newer one since, or it can’t be read any more.
pack-export = Save as a file
pack-exported = Saved among your downloads as { $name }
pack-restore = Go back to the one that came with Løype
pack-import = Import a newer guidance
pack-import-hint = A zip with the guidance’s TOML files: choose it, or drop it here. You see what it changes before anything happens.
pack-checking = Checking { $name }

## What a newer one changes

pack-preview = What “{ $name }” would change
pack-preview-editions = From the edition of { $current } to that of { $edition }:
pack-changed = { $count ->
    [one] { $count } fact changed
   *[other] { $count } facts changed
 }
pack-added = { $count ->
    [one] { $count } new
   *[other] { $count } new
 }
pack-removed = { $count ->
    [one] { $count } gone
   *[other] { $count } gone
 }
pack-same = no fact says anything else
pack-more = And { $count } more.
pack-lost = Figures of yours whose fact would be gone, so that they are not reckoned with: { $names }.
pack-fact = Fact
pack-before = Before
pack-after = After
pack-said = { $text } ({ $day })
pack-is-added = New
pack-is-removed = Gone
pack-confirm = Import it
pack-cancel = Leave it
