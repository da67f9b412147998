//! Whose reminders somebody may see and change: their own, and as a member of the team those of a client and of the
//! client's carers.

use sea_orm::ConnectionTrait;
use uuid::Uuid;

use crate::access::{Access, Deed, Duty, Mode, Organisation, Read, Role, SignedIn, Write};
use crate::accounts::sessions::about_own;
use crate::audit::{Action, Event};
use crate::db::sql;
use crate::ids::{CalendarFeedId, OrgId, PersonId, PushSubscriptionId};
use crate::parts::Parts;
use crate::problem::{Answer, Problem};

/// Proof that the caller may read or write how one person is reminded.
pub struct Reach<M> {
    grant: Grant<M>,
    person: PersonId,
}

enum Grant<M> {
    Own(Access<M, Organisation>),
    Team(Access<M>),
}

/// Lets the caller see how a person is reminded, and records the look.
///
/// # Errors
/// 404 when the person is out of reach, 403 for who administers accounts or logs. A client is kept from what a carer
/// chose, and the other way round: it is nobody else's affair.
pub async fn may_read(who: &SignedIn, parts: &Parts, person: PersonId) -> Answer<Reach<Read>> {
    if person == who.caller().person {
        let access = who.may_look(parts, Duty::OwnAccount, "own_reminders").await?;
        return Ok(Reach { grant: Grant::Own(access), person });
    }
    require_staff(who)?;
    let access = who.may_read(parts, Deed::ManageReminders, person).await?;
    Ok(Reach { grant: Grant::Team(access), person })
}

/// Lets the caller change how a person is reminded.
///
/// # Errors
/// As [`may_read`].
pub async fn may_write(who: &SignedIn, parts: &Parts, person: PersonId) -> Answer<Reach<Write>> {
    if person == who.caller().person {
        return Ok(Reach { grant: Grant::Own(who.may_manage(Duty::OwnAccount)?), person });
    }
    require_staff(who)?;
    let access = who.may_write(parts, Deed::ManageReminders, person).await?;
    Ok(Reach { grant: Grant::Team(access), person })
}

/// Lets the caller end one of a person's calendars.
///
/// # Errors
/// As [`may_read`].
pub async fn may_end_feed(who: &SignedIn, parts: &Parts, feed: CalendarFeedId) -> Answer<Reach<Write>> {
    may_end(who, parts, "SELECT person_id FROM calendar_feeds WHERE id = $1 AND org_id = $2", feed.0).await
}

/// Lets the caller end one of a person's subscriptions.
///
/// # Errors
/// As [`may_read`].
pub async fn may_end_subscription(who: &SignedIn, parts: &Parts, id: PushSubscriptionId) -> Answer<Reach<Write>> {
    may_end(who, parts, "SELECT person_id FROM push_subscriptions WHERE id = $1 AND org_id = $2", id.0).await
}

async fn may_end(who: &SignedIn, parts: &Parts, owner: &str, id: Uuid) -> Answer<Reach<Write>> {
    let db = parts.db.read();
    let row = db.query_one_raw(sql(db, owner, [id.into(), who.caller().org.into()])).await?;
    // What is absent belongs to nobody, who is out of everybody's reach.
    let person = row.map(|row| row.try_get("", "person_id")).transpose()?.unwrap_or(PersonId(Uuid::nil()));
    may_write(who, parts, person).await
}

fn require_staff(who: &SignedIn) -> Answer<()> {
    if matches!(who.caller().role, Role::Staff(_)) { Ok(()) } else { Err(Problem::not_found()) }
}

impl<M: Mode> Reach<M> {
    /// The organisation that every query filters by.
    pub fn org(&self) -> OrgId {
        match &self.grant {
            Grant::Own(access) => access.org(),
            Grant::Team(access) => access.org(),
        }
    }

    /// Whose reminders they are.
    pub fn person(&self) -> PersonId {
        self.person
    }

    /// Who asks.
    pub fn by(&self) -> PersonId {
        match &self.grant {
            Grant::Own(access) => access.person(),
            Grant::Team(access) => access.person(),
        }
    }

    /// The start of an audit record.
    pub fn did(&self, action: Action, object_kind: &'static str, object_id: impl ToString) -> Event {
        match &self.grant {
            Grant::Own(access) => {
                about_own(access.did(action, object_kind, object_id), access.caller().role, self.person)
            }
            Grant::Team(access) => access.did(action, object_kind, object_id),
        }
    }
}
