# The words of the public pages, in English. Plain words, one thought in a sentence.
# What stands in braces is filled in: keep it. `count` chooses the plural form, `n` is the number as it is printed.

## Numbers: what stands between groups of three digits, from how many digits on, and before a fraction.

number-group = ,
number-group-from = 4
number-decimal = .

## Between the items of a list

list-comma = ,
list-last = { $some } and { $last }
list-last-other = { $some } and { $last }
list-last-other-before = -

## The frame of each page

site-name = Clamor
page-title = { $title } · Clamor
skip-to-content = Skip to the content
language-choice = Language
foot-promise = This place keeps no list of who writes. What you type is made into your letter and forgotten. No account, no cookie for readers, nobody else's programs on the page.
foot-software = Clamor is free software under the AGPL-3.0-or-later.
to-the-cases = All open cases
to-the-case = Back to the case

## The list of cases

list-title = Somebody needs your letter
list-lede = Each of these people is in danger now. Read what happened, then write to the one who can stop it, in your own words if you can. It takes about ten minutes.
list-live = Open cases
list-empty = No case is open today.
list-empty-hint = That does not mean that nobody is in danger. Look again in a few days.
list-past = Closed lately
list-past-lede = Their deadline has passed. Please do not write for them before you have read their page.
list-past-until = until { $day }
list-from = Letters go from some countries only:
list-closed = Closed
list-closed-lede = Nobody writes for these cases any more. Their pages say what became of the people.
list-closed-on = closed on { $day }
list-promise-title = What this place never does
list-promise = It keeps no list of who writes for whom. It asks for no account and gives readers no cookie. What you type is made into your letter and forgotten. Only numbers stay: how many, and on which day.
write-for-case-named = Write a letter: { $title }

## Days

days-left =
    { $count ->
        [0] Today is the last day
        [one] 1 day left
       *[other] { $n } days left
    }
until-day = Letters are asked for until { $day }.
until-short = until { $day }
since-day = since { $day }
person-age = aged { $n }

## The page of a case

case-untitled = A case without a title
case-sample = Sample: the people, the place and the country here are invented. A letter would reach nobody.
case-sample-tag = Sample
case-preview = Preview, for the desk alone: the case as readers will see it.
case-other-language = The words of this case have not been translated into English. They are shown in { $language }.
case-what-happened = What happened
case-who =
    { $count ->
        [one] Who this is about
       *[other] Who they are
    }
case-mentioned = Also at risk
case-ask = What to ask for
case-ask-help = Ask for this and nothing else: a demand that does not belong here can do harm.
case-at-a-glance = At a glance
case-until = Until when
case-to-whom = Whom to write to
case-by-email = By e-mail
case-by-phone = By telephone
case-by-fax = By fax
case-by-social = On social networks
case-by-form = By a form on the web
case-unreachable = The document gives no address.
case-copies = A copy may go to
case-language = In which language
case-reads = They read { $languages } best.
case-own-language = Your own language is fine too.
case-figures = The figures, and who says so
case-figure-number = Number
case-figure-counts = What it counts
case-figure-source = Who says so
case-figure-as-of = As of
case-figure-no-source = not said
case-figure-no-date = not said
case-figure-parts = among them
case-background = Background
case-previous = Earlier documents about this
case-index = Document { $index }
case-ua = Urgent action { $number }
case-write = Write a letter
case-write-help = About ten minutes. First you read when it is better not to write.
case-write-here = Here will be the way to the letter.

## The bar from the day of issue to the deadline

span-label = From { $issued } to { $until }. { $left }.
span-issued = Issued
span-today = Today
span-until = Last day

## Figures

qualifier-at-least = at least { $number }
qualifier-almost = almost { $number }
qualifier-about = about { $number }
qualifier-over = more than { $number }
qualifier-up-to = up to { $number }
qualifier-exactly = { $number }

## Counts

counts-title = What has been done so far
counts-as-of = As of { $day }.
counts-at-once = Here, to try it, the numbers move at once. On a public server they move when a day has ended.
counts-by-day = The numbers move when a day has ended, and, while letters go, by at least { $step }: so nobody can tell from them when somebody wrote.
counts-unread = The counts cannot be read just now. Nothing of them is lost.
count-opened =
    { $count ->
        [one] opening of the writing page
       *[other] openings of the writing page
    }
