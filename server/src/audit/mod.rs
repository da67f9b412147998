//! The audit log (NEN 7513): who did or saw what, append-only, hash-chained per organisation.
//!
//! Writes are recorded in their own transaction ([`Txn::audit`](crate::db::Txn::audit)); reads by [`Sightings`], in
//! groups that are durable before the answer goes out.

pub mod heads;
pub mod verify;

use chrono::{DateTime, Utc};
use reable_rules::audit::{self as chain, Hash};
use sea_orm::{ConnectionTrait, DbErr, Value};
use uuid::Uuid;

use crate::clock::{Clock, Dice};
use crate::db::{self, Db, Rows, sql};
use crate::group::GroupWork;
use crate::ids::{ClientId, OrgId, PersonId, SessionId};
use crate::problem::Problem;

/// What was done to an object, in NEN 7513's terms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// Something new was written.
    Create,
    /// Something was looked at.
    Read,
    /// Something was changed.
    Change,
    /// Something was withdrawn or ended.
    Delete,
    /// A list was asked for.
    Search,
    /// Data left the system as a file.
    Export,
    /// Somebody signed in, out, or failed to.
    SignIn,
}

impl Action {
    /// The word in the log.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Read => "read",
            Self::Change => "change",
            Self::Delete => "delete",
            Self::Search => "search",
            Self::Export => "export",
            Self::SignIn => "sign_in",
        }
    }
}

/// Who acts: on whose session, in which role, from where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// The organisation whose chain records it.
    pub org: OrgId,
    /// Absent when nobody was signed in (a failed sign-in) or the host itself acted.
    pub person: Option<PersonId>,
    /// `client`, `carer`, `therapist`, `nurse`, `coordinator`, `administrator`, `log_manager`, `host` or `nobody`.
    pub role: &'static str,
    /// The session, when there is one.
    pub session: Option<SessionId>,
    /// The network address; private, so outside the chain.
    pub address: Option<String>,
    /// Whether the caller asked that nothing be kept.
    pub dry_run: bool,
}

impl Actor {
    /// The machine's own operator, at the command line of the server.
    #[must_use]
    pub fn host(org: OrgId) -> Self {
        Self { org, person: None, role: "host", session: None, address: None, dry_run: false }
    }

    /// What this actor did: the start of a record.
    #[must_use]
    pub fn did(&self, action: Action, object_kind: &'static str, object_id: impl ToString) -> Event {
        Event {
            actor: self.clone(),
            action,
            object_kind,
            object_id: object_id.to_string(),
            client: None,
            on_behalf_of: None,
            outcome: "done",
            purpose: None,
            dry_run: self.dry_run,
        }
    }
}

/// One record before it is linked into the chain.
#[derive(Debug, Clone)]
pub struct Event {
    actor: Actor,
    action: Action,
    object_kind: &'static str,
    object_id: String,
    client: Option<ClientId>,
    on_behalf_of: Option<PersonId>,
    outcome: &'static str,
    purpose: Option<String>,
    /// Whether the transaction that this belongs to must not be kept.
    pub(crate) dry_run: bool,
}

impl Event {
    /// Whose record it concerns.
    #[must_use]
    pub fn about(mut self, client: ClientId) -> Self {
        self.client = Some(client);
        self
    }

    /// For whom it was done: the author of a paper diary.
    #[must_use]
    pub fn on_behalf_of(mut self, person: PersonId) -> Self {
        self.on_behalf_of = Some(person);
        self
    }

    /// Keeps the record also on a dry run: where what was not kept is left out by other means.
    #[must_use]
    pub fn kept(mut self) -> Self {
        self.dry_run = false;
        self
    }

    /// How it ended, when not `done`: `refused`, `failed`, `reused`.
    #[must_use]
    pub fn outcome(mut self, outcome: &'static str) -> Self {
        self.outcome = outcome;
        self
    }

    /// Why, in the words of who did it; private, so outside the chain.
    #[must_use]
    pub fn purpose(mut self, purpose: impl Into<String>) -> Self {
        self.purpose = Some(purpose.into());
        self
    }
}

const EVENTS: &str = "audit_events (org_id, seq, at, actor_id, actor_role, on_behalf_of, action, object_kind, \
     object_id, client_id, outcome, session_id, salt, purpose, address, private_digest, hash)";

const HEADS: &str = "audit_heads (org_id, seq, hash)";
const MOVE_HEAD: &str = " ON CONFLICT (org_id) DO UPDATE SET seq = excluded.seq, hash = excluded.hash";

