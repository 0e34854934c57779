//! The codes. They are stable: a code once given keeps its name and its meaning.

use super::Severity;

macro_rules! codes {
    ($($(#[$doc:meta])* $code:ident = $name:literal, $severity:ident, [$($value:literal),*];)+) => {
        /// What a finding is about.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code { $($(#[$doc])* $code,)+ }

        impl Code {
            /// All codes, in the order of the page that lists them.
            pub const ALL: &'static [Self] = &[$(Self::$code,)+];

            /// The name under which people and programs know the code: `deadline-passed`.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$code => $name,)+ }
            }

            /// How much it weighs.
            #[must_use]
            pub const fn severity(self) -> Severity {
                match self { $(Self::$code => Severity::$severity,)+ }
            }

            /// The names of the values that a finding of this code carries.
            #[must_use]
            pub const fn values(self) -> &'static [&'static str] {
                match self { $(Self::$code => &[$($value),*],)+ }
            }
        }
    };
}

codes! {
    /// Nobody is named to whom to write.
    TargetMissing = "target-missing", Error, [];
    /// A target has no address of any kind.
    TargetUnreachable = "target-unreachable", Error, ["target"];
    /// There is no deadline.
    DeadlineMissing = "deadline-missing", Error, [];
    /// The deadline lies before today.
    DeadlinePassed = "deadline-passed", Error, ["until"];
    /// An e-mail address was hidden by the page from which it was copied.
    MaskedAddress = "masked-address", Error, ["text"];
    /// A note for staff stands in the document.
    InternalNote = "internal-note", Error, ["text"];
    /// A place to fill in was left empty.
    TemplateLeftover = "template-leftover", Error, ["text"];
    /// The parts of a figure are more than the whole.
    PartsExceedWhole = "parts-exceed-whole", Error, ["figure", "part", "counts"];
    /// There is no title. For issue.
    TitleMissing = "title-missing", Error, [];
    /// Nothing is told of what happened. For issue.
    SummaryMissing = "summary-missing", Error, [];
    /// No consent decision is recorded. For issue.
    ConsentMissing = "consent-missing", Error, [];
    /// The consent ends before the deadline, or has ended. For issue.
    ConsentEndsFirst = "consent-ends-first", Error, ["ends"];
    /// Words refer to a value that the case file does not have.
    ReferenceUnknown = "reference-unknown", Error, ["reference"];
    /// HTML or an image stands in the words of a case file.
    MarkupForbidden = "markup-forbidden", Error, ["text"];
    /// A value of the case stands in a translation.
    TranslationValue = "translation-value", Error, ["key"];
    /// The file is not a case file, or is not whole.
    CaseFileMalformed = "case-file-malformed", Error, ["problem"];
    /// A value of a case file does not have the form that its key asks for.
    ValueMalformed = "value-malformed", Error, ["key", "expected"];
    /// The file of an office cannot be read.
    OfficeMalformed = "office-malformed", Error, ["problem"];

    /// A further document was issued before the one that it follows.
    IssuedBeforePrevious = "issued-before-previous", Error, ["issued", "earlier"];
    /// A document says that it is issued on a day that lies ahead.
    IssuedInFuture = "issued-in-future", Error, ["issued"];
    /// The deadline of a further document lies before its own day of issue.
    UntilBeforeIssued = "until-before-issued", Error, ["until", "issued"];
    /// The index of a further document stands for another country than that of the case.
    IndexOfAnotherCountry = "index-of-another-country", Error, ["index", "country", "countries"];
    /// A further document has the index of the earlier one, and says something else.
    IndexTaken = "index-taken", Error, ["index"];
    /// A further document is about none of the countries of the case.
    CountriesChanged = "countries-changed", Error, ["countries", "country"];
    /// A further document counts itself as an earlier update than the one that it follows, or as the same.
    OrdinalNotLater = "ordinal-not-later", Error, ["ordinal", "before"];
    /// Somebody is said to be free, and the words ask for release or say that they are held.
    FreedAndDetained = "freed-and-detained", Error, ["person", "status", "text"];
    /// Somebody is said to have died, and the words ask for release.
    DiedAndReleaseAsked = "died-and-release-asked", Error, ["person", "status", "text"];
    /// Somebody was said to have died, and a later document says otherwise.
    DiedAndLives = "died-and-lives", Error, ["person", "status", "before"];
    /// A document calls itself the first of a case that has one.
    NewForACase = "new-for-a-case", Error, [];
    /// A document asks everybody to stop, and has a deadline that lies ahead.
    StopWithDeadline = "stop-with-deadline", Error, ["until"];
    /// Somebody whom the earlier document is about is not in the further one.
    PersonMissing = "person-missing", Error, ["person"];
    /// What has become of somebody is said in what holds, and not in the further document.
    StatusDropped = "status-dropped", Error, ["person", "before"];
    /// What has become of somebody is told in a sentence, and does not stand beside the name.
    StatusInWords = "status-in-words", Error, ["person", "status", "text"];
    /// Since when somebody is at risk is another day than before.
    SinceChanged = "since-changed", Error, ["person", "since", "earlier"];
    /// The further document ends earlier than what holds.
    UntilEarlier = "until-earlier", Error, ["until", "earlier"];
    /// A figure that can only grow, or that holds for the same day, has fallen.
    FigureFell = "figure-fell", Error, ["figure", "before"];
    /// The parts of a figure do not go with those of before.
    FigurePartsDiffer = "figure-parts-differ", Error, ["figure", "before"];
    /// A figure of what holds does not stand in the further document.
    FigureDropped = "figure-dropped", Error, ["before"];
    /// What holds says when not to write, and the further document does not.
    SafetyDropped = "safety-dropped", Error, [];
    /// What holds says what is right after the deadline, and the further document does not.
    AfterDropped = "after-dropped", Error, [];
    /// What became of somebody was judged for a day before that since which they are at risk again.
    JudgedBefore = "judged-before", Error, ["person", "earlier"];
    /// What is asked was taken out of the words, and nobody has looked at it.
    DemandsInferred = "demands-inferred", Error, ["text"];

    /// The letter is in none of the languages that the target reads best.
    LetterLanguage = "letter-language", Warning, ["language", "preferred"];
    /// The letter does not fit one page.
    LetterTooLong = "letter-too-long", Warning, ["length", "limit"];
    /// The letter does not fit a mail link.
    MailLinkTooLong = "mail-link-too-long", Warning, ["length", "limit"];
    /// One name is written in two ways.
    NameVariant = "name-variant", Warning, ["name", "variant"];
    /// A label of the form stands in an address, where it was not read as a label.
    AddressLabel = "address-label", Warning, ["text"];
    /// A target has no salutation.
    SalutationMissing = "salutation-missing", Warning, ["target"];
    /// The summary asks for something that the letter does not ask.
    DemandMismatch = "demand-mismatch", Warning, ["topic"];
    /// A figure has no date.
    FigureUndated = "figure-undated", Warning, ["figure"];
    /// A figure has no source.
    FigureUnsourced = "figure-unsourced", Warning, ["figure"];
    /// Two figures for one count contradict each other.
    FiguresDiffer = "figures-differ", Warning, ["figure", "other", "counts"];
    /// A figure is old.
    FigureStale = "figure-stale", Warning, ["figure", "as_of", "days"];
    /// A link leads nowhere.
    LinkEmpty = "link-empty", Warning, ["text"];
    /// The deadline is unusually near to the day of issue, or far from it.
    DeadlineOdd = "deadline-odd", Warning, ["until", "days"];
    /// The deadline lies before the day of issue.
    DeadlineBeforeIssue = "deadline-before-issue", Warning, ["until", "issued"];
    /// A date can be read in two ways.
    DateAmbiguous = "date-ambiguous", Warning, ["text"];
    /// The index stands for a country that the document is not about.
    IndexCountryDiffers = "index-country-differs", Warning, ["index", "country", "countries"];
    /// A reference to a document has no form that is known.
    ReferenceMalformed = "reference-malformed", Warning, ["text"];
    /// The letter insults or threatens.
    Tone = "tone", Warning, ["text"];
    /// The previous document is not known here.
    PreviousUnknown = "previous-unknown", Warning, ["previous"];
    /// Nothing says when not to write. For issue.
    WriterSafetyMissing = "writer-safety-missing", Warning, [];
    /// A case file has a key that is not known.
    ValueUnknown = "value-unknown", Warning, ["key"];
    /// A document has changes that nobody accepted or refused.
    TrackedChanges = "tracked-changes", Warning, ["text"];
    /// Words of a document are hidden.
    HiddenText = "hidden-text", Warning, ["text"];
    /// A part of a document lies in another file, or in another form inside it.
    PartNotRead = "part-not-read", Warning, ["text"];
    /// A message holds more than one document.
    SeveralDocuments = "several-documents", Warning, ["text"];
    /// The words of a case file hold more than paragraphs, lists, links and emphasis.
    MarkupUnsupported = "markup-unsupported", Warning, ["text"];
    /// The words speak of health, and the consent does not cover it. For issue.
    HealthNotAgreed = "health-not-agreed", Warning, ["text"];
    /// The words speak of family, and the consent does not cover it. For issue.
    FamilyNotAgreed = "family-not-agreed", Warning, ["text"];
    /// Something that was agreed to on a live case ends soon.
    ConsentEnding = "consent-ending", Warning, ["ends"];
    /// Something that was agreed to on a live case has ended.
    ConsentEnded = "consent-ended", Warning, ["ends"];
    /// The day has come by which somebody looks again whether a live case still does no harm.
    RiskReviewDue = "risk-review-due", Warning, ["review"];
    /// The words of the original changed after they were translated.
    TranslationOutdated = "translation-outdated", Warning, ["language", "sha256"];
    /// Nobody has reviewed a translation.
    TranslationUnreviewed = "translation-unreviewed", Warning, ["language"];
    /// Words of the original are not translated.
    TranslationIncomplete = "translation-incomplete", Warning, ["what"];
    /// A value that the original's words refer to is not referred to in the translation.
    TranslationReferenceMissing = "translation-reference-missing", Warning, ["reference", "what"];
    /// Nobody vouches any more for what an office's file says.
    OfficeStale = "office-stale", Warning, ["office", "entry", "until"];
    /// An office says nothing about something in one of its languages.
    OfficeWordsMissing = "office-words-missing", Warning, ["language", "office_topic"];

    /// No target has an e-mail address, a web form or a name on a social network.
    NoElectronicAddress = "no-electronic-address", Note, [];
    /// The document has neither number nor index.
    ReferenceMissing = "reference-missing", Note, [];
    /// The document has no day of issue.
    IssueDateMissing = "issue-date-missing", Note, [];
    /// Nothing says how to speak of a person.
    PronounsMissing = "pronouns-missing", Note, ["person"];
    /// The document was in a file beside the message.
    AttachmentRead = "attachment-read", Note, ["text"];
    /// The letters of the file were in an encoding that had to be guessed.
    EncodingGuessed = "encoding-guessed", Note, ["text"];
    /// Notes at the foot of pages were put at the end.
    NotesMoved = "notes-moved", Note, ["text"];
    /// A heading is not one of those known.
    HeadingUnknown = "heading-unknown", Note, ["text"];
}

impl Code {
    /// The code of a name; `None` for a name that is no code's.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.name() == name)
    }
}
