//! Guards connections: so many at once, and none that keeps us waiting.
//!
//! poem and hyper never drop a half-sent header or body. Here each connection has a deadline that depends on whose turn
//! it is: a peer that is sending must keep at least [`SLOWEST`], one that reads must take what it is sent, and one
//! that has nothing to say is let go after a while.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use poem::http::uri::Scheme;
use poem::listener::Acceptor;
use poem::web::{LocalAddr, RemoteAddr};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{Instant, Sleep, sleep_until};

/// How many connections are held at once; more wait in the system's queue.
pub const MOST_CONNECTIONS: usize = 1024;
/// How long a peer may take to send a request, besides what its size allows; a little more than the work on it may take,
/// since from here the two look alike.
pub const PATIENCE: Duration = Duration::from_secs(11);
/// The slowest a request may arrive, in bytes a second.
pub const SLOWEST: u64 = 1024;
/// How long a connection may stay open after an answer without a new request.
const IDLE: Duration = Duration::from_secs(60);
/// How long a peer may take to accept more of an answer.
const STUCK: Duration = Duration::from_secs(20);
/// How long to wait after the system refused a connection (most likely for want of file descriptors).
const BREATH: Duration = Duration::from_millis(50);

/// Accepts guarded connections.
pub struct Guard {
    listener: TcpListener,
    local: LocalAddr,
    places: Arc<Semaphore>,
}

impl Guard {
    /// Guards what `listener` accepts, at most `most` at once.
    ///
    /// # Errors
    /// When the listener has no address.
    pub fn new(listener: TcpListener, most: usize) -> io::Result<Self> {
        let local = LocalAddr(listener.local_addr()?.into());
        Ok(Self { listener, local, places: Arc::new(Semaphore::new(most)) })
    }
}

impl Acceptor for Guard {
    type Io = Guarded;

    fn local_addr(&self) -> Vec<LocalAddr> {
        vec![self.local.clone()]
    }

    async fn accept(&mut self) -> io::Result<(Guarded, LocalAddr, RemoteAddr, Scheme)> {
        let place = self.places.clone().acquire_owned().await.map_err(io::Error::other)?;
        loop {
            match self.listener.accept().await {
                Ok((stream, peer)) => {
                    // Answers are small: they should leave at once.
                    let _slower_without = stream.set_nodelay(true);
                    let guarded = Guarded::new(stream, place);
                    return Ok((guarded, self.local.clone(), RemoteAddr(peer.into()), Scheme::HTTP));
                }
                Err(error) => {
                    tracing::warn!(%error, "a connection could not be accepted");
                    tokio::time::sleep(BREATH).await;
                }
            }
        }
    }
}

/// Whose turn it is on a connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Turn {
    /// Nothing has come since the last answer.
    Idle,
    /// The peer is sending: so many bytes since it began.
    Sending { since: Instant, bytes: u64 },
    /// We are sending, and the peer does not take it.
    Stuck { since: Instant },
}

/// A connection with a deadline and a place among [`MOST_CONNECTIONS`].
pub struct Guarded {
    stream: TcpStream,
    turn: Turn,
    idle_until: Instant,
    timer: Pin<Box<Sleep>>,
    _place: OwnedSemaphorePermit,
}

impl Guarded {
    fn new(stream: TcpStream, place: OwnedSemaphorePermit) -> Self {
        // Whoever connects means to send something at once.
        let until = Instant::now() + PATIENCE;
        let timer = Box::pin(sleep_until(until));
        Self { stream, turn: Turn::Idle, idle_until: until, timer, _place: place }
    }

    fn deadline(&self) -> Instant {
        match self.turn {
            Turn::Idle => self.idle_until,
            Turn::Sending { since, bytes } => since + PATIENCE + Duration::from_millis(bytes * 1000 / SLOWEST),
            Turn::Stuck { since } => since + STUCK,
        }
    }

    /// Fails when the peer has kept us waiting too long; else asks to be woken at the deadline.
    ///
    /// The timer is moved only when it has run out, not at every byte: most connections never see it.
    fn wait(&mut self, context: &mut Context<'_>) -> Poll<io::Error> {
        while self.timer.as_mut().poll(context).is_ready() {
            let deadline = self.deadline();
            if deadline <= Instant::now() {
                return Poll::Ready(io::ErrorKind::TimedOut.into());
            }
            self.timer.as_mut().reset(deadline);
        }
        Poll::Pending
    }

    fn received(&mut self, count: u64) {
        self.turn = match self.turn {
            Turn::Sending { since, bytes } => Turn::Sending { since, bytes: bytes + count },
            Turn::Idle => self.sending(count),
            stuck @ Turn::Stuck { .. } => stuck,
        };
    }

    fn sending(&mut self, bytes: u64) -> Turn {
        let now = Instant::now();
        let turn = Turn::Sending { since: now, bytes };
        // The timer may stand at the far end of the idle time: bring it forward.
        let deadline = now + PATIENCE;
        if self.timer.deadline() > deadline {
            self.timer.as_mut().reset(deadline);
        }
        turn
    }

    fn sent(&mut self, result: Poll<io::Result<usize>>, context: &mut Context<'_>) -> Poll<io::Result<usize>> {
        match result {
            Poll::Ready(done) => {
                self.turn = Turn::Idle;
                self.idle_until = Instant::now() + IDLE;
                Poll::Ready(done)
            }
            Poll::Pending => {
                if !matches!(self.turn, Turn::Stuck { .. }) {
                    let since = Instant::now();
                    self.turn = Turn::Stuck { since };
                    self.timer.as_mut().reset(since + STUCK);
                }
                self.wait(context).map(Err)
            }
        }
    }
}

impl AsyncRead for Guarded {
    fn poll_read(mut self: Pin<&mut Self>, context: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let before = buf.filled().len();
        match Pin::new(&mut self.stream).poll_read(context, buf) {
            Poll::Ready(done) => {
                let count = buf.filled().len() - before;
                self.received(u64::try_from(count).unwrap_or(u64::MAX));
                Poll::Ready(done)
            }
            Poll::Pending => self.wait(context).map(Err),
        }
    }
}

impl AsyncWrite for Guarded {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, data: &[u8]) -> Poll<io::Result<usize>> {
        let result = Pin::new(&mut self.stream).poll_write(context, data);
        self.sent(result, context)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        data: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let result = Pin::new(&mut self.stream).poll_write_vectored(context, data);
        self.sent(result, context)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
