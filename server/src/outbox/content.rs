//! What a message says: kept as data until it leaves, and put into words then.

use chrono::{DateTime, Utc};
use reable_rules::Day;
use reable_rules::reminders::ReminderKind;
use serde::{Deserialize, Serialize};

/// What a message says. Nothing here is health content: no goal, no mark, no name of a client.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum Content {
    /// A client: record how it went today.
    ClientNudge,
    /// A carer: nobody has recorded anything for some days.
    CarerNudge,
    /// A coordinator: so many clients have been silent; call them.
    CoordinatorSilence {
        /// How many.
        clients: usize,
    },
    /// Staff: tomorrow's meetings.
    StaffDigest {
        /// One a team.
        meetings: Vec<MeetingAhead>,
    },
    /// A coordinator: so many episodes come to their end.
    EpisodeEnding {
        /// How many.
        clients: usize,
    },
    /// A coordinator: so many follow-ups are due.
    FollowUp {
        /// How many.
        clients: usize,
    },
    /// A coordinator: a carer said "ik red het niet"; call today.
    CarerAlarm,
    /// A client or carer: the code that lets a phone in.
    PairingLetter {
        /// The code that a person types.
        code: String,
        /// The address that pairs the phone on which it is opened.
        url: String,
        /// Until when both are valid.
        expires_at: DateTime<Utc>,
    },
    /// Staff: an account was made; the link sets its first password, within 72 hours.
    Invitation {
        /// The one-time link.
        url: String,
    },
    /// Staff: somebody asked for a new password; the link sets it, within the hour.
    PasswordReset {
        /// The one-time link.
        url: String,
    },
    /// Staff: the password or the address of the account was changed.
    AccountChanged,
    /// Staff: the account asks for a code beside the password from now on, or no longer.
    SecondFactorChanged {
        /// Whether it asks for one now.
        on: bool,
    },
    /// Staff: somebody signed in with a recovery code in place of a code.
    RecoveryCodeUsed {
        /// How many are left.
        left: i64,
    },
    /// Staff: there are new recovery codes, and those before are void.
    RecoveryCodesMade,
    /// Whoever it belongs to, or the coordinator: a sign-in was ended, because its secret turned up in two places.
    SignInEnded {
        /// Whose: the reader's own, or that of a phone of somebody whose care the reader coordinates.
        own: bool,
    },
    /// A client or carer: a phone was paired.
    NewDevice,
    /// A coordinator, or a team: a carer blocked the phone of a client, who needs a new pairing letter.
    PhoneRevoked,
    /// A coordinator, or a team: somebody of another team reads one client's record.
    EmergencyAccess,
    /// An administrator: a colleague asked for something that takes two people.
    ApprovalAsked,
    /// A log manager: where the audit log stood that morning, to be kept elsewhere.
    AuditHead {
        /// The number of the last record and its hash, as people read them.
        head: String,
    },
}

/// A meeting that comes, as the digest tells of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MeetingAhead {
    /// The team.
    pub team: String,
    /// The day.
    pub on: Day,
    /// How many clients are on the agenda.
    pub clients: usize,
    /// How many of them ask for attention.
    pub attention: usize,
}

impl Content {
    /// What kind of message it is.
    #[must_use]
    pub fn kind(&self) -> ReminderKind {
        match self {
            Self::ClientNudge => ReminderKind::ClientNudge,
            Self::CarerNudge => ReminderKind::CarerNudge,
            Self::CoordinatorSilence { .. } => ReminderKind::CoordinatorSilence,
            Self::StaffDigest { .. } => ReminderKind::StaffDigest,
            Self::EpisodeEnding { .. } => ReminderKind::EpisodeEnding,
            Self::FollowUp { .. } => ReminderKind::FollowUp,
            Self::CarerAlarm => ReminderKind::CarerAlarm,
            Self::PairingLetter { .. } => ReminderKind::PairingLetter,
            Self::Invitation { .. } => ReminderKind::Invitation,
            Self::PasswordReset { .. } => ReminderKind::PasswordReset,
            Self::AccountChanged
            | Self::SecondFactorChanged { .. }
            | Self::RecoveryCodeUsed { .. }
            | Self::RecoveryCodesMade
            | Self::SignInEnded { .. }
            | Self::NewDevice
            | Self::PhoneRevoked
            | Self::EmergencyAccess
            | Self::ApprovalAsked
            | Self::AuditHead { .. } => ReminderKind::Security,
        }
    }
}
