//! A certificate from an authority that speaks ACME. This is the one place from which Clamor asks another machine of its own
//! accord, and only where the configuration file names an authority.

use std::future::Future;
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use jiff::SignedDuration;
use rcgen::{CertificateParams, DistinguishedName, KeyPair};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::ResolvesServerCert;
use rustls::sign::CertifiedKey;
use rustls::{ClientConfig, RootCertStore};
use rustls_acme::acme::{Account, AcmeError, AuthStatus, Directory, Identifier, Order, OrderStatus};
use rustls_acme::caches::DirCache;
use rustls_acme::{AccountCache, CertCache};
use web::holdings::CERTIFICATES;

use super::shown::Shown;
use super::{Beside, Keeper, Validity, provider};
use crate::Failure;
use crate::configuration::Acme;

/// How often one request is sent again with a new number where the authority does not take the old one: authorities forget
/// numbers when they are started again, and one that refuses so many is out of order.
const MOST_NUMBERS: u32 = 8;

/// How an authority says that it does not take the number of a request (RFC 8555, 6.5).
const BAD_NUMBER: &str = "urn:ietf:params:acme:error:badNonce";

/// How often it is asked whether the name is proved, or the certificate made; the wait doubles each time, from a second on.
const MOST_QUESTIONS: u32 = 9;

/// The longest wait before a certificate that could not be had is asked for again: a failure in the night is mended by the
/// morning, and no authority is pressed.
const LONGEST_WAIT: Duration = Duration::from_secs(8 * 3600);

/// What part of its time is left to a certificate when it is renewed.
const LEFT_AT_RENEWAL: i32 = 3;

/// Whoever asks an authority.
struct Asker {
    trusts: Arc<ClientConfig>,
    directory: String,
    contact: Vec<String>,
    /// The names to be certified: one.
    names: Vec<String>,
    kept: DirCache<std::path::PathBuf>,
    shown: Arc<Shown>,
    beside: Beside,
}

/// Why there is no certificate.
type NoCertificate = Box<dyn std::error::Error + Send + Sync>;

/// What shows the certificate, and what fetches and renews it (when two thirds of its time are over).
///
/// # Errors
/// When the certificate that the authority is to be trusted by cannot be read.
pub(super) fn resolver(
    acme: &Acme,
    host: &str,
    data: &Path,
    beside: Beside,
) -> Result<(Arc<dyn ResolvesServerCert>, Keeper), Failure> {
    let roots = match &acme.trust {
        Some(file) => trusted(file)?,
        None => webpki_roots::TLS_SERVER_ROOTS.iter().cloned().collect(),
    };
    let shown = Arc::new(Shown::default());
    let asker = Asker {
        trusts: Arc::new(trusting(roots)?),
        directory: acme.directory.clone(),
        contact: acme.mail.iter().map(|mail| format!("mailto:{mail}")).collect(),
        names: vec![host.to_owned()],
        kept: DirCache::new(data.join(CERTIFICATES)),
        shown: Arc::clone(&shown),
        beside,
    };
    Ok((shown, Box::pin(asker.keep())))
}

/// The certificates of an authority of one's own.
///
/// # Errors
/// When they cannot be read.
pub(crate) fn trusted(file: &Path) -> Result<RootCertStore, Failure> {
    let wrong = |error: &dyn std::fmt::Display| {
        Failure::new(format!("cannot read {}: {error}", file.display())).hint("trust names a certificate in PEM")
    };
    let mut roots = RootCertStore::empty();
    for certificate in CertificateDer::pem_file_iter(file).map_err(|error| wrong(&error))? {
        roots.add(certificate.map_err(|error| wrong(&error))?).map_err(|error| wrong(&error))?;
    }
    if roots.is_empty() { Err(wrong(&"no certificate is in it")) } else { Ok(roots) }
}

fn trusting(roots: RootCertStore) -> Result<ClientConfig, Failure> {
    let builder = ClientConfig::builder_with_provider(provider()).with_safe_default_protocol_versions();
    let builder = builder.map_err(|error| Failure::new(format!("cannot encrypt: {error}")))?;
    Ok(builder.with_root_certificates(roots).with_no_client_auth())
}

