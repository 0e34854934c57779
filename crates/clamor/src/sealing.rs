//! Sealing and opening in the format of age (C2SP, age-encryption.org/v1), so that the standard tool opens what is sealed
//! here. The private half of a key is only ever read by `clamor sealed open` and `clamor restore`, on another machine.

use std::io::{self, Read, Write};
use std::path::Path;

use age::secrecy::zeroize::Zeroizing;
use age::x25519::Recipient;
use age::{DecryptError, Decryptor, Encryptor, Identity, IdentityFile};
use casework::Sealed;

use crate::Failure;

/// How the half of a key begins that opens.
const SECRET: &str = "AGE-SECRET-KEY-";

/// What the library may add to what is sealed: its header and tags, for as many keys as are named.
const BESIDE: usize = 8 * 1024;

/// Seals with age. Its randomness comes from the operating system, as everything here that has to be secret.
pub struct Age;

impl web::Sealer for Age {
    fn is_key(&self, text: &str) -> bool {
        text.parse::<Recipient>().is_ok()
    }

    fn is_secret(&self, text: &str) -> bool {
        text.to_ascii_uppercase().contains(SECRET)
    }

    fn seal(&self, keys: &[String], plain: &[u8]) -> Option<Sealed> {
        let keys: Vec<Recipient> = keys.iter().map(|key| key.parse().ok()).collect::<Option<_>>()?;
        let encryptor = Encryptor::with_recipients(keys.iter().map(|key| key as &dyn age::Recipient)).ok()?;
        let mut sealed = Vec::with_capacity(plain.len() + BESIDE);
        let mut writer = encryptor.wrap_output(&mut sealed).ok()?;
        writer.write_all(plain).and_then(|()| writer.finish()).ok()?;
        Some(Sealed::of(sealed))
    }
}

/// The keys in a file, as `clamor key` and `age-keygen` write it.
pub(crate) fn identities(key: &Path) -> Result<Vec<Box<dyn Identity + Send + Sync>>, Failure> {
    let name = key.to_str().ok_or_else(|| Failure::new("the name of the key file is not UTF-8"))?;
    let no_key = || {
        Failure::new(format!("{} holds no key that opens anything", key.display()))
            .hint("it is the file that `clamor key` or `age-keygen` wrote")
    };
    let file = IdentityFile::from_file(name.to_owned());
    let identities = file.map_err(|error| match error.kind() {
        io::ErrorKind::InvalidData => no_key(),
        _ => Failure::of_file("read", key, &error),
    });
    let identities = identities?.into_identities().map_err(|_| no_key())?;
    if identities.is_empty() { Err(no_key()) } else { Ok(identities) }
}

/// Opens what is sealed; at most `most` bytes of it.
pub(crate) fn open(
    sealed: &[u8],
    keys: &[Box<dyn Identity + Send + Sync>],
    most: usize,
) -> Result<Zeroizing<Vec<u8>>, DecryptError> {
    let decryptor = Decryptor::new_buffered(sealed)?;
    let mut plain = Zeroizing::new(Vec::with_capacity(sealed.len()));
    let reader = decryptor.decrypt(keys.iter().map(|key| &**key as &dyn Identity))?;
    reader.take(most as u64).read_to_end(&mut plain).map_err(DecryptError::Io)?;
    Ok(plain)
}
