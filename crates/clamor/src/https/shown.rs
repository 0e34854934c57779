//! The certificate that is shown now, and beside it the proof that a certificate authority asks for.

use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};

use rustls::server::{ClientHello, ResolvesServerCert};
use rustls::sign::CertifiedKey;

/// What whoever comes is shown.
#[derive(Default)]
pub(super) struct Shown {
    certificate: RwLock<Option<Arc<CertifiedKey>>>,
    /// For which name, and the certificate that proves it (RFC 8737).
    proof: RwLock<Option<(String, Arc<CertifiedKey>)>>,
}

impl fmt::Debug for Shown {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Shown")
    }
}

impl Shown {
    /// From now on this certificate is shown.
    pub(super) fn take(&self, certificate: CertifiedKey) {
        *self.certificate.write().unwrap_or_else(PoisonError::into_inner) = Some(Arc::new(certificate));
    }

    /// From now on an authority that asks for a name gets this proof, or none.
    pub(super) fn prove(&self, proof: Option<(String, CertifiedKey)>) {
        let proof = proof.map(|(name, certificate)| (name, Arc::new(certificate)));
        *self.proof.write().unwrap_or_else(PoisonError::into_inner) = proof;
    }
}

impl ResolvesServerCert for Shown {
    fn resolve(&self, hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        let asks_for_proof = hello.alpn().is_some_and(|names| names.eq([web::PROOF_OF_NAME]));
        if !asks_for_proof {
            return self.certificate.read().unwrap_or_else(PoisonError::into_inner).clone();
        }
        let proof = self.proof.read().unwrap_or_else(PoisonError::into_inner);
        let (name, certificate) = proof.as_ref()?;
        (hello.server_name()? == name).then(|| Arc::clone(certificate))
    }
}
