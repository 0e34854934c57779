# The words of the desk, in English. Whoever reads them decides about people in danger, often in a hurry: say what a
# thing does, what it cannot undo, and what comes next.
# What stands in braces is filled in: keep it. `count` chooses the plural form, `n` is the number as it is printed.

## The frame of each page

desk-name = Clamor desk
desk-nav = The desk
desk-own-nav = Language and leaving
desk-board = All cases
desk-new = New case
desk-public-pages = Public pages
desk-leave = Leave
desk-yes = yes
desk-no = no
desk-nothing = (nothing)

## Coming in and going out

desk-outside-how = Whoever runs the server makes a link there with this command, and gives it to you:
desk-outside-name = YOUR-NAME
desk-outside-once = The link works once, on the day it is made and the day after. The name is for their own notes; nothing of it is stored.
desk-entered = You are in
desk-entered-text = The link has worked, and it will not work again. This browser stays at the desk until you leave, or until twelve hours have passed without a step.
desk-entered-go = Go to the desk
desk-left = You have left the desk
desk-left-text = This browser cannot enter it any more. To come back, ask for a new link.

## The board

desk-no-open-cases = No case is open. Begin one with the document that you have.
desk-untitled = A case without a title
desk-count-error =
    { $count ->
        [one] 1 error
       *[other] { $n } errors
    }
desk-count-warning =
    { $count ->
        [one] 1 warning
       *[other] { $n } warnings
    }
desk-count-note =
    { $count ->
        [one] 1 note
       *[other] { $n } notes
    }
desk-tally-opened =
    { $count ->
        [one] 1 opening
       *[other] { $n } openings
    }
desk-tally-handed-over =
    { $count ->
        [one] 1 letter made
       *[other] { $n } letters made
    }
desk-tally-printed =
    { $count ->
        [one] 1 PDF
       *[other] { $n } PDFs
    }
desk-tally-said-sent =
    { $count ->
        [one] 1 said to be sent
       *[other] { $n } said to be sent
    }

## Where a case stands

desk-status-draft = Draft
desk-status-draft-detail = Only the desk can see it.
desk-status-live = Live
desk-status-live-detail = It is public, and letters go.
desk-status-held = On hold
desk-status-held-detail = On hold since { $day }: the page asks people to wait, and no letters are taken.
desk-status-consent-ended = Consent has ended
desk-status-consent-ended-detail = The consent ended on { $day }: the page shows nothing of the case, and no letters are taken.
desk-status-expired = Deadline passed
desk-status-expired-detail = The deadline was { $day }. No letters are taken.
desk-status-superseded = Superseded
desk-status-superseded-detail = A further document took its place on { $day }.
desk-status-stopped = Stopped
desk-status-stopped-detail = Stopped on { $day }, for ever. The address still answers, and asks people not to write.
desk-no-deadline = no deadline
desk-deadline-passed = the deadline has passed
desk-days-left =
    { $count ->
        [0] today is the last day
        [1] tomorrow is the last day
       *[other] { $n } days left
    }
desk-next = Next:
desk-twin = This document was read in more than once. It is also the document of this case:
desk-next-deadline = Set a new deadline.
desk-next-deadline-first = Set a deadline.
desk-next-errors =
    { $count ->
        [one] Put one error right.
       *[other] Put { $n } errors right.
    }
desk-next-consent = Record the consent decision.
desk-next-consent-more = The consent that is recorded is not enough for this page. Ask again, and record the decision; or take out what it does not cover.
desk-next-issue = Look at the page as people will, then issue it.
desk-next-live = Nothing to do. If something changes for the people, put it on hold first.
desk-next-held = Correct it and lift the hold, or stop it.
desk-next-held-deadline = Set a new deadline before you lift the hold, or stop it.
desk-next-consent-ended = Ask whether they still agree, and record it; or stop the case.
desk-next-expired = Nothing. To go on, put it on hold, set a new deadline, and lift the hold.
desk-next-nothing = Nothing.

## A new case

