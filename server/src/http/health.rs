//! Whether the server lives, and whether it can work.

use std::time::Duration;

use poem::web::Data;
use poem::{IntoResponse, Response, handler};
use reable_migrations::Standing;

use crate::outbox::worker;
use crate::parts::Parts;
use crate::problem::Problem;

/// After so long a message that is due and did not leave tells that something is wrong with a channel.
const TOO_LONG: Duration = Duration::from_secs(15 * 60);

fn fine() -> Response {
    says("ok")
}

fn says(status: &str) -> Response {
    let body = format!("{{\"status\":\"{status}\"}}");
    Response::builder().content_type("application/json").header("cache-control", "no-store").body(body)
}

/// The process answers.
#[handler]
pub fn live() -> Response {
    fine()
}

/// The database answers, and its schema is the one this server knows.
///
/// It says `degraded` when a message that is due has waited over 15 minutes. That is still an answer of 200: everything
/// but the mail works, and a proxy that took the server away for it would stop check-ins too.
#[handler]
pub async fn ready(parts: Data<&Parts>) -> Response {
    match reable_migrations::look(parts.db.read()).await {
        Ok(Standing::Current) => match worker::oldest_waiting(&parts).await {
            Ok(oldest) if oldest > TOO_LONG => says("degraded"),
            Ok(_) => fine(),
            Err(error) => Problem::from(error).into_response(),
        },
        Ok(standing) => {
            tracing::warn!(?standing, "the schema is not the one this server knows");
            Problem::unavailable().into_response()
        }
        Err(error) => Problem::from(error).into_response(),
    }
}
