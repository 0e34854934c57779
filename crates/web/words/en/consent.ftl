### Consent that lives, what is taken back, cases that are not for everybody.

## What readers see

taken-back-title = The words in this language were taken back
taken-back-text = Since { $day } nothing of this case is shown in this language.
taken-back-advice = If the case still stands in other languages, you find them at the top of this page.
by-link = This page is only for those who were given the link to it. It stands in no list. Please do not pass it on.

## The form

desk-due = Consent: { $what }
desk-consent-to-public = everybody
desk-consent-to-closed = only those who are given a link: no list, no feed, no search, no copy
desk-consent-audience-wrong = Choose whether everybody may read the page, or only those who are given a link.
desk-consent-names-help = With the names, the page also shows age and occupation where the document has them.
desk-consent-own = Some things hold for less time, or longer
desk-consent-own-help = Leave a field empty where the last day above holds.
desk-consent-own-until = Last day: { $what }
desk-consent-own-without = This is not among the things that may be published. Choose it above, or empty this field.
desk-consent-further = Press, fundraising, networks: refused unless agreed to here
desk-consent-further-help = What was agreed to for this page was not agreed to for anything else. Each new use is asked about anew, and is a new decision.
desk-consent-press = May be given to the press
desk-consent-press-until = Last day for the press
desk-consent-fundraising = May be used to ask for money
desk-consent-fundraising-until = Last day for fundraising
desk-consent-networks = May be repeated in posts on social networks
desk-consent-networks-until = Last day for posts
desk-consent-further-nothing = There is a last day, but nothing that may be used until then. Choose something, or empty the day.
desk-consent-review = Look again by
desk-consent-review-help = The day by which somebody looks again whether the case still does no harm. You are reminded of it here and on the board. Without a day, nobody is.

## What is recorded

desk-audience-public = everybody
desk-audience-closed = those with a link
desk-audience-press = the press
desk-audience-fundraising = fundraising
desk-audience-networks = posts on social networks
desk-consent-table = What was agreed to
desk-consent-what = What
desk-consent-whom = To whom, or for what
desk-consent-when = Last day
desk-consent-has-ended = has ended
desk-consent-refused = Not agreed to, and so refused: { $what }.
desk-consent-reviewed = Somebody looks again by { $day } whether it still does no harm.

## A part is taken back

narrow-title = Take a part back
narrow-help = When the person or the family takes back something and not everything. It takes effect at once, also while people read, and nobody can undo it here.
narrow-open = Choose what is taken back
narrow-what = What is taken back?
narrow-name = A name
narrow-which-name = Which name
narrow-name-help = It disappears from every page, letter, feed and file, in every language, also from documents that come later. Letters go on without it.
narrow-language = The words in a language
narrow-which-language = Which language
narrow-language-help = Its pages say that the words were taken back. The translation and the model letter in it are gone; other languages go on.
narrow-public = Everybody: from now on only those who are given a link
narrow-public-help = The case leaves the list, the feeds, the calendar and the copies at once. Its old address answers as if it had never been there.
narrow-photograph = A photograph is taken away on its own page
narrow-cannot = What cannot be called back: letters that were printed or mailed, messages that were sent, copies of the pages that others made, and what people remember. Tell whoever has such copies.
narrow-understood = I understand that this takes effect at once and cannot be undone, and what cannot be called back.
narrow-do = Take it back
narrow-no-name = Choose the name.
narrow-no-language = Choose the language.
narrow-not-chosen = Choose what is taken back.
narrow-not-understood = Tick that you understand what this does.
narrow-not-done = Nothing was taken back, because something in the form is missing. What you chose is still there.
narrow-taken-name = Taken back: the name { $name }
narrow-taken-language = Taken back: the words in { $language }
narrow-taken-public = Since { $day } the case is for those with a link
narrow-left = The name { $name } was taken back, and something of it still stands: in a key of the case file, or in the name or address of a target. Look there and correct it.
desk-done-narrowed-name-title = The name is taken back
desk-done-narrowed-name-text = It stands on no page, in no letter, feed or file any more. Read the page once more: words that point to the person without the name are still there. What was printed, mailed or copied elsewhere cannot be called back: tell whoever has it.
desk-done-narrowed-language-title = The words in this language are taken back
desk-done-narrowed-language-text = Their pages say so, and the letter in that language is gone. What was printed, mailed or copied elsewhere cannot be called back: tell whoever has it.
desk-done-narrowed-public-title = The case is now only for those with a link
desk-done-narrowed-public-text = It left every list, feed, calendar and copy that is made here. Give a link to whoever shall still read it. What was printed, mailed or copied elsewhere cannot be called back: tell whoever has it.

## Links

links-title = Links
links-help = This case is not for everybody: whoever has a link reads it and can write. Give each person or group a link of its own, so that one can be revoked without the others.
links-not-needed = Everybody may read this case now. Links that were given before are no longer needed.
links-given = The link
links-given-help = Copy it now. It is shown this once and kept nowhere; only what it takes to recognise it is kept. Hand it over by a way that you trust.
links-none = No link was given yet: nobody outside the desk can read the case.
links-give = Give a link
links-revoke = Revoke
links-revoke-named = Revoke link { $number }
links-open = Link { $number }, given on { $day }: opens the case.
links-revoked = Link { $number }, given on { $day }: revoked.
links-given-title = Here is the link
links-given-text = It stands below, this once. Whoever has it can read the case until you revoke it.
desk-done-link-revoked-title = The link is revoked
desk-done-link-revoked-text = It opens nothing any more. Pages that somebody has already open stay on their screen, and no letter goes from them.

## What is held

holdings-case-links = Links to cases that are not for everybody
holdings-case-links-what = For each link the hash of its secret, the day and the role in which it was given, whether it was revoked. Neither the link nor to whom it was given.
holdings-case-links-why = By the hash the server recognises a link that somebody brings; nobody can make the link from it.
