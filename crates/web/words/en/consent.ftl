### Consent that lives, what is taken back, cases that are not for everybody.
