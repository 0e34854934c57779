//! Working instead of waiting.
//!
//! A form that counts, sent from a network that is ahead of its turn, may bring the proof that its device has worked for a
//! moment: then it does not wait. Nobody needs one: without it, and without scripts, the form waits as any request does. The
//! more is waiting, the more there is to do.
//!
//! The question is not kept. It is a random number with its time and its bits, and goes with a seal, a hash of it under the
//! key of the hour; whoever answers it makes the seal known again. What is kept is the number of each answer that was taken,
//! for as long as its question holds, so that an answer is worth one request.

use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};

/// How many bits of the hash must be zero where there is little to wait for: 8,192 tries on average, a tenth of a second of a
/// cheap telephone (a hundred thousand tries a second, a fifth of what the small server did on which this was written).
const LEAST_BITS: u32 = 13;

/// The most: 131,072 tries on average, between one and two seconds there, and under four for nineteen of twenty. A device that
/// takes longer gives up and waits.
const MOST_BITS: u32 = 17;

/// For how long a question holds: longer than any device works on it and a bad line takes to send the form, too short to work
/// ahead for a flood.
const HOLDS_FOR: SignedDuration = SignedDuration::from_secs(60);

/// The random number of a question; once it is used, it is remembered until the question ends.
pub(super) type Nonce = u64;

/// Something to work on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Question {
    nonce: Nonce,
    /// When it was asked, in seconds of the Unix epoch.
    asked: i64,
    bits: u32,
}

/// How many bits, when so many crowds are at work and wait: each time as many again double the work.
pub(super) fn bits(crowds: usize) -> u32 {
    (LEAST_BITS + (crowds + 1).ilog2()).min(MOST_BITS)
}

impl Question {
    pub(super) fn new(nonce: Nonce, bits: u32, now: Timestamp) -> Self {
        Self { nonce, asked: now.as_second(), bits }
    }

    /// As it goes to a device and comes back.
    pub(super) fn text(&self) -> String {
        format!("{:016x}-{:x}-{}", self.nonce, self.asked, self.bits)
    }

    fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let nonce = Nonce::from_str_radix(parts.next()?, 16).ok()?;
        let asked = i64::from_str_radix(parts.next()?, 16).ok()?;
        let question = Self { nonce, asked, bits: parts.next()?.parse().ok()? };
        // One question has one form, else its number could be written anew for each request.
        (question.text() == text).then_some(question)
    }

    /// What only this server can make of a question about a case, in this hour.
    pub(super) fn seal(&self, key: &[u8; 32], case: &str) -> [u8; 32] {
        let question = Sha256::new_with_prefix("proof ").chain_update(self.text()).chain_update(" ").chain_update(case);
        Sha256::new_with_prefix(key).chain_update(question.finalize()).finalize().into()
    }

    fn holds(&self, now: Timestamp) -> bool {
        (0..HOLDS_FOR.as_secs()).contains(&(now.as_second() - self.asked))
    }
}

/// The number of a question that was answered rightly; `None` for what is no answer, or one to a question that does not hold.
pub(super) fn answered(proof: &str, key: &[u8; 32], case: &str, now: Timestamp) -> Option<Nonce> {
    let (question, tried) = proof.rsplit_once('-')?;
    let (question, tried) = (Question::parse(question)?, u64::from_str_radix(tried, 16).ok()?);
    // Whoever writes a question anew, with few bits, has not asked, does not know its seal, and would have nothing to do.
    let fits =
        question.bits >= LEAST_BITS && question.holds(now) && zeros(&question.seal(key, case), tried) >= question.bits;
    fits.then_some(question.nonce)
}

/// Until when an answer that was taken is remembered.
pub(super) fn remembered_until(now: Timestamp) -> Timestamp {
    now.saturating_add(HOLDS_FOR).unwrap_or(now)
}

/// How many bits are zero at the beginning of the hash of a seal and a number.
fn zeros(seal: &[u8; 32], tried: u64) -> u32 {
    let hash = Sha256::new_with_prefix(seal).chain_update(tried.to_be_bytes()).finalize();
    hash[..8].iter().fold(0, |number: u64, byte| number << 8 | u64::from(*byte)).leading_zeros()
}

/// Works, as a device does.
#[cfg(test)]
pub(super) fn work(seal: &[u8; 32], bits: u32) -> u64 {
    (0..).find(|tried| zeros(seal, *tried) >= bits).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::{LEAST_BITS, MOST_BITS, Question, answered, bits, work};

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).expect("the tests stay within time")
    }

    #[test]
    fn an_answer_is_taken_for_its_case_in_its_hour_and_in_its_minute() {
        let (key, other) = ([7; 32], [8; 32]);
        let question = Question::new(0xfeed, LEAST_BITS, at(1_000));
        let tried = work(&question.seal(&key, "one"), LEAST_BITS);
        let proof = format!("{}-{tried:x}", question.text());
        assert_eq!(answered(&proof, &key, "one", at(1_059)), Some(0xfeed));
        assert_eq!(answered(&proof, &key, "two", at(1_059)), None, "of another case");
        assert_eq!(answered(&proof, &other, "one", at(1_059)), None, "of another hour");
        assert_eq!(answered(&proof, &key, "one", at(1_060)), None, "too late");
        assert_eq!(answered(&proof, &key, "one", at(999)), None, "before it was asked");
        for bits in 0..LEAST_BITS {
            let easier = proof.replacen(&format!("-{LEAST_BITS}-"), &format!("-{bits}-"), 1);
            assert!(easier != proof && answered(&easier, &key, "one", at(1_001)).is_none(), "{bits} bits are no work");
        }
        let unworked =
            (0..).find(|other| answered(&format!("{}-{other:x}", question.text()), &key, "one", at(1_000)).is_none());
        assert_eq!(unworked, Some(u64::from(tried == 0)), "what was not worked for is none");
        for nonsense in [
            "",
            "-",
            "---",
            "0-0-0-0",
            "x",
            &format!("0{proof}"),
            &format!("{proof}-0"),
            &proof.replace("feed", "FEED"),
        ] {
            assert_eq!(answered(nonsense, &key, "one", at(1_001)), None, "{nonsense}");
        }
    }

    #[test]
    fn the_more_waits_the_more_there_is_to_do_up_to_what_a_telephone_can() {
        assert_eq!([0, 1, 3, 7, 15, 10_000].map(bits), [LEAST_BITS, 14, 15, 16, MOST_BITS, MOST_BITS]);
    }
}
