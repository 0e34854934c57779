//! The keys of evenings, which this server gives out: part of each is chance, the rest is a check made with a secret of the
//! server, so that nobody invents keys, and nothing is kept of those that were given out.

use casework::{ActKey, CaseId};
use sha2::{Digest, Sha256};

use crate::Site;
use crate::refuse::Why;
use crate::world::random;

/// How many bytes of a key are chance: nobody finds the key of another evening among 2^80. The other six are the check, which a
/// script would meet once in 2^48 tries.
const CHANCE: usize = 10;

/// The secret of this server with which keys are made; made when the first one is needed.
async fn secret(site: &Site) -> Result<String, Why> {
    let candidate = [(); 2].map(|()| ActKey(random(&*site.world)).hex()).concat();
    site.store.evening_secret(candidate).await.map_err(|error| Why::from(&error))
}

/// A new key for an evening of a case.
pub(crate) async fn give_out(site: &Site, case: &CaseId) -> Result<ActKey, Why> {
    Ok(made(&secret(site).await?, case, random(&*site.world)))
}

/// Whether this server gave out the key, for this case.
pub(crate) async fn was_given_out(site: &Site, case: &CaseId, key: ActKey) -> Result<bool, Why> {
    Ok(made(&secret(site).await?, case, key.0) == key)
}

/// The key with these random bytes.
fn made(secret: &str, case: &CaseId, mut bytes: [u8; 16]) -> ActKey {
    let (chance, check) = bytes.split_at_mut(CHANCE);
    let mut hash = Sha256::new();
    hash.update(format!("clamor key of an evening {secret} {case} "));
    hash.update(&*chance);
    check.iter_mut().zip(hash.finalize()).for_each(|(place, byte)| *place = byte);
    ActKey(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_holds_for_its_server_and_its_case_alone() {
        let (case, other) = (CaseId::from_random([1; 10]), CaseId::from_random([2; 10]));
        let key = made("one", &case, [7; 16]);
        assert_eq!(made("one", &case, key.0), key);
        assert_ne!(made("two", &case, key.0), key);
        assert_ne!(made("one", &other, key.0), key);
        assert_ne!(ActKey([7; 16]), key);
    }
}