desk-new-lede = Give the document that you have: a Word document (.docx), an OpenDocument text (.odt), a rich text (.rtf), a mail (.eml), a PDF, a saved web page, or text. Clamor reads it, shows every value beside its place, and says what is missing. Nobody but the desk sees anything of it until you issue it.
desk-paste = Paste the document
desk-paste-help = All of it, from the title to the end. A case file works too.
desk-file = Or choose a file
desk-file-help =
    { $count ->
        [one] Any of these, or a case file, at most 1 MiB. When a file is chosen, what is pasted is not used.
       *[other] Any of these, or a case file, at most { $n } MiB. When a file is chosen, what is pasted is not used.
    }
desk-read = Read it
desk-unreadable = This cannot be read
desk-unsaved = Could not be saved
desk-wrong-prefix = Not done:
desk-unreadable-empty = There is nothing in it. Paste the text of the document, or choose a file.
desk-unreadable-binary = This is no document that can be read. Open the file in the program that made it, and save it as .docx or as plain text (UTF-8), or copy the text and paste it here.
desk-unreadable-too-large =
    { $count ->
        [one] It is too large: at most 1 MiB is taken. Give the text of one document, without pictures.
       *[other] It is too large: at most { $n } MiB are taken. Give the text of one document, without pictures.
    }
desk-unreadable-encrypted = The file is locked. Open it with its password, save it without one, and give that file.
desk-unreadable-old-word = This is a Word document of the kind before 2007 (.doc). Open it in a word processor, save it as .docx or PDF, and give that file.
desk-unreadable-damaged = The file is damaged or incomplete. Open it in the program that made it and save it again, or paste its text here.
desk-unreadable-gave-up = Reading it took more time or memory than a document of some pages can need. Save it as text and give that file, or paste its text here.
desk-unreadable-no-text-layer =
    { $count ->
        [one] This PDF has one page and no text in it, only a picture. Give the document from which it was made, or have its text recognised first: a scanner's program does that.
       *[other] This PDF has { $n } pages and no text in it, only pictures. Give the document from which it was made, or have its text recognised first: a scanner's program does that.
    }
desk-unreadable-swollen =
    { $count ->
        [one] Unpacked, it would be larger than 1 MiB, more than is taken. Give one document of some pages.
       *[other] Unpacked, it would be larger than { $n } MiB, more than is taken. Give one document of some pages.
    }
desk-unreadable-field-too-large = The paragraph that begins in line { $line } is too long: at most { $kibibytes } KiB are taken. Give the text of one document, with its line breaks.
desk-unreadable-too-many = There are too many { $what }: at most { $limit } are taken. Give the text of one document.
desk-unreadable-case-file = This begins like a case file, but it is not a whole one.
desk-unreadable-translation = This is the translation of a case file. Open the case that it belongs to, and add it there.
desk-many-targets = addressees
desk-many-people = people
desk-many-mentioned = people mentioned
desk-many-copies = copies
desk-many-figures = figures
desk-many-demands = demands
desk-many-links = links
desk-many-paragraphs = paragraphs
desk-many-lines = lines
desk-many-previous = earlier documents

## The page of a case

desk-sections = Parts of this page
desk-live-page = See its public page
desk-hold = Put on hold
desk-hold-named = Put on hold: { $title }
desk-hold-help = At once, without a question. Letters stop, and the page asks people to wait.
desk-release = Lift the hold
desk-release-named = Lift the hold: { $title }
desk-release-help = The page and the letters come back as they are now.
desk-findings = Findings
desk-no-findings = Nothing was found.
desk-findings-help = Errors must be put right before the case is issued. Warnings and notes never block it.
desk-findings-list = Every finding, the gravest first
desk-severity-error = Error
desk-severity-warning = Warning
desk-severity-note = Note
desk-go-to = Go to: { $place }

## The document

desk-document = The document as it came in
desk-document-help = It stays as it is. A number marks where a value was read; the same number stands beside the value.
desk-in-document = Place { $number } in the document
desk-finding-number = Finding { $number }
desk-read-findings = Found while reading
desk-read-findings-help = About the document as it came in. What is still open after your corrections stands under “Findings”.
desk-show-place = Show the place

## The case file as text

