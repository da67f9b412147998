//! `demo`: the main job on real self-ratings.

use std::net::SocketAddr;

use clap::Args;
use tokio::net::TcpListener;
use tokio::sync::mpsc;

use super::serve::stop_signal;
use super::{Failure, Outcome, print};
use crate::demo::{self, Demo};
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
    /// Live two weeks more: every press of Enter lets a day pass, with its check-ins; the meetings are yours
    #[arg(long, conflicts_with = "check")]
    fortnight: bool,
}

/// Plays the demonstration; then checks it, or serves it until told to stop.
pub async fn run(given: Given, arguments: Arguments) -> Outcome {
    let stop = stop_signal()?;
    let listener = bind(given.listen).await?;
    let address = format!("http://{}", listener.local_addr()?);
    let given = Given { public_url: given.public_url.or(Some(address.clone())), ..given };
    eprintln!("Letting twelve weeks pass …");
    let demo = demo::prepare(given, arguments.fortnight).await.map_err(|stop| Failure::new(stop.to_string()))?;
    if arguments.check {
        let say = |line: &str| drop(print(&format!("{line}\n")));
        return demo.check(say).await.map_err(|stop| Failure::new(stop.to_string()));
    }
    let (planner, sweeper) = (Planner::start(&demo.parts), Sweeper::start(&demo.parts));
    let outbox = Outbox::start(&demo.parts)?;
    print(&demo.welcome(&address).await.map_err(|stop| Failure::new(stop.to_string()))?)?;
    let parts = demo.parts.clone();
    let days = arguments.fortnight.then(|| tokio::spawn(live_on(demo)));
    serve(&parts, listener, stop).await?;
    if let Some(days) = days {
        days.abort();
    }
    planner.stop().await;
    sweeper.stop().await;
    outbox.stop().await;
    Ok(())
}

/// Lets a day pass with every line that comes in.
async fn live_on(mut demo: Demo) {
    eprintln!("Press Enter to let a day pass. A phone's own clock stays at today.");
    let mut lines = lines_of_stdin();
    while lines.recv().await.is_some() {
        match demo.next_day().await {
            Ok(Some(day)) => eprintln!("It is the evening of {day}. Staff who were signed in sign in again."),
            Ok(None) => eprintln!("The two weeks are over: there are no more ratings."),
            Err(stop) => eprintln!("The day did not go as it should: {stop}"),
        }
    }
}

/// A tick for every line that is typed. Read by a thread that nobody waits for: the program must end while it waits for a
/// line that never comes.
fn lines_of_stdin() -> mpsc::Receiver<()> {
    let (typed, lines) = mpsc::channel(1);
    std::thread::spawn(move || {
        let read = std::io::stdin().lines().map_while(Result::ok);
        read.map(drop).take_while(|()| typed.blocking_send(()).is_ok()).for_each(drop);
    });
    lines
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
