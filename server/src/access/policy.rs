//! Who may do what: one pure function over a table, the table of `docs/SECURITY.md`.
//!
//! Facts come in ([`Standing`]), a verdict goes out. Nothing here reads a database, so every cell can be tested.

use reable_rules::words::{ConsentScope, StaffRole};

/// In which role somebody is signed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// A client, on a paired phone.
    Client,
    /// A family carer, on a paired phone.
    Carer,
    /// A member of staff.
    Staff(StaffRole),
}

impl Role {
    /// The word in answers and in the audit log.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Client => "client",
            Self::Carer => "carer",
            Self::Staff(role) => role.as_str(),
        }
    }

    fn treats(self) -> bool {
        matches!(self, Self::Staff(StaffRole::Therapist | StaffRole::Nurse))
    }

    fn administers(self) -> bool {
        self == Self::Staff(StaffRole::Administrator)
    }
}

/// The scopes that a client has consented to, for one carer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Consent {
    /// May see goals, check-ins and progress.
    pub read: bool,
    /// May record check-ins and pauses.
    pub record: bool,
    /// May be reminded.
    pub reminders: bool,
}

impl Consent {
    /// The scopes as the words of the API.
    #[must_use]
    pub fn scopes(self) -> Vec<ConsentScope> {
        [
            (self.read, ConsentScope::Read),
            (self.record, ConsentScope::Record),
            (self.reminders, ConsentScope::Reminders),
        ]
        .into_iter()
        .filter_map(|(given, scope)| given.then_some(scope))
        .collect()
    }
}

impl FromIterator<ConsentScope> for Consent {
    fn from_iter<I: IntoIterator<Item = ConsentScope>>(scopes: I) -> Self {
        scopes.into_iter().fold(Self::default(), |mut consent, scope| {
            match scope {
                ConsentScope::Read => consent.read = true,
                ConsentScope::Record => consent.record = true,
                ConsentScope::Reminders => consent.reminders = true,
            }
            consent
        })
    }
}

/// How the caller stands to one client of the same organisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Relation {
    /// The client is the caller.
    Own,
    /// The caller cares for the client, with this consent.
    Carer(Consent),
    /// The caller is in the client's team, and coordinates this client's care or not.
    Team {
        /// Whether the caller is this client's coordinator.
        coordinator: bool,
    },
    /// The same organisation and nothing else.
    Colleague,
}

/// What somebody wants to do with one client's record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Deed {
    /// See one's own day, goals and progress on the phone.
    SeeOwnCare,
    /// Record, replace or undo a check-in of one's own.
    RecordCheckIn,
    /// Read goals, check-ins, plan and decisions as a member of the team.
    ReadCare,
    /// Read who the client is and how to reach them.
    ReadContact,
    /// Write goals, steps, work descriptions, COPM interviews, care decisions, holds, messages, paper diaries.
    WriteCare,
    /// Pause an episode, or change a pause.
    Pause,
    /// End an episode.
    EndEpisode,
    /// Enrol, start a second episode, move team, name a coordinator, correct contact data.
    Enrol,
    /// Link a carer, change or end the consent.
    LinkCarer,
    /// Make a pairing code, so that a phone can be paired (again).
    IssuePairingCode,
    /// See and revoke the devices of a person.
    ManageDevices,
    /// Take an export of this one client.
    ExportClient,
}

/// What somebody wants to do in the organisation, with no one client in view.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Duty {
    /// See and change one's own account, devices and data.
    OwnAccount,
    /// See the teams, colleagues, programmes and methods.
    SeeOrganisation,
    /// Create and change teams and staff, invite and deactivate.
    ManageStaff,
    /// Add a programme template.
    ManageProgrammes,
    /// Enrol a client into a team.
    EnrolInto,
    /// Enrol many at once.
    BulkEnrol,
    /// List the clients whose contact data one may see.
    ListClients,
    /// See the caseload of one's teams.
    SeeCaseload,
    /// Export care data; pseudonymised unless named with a reason.
    ExportAll,
    /// Read the audit log.
    ReadAudit,
}

/// The answer of the policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Go ahead.
    Allowed,
    /// This role never may, or the consent lacks the scope: 403.
    Forbidden,
    /// Out of reach, as if it were not there: 404.
    OutOfReach,
}

/// Whether `role`, standing in `relation` to a client, may do `deed`.
#[must_use]
pub fn judge(role: Role, relation: Relation, deed: Deed) -> Verdict {
    use Deed as D;
    use Verdict::{Allowed, Forbidden, OutOfReach};
    match (role, relation) {
        (Role::Client, Relation::Own) => match deed {
            D::SeeOwnCare | D::RecordCheckIn | D::Pause | D::ManageDevices => Allowed,
            _ => Forbidden,
        },
        (Role::Carer, Relation::Carer(consent)) => match deed {
            D::SeeOwnCare => allowed_if(consent.read),
            D::RecordCheckIn | D::Pause => allowed_if(consent.record),
            _ => Forbidden,
        },
        (Role::Client | Role::Carer, _) => OutOfReach,
        (role, relation) if role.treats() => match (relation, deed) {
            (Relation::Team { .. }, D::SeeOwnCare | D::RecordCheckIn) => Forbidden,
            (Relation::Team { coordinator }, D::Enrol | D::LinkCarer) => allowed_if(coordinator),
            (Relation::Team { .. }, _) => Allowed,
            _ => OutOfReach,
        },
        (role, _) if role.administers() => match deed {
            D::ReadContact | D::Enrol | D::LinkCarer | D::IssuePairingCode | D::ManageDevices => Allowed,
            _ => Forbidden,
        },
        // The log manager reads logs, and no client's record.
        _ => Forbidden,
    }
}

/// Whether `role` may take up `duty` in its own organisation.
#[must_use]
pub fn may_take_up(role: Role, duty: Duty) -> Verdict {
    let staff = matches!(role, Role::Staff(_));
    allowed_if(match duty {
        Duty::OwnAccount => true,
        Duty::SeeOrganisation => staff,
        Duty::EnrolInto | Duty::ListClients => role.treats() || role.administers(),
        Duty::SeeCaseload => role.treats(),
        Duty::ManageStaff | Duty::ManageProgrammes | Duty::BulkEnrol | Duty::ExportAll => role.administers(),
        Duty::ReadAudit => role == Role::Staff(StaffRole::LogManager),
    })
}

fn allowed_if(claim: bool) -> Verdict {
    if claim { Verdict::Allowed } else { Verdict::Forbidden }
}
