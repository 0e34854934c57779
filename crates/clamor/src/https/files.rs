//! A certificate and its key as files, which something else renews.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, SystemTime};

use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::{ClientHello, ResolvesServerCert};
use rustls::sign::CertifiedKey;

use super::{Keeper, Say, provider};
use crate::Failure;

/// How often it is looked whether the files changed. A renewed certificate waits for days before the old one ends.
const LOOKS_AFTER: Duration = Duration::from_secs(10);

/// The certificate that is shown now.
struct Shown(RwLock<Arc<CertifiedKey>>);

impl fmt::Debug for Shown {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Shown")
    }
}

impl ResolvesServerCert for Shown {
    fn resolve(&self, _: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        Some(Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner)))
    }
}

/// What shows the certificate, and what reads it again.
///
/// # Errors
/// When the files cannot be read or do not belong together.
pub(super) fn resolver(
    certificate: &Path,
    key: &Path,
    say: Say,
) -> Result<(Arc<dyn ResolvesServerCert>, Keeper), Failure> {
    let files = Files { certificate: certificate.to_owned(), key: key.to_owned() };
    let times = files.times();
    let shown = Arc::new(Shown(RwLock::new(Arc::new(files.load()?))));
    let keeper = Box::pin(watch(files, times, Arc::clone(&shown), say));
    Ok((shown, keeper))
}

struct Files {
    certificate: PathBuf,
    key: PathBuf,
}

/// When each of the two files changed last, where that can be known.
type Times = [Option<SystemTime>; 2];

impl Files {
    fn times(&self) -> Times {
        [&self.certificate, &self.key].map(|file| fs::metadata(file).and_then(|metadata| metadata.modified()).ok())
    }

    fn load(&self) -> Result<CertifiedKey, Failure> {
        let unreadable = |file: &Path, error: &dyn fmt::Display| {
            Failure::new(format!("cannot read {}: {error}", file.display())).hint(
                "certificates and keys are files in PEM; the key must be readable for the user that Clamor runs as",
            )
        };
        let chain: Vec<CertificateDer<'static>> = CertificateDer::pem_file_iter(&self.certificate)
            .and_then(Iterator::collect)
            .map_err(|error| unreadable(&self.certificate, &error))?;
        if chain.is_empty() {
            return Err(unreadable(&self.certificate, &"no certificate is in it"));
        }
        let key = PrivateKeyDer::from_pem_file(&self.key).map_err(|error| unreadable(&self.key, &error))?;
        let pair = CertifiedKey::from_der(chain, key, &provider());
        pair.map_err(|error| {
            let (certificate, key) = (self.certificate.display(), self.key.display());
            Failure::new(format!("{key} is not the key of {certificate}: {error}"))
        })
    }
}

/// Reads the files again when they change. A pair that is not right is said once, and the old one goes on.
async fn watch(files: Files, mut known: Times, shown: Arc<Shown>, say: Say) {
    loop {
        tokio::time::sleep(LOOKS_AFTER).await;
        let now = files.times();
        if now == known {
            continue;
        }
        match files.load() {
            Ok(pair) => {
                *shown.0.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(pair);
                say("a new certificate is shown from now on");
            }
            Err(failure) => say(&format!("the certificate changed and cannot be used, the old one goes on: {failure}")),
        }
        known = now;
    }
}
