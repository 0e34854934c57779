### Further documents: what changed, contradictions, earlier documents, the story of a case.

# At the desk: a document that continues a case.
update-put-in = Put in a further document
update-put-in-help = What happened since, another deadline, the end: it is read and compared, and nobody sees it until it is issued.
update-put-in-lede = Give the document that continues this case. Clamor reads it, shows what it changes value by value, and asks about what cannot be true. The page of the case stays as it is until you issue it.
update-another = Another further document is being prepared for this case. Issue it or drop it first.
update-meanwhile = Somebody else did something with this case just now. Nothing was put in. What you pasted is still here: send it again.
update-back = Back to the case
update-prepared = A further document is being prepared
update-prepared-text = Nobody but the desk sees it until it is issued.
update-of = A further document of
update-of-text = Nobody but the desk sees it until it is issued; then every page says what it says.
update-ends = Once it is issued nobody is asked to write any more.

# A draft that seems to continue cases.
update-continues = This seems to continue a case
update-continues-text = Is it a further document of a case that is here already? Then put it in there: readers keep one address, and one count. If it is not, go on below: it stays a case of its own.
update-continues-which = Cases that it seems to continue
update-sure-certain = Certain
update-sure-likely = Likely
update-sure-possible = Possible
update-why-previous-index = it names the index of a document of this case
update-why-previous-number = it names the number of this case
update-why-own-number = it has the number of this case
update-why-own-index = it has the index of a document of this case
update-why-identifier = it has the code of this case at another network
update-why-shared-previous = both name the same earlier document
update-why-all-names = all its people are in this case
update-why-some-names = some of its people are in this case
update-why-target-and-country = the same addressee in the same country
update-why-country = the same country
update-look = Look at that case
update-move = Put it in there
update-move-help = It becomes the further document of each case that is ticked, with all your corrections, and this draft is deleted.
update-holds-more = This draft has more than its document: a consent decision, a translation, a photograph or something sealed, which would be lost. Put the document in on the page of that case instead.
update-none-chosen = Tick the case that this document continues.

# What changed, and what cannot be true.
update-changes = What changes
update-changes-help = Value by value: what holds now, and what holds once this is issued.
update-no-changes = It changes no value.
update-new = New
update-gone = Gone
update-changed = Changed
update-to-field = To its field
update-contradictions = To decide before it is issued
update-open =
    { $count ->
        [one] One thing is to be decided. It cannot be issued before.
       *[other] { $n } things are to be decided. It cannot be issued before.
    }
update-all-settled = Everything is decided.
update-to-decide = To decide
update-settled = Decided
update-it-is-so = It is so: the new document is right
update-correct = Correct it: { $field }
update-settle = Save what is decided
update-issue = Issue the further document
update-issue-help = From this moment on every page, feed and letter says what it says. What was printed or mailed by then cannot be called back.
update-drop-title = Drop the further document?
update-drop = Drop the further document
desk-done-update-title = The further document was read
desk-done-update-text = Look at what it changes, decide what is asked, correct it where it was read wrongly. Then issue it.
desk-done-settled-title = What was decided is saved
desk-done-settled-text = Correcting a value that it is about opens the question again.
desk-done-dropped-title = The further document was dropped
desk-done-dropped-text = The case is as it was.
desk-done-updated-title = The further document is issued
desk-done-updated-text = Every page says now what it says. Translations keep what still holds; the rest waits for a translator.

# A form that was opened before something changed.
since-title = Something has changed since you opened this page
since-newer = There is newer information about this case.
since-gone = Letters do not go to { $names } any more.
since-added = Letters go to { $names } now.
since-asks-replaced = What is asked is different now. The field has the new demands.
since-asks-kept = What is asked is different now. Your own words are as you wrote them: please compare them with the new demands.
since-until = Letters go until { $day }.
since-again = Everything that you wrote is still here, and nothing was sent. Please look at it once more and go on.
since-read = Read what is new
since-sent = Since you began this letter, the case has changed. Your letter is counted all the same. Read what is new; if you can, write again.
since-name-gone = A name was taken back and is not used any more. If it stands in your words, please take it out.
update-take-status = Put it beside the name:
update-keep-status = Keep it beside the name:
update-leave-out = Leave it out
update-drop-status = It does not hold any more
update-confirm-demands = We have looked at them: this is what is asked
update-next-until = In the further document: until { $day }
update-reopens = This case has been closed since { $day }. Issuing a further document opens it again: people are asked to write once more.
update-letter-waits = The letter in this language waits for a translator once this is issued, and until then people get the words of the original: { $language }.
update-words-wait = Some sentences in this language wait for a translator once this is issued: { $language }.
update-drop-lede = It is taken away, with its corrections and with what was decided about it, and nobody gets it back. The case stays as it is, and readers notice nothing.
sure-not = Leave it as it is
update-keep = Keep it:
update-keep-person = Keep among the people:
update-keep-figure = Keep this figure
update-person-safe = Free or no longer at risk: keep the person, and say so
update-is-further = It is a further information: correct its kind
update-take-back = Take the judgement back at once:
update-still-judged = It still holds: leave it on record
update-kept = Kept, as the document does not speak of it
update-kept-help = Known from before. If it does not hold any more, empty the field.
desk-next-update = A further document waits: decide what is asked, look at the preview, and issue it.
desk-next-update-issue = Everything is decided. Look at the preview, then issue it.
desk-next-judge = Somebody is said to be free: judge it under “What became of the people”.
