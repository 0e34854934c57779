### What is to be translated, and who holds an office.

translating-newer = Some of these words are newer than their translation; they are shown in { $language }.
translating-partly = Some of these words have not been translated; they are shown in { $language }.

translating-title = To translate
translating-lede = What changed in a case and is not translated yet. Until then its pages say so, and show the figures, names and dates as they are now.
translating-none = Nothing waits for a translator.
translating-none-here = Nothing of this translation waits.
translating-new-language = For a new language, the page of the case gives out a template.
translating-no-edition = Nobody has translated this case into this language yet. Take the template, fill it in, and add it on the page of the case.
translating-waits =
    { $count ->
        [one] One sentence to translate
       *[other] { $n } sentences to translate
    }
translating-waits-in = { $language }: { $waits }
translating-waits-still = Translations of this case wait:
translating-required = required
translating-hold-first = This case is public, and here somebody else sees what you write first. Put the case on hold, save, and an approver lifts the hold.
translating-easy-waits = The easy words of this translation are shown again when all of them are translated. Until then they are left out.
easy-warning-gone = The document before has easy words, and this one has none: they are not shown any more. If what they say still holds, write them again under “In easy words”.
easy-warning-older = The easy words were written for the words before. Please look whether what they say still holds.
translating-into = Translate into: { $language }
translating-task-lede = These are only the sentences that changed. Fill in what you can; the rest waits.
translating-sentence = { $number }. { $place }
translating-in-title = Title
translating-in-summary = What happened
translating-in-letter = Letter
translating-in-background = Background
translating-in-demands = What is asked
translating-in-writer-safety = When not to write
translating-in-easy = In easy words
translating-in-valediction = How the letter closes
translating-in-office = An office
translating-in-salutation = How the letter opens
translating-in-pronouns = Pronouns of a person
translating-in-occupation = What a person does
translating-in-status = What became of a person
translating-in-counts = What a figure counts
translating-in-part = What a part of a figure counts
translating-before = Before
translating-before-translated = How that was translated
translating-before-none = It was not translated.
translating-now = Now
translating-field = Translation
translating-values = Names, figures and dates fill themselves in. Copy these signs, with their braces, to where they belong in your sentence:
translating-missing = This is missing from your sentence and has to stand in it as it is: { $values }
translating-foreign = This does not stand in the sentence that you translate: { $values }
translating-doubled = This would be read twice; copy the sign in braces alone: { $values }
translating-reviewer = Reviewed by
translating-reviewer-help = A role or initials, never a full name.
translating-reviewer-wrong = Say who reviewed it: a role or initials, at most { $n } characters.
translating-save = Save the translation
translating-save-help = What you leave empty waits. On a public case, what you save is public at once.
translating-nothing = Nothing was filled in. Translate at least one sentence.
translating-unwritable = A sentence reads like a heading or a list. Begin it with a word, not with a sign such as # or -.
translating-changed = Somebody else changed this case after you opened the page. Nothing was saved. These are the sentences as they are now; look at them, then save again.
translating-left = What you typed and has no place any more:
translating-saved = The sentences were saved
translating-saved-text = The rest waits below.
translating-whole = The translation is complete
translating-whole-text = Nothing of it waits any more.

holders-title = Office holders
holders-lede = When somebody else takes an office, change it here once: every case that writes to this office follows.
holders-none = No case that was issued names an office.
holders-nobody = Nobody known
holders-no-country = No country
holders-cases =
    { $count ->
        [one] One case
       *[other] { $n } cases
    }
holders-now-held = The cases name: { $name }
holders-who = Who holds it now
holders-to = Name of the holder
holders-to-help = Leave it empty where nobody is known: letters then go to the office.
holders-since = Since
holders-since-wrong = Say since which day. It cannot lie ahead.
holders-look = Show what will change
holders-look-help = Nothing changes yet.
holders-salutations = How letters open
holders-salutations-help = Look at each: another holder may need other words.
holders-salutation = In { $language }
holders-salutation-wrong = Say how the letter opens, in one line.
holders-closings = How letters close
holders-closings-help = Some closings repeat how the letter opens. Look at each.
holders-closing-wrong = Say how the letter closes, in one line.
holders-line-closing = How the letter closes, in { $language }
holders-names-old = This still names the old holder.
holders-will =
    { $count ->
        [one] One case will change
       *[other] { $n } cases will change
    }
holders-line-name = Who holds the office
holders-line-salutation = How the letter opens, in { $language }
holders-line-office = How the office is called, in { $language }
holders-offices = How the office is called
holders-offices-help = In many languages an office is called otherwise for a woman than for a man. Look at each.
holders-office-wrong = Say how the office is called, in one line.
holders-earlier = Earlier holders
holders-until = until { $day }
holders-stays = stays as it is
holders-still-in = The old holder is still named here, and this stays as it is: { $place }
holders-still-prepared = A further document that is being prepared still names the old holder.
holders-change = Change it in these cases
holders-change-help = Pages and letters follow at once. The old holder stays on record, with the day.
holders-breaks = The words of this case refer to the holder by name. Correct them first.
holders-changed-meanwhile = Somebody else changed this case at the same moment. Look at it and try again.
holders-gone = This case is not there any more.
holders-done = Changed: { $office }
holders-changed =
    { $count ->
        [0] No case was changed
        [one] One case was changed
       *[other] { $n } cases were changed
    }
holders-not-changed =
    { $count ->
        [one] One case was not changed
       *[other] { $n } cases were not changed
    }
