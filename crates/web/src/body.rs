//! Bodies of requests, within a limit.

use std::future::poll_fn;
use std::pin::Pin;
use std::time::Duration;

use axum::body::{Body, Bytes, HttpBody};

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
