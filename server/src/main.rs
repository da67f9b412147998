//! `reable-server`: serves the API, and does what only the host may do.

use std::process::ExitCode;

use clap::Parser;
use reable_server::commands::{self, CommandLine};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    commands::run(CommandLine::parse())
}
