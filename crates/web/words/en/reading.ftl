# Reading with care: easy words, photographs, whether a call is real, what to do when threatened, sharing, counts as a picture.

## The page of a case

easy-title = In easy words
photograph-credit = Photograph: { $credit }
sheet-title = How the letter begins
sheet-help = Send it as it is, or say it in your own words.
foot-real = Is this call real?
foot-threatened = What if somebody threatens me because I wrote?
print-address = This page, always in its newest state:

## Passing it on

share-title = Pass it on
share-help = These links open programs on your own device. Nothing leaves it before you send it. Whoever carries your message can see that you sent it.
share-mail = By e-mail
share-with = With { $name }
share-address = The address, for every other way
share-address-help = It never changes. Mark it and copy it.
share-card = A card to print or to show
share-text = Somebody needs letters now: { $title }. Read it, and write too if you can.
share-locale = en_GB

pass-title = A card to pass on
pass-lede = Print this page, or show it on your screen.
pass-call = Somebody needs your letter
pass-scan = Point a camera at the square, or type the address:

## Counts by day

days-title = Letters said to be on their way, by day
days-said = From { $from } to { $to }. The most on one day: { $most }.
days-none = From { $from } to { $to } no letter was said to be on its way.
days-most =
    { $count ->
        [one] The tallest bar is one letter.
       *[other] The tallest bar is { $n } letters.
    }
days-table = All numbers, day by day
days-day = Day
days-before = Earlier
days-opened = Openings
days-handed-over = Letters made
days-printed = PDFs
days-said-sent = Said to be sent

## Is this call real?

real-title = Is this call real?
real-lede = It is right to ask. There have been false calls that were made to find out who helps, or to take money. Here is how you can tell.
real-check = What you can check
real-address = Its address
real-address-help = It never changes. Look at the line at the top of your browser: it must begin with exactly this.
real-index = Number of the document
real-ua = Number of the urgent action
real-issued = Issued here on
real-until = Letters are asked for until
real-office = Who issues it
real-fingerprint = Fingerprint of the document
real-fingerprint-help = The SHA-256 of the file that came in. If somebody gives you the document as a file, its fingerprint should be the same. The office can compare it with its own.
real-ask = Ask the office
real-ask-here = Ask the office that issues this, and name the number of the document:
real-ask-anywhere = Look up the organisation’s telephone number or address yourself: in an old letter, in a directory, on its own website. Do not take it from the message that brought you here. Then ask about this call, and name its number.
real-false = What a false call looks like
real-false-money = It asks for money, for a card number or for a gift.
real-false-password = It asks for a password or a code that you received.
real-false-install = It wants you to install something or to open an attachment.
real-false-person = It asks who you are, where you live, or who else wrote.
real-false-hurry = It threatens you, or leaves you no time to ask anybody.
real-false-address = Its address is almost the same as this one, but not quite.
real-never = What this server never asks of those who write
real-never-text = No account, no password, no e-mail address, no telephone number, no money, nothing to install. The letter asks for a name and a town only if you want to put them under it.
real-doubt = If you are in doubt, do not write. A letter that comes a day later can still help.

## What if somebody threatens me?

