# Letter evenings: the printed pack, the page for hosts, the count on paper.

## The printed pack of an evening

evening-mark = Letter evening
evening-title-of = Letter evening: { $title }
evening-part-host = For the host
evening-part-case = The case
evening-part-rules = Rules
evening-part-demands = What we ask
evening-part-letters = Letter
evening-part-lined = Lined sheet
evening-part-envelopes = Envelope
evening-part-labels = Labels
evening-until = Letters go until { $day }. Post them so that they arrive by then.
evening-to = Who can stop it
evening-background = Background
evening-easy = In easy words
evening-step-print = Print everything at actual size, on one side. Envelopes and labels are the last pages: put them in by themselves.
evening-step-table = Lay out the case, the rules and what we ask, one of each for two people. Read the case aloud together.
evening-step-write = Deal out the letter sheets: kinds that differ: { $kinds }, in turn. Everyone adds words of their own by hand. Lined sheets are for those who write all of it.
evening-step-post = Tear off the edge, fold, one letter into each envelope. Post them all, over two or three days if you can.
evening-step-count = Count letters, people and languages, no names. Enter the count; then throw this sheet away.
evening-post-title = Postage
evening-post-price = One letter of up to { $grams } g: { $price }. { $letters } letters: { $total }.
evening-post-source = Says: { $source }. Valid until { $day }.
evening-post-unknown = Ask at the post office what a letter to that country costs.
evening-count-title = The count
evening-count-day = Day
evening-count-letters = Letters
evening-count-people = People
evening-count-languages = Languages
evening-count-total = Total
evening-count-names = No names, no addresses, no list of who was there.
evening-count-here = Enter the count here. Whoever has this address can enter it for this evening and put it right; it holds nobody’s name.
evening-count-nowhere = Address of the count: ______________________________ Ask whoever gave you the pack.
evening-rules-title = Rules for the evening
evening-not-title = Do not write under your own name if
evening-rule-own = Add words of your own. A few sentences that only you could write weigh more than a whole printed page.
evening-rule-hand = Write by hand what you can, clearly. Any language is fine; nobody marks mistakes.
evening-rule-keep = Ask for what this case asks for, all of it, and nothing else.
evening-rule-polite = Be polite, also when you are angry. No insult, no threat, no party politics.
evening-rule-not = Write nothing that is not on the sheet of the case: no other names, no places, no guesses. Promise nothing, send no money.
evening-rule-name = Sign by hand. Name and town are enough; give no more than you want to.
evening-rule-minors = Sign with your first name only. Write no surname, no address, no telephone number: the school is the sender.
evening-rule-under-18 = Under 18? Sign with your first name only; no surname, no address.
evening-rule-envelope = One letter, one envelope. A parcel of forty letters is opened once; forty envelopes are opened forty times.
evening-rule-list = Nobody keeps a list of who was here. Take no photographs of people or letters without asking.
evening-questions = Three questions for your own words
evening-who-help = One sentence: “I am a nurse.”
evening-ask-help = In your own words.
evening-demands-title = What we ask for
evening-demands-help = Put it into your own words, or copy it. If you like, copy it in the language that they read as well.
evening-demands-reviewed = All of this was read and reviewed by people; nothing was translated by a machine for this page.
evening-date = Date
evening-signature = Signature and name
evening-town = Town, country
evening-first-name = First name
evening-tear = Tear this edge off before you fold the letter. Your own words can answer:

## The page for hosts

