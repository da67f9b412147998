//! The addresses of the team's pages, each feature's named by the feature itself.

use poem::{Route, get};

use super::page;
use crate::accounts;
use crate::check_ins;

/// Every address as the router knows it, with its methods; for log, metrics and `Allow`.
pub const PATHS: &[(&str, &str)] = &[
    ("/team", "GET, HEAD"),
    ("/team/sign-in", "GET, HEAD, POST"),
    ("/team/sign-out", "POST"),
    ("/team/password", "GET, HEAD, POST"),
    ("/team/password/:secret", "GET, HEAD, POST"),
    ("/team/style/:file", "GET, HEAD"),
    ("/team/account", "GET, HEAD"),
    ("/team/account/password", "GET, HEAD, POST"),
    ("/team/account/second-factor", "GET, HEAD, POST"),
    ("/team/account/second-factor/code", "POST"),
    ("/team/account/second-factor/removal", "POST"),
    ("/team/account/sessions", "POST"),
    ("/team/clients/:episode", "GET, HEAD"),
];

/// All of the pages.
#[must_use]
pub fn routes() -> Route {
    let route = Route::new().at("/team/style/:file", get(page::style));
    let route = accounts::page::routes(route);
    check_ins::page::routes(route)
}
