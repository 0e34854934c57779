### The life of a case after it was issued: refusals, deeds, where it stands.

closed-title = This case is closed
closed-text = Since { $day } nobody is asked to write any more.
desk-status-closed = Closed
desk-status-closed-detail = Nobody writes any more since { $day }. The page stays.
desk-next-closed = Judge what became of people, as far as it is known. A further document would open it again.
desk-refusal-closed = The case is closed since { $day }.
desk-refusal-no-update = No further document is being prepared.
desk-refusal-contradicts =
    { $count ->
        [one] In the further document one thing is to be decided first. Correct it, or decide which is right.
       *[other] In the further document { $n } things are to be decided first. Correct them, or decide which is right.
    }
desk-refusal-nobody-of-that-name = This case has nobody of that name.
desk-refusal-source-missing = Say from whom it is known, as readers may see it.
desk-refusal-taken-back = It was taken back already.
desk-refusal-is-public = Everybody may read this case: nobody needs a link.
desk-refusal-link-unknown = There is no such link, or it was revoked.
desk-refusal-edition-unknown = This office has no edition of the case.
desk-refusal-own-country-on = The case is about the office's own country, and its rule is that nobody there writes about it. An approver who publishes it all the same says so in the box beside the button.
desk-refusal-own-country-ask-office = The case is about the office's own country, and its rule is that it is asked first. Say in the box beside the button that it was.
desk-refusal-end-edition-first = A sensitive edition that is published is ended before it is changed.
desk-refusal-same-holder = The same person held the office already.
people-deed-update-prepared = A further document was put in or corrected
people-deed-update-dropped = The further document was dropped
people-deed-updated = The further document was issued
people-deed-closed = The case was closed
people-deed-outcome-judged = What became of people was judged
people-deed-narrowed = A part was taken back
people-deed-link-given = A link was given
people-deed-link-revoked = A link was revoked
people-deed-edition-put = An office prepared its edition: { $language }
people-deed-edition-issued = An office's edition was published
people-deed-edition-ended = An office's edition was ended
people-deed-holder-changed = Somebody else holds an office
people-deed-holder-changed-from = { $deed }: { $to } in place of { $from }
desk-refusal-outcome-unknown = There is no such judgement, or it was withdrawn already.
people-deed-outcome-withdrawn = A judgement of what became of people was withdrawn
