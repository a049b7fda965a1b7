### What stands beside a job in its overview: links, a checklist, where it was found; and the preview of a note.

joblinks-title = Links
joblinks-add = Add a link
joblinks-url = Address
joblinks-name = What it is
joblinks-name-hint = May stay empty
joblinks-save = Save
joblinks-cancel = Cancel
joblinks-edit = Change the link { $name }
joblinks-delete = Delete the link { $name }
joblinks-open = Open { $name }, { $host }

foundat-title = Found at
foundat-none = Add
foundat-hint = A site, a person, a fair

checklist-title = Checklist
checklist-done = { $done } of { $count }
checklist-add = Add a line
checklist-line = New line
checklist-hint = Enter adds it. Several lines can be pasted at once.
checklist-ready = Ready-made lists
checklist-item = Line
checklist-menu = More about “{ $text }”
checklist-up = Move up
checklist-down = Move down
checklist-delete = Delete
checklist-drag = Drag to move “{ $text }”
checklist-moved = Moved to place { $place } of { $count }

checklist-ready-sending = Before sending
checklist-ready-sending-1 = Read the ad once more and note what it asks for
checklist-ready-sending-2 = The letter names this employer and this job
checklist-ready-sending-3 = The CV shows first what the ad asks for
checklist-ready-sending-4 = Names, dates and phone number are right
checklist-ready-sending-5 = Certificates and references are attached, if they are asked for
checklist-ready-sending-6 = Somebody else has read the letter
checklist-ready-sending-7 = Sent as PDF, with my name in the file name
checklist-ready-interview = Before an interview
checklist-ready-interview-1 = Time, place or link are noted, and how long it takes to get there
checklist-ready-interview-2 = Read about the employer, and about those I will meet
checklist-ready-interview-3 = Three examples of work that fits the ad
checklist-ready-interview-4 = Questions I want to ask
checklist-ready-interview-5 = What pay I want to say, and why
checklist-ready-interview-6 = Camera, sound and link tried, if it is by video
checklist-ready-signing = Before I say yes
checklist-ready-signing-1 = The offer is in writing
checklist-ready-signing-2 = Pay, pension, holiday and hours are as agreed
checklist-ready-signing-3 = Probation, notice and any non-compete clause are read
checklist-ready-signing-4 = The start date fits with my notice
checklist-ready-signing-5 = The permit allows the work, if I need one
checklist-ready-signing-6 = I have told the others I am talking with

notepreview-title = Preview
notepreview-hint = **bold**, # heading, - list and links work in notes.
