# What is noticed about a letter in somebody's own words, while it is written and before it goes.
# What stands in braces is filled in: keep it. The script of the writing page fills in the same words; they have no plural forms.

noticed-title = What we noticed
noticed-free = None of this keeps your letter from going.
noticed-live = Looked at on your device while you type. None of this keeps your letter from going.
noticed-asked = Asked for: { $n } of { $all }.
noticed-yes = asked for
noticed-partly = asked for in part
noticed-no = not asked for yet
noticed-unknown = we cannot tell in this language
noticed-share-copied = Own words: { $n } in 100. The rest is the model letter, and that may go as it is.
noticed-share-mixed = Own words: { $n } in 100.
noticed-share-own = Own words: { $n } in 100. It sounds like you.
noticed-notes = Notes: { $n }.
noticed-length = This is more than a page. About { $n } words are read to the end.
noticed-tone = “{ $words }”: whoever feels insulted or threatened stops reading.
noticed-promise = “{ $words }”: please promise no money and no visit, and speak for yourself alone.
noticed-other-demand = “{ $words }”: this case does not ask for that. Another demand can harm the one that matters.
noticed-name = “{ $words }”: the name is { $name }.
noticed-address = “{ $words }”: an address or a number is better left out of the words. Name and town stand below the letter if you wish.
