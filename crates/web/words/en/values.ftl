# Words of the desk: the forms for the values of a case, and what is wrong with what was typed. desk.ftl says how these files are written.

## The values

desk-values = Document and values
desk-values-help = What was read, and what you decide. What stands in braces, as in {"{person.p1}"}, refers to a value: correct the value, and the words follow.
desk-no-more-corrections = The case was stopped. Nothing of it can be corrected any more.
desk-save = Save the values
desk-remove = Remove: { $what }
desk-read-as = The document says:
desk-read-nothing = The document does not say this.
desk-saved-meanwhile = Saved by somebody else in the meantime:
desk-differs =
    { $count ->
        [one] One field differs from what was saved in the meantime
       *[other] { $n } fields differ from what was saved in the meantime
    }
desk-group-document = The document
desk-group-targets = Whom to write to
desk-group-people = Who is at risk
desk-group-help-people = As they ask to be named. A name is never split.
desk-group-deadline = Until when
desk-group-languages = In which language
desk-group-figures = Figures
desk-group-help-figures = A figure says what it counts, who says so, and for which day it holds.
desk-group-words = Words
desk-group-help-words = Paragraphs are parted by an empty line. Markdown works: links as [text](address), emphasis, lists. A sign that is meant as it is takes a backslash in front.
desk-item-targets = Addressee { $number }
desk-item-people = Person { $number }
desk-item-mentioned = Also mentioned { $number }
desk-item-figures = Figure { $number }
desk-add-targets = Add an addressee
desk-add-people = Add a person
desk-add-mentioned = Add somebody who is mentioned
desk-add-figures = Add a figure

desk-field-title = Title
desk-field-kind = Kind
desk-choice-kind-new = New: the first document of a case
desk-choice-kind-further-information = Further information
desk-choice-kind-stop-action = Stop action
desk-choice-kind-final = Final: what became of the case
desk-field-ordinal = Which update it is
desk-help-ordinal = Only for further information, where the document says so: 2 for the second update.
desk-field-ua = Number of the chain
desk-help-ua = As in 60/16.
desk-field-index = Index
desk-help-index = As in EUR 44/1234/2025.
desk-field-identifier = Code of another network
desk-help-identifier = As in NPL 140305.1, where another network has the case under a code of its own.
desk-field-issued = Day of the document
desk-field-countries = Countries
desk-help-countries = Names or two-letter codes, parted by commas.
desk-field-meaning = That means: { $names }.
desk-field-language = Language of the document
desk-help-language = Its name, or its code, as in es.
desk-field-previous = Earlier documents
desk-help-previous = One on each line.
desk-field-targets-name = Name
desk-help-targets-name = Leave it empty where the letter goes to the office.
desk-field-targets-office = Office
desk-field-targets-address = Postal address
desk-help-targets-address = Line by line, without name and office. The country last.
desk-field-targets-country = Country of the address
desk-field-targets-salutation = Salutation
desk-help-targets-salutation = How the letter opens, with its comma.
desk-field-targets-emails = E-mail addresses
desk-help-targets-emails = One on each line.
desk-field-targets-phones = Telephone numbers
desk-field-targets-faxes = Fax numbers
desk-field-targets-socials = Names on social networks
desk-field-targets-web-forms = Web forms
desk-help-targets-web-forms = Whole addresses, one on each line.
desk-field-copies-to = Copies to
desk-help-copies-to = One on each line.
desk-field-people-name = Name
desk-field-people-aliases = Other names
desk-help-people-aliases = One on each line.
desk-field-people-pronouns = Pronouns
desk-field-people-sex = Sex, where the document gives it
desk-choice-people-sex-none = the document does not say
desk-choice-people-sex-f = female
desk-choice-people-sex-m = male
desk-field-people-age = Age in years
desk-field-people-occupation = Occupation
desk-field-people-status = What has become of the person
desk-field-people-since = At risk since
desk-field-others = How many more, without a name
desk-help-others = Only where the document says it.
desk-field-mentioned-name = Name
desk-field-mentioned-since = Since
desk-field-until = Last day for letters
desk-field-zone = Time zone in which that day ends
desk-help-zone = As in America/Bogota. Empty: the zone of this server.
desk-field-after-deadline = After the deadline
desk-choice-after-deadline-none = the document does not say
desk-choice-after-deadline-ask-office = people ask the office in their country first
desk-choice-after-deadline-closed = nobody is to write any more
desk-field-preferred-languages = Languages that the addressee reads best
desk-help-preferred-languages = Names or codes, parted by commas.
desk-field-own-language = People can also write in their own language
desk-field-figures-qualifier = How the number is meant
desk-choice-figures-qualifier-exactly = exactly
desk-choice-figures-qualifier-at-least = at least
desk-choice-figures-qualifier-almost = almost
desk-choice-figures-qualifier-about = about
desk-choice-figures-qualifier-over = more than
desk-choice-figures-qualifier-up-to = up to
desk-field-figures-value = Number
desk-help-figures-value = Digits only: 7900000. A point before a fraction.
desk-field-figures-counts = What it counts
desk-field-figures-as-of = As of
desk-help-figures-as-of = A day as 2025-05-09, or a month as 2025-05.
desk-field-figures-source = Who says so
desk-field-figures-parts = Parts of it
desk-help-figures-parts = One on each line, the number first: 89 women.
desk-field-summary = What happened
desk-field-letter-paragraphs = Model letter
desk-help-letter-paragraphs = Without salutation and close.
desk-field-letter-valediction = Close of the letter
desk-help-letter-valediction = With its comma.
desk-field-letter-language = Language of the letter
desk-help-letter-language = Its name or its code.
desk-field-demands = Demands
desk-help-demands = What the letter asks for, one in each paragraph. Nothing else should be asked.
desk-field-confirmed = These are the demands: I have checked those that were read from the words
desk-field-background = Background
desk-field-writer-safety = When not to write
desk-help-writer-safety = What people must know before they write, for their own safety.

