//! Encryption by Clamor itself: TLS with a certificate of files, which are read again when they change, or of an authority
//! that gives and renews it (ACME, RFC 8555; proof over the port itself, RFC 8737).

mod authority;
mod files;
mod pair;
mod shown;
mod validity;

use std::future::Future;
use std::path::Path;
use std::pin::Pin;
use std::sync::Arc;

use rustls::ServerConfig;
use rustls::crypto::{CryptoProvider, ring};
use rustls::server::ResolvesServerCert;

use crate::Failure;
use crate::configuration::Https;
pub(crate) use authority::trusted;
pub(crate) use pair::flaws;
pub(crate) use validity::{Validity, day};

/// Says a line to whoever looks after the server.
pub(crate) type Say = Arc<dyn Fn(&str) + Send + Sync>;

/// What stands beside a certificate: the clock, whom to tell, and what those who watch the server may know.
#[derive(Clone)]
pub(crate) struct Beside {
    pub(crate) nature: Arc<dyn web::World>,
    pub(crate) say: Say,
    pub(crate) certificate: Arc<web::Certificate>,
}

/// What keeps a certificate fresh for as long as it is polled.
pub(crate) type Keeper = Pin<Box<dyn Future<Output = ()> + Send>>;

/// What the pages speak over TLS; HTTP/1.1, as without.
const SPOKEN: &[u8] = b"http/1.1";

/// Makes ready what encrypts, for the host of an address.
///
/// # Errors
/// When a certificate or key cannot be read, or they do not belong together; when the authority's settings cannot be right.
pub(crate) fn make_ready(
    https: &Https,
    origin: &str,
    data: &Path,
    beside: Beside,
) -> Result<(Arc<ServerConfig>, Keeper), Failure> {
    match (&https.certificate, &https.key, &https.acme) {
        (Some(certificate), Some(key), _) => {
            let (resolver, keeper) = files::resolver(certificate, key, host(origin), beside)?;
            Ok((Arc::new(config(resolver)?), keeper))
        }
        (_, _, Some(acme)) => {
            let (resolver, keeper) = authority::resolver(acme, host(origin), data, beside)?;
            let mut config = config(resolver)?;
            // Over this name the authority asks; who asks so gets the proof and nothing else.
            config.alpn_protocols.push(web::PROOF_OF_NAME.to_vec());
            Ok((Arc::new(config), keeper))
        }
        _ => Err(Failure::new("[https] needs a certificate and its key as files, or [https.acme]")),
    }
}

fn config(resolver: Arc<dyn ResolvesServerCert>) -> Result<ServerConfig, Failure> {
    let builder = ServerConfig::builder_with_provider(provider()).with_safe_default_protocol_versions();
    let builder = builder.map_err(|error| Failure::new(format!("cannot encrypt: {error}")))?;
    let mut config = builder.with_no_client_auth().with_cert_resolver(resolver);
    config.alpn_protocols.push(SPOKEN.to_vec());
    Ok(config)
}

/// The one that computes; named, so that nothing depends on what else is linked in.
fn provider() -> Arc<CryptoProvider> {
    Arc::new(ring::default_provider())
}

/// The name in an address, without the port.
pub(crate) fn host(origin: &str) -> &str {
    let host = origin.split("://").nth(1).unwrap_or(origin).trim_end_matches('/');
    match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    }
}