count-handed-over =
    { $count ->
        [one] letter made, to mail or to copy
       *[other] letters made, to mail or to copy
    }
count-printed =
    { $count ->
        [one] letter opened as PDF, to print
       *[other] letters opened as PDF, to print
    }
count-said-sent =
    { $count ->
        [one] letter said to be on its way
       *[other] letters said to be on their way
    }
counts-meaning = What these numbers mean
counts-meaning-opened = Openings: this server has shown the page for writing. One person can open it several times, and so can a program.
counts-meaning-handed-over = Letters made: the server has answered with a finished letter. Whether it went out, nobody here knows.
counts-meaning-printed = Letters as PDF: the server has handed out a letter to print. Whether it was printed, nobody here knows.
counts-meaning-said-sent = Said to be on their way: somebody pressed “I have sent it”. That is believed, not checked; one form counts once.
counts-meaning-never = They are never added up, because one letter can stand in several of them. None of them says who it was.

## Cases that take nothing now

held-title = This case is on hold
held-text = Since { $day } it has been paused, because something may have changed. For now, please send nothing.
held-advice = If you have a letter ready, keep it, and look here again in a few days.
closed-typed = What you typed
closed-typed-help = It is on this page alone and kept nowhere. If you want to keep it, copy it before you leave.
stopped-title = Please do not write any more
stopped-text = This case was stopped on { $day }. Please send no more letters for it, not even those that are ready.
stopped-reason = The reason given:
ended-title = This page is closed
ended-text = What stood here could be shown until { $day }. Please send no more letters for it.
expired-title = The deadline has passed
expired-text = Letters for this case were asked for until { $day }. None are taken here any more.
superseded-title = There is newer information
superseded-text = A further document took the place of this one on { $day }. Please do not write for this one any more.
after-ask-office = If you still want to write, ask the office of the organisation in your country first. The situation may have changed, and a late letter can do harm.
after-closed = Please do not write any more, by post or otherwise.
after-unknown = Please do not write any more, unless the organisation that issued this asks for it again.

## Before writing

write-title = Write a letter
write-for = A letter: { $title }
safety-title = First: when not to write
safety-lede = Nobody here asks you about this, and you owe nobody an explanation. Please do not write if
safety-live = you live in { $country }, come from there, or are its citizen
safety-family = you have family there, or friends who could be made to pay for it
safety-travel = you plan to travel there
safety-depend = your work, your studies or your right to stay somewhere depends on that country
safety-instead = You can still help: ask somebody who is safe to write.
safety-minors = If you are under 18: no full name and no home address. A first name, initials or the name of your school will do.
sign-title = How to sign
sign-either = Your full name, initials, or no name at all: whatever you like.
sign-minors-still = If you are under 18, this is not for you: no full name and no home address. A first name, initials or the name of your school will do.
sign-careful = Where the case itself asks you to be more careful, do as it says.
safety-theirs = The case itself says, in { $language }:
safety-lists = Those who receive a letter can keep it. It has happened that an authority made a list of the people who wrote.
that-country = that country
privacy-title = What leaves your device, and what does not
privacy-typed = Nothing typed is stored. It goes to this server, which makes your letter from it, gives it back to you and forgets it. It is written to no file and no log.
privacy-counted = Only numbers stay: that this page was opened, that a letter was made or printed, that somebody says it was sent, for each day and each case.
privacy-sent = You print the letter, or send it with your own mail program. What is in it can then be read by those who carry it and those who receive it, and an e-mail shows them your e-mail address.

## Writing

