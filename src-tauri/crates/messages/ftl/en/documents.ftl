### Documents: the page with every version, and what was sent with one application.

documents-title = Documents
documents-action-add = Add a document
documents-action-go = Go to documents
documents-about = Every version is kept on this machine, so that you can always see what an employer got.
documents-add = Add a document
documents-drop = Drop files anywhere on this page to add them.
documents-empty = No documents yet
documents-empty-text = Add your CV, certificates and letters. Each new version is kept beside the old ones, and you note which one went where.
documents-loading = Reading the documents
documents-retry = Try again
documents-more = Show more
documents-kind-cv = CV
documents-kind-letter = Application letters
documents-kind-certificate = Certificates
documents-kind-reference = References
documents-kind-case = Case solutions
documents-kind-other = Other
document_kind-cv = CV
document_kind-letter = Application letter
document_kind-certificate = Certificate
document_kind-reference = Reference
document_kind-case = Case solution
document_kind-other = Other

documents-version = Version { $number }
documents-version-short = v{ $number }
documents-added = added { $day }
documents-size-bytes = { $size } bytes
documents-size-kb = { $size } kB
documents-size-mb = { $size } MB
documents-sent-count = { $count ->
    [0] not sent
    [one] sent once
   *[other] sent { $count } times
 }
documents-open = Open { $file }
documents-open-short = Open
documents-new-version = New version
documents-new-version-one = Add a new version of “{ $name }”
documents-delete = Delete
documents-delete-one = Delete “{ $name }”
documents-delete-version = Delete version { $number }
documents-state-missing = The file is missing
documents-state-changed = The file was changed outside Løype
documents-state-text = Add it again as a new version, or bring the profile’s folder back from a copy.
documents-name = Name
documents-kind = Kind
documents-note = What is new
documents-remark = Remark
documents-note-none = Add a remark
documents-versions = Versions
documents-sent = Sent to
documents-sent-none = Not noted as sent anywhere.
documents-sent-hidden = { $count ->
    [one] And once with a job that lies in the trash or an earlier search.
   *[other] And { $count } times with jobs that lie in the trash or an earlier search.
 }
documents-unsend = Not sent after all: { $name } to { $employer }, { $day }
documents-ask-title = Delete “{ $name }”?
documents-ask-text = { $count ->
    [one] It was sent once. That record goes with it. You can undo it.
   *[other] It was sent { $count } times. Those records go with it. You can undo it.
 }
documents-ask-do = Delete it
documents-cancel = Cancel
documents-close = Close

## Adding one

documents-adding = Add a document
documents-adding-version = A new version of “{ $name }”
documents-adding-next = { $count ->
    [one] One more file after this
   *[other] { $count } more files after this
 }
documents-adding-name-hint = Empty takes the file’s name
documents-adding-note-hint = What is special about it; may stay empty
documents-adding-do = Add
documents-adding-skip = Skip this file

## With one application

jobdocs-sent = Sent with this application
jobdocs-sent-none = Nothing is noted as sent yet.
jobdocs-loading = Reading the documents
jobdocs-send = Note what you sent
jobdocs-send-document = Document
jobdocs-send-version = Version
jobdocs-send-newest = Version { $number }, the newest
jobdocs-send-on = Sent
jobdocs-send-on-hint = 12.3. or yesterday; empty is today
jobdocs-send-do = Note it
jobdocs-send-none = Add your documents first, then note here which version you sent.
jobdocs-send-go = Go to documents
jobdocs-drafts = Mails
jobdocs-drafts-text = Filled from this application, in English or Norwegian. You edit, copy and send them yourself.

## The letter

letters-title = Application letter
letters-write = Write the letter here …
letters-count = { $words ->
    [one] 1 word
   *[other] { $words } words
 } · { $characters ->
    [one] 1 character
   *[other] { $characters } characters
 }
letters-saved = Saved
letters-saving = Saving …
letters-copy = Copy
letters-copied = The letter is copied
letters-not-copied = The clipboard could not be reached. Select the text and press Ctrl+C.
letters-keep = Keep as a document
letters-keep-hint = Keeps the letter as it is now as a version, so that you can note it as sent
letters-name = Letter: { $title }, { $employer }
