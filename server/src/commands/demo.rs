//! `demo`: the main job on real self-ratings.

use std::net::SocketAddr;

use clap::Args;
use tokio::net::TcpListener;

use super::serve::stop_signal;
use super::{Failure, Outcome, print};
use crate::demo;
use crate::http::serve::serve;
use crate::outbox::Outbox;
use crate::reminders::Planner;
use crate::settings::Given;
use crate::signals::sweep::Sweeper;

/// How to demonstrate.
#[derive(Args, Debug)]
pub struct Arguments {
    /// Walk the main job once through the API, say what was seen, and exit
    #[arg(long)]
    check: bool,
}

/// Plays the demonstration; then checks it, or serves it until told to stop.
pub async fn run(given: Given, arguments: Arguments) -> Outcome {
    let stop = stop_signal()?;
    let listener = bind(given.listen).await?;
    let address = format!("http://{}", listener.local_addr()?);
    let given = Given { public_url: given.public_url.or(Some(address.clone())), ..given };
    eprintln!("Letting twelve weeks pass …");
    let demo = demo::prepare(given).await.map_err(|stop| Failure::new(stop.to_string()))?;
    if arguments.check {
        let say = |line: &str| drop(print(&format!("{line}\n")));
        return demo.check(say).await.map_err(|stop| Failure::new(stop.to_string()));
    }
    let (planner, sweeper) = (Planner::start(&demo.parts), Sweeper::start(&demo.parts));
    let outbox = Outbox::start(&demo.parts)?;
    print(&demo.welcome(&address).await.map_err(|stop| Failure::new(stop.to_string()))?)?;
    serve(&demo.parts, listener, stop).await?;
    planner.stop().await;
    sweeper.stop().await;
    outbox.stop().await;
    Ok(())
}

/// The address asked for; else the usual port, and a free one when that is taken.
async fn bind(asked: Option<SocketAddr>) -> std::io::Result<TcpListener> {
    match asked {
        Some(address) => TcpListener::bind(address).await,
        None => match TcpListener::bind("127.0.0.1:8080").await {
            Ok(listener) => Ok(listener),
            Err(_) => TcpListener::bind("127.0.0.1:0").await,
        },
    }
}
