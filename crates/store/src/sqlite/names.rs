//! The names of the transactions that the engine itself makes; they stand in errors. Those of facts come with the fact.

pub(super) const OPEN: &str = "open";
pub(super) const MIGRATE: &str = "migrate";
pub(super) const READ_FACTS: &str = "read-facts";
pub(super) const RECORD_ACTS: &str = "record-acts";
pub(super) const READ_ACT: &str = "read-act";
pub(super) const READ_TALLY: &str = "read-tally";
pub(super) const READ_PICTURE: &str = "read-picture";
pub(super) const PUT_INVITATION: &str = "put-invitation";
pub(super) const READ_INVITATION: &str = "read-invitation";
pub(super) const USE_INVITATION: &str = "use-invitation";
pub(super) const READ_ACCOUNTS: &str = "read-accounts";
pub(super) const SAVE_ACCOUNT: &str = "save-account";
pub(super) const END_ACCOUNT: &str = "end-account";
pub(super) const READ_ASKING: &str = "read-asking";
pub(super) const READ_NOTE: &str = "read-note";
pub(super) const NOTE_ONCE: &str = "note-once";
pub(super) const AUDIT: &str = "audit";
pub(super) const SWEEP_ENDED: &str = "sweep";
pub(super) const READ_HELD: &str = "read-held";
pub(super) const COPY: &str = "copy";
pub(super) const FORGET_ORDER: &str = "forget-order";
pub(super) const CHECKPOINT: &str = "checkpoint";
pub(super) const FORGET_COPIES: &str = "forget-copies";
pub(super) const PROBE: &str = "probe";
