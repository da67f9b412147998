//! Sessions: families of refresh tokens, each good for one exchange.
//!
//! Tokens of a family know their parent. A token that comes back after its exchange is honoured while nothing that came
//! after it was used: then the reply was lost. Its new successor stands beside the lost one; whichever is used first
//! wins, and the other one turning up later counts as reuse.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use poem::http::StatusCode;
use poem_openapi::{Enum, Object};
use reable_rules::token::{self, ACCESS_LIFETIME, Facts, SessionKind, TokenState, Verdict};
use reable_rules::words::StaffRole;
use sea_orm::{ConnectionTrait, DbErr, QueryResult};

use super::gate::Visitor;
use super::sessions_api::SignInClient;
use super::{secrets, staff};
use crate::access::{Access, Caller, Organisation, Read, Role, Write};
use crate::audit::{Action, Actor, Event};
use crate::db::{Txn, for_update, sql};
use crate::enrolment::coordination;
use crate::ids::{ClientId, DeviceId, OrgId, PersonId, SessionId, StaffId};
use crate::outbox::{Content, Letter, queue_letter};
use crate::parts::Parts;
use crate::problem::{Answer, Problem};

/// In which role somebody is signed in.
#[derive(Enum, Debug, Clone, Copy, PartialEq, Eq)]
#[oai(rename_all = "snake_case")]
pub enum AccountRole {
    /// A client.
    Client,
    /// A carer.
    Carer,
    /// Occupational therapist or physiotherapist.
    Therapist,
    /// Nurse.
    Nurse,
    /// Administrator.
    Administrator,
    /// Log manager.
    LogManager,
}

impl From<Role> for AccountRole {
    fn from(role: Role) -> Self {
        match role {
            Role::Client => Self::Client,
            Role::Carer => Self::Carer,
            Role::Staff(StaffRole::Therapist) => Self::Therapist,
            Role::Staff(StaffRole::Nurse) => Self::Nurse,
            Role::Staff(StaffRole::Administrator) => Self::Administrator,
            Role::Staff(StaffRole::LogManager) => Self::LogManager,
        }
    }
}

/// What one stays signed in with.
#[derive(Object)]
pub struct TokenPair {
    /// Sent as `Authorization: Bearer` with every call.
    pub access_token: String,
    /// After how many seconds the access token ends.
    pub expires_in: i64,
    /// Exchanged at `POST /v1/sessions/refresh` for the next pair; good for one exchange.
    pub refresh_token: String,
    /// Who is signed in.
    pub person_id: PersonId,
    /// In which role.
    pub role: AccountRole,
}

/// Somebody who has proved who they are.
#[derive(Debug, Clone, Copy)]
pub struct Proven {
    /// Their organisation.
    pub org: OrgId,
    /// Who.
    pub person: PersonId,
    /// In which role.
    pub role: Role,
}

/// Why a session was ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// Its owner signed out, or was signed out by an administrator or the operator: the audit log says by whom.
    SignedOut,
    /// Its device was revoked.
    DeviceRevoked,
    /// The account was deactivated.
    Deactivated,
    /// One of its refresh tokens came back after its successor was used.
    TokenReused,
    /// The password was changed.
    PasswordChanged,
    /// No client consents any more to what this carer may see.
    ConsentEnded,
    /// The client, or the only client of this carer, died.
    ClientDied,
    /// The reply to pairing got lost, and the same device paired again.
    PairedAgain,
}

impl Ended {
    fn as_str(self) -> &'static str {
        match self {
            Self::SignedOut => "signed_out",
            Self::DeviceRevoked => "device_revoked",
            Self::Deactivated => "deactivated",
            Self::TokenReused => "token_reused",
            Self::PasswordChanged => "password_changed",
            Self::ConsentEnded => "consent_ended",
            Self::ClientDied => "client_died",
            Self::PairedAgain => "paired_again",
        }
    }
}

