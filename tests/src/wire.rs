//! HTTP/1.1 by hand, as little as the harness of lost acknowledgements needs: one request at a time on one connection.

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// One connection.
pub struct Wire {
    stream: TcpStream,
    buffer: Vec<u8>,
}

impl Wire {
    /// Connects.
    ///
    /// # Errors
    /// When nobody listens.
    pub async fn to(address: &str) -> std::io::Result<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, buffer: Vec::with_capacity(16 << 10) })
    }

    /// Sends a form (or asks with GET when `body` is empty) and gives the status once the whole answer is there.
    ///
    /// # Errors
    /// When the connection breaks before the answer is whole: the act may have been taken or not.
    pub async fn ask(&mut self, path: &str, body: &str) -> std::io::Result<u16> {
        Ok(self.ask_as(path, "", body).await?.0)
    }

    /// The same with more headers, each with its line end; gives the status and the body.
    ///
    /// # Errors
    /// When the connection breaks before the answer is whole.
    pub async fn ask_as(&mut self, path: &str, headers: &str, body: &str) -> std::io::Result<(u16, &[u8])> {
        let method = if body.is_empty() { "GET" } else { "POST" };
        let request = format!(
            "{method} {path} HTTP/1.1\r\nhost: clamor\r\n{headers}content-type: application/x-www-form-urlencoded\r\n\
             content-length: {}\r\n\r\n{body}",
            body.len()
        );
        self.send(request.as_bytes()).await
    }

    /// Sends bytes as they are, and gives the status and the body of the answer.
    ///
    /// # Errors
    /// When the connection breaks before the answer is whole.
    pub async fn send(&mut self, bytes: &[u8]) -> std::io::Result<(u16, &[u8])> {
        self.stream.write_all(bytes).await?;
        self.buffer.clear();
        loop {
            if let Some(Answered { status, head, whole }) = whole(&self.buffer)
                && self.buffer.len() >= whole
            {
                return Ok((status, &self.buffer[head..whole]));
            }
            if self.stream.read_buf(&mut self.buffer).await? == 0 {
                return Err(std::io::ErrorKind::UnexpectedEof.into());
            }
        }
    }
}

/// The status of an answer, how many bytes its head has, and how many all of it has.
struct Answered {
    status: u16,
    head: usize,
    whole: usize,
}

/// What is known of an answer once its head is there.
fn whole(bytes: &[u8]) -> Option<Answered> {
    let end = bytes.windows(4).position(|window| window == b"\r\n\r\n")? + 4;
    let head = std::str::from_utf8(&bytes[..end]).ok()?.to_ascii_lowercase();
    let status = head.split(' ').nth(1)?.parse().ok()?;
    let length = head.lines().find_map(|line| line.strip_prefix("content-length:"));
    let whole = end + length.map_or(Some(0), |length| length.trim().parse().ok())?;
    Some(Answered { status, head: end, whole })
}
