//! Runs the server on its listeners until it is told to stop.

use std::future::Future;
use std::io;
use std::time::Duration;

use poem::Server;
use tokio::net::TcpListener;

use super::listen::{Guard, MOST_CONNECTIONS};
use super::{site, telemetry};
use crate::parts::Parts;

/// How long running requests may take to finish once the server was told to stop.
pub const FAREWELL: Duration = Duration::from_secs(10);
/// How many connections the metrics' listener holds.
const METRICS_CONNECTIONS: usize = 16;

/// Serves the whole site on `listener` until `stop` comes; then no connection is accepted, what runs is finished, and
/// after [`FAREWELL`] cut off.
///
/// # Errors
/// When the listener fails.
pub async fn serve(parts: &Parts, listener: TcpListener, stop: impl Future<Output = ()>) -> io::Result<()> {
    let guard = Guard::new(listener, MOST_CONNECTIONS)?;
    Server::new_with_acceptor(guard).run_with_graceful_shutdown(site(parts), stop, Some(FAREWELL)).await
}

/// Serves the metrics on `listener`, for as long as the future is polled.
///
/// # Errors
/// When the listener fails.
pub async fn serve_metrics(parts: &Parts, listener: TcpListener) -> io::Result<()> {
    let guard = Guard::new(listener, METRICS_CONNECTIONS)?;
    Server::new_with_acceptor(guard).run(telemetry::site(parts)).await
}
