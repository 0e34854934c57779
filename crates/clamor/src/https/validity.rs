//! Until when a certificate holds.

use std::fs;
use std::path::Path;

use jiff::Timestamp;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;

/// The end of the first certificate in a file (PEM); `None` where there is none that can be read.
pub(crate) fn ends(file: &Path) -> Option<Timestamp> {
    let first = CertificateDer::pem_file_iter(file).ok()?.next()?.ok()?;
    let (_, certificate) = x509_parser::parse_x509_certificate(&first).ok()?;
    Timestamp::from_second(certificate.validity().not_after.timestamp()).ok()
}

/// The latest end among the certificates in a folder.
pub(crate) fn ends_of_newest(folder: &Path) -> Option<Timestamp> {
    fs::read_dir(folder).ok()?.filter_map(|entry| ends(&entry.ok()?.path())).max()
}
