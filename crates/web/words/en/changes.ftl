### What changed between two documents of a case: values, each with what it was and what it is.

change-person = Person
change-person-aliases = Other names
change-person-status = What has become of them
change-person-since = Since when
change-person-age = Age
change-person-sex = Sex as marked
change-person-occupation = Occupation
change-pronouns = Spoken of as
change-others = How many more
change-mentioned = Also named
change-target = To whom one writes
change-target-name = Who holds the office
change-target-office = Office
change-target-address = Address
change-target-contact = Other ways to reach them
change-salutation = How the letter begins
change-demand = What is asked
change-until = Until when
change-after-deadline = After the deadline
change-figure = Figure
change-kind = Kind of document
change-title = Title
change-ua = Number of the action
change-index = Index
change-identifier = Code
change-issued = Date of the document
change-countries = Country
change-preferred-languages = Languages they read
change-own-language = Own language
change-copy = Copy to
change-letter = In the letter
change-summary = What happened
change-background = Background
change-safety = When not to write
change-easy = In easy words

changes-title = What changed
changes-on = What changed on { $day }
changes-before = before
changes-now = now
changes-new = new
changes-gone = no longer
changes-none = Nothing that readers would notice changed.
changes-more =
    { $count ->
        [one] One more change
       *[other] { $n } more changes
    }

change-term-new = first document
change-term-further-information = further information
change-term-stop-action = stop
change-term-final = last document
change-term-ask-office = ask the office in your country
change-term-closed = nobody writes any more
change-term-true = yes
change-term-false = no
change-term-f = f
change-term-m = m

## Earlier documents, and the story of a case

earlier-place = Document { $number } of { $all }
earlier-issued = Issued on { $day }.
earlier-superseded = A later document has held since { $day }.
earlier-do-not-write = Please do not write for this one. It stands here so that everybody can see what was said when.
earlier-newest = What holds now
earlier-said = What this document said
earlier-to-whom = To whom one wrote
earlier-documents = The documents of this case
earlier-before = The document before
earlier-after = The document after
earlier-link = The document before
story-link = The whole story
story-title = The story: { $title }
story-heading = The story of this case
story-issued = The case was issued
story-updated = A further document
story-change = { $what }: { $now } (before: { $before })
story-new = { $what }: { $now }
story-gone = { $what }: { $before } (no longer)
story-outcome = { $who }: { $what }
story-holder = { $office }: { $now } in place of { $before }
story-nobody = nobody named
story-office = An office took it up in its own country ({ $country })
story-deadline = Letters are asked for until this day
story-reopened = The case was opened again: letters are asked for
story-withdrawn = What was said on { $day } of what became of people was withdrawn
changes-not-named = this document does not speak of { $name }
story-closed = The case was closed
