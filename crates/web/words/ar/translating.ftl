### What is to be translated.
