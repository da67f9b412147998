//! The organisation, its teams and its staff.

use chrono::{DateTime, Utc};
use poem::http::StatusCode;
use poem::web::Data;
use poem_openapi::param::{Path, Query};
use poem_openapi::payload::Json;
use poem_openapi::types::MaybeUndefined;
use poem_openapi::{Object, OpenApi};
use reable_rules::Zone;
use reable_rules::text::{Email, Line, PhoneNumber};
use reable_rules::words::{Language, StaffRole};
use uuid::Uuid;

use super::{links, organisation, sessions, staff, staff_changes, teams};
use crate::access::{Duty, SignedIn};
use crate::answers::{Created, Done, Page, Paging};
use crate::audit::{Action, Event, NO_ID};
use crate::body::Body;
use crate::document::Tag;
use crate::ids::{ClientId, OrgId, PersonId, TeamId};
use crate::parts::Parts;
use crate::problem::{Answer, Problem};

/// The organisation, its teams and its staff.
pub struct OrganisationApi;

/// A care organisation.
#[derive(Object, Debug, Clone)]
#[oai(skip_serializing_if_is_none)]
pub struct Organisation {
    /// The organisation.
    pub id: OrgId,
    /// What it is called.
    pub name: String,
    /// Its time zone; new clients get it.
    pub time_zone: Zone,
    /// The language that new people get.
    pub language: Language,
    /// How people reach it, in its own words; printed in letters and shown on phones.
    pub contact_line: Option<String>,
    /// For how many years after its last change a record is kept.
    pub retention_years: u16,
    /// Whether staff sign in with a second factor: who has none can set one up, and do nothing else.
    pub second_factor_required: bool,
}

/// What to change about the organisation; what is absent stays.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct OrganisationChange {
    /// What it is called.
    pub name: Option<Line>,
    /// Its time zone; people who are there already keep theirs.
    pub time_zone: Option<Zone>,
    /// The language that new people get.
    pub language: Option<Language>,
    /// How people reach it, in its own words; null removes it.
    pub contact_line: MaybeUndefined<Line>,
    /// For how many years after its last change a record is kept, 1 to 100.
    pub retention_years: Option<u16>,
    /// Whether staff sign in with a second factor. Holds at once, also for whoever changes it.
    pub second_factor_required: Option<bool>,
}

/// A team.
#[derive(Object, Debug, Clone)]
#[oai(skip_serializing_if_is_none)]
pub struct Team {
    /// The team.
    pub id: TeamId,
    /// What it is called.
    pub name: String,
    /// Its telephone number.
    pub phone: Option<String>,
    /// When it was made.
    pub created_at: DateTime<Utc>,
}

/// A team to make.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct NewTeam {
    /// An id made by the caller, so that a repeat makes nothing twice.
    pub id: Option<Uuid>,
    /// What it is called; no other team has this name.
    pub name: Line,
    /// Its telephone number.
    pub phone: Option<PhoneNumber>,
}

/// What to change about a team; what is absent stays.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct TeamChange {
    /// What it is called.
    pub name: Option<Line>,
    /// Its telephone number; null removes it.
    pub phone: MaybeUndefined<PhoneNumber>,
}

/// A member of staff.
#[derive(Object, Debug, Clone)]
#[oai(rename = "StaffMember", skip_serializing_if_is_none)]
pub struct Staff {
    /// The member of staff.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// The address they sign in with.
    pub email: String,
    /// The kind of account.
    pub role: StaffRole,
    /// The language that they read.
    pub language: Language,
    /// Their teams.
    pub teams: Vec<TeamId>,
    /// Whether they may sign in.
    pub active: bool,
    /// Whether they have set a password; if not, invite them.
    pub has_password: bool,
    /// When the account was made.
    pub created_at: DateTime<Utc>,
    /// The clients with an open episode whose care they coordinate, or were the last to: to be handed over when they
    /// leave. Absent in lists.
    pub coordinates: Option<Vec<ClientId>>,
    /// The answer to a change only: of how many clients the coordination became vacant by it. `GET
    /// /v1/clients?coordination=vacant` lists them until somebody else takes it over.
    pub became_vacant: Option<i64>,
}

/// A member of staff to add.
#[derive(Object, Debug)]
#[oai(rename = "NewStaffMember", deny_unknown_fields, skip_serializing_if_is_none)]
pub struct NewStaff {
    /// An id made by the caller, so that a repeat makes nothing twice.
    pub id: Option<Uuid>,
    /// Their name.
    pub name: Line,
    /// The address they sign in with; no colleague has it.
    pub email: Email,
    /// The kind of account.
    pub role: StaffRole,
    /// The language that they read; the organisation's when absent.
    pub language: Option<Language>,
    /// Their teams; none when absent.
    pub teams: Option<Vec<TeamId>>,
}