desk-case-file = Edit the case file as text
desk-case-file-help = For those who know the format: all values and words in one text. It is checked before it is saved.
desk-case-file-download = Download the case file
desk-case-file-label = The case file
desk-case-file-save = Save the case file
desk-case-file-wrong = This case file was not saved, because it is not a whole one. What is wrong stands above the text.
desk-case-file-differs = Somebody else saved the case file while you worked. Your text is below, unchanged. If you save it now, it takes the place of theirs.
desk-case-file-theirs = Only in the case file as it is saved now:
desk-case-file-yours = Only in your text:

## Somebody else was faster

desk-changed-case-file = Somebody else changed this case while you worked. Nothing was overwritten, and your text is still here.
desk-changed-meanwhile = Somebody else changed this case after you opened the page. Nothing was done. This is the case as it is now: look at it, then decide again.
desk-failed-busy = Too much is being saved at this moment, and nothing was saved. What you typed is still here: save again shortly.
desk-failed-broken = The server could not save, and nothing was changed. What you typed is still here: save again, and if that does not help, tell whoever runs the server.
desk-list-full =
    { $count ->
        [one] This form takes one item. More belong in the case file, as text.
       *[other] This form takes { $n } items. More belong in the case file, as text.
    }

## Consent

desk-consent-title = Consent
desk-consent-none = No consent decision is recorded. Without one, the case cannot be issued.
desk-consent-recorded = Decided by: { $role }. May be published: { $scopes }.
desk-consent-recorded-days = Decided on { $decided }, holds until { $until }.
desk-consent-help = What the people at risk, their family, their lawyer or an organisation that they trust agreed to. A later decision takes the place of an earlier one. When it has ended, the page shows nothing of the case, and no letters are taken.
desk-consent-nobody = Nobody's name is asked or stored here: only the role, what may be published, and the days.
desk-consent-changed = Somebody else recorded a consent decision after you opened this page. Nothing was overwritten. It stands above: look at it, then record yours again if it is the later one.
desk-consent-incomplete = The consent decision was not recorded, because something in it is missing. What you chose is still there.
desk-consent-role = Who decided
desk-consent-role-wrong = Choose in which role it was decided.
desk-role-person = the person at risk
desk-role-family = the family
desk-role-lawyer = the lawyer
desk-role-organisation = an organisation that they trust
desk-consent-scope = What may be published
desk-consent-scope-wrong = Choose at least one thing that may be published.
desk-scope-names = names
desk-scope-facts = what happened
desk-scope-health = state of health
desk-scope-family = names of family members
desk-scope-photographs = photographs
desk-consent-audience = To whom:
desk-consent-decided = Day of the decision
desk-consent-until = Last day on which it holds
desk-consent-until-help = At least until the deadline.
desk-consent-record = Record this decision

## Translations

desk-translations = Translations
desk-translations-help = A translation is a file with words only. Names, numbers and dates stay in the case file, so that no translation can change them. On a live case, a translation is public as soon as it is added.
desk-original = the original
desk-preview = Preview
desk-translation-download = Download the translation
desk-translation-get = Get a file to translate
desk-translation-get-help = It holds the words of the case, ready to be replaced.
desk-translation-into = A file to translate into { $language }
desk-translation-other = Another language
desk-translation-template = Get the file
desk-translation-add = Add a translation
desk-translation-file = Choose the translation file
desk-translation-paste = Or paste it
desk-translation-save = Add the translation
desk-translation-wrong = The translation was not added. What is wrong stands below, above the text.
desk-translation-untouched = These are still the words of the original: nothing in the file is translated yet. Nothing was added.

## Issue

desk-issue = Issue
desk-issued-title = Where it stands
desk-preview-first = First look at the page as people will see it.
desk-preview-in = Preview in { $language }
desk-missing = Before this can be issued
desk-put-right = Put it right
desk-nothing-missing = Nothing is missing. It can be issued.
desk-new-deadline = New deadline
desk-new-deadline-help = The last day on which letters may go. It is saved as a correction; the document stays as it came in.
desk-set-deadline = Save the new deadline
desk-issue-now = Issue this case
desk-issue-help = The page becomes public, and people can write, from this moment on. A hold stops it at once; what was printed or mailed by then cannot be called back.

## Stop