/// Links `events` into the chains of their organisations, and answers what is to be written for them.
///
/// # Errors
/// When the database refuses, or an organisation has no chain.
pub async fn link_events<C: ConnectionTrait>(
    db: &C,
    clock: &Clock,
    dice: &Dice,
    events: &[Event],
) -> Result<[Rows; 2], DbErr> {
    let mut orgs: Vec<OrgId> = events.iter().map(|event| event.actor.org).collect();
    // In one order everywhere, so that two transactions never wait for each other's chain.
    orgs.sort_unstable();
    orgs.dedup();
    let now = clock.now();
    let (mut rows, mut heads) = (Vec::with_capacity(events.len()), Vec::with_capacity(orgs.len()));
    for org in orgs {
        let (mut seq, mut hash) = lock_head(db, org).await?;
        for event in events.iter().filter(|event| event.actor.org == org) {
            seq += 1;
            let salt = dice.bytes::<16>();
            let private = chain::private_digest(&salt, event.purpose.as_deref(), event.actor.address.as_deref());
            hash = link(&hash, event, seq, now, &private);
            rows.push(row(event, seq, now, &salt, &private, &hash));
        }
        heads.push(vec![org.into(), seq.into(), hash.to_vec().into()]);
    }
    Ok([Rows { into: EVENTS, rows, after: "" }, Rows { into: HEADS, rows: heads, after: MOVE_HEAD }])
}

/// Starts the chain of a new organisation.
///
/// # Errors
/// When the database refuses.
pub async fn start_chain<C: ConnectionTrait>(db: &C, org: OrgId) -> Result<(), DbErr> {
    let genesis = chain::genesis(&org.to_string()).to_vec();
    let start = sql(db, "INSERT INTO audit_heads (org_id, seq, hash) VALUES ($1, 0, $2)", [org.into(), genesis.into()]);
    db.execute_raw(start).await.map(|_| ())
}

async fn lock_head<C: ConnectionTrait>(db: &C, org: OrgId) -> Result<(i64, Hash), DbErr> {
    let text = format!("SELECT seq, hash FROM audit_heads WHERE org_id = $1{}", db::for_update(db));
    let head = db.query_one_raw(sql(db, text, [org.into()])).await?;
    let head = head.ok_or_else(|| DbErr::RecordNotFound(format!("organisation {org} has no audit chain")))?;
    let hash: Vec<u8> = head.try_get("", "hash")?;
    let hash = hash.try_into().map_err(|_| DbErr::Custom(format!("the audit head of {org} is not a SHA-256")))?;
    Ok((head.try_get("", "seq")?, hash))
}

/// The hash of `event` as record `seq` of its chain, after the record with `previous`.
fn link(previous: &Hash, event: &Event, seq: i64, at: DateTime<Utc>, private: &Hash) -> Hash {
    let id = |uuid: Uuid| uuid.to_string();
    let actor = event.actor.person.map(|person| id(person.0));
    let on_behalf_of = event.on_behalf_of.map(|person| id(person.0));
    let client = event.client.map(|client| id(client.0));
    let session = event.actor.session.map(|session| id(session.0));
    chain::link(
        previous,
        &chain::Record {
            seq: seq.unsigned_abs(),
            at,
            actor: actor.as_deref(),
            role: Some(event.actor.role),
            on_behalf_of: on_behalf_of.as_deref(),
            action: event.action.as_str(),
            object_kind: event.object_kind,
            object_id: Some(&event.object_id),
            client: client.as_deref(),
            outcome: event.outcome,
            session: session.as_deref(),
            private: Some(private),
        },
    )
}

fn row(event: &Event, seq: i64, at: DateTime<Utc>, salt: &[u8], private_digest: &[u8], hash: &[u8]) -> Vec<Value> {
    vec![
        event.actor.org.into(),
        seq.into(),
        at.into(),
        event.actor.person.map(|id| id.0).into(),
        event.actor.role.into(),
        event.on_behalf_of.map(|id| id.0).into(),
        event.action.as_str().into(),
        event.object_kind.into(),
        event.object_id.clone().into(),
        event.client.map(|id| id.0).into(),
        event.outcome.into(),
        event.actor.session.map(|id| id.0).into(),
        salt.to_vec().into(),
        event.purpose.clone().into(),
        event.actor.address.clone().into(),
        private_digest.to_vec().into(),
        hash.to_vec().into(),
    ]
}

/// Records what was seen, in groups, durable before the caller gets to see it.
pub struct Sightings {
    /// Where the log stands.
    pub db: Db,
}

impl GroupWork for Sightings {
    type Entry = Event;
    type Outcome = ();

    async fn write(&self, events: Vec<Event>) -> Result<Vec<()>, Problem> {
        let count = events.len();
        let mut txn = self.db.write().await?;
        for event in events {
            // A look is a look, also when the caller asked for a dry run.
            txn.audit(event.kept());
        }
        txn.commit().await?;
        Ok(vec![(); count])
    }
}

/// The nil id stands where an object has none, such as a whole list.
pub const NO_ID: Uuid = Uuid::nil();