/// Opens a session for somebody who has proved who they are, and signs its first tokens.
///
/// # Errors
/// 503 when the database refuses.
pub async fn open(
    parts: &Parts,
    txn: &Txn,
    who: Proven,
    kind: SessionKind,
    device: Option<DeviceId>,
) -> Answer<(SessionId, TokenPair)> {
    let session = insert(txn, who, kind, device, None).await?;
    let refresh_token = add_token(parts, txn, who.org, session, None).await?;
    Ok((session, sign(parts, who, session, refresh_token, txn.now())?))
}

/// Opens a session that a cookie carries, for a member of staff who has proved who they are; answers the secret.
///
/// # Errors
/// 503 when the database refuses.
pub async fn open_with_cookie(parts: &Parts, txn: &Txn, who: Proven) -> Answer<(SessionId, String)> {
    let secret = secrets::fresh(&parts.dice);
    let digest = secrets::digest_of(&secret);
    Ok((insert(txn, who, SessionKind::Staff, None, Some(digest)).await?, secret))
}

async fn insert(
    txn: &Txn,
    who: Proven,
    kind: SessionKind,
    device: Option<DeviceId>,
    cookie_digest: Option<Vec<u8>>,
) -> Result<SessionId, DbErr> {
    let session = SessionId(txn.uuid());
    let (now, lasts) = (txn.now(), kind.lifetimes());
    let text = "INSERT INTO sessions (id, org_id, person_id, device_id, kind, created_at, idle_expires_at, \
                absolute_expires_at, cookie_digest) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    let values = [
        session.into(),
        who.org.into(),
        who.person.into(),
        device.map(|id| id.0).into(),
        stored(kind).into(),
        now.into(),
        (now + lasts.idle).into(),
        (now + lasts.absolute).into(),
        cookie_digest.into(),
    ];
    txn.execute_raw(sql(&**txn, text, values)).await?;
    Ok(session)
}

/// The word for the kind in the table: clients and carers both have a phone.
fn stored(kind: SessionKind) -> &'static str {
    match kind {
        SessionKind::Client | SessionKind::Carer => "phone",
        SessionKind::Staff => "staff",
        SessionKind::Cli => "cli",
    }
}

/// The kind of a session in the table, given whose it is.
fn kind_of(stored: &str, role: Role) -> SessionKind {
    match (stored, role) {
        ("phone", Role::Carer) => SessionKind::Carer,
        ("phone", _) => SessionKind::Client,
        ("cli", _) => SessionKind::Cli,
        _ => SessionKind::Staff,
    }
}

async fn add_token(
    parts: &Parts,
    txn: &Txn,
    org: OrgId,
    session: SessionId,
    parent: Option<Vec<u8>>,
) -> Result<String, DbErr> {
    let token = secrets::fresh(&parts.dice);
    let text =
        "INSERT INTO refresh_tokens (digest, org_id, session_id, parent, created_at) VALUES ($1, $2, $3, $4, $5)";
    let values = [secrets::digest_of(&token).into(), org.into(), session.into(), parent.into(), txn.now().into()];
    txn.execute_raw(sql(&**txn, text, values)).await?;
    Ok(token)
}

fn sign(
    parts: &Parts,
    who: Proven,
    session: SessionId,
    refresh_token: String,
    now: DateTime<Utc>,
) -> Answer<TokenPair> {
    let (from, until) = (now.timestamp(), (now + ACCESS_LIFETIME).timestamp());
    let access_token = parts.keys.sign(who.person.0, session.0, from, until).map_err(|error| {
        tracing::error!(%error, "an access token could not be signed");
        Problem::unavailable()
    })?;
    Ok(TokenPair {
        access_token,
        expires_in: until - from,
        refresh_token,
        person_id: who.person,
        role: who.role.into(),
    })
}

