//! Who may do what: one pure function over a table, the table of `docs/SECURITY.md`.
//!
//! Facts come in ([`Relation`]), a verdict goes out. Nothing here reads a database, so every cell can be tested.

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
    /// The caller coordinates the client's care, and has left the client's team: until somebody else takes it over.
    FormerTeam,
    /// Staff of another team who opened emergency access to this one client, while it lasts.
    Emergency,
    /// The same organisation and nothing else.
    Colleague,
}

impl Relation {
    /// How a member of staff stands to a client.
    #[must_use]
    pub fn of_staff(in_team: bool, coordinator: bool, emergency: bool) -> Self {
        match (in_team, emergency, coordinator) {
            (true, _, coordinator) => Self::Team { coordinator },
            (false, true, _) => Self::Emergency,
            (false, false, true) => Self::FormerTeam,
            (false, false, false) => Self::Colleague,
        }
    }
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
    /// Say how heavy the care weighs on oneself, and raise the alarm.
    RateStrain,
    /// See how carers cope: one's own, or what was shared; the team sees all.
    ReadStrain,
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
    /// Take this client's record along for another system, names included, with a reason.
    ExportRecord,
    /// See and change when the client, or a carer of the client, is reminded.
    ManageReminders,
}

/// What somebody wants to do in the organisation, with no one client in view.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Duty {
    /// See and change one's own account, devices and data.
    OwnAccount,
    /// Change what only accounts with a password have: the second factor, sessions elsewhere.
    StaffAccount,
    /// See the teams, colleagues, programmes and methods.
    SeeOrganisation,
    /// Create and change teams and staff, invite and deactivate.
    ManageStaff,
    /// Add a programme template.
    ManageProgrammes,
    /// Change the thresholds of the signals, and have every episode looked at.
    ManageSignals,
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
    /// Take reports: figures without names.
    TakeReports,
    /// Read the audit log.
    ReadAudit,
    /// Open emergency access to a client of another team.
    OpenEmergencyAccess,
    /// See who has emergency access, and end it.
    SeeEmergencyAccess,
    /// Ask for, and decide on, what takes two people.
    ActTogether,
    /// See whose record need not be kept any longer, keep one for a reason in law, see what was erased.
    ManageRecords,
    /// See what waits to leave or did not, without what it says, and have it tried again.
    TendOutbox,
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
            D::SeeOwnCare | D::RecordCheckIn | D::ReadStrain | D::Pause | D::ManageDevices => Allowed,
            _ => Forbidden,
        },
        (Role::Carer, Relation::Carer(consent)) => match deed {
            D::SeeOwnCare => allowed_if(consent.read),
            // About the carer, not about the client: no consent of the client's is needed.
            D::RateStrain | D::ReadStrain => Allowed,
            // Who records on somebody's behalf also blocks that somebody's lost phone.
            D::RecordCheckIn | D::Pause | D::ManageDevices => allowed_if(consent.record),
            _ => Forbidden,
        },
        (Role::Client | Role::Carer, _) => OutOfReach,
        (role, relation) if role.treats() => match (relation, deed) {
            (Relation::Team { .. }, D::SeeOwnCare | D::RecordCheckIn | D::RateStrain) => Forbidden,
            (Relation::Team { coordinator }, D::Enrol | D::LinkCarer) => allowed_if(coordinator),
            (Relation::Emergency, D::ReadCare | D::ReadContact) => Allowed,
            (Relation::Emergency, _) => Forbidden,
            (Relation::Team { .. }, _) | (Relation::FormerTeam, D::ReadContact) => Allowed,
            _ => OutOfReach,
        },
        (role, _) if role.administers() => match deed {
            D::ReadContact | D::Enrol | D::LinkCarer | D::IssuePairingCode | D::ManageDevices | D::ExportRecord => {
                Allowed
            }
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
        Duty::StaffAccount | Duty::SeeOrganisation => staff,
        Duty::EnrolInto | Duty::ListClients | Duty::SeeEmergencyAccess => role.treats() || role.administers(),
        Duty::SeeCaseload | Duty::OpenEmergencyAccess => role.treats(),
        Duty::ManageStaff
        | Duty::ManageProgrammes
        | Duty::ManageSignals
        | Duty::BulkEnrol
        | Duty::ExportAll
        | Duty::TakeReports
        | Duty::ActTogether
        | Duty::ManageRecords
        | Duty::TendOutbox => role.administers(),
        Duty::ReadAudit => role == Role::Staff(StaffRole::LogManager),
    })
}