desk-stop-title = Stop for ever
desk-stop = Stop this case for ever
desk-stop-help = When the people are safe, or ask for it, or writing has become dangerous. The page then asks people not to write, and shows nothing else of the case. This cannot be undone. What was printed or mailed before cannot be called back. If you are not sure, put the case on hold.
desk-stop-reason = The reason
desk-stop-stated = It may be read by everybody
desk-stop-withheld = It is withheld
desk-stop-words = The reason, in your words
desk-stop-words-help = Only if everybody may read it. It stands on the page for ever, so name nobody who did not agree.
desk-stop-understood = I know that this cannot be undone
desk-stop-not-done = The case was not stopped. What you chose and wrote is still there.
desk-stop-not-understood = Tick the box that says that this cannot be undone.
desk-stop-no-reason = Write the reason, or choose that it is withheld.
desk-stop-long-reason = The reason is too long: at most 2,000 characters fit.
desk-stop-not-chosen = Choose whether everybody may read the reason.

## What was done

desk-not-done = This was not done
desk-done-imported-title = The document was read
desk-done-imported-text = Compare the values with the document, put the errors right, record the consent decision. Then look at the page and issue it.
desk-done-imported-before-title = This document was here already
desk-done-imported-before-text = Nothing new was made. This is the case that was made of the same form before; what was done with it since is still there.
desk-done-corrected-title = Saved
desk-done-corrected-text = The corrections are saved, and the case was checked again. The document stays as it came in.
desk-done-unchanged-title = Nothing was changed
desk-done-unchanged-text = What you sent is what was saved already.
desk-done-consent-title = The consent decision is recorded
desk-done-consent-text = With its role, what may be published, and the days. Nobody's name was stored.
desk-done-translation-title = The translation was added
desk-done-translation-text = Look at its preview. What was found about it stands with the translations.
desk-done-issued-title = The case is issued
desk-done-issued-text = Its page is public now, and people can write. If anything changes for the people, put it on hold first and ask later.
desk-done-held-title = The case is on hold
desk-done-held-text = Its page asks people to wait, and no letters are made or counted. What was printed or mailed before cannot be called back. Now correct it and lift the hold, or stop it.
desk-done-released-title = The hold is lifted
desk-done-released-text = The page and the letters are back.
desk-done-released-late-title = The hold is lifted
desk-done-released-late-text = Its deadline has passed, so no letters are taken: the page says so, and what to do. To go on, put it on hold again and set a new deadline.
desk-done-stopped-title = The case is stopped
desk-done-stopped-text = Its page asks people not to write, and shows nothing else. Its address answers so for ever. What was printed or mailed before cannot be called back: if that is dangerous, tell the groups that you know.
desk-done-deadline-title = The new deadline is saved
desk-done-deadline-text = Check whether the consent holds as long.

## What the rules refuse

desk-refusal-not-issued = The case is not issued yet.
desk-refusal-already-issued = The case is issued already.
desk-refusal-hold-first = The case is public. Put it on hold before you correct it, so that nobody copies a half-corrected page.
desk-refusal-deadline-missing = There is no deadline. Set one.
desk-refusal-deadline-passed = The deadline was { $day }. Set a new one.
desk-refusal-consent-missing = No consent decision is recorded.
desk-refusal-consent-ends-first = The consent ends on { $day }, before the deadline. Ask whether it holds longer, or set an earlier deadline.
desk-refusal-consent-too-narrow = The consent does not cover this: { $missing }. The page would publish it. Ask whether they agree and record it, or take it out of the case.
desk-refusal-consent-dates-wrong = The days of the consent decision cannot be right: it cannot be decided after today, or end before it was decided.
desk-refusal-findings-open =
    { $count ->
        [one] One finding of severity “error” is open.
       *[other] { $n } findings of severity “error” are open.
    }
desk-refusal-held = The case has been on hold since { $day }.
desk-refusal-not-held = The case is not on hold.
desk-refusal-stopped = The case was stopped on { $day }, for ever.
desk-refusal-expired = The deadline passed on { $day }.
desk-refusal-consent-ended = The consent ended on { $day }.
desk-refusal-superseded = A further document took the place of this one on { $day }.
desk-refusal-translation-into-original = This translation is in the language of the original.
