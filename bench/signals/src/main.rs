//! `reable-signals-bench`: how fast the rules of the signals are, and how often they are wrong.

mod series;
mod simulate;
mod speed;

use clap::{Parser, Subcommand};

/// How fast the rules of the signals are, and how often they are wrong
#[derive(Debug, Parser)]
struct CommandLine {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Evaluate every goal of many episodes on every day, on one core; prints evaluations a second
    Speed {
        /// How many episodes
        #[arg(long, default_value_t = 10_000)]
        episodes: u32,
        /// How many goals each has
        #[arg(long, default_value_t = 5)]
        goals: u32,
        /// How many days each lasts
        #[arg(long, default_value_t = 84)]
        days: u32,
        /// What chance starts from
        #[arg(long, default_value_t = 1)]
        seed: u64,
    },
    /// Simulate series of known course, and print how often each signal fires, as a Markdown table
    Simulate {
        /// How many series of each course
        #[arg(long, default_value_t = 20_000)]
        series: u32,
        /// What chance starts from
        #[arg(long, default_value_t = 1)]
        seed: u64,
    },
}

fn main() {
    match CommandLine::parse().command {
        Command::Speed { episodes, goals, days, seed } => speed::run(episodes, goals, days, seed),
        Command::Simulate { series, seed } => simulate::run(series, seed),
    }
}