fn allowed_if(claim: bool) -> Verdict {
    if claim { Verdict::Allowed } else { Verdict::Forbidden }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [Deed; 14] = [
        Deed::SeeOwnCare,
        Deed::RecordCheckIn,
        Deed::ReadCare,
        Deed::ReadContact,
        Deed::WriteCare,
        Deed::Pause,
        Deed::EndEpisode,
        Deed::Enrol,
        Deed::LinkCarer,
        Deed::IssuePairingCode,
        Deed::ManageDevices,
        Deed::ExportClient,
        Deed::ManageReminders,
        Deed::ExportRecord,
    ];

    const THERAPIST: Role = Role::Staff(StaffRole::Therapist);
    const NURSE: Role = Role::Staff(StaffRole::Nurse);
    const ADMINISTRATOR: Role = Role::Staff(StaffRole::Administrator);
    const LOG_MANAGER: Role = Role::Staff(StaffRole::LogManager);
    const FULL: Consent = Consent { read: true, record: true, reminders: true };

    /// A letter a deed, in the order of [`ALL`]: `a`llowed, `f`orbidden, `.` out of reach.
    fn row(role: Role, relation: Relation) -> String {
        let letter = |deed: &Deed| match judge(role, relation, *deed) {
            Verdict::Allowed => 'a',
            Verdict::Forbidden => 'f',
            Verdict::OutOfReach => '.',
        };
        ALL.iter().map(letter).collect()
    }

    #[test]
    fn the_policy_is_the_table_of_the_security_page() {
        let carer = |read, record| Relation::Carer(Consent { read, record, reminders: true });
        let team = |coordinator| Relation::Team { coordinator };
        // see own, record, read care, contact, write care, pause, end, enrol, carer, code, devices, export, reminders,
        // record
        let table = [
            (Role::Client, Relation::Own, "aafffaffffafff"),
            (Role::Client, Relation::Colleague, ".............."),
            (Role::Carer, Relation::Carer(FULL), "aafffaffffafff"),
            (Role::Carer, carer(true, false), "afffffffffffff"),
            (Role::Carer, carer(false, true), "fafffaffffafff"),
            (Role::Carer, Relation::Colleague, ".............."),
            (THERAPIST, team(false), "ffaaaaaffaaaaa"),
            (THERAPIST, team(true), "ffaaaaaaaaaaaa"),
            (THERAPIST, Relation::FormerTeam, "...a.........."),
            (THERAPIST, Relation::Emergency, "ffaaffffffffff"),
            (THERAPIST, Relation::Colleague, ".............."),
            (NURSE, team(false), "ffaaaaaffaaaaa"),
            (NURSE, Relation::Colleague, ".............."),
            (ADMINISTRATOR, Relation::Colleague, "fffafffaaaaffa"),
            (LOG_MANAGER, Relation::Colleague, "ffffffffffffff"),
            (LOG_MANAGER, Relation::Emergency, "ffffffffffffff"),
        ];
        for (role, relation, expected) in table {
            assert_eq!(row(role, relation), expected, "{role:?} {relation:?}");
        }
    }

    #[test]
    fn an_administrator_in_a_team_still_reads_no_care_data() {
        assert_eq!(judge(ADMINISTRATOR, Relation::Team { coordinator: true }, Deed::ReadCare), Verdict::Forbidden);
        assert_eq!(may_take_up(ADMINISTRATOR, Duty::ReadAudit), Verdict::Forbidden);
        assert_eq!(may_take_up(ADMINISTRATOR, Duty::SeeCaseload), Verdict::Forbidden);
    }

    #[test]
    fn only_a_log_manager_reads_the_log() {
        for role in [Role::Client, Role::Carer, THERAPIST, NURSE, ADMINISTRATOR] {
            assert_eq!(may_take_up(role, Duty::ReadAudit), Verdict::Forbidden, "{role:?}");
        }
        assert_eq!(may_take_up(LOG_MANAGER, Duty::ReadAudit), Verdict::Allowed);
    }

    #[test]
    fn consent_reads_back_as_the_scopes_it_was_given_as() {
        for scopes in [vec![], vec![ConsentScope::Read], vec![ConsentScope::Record, ConsentScope::Reminders]] {
            assert_eq!(scopes.iter().copied().collect::<Consent>().scopes(), scopes);
        }
    }
}
