//! Until when a certificate holds.

use std::fs;
use std::path::Path;

use jiff::Timestamp;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;

use crate::flaw::Flaw;

/// A certificate with fewer days left was not renewed when it should have been: authorities give them for weeks, and they are
/// renewed when a third of the time is left.
const LEAST_DAYS: i64 = 7;

/// The time of a certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Validity {
    pub(crate) ends: Timestamp,
    pub(crate) begins: Timestamp,
}

impl Validity {
    /// That of a certificate (DER).
    pub(crate) fn of(certificate: &[u8]) -> Option<Self> {
        let (_, certificate) = x509_parser::parse_x509_certificate(certificate).ok()?;
        let validity = certificate.validity();
        let at = |time: x509_parser::time::ASN1Time| Timestamp::from_second(time.timestamp()).ok();
        Some(Self { ends: at(validity.not_after)?, begins: at(validity.not_before)? })
    }

    /// That of the first certificate in a file (PEM); `None` where there is none that can be read.
    pub(crate) fn of_file(file: &Path) -> Option<Self> {
        Self::of(&CertificateDer::pem_file_iter(file).ok()?.next()?.ok()?)
    }

    /// That of the certificate in a folder that ends last.
    pub(crate) fn of_newest(folder: &Path) -> Option<Self> {
        fs::read_dir(folder).ok()?.filter_map(|entry| Self::of_file(&entry.ok()?.path())).max()
    }

    /// What is wrong with it at a moment.
    pub(crate) fn flaw(self, now: Timestamp) -> Option<Flaw> {
        let about = "https.certificate";
        let renew = "renew it: a new file is taken within seconds, without a start";
        if now >= self.ends {
            let what = format!("the certificate ended on {} (UTC): browsers refuse it", day(self.ends));
            return Some(Flaw::bad(about, what, renew));
        }
        if now < self.begins {
            let what = format!("the certificate begins on {} (UTC): until then browsers refuse it", day(self.begins));
            return Some(Flaw::bad(about, what, "take one that holds today; if this one should, set the clock"));
        }
        let left = self.ends.duration_since(now).as_hours() / 24;
        (left < LEAST_DAYS).then(|| {
            let help = "it should have been renewed by now: see what the server, or what renews it, said about it";
            Flaw::poor(about, format!("the certificate holds until {} (UTC)", day(self.ends)), help)
        })
    }
}

/// The day of a moment in UTC, as certificates have it.
pub(crate) fn day(moment: Timestamp) -> impl std::fmt::Display {
    moment.strftime("%Y-%m-%d")
}
