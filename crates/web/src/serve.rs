//! Serving: an open port and the routes, until told to stop.

use std::future::Future;
use std::io::{Error, ErrorKind};
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::http::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::{Service, service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;

use crate::pressure::Peer;
use crate::{Site, router};

/// How many connections are open at most. Each takes some kilobytes and a number of the system's; more people than this are
/// served one after the other, since an answer takes a moment.
pub const MOST_CONNECTIONS: usize = 4_096;

/// How long a connection waits for the head of its next request: longer than a bad line takes for one, and short enough that
/// connections which say nothing do not fill the house.
const HEAD_WITHIN: Duration = Duration::from_secs(20);

/// How long the port rests when the system has no more connections to give.
const REST: Duration = Duration::from_millis(200);

/// How long those who are being answered may take when the server stops.
const LAST_ANSWERS_WITHIN: Duration = Duration::from_secs(30);

/// Serves the pages until `stop` is done; requests under way are answered first.
///
/// # Errors
/// When the listener fails for good.
pub async fn serve(
    listener: TcpListener,
    site: Site,
    stop: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    let routes = TowerToHyperService::new(router(site.clone()));
    let (room, answering) = (Arc::new(Semaphore::new(MOST_CONNECTIONS)), GracefulShutdown::new());
    let mut stop = pin!(stop);
    loop {
        let next = async {
            let place = Arc::clone(&room).acquire_owned().await;
            (place, listener.accept().await)
        };
        let (place, accepted) = tokio::select! {
            biased;
            () = &mut stop => break,
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
        let Some(open) = site.pressure.open(peer.ip(), &*site.world) else { continue };
        // Small answers are not held back to be joined with later ones.
        drop(stream.set_nodelay(true));
        let connection = answering.watch(connection(stream, peer, routes.clone()));
        let site = site.clone();
        tokio::spawn(async move {
            // A reader who breaks off, or speaks something else, is no matter of ours.
            let _ = connection.await;
            site.pressure.close(open);
            drop(place);
        });
    }
    drop(listener);
    let _ = tokio::time::timeout(LAST_ANSWERS_WITHIN, answering.shutdown()).await;
    Ok(())
}

fn connection(
    stream: TcpStream,
    peer: SocketAddr,
    routes: TowerToHyperService<Router>,
) -> http1::Connection<
    TokioIo<TcpStream>,
    impl Service<Request<Incoming>, Response = Answer, Error = Never, Future: Send>,
> {
    let service = service_fn(move |mut request: Request<Incoming>| {
        request.extensions_mut().insert(Peer(peer.ip()));
        routes.call(request)
    });
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(HEAD_WITHIN);
    http.serve_connection(TokioIo::new(stream), service)
}

/// What the routes answer.
type Answer = axum::response::Response;

/// They always answer.
type Never = std::convert::Infallible;

fn is_of_one_connection(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::ConnectionRefused | ErrorKind::ConnectionAborted | ErrorKind::ConnectionReset)
}
