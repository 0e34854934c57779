//! Bodies of requests, within a limit.

use std::future::poll_fn;
use std::pin::Pin;
use std::time::Duration;

use axum::body::{Body, Bytes, HttpBody};

/// How long the rest of a request that is too large is read and dropped. A browser that is still sending does not look
/// at the answer, and shows its own page about a broken connection instead of ours, which names the limit.
const LINGER: Duration = Duration::from_secs(8);

/// Reads a body of at most `most` bytes; the rest of a larger one is dropped as it comes, for a while.
pub(crate) async fn take(mut body: Body, most: usize) -> Result<Bytes, ()> {
    let mut taken = Vec::new();
    while let Some(chunk) = next(&mut body).await {
        if taken.len() + chunk.len() > most {
            drop(taken);
            let rest = async { while next(&mut body).await.is_some() {} };
            // Whether the rest came in time does not matter: the answer is the same.
            let _ = tokio::time::timeout(LINGER, rest).await;
            return Err(());
        }
        taken.extend_from_slice(&chunk);
    }
    Ok(taken.into())
}

/// The next bytes; `None` at the end, and when the connection broke: what is whole is judged by its content.
async fn next(body: &mut Body) -> Option<Bytes> {
    loop {
        let frame = poll_fn(|context| Pin::new(&mut *body).poll_frame(context)).await?.ok()?;
        if let Ok(bytes) = frame.into_data() {
            return Some(bytes);
        }
    }
}
