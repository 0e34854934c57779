### What became of people.
