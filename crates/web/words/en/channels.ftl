### The ways out: what takes how long, mail, telephone, fax, networks.

## The ways in their order

plan-title = The ways, the surest first
plan-left =
    { $count ->
        [0] Today is the last day.
        [one] One day is left.
       *[other] { $n } days are left.
    }
plan-from = I write from
plan-from-help = As you like: only to show times and prices. It is not kept.
plan-from-none = not said
plan-show = Show times and prices
plan-from-there = You say that you write from { $country }. Whoever lives there should better not write: a letter shows who sent it. Ask somebody who is safe to write instead.
plan-days =
    { $count ->
        [one] one day
       *[other] { $n } days
    }
plan-days-range = { $min } to { $days }
plan-days-most = up to { $days }
plan-days-least = { $days } or more
plan-in-time = In time: it takes { $days }.
plan-in-time-unknown = In time, as far as anybody can tell.
plan-in-time-least = Probably in time, but nobody vouches for it: it takes { $days }.
plan-may-be-late = Perhaps late: it takes { $days }, and { $left } are left.
plan-may-be-late-open = Perhaps late: it takes { $days }, nobody says how many at most, and { $left } are left.
plan-may-be-late-unknown = Perhaps late: nobody says how long post takes, and { $left } are left.
plan-too-late = Probably too late: it should have left by { $day }.
plan-at-once-email = It arrives at once.
plan-at-once-fax = It arrives at once.
plan-at-once-phone = As soon as somebody answers.
plan-at-once-social-post = Everybody sees it at once.
plan-no-address-email = No e-mail address is known.
plan-no-address-fax = No fax number is known.
plan-no-address-phone = No telephone number is known.
plan-no-address-social-post = No name on a network is known.
plan-no-address-letter = No postal address is known.
plan-unused = The office in your country asks you not to use it for this case.
plan-closed = The deadline has passed.
plan-stamp = The stamp costs { $price }.
plan-stamp-ended = Until { $day } the stamp cost { $price }; it may cost more now.
plan-stamp-unknown = What the stamp costs is not known here.
plan-own-line = You pay the call.
risk-lost = Unregistered post can get lost without anybody knowing.
risk-stop-doubtful = On { $day } the post carried no letters to { $country }; whether it does again, nobody here knows. Ask at the counter.
risk-mailbox-full = The mailbox may be full.
risk-sorted-out = Letters that are all alike are sorted out; your own words help.
risk-public = It shows everybody that you wrote it, and for how long nobody knows.
risk-line-taken = The machine may be off or the line taken.
risk-nobody-answers = Perhaps nobody answers, or nobody who speaks your language.
post-may-be-late = Post is slow. This letter may come after the deadline, so send it today, or take another way as well.
post-costs-ended = Until { $day } it cost { $price }; it may cost more now.

## One’s own mail

mail-opened = Did your mail program open?
mail-opened-yes = Yes: send it there, and then
mail-opened-say = say that it is sent.
mail-opened-no = No: nothing is lost. Take one of these instead.
mail-draft-help = A draft as a file, which mail programs open with the whole letter in it:
mail-draft = Take the draft (.eml)
mail-services-help = Your mail on the web. The link takes the letter to that company, and only when you tap it:
mail-service = Write in { $name }
mail-copy-help = Or copy the text further below into a new message.
mail-to = To
mail-cc = Copy to
mail-subject-other = Another subject
mail-subject-help = Mail that all has one subject is easily sorted out. Take the one that sounds like you.
mail-subject-take = Take this subject
copy-short = The newest state of the case, to pass on:
subject-about = About { $names }
subject-concern = I am concerned about { $names }
subject-ask = A request to you: { $names }

## By telephone

phone-help = What to say, in their language and in yours, and when somebody is there.
phone-button = Show what to say
phone-page = By telephone
phone-lede = Two minutes are enough. Be polite and brief, and let them write it down.
phone-who = Ask for
phone-what = What you can say
phone-theirs = First in { $language }, to read aloud; below it for you, in { $yours }.
phone-in = What has not been translated stands in { $language }.
phone-part-ask = To be put through
phone-part-about = Why you call
phone-part-demand = What you ask
phone-part-thanks = At the end
phone-say-ask = Good day. May I please speak to { $who }, or to somebody in the same office?
phone-say-about = I am calling about { $names }.
phone-say-thanks = Please write this down and pass it on. Thank you.
phone-there = There it is now { $weekday }, { $time }.
phone-is-open = Offices are usually open at this hour.
phone-opens-day = Offices usually open again on { $weekday } at { $time }.
phone-opens-hours =
    { $count ->
        [one] Offices usually open in about an hour.
       *[other] Offices usually open in about { $n } hours.
    }
phone-opens-minutes =
    { $count ->
        [one] Offices usually open in a minute.
       *[other] Offices usually open in { $n } minutes.
    }
phone-usual = Usual hours there: { $opens } to { $closes }, by the clock of this place: { $zone }. Closed on { $rest }. This office may keep others.
phone-tip-name = You need not say who you are. Your number may be shown to them.
phone-tip-nobody = Where a machine answers, say the same. If nobody speaks with you, that too is an answer: try again on another day.
phone-tip-costs = Ask first what a call to that country costs.
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday

## By fax

fax-help = The letter with a cover, to print and to fax.
fax-button = Show the page to fax
fax-page = By fax
fax-lede = Print this page, and fax it. A copy shop or a post office may do it for you.
fax-from = From
fax-number = Fax number
fax-pages = Pages
fax-pages-help = Once it is printed, write here by hand how many pages it has, with this one.

## On networks

posts-help = A post with what is asked, short enough for each network.
posts-button = Show the posts
posts-page = A post on a network
posts-lede = Each fits its network, and says what is asked. Nothing goes to a network unless you tap a link.
posts-to = To
posts-without-names = Nobody has agreed that names are repeated on networks. These posts have none; please do not add any.
posts-safety = What you post shows who you are, to everybody and for long. If that could harm you, take another way.
posts-text = The post
posts-edit = You may change it. The link has your words once you press “Make the links anew”.
posts-anew = Make the links anew
posts-too-long = This is too long for { $name }: { $n } characters, where { $most } fit. Shorten it and make the links anew.
posts-language = In which language?
posts-language-theirs = { $language }, which they read best
posts-language-take = Show them in this language
posts-counts = { $n } of { $most } characters, as this network counts
posts-open = Open { $name }
posts-server = Your server
posts-server-help = As in social.example; your name there, as in @name@social.example, will do too. It stands in the link and is kept nowhere.
posts-server-wrong = This is no name of a server. It looks like social.example or @name@social.example.
posts-server-take = Make the link

# The language that the target reads best, beside the letter
beside-label = The reader’s own language
beside-nothing = Only my letter
beside-demands = The demands in { $language }, beside my words
beside-letter = The whole letter of the case in { $language }, on a second sheet
beside-help = Whoever reads it sees in their own language what is asked. People of the case translated and checked these words. What does not fit beside your words goes onto a sheet of its own, with a line that says what it is.
beside-title = What is asked, in { $language }
beside-heading-demands = What the letter asks for
beside-heading-letter = A letter in your language
