# How things end: a case that is deleted, a draft that goes by itself.
# What stands in braces is filled in: keep it. `count` chooses the plural form, `n` is the number as it is printed.

## For readers

deleted-title = This case is not kept here any more
deleted-text = It was deleted on { $day }. Nothing of it is left here. Please send no more letters for it, not even those that are ready.

## For the desk: a case that was deleted

refused-deleted-title = This case was deleted
refused-deleted-text = It was deleted on { $day }, and nothing of it is left here: no document, no correction, no photograph. If people knew its address, it says that the case was deleted, and nothing else.

## The page that deletes

ends-title = Delete this case
ends-delete = Delete this case
ends-delete-named = Delete: { $title }
ends-delete-now = Delete it for ever
ends-back = Back to the case
ends-lede = Deletion takes the whole case out of the files of this server. Nobody can bring it back, you neither. To only ask people not to write any more, stop it instead.
ends-goes = What goes
ends-goes-facts =
    { $count ->
        [one] The document as it came in, its values and words, the consent decision and the history: 1 deed.
       *[other] The documents as they came in, their values and words, every correction, the consent decisions and the history: { $n } deeds.
    }
ends-goes-translations =
    { $count ->
        [one] Its translation.
       *[other] Its { $n } translations.
    }
ends-goes-photograph = Its photograph.
ends-goes-rows = The rows of “I have sent it”.
ends-goes-words =
    { $count ->
        [one] One sealed message of somebody whom the case is about: has it been read?
       *[other] { $n } sealed messages of people whom the case is about: have they been read?
    }
ends-goes-sealed =
    { $count ->
        [one] One thing that is sealed: who gave consent, a source, or who did something at the desk.
       *[other] { $n } things that are sealed: who gave consent, sources, who did what at the desk.
    }
ends-stays = What stays
ends-stays-issued = Its id, the day of deletion and its counts, which were published and name nobody. Its addresses say for ever that it was deleted, and nothing else of it.
ends-stays-draft = Its id and the day of deletion, which only the desk can ask for. It was never public: for everybody else it is as if it had never been.
ends-stays-backups = Backups that were made before still have it, until whoever runs the server deletes them.
ends-stays-devices =
    { $count ->
        [one] What somebody at the desk typed and did not save stays in their browser for a day at most.
       *[other] What somebody at the desk typed and did not save stays in their browser for { $n } days at most.
    }
ends-stays-elsewhere = What was printed, mailed or copied cannot be called back.
ends-named = To confirm, type the title of the case, or its id
ends-named-help = Copied or typed, as you like:
ends-named-wrong = This is neither the title nor the id.
ends-not-done = The case was not deleted
ends-refusal-live = Letters go for this case. Stop it first, so that people hear that they shall not write any more.
ends-refusal-not-yet = It goes by itself on { $day }.

## Drafts that go by themselves, and cases that are long over

ends-board-goes = This draft is deleted on { $day }, unless somebody saves something in it or keeps it.
ends-board-over = Over since { $day }. Is it still needed?
ends-keep = Keep it
ends-keep-named = Keep: { $title }
ends-keep-help = A draft that nobody touches for half a year is deleted. Kept, it has that time again. If its approval was asked for, it has to be asked for anew.
desk-done-kept-title = The draft stays
desk-done-kept-text = It has its whole time again, from today.
people-deed-kept = It was kept