/// A refresh token that came back, with its family.
struct Returned {
    who: Proven,
    session: SessionId,
    device: Option<DeviceId>,
    facts: Facts,
}

fn invalid() -> Problem {
    Problem::new(StatusCode::UNAUTHORIZED, "refresh_token_invalid", "This sign-in has ended. Sign in or pair again.")
}

/// Exchanges a refresh token for the next pair. A token whose successor was used ends the whole family.
///
/// # Errors
/// 401 `refresh_token_invalid` for any token that is not good.
pub async fn refresh(parts: &Parts, visitor: &Visitor, token: &str) -> Answer<TokenPair> {
    let pass = parts.gate.admit(visitor, parts.clock.now())?;
    let digest = secrets::digest_of(token);
    let txn = parts.db.write().await?;
    let returned = find_returned(&txn, &digest).await?.ok_or_else(invalid)?;
    match token::judge(&returned.facts, txn.now()) {
        Verdict::Rotate | Verdict::RepeatSuccessor => {
            let pair = exchange(parts, txn, returned, digest).await?;
            pass.give_back();
            Ok(pair)
        }
        Verdict::Expired => Err(invalid()),
        Verdict::Reuse => {
            end_reused(parts, txn, visitor, &returned).await?;
            Err(invalid())
        }
    }
}

/// Reads the token and its family, and holds the family until the transaction ends: two exchanges of one family never
/// overtake each other.
async fn find_returned(txn: &Txn, digest: &[u8]) -> Answer<Option<Returned>> {
    let lock = format!(
        "SELECT id FROM sessions WHERE id IN (SELECT session_id FROM refresh_tokens WHERE digest = $1){}",
        for_update(&**txn)
    );
    if txn.query_one_raw(sql(&**txn, lock, [digest.to_vec().into()])).await?.is_none() {
        return Ok(None);
    }
    let text = "SELECT r.used_at, s.id, s.org_id, s.person_id, s.device_id, s.kind, s.created_at, s.idle_expires_at, \
                s.revoked_at, p.role, t.role AS staff_role, t.deactivated_at, d.revoked_at AS device_revoked_at, \
                (SELECT COUNT(*) FROM refresh_tokens k WHERE k.parent = r.digest AND k.used_at IS NOT NULL) AS used_after, \
                (SELECT COUNT(*) FROM refresh_tokens k WHERE k.parent = r.parent AND k.used_at IS NOT NULL \
                 AND k.digest <> r.digest) AS used_beside \
                FROM refresh_tokens r JOIN sessions s ON s.id = r.session_id JOIN people p ON p.id = s.person_id \
                LEFT JOIN staff t ON t.id = p.id LEFT JOIN devices d ON d.id = s.device_id WHERE r.digest = $1";
    let Some(row) = txn.query_one_raw(sql(&**txn, text, [digest.to_vec().into()])).await? else { return Ok(None) };
    let Some(role) = role_of(&row.try_get::<String>("", "role")?, row.try_get("", "staff_role")?) else {
        return Ok(None);
    };
    let lifetimes = kind_of(&row.try_get::<String>("", "kind")?, role).lifetimes();
    let idle_expires_at: DateTime<Utc> = row.try_get("", "idle_expires_at")?;
    let ended = |column: &str| row.try_get::<Option<DateTime<Utc>>>("", column).map(|at| at.is_some());
    let used = ended("used_at")?;
    let used_after = row.try_get::<i64>("", "used_after")? > 0;
    let used_beside = row.try_get::<i64>("", "used_beside")? > 0;
    Ok(Some(Returned {
        who: Proven { org: row.try_get("", "org_id")?, person: row.try_get("", "person_id")?, role },
        session: row.try_get("", "id")?,
        device: row.try_get("", "device_id")?,
        facts: Facts {
            state: state(used, used_after, used_beside),
            family_revoked: ended("revoked_at")? || ended("deactivated_at")? || ended("device_revoked_at")?,
            started_at: row.try_get("", "created_at")?,
            last_used_at: idle_expires_at - lifetimes.idle,
            lifetimes,
        },
    }))
}

