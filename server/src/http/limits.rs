//! How long a request may take.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::Poll;
use std::time::Duration;

use futures_util::StreamExt;
use poem::http::{StatusCode, header};
use poem::{Body, Request};
use tokio::time::{Instant, sleep_until};

use crate::problem::Problem;

/// How long the work on a request may take, counted from when its body is in.
pub const DEADLINE: Duration = Duration::from_secs(10);

/// A body up to this size belongs to the deadline; a larger one moves it while it arrives.
const SMALL_BODY: u64 = 16 * 1024;

/// The moment at which a request is given up.
pub struct Deadline {
    at: Instant,
    /// When the latest piece of a large body arrived.
    moved: Option<Arc<Mutex<Instant>>>,
}

impl Deadline {
    /// Starts the deadline of `request`, and watches its body arrive when that may take long.
    ///
    /// How slowly a body may arrive is not judged here but where connections are guarded.
    pub fn watch(request: &mut Request) -> Self {
        let now = Instant::now();
        if !has_large_body(request) {
            return Self { at: now + DEADLINE, moved: None };
        }
        let moved = Arc::new(Mutex::new(now));
        let arrived = moved.clone();
        let pieces = request.take_body().into_bytes_stream().inspect(move |_| {
            *arrived.lock().unwrap_or_else(PoisonError::into_inner) = Instant::now();
        });
        request.set_body(Body::from_bytes_stream(pieces));
        Self { at: now + DEADLINE, moved: Some(moved) }
    }

    fn at(&self) -> Instant {
        match &self.moved {
            Some(moved) => *moved.lock().unwrap_or_else(PoisonError::into_inner) + DEADLINE,
            None => self.at,
        }
    }

    /// What `work` comes to, or nothing when it takes too long.
    pub async fn keep<T>(self, work: impl Future<Output = T>) -> Option<T> {
        let mut work = pin!(work);
        let mut timer = pin!(sleep_until(self.at));
        poll_fn(|context| {
            if let Poll::Ready(done) = work.as_mut().poll(context) {
                return Poll::Ready(Some(done));
            }
            while timer.as_mut().poll(context).is_ready() {
                let at = self.at();
                if at <= Instant::now() {
                    return Poll::Ready(None);
                }
                timer.as_mut().reset(at);
            }
            Poll::Pending
        })
        .await
    }
}

fn has_large_body(request: &Request) -> bool {
    match request.headers().get(header::CONTENT_LENGTH) {
        Some(length) => !length.to_str().is_ok_and(|text| text.parse::<u64>().is_ok_and(|bytes| bytes <= SMALL_BODY)),
        None => {
            request.headers().contains_key(header::TRANSFER_ENCODING)
                || request.version() >= poem::http::Version::HTTP_2
        }
    }
}

/// 503: the work was given up.
pub fn too_late() -> Problem {
    Problem::new(
        StatusCode::SERVICE_UNAVAILABLE,
        "deadline",
        "This took too long and was given up. Whether it was done is not certain: send it again as it was, and nothing \
         happens twice.",
    )
    .retry_after(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn work_that_takes_too_long_is_given_up() {
        let deadline = Deadline::watch(&mut Request::default());
        assert_eq!(deadline.keep(std::future::pending::<()>()).await, None);
    }

    #[tokio::test(start_paused = true)]
    async fn a_body_that_keeps_arriving_moves_the_deadline() {
        let piece = |n: u64| async move {
            tokio::time::sleep(Duration::from_secs(n * 4)).await;
            Ok::<_, std::io::Error>(bytes::Bytes::from_static(b"x"))
        };
        let pieces = futures_util::stream::iter([1, 1, 1, 1, 1]).then(piece);
        let mut request =
            Request::builder().header("transfer-encoding", "chunked").body(Body::from_bytes_stream(pieces));
        let deadline = Deadline::watch(&mut request);
        assert_eq!(deadline.keep(async { request.take_body().into_bytes().await.unwrap().len() }).await, Some(5));
    }
}
