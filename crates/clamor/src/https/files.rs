//! A certificate and its key as files, which something else renews.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use rustls::server::ResolvesServerCert;

use super::shown::Shown;
use super::{Beside, Keeper, Validity, pair};
use crate::Failure;

/// How often it is looked whether the files changed. A renewed certificate waits for days before the old one ends.
const LOOKS_AFTER: Duration = Duration::from_secs(10);

/// What shows the certificate, and what reads it again.
///
/// # Errors
/// When the files cannot be read or do not belong together.
pub(super) fn resolver(
    certificate: &Path,
    key: &Path,
    host: &str,
    beside: Beside,
) -> Result<(Arc<dyn ResolvesServerCert>, Keeper), Failure> {
    let files = Files { certificate: certificate.to_owned(), key: key.to_owned(), host: host.to_owned() };
    let (times, shown) = (files.times(), Arc::new(Shown::default()));
    files.show(&shown, &beside)?;
    let keeper = Box::pin(watch(files, times, Arc::clone(&shown), beside));
    Ok((shown, keeper))
}

struct Files {
    certificate: PathBuf,
    key: PathBuf,
    /// By which name people come.
    host: String,
}

/// When each of the two files changed last, where that can be known.
type Times = [Option<SystemTime>; 2];

impl Files {
    fn times(&self) -> Times {
        [&self.certificate, &self.key].map(|file| fs::metadata(file).and_then(|metadata| metadata.modified()).ok())
    }

    /// Shows what the files hold, and says what is wrong with it. What browsers refuse is shown all the same: where it is the only
    /// one there is, nothing better could be done, and the pages without encryption go on.
    fn show(&self, shown: &Shown, beside: &Beside) -> Result<(), Failure> {
        shown.take(pair::load(&self.certificate, &self.key)?);
        let validity = Validity::of_file(&self.certificate);
        beside.certificate.is_shown(validity.map(|validity| validity.ends));
        let flaws = pair::flaws(&self.certificate, &self.key, &self.host);
        for flaw in flaws.into_iter().chain(validity.and_then(|validity| validity.flaw(beside.nature.now()))) {
            (beside.say)(&format!("{}\n  help: {}", flaw.what, flaw.help));
        }
        Ok(())
    }
}

/// Reads the files again when they change. A pair that is not right is said once, and the old one goes on.
async fn watch(files: Files, mut known: Times, shown: Arc<Shown>, beside: Beside) {
    loop {
        tokio::time::sleep(LOOKS_AFTER).await;
        let now = files.times();
        if now == known {
            continue;
        }
        match files.show(&shown, &beside) {
            Ok(()) => (beside.say)("a new certificate is shown from now on"),
            Err(failure) => {
                beside.certificate.is_not_renewed();
                (beside.say)(&format!("the certificate changed and cannot be used, the old one goes on: {failure}"));
            }
        }
        known = now;
    }
}
