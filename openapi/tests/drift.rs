//! The document is what the server says, and the client is what the document says.
//!
//! `REABLE_WRITE=1 cargo test -p reable-openapi --test drift` writes both anew.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "what cannot be generated fails the test, with its reason"
)]

mod generator;

use std::path::PathBuf;

fn committed(name: &str) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), name].iter().collect()
}

/// Compares a committed file with what it should be; with `REABLE_WRITE` it is written instead.
fn same(name: &str, expected: &str) {
    let path = committed(name);
    if std::env::var_os("REABLE_WRITE").is_some() {
        std::fs::write(&path, expected).unwrap();
        return;
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    let differs = found.lines().zip(expected.lines()).position(|(found, expected)| found != expected);
    let line = differs.unwrap_or_else(|| found.lines().count().min(expected.lines().count())) + 1;
    assert!(
        found == expected,
        "openapi/{name} differs from line {line} on. Run: REABLE_WRITE=1 cargo test -p reable-openapi --test drift\n\
         committed: {:?}\nexpected:  {:?}",
        found.lines().nth(line - 1).unwrap_or("(the end)"),
        expected.lines().nth(line - 1).unwrap_or("(the end)"),
    );
}

#[test]
fn the_document_is_what_the_server_says() {
    same("openapi.json", reable_server::document::text());
}

#[test]
fn the_client_is_what_the_document_says() {
    same("src/client.rs", &generator::client(reable_server::document::text()));
}