/// Where a token stands: exchanged or not, whether a successor was used, and whether a token beside it was (both came
/// from one parent, because a reply was lost).
fn state(used: bool, used_after: bool, used_beside: bool) -> TokenState {
    match (used, used_beside) {
        (false, false) => TokenState::Current,
        (false, true) => TokenState::Replaced { successor_used: true },
        (true, _) => TokenState::Replaced { successor_used: used_after || used_beside },
    }
}

/// The role of somebody, from the words of the tables.
#[must_use]
pub fn role_of(person: &str, staff: Option<String>) -> Option<Role> {
    match person {
        "client" => Some(Role::Client),
        "carer" => Some(Role::Carer),
        _ => staff.and_then(|word| word.parse().ok()).map(Role::Staff),
    }
}

async fn exchange(parts: &Parts, txn: Txn, returned: Returned, digest: Vec<u8>) -> Answer<TokenPair> {
    let now = txn.now();
    let mark = "UPDATE refresh_tokens SET used_at = $2 WHERE digest = $1 AND used_at IS NULL";
    let marked = txn.execute_raw(sql(&*txn, mark, [digest.clone().into(), now.into()])).await?.rows_affected() == 1;
    if !marked && returned.facts.state == TokenState::Current {
        // Another exchange got in between after all; the caller's retry is judged by what it left.
        return Err(Problem::unavailable());
    }
    let refresh_token = add_token(parts, &txn, returned.who.org, returned.session, Some(digest)).await?;
    let idle = now + returned.facts.lifetimes.idle;
    let keep = "UPDATE sessions SET idle_expires_at = $2 WHERE id = $1";
    txn.execute_raw(sql(&*txn, keep, [returned.session.into(), idle.into()])).await?;
    if let Some(device) = returned.device {
        let seen = "UPDATE devices SET last_seen_at = $2 WHERE id = $1";
        txn.execute_raw(sql(&*txn, seen, [device.into(), now.into()])).await?;
    }
    let pair = sign(parts, returned.who, returned.session, refresh_token, now)?;
    txn.commit_housekeeping().await?;
    Ok(pair)
}

async fn end_reused(parts: &Parts, mut txn: Txn, visitor: &Visitor, returned: &Returned) -> Answer<()> {
    end(&txn, returned.who.org, Whose::Session(returned.session), Ended::TokenReused).await?;
    for letter in letters_about(&txn, returned.who).await? {
        queue_letter(&txn, &letter).await?;
    }
    let actor = Actor { session: Some(returned.session), ..visitor.as_nobody(returned.who.org) };
    let event = actor.did(Action::SignIn, "session", returned.session).outcome("reused");
    txn.audit(about_own(event, returned.who.role, returned.who.person));
    txn.commit().await?;
    parts.sessions.forget_all();
    Ok(())
}

/// Says whose record it concerns, where somebody signs in or out who is a client.
#[must_use]
pub fn about_own(event: Event, role: Role, person: PersonId) -> Event {
    if role == Role::Client { event.about(ClientId(person.0)) } else { event }
}

/// Whom to tell that a sign-in was in two hands: the member of staff it belongs to, else whoever coordinates the care of
/// the client, or of the clients that the carer cares for; their teams where nobody does.
async fn letters_about(txn: &Txn, who: Proven) -> Answer<Vec<Letter>> {
    let own = matches!(who.role, Role::Staff(_));
    let readers = if own { own_address(txn, who).await? } else { around(txn, who).await? };
    let letter = |(person, recipient)| {
        let content = Content::SignInEnded { own };
        Letter { org: who.org, person, recipient, content }
    };
    Ok(readers.into_iter().map(letter).collect())
}