details-title = Who gets it, and how it ends
details-help = You may leave the name and the place empty.
details-help-full = The office in your country asks for your full name under the letter.
details-help-initials = The office in your country asks for initials and town.
target-label = Who should get it?
target-goes = The letter goes to { $name }.
target-local = The model letter was written to { $name }. For others on this list, read it first, or write in your own words.
name-label = Your name
name-help = As you like: all of it, initials, or nothing. It stands under the letter and nowhere else.
name-help-full = Your full name. It stands under the letter and nowhere else.
name-help-initials = Initials, not your full name. They stand under the letter and nowhere else.
place-label = Your town or country
place-help = Only if you like. No street, no number.
place-help-full = Only if you like. No street, no number.
place-help-initials = The town. No street, no number.
paper-label = Paper
paper-a4 = A4
paper-letter = US Letter
ways-title = Two ways to write
ways-help = Both are good. Your own words are more likely to be read; the model letter is ready now and asks for the right things.
own-title = In your own words
own-help = Three questions, a sentence or two for each. Be polite, even if you are angry. One page is plenty.
own-who = Who are you?
own-who-help = As you would tell a stranger: “I am a nurse”, “I have two children”. Leave out what you would rather keep to yourself.
own-why =
    { $count ->
        [one] Why do you write for this person?
       *[other] Why do you write for these people?
    }
own-why-help = What made you stop when you read what happened?
own-ask = What do you ask for?
own-ask-help = It begins with what this case asks for. Put it in your words, keep all of it, and add no other demand.
own-ask-theirs = These are in { $language }. Put them in your own words.
own-ask-theirs-model = These are in { $language }. Put them in your own words, or take the model letter, which is there in: { $models }.
own-demands = Have you asked for all of it?
own-language = The language of your words
own-language-reads = They read it best
own-language-others = Other languages
own-language-help = They read { $languages } best. Your own language is fine too.
own-language-only = They read { $languages } best.
own-language-stays = The page is in { $page } now. Your letter stays marked as { $language }, as you wrote it; choose another language if that is wrong.
own-submit = Make my letter
model-title = The model letter
model-help = Ready to be sent as it is. You can still change it when you mail or copy it.
model-language = In which language?
model-in = In { $language }
model-in-theirs = In { $language }, which they read best
model-read = { $label }: the letter
model-submit = Take this letter
model-not-here = The letter has not been translated into English yet. You can send it in the language in which it is here, or write in your own words.
model-none = This case has no model letter. Three sentences of your own will do.

## What is missing in the form

errors-title =
    { $count ->
        [one] One thing is missing or too long
       *[other] { $n } things are missing or too long
    }
errors-kept = What you typed is still here.
errors-missing = Still missing: { $fields }
errors-long = Too long: { $fields }
try-again = Try again
error-who-empty = Write a sentence about who you are or why you write, or take the model letter.
error-ask-empty = Say what you ask for. What this case asks for is listed below.
error-too-long =
    { $count ->
        [one] At most one character fits here.
       *[other] At most { $n } characters fit here. Please shorten it.
    }

## The letter

letter-title = Your letter
letter-lede = It is kept nowhere. When you close this page, it is gone; so take it with you in one of these ways.
letter-back = To change something, use the button below the letter, not Back: your browser may have forgotten your words.
letter-sheet = The letter
letter-change = Change something
letter-change-or-again = Change something, or write to somebody else as well
letter-language-of-salutation = Nobody has checked a form of address in the language of your words, so the letter begins and ends in { $language }.
address-sourced = How the letter begins and ends comes from our open list of forms of address; nobody who speaks the language has checked it yet. Source: { $page }, seen on { $day }.
address-by-analogy = How the letter begins and ends comes from our open list of forms of address. It was written by analogy with other offices, and nobody who speaks the language has checked it yet.
out-title = Take it with you
print-title = Print it
print-help = A PDF in a new window, ready to be signed, folded and posted.
print-button = Open the PDF
mail-title = Send it by e-mail
mail-help = Your own mail program opens, with the letter in it. There you can still change it.
mail-button = Open my mail program
mail-subject-label = Subject:
mail-none = No e-mail address is known for this office. Take another way.
mail-too-long = For a mail link the letter is too long: { $n } characters in the form that links need, where many mail programs cut off after { $most }. The draft below takes all of it.
copy-title = Copy it
copy-help = Select all of it, and put it into a message or a document.
copy-label = The whole letter as text
copy-button = Copy the text
copy-done = Copied
post-title = Put it in the post
post-print = Print it, read it once more, and sign it if your name stands in it.
post-one = One letter in each envelope.
post-envelope = Write this on the envelope, with the country last and in capitals:
post-stamp = Put on the postage for a letter to { $country }, by air where you can choose.
post-stamp-abroad = Put on the postage that the way there needs, by air where you can choose.
post-sender = Whether your address stands on the envelope is your choice. Some post offices ask for it.
post-none = No postal address is known for this office.
sent-title = Have you sent it?
sent-help = Then say so, and it is counted: one more letter, with its day. Nothing about you is kept with it.
sent-help-call = Then say so, and it is counted: one more call, with its day. Nothing about you is kept with it.
sent-help-message = Then say so, and it is counted: one more message, with its day. Nothing about you is kept with it.
sent-how = How did it go?
sent-letter = By post
sent-email = By e-mail
sent-social-post = On a social network
sent-fax = By fax
sent-phone = By telephone
sent-button = I have sent it

