//! What the pages need of the world: the time, and chance.

/// The clock and the dice, given by the door; tests give their own.
pub trait World: Send + Sync + 'static {
    /// The time now.
    fn now(&self) -> jiff::Timestamp;

    /// How long something lasted, by a clock that nobody can set: what counts is the difference of two answers. A world
    /// whose clock is never wrong needs no second one.
    fn steady(&self) -> std::time::Duration {
        let since = self.now().duration_since(jiff::Timestamp::UNIX_EPOCH);
        std::time::Duration::try_from(since).unwrap_or_default()
    }

    /// Fills the bytes with randomness fit for secrets.
    fn fill_random(&self, bytes: &mut [u8]);
}

/// Random bytes from a world.
pub(crate) fn random<const N: usize>(world: &dyn World) -> [u8; N] {
    let mut bytes = [0; N];
    world.fill_random(&mut bytes);
    bytes
}
