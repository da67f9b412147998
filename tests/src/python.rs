//! Where the Python of the tests is.

use std::path::PathBuf;

/// The Python that has what `tests/requirements.txt` names: `REABLE_TEST_PYTHON`, or the one that `./test.sh tools` makes
/// in the target folder.
///
/// # Panics
/// When there is none.
#[must_use]
pub fn python() -> PathBuf {
    if let Some(python) = std::env::var_os("REABLE_TEST_PYTHON") {
        return python.into();
    }
    let program = std::env::current_exe().unwrap();
    // target/debug/deps/mail-…: the target folder is three above the program.
    let venv = program.ancestors().nth(3).expect("a target folder").join("tools/venv");
    let python = venv.join("bin/python");
    assert!(
        python.exists(),
        "there is no {}: run `./test.sh tools` once, or by hand `python3 -m venv {} && {} -m pip install \
         --require-hashes -r tests/requirements.txt`",
        python.display(),
        venv.display(),
        python.display()
    );
    python
}
