//! Serving: open ports and the routes, until told to stop.

use std::future::Future;
use std::io::{Error, ErrorKind};
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::http::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::{GracefulShutdown, Watcher};
use hyper_util::service::TowerToHyperService;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};
use tokio::task::JoinSet;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;

use crate::pressure::Peer;
use crate::{Site, redirect, router};

/// How many connections are open at most. Each takes some kilobytes and a number of the system's; more people than this are
/// served one after the other, since an answer takes a moment.
pub const MOST_CONNECTIONS: usize = 4_096;

/// How long a connection waits for the head of its next request: longer than a bad line takes for one, and short enough that
/// connections which say nothing do not fill the house.
const HEAD_WITHIN: Duration = Duration::from_secs(20);

/// The longest head of a request, in bytes; what is longer gets 431. Browsers send one or two thousand, and each connection may
/// hold so much.
const LARGEST_HEAD: usize = 32 * 1024;

/// How long the two sides may take to agree how to encrypt: as long as for the head of a request.
const AGREED_WITHIN: Duration = HEAD_WITHIN;

/// How long the port rests when the system has no more connections to give.
const REST: Duration = Duration::from_millis(200);

/// How long those who are being answered may take when the server stops.
const LAST_ANSWERS_WITHIN: Duration = Duration::from_secs(30);

/// Under this name a certificate authority asks for proof that a name is ours (RFC 8737, 6.2).
pub const PROOF_OF_NAME: &[u8] = b"acme-tls/1";

/// An open port, and what is spoken there.
pub enum Port {
    /// The pages, without encryption.
    Plain(TcpListener),
    /// The pages, encrypted.
    Encrypted(TcpListener, Arc<ServerConfig>),
    /// Whoever comes is led to the same page at the address that people use.
    Leading(TcpListener),
}

/// What all ports share.
#[derive(Clone)]
struct House {
    site: Site,
    /// The places for connections.
    room: Arc<Semaphore>,
    stopped: watch::Receiver<bool>,
}

/// How a port answers.
#[derive(Clone)]
struct Answering {
    routes: TowerToHyperService<Router>,
    encryption: Option<TlsAcceptor>,
}

/// Serves the pages on all ports until `stop` is done; requests under way are answered first.
///
/// # Errors
/// When a listener fails for good.
pub async fn serve(
    ports: Vec<Port>,
    site: Site,
    stop: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    let (stopping, stopped) = watch::channel(false);
    let routes = TowerToHyperService::new(router(site.clone()));
    let house = House { site: site.clone(), room: Arc::new(Semaphore::new(MOST_CONNECTIONS)), stopped };
    let under_way = Arc::new(GracefulShutdown::new());
    let mut accepting = JoinSet::new();
    for port in ports {
        let (listener, answering) = match port {
            Port::Plain(listener) => (listener, Answering { routes: routes.clone(), encryption: None }),
            Port::Encrypted(listener, config) => {
                (listener, Answering { routes: routes.clone(), encryption: Some(config.into()) })
            }
            Port::Leading(listener) => {
                let routes = TowerToHyperService::new(redirect::router(&site));
                (listener, Answering { routes, encryption: None })
            }
        };
        accepting.spawn(accept(listener, answering, house.clone(), Arc::clone(&under_way)));
    }
    let failed = tokio::select! {
        biased;
        () = stop => None,
        failed = accepting.join_next() => failed,
    };
    stopping.send_replace(true);
    while accepting.join_next().await.is_some() {}
    if let Some(under_way) = Arc::into_inner(under_way) {
        let _ = tokio::time::timeout(LAST_ANSWERS_WITHIN, under_way.shutdown()).await;
    }
    match failed {
        Some(Ok(Err(error))) => Err(error),
        Some(Err(defect)) => Err(Error::other(defect)),
        _ => Ok(()),
    }
}

/// Takes what comes to one port.
async fn accept(
    listener: TcpListener,
    answering: Answering,
    mut house: House,
    under_way: Arc<GracefulShutdown>,
) -> std::io::Result<()> {
    loop {
        let next = async {
            let place = Arc::clone(&house.room).acquire_owned().await;
            (place, listener.accept().await)
        };
        let (place, accepted) = tokio::select! {
            biased;
            _ = house.stopped.wait_for(|stopped| *stopped) => return Ok(()),
            next = next => next,
        };
        let (stream, peer) = match accepted {
            Ok(accepted) => accepted,
            // Whoever came is gone already.
            Err(error) if is_of_one_connection(&error) => continue,
            Err(error) if error.kind() == ErrorKind::InvalidInput => return Err(error),
            Err(_) => {
                tokio::time::sleep(REST).await;
                continue;
            }
        };
        let Some(open) = house.site.pressure.open(peer.ip(), &*house.site.world) else { continue };
        // Small answers are not held back to be joined with later ones.
        drop(stream.set_nodelay(true));
        let (answering, under_way, site) = (answering.clone(), under_way.watcher(), house.site.clone());
        tokio::spawn(async move {
            answer(stream, peer, answering, under_way).await;
            site.pressure.close(open);
            drop(place);
        });
    }
}

/// Answers one connection until it ends. A reader who breaks off, or speaks something else, is no matter of ours.
async fn answer(stream: TcpStream, peer: SocketAddr, answering: Answering, under_way: Watcher) {
    let Answering { routes, encryption } = answering;
    let Some(encryption) = encryption else { return speak(stream, peer.ip(), routes, under_way).await };
    let Ok(Ok(stream)) = tokio::time::timeout(AGREED_WITHIN, encryption.accept(stream)).await else { return };
    // Whoever asked for the proof has it by now.
    if stream.get_ref().1.alpn_protocol() != Some(PROOF_OF_NAME) {
        speak(stream, peer.ip(), routes, under_way).await;
    }
}

async fn speak(
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    peer: IpAddr,
    routes: TowerToHyperService<Router>,
    under_way: Watcher,
) {
    let service = service_fn(move |mut request: Request<Incoming>| {
        request.extensions_mut().insert(Peer(peer));
        hyper::service::Service::call(&routes, request)
    });
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(HEAD_WITHIN).max_buf_size(LARGEST_HEAD);
    let _ = under_way.watch(http.serve_connection(TokioIo::new(stream), service)).await;
}

fn is_of_one_connection(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::ConnectionRefused | ErrorKind::ConnectionAborted | ErrorKind::ConnectionReset)
}
