# Following: feeds and calendars.

follow-title = Follow without leaving an address
follow-lede = Your own calendar, or a program that reads feeds, looks here from time to time and shows you what is new. No account, no e-mail address.
follow-calendar = Calendar of the last days
follow-calendar-help = Each open case is an all-day entry on the last day for letters, without an alarm. On a telephone, tapping the address is often enough; else copy it into your calendar, where that offers to subscribe to a calendar by its address.
follow-feed = News feed (Atom)
follow-feed-help = For programs that read feeds: copy this address into yours.
follow-json-help = The same as a JSON feed:
follow-feed-about = Open cases, and what became of those that closed lately. What may not be written for any more stands first.
follow-says = What they say
follow-says-closed = When a case is on hold or stopped, that stands first, and nothing else of it is shown. In your calendar its entry is cancelled.
follow-says-days = They hold days, not hours, and no counts.
follow-says-address = The address of a case stays the same for ever and always says where the case stands.
follow-knows = What this server learns from it
follow-knows-what = That some program asked for the list. Nothing of that is written down. The company that makes your calendar or your feed reader may see which addresses you follow; if that could harm you, look at the page itself instead.
follow-line = Follow:
follow-what = What that is
follow-to-the-page = To the page of the case
calendar-name = Last days for letters
calendar-last-day = Last day for a letter: { $title }
calendar-before = A letter needs to be on its way before this day is over. Look at the page before you write: it says whether letters still go.
