# Following: feeds and calendars.
