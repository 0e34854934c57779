//! Serving: an open port and the routes, until told to stop.

use std::future::Future;

use axum::serve::ListenerExt;
use tokio::net::TcpListener;

use crate::{Site, router};

/// Serves the pages until `stop` is done; requests under way are answered first.
///
/// # Errors
/// When the listener fails for good.
pub async fn serve(
    listener: TcpListener,
    site: Site,
    stop: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    // Small answers are not held back to be joined with later ones.
    let listener = listener.tap_io(|stream| drop(stream.set_nodelay(true)));
    axum::serve(listener, router(site)).with_graceful_shutdown(stop).await
}