async fn own_address(txn: &Txn, who: Proven) -> Result<BTreeMap<PersonId, String>, DbErr> {
    let text = "SELECT id, email FROM staff WHERE id = $1 AND org_id = $2 AND deactivated_at IS NULL";
    let rows = txn.query_all_raw(sql(&**txn, text, [who.person.into(), who.org.into()])).await?;
    rows.iter().map(|row| Ok((row.try_get("", "id")?, row.try_get("", "email")?))).collect()
}

/// Those who are told about the client, or about the clients that the carer cares for; each once.
async fn around(txn: &Txn, who: Proven) -> Result<BTreeMap<PersonId, String>, DbErr> {
    let text = "SELECT id FROM clients WHERE id = $1 AND org_id = $2 \
                UNION SELECT client_id FROM carers WHERE person_id = $1 AND org_id = $2 AND ended_at IS NULL";
    let mut found = BTreeMap::new();
    for row in txn.query_all_raw(sql(&**txn, text, [who.person.into(), who.org.into()])).await? {
        found.extend(coordination::readers(txn, who.org, row.try_get("", "id")?).await?);
    }
    Ok(found)
}

/// Whose sessions are ended.
#[derive(Debug, Clone, Copy)]
pub enum Whose {
    /// This one.
    Session(SessionId),
    /// Those of a device.
    Device(DeviceId),
    /// All of somebody.
    Person(PersonId),
    /// All of somebody but this one.
    PersonExcept(PersonId, SessionId),
    /// All of everybody who works in the organisation.
    AllStaff,
    /// All of its clients and carers.
    AllPhones,
}

/// Ends sessions at once, and answers how many it were; whoever calls empties [`Parts::sessions`](crate::parts::Inner) after the commit.
///
/// # Errors
/// When the database refuses.
pub async fn end(txn: &Txn, org: OrgId, whose: Whose, because: Ended) -> Result<u64, DbErr> {
    let (condition, ids) = match whose {
        Whose::Session(session) => ("id = $4", vec![session.0]),
        Whose::Device(device) => ("device_id = $4", vec![device.0]),
        Whose::Person(person) => ("person_id = $4", vec![person.0]),
        Whose::PersonExcept(person, session) => ("person_id = $4 AND id <> $5", vec![person.0, session.0]),
        Whose::AllStaff => ("kind <> 'phone' AND absolute_expires_at > $1", Vec::new()),
        Whose::AllPhones => ("kind = 'phone' AND absolute_expires_at > $1", Vec::new()),
    };
    let text = format!(
        "UPDATE sessions SET revoked_at = $1, revoked_because = $2 WHERE org_id = $3 AND revoked_at IS NULL AND {condition}"
    );
    let mut values = vec![txn.now().into(), because.as_str().into(), org.into()];
    values.extend(ids.into_iter().map(sea_orm::Value::from));
    txn.execute_raw(sql(&**txn, text, values)).await.map(|ended| ended.rows_affected())
}

/// Ends the caller's own session; a phone's device ends with it.
///
/// # Errors
/// 503 when the database refuses.
pub async fn sign_out(parts: &Parts, caller: &Caller) -> Answer<()> {
    let mut txn = parts.db.write().await?;
    end(&txn, caller.org, Whose::Session(caller.session), Ended::SignedOut).await?;
    let text = "UPDATE devices SET revoked_at = $1 WHERE revoked_at IS NULL \
                AND id IN (SELECT device_id FROM sessions WHERE id = $2)";
    txn.execute_raw(sql(&*txn, text, [txn.now().into(), caller.session.into()])).await?;
    let event = caller.actor().did(Action::SignIn, "session", caller.session).outcome("signed_out");
    txn.audit(about_own(event, caller.role, caller.person));
    txn.commit().await?;
    parts.sessions.forget_all();
    Ok(())
}

