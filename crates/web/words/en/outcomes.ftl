### What became of people.

## From the fixed list

outcomes-kind-released = Released
outcomes-kind-released-under-measures = Released under measures, such as house arrest or reporting
outcomes-kind-transferred = Moved to another place
outcomes-kind-charged = Charged
outcomes-kind-charges-dropped = Charges dropped, or acquitted
outcomes-kind-sentenced = Sentenced
outcomes-kind-sentence-changed = Sentence changed
outcomes-kind-medical-care = Given medical care
outcomes-kind-contact = Contact with family or lawyer
outcomes-kind-reappeared = Reappeared
outcomes-kind-exiled = Exiled, or had to leave the country
outcomes-kind-safe = Safe: the threat has ended
outcomes-kind-died = Died
outcomes-kind-none-known = No change is known
outcomes-certainty-confirmed = Confirmed by somebody who saw it.
outcomes-certainty-reported = Reported by several sources that do not copy each other.
outcomes-certainty-unconfirmed = Said by one source, and not confirmed.
outcomes-attribution-cannot-be-determined = Whether letters had a part in it, nobody can know.
outcomes-attribution-said-to-have-contributed = Somebody close to the case says that letters helped.
outcomes-attribution-not-contributed = There is no sign that letters had a part in it.

## For readers

outcomes-title = What became of them
outcomes-all = Everybody whom this case is about
outcomes-others = Everybody else
outcomes-unnamed = A person whose name is not shown
outcomes-source-is = Source:
outcomes-source-withheld = not shown, because it names somebody
outcomes-as-of = As of { $day }
outcomes-nobody-judged = Nobody has said yet what became of the people.
outcomes-still-open =
    { $count ->
        [one] Of { $n } other person nothing has been said yet.
       *[other] Of { $n } others nothing has been said yet.
    }
outcomes-news = What became of the people: { $title }
outcomes-news-of = What became of { $name }: { $title }
outcomes-page = What became of people
outcomes-page-lede = Here stand all cases that were published, not only those that ended well.
outcomes-page-cases =
    { $count ->
        [one] { $n } case was published.
       *[other] { $n } cases were published.
    }
outcomes-page-hidden =
    { $count ->
        [one] { $n } of them was deleted, stopped, or is not shown now. It counts, and nothing else is said of it.
       *[other] { $n } of them were deleted, stopped, or are not shown now. They count, and nothing else is said of them.
    }
outcomes-page-people =
    { $count ->
        [one] The cases shown here are about { $n } person or group. Each is counted once, by what was judged last.
       *[other] The cases shown here are about { $n } people or groups. Each is counted once, by what was judged last.
    }
outcomes-page-unjudged = Nobody has judged it
outcomes-page-as-of = As of { $day }.
outcomes-page-empty = No case has been published yet.
outcomes-page-cannot = Nobody can say what letters changed. People are released, or not, for many reasons, and those who decide do not tell. So this page counts what became of people, and claims nothing.
outcomes-page-picture = How many people, by what became of them
outcomes-page-kind = What became of them
outcomes-page-number = People or groups
outcomes-page-sum = All
outcomes-page-told = Case by case
outcomes-page-told-none = Nothing has been judged yet.
outcomes-page-link = What became of the people in all cases

## At the desk

outcomes-desk-lede = What is judged here stands on the public page at once, in the feeds and in the data. A later judgement takes the place of an earlier one.
outcomes-desk-back = Back to the case
outcomes-desk-so-far = Judged so far
outcomes-desk-nothing = Nothing has been judged yet.
outcomes-desk-judge = Judge what became of somebody
outcomes-desk-save = Publish this judgement
outcomes-desk-not-issued = This case was never published. What became of people is judged once it was.
outcomes-desk-no-health = The consent does not cover health. Please do not speak of it here.
outcomes-desk-whom = Of whom
outcomes-desk-whom-wrong = Choose of whom.
outcomes-desk-choose = Please choose
outcomes-desk-kind = What became of them
outcomes-desk-kind-wrong = Choose what became of them.
outcomes-desk-source = Source
outcomes-desk-source-help = As readers may see it, such as “her lawyer” or “the register of the court”. Never the name of somebody who could be harmed.
outcomes-desk-source-long =
    { $count ->
        [one] This is too long: { $n } character is the most.
       *[other] This is too long: { $n } characters are the most.
    }
