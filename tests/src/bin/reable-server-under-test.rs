//! `reable-server` itself, once more: cargo hands a test the path only of its own package's programs.

use std::process::ExitCode;

use clap::Parser;
use reable_server::commands::{self, CommandLine};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    commands::run(CommandLine::parse())
}
