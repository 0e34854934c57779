//! How much reading takes, and why. Beyond a limit a document is refused, with the limit in the message.

/// The largest document, in bytes. An urgent action has two pages, some ten kilobytes of text; mebibytes leave room for
/// one that was pasted together with everything around it, and keep what reading holds in memory below 200 MiB.
pub const LARGEST_DOCUMENT: usize = 8 * 1024 * 1024;

/// The longest line or paragraph, in bytes: more than ten times the whole of a usual document.
pub const LARGEST_FIELD: usize = 64 * 1024;

/// The most targets that one document can name; the most met in public documents is six.
pub const MOST_TARGETS: usize = 50;

/// The most people, mentioned people, or copies: the longest lists in public documents have about a hundred names.
pub const MOST_PEOPLE: usize = 1000;

/// The most figures, demands or links; a document of two pages has a few dozen words of each.
pub const MOST_REMARKS: usize = 2000;

/// The most paragraphs of one part.
pub const MOST_PARAGRAPHS: usize = 5000;

/// The most findings that reading itself reports of one code; what follows would tell nothing new.
pub const MOST_FINDINGS: usize = 100;

/// The most addresses of one kind, and the most address lines, that one target can have.
pub const MOST_ADDRESSES: usize = 100;