impl Asker {
    /// Shows the certificate that an earlier start got, and gets a new one whenever it is time.
    async fn keep(self) {
        let mut renewal = self.kept_one().await;
        loop {
            while let Some(wait) = renewal.and_then(|at| self.until(at)) {
                tokio::time::sleep(wait).await;
            }
            renewal = Some(self.renewed().await);
        }
    }

    /// How long it is until a moment; at most as long as a wait may last, since clocks are set.
    fn until(&self, at: jiff::Timestamp) -> Option<Duration> {
        let left = at.duration_since(self.beside.nature.now());
        Duration::try_from(left).ok().filter(|left| !left.is_zero()).map(|left| left.min(LONGEST_WAIT))
    }

    /// Shows the certificate that was kept; answers when it is to be renewed.
    async fn kept_one(&self) -> Option<jiff::Timestamp> {
        let kept = self.kept.load_cert(&self.names, &self.directory).await.unwrap_or_else(|error| {
            self.say(&error);
            None
        })?;
        self.show(&kept).inspect_err(|error| self.say(&**error)).ok()
    }

    /// Asks until there is a certificate, and shows it; answers when it is to be renewed.
    async fn renewed(&self) -> jiff::Timestamp {
        let mut wait = Duration::from_secs(1);
        loop {
            let made = match self.ask().await {
                Ok(made) => self.show(&made).map(|renewal| (made, renewal)),
                Err(error) => Err(error),
            };
            match made {
                Ok((made, renewal)) => {
                    (self.beside.say)(&format!("a new certificate for {} is shown from now on", self.names[0]));
                    if let Err(error) = self.kept.store_cert(&self.names, &self.directory, &made).await {
                        self.say(&error);
                    }
                    return renewal;
                }
                Err(error) => {
                    self.beside.certificate.is_not_renewed();
                    self.say(&*error);
                }
            }
            tokio::time::sleep(wait).await;
            wait = (wait * 2).min(LONGEST_WAIT);
        }
    }

