//! Whether a certificate and its key, as files, are what the server needs: they belong together, to the name by which people
//! come and to today, and the key is nobody else's.

use std::fmt;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use rustls::client::verify_server_name;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName};
use rustls::server::ParsedCertificate;
use rustls::sign::CertifiedKey;
use x509_parser::extensions::GeneralName;

use super::provider;
use crate::Failure;
use crate::flaw::Flaw;

/// The keys of the configuration file that these flaws are about.
const CERTIFICATE: &str = "https.certificate";
const KEY: &str = "https.key";

/// The rights that nobody but the owner of a key needs.
const OF_OTHERS: u32 = 0o077;

/// How many names of a certificate are said.
const MOST_NAMES: usize = 3;

/// Reads a certificate and its key.
///
/// # Errors
/// When the files cannot be read or do not belong together.
pub(super) fn load(certificate: &Path, key: &Path) -> Result<CertifiedKey, Failure> {
    joined(certificate, chain(certificate)?, key, private(key)?)
}

/// What is wrong with a certificate and its key for the host by whose name people come, but for its time, at which
/// [`super::Validity::flaw`] looks.
pub(crate) fn flaws(certificate: &Path, key: &Path, host: &str) -> Vec<Flaw> {
    let (chain, private) = (chain(certificate), private(key));
    let mut flaws = Vec::new();
    if let Some(first) = chain.as_ref().ok().and_then(|chain| chain.first()) {
        flaws.extend(of_name(certificate, first, host));
    }
    flaws.extend(of_rights(key));
    match (chain, private) {
        (Ok(chain), Ok(private)) => {
            let joined = joined(certificate, chain, key, private);
            flaws.extend(joined.err().map(|failure| Flaw::of_failure(KEY, failure)));
        }
        (chain, private) => {
            flaws.extend(chain.err().map(|failure| Flaw::of_failure(CERTIFICATE, failure)));
            flaws.extend(private.err().map(|failure| Flaw::of_failure(KEY, failure)));
        }
    }
    flaws
}

fn chain(file: &Path) -> Result<Vec<CertificateDer<'static>>, Failure> {
    let chain: Result<Vec<_>, _> = CertificateDer::pem_file_iter(file).and_then(Iterator::collect);
    let chain = chain.map_err(|error| unreadable(file, &error))?;
    if chain.is_empty() { Err(unreadable(file, &"no certificate is in it")) } else { Ok(chain) }
}

fn private(file: &Path) -> Result<PrivateKeyDer<'static>, Failure> {
    PrivateKeyDer::from_pem_file(file).map_err(|error| unreadable(file, &error))
}

fn unreadable(file: &Path, error: &dyn fmt::Display) -> Failure {
    Failure::new(format!("cannot read {}: {error}", file.display()))
        .hint("certificates and keys are files in PEM; the key must be readable for the user that Clamor runs as")
}

fn joined(
    certificate: &Path,
    chain: Vec<CertificateDer<'static>>,
    key: &Path,
    private: PrivateKeyDer<'static>,
) -> Result<CertifiedKey, Failure> {
    CertifiedKey::from_der(chain, private, &provider()).map_err(|error| {
        let (certificate, key) = (certificate.display(), key.display());
        Failure::new(format!("{key} is not the key of {certificate}: {error}"))
            .hint("name the key with which this very certificate was asked for")
    })
}

/// A certificate for other names: browsers refuse it.
fn of_name(file: &Path, certificate: &CertificateDer<'_>, host: &str) -> Option<Flaw> {
    let name = ServerName::try_from(host.trim_matches(['[', ']'])).ok()?;
    let fits = ParsedCertificate::try_from(certificate).and_then(|parsed| verify_server_name(&parsed, &name));
    fits.err()?;
    let others = match names(certificate) {
        names if names.is_empty() => "no name".to_owned(),
        names => names.join(", "),
    };
    let what = format!("{} is a certificate for {others}, and people come by the name {host}", file.display());
    Some(Flaw::bad(CERTIFICATE, what, "get one for the host of origin, or change origin: browsers refuse this one"))
}

/// The names that a certificate is for.
fn names(certificate: &CertificateDer<'_>) -> Vec<String> {
    let Ok((_, certificate)) = x509_parser::parse_x509_certificate(certificate) else { return Vec::new() };
    let Ok(Some(names)) = certificate.subject_alternative_name() else { return Vec::new() };
    let names = names.value.general_names.iter().filter_map(|name| match name {
        GeneralName::DNSName(name) => Some(crate::commands::printable(name)),
        _ => None,
    });
    names.take(MOST_NAMES).collect()
}

/// A key that others on the machine can read is theirs as well.
fn of_rights(key: &Path) -> Option<Flaw> {
    let mode = fs::metadata(key).ok()?.permissions().mode() & 0o777;
    (mode & OF_OTHERS != 0).then(|| {
        let what = format!("{} is open to others on this machine than its owner (mode {mode:04o})", key.display());
        Flaw::poor(
            KEY,
            what,
            "make it the file of the user that Clamor runs as (chown), for that user alone (chmod 600)",
        )
    })
}
