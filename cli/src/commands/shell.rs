//! `reable completions` and `reable man`: what a packager installs beside the program.

use std::fs;
use std::path::Path;

use clap_complete::Shell;

use crate::failure::{Failure, Outcome};
use crate::output::print;

/// Prints the completions of a shell.
pub fn completions(shell: Shell) -> Outcome {
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut crate::command(), "reable", &mut text);
    print(&String::from_utf8_lossy(&text))
}

/// Prints the manual page, or writes one for each command into a folder.
pub fn man(folder: Option<&Path>) -> Outcome {
    let mut command = crate::command().disable_help_subcommand(true);
    command.build();
    let Some(folder) = folder else {
        let mut text = Vec::new();
        clap_mangen::Man::new(command).render(&mut text)?;
        return print(&String::from_utf8_lossy(&text));
    };
    let failed = |error| Failure::of_file(&folder.display().to_string(), &error);
    fs::create_dir_all(folder).and_then(|()| clap_mangen::generate_to(command, folder)).map_err(failed)
}