/// What to change about a member of staff; what is absent stays.
#[derive(Object, Debug)]
#[oai(rename = "StaffMemberChange", deny_unknown_fields, skip_serializing_if_is_none)]
pub struct StaffChange {
    /// Their name.
    pub name: Option<Line>,
    /// The address they sign in with.
    pub email: Option<Email>,
    /// The kind of account; nobody changes their own.
    pub role: Option<StaffRole>,
    /// The language that they read.
    pub language: Option<Language>,
    /// All their teams: who is not named here leaves.
    pub teams: Option<Vec<TeamId>>,
    /// Whether they may sign in; `false` ends their sessions at once.
    pub active: Option<bool>,
}

/// A one-time link, shown this once.
#[derive(Object)]
#[oai(skip_serializing_if_is_none)]
pub struct Invitation {
    /// Where the password is set; the secret stands last.
    pub url: String,
    /// Until when the link works.
    pub expires_at: DateTime<Utc>,
}

/// Writes into the log that somebody tried what nobody may alone; what was merely wrong is no refusal.
async fn note_refusal(parts: &Parts, event: Event, problem: Problem) -> Answer<Problem> {
    if problem.status_code() == StatusCode::FORBIDDEN {
        parts.sightings.write(event.outcome("refused").purpose(problem.code())).await?;
    }
    Ok(problem)
}

#[OpenApi(prefix_path = "/v1", tag = "Tag::Organisation")]
impl OrganisationApi {
    /// The organisation
    ///
    /// What it is called, its time zone, its language, how it is reached, how long it keeps records.
    #[oai(path = "/organisation", method = "get", operation_id = "get_organisation")]
    async fn get_organisation(&self, who: SignedIn, parts: Data<&Parts>) -> Answer<Json<Organisation>> {
        let access = who.may_look(&parts, Duty::SeeOrganisation, "organisation").await?;
        Ok(Json(organisation::get(parts.db.read(), &access).await?))
    }

    /// Change the organisation
    ///
    /// By an administrator. What is absent stays. With `second_factor_required` staff who have confirmed no second factor
    /// are answered 403 `second_factor_required` from the next request on, until they have; nobody can remove their own.
    #[oai(path = "/organisation", method = "patch", operation_id = "change_organisation")]
    async fn change_organisation(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        body: Body<OrganisationChange>,
    ) -> Answer<Json<Organisation>> {
        let access = who.may_manage(Duty::ManageStaff)?;
        let mut txn = parts.db.write().await?;
        let changed = organisation::change(&mut txn, &access, body.into_value()).await?;
        txn.commit().await?;
        parts.sessions.forget_all();
        Ok(Json(changed))
    }

    /// The teams
    ///
    /// By name.
    #[oai(path = "/teams", method = "get", operation_id = "list_teams")]
    async fn list_teams(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// How many at most, 1 to 200; 50 when absent.
        limit: Query<Option<i64>>,
        /// `next_cursor` of the page before.
        cursor: Query<Option<String>>,
    ) -> Answer<Json<Page<Team>>> {
        let access = who.may_look(&parts, Duty::SeeOrganisation, "teams").await?;
        let paging = Paging::parse(limit.0, cursor.0.as_deref())?;
        let teams = teams::list(parts.db.read(), &access, &paging).await?;
        Ok(Json(paging.page(teams, |team| (team.name.clone(), team.id.0))))
    }

    /// Make a team
    ///
    /// By an administrator. 409 `team_name_taken` when another team has the name.
    #[oai(path = "/teams", method = "post", operation_id = "create_team")]
    async fn create_team(&self, who: SignedIn, parts: Data<&Parts>, body: Body<NewTeam>) -> Answer<Created<Team>> {
        let access = who.may_manage(Duty::ManageStaff)?;
        let mut txn = parts.db.write().await?;
        let (team, fresh) = teams::create(&mut txn, &access, body).await?;
        txn.commit().await?;
        Ok(Created::fresh_or_not(team, fresh))
    }

    /// Change a team
    ///
    /// By an administrator. What is absent stays.
    #[oai(path = "/teams/:id", method = "patch", operation_id = "change_team")]
    async fn change_team(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The team.
        id: Path<TeamId>,
        body: Body<TeamChange>,
    ) -> Answer<Json<Team>> {
        let access = who.may_manage(Duty::ManageStaff)?;
        let mut txn = parts.db.write().await?;
        let team = teams::change(&mut txn, &access, id.0, body.into_value()).await?;
        txn.commit().await?;
        Ok(Json(team))
    }

