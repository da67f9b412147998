//! Lists the files of the built phone app, so that the program carries them: see `src/http/app.rs`.
//!
//! `app/dist` is committed: building the server needs nothing but Rust. The names hold hashes, so that they cannot be
//! written down in the source.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let dist = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("app/dist");
    println!("cargo::rerun-if-changed=build.rs");
    let mut paths = Vec::new();
    gather(&dist, &mut paths)?;
    paths.sort();
    let mut list = String::from("[\n");
    for path in paths {
        let name = path.strip_prefix(&dist).unwrap_or(&path).display().to_string();
        // A string cannot refuse what is written to it.
        let _always_fits =
            writeln!(list, "    (\"/{name}\", include_bytes!({:?}) as &[u8]),", path.display().to_string());
    }
    list.push_str("]\n");
    fs::write(PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("app_files.rs"), list)
}

fn gather(folder: &Path, paths: &mut Vec<PathBuf>) -> io::Result<()> {
    println!("cargo::rerun-if-changed={}", folder.display());
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            gather(&path, paths)?;
        } else {
            println!("cargo::rerun-if-changed={}", path.display());
            paths.push(path);
        }
    }
    Ok(())
}