## What is wrong with what was typed

desk-errors-title =
    { $count ->
        [one] One field needs another look
       *[other] { $n } fields need another look
    }
desk-wrong-missing = Something must stand here.
desk-wrong-too-long =
    { $count ->
        [one] Too long: at most one character fits here.
       *[other] Too long: at most { $n } characters fit here.
    }
desk-wrong-day = This is not a day. Write it as 2025-11-30.
desk-no-day = This day is missing. Choose one.
desk-wrong-as-of = This is neither a day nor a month. Write it as 2025-05-09 or 2025-05.
desk-wrong-ordinal = Write a number from 1 to 999.
desk-wrong-age = This is not an age. Write a whole number of years, 130 at most.
desk-wrong-others = This is not a number of people. Write a whole number from 1 on.
desk-wrong-number = This is not a number. Write digits only, with a point before a fraction.
desk-wrong-ua = This is not the number of a chain. Write it as 60/16.
desk-wrong-index = This is not an index. Write it as EUR 44/1234/2025.
desk-wrong-zone = This time zone is not known. Write it as America/Bogota, or leave it empty.
desk-wrong-country = “{ $typed }” is not a country that is known here. Write its name or its two-letter code.
desk-wrong-language = “{ $typed }” is not a language that is known here. Write its name or its code.
desk-wrong-languages = “{ $typed }” is not a language that is known here. Write names or codes, parted by commas.
desk-wrong-email = “{ $typed }” is not an e-mail address.
desk-wrong-web-address = “{ $typed }” is not an address on the web. It begins with https:// or http://.
desk-wrong-part = “{ $typed }” has no number in front. Write it as: 89 women.
desk-wrong-not-kept = Not all of this would stay as you typed it. A sign at the beginning of a paragraph may mean a heading or a list: put a backslash in front of it.
desk-wrong-deadline = The new deadline must be today or later. Nothing was changed.

## Forms of address

address-propose = Forms of address from the open list
address-take = Use this:
address-reviewed-sourced = reviewed; source: { $page }
address-unreviewed-sourced = not reviewed; source: { $page }
address-reviewed-by-analogy = reviewed; by analogy with other offices
address-unreviewed-by-analogy = not reviewed; by analogy with other offices