    /// The staff
    ///
    /// By name; also those who left.
    #[oai(path = "/staff", method = "get", operation_id = "list_staff")]
    async fn list_staff(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// How many at most, 1 to 200; 50 when absent.
        limit: Query<Option<i64>>,
        /// `next_cursor` of the page before.
        cursor: Query<Option<String>>,
    ) -> Answer<Json<Page<Staff>>> {
        let access = who.may_look(&parts, Duty::SeeOrganisation, "staff").await?;
        let paging = Paging::parse(limit.0, cursor.0.as_deref())?;
        let staff = staff::list(parts.db.read(), &access, &paging).await?;
        Ok(Json(paging.page(staff, |member| (member.name.clone(), member.id.0))))
    }

    /// Add a member of staff
    ///
    /// By an administrator. The account has no password yet: invite its owner. 409 `email_taken` when a colleague has
    /// the address. Nobody makes a log manager alone: 403 `two_people_needed`.
    #[oai(path = "/staff", method = "post", operation_id = "create_staff")]
    async fn create_staff(&self, who: SignedIn, parts: Data<&Parts>, body: Body<NewStaff>) -> Answer<Created<Staff>> {
        let access = who.may_manage(Duty::ManageStaff)?;
        let mut txn = parts.db.write().await?;
        let (member, fresh) = match staff_changes::create(&mut txn, &access, body).await {
            Ok(made) => made,
            Err(problem) => {
                drop(txn);
                return Err(note_refusal(&parts, access.did(Action::Create, "staff", NO_ID), problem).await?);
            }
        };
        txn.commit().await?;
        Ok(Created::fresh_or_not(member, fresh))
    }

    /// A member of staff
    ///
    /// With the clients whose care they coordinate.
    #[oai(path = "/staff/:id", method = "get", operation_id = "get_staff")]
    async fn get_staff(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The member of staff.
        id: Path<PersonId>,
    ) -> Answer<Json<Staff>> {
        let access = who.may_look(&parts, Duty::SeeOrganisation, "staff").await?;
        Ok(Json(staff::get(parts.db.read(), access.org(), id.0).await?))
    }

    /// Change a member of staff
    ///
    /// By an administrator. Deactivating ends every session at once, and joining and leaving a team takes effect at
    /// once. Whoever is deactivated, leaves a client's team or no longer treats coordinates nothing any more: the answer
    /// says how many clients then need another coordinator, and what would go to the coordinator goes to their team. One administrator who can sign in must remain: 409 `last_administrator`. Nobody changes their own
    /// role: 403 `own_role`. Nobody makes a log manager alone: 403 `two_people_needed`.
    #[oai(path = "/staff/:id", method = "patch", operation_id = "change_staff")]
    async fn change_staff(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The member of staff.
        id: Path<PersonId>,
        body: Body<StaffChange>,
    ) -> Answer<Json<Staff>> {
        let access = who.may_manage(Duty::ManageStaff)?;
        let mut txn = parts.db.write().await?;
        let member = match staff_changes::change(&mut txn, &access, id.0, body.into_value()).await {
            Ok(member) => member,
            Err(problem) => {
                drop(txn);
                return Err(note_refusal(&parts, access.did(Action::Change, "staff", id.0), problem).await?);
            }
        };
        txn.commit().await?;
        parts.sessions.forget_all();
        Ok(Json(member))
    }

    /// Sign a member of staff out everywhere
    ///
    /// By an administrator, when a laptop is lost: all sessions of the account end at once. The password stays good; ask
    /// for a new one where it may be known, or deactivate the account.
    #[oai(path = "/staff/:id/sessions", method = "delete", operation_id = "end_staff_sessions")]
    async fn end_staff_sessions(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The member of staff.
        id: Path<PersonId>,
    ) -> Answer<Done> {
        let access = who.may_manage(Duty::ManageStaff)?;
        sessions::end_of_staff(&parts, &access, id.0).await?;
        Ok(Done)
    }

    /// Invite a member of staff
    ///
    /// By an administrator. Makes a link that works once, for 72 hours, and mails it to the owner of the account. 409
    /// `password_already_set` when the account is in use: its owner can ask for a new password.
    #[oai(path = "/staff/:id/invitations", method = "post", operation_id = "invite_staff")]
    async fn invite_staff(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The member of staff.
        id: Path<PersonId>,
    ) -> Answer<Created<Invitation>> {
        let access = who.may_manage(Duty::ManageStaff)?;
        links::invite(&parts, &access, id.0).await.map(Created::new)
    }
}
