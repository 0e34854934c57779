# Several people in one draft: what others changed, what is kept on the device, the board.

## What is kept on the device

keep-line =
    { $count ->
        [one] What you type here is kept on this device until it is saved, until you leave the desk, or for one day.
       *[other] What you type here is kept on this device until it is saved, until you leave the desk, or for { $n } days.
    }
keep-ask =
    { $count ->
        [one] Keep what I type on this device, for one day at most. Whoever uses this device can then read it.
       *[other] Keep what I type on this device, for { $n } days at most. Whoever uses this device can then read it.
    }
keep-wipe = Wipe what is kept on this device
keep-wiped = It is wiped from this device.
keep-taken = It is back in the fields. It is not saved yet.
keep-full = This browser keeps nothing on the device. Copy longer texts somewhere safe before you send them.
keep-offline = Not sent: this device is offline. What you typed is still here. Press the button again when you are back on line.
keep-unreached = Not sent: the server does not answer. What you typed is still here. Press the button again in a while.
keep-ended = Not sent: your session at the desk has ended. What you typed is still here. Open the desk in another tab, come in again, then press the button once more.
keep-offer = You typed this here, and it was not saved:
keep-offer-what = What it is
keep-offer-rest = These texts have no free field any more. Copy what you still need:
keep-take = Take it
keep-drop = Throw it away
keep-hint = Something that you typed on this page earlier was not saved. It is offered in its form.

## Two people in one draft

drafts-decide-values = Somebody else changed the same fields while you worked. Nothing was saved yet, and nothing is lost: below, each of these fields shows both texts. Yours stands in the field. Decide, then save.
drafts-decide-case-file = Somebody else changed the same places while you worked. Nothing was saved yet, and nothing is lost: what differs stands above the text, which has yours. Everything else is merged. Decide, then save.
drafts-decide-translation = Somebody else added a translation into this language while you worked. Nothing was saved yet, and nothing is lost: what differs stands above the text, which has yours. Decide, then add it.
drafts-decide-deadline = Somebody else set the deadline to { $theirs } while you worked; you chose { $mine }. Nothing was changed. Decide, then set it again if yours is right.
drafts-file-conflicts = Changed by both of you
drafts-whole-file = The whole file
desk-wrong-ordinal-alone = Only further information has such a number: empty this field, or choose that kind.
desk-wrong-one-country = One country belongs here. The list of countries of the case stands further up.
desk-wrong-zone-alone = A time zone needs a last day: set it, or empty this field.
drafts-yours = What you typed, which stands in the field now:
drafts-both-help = Underlined: what only this text has.
drafts-merged = Somebody else changed this case while you worked. Both are saved: their changes and yours.
drafts-merged-theirs = Changed by others meanwhile
drafts-merged-mine = Changed by you
drafts-item-field = { $item }, { $field }
drafts-decided = Decided otherwise in correction { $number }, { $day }.
drafts-take-back = Take back to what the document says

## Side by side

drafts-values = Values
drafts-skip-to-values = Skip to the values
drafts-skip-to-document = Skip to the document
drafts-document-top = To the beginning of the document
drafts-page = Page { $number }
drafts-line = Line

## The board

drafts-board-show = Show
drafts-board-all = all
drafts-group-today = Expires today
drafts-group-soon =
    { $count ->
        [one] Expires within one day
       *[other] Expires within { $n } days
    }
drafts-group-held = On hold
drafts-group-errors = Errors open
drafts-group-untranslated = Not translated
drafts-group-drafts = Drafts
drafts-group-rest = Live, nothing to do
drafts-group-over = Closed
drafts-group-none = No case here.
drafts-untranslated = No reviewed translation: { $languages }
drafts-board-more =
    { $count ->
        [one] Show one more
       *[other] Show { $n } more
    }
