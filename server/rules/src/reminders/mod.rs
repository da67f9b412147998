//! Reminders: when one is due, why none is sent, and when a mail that failed is tried again.
//!
//! Facts in, verdict out; the caller knows what time it is and what was sent. A day is a civil day in the zone of
//! whoever is reminded, and every moment is one of that zone's clock, also in the nights in which it changes.
//!
//! | subject | module |
//! | --- | --- |
//! | a time of day, and the quiet hours | [`time_of_day`] |
//! | what a person chooses | [`settings`] |
//! | a civil time as an instant | [`moment`] |
//! | an episode, as far as reminders look at it, and its silence | [`course`] |
//! | clients and carers | [`nudge`] |
//! | the team: silence, meetings, endings, follow-ups | [`team`] |
//! | trying again | [`retry`] |

pub mod course;
pub mod moment;
pub mod nudge;
pub mod retry;
pub mod settings;
pub mod team;
pub mod time_of_day;

use chrono::{DateTime, Utc};

pub use course::{Course, GoalDays};
pub use moment::{due_moment, is_quiet, next_look, next_look_after_snooze, time_at};
pub use nudge::{Facts, Recipient, next_due, verdict_on};
pub use retry::{Failure, Next, WhyMissed, next_try};
pub use settings::Settings;
pub use time_of_day::TimeOfDay;

use crate::Day;

words! {
    /// What somebody is reminded of, or written about.
    ReminderKind {
        /// A client: record how it went today.
        ClientNudge = "client_nudge",
        /// A carer: nobody has recorded anything for some days.
        CarerNudge = "carer_nudge",
        /// The coordinator: the client has been silent; call.
        CoordinatorSilence = "coordinator_silence",
        /// Staff: what awaits in tomorrow's meeting.
        StaffDigest = "staff_digest",
        /// The coordinator: the end of an episode comes near.
        EpisodeEnding = "episode_ending",
        /// The coordinator: a follow-up is due.
        FollowUp = "follow_up",
        /// The coordinator: a carer said "ik red het niet".
        CarerAlarm = "carer_alarm",
        /// The letter that lets a phone in, by mail.
        PairingLetter = "pairing_letter",
        /// A new member of staff: the link that sets the first password.
        Invitation = "invitation",
        /// Somebody asked for a new password.
        PasswordReset = "password_reset",
        /// An account or a phone: a new device, a changed password, a sign-in that was ended.
        Security = "security",
    }

    /// How a reminder reaches a person.
    Channel {
        /// Electronic mail.
        Mail = "mail",
        /// The calendar of the phone, which rings by itself.
        Calendar = "calendar",
        /// A gateway of the organisation, such as one for text messages.
        Webhook = "webhook",
        /// A notification of the app.
        Push = "push",
    }

    /// What has become of what was queued.
    ReminderState {
        /// It waits for its first try, or for another.
        Waiting = "waiting",
        /// It is being handed over. Where its worker died meanwhile, nobody knows whether it left.
        Sending = "sending",
        /// It has left.
        Sent = "sent",
        /// It was due and did not leave, or perhaps; never tried again by itself.
        Missed = "missed",
        /// It was not needed any more.
        Dropped = "dropped",
    }

    /// Why nothing is sent on a day.
    WhyNot {
        /// The client has not consented to reminders for this carer.
        NoConsent = "no_consent",
        /// The person switched reminders off.
        SwitchedOff = "switched_off",
        /// The account of the member of staff was deactivated.
        Deactivated = "deactivated",
        /// The client died: nothing is sent any more.
        Died = "died",
        /// The episode starts later.
        NotStarted = "not_started",
        /// The episode has ended.
        EpisodeEnded = "episode_ended",
        /// The episode is paused on the day.
        Paused = "paused",
        /// The person chose other weekdays.
        OtherWeekday = "other_weekday",
        /// Nothing is planned for the day.
        NotPlanned = "not_planned",
        /// Sent already; never a second time.
        AlreadySent = "already_sent",
        /// The person has recorded something for the day.
        AlreadyCheckedIn = "already_checked_in",
        /// What it would remind of is arranged or done.
        AlreadyDone = "already_done",
        /// Somebody recorded something lately.
        NotSilentLongEnough = "not_silent_long_enough",
        /// The moment would lie in the quiet hours.
        QuietHours = "quiet_hours",
        /// A newer one takes its place.
        Replaced = "replaced",
        /// The person asked for quiet until later than the day.
        Snoozed = "snoozed",
        /// None of the chosen channels reaches the person.
        NoAddress = "no_address",
    }
}

impl ReminderKind {
    /// Whether whoever gets it can do without, and so may unsubscribe: what the care of a client hangs on comes whatever
    /// somebody chose.
    pub const fn is_by_choice(self) -> bool {
        matches!(self, Self::ClientNudge | Self::CarerNudge | Self::StaffDigest)
    }

    /// Whether it must arrive, even twice: a letter or a warning. A reminder is rather missed than repeated.
    pub const fn at_least_once(self) -> bool {
        matches!(self, Self::CarerAlarm | Self::PairingLetter | Self::Invitation | Self::PasswordReset | Self::Security)
    }
}

/// A reminder that is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// What it reminds of.
    pub kind: ReminderKind,
    /// The civil day it belongs to, in the zone of whoever is reminded; at most one a day.
    pub day: Day,
    /// From when it may be sent.
    pub at: DateTime<Utc>,
}