/// A session of one's own.
#[derive(Object, Debug)]
pub struct Session {
    /// The session.
    pub id: SessionId,
    /// Where one is signed in.
    pub client: SignInClient,
    /// When one signed in there.
    pub created_at: DateTime<Utc>,
    /// When it was last renewed by using it.
    pub last_used_at: DateTime<Utc>,
    /// Until when it lasts without being used.
    pub ends_at: DateTime<Utc>,
    /// Whether it is the one that asks.
    pub current: bool,
}

/// The caller's sessions that have not ended, newest first.
///
/// # Errors
/// When the database refuses.
pub async fn list_own<C: ConnectionTrait>(
    db: &C,
    access: &Access<Read, Organisation>,
    now: DateTime<Utc>,
) -> Result<Vec<Session>, DbErr> {
    let text = "SELECT id, kind, created_at, idle_expires_at, absolute_expires_at FROM sessions \
                WHERE person_id = $1 AND org_id = $2 AND revoked_at IS NULL AND idle_expires_at > $3 \
                AND absolute_expires_at > $3 ORDER BY created_at DESC, id DESC";
    let rows = db.query_all_raw(sql(db, text, [access.person().into(), access.org().into(), now.into()])).await?;
    let read = |row: &QueryResult| -> Result<Session, DbErr> {
        let kind = kind_of(&row.try_get::<String>("", "kind")?, access.role());
        let idle: DateTime<Utc> = row.try_get("", "idle_expires_at")?;
        let id = row.try_get("", "id")?;
        Ok(Session {
            id,
            client: if kind == SessionKind::Cli { SignInClient::Cli } else { SignInClient::Web },
            created_at: row.try_get("", "created_at")?,
            last_used_at: idle - kind.lifetimes().idle,
            ends_at: idle.min(row.try_get("", "absolute_expires_at")?),
            current: id == access.caller().session,
        })
    };
    rows.iter().map(read).collect()
}

/// Ends every session of a member of staff.
///
/// # Errors
/// 404 when there is no such member of staff in the organisation.
pub async fn end_of_staff(parts: &Parts, access: &Access<Write, Organisation>, staff: StaffId) -> Answer<()> {
    let mut txn = parts.db.write().await?;
    staff::get(&*txn, access.org(), staff).await?;
    end(&txn, access.org(), Whose::Person(staff), Ended::SignedOut).await?;
    txn.audit(access.did(Action::Delete, "sessions", staff));
    txn.commit().await?;
    parts.sessions.forget_all();
    Ok(())
}

/// Ends every session of the caller but the one that asks.
///
/// # Errors
/// 503 when the database refuses.
pub async fn end_others(parts: &Parts, access: &Access<Write, Organisation>) -> Answer<()> {
    let mut txn = parts.db.write().await?;
    let (person, here) = (access.person(), access.caller().session);
    end(&txn, access.org(), Whose::PersonExcept(person, here), Ended::SignedOut).await?;
    txn.audit(access.did(Action::Delete, "other_sessions", person));
    txn.commit().await?;
    parts.sessions.forget_all();
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lost_reply_is_forgiven_until_one_of_the_successors_is_used() {
        assert_eq!(state(false, false, false), TokenState::Current);
        assert_eq!(state(true, false, false), TokenState::Replaced { successor_used: false });
        assert_eq!(state(true, true, false), TokenState::Replaced { successor_used: true });
    }

    #[test]
    fn a_successor_whose_twin_was_used_counts_as_reuse() {
        assert_eq!(state(false, false, true), TokenState::Replaced { successor_used: true });
    }

    #[test]
    fn a_phones_session_lasts_as_its_owner_s_role_says() {
        let staff = Role::Staff(StaffRole::Nurse);
        for (kind, role) in [
            (SessionKind::Client, Role::Client),
            (SessionKind::Carer, Role::Carer),
            (SessionKind::Staff, staff),
            (SessionKind::Cli, staff),
        ] {
            assert_eq!(kind_of(stored(kind), role), kind);
        }
    }
}
