//! Bodies of requests, within a limit.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::{Body, Bytes, HttpBody};
use axum::extract::Request;
use axum::http::header::EXPECT;
use axum::middleware::Next;
use axum::response::Response;
use hyper::body::{Frame, SizeHint};

/// How long the rest of a request that is too large is read and dropped. A browser that is still sending does not look
/// at the answer, and shows its own page about a broken connection instead of ours, which names the limit.
const LINGER: Duration = Duration::from_secs(8);

/// How long nothing at all may come before a body is given up: longer than a phone needs to find its network again.
const LONGEST_STALL: Duration = Duration::from_secs(30);

/// How long a whole body may take: the largest document over a line of 150 kbit/s. Whoever sends a byte now and then holds a
/// connection no longer than this.
const LONGEST_SENDING: Duration = Duration::from_secs(600);

/// Why there is no body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NoBody {
    /// It is larger than the limit.
    TooLarge,
    /// It did not come in time.
    Stalled,
}

/// Reads a body of at most `most` bytes; the rest of a larger one is dropped as it comes, for a while.
pub(crate) async fn take(body: Body, most: usize) -> Result<Bytes, NoBody> {
    tokio::time::timeout(LONGEST_SENDING, taken(body, most)).await.unwrap_or(Err(NoBody::Stalled))
}

/// Reads the first `most` bytes of a body, and says whether that is all of it; the rest is dropped as it comes, for a while.
/// The beginning of a form has what was typed where the file stands last.
pub(crate) async fn take_start(body: Body, most: usize) -> Result<(Bytes, bool), NoBody> {
    tokio::time::timeout(LONGEST_SENDING, begun(body, most)).await.unwrap_or(Err(NoBody::Stalled))
}

/// A form may be answered before it was read: there is no session, or the case was deleted. Then what is still coming is dropped, for
/// a while, before the answer goes out: else the connection would break while a browser is sending.
pub(crate) async fn hear_out(request: Request, next: Next) -> Response {
    // Whoever asks before sending reads the answer, and sends nothing.
    if request.body().is_end_stream() || request.headers().contains_key(EXPECT) {
        return next.run(request).await;
    }
    let (parts, body) = request.into_parts();
    let shared = Shared(Arc::new(Mutex::new(body)));
    let given = Body::new(Shared(Arc::clone(&shared.0)));
    let response = next.run(Request::from_parts(parts, given)).await;
    let mut left = std::mem::take(&mut *shared.body());
    let rest = async { while self::next(&mut left).await.is_some() {} };
    let _ = tokio::time::timeout(LINGER, rest).await;
    response
}

/// A body that is taken back from whoever did not read it.
struct Shared(Arc<Mutex<Body>>);

impl Shared {
    fn body(&self) -> MutexGuard<'_, Body> {
        // A poisoned lock still holds a usable body: whoever panicked has read up to some place in it.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl HttpBody for Shared {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        Pin::new(&mut *self.body()).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.body().is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body().size_hint()
    }
}

async fn taken(body: Body, most: usize) -> Result<Bytes, NoBody> {
    match begun(body, most).await? {
        (taken, true) => Ok(taken),
        (_, false) => Err(NoBody::TooLarge),
    }
}

async fn begun(mut body: Body, most: usize) -> Result<(Bytes, bool), NoBody> {
    let mut taken = Vec::new();
    let in_time = async |body: &mut Body| tokio::time::timeout(LONGEST_STALL, next(body)).await;
    while let Some(chunk) = in_time(&mut body).await.map_err(|_| NoBody::Stalled)? {
        if taken.len() + chunk.len() > most {
            taken.extend_from_slice(&chunk[..most - taken.len()]);
            let rest = async { while next(&mut body).await.is_some() {} };
            // Whether the rest came in time does not matter: the answer is the same.
            let _ = tokio::time::timeout(LINGER, rest).await;
            return Ok((taken.into(), false));
        }
        taken.extend_from_slice(&chunk);
    }
    Ok((taken.into(), true))
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
