//! Who is calling, and what they may touch.
//!
//! [`SignedIn`] is the first argument of every operation that is not public. Store functions demand
//! [`Access`], which only this module builds, after [`policy`] agreed and the audit log has it. So permission cannot be
//! forgotten: without an `Access` there is no organisation and no client to filter by.

pub mod cookie;
pub mod policy;
mod session;
mod standing;
pub mod standings;
mod team;

use std::marker::PhantomData;

use chrono::{DateTime, Utc};
use poem::Request;
use poem_openapi::SecurityScheme;
use poem_openapi::auth::Bearer;
use reable_rules::{Day, Zone};

use crate::audit::{Action, Actor, Event, NO_ID};
use crate::ids::{ClientId, OrgId, PersonId, SessionId, StaffId};
use crate::parts::Parts;
use crate::problem::{Answer, Problem};
pub use policy::{Consent, Deed, Duty, Relation, Role, Verdict};
pub use session::{Claims, SessionCache, SessionReader};
pub use standing::{Standing, Target};
pub use team::{OneTeam, TeamTarget};

/// The name of the header with which a caller asks that a write be checked and rolled back.
pub const DRY_RUN_HEADER: &str = "reable-dry-run";

/// The caller: whose session it is, in which organisation and role.
#[derive(Debug, Clone)]
pub struct Caller {
    /// Who.
    pub person: PersonId,
    /// Of which organisation.
    pub org: OrgId,
    /// In which role, read from the database and never from the token.
    pub role: Role,
    /// In which session.
    pub session: SessionId,
    /// From which network address.
    pub address: Option<String>,
    /// Whether writes are to be checked and rolled back.
    pub dry_run: bool,
}

/// A short-lived access token from `POST /v1/sessions/…`, sent as `Authorization: Bearer`.
#[derive(SecurityScheme, Clone)]
#[oai(rename = "bearer", ty = "bearer", bearer_format = "JWT", checker = "check_bearer")]
pub struct SignedIn(Caller);

async fn check_bearer(request: &Request, bearer: Bearer) -> poem::Result<Caller> {
    let parts = request.data::<Parts>().ok_or_else(Problem::unavailable)?;
    Ok(session::caller(parts, request, &bearer.token).await?)
}

/// Marks an [`Access`] that may only read.
#[derive(Debug, Clone, Copy)]
pub enum Read {}
/// Marks an [`Access`] that may write.
#[derive(Debug, Clone, Copy)]
pub enum Write {}
/// Marks an [`Access`] to one client's record.
#[derive(Debug, Clone, Copy)]
pub struct OneClient(ClientId);
/// Marks an [`Access`] to the organisation's own affairs.
#[derive(Debug, Clone, Copy)]
pub struct Organisation(());

/// Proof that the caller may read or write here; its fields are private, so only this module makes one.
#[derive(Debug, Clone)]
pub struct Access<M, S = OneClient> {
    caller: Caller,
    scope: S,
    standing: Option<Standing>,
    mode: PhantomData<M>,
}

/// Whether a kind of access only looks or also writes.
pub trait Mode {
    /// Whether getting the access is itself a look at somebody's data, recorded at once.
    const IS_READ: bool;
}

impl Mode for Read {
    const IS_READ: bool = true;
}

impl Mode for Write {
    const IS_READ: bool = false;
}

impl SignedIn {
    /// The caller; for what concerns nobody but the caller.
    #[must_use]
    pub fn caller(&self) -> &Caller {
        &self.0
    }

    /// Lets the caller look at what `target` names, and records the look durably before returning.
    ///
    /// # Errors
    /// 404 when it is absent or out of reach, 403 when this role never may or the consent lacks the scope.
    pub async fn may_read(&self, parts: &Parts, deed: Deed, target: impl Into<Target>) -> Answer<Access<Read>> {
        self.0.admit(parts, deed, target.into()).await
    }

    /// Lets the caller change what `target` names; the change itself is recorded by its transaction.
    ///
    /// # Errors
    /// As [`may_read`](Self::may_read).
    pub async fn may_write(&self, parts: &Parts, deed: Deed, target: impl Into<Target>) -> Answer<Access<Write>> {
        self.0.admit(parts, deed, target.into()).await
    }

    /// Lets the caller look at the organisation's affairs; `what` names the list or thing in the audit log.
    ///
    /// # Errors
    /// 403 when this role never may.
    pub async fn may_look(&self, parts: &Parts, duty: Duty, what: &'static str) -> Answer<Access<Read, Organisation>> {
        let access = self.0.take_up(duty)?;
        parts.sightings.write(access.did(Action::Search, what, NO_ID)).await?;
        Ok(access)
    }

    /// Lets the caller change the organisation's affairs.
    ///
    /// # Errors
    /// 403 when this role never may.
    pub fn may_manage(&self, duty: Duty) -> Answer<Access<Write, Organisation>> {
        self.0.take_up(duty)
    }
}

