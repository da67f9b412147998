//! `serve`: the server itself.

use clap::Args;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};

use super::{Failure, Outcome, database, logging};
use crate::http::serve::{serve, serve_metrics};
use crate::keys;
use crate::outbox::Outbox;
use crate::privacy;
use crate::reminders::Planner;
use crate::settings::{Settings, redacted};
use crate::signals::sweep::Sweeper;

/// How to serve.
#[derive(Args, Debug)]
pub struct Arguments {
    /// Bring the schema up first (on SQLite this is done unasked)
    #[arg(long)]
    migrate: bool,
}

/// Serves until SIGTERM or Ctrl-C.
pub async fn run(settings: Settings, arguments: Arguments) -> Outcome {
    logging::start();
    let (stop, metrics) = (stop_signal()?, settings.metrics_listen);
    let listener = bind(settings.listen).await?;
    let parts = database::parts(settings, arguments.migrate).await?;
    privacy::list::put_right(&parts).await?;
    tracing::info!(
        listen = %listener.local_addr()?,
        database = redacted(&parts.settings.database_url),
        public_url = parts.settings.public_url,
        "serving"
    );
    if let Some(address) = metrics {
        let (parts, listener) = (parts.clone(), bind(address).await?);
        tokio::spawn(async move { serve_metrics(&parts, listener).await });
    }
    tokio::spawn(keys::watch(parts.clone()));
    let (outbox, planner, sweeper) = (Outbox::start(&parts)?, Planner::start(&parts), Sweeper::start(&parts));
    serve(&parts, listener, stop).await?;
    planner.stop().await;
    sweeper.stop().await;
    outbox.stop().await;
    parts.db.clone().close().await?;
    tracing::info!("stopped");
    Ok(())
}

async fn bind(address: std::net::SocketAddr) -> Result<TcpListener, Failure> {
    TcpListener::bind(address)
        .await
        .map_err(|error| Failure::new(format!("cannot listen on {address}: {error}. Is another server running there?")))
}

/// Comes when the server is told to stop.
pub(super) fn stop_signal() -> std::io::Result<impl Future<Output = ()>> {
    let (mut term, mut interrupt) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    Ok(async move {
        tokio::select! {
            _ = term.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}
