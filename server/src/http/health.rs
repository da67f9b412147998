//! Whether the server lives, and whether it can work.

use poem::web::Data;
use poem::{IntoResponse, Response, handler};
use reable_migrations::Standing;

use crate::parts::Parts;
use crate::problem::Problem;

fn fine() -> Response {
    Response::builder().content_type("application/json").header("cache-control", "no-store").body("{\"status\":\"ok\"}")
}

/// The process answers.
#[handler]
pub fn live() -> Response {
    fine()
}

/// The database answers, and its schema is the one this server knows.
#[handler]
pub async fn ready(parts: Data<&Parts>) -> Response {
    match reable_migrations::look(parts.db.read()).await {
        Ok(Standing::Current) => fine(),
        Ok(standing) => {
            tracing::warn!(?standing, "the schema is not the one this server knows");
            Problem::unavailable().into_response()
        }
        Err(error) => Problem::from(error).into_response(),
    }
}
