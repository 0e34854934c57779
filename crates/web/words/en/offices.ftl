### Offices and their editions, deadlines of countries, holders of offices.

## On the pages of a case

until-zone = The last day ends at midnight, local time ({ $place }).
offices-of = From { $office }
offices-said-in = In { $language }:
offices-ask = To ask this office:
offices-source = Source: { $source }.
offices-stale = Nobody has confirmed since { $day } what is said here about this office. Please ask it before you rely on it.
offices-until = From { $country }, letters go until { $day }.
offices-everybody = This case as everybody reads it
offices-live-in =
    { $count ->
        [one] Do you live in this country? Its office has a page of its own for this case:
       *[other] Do you live in one of these countries? Its office has a page of its own for this case:
    }
offices-live-in-many = Is there a page for your country? Some offices have one, with their own language, rules and deadline.
offices-in-country = In your country
offices-editions =
    { $count ->
        [one] An office asks for letters from its own country
       *[other] { $n } offices ask for letters from their own countries
    }
offices-editions-help = If yours is among them, read the case there: with its language, its addresses, its rules and its deadline. Nobody here asks where you are.
offices-after-title = What the office in your country says after the deadline
offices-after-ask = If you still want to write, ask this office first. A late letter can do harm.
offices-after-closed = This office asks that nobody writes any more.
offices-after-still = What you can still do:
offices-after-share = Tell others what happened here: the page stays, and so does what became of the people.
offices-after-follow = Follow the news by the feed or the calendar. If letters are asked for again, they say it.
offices-after-other = Write for somebody else: other cases are open.
offices-counts = Counts by office
offices-counts-help = What came through the pages of each office, in whole steps of { $step }, so that few people are not recognised. It is part of the counts above.
offices-office = Office

## Rules for those who write

offices-own-on = If you live in { $country }, please do not write about this case yourself: it is about your own country.
offices-own-ask = If you live in { $country }, please ask the office before you write: this case is about your own country.
offices-minors = If you are under 18, do not sign with your full name.
offices-name-it = Say in your letter that you write with { $office }.
offices-name-it-not = Do not name the organisation in your letter.
offices-sign-full = Sign with your full name: the post here may not carry a letter without one. If you would rather not, ask somebody else to write.
offices-sign-initials = Sign with initials and town, not with your full name.

## Post

post-late = Post is slow. A letter that is sent after { $day } will probably not arrive before the deadline. Another way is surer.
post-until = The office in your country asks for letters by post until { $day }. After that another way is surer.
post-over = The office in your country asked for letters by post until { $day }. One that is sent now would come too late.
post-unused = The office in your country asks you not to use the post for this case.
post-suspended = The post carries no letters to { $country } since { $day }.
post-costs = One letter from { $from } to { $country } costs { $price }.
post-fax = The sheet can be faxed, or read aloud on the telephone.
no-post-title = Not by post
no-post-instead = Every other way is on the page of your letter.

## At the desk

offices-title = Offices
offices-lede = What offices add to this case for their own countries: their language, targets, copies, notes, deadline and ways. Hold and stop act on all of them at once.
offices-not-issued = Offices can add their editions once the case is issued.
offices-none = No offices are known here. Whoever runs the server names the folder with their files in the configuration.
offices-all = All together
offices-state = Edition
offices-state-none = none
offices-state-drafted = prepared
offices-state-live = published on { $day }
offices-state-ended = ended on { $day }
offices-stale-tag = not confirmed
offices-stale-desk = Nobody vouches since { $day } for what the file of this office says. Have it confirmed before you publish.
offices-stale-embassy = Nobody vouches since { $day } for the address of the embassy.
offices-locked = What the case says
offices-locked-help = It is the same in every edition. A name, a figure or a date is corrected in the case itself.
offices-locked-countries = Country
offices-locked-people = People
offices-language = Language
offices-language-help = One of the languages that the case has. Readers who come without a language read this one.
offices-targets = Targets of this office
offices-targets-help = They come after the targets of the case. What is empty is left out. The opening of a letter is in the language above.
offices-target = Target { $number }
offices-target-name = Name
offices-target-office = Office that they hold
offices-target-salutation = How a letter opens
offices-target-address = Address, a line each
offices-target-emails = E-mail addresses, a line each
offices-target-phones = Telephone numbers, a line each
offices-target-faxes = Fax numbers, a line each
offices-target-socials = Names on social networks, a line each
offices-target-web-forms = Forms on the web, whole addresses, a line each
offices-copies = Who gets a copy
offices-copies-help = A line each. The embassy is proposed from the file of the office.
offices-notes = Notes to those who write
offices-notes-help = In the language above. An empty line begins a new paragraph.
offices-own-deadline = Deadline of this office
offices-own-deadline-help = Empty: as long as the case says. A later day goes on in this country alone.
offices-until-longer = Letters go on here after the deadline of the case, { $day }.
offices-until-shorter = Letters end here before the deadline of the case, { $day }.
offices-until-overtaken = The day of this office, { $own }, was meant as a later one. A later document moved the deadline of the case to { $day }, and that holds here too.
offices-channels = Ways that those who write are asked to use
offices-channel-letter = Post
offices-channel-email = E-mail and forms
offices-channel-social-post = Social networks
offices-channel-fax = Fax
offices-channel-phone = Telephone
offices-sensitive = This edition is sensitive: whoever saves it does not publish it
offices-save = Save
offices-publish = Publish this edition
offices-publish-help = From then on its page is in the list “In your country”.
offices-publish-own-on = This case is about { $country }, and the rule of this office is that nobody there writes about their own country. Letters from there can put those who write in danger.
offices-publish-own-ask-office = This case is about { $country }, and the rule of this office is that it is asked before anybody there writes about their own country.
offices-confirm-own-on = I know the rule, and decide as an approver that this edition is published all the same.
offices-confirm-own-ask-office = The office was asked, and agrees.
offices-approver = Somebody who may publish does that.
offices-end = End this edition
offices-end-help = Whoever comes to its address reads the case as everybody does.
offices-another = You saved this sensitive edition last. Somebody else publishes it.
offices-put-again = Something was done with the case since this sensitive edition was saved. Save it again; then somebody else publishes it.
offices-changed = Somebody changed this edition after the page was shown. Nothing was saved. What you typed is still here: compare it before you save again.
offices-done-saved = The edition is saved.
offices-done-published = The edition is published.
offices-done-ended = The edition has ended.
offices-wrong-language = Choose one of the languages of the case.
offices-wrong-email = { $text } is not an e-mail address.
offices-wrong-name = Say who it is: a name or an office.
offices-wrong-channels = Choose at least one way. To ask for all of them, tick them all.
offices-wrong-web = { $text } is not the address of a form: it begins with https://.
offices-found = { $message }: { $hint }.
offices-wrong-long = At most { $lines } lines, and { $n } characters in each.
desk-propose-deadline = Set { $day }
desk-propose-deadline-help =
    { $count ->
        [one] { $n } day from today.
       *[other] { $n } days from today, as most cases have.
    }