    fn say(&self, error: &(dyn std::error::Error + '_)) {
        (self.beside.say)(&format!("no new certificate for {} yet, it is tried again: {error}", self.names[0]));
    }

    /// Shows a certificate (PEM, its key first); answers when it is to be renewed.
    fn show(&self, pem: &[u8]) -> Result<jiff::Timestamp, NoCertificate> {
        let key = PrivateKeyDer::from_pem_slice(pem)?;
        let chain: Vec<_> = CertificateDer::pem_slice_iter(pem).collect::<Result<_, _>>()?;
        let validity = chain.first().and_then(|first| Validity::of(first)).ok_or("no certificate is in it")?;
        self.shown.take(CertifiedKey::from_der(chain, key, &provider())?);
        self.beside.certificate.is_shown(Some(validity.ends));
        let time: SignedDuration = validity.ends.duration_since(validity.begins);
        Ok(validity.ends - time / LEFT_AT_RENEWAL)
    }

    /// Asks for a certificate: an order, the proof of the name, the request itself.
    async fn ask(&self) -> Result<Vec<u8>, NoCertificate> {
        let account = self.account().await?;
        let mut request = CertificateParams::new(self.names.clone())?;
        request.distinguished_name = DistinguishedName::new();
        let key = KeyPair::generate()?;
        let request = request.serialize_request(&key)?;
        let trusts = &self.trusts;
        let (address, order) = numbered(|| account.new_order(trusts, self.names.clone())).await?;
        for name in &order.authorizations {
            self.prove(&account, name).await?;
        }
        let made = self.made(&account, &address, order, request.der()).await?;
        let chain = numbered(|| account.certificate(trusts, &made)).await?;
        Ok(format!("{}\n{chain}", key.serialize_pem()).into_bytes())
    }

    /// The account at the authority, with the key that was kept, or a new one.
    async fn account(&self) -> Result<Account, NoCertificate> {
        let kept: Result<Option<Vec<u8>>, io::Error> = self.kept.load_account(&self.contact, &self.directory).await;
        let key = match kept? {
            Some(key) => key,
            None => {
                let key = Account::generate_key_pair();
                self.kept.store_account(&self.contact, &self.directory, &key).await?;
                key
            }
        };
        let trusts = &self.trusts;
        let directory = Directory::discover(trusts, &self.directory).await?;
        Ok(numbered(|| Account::create_with_keypair(trusts, directory.clone(), &self.contact, &key)).await?)
    }

    /// Proves a name over the port itself (RFC 8737), where that is not done yet.
    async fn prove(&self, account: &Account, address: &str) -> Result<(), NoCertificate> {
        let proved = self.proved(account, address).await;
        self.shown.prove(None);
        proved
    }

    async fn proved(&self, account: &Account, address: &str) -> Result<(), NoCertificate> {
        let mut asked = false;
        for question in 0..MOST_QUESTIONS {
            let named = numbered(|| account.auth(&self.trusts, address)).await?;
            match named.status {
                AuthStatus::Valid => return Ok(()),
                AuthStatus::Pending if !asked => {
                    let Identifier::Dns(name) = named.identifier.clone();
                    let (challenge, proof) = account.tls_alpn_01(&named.challenges, name.clone())?;
                    self.shown.prove(Some((name, proof)));
                    numbered(|| account.challenge(&self.trusts, &challenge.url)).await?;
                    asked = true;
                }
                AuthStatus::Pending => {}
                _ => return Err(format!("the authority does not believe the name: {named:?}").into()),
            }
            pause(question).await;
        }
        Err("the authority did not say whether it believes the name".into())
    }

    /// The address of the certificate, once it is made; asks for that when all names are proved.
    async fn made(
        &self,
        account: &Account,
        address: &str,
        order: Order,
        request: &[u8],
    ) -> Result<String, NoCertificate> {
        let (trusts, finalize) = (&self.trusts, order.finalize);
        for question in 0..MOST_QUESTIONS {
            let mut order = numbered(|| account.order(trusts, address)).await?;
            if order.status == OrderStatus::Ready {
                order = numbered(|| account.finalize(trusts, &finalize, request)).await?;
            }
            match order.status {
                OrderStatus::Valid { certificate } => return Ok(certificate),
                OrderStatus::Invalid => return Err(format!("the authority refused: {order:?}").into()),
                _ => pause(question).await,
            }
        }
        Err("the authority did not make the certificate in time".into())
    }
}

/// Waits before the next question to an authority.
async fn pause(question: u32) {
    tokio::time::sleep(Duration::from_secs(1 << question)).await;
}

/// Sends a request, and the same again with a new number where the authority does not take the one that it had: whoever gives
/// out numbers also forgets some. Nothing else has to begin anew for it.
async fn numbered<T, Answer>(request: impl Fn() -> Answer) -> Result<T, AcmeError>
where
    Answer: Future<Output = Result<T, AcmeError>>,
{
    let mut numbers = 1;
    loop {
        match request().await {
            // The library tells its errors apart in words only.
            Err(error) if numbers < MOST_NUMBERS && error.to_string().contains(BAD_NUMBER) => numbers += 1,
            answer => return answer,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    #[tokio::test]
    async fn a_request_whose_number_is_refused_is_sent_again_and_nothing_else_is() {
        let (sent, refusals) = (Cell::new(0_u32), Cell::new(0_u32));
        let ask = |says: &'static str| {
            sent.set(sent.get() + 1);
            let refused = refusals.get() > 0;
            refusals.set(refusals.get().saturating_sub(1));
            async move { if refused { Err(AcmeError::Io(io::Error::other(says))) } else { Ok(()) } }
        };
        let bad_number = format!("400 {{\"type\": \"{BAD_NUMBER}\"}}").leak();
        refusals.set(3);
        assert!(numbered(|| ask(bad_number)).await.is_ok() && sent.replace(0) == 4);
        refusals.set(u32::MAX);
        assert!(numbered(|| ask(bad_number)).await.is_err() && sent.replace(0) == MOST_NUMBERS, "it ends");
        refusals.set(1);
        assert!(numbered(|| ask("urn:ietf:params:acme:error:rateLimited")).await.is_err() && sent.get() == 1);
    }
}