outcomes-desk-as-of = As of
outcomes-desk-as-of-help = The day for which it is known.
outcomes-desk-as-of-future = This day lies ahead.
outcomes-desk-certainty = How sure
outcomes-desk-certainty-wrong = Choose how sure it is.
outcomes-desk-attribution = What letters had to do with it
outcomes-desk-attribution-wrong = Choose what letters had to do with it.
outcomes-desk-by = Judged by
outcomes-desk-replaced = replaced
outcomes-desk-judged = The judgement is published.
outcomes-desk-closed-done = The case is closed. Nobody is asked to write any more.
outcomes-close-title = Close the case
outcomes-close-help = From then on nobody is asked to write, and no letter is taken. The page stays, with what became of the people above the story. A further document can open the case again.
outcomes-close-first =
    { $count ->
        [one] Nobody has judged yet what became of { $n } person. It is better to do that first.
       *[other] Nobody has judged yet what became of { $n } people. It is better to do that first.
    }
outcomes-close-understood = I understand that nobody writes for this case any more.
outcomes-close-wrong = Tick this to close the case.
outcomes-close-held = The case is on hold. Lift the hold, then close it.
outcomes-close-closed = The case is closed since { $day }.
outcomes-close-approver = Closing a case is for approvers.
outcomes-close-now = Close the case

## For a family

family-title = A page for the family
family-what-was-done = What was done for { $name }
family-help = A page to print and to give, in the language of this interface. Some families want to know how many wrote, some want to be spared it: choose before you print.
family-numbers = Numbers
family-with = With numbers
family-without = Without numbers
family-for = For whom
family-for-all = For everybody in this case
family-show = Show it so
family-print = The menu of the browser prints this page without the bar above and without this form.
family-asked = On { $day } we began to ask people to write.
family-to-whom = We asked them to write to:
family-until-ahead = They are asked to write until { $day }.
family-until-past = They were asked to write until { $day }.
family-since-closed = Since { $day } nobody is asked to write any more.
family-held = Since { $day } nobody is asked to write for the time being.
family-not-issued = This case was never published, so nobody was asked to write.
family-letters =
    { $count ->
        [0] Nobody has told us yet that a letter was sent.
        [one] We were told of { $n } letter that was sent.
       *[other] We were told of { $n } letters that were sent.
    }
family-letters-are = This is the count up to { $day }. Each time, somebody pressed “I have sent it”. We believe that and do not check it. Letters that nobody told us of are not in it, and some that are in it may not have arrived.
family-letters-unread = How many letters were sent cannot be read at the moment.
family-offices = Some of them came through offices in these countries or regions:
family-became = What is known
family-nobody-knows = Whether the letters changed anything, nobody can know. Nobody who wrote is named on any list.
person-as-of = as of { $day }
outcomes-close-until = As it stands, letters are asked for until { $day }.
outcomes-desk-withdrawn = withdrawn on { $day }
outcomes-desk-withdrawn-done = The judgement is withdrawn. Pages and data go on without it.
outcomes-withdraw = Withdraw
outcomes-withdraw-title = Withdraw this judgement?
outcomes-withdraw-lede = It goes from the public page, the counts, the data and the feeds; what was judged before it holds again. The desk keeps it on record, and the story says on which day something was withdrawn. To correct it, judge anew afterwards.
outcomes-withdraw-now = Withdraw it
outcomes-close-sure = Close the case?
outcomes-desk-older = By the newest document this person is at risk since { $day }, and what you judge is older. Does it still hold?
outcomes-desk-still = Yes, keep it on record. Beside the name nobody sees it.
