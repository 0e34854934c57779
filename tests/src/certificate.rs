//! Certificates for stories, from a root of their own.

use std::os::unix::fs::PermissionsExt;

use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, KeyPair};

use crate::folder::Folder;

/// Makes a root, and with it a certificate for a host: `chain.pem` and `key.pem` in the folder. Answers where the root stands.
///
/// # Panics
/// When none can be made.
#[must_use]
pub fn certificate(folder: &Folder, host: &str) -> String {
    certificate_from(folder, host, (1975, 1, 1), (4096, 1, 1))
}

/// The same from one day to another, which begin in UTC.
///
/// # Panics
/// When none can be made.
pub fn certificate_from(folder: &Folder, host: &str, from: (i32, u8, u8), until: (i32, u8, u8)) -> String {
    let day = |(year, month, day)| rcgen::date_time_ymd(year, month, day);
    let made = || -> Result<(String, String, String), rcgen::Error> {
        let mut root = CertificateParams::new(Vec::new())?;
        root.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        // Two names, else the certificate looks like its own root.
        root.distinguished_name.push(DnType::CommonName, "A root of a story");
        let root_key = KeyPair::generate()?;
        let root = root.self_signed(&root_key)?;
        let key = KeyPair::generate()?;
        let mut leaf = CertificateParams::new(vec![host.to_owned()])?;
        (leaf.not_before, leaf.not_after) = (day(from), day(until));
        leaf.use_authority_key_identifier_extension = true;
        let leaf = leaf.signed_by(&key, &root, &root_key)?;
        Ok((root.pem(), leaf.pem(), key.serialize_pem()))
    };
    let (root, leaf, key) = made().expect("a certificate can be made");
    let key = folder.write("key.pem", key);
    std::fs::set_permissions(key, std::fs::Permissions::from_mode(0o600)).expect("it is the story's");
    folder.write("chain.pem", leaf);
    folder.write(&format!("root-of-{host}.pem"), root)
}
