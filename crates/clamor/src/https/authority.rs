//! A certificate from an authority that speaks ACME. This is the one place from which Clamor asks another machine of its own
//! accord, and only where the configuration file names an authority.

use std::path::Path;
use std::sync::Arc;

use futures_util::StreamExt;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::server::ResolvesServerCert;
use rustls::{ClientConfig, RootCertStore};
use rustls_acme::caches::DirCache;
use rustls_acme::{AcmeConfig, EventOk};
use web::holdings::CERTIFICATES;

use super::{Keeper, Say, provider};
use crate::Failure;
use crate::configuration::Acme;

/// What shows the certificate, and what fetches and renews it (when two thirds of its time are over).
///
/// # Errors
/// When the certificate that the authority is to be trusted by cannot be read.
pub(super) fn resolver(
    acme: &Acme,
    host: &str,
    data: &Path,
    say: Say,
) -> Result<(Arc<dyn ResolvesServerCert>, Keeper), Failure> {
    let mut config = match &acme.trust {
        Some(file) => AcmeConfig::new_with_client_config([host], Arc::new(trusting(file)?)),
        None => AcmeConfig::new_with_provider([host], provider()),
    };
    config = config.directory(&acme.directory);
    config = config.contact(acme.mail.iter().map(|mail| format!("mailto:{mail}")));
    let mut state = config.cache(DirCache::new(data.join(CERTIFICATES))).state();
    let resolver = state.resolver();
    let host = host.to_owned();
    let keeper = async move {
        while let Some(event) = state.next().await {
            match event {
                Ok(EventOk::DeployedNewCert) => say(&format!("a new certificate for {host} is shown from now on")),
                Ok(_) => {}
                Err(error) => say(&format!("no certificate for {host} yet, it is tried again: {error}")),
            }
        }
    };
    Ok((resolver, Box::pin(keeper)))
}

/// Trusts the one certificate of an authority of one's own.
fn trusting(file: &Path) -> Result<ClientConfig, Failure> {
    let wrong = |error: &dyn std::fmt::Display| {
        Failure::new(format!("cannot read {}: {error}", file.display())).hint("trust names a certificate in PEM")
    };
    let mut roots = RootCertStore::empty();
    for certificate in CertificateDer::pem_file_iter(file).map_err(|error| wrong(&error))? {
        roots.add(certificate.map_err(|error| wrong(&error))?).map_err(|error| wrong(&error))?;
    }
    let builder = ClientConfig::builder_with_provider(provider()).with_safe_default_protocol_versions();
    let builder = builder.map_err(|error| wrong(&error))?;
    Ok(builder.with_root_certificates(roots).with_no_client_auth())
}
