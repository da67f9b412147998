//! Secrets: asked for at the terminal, or read from stdin; never from the command line, where others see them.

use std::io::{self, IsTerminal};

use crate::failure::{Failure, Outcome};

/// A secret, asked for without showing it, or the next line of stdin.
pub fn ask(stdin: bool, what: &str) -> Outcome<String> {
    if stdin {
        return next_line(what);
    }
    if !io::stdin().is_terminal() {
        return Err(Failure::Usage("there is no terminal to ask at: use --password-stdin".to_owned()));
    }
    rpassword::prompt_password(format!("{what}: ")).map_err(|error| Failure::of_file("the terminal", &error))
}

fn next_line(what: &str) -> Outcome<String> {
    let mut line = String::new();
    io::stdin().read_line(&mut line).map_err(|error| Failure::of_file("stdin", &error))?;
    let line = line.trim_end_matches(['\r', '\n']).to_owned();
    if line.is_empty() {
        return Err(Failure::Usage(format!("stdin held no {}", what.to_lowercase())));
    }
    Ok(line)
}