threatened-title = What if somebody threatens me because I wrote?
threatened-lede = It happens rarely. If it happens, you have done nothing wrong, and you do not have to deal with it alone.
threatened-danger = If you are in danger right now
threatened-danger-text = Go to a place where other people are, and call the emergency number of the country you are in. If those who threaten you work for the state there, call people you trust, or one of the numbers below.
threatened-first = First
threatened-keep = Keep the message: do not delete it. Take a picture of the screen on which one sees the sender, the day and the hour. Keep a letter with its envelope.
threatened-answer = Do not answer, do not click on anything in it, and do not pay.
threatened-note = Write down what happened: when, where, who, which words, who saw it.
threatened-block = Block the sender only after you have kept everything.
threatened-tell = Whom to tell
threatened-tell-close = Somebody close to you, today. Tell them where you will be.
threatened-tell-office = The office of the organisation that issued the case. It has to know, also for the person you wrote for. Look up its number yourself.
threatened-tell-office-here = The office that issues the cases here. It has to know, also for the person you wrote for:
threatened-tell-police = The police, if that is safe for you where you live. Ask a lawyer or the office first if you are not sure.
threatened-help = People whose work this is
threatened-help-lede = They are not part of this server. What you tell them, they know; ask them how they protect it. If somebody may look into your telephone or your mailbox, use the device of somebody you trust.
help-for-defenders = For people who are at risk because they stand up for the rights of others, at any hour.
help-for-accounts = For telephones, mailboxes and accounts that somebody may have broken into.
help-languages = They answer in: { $languages }.
threatened-protect = Protect your accounts
threatened-protect-password = Give your mailbox a new, long password that you use nowhere else.
threatened-protect-second = Switch on the second step when you log in.
threatened-protect-sessions = Look in the settings which devices are logged in, and log out those that you do not know.
threatened-protect-update = Let your telephone install its updates.
threatened-protect-public = Take your address and your telephone number out of what everybody can see.
threatened-hold = What this server knows about you
threatened-hold-text = Nothing that says who wrote. It holds no name, no address, no text of a letter and no list, so nobody can take one from here. What you sent can be read by those who carried it and by those who received it.
threatened-more = You do not have to write again. You have helped already.

## At the desk: easy words and photographs

desk-field-easy = In easy words
desk-help-easy = The same for people who read with difficulty: short sentences, one thought in each, no foreign words, no numbers that are not needed. May stay empty.
desk-picture = Photograph
desk-picture-lede = A photograph is never needed. Give one only if the people in it, or those who speak for them, want it to be seen by everybody.
desk-picture-forbidden = The consent that is recorded does not cover photographs, so none can be given.
desk-picture-to-consent = To the consent decision
desk-picture-here = The photograph of this case
desk-picture-none = This case has no photograph.
desk-picture-give = Give a photograph
desk-picture-change = Give another one, or change the words
desk-picture-file = File
desk-picture-file-help =
    { $count ->
        [one] JPEG, PNG or WebP, at most one mebibyte (MiB). Place, time, device and everything else that the file says beside the picture is left out. What can be seen in it stays: faces, street signs, number plates.
       *[other] JPEG, PNG or WebP, at most { $n } mebibytes (MiB). Place, time, device and everything else that the file says beside the picture is left out. What can be seen in it stays: faces, street signs, number plates.
    }
desk-picture-file-kept = Without a file the photograph stays, and only the words change.
desk-picture-file-again = Choose your file again.
desk-picture-description = What can be seen, in { $language }
desk-picture-description-help = For people who do not see it: who, where, what, in one or two sentences. Nothing that the photograph does not show.
desk-picture-credit = Whose photograph it is
desk-picture-credit-help = As they ask to be named, or “private”. No name that must not be known.
desk-picture-save = Save the photograph
desk-picture-remove = Take the photograph away
desk-picture-remove-help = It is deleted at once, here and on the pages. Copies that people made stay with them.
desk-picture-saved = The photograph is saved. The page of the case shows it while the consent lets it.
desk-picture-removed = The photograph is taken away and deleted.
desk-picture-wrong-missing = Choose a file.
desk-picture-wrong-too-large = The file is too large.
desk-picture-wrong-unknown = This is no JPEG, PNG or WebP. Save it as JPEG and give it again.
desk-picture-wrong-too-many-pixels = The picture has too many pixels. Make it smaller and give it again.
desk-picture-wrong-damaged = The file cannot be read. It may have been cut off on the way; give it again.
desk-picture-wrong-long = At most { $most } characters fit here.
desk-picture-wrong-again = Choose your file again: what you typed is about that photograph, and a page cannot keep a file.
desk-refusal-photographs-not-agreed = The consent that is recorded does not cover photographs.
desk-refusal-not-described = Say in { $language }, too, what can be seen.
desk-refusal-credit-missing = Say whose photograph it is.
desk-refusal-no-picture = There is no photograph.
desk-refusal-picture-changed = Somebody else gave or removed the photograph while you worked. What you typed is still here: look at what is there now, then save again.