impl Caller {
    fn take_up<M: Mode>(&self, duty: Duty) -> Answer<Access<M, Organisation>> {
        match policy::may_take_up(self.role, duty) {
            Verdict::Allowed => {
                Ok(Access { caller: self.clone(), scope: Organisation(()), standing: None, mode: PhantomData })
            }
            Verdict::Forbidden | Verdict::OutOfReach => Err(Problem::forbidden()),
        }
    }

    async fn admit<M: Mode>(&self, parts: &Parts, deed: Deed, target: Target) -> Answer<Access<M>> {
        let standings = standing::find(parts.db.read(), self, target, parts.clock.now()).await?;
        let mut refusal = Problem::not_found();
        for standing in standings {
            match self.judge(&standing, deed) {
                Ok(access) => {
                    if M::IS_READ {
                        parts.sightings.write(access.did(Action::Read, target.kind(), target.id())).await?;
                    }
                    return Ok(access);
                }
                Err(problem) if problem.code() == "forbidden" => refusal = problem,
                Err(_) => {}
            }
        }
        let refused = self.actor().did(Action::Read, target.kind(), target.id()).outcome("refused");
        parts.sightings.write(refused).await?;
        Err(refusal)
    }

    /// What the policy says of this caller and one client's standing: the only place where access to a client is made.
    ///
    /// # Errors
    /// 403 or 404, as the policy says.
    pub fn judge<M: Mode>(&self, standing: &Standing, deed: Deed) -> Answer<Access<M>> {
        if standing.org != self.org {
            return Err(Problem::not_found());
        }
        match policy::judge(self.role, standing.relation, deed) {
            Verdict::Allowed => Ok(Access {
                caller: self.clone(),
                scope: OneClient(standing.client),
                standing: Some(standing.clone()),
                mode: PhantomData,
            }),
            Verdict::Forbidden => Err(Problem::forbidden()),
            Verdict::OutOfReach => Err(Problem::not_found()),
        }
    }

    /// The caller as the audit log names them.
    #[must_use]
    pub fn actor(&self) -> Actor {
        Actor {
            org: self.org,
            person: Some(self.person),
            role: self.role.as_str(),
            session: Some(self.session),
            address: self.address.clone(),
            dry_run: self.dry_run,
        }
    }
}

impl<M, S> Access<M, S> {
    /// The organisation that every query filters by.
    pub fn org(&self) -> OrgId {
        self.caller.org
    }

    /// Who acts.
    pub fn person(&self) -> PersonId {
        self.caller.person
    }

    /// In which role.
    pub fn role(&self) -> Role {
        self.caller.role
    }

    /// Who acts, as a member of staff.
    pub fn staff(&self) -> StaffId {
        self.caller.person
    }

    /// The caller.
    pub fn caller(&self) -> &Caller {
        &self.caller
    }
}

impl<M> Access<M, OneClient> {
    /// The client that every query filters by.
    pub fn client(&self) -> ClientId {
        self.scope.0
    }

    /// How the caller stands to this client, and the client's time zone.
    pub fn standing(&self) -> &Standing {
        // Access to one client is only ever made from a standing, in `Caller::judge`.
        match &self.standing {
            Some(standing) => standing,
            None => unreachable!("access to a client without a standing"),
        }
    }

    /// What day it is for this client, in the client's time zone.
    ///
    /// # Errors
    /// 503 when the stored time zone is none.
    pub fn today(&self, now: DateTime<Utc>) -> Answer<Day> {
        let zone: Zone = self.standing().time_zone.parse().map_err(|_| Problem::unavailable())?;
        Ok(Day::today(now, &zone))
    }

    /// The start of an audit record about this client.
    pub fn did(&self, action: Action, object_kind: &'static str, object_id: impl ToString) -> Event {
        let mut actor = self.caller.actor();
        if matches!(self.standing().relation, Relation::Team { coordinator: true } | Relation::FormerTeam) {
            actor.role = "coordinator";
        }
        let event = actor.did(action, object_kind, object_id).about(self.client());
        // On what ground somebody looked who is not of the client's team.
        if self.standing().relation == Relation::Emergency { event.purpose("emergency access") } else { event }
    }
}

impl<M> Access<M, Organisation> {
    /// The start of an audit record about the organisation.
    pub fn did(&self, action: Action, object_kind: &'static str, object_id: impl ToString) -> Event {
        self.caller.actor().did(action, object_kind, object_id)
    }
}

impl Access<Write, OneClient> {
    /// Whoever may write may read back what was written.
    #[must_use]
    pub fn reading(&self) -> Access<Read, OneClient> {
        Access { caller: self.caller.clone(), scope: self.scope, standing: self.standing.clone(), mode: PhantomData }
    }
}
