//! The addresses of the team's pages, each feature's named by the feature itself.

use poem::{Route, get};

use super::page;
use crate::accounts;
use crate::care;
use crate::check_ins;
use crate::emergency;
use crate::enrolment;
use crate::goals;
use crate::meetings;
use crate::reminders;

/// Every address as the router knows it, with its methods; for log, metrics and `Allow`.
pub const PATHS: &[(&str, &str)] = &[
    ("/team", "GET, HEAD"),
    ("/team/sign-in", "GET, HEAD, POST"),
    ("/team/sign-out", "POST"),
    ("/team/password", "GET, HEAD, POST"),
    ("/team/password/:secret", "GET, HEAD, POST"),
    ("/team/style/:file", "GET, HEAD"),
    ("/team/emergency", "GET, HEAD, POST"),
    ("/team/emergency/:access/end", "POST"),
    ("/team/account", "GET, HEAD"),
    ("/team/account/password", "GET, HEAD, POST"),
    ("/team/meetings", "GET, HEAD"),
    ("/team/teams/:team/meetings", "POST"),
    ("/team/meetings/:meeting", "GET, HEAD"),
    ("/team/meetings/:meeting/status", "POST"),
    ("/team/meetings/:meeting/pack", "GET, HEAD"),
    ("/team/meetings/:meeting/decide/:episode", "GET, HEAD, POST"),
    ("/team/account/second-factor", "GET, HEAD, POST"),
    ("/team/account/second-factor/code", "POST"),
    ("/team/account/second-factor/recovery-codes", "POST"),
    ("/team/account/second-factor/removal", "POST"),
    ("/team/account/sessions", "POST"),
    ("/team/clients/:episode", "GET, HEAD"),
    ("/team/clients/:episode/care", "GET, HEAD, POST"),
    ("/team/clients/:episode/holds", "POST"),
    ("/team/clients/:episode/holds/:hold", "POST"),
    ("/team/clients/:episode/messages", "POST"),
    ("/team/clients/:episode/ending", "GET, HEAD, POST"),
    ("/team/clients/:episode/follow-ups", "POST"),
    ("/team/clients/:episode/goals", "GET, HEAD"),
    ("/team/clients/:episode/goals/new", "GET, HEAD, POST"),
    ("/team/clients/:episode/copm", "GET, HEAD, POST"),
    ("/team/goals/:goal", "GET, HEAD, POST"),
    ("/team/goals/:goal/steps", "POST"),
    ("/team/goals/:goal/work-description", "POST"),
    ("/team/clients/:episode/signals", "POST"),
    ("/team/clients/:episode/people", "GET, HEAD"),
    ("/team/clients/:episode/carers", "POST"),
    ("/team/clients/:episode/carers/:carer", "POST"),
    ("/team/clients/:episode/carers/:carer/end", "POST"),
    ("/team/clients/:episode/carers/:carer/strain", "POST"),
    ("/team/clients/:episode/alarms/:alarm", "POST"),
    ("/team/clients/:episode/devices/:device/end", "POST"),
    ("/team/clients/:episode/pauses", "GET, HEAD, POST"),
    ("/team/clients/:episode/pauses/:pause", "POST"),
    ("/team/clients/:episode/pauses/:pause/end", "POST"),
    ("/team/people/:person/letter", "POST"),
    ("/team/people/:person/reminders", "GET, HEAD, POST"),
    ("/team/people/:person/reminders/quiet", "POST"),
    ("/team/people/:person/calendars/:feed/end", "POST"),
];

/// All of the pages.
#[must_use]
pub fn routes() -> Route {
    let route = Route::new().at("/team/style/:file", get(page::style));
    let route = accounts::page::routes(route);
    let route = check_ins::page::routes(route);
    let route = goals::page::routes(route);
    let route = care::page::routes(route);
    let route = emergency::page::routes(route);
    let route = meetings::page::routes(route);
    let route = meetings::decide_page::routes(route);
    let route = meetings::endings_page::routes(route);
    let route = enrolment::page::routes(route);
    reminders::page::routes(route)
}
