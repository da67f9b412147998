//! Browsers that show notifications, opted in one by one.

use sea_orm::{ConnectionTrait, DbErr, QueryResult};

use super::choice::hold;
use super::reach::Reach;
use super::shapes::{BrowserSubscription, PushSubscription};
use crate::access::{Mode, Write};
use crate::audit::Action;
use crate::db::{Txn, sql};
use crate::ids::PushSubscriptionId;
use crate::outbox::channels::push;
use crate::parts::Parts;
use crate::problem::{Answer, Problem};

/// How many browsers of a person may show notifications.
const MOST_SUBSCRIPTIONS: usize = 10;

/// The public key under which a browser subscribes to this server's notifications; none when it cannot be read.
pub fn push_key(parts: &Parts) -> Option<String> {
    let key = push::public_key(parts);
    key.inspect_err(|error| tracing::error!(%error, "no browser can subscribe to notifications")).ok()
}

/// Keeps a browser's subscription; says whether it is new. The eleventh takes the place of the oldest.
///
/// # Errors
/// 422 `endpoint_not_allowed`.
pub async fn keep(
    txn: &mut Txn,
    parts: &Parts,
    reach: &Reach<Write>,
    browser: &BrowserSubscription,
) -> Answer<(PushSubscription, bool)> {
    let endpoint = &browser.endpoint;
    if !push::is_allowed(&parts.settings, endpoint) {
        let detail = "This is no push service of a browser that this server posts to.";
        return Err(Problem::invalid_at("/endpoint", "endpoint_not_allowed", detail));
    }
    hold(txn, reach.org(), reach.person()).await?;
    let known = "SELECT id, endpoint, created_at FROM push_subscriptions WHERE endpoint = $1 AND person_id = $2 \
                 AND org_id = $3 AND gone_at IS NULL";
    let values = [endpoint.clone().into(), reach.person().into(), reach.org().into()];
    if let Some(row) = txn.query_one_raw(sql(&**txn, known, values)).await? {
        let subscription = read(&row)?;
        txn.audit(reach.did(Action::Create, "push_subscription", subscription.id));
        return Ok((subscription, false));
    }
    make_room(txn, reach, endpoint).await?;
    let id = PushSubscriptionId(txn.uuid());
    let text =
        "INSERT INTO push_subscriptions (id, org_id, person_id, endpoint, created_at) VALUES ($1, $2, $3, $4, $5)";
    let values = [id.into(), reach.org().into(), reach.person().into(), endpoint.clone().into(), txn.now().into()];
    txn.execute_raw(sql(&**txn, text, values)).await?;
    txn.audit(reach.did(Action::Create, "push_subscription", id));
    Ok((PushSubscription { id, service: service_of(endpoint), created_at: txn.now() }, true))
}

/// A browser shows the notifications of whoever subscribed last on it, and a person has ten browsers at most.
async fn make_room(txn: &Txn, reach: &Reach<Write>, endpoint: &str) -> Answer<()> {
    let others = "UPDATE push_subscriptions SET gone_at = $1 WHERE endpoint = $2 AND gone_at IS NULL";
    txn.execute_raw(sql(&**txn, others, [txn.now().into(), endpoint.into()])).await?;
    let live = list(&**txn, reach).await?;
    let excess = (live.len() + 1).saturating_sub(MOST_SUBSCRIPTIONS);
    for oldest in live.iter().take(excess) {
        let text = "UPDATE push_subscriptions SET gone_at = $1 WHERE id = $2 AND org_id = $3";
        txn.execute_raw(sql(&**txn, text, [txn.now().into(), oldest.id.into(), reach.org().into()])).await?;
    }
    Ok(())
}

/// The browsers of a person that show notifications, oldest first.
///
/// # Errors
/// When the database refuses.
pub async fn list<C: ConnectionTrait, M: Mode>(db: &C, reach: &Reach<M>) -> Result<Vec<PushSubscription>, DbErr> {
    let text = "SELECT id, endpoint, created_at FROM push_subscriptions \
                WHERE person_id = $1 AND org_id = $2 AND gone_at IS NULL ORDER BY created_at, id";
    let rows = db.query_all_raw(sql(db, text, [reach.person().into(), reach.org().into()])).await?;
    rows.iter().map(read).collect()
}

/// Ends a subscription: that browser shows no notifications any more.
///
/// # Errors
/// When the database refuses.
pub async fn end(txn: &mut Txn, reach: &Reach<Write>, id: PushSubscriptionId) -> Answer<()> {
    let text = "UPDATE push_subscriptions SET gone_at = $1 WHERE id = $2 AND person_id = $3 AND org_id = $4 \
                AND gone_at IS NULL";
    let values = [txn.now().into(), id.into(), reach.person().into(), reach.org().into()];
    txn.execute_raw(sql(&**txn, text, values)).await?;
    txn.audit(reach.did(Action::Delete, "push_subscription", id));
    Ok(())
}

fn read(row: &QueryResult) -> Result<PushSubscription, DbErr> {
    let endpoint: String = row.try_get("", "endpoint")?;
    Ok(PushSubscription {
        id: row.try_get("", "id")?,
        service: service_of(&endpoint),
        created_at: row.try_get("", "created_at")?,
    })
}

/// The host of an address.
fn service_of(endpoint: &str) -> String {
    let rest = endpoint.split_once("://").map_or("", |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::service_of;

    #[test]
    fn of_an_address_only_the_host_is_shown() {
        let table = [
            ("https://fcm.googleapis.com/fcm/send/abc", "fcm.googleapis.com"),
            ("https://push.example?x", "push.example"),
            ("https://", ""),
            ("nothing", ""),
        ];
        for (endpoint, expected) in table {
            assert_eq!(service_of(endpoint), expected, "{endpoint}");
        }
    }
}