evening-page-title = Host a letter evening
evening-page-lede = One PDF with all that a table needs: the case on a page, the rules, sheets that differ, envelopes, and a sheet for the count. It works on paper, without a network.
evening-letters = How many letters
evening-letters-help = Sheets to write on; two for each person is a good evening. Up to { $most }.
evening-people = How many people
evening-paper = Paper
evening-covers = Envelopes or labels
evening-covers-none = none: addresses by hand
evening-covers-c6 = envelopes C6 (162 × 114 mm)
evening-covers-c5 = envelopes C5 (229 × 162 mm)
evening-covers-dl = envelopes DL (220 × 110 mm)
evening-covers-no10 = envelopes No. 10 (9½ × 4⅛ in)
evening-covers-labels-3x8 = labels, 24 on A4 (70 × 37 mm)
evening-covers-labels-2x7 = labels, 14 on A4 (99.1 × 38.1 mm)
evening-covers-labels-3x10 = labels, 30 on US Letter (1 × 2⅝ in)
evening-large = Large print (18 points), also on the sheets to write on
evening-school = School, if minors write
evening-school-help = Then sheets ask for a first name only, and the school is the sender. The name is printed and forgotten.
evening-from-help = For the postage on the host’s sheet. It is not kept.
evening-sender = Return address for the envelopes
evening-sender-help = A line for each line; may stay empty. It is printed and forgotten. With a school, the school is the sender.
evening-make = Make the pack (PDF)
evening-make-help = It comes while it is made; a few seconds, even for a whole school.
evening-link-help = The page for the count of this evening stands on the host’s sheet. Keep that sheet, or this link:
evening-wrong = Some of it cannot be: please look at the numbers, and whether the labels fit the paper. Up to { $most } letters and { $people } people.
evening-invite = Host an evening: everything to print, for a table or a school

## Letters on paper

paper-title = Letters on paper
paper-lede = After an evening: how many letters, by how many people, in which languages. No names.
paper-case = Case
paper-day = On which day
paper-languages = In which languages
paper-other = Another language, by its tag
paper-other-help = For example Portuguese or tr; several with a comma between.
paper-enter = Count them
paper-correct = Put it right
paper-correct-help = The correction is a new entry and names the old one; nothing is overwritten.
paper-done = Counted, and stored. Thank you.
paper-waits = Stored. It is large or late, so somebody else has to look before it counts.
paper-replaced = This was counted or corrected before. Look at what stands here now.
paper-same-person = Somebody else has to look at it: it was entered by you.
paper-nothing = Please say how many letters, and by how many people. To take a count back, correct it to 0 letters by 0 people.
paper-fewer = Fewer letters than people: is that right? If several signed one letter, tick the box below.
paper-fewer-sure = Yes, several people signed one letter
paper-too-many = An entry has at most { $most } letters and people.
paper-no-language = Please choose the languages, at most { $most }. Another one is understood by its name or by its tag: Turkish, or tr.
paper-future = That day has not come yet, or it is none.
paper-early = On that day nobody had been asked to write for this case.
paper-not-issued = Nobody was asked to write for this case yet.
paper-link-ended = This page took counts until { $day }. The desk can still enter them.
paper-so-far = Entered for this evening
paper-waiting = Waiting for a second person
paper-waiting-none = Nothing waits.
paper-board-waits =
    { $count ->
        [one] { $n } letter on paper waits to be looked at
       *[other] { $n } letters on paper wait to be looked at
    }
paper-board-next = Look at the letters on paper that wait, then say whether they count.
paper-yes = Count it
paper-no = Do not count it
paper-entered = What was entered
paper-entry = { $letters } by { $people }, in { $languages }, on { $day }
paper-letters =
    { $count ->
        [one] { $n } letter
       *[other] { $n } letters
    }
paper-people =
    { $count ->
        [one] { $n } person
       *[other] { $n } people
    }
paper-by = by { $people }, in { $languages }
paper-in = in { $languages }
paper-state-counted = counts
paper-state-waiting = waits
paper-state-declined = does not count
paper-state-replaced = corrected later
paper-by-link = from the page of an evening
count-paper =
    { $count ->
        [one] letter on paper, counted by hand
       *[other] letters on paper, counted by hand
    }
counts-meaning-paper = On paper: whoever hosted an evening counted them afterwards; somebody at the desk looked at large or late counts before they counted.