## Thanks

thanks-title = Thank you
thanks-counted = Your letter is counted.
thanks-counted-phone = Your call is counted.
thanks-counted-fax = Your fax is counted.
thanks-counted-social-post = Your post is counted.
thanks-count =
    { $count ->
        [one] For this case, one letter is said to be on its way.
       *[other] For this case, { $n } letters are said to be on their way.
    }
thanks-next = What happens next
thanks-post = Post takes days or weeks. Most offices do not answer. That does not mean that nobody opened the envelope.
thanks-email = Most offices do not answer an e-mail. That does not mean that nobody read it.
thanks-phone = Whoever answered has probably written it down. You can call again on another day.
thanks-fax = Most offices do not answer a fax. It lies on a desk there all the same.
thanks-social-post = Everybody can see it now. You can delete it whenever you like.
thanks-news = When something changes, the page of the case says so. Nobody can write to you, because nobody here knows who you are: keep the address of the page if you want to know.
thanks-reply = If an answer reaches you, show it to the office of the organisation in your country. Answers teach how the next letter is written.
thanks-share = Show the case to somebody who would write too.

## When something is refused

refused-not-found-title = This page does not exist
refused-not-found-text = The address may have a letter missing. All open cases are on the first page.
refused-wrong-method-title = That does not work here
refused-wrong-method-text = This address does not take what was sent to it. Please begin again at the first page.
refused-too-large-title = That is too much at once
refused-too-large-text =
    { $count ->
        [one] At most one kibibyte (KiB) is taken at once. Nothing was stored.
       *[other] At most { $n } kibibytes (KiB) are taken at once. Nothing was stored. Go back: most browsers still have what you typed, and a letter of one page is far below this.
    }
refused-bad-form-title = That form cannot be read
refused-bad-form-text = Something in it is missing or damaged. Nothing was stored. Go back and try again: most browsers still have what you typed.
refused-wrong-origin-title = That came from another site
refused-wrong-origin-text = A page elsewhere tried to send a form to this one. Nothing was taken. If you wanted to do this, please do it here.
refused-busy-title = Too many at once
refused-busy-text = Very many people are writing just now. Nothing of this was taken or counted. Please try again in a few seconds.
refused-flood-title = Very much comes from your network
refused-flood-text = From the network that you use, far more is asked for just now than people ask for. Nothing of this was taken or counted. Please go back, wait some seconds, and try again.
refused-unstored-title = Nothing can be stored just now
refused-unstored-text = The disk of this server is full or out of order, and whoever looks after it has to see to that. It is not certain that the last step was counted; to repeat it does no harm: that a letter was sent is counted once for each form. Please try again in some minutes.
refused-broken-title = Something is broken here
refused-broken-text = The fault is ours. Whether the last step was counted is not certain; to repeat it does no harm: that a letter was sent is counted once for each form.
refused-no-session-title = You are not at the desk
refused-no-session-text = Your time at the desk is over, or had not begun. A new link from the server lets you in again.
refused-unprintable-title = This letter cannot be printed
refused-unprintable-text = It holds letters or signs that no typeface on this server can print. Close this window and copy the text instead, or change those signs.
refused-many-pages-title = This letter is too long
refused-many-pages-text =
    { $count ->
        [one] At most one page is printed here. Close this window and shorten it; one page is what is read.
       *[other] At most { $n } pages are printed here. Close this window and shorten it; one page is what is read.
    }
since-day-held = held since { $day }
list-lede-calm = These are the people whom we write for. Some are free by now, and something is still owed to them; others are in danger. Read what happened, then write to the one who can change it, in your own words if you can. It takes about ten minutes.
