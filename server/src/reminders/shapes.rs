//! What is sent and answered about reminders.

use chrono::{DateTime, Utc};
use poem_openapi::Object;
use reable_rules::reminders::{Channel, ReminderKind, ReminderState, TimeOfDay, WhyNot};
use reable_rules::{Day, PlannedDays};

use crate::ids::{CalendarFeedId, PersonId, PushSubscriptionId, ReminderId};

/// What a person chose about reminders, and what comes of it.
#[derive(Object, Debug)]
#[oai(skip_serializing_if_is_none)]
pub struct PersonReminders {
    /// Whether the person wants to be reminded. For staff: of what awaits in tomorrow's meeting.
    pub on: bool,
    /// At what time of day, on the person's own clock. Staff are reminded at 08:30.
    pub at: TimeOfDay,
    /// On which weekdays.
    pub weekdays: PlannedDays,
    /// Over which channels, in the person's order.
    pub channels: Vec<Channel>,
    /// For a carer: after how many planned days without a check-in.
    pub after_silent_days: u16,
    /// The channels that reach the person now: an address, a number, a calendar that is read, a browser.
    pub reachable: Vec<Channel>,
    /// Until when the person asked for quiet; absent when that is over.
    pub snoozed_until: Option<DateTime<Utc>>,
    /// When the next reminder comes, supposing that nobody records anything meanwhile; absent when none comes.
    pub next_due: Option<DateTime<Utc>>,
    /// Why none comes.
    pub why_not: Option<WhyNot>,
    /// With this key a browser subscribes to notifications (VAPID, base64url); absent when it cannot be read.
    pub push_key: Option<String>,
    /// When this was chosen; absent while the defaults hold.
    pub changed_at: Option<DateTime<Utc>>,
}

/// Quiet for a while.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct Snooze {
    /// Until when, at most 14 days ahead; absent to be reminded again from now on.
    pub until: Option<DateTime<Utc>>,
}

/// A calendar that was made, with its address, shown this once.
#[derive(Object, Debug)]
pub struct NewCalendarFeed {
    /// The calendar.
    pub id: CalendarFeedId,
    /// The address. Whoever knows it may read the calendar: it is a secret.
    pub url: String,
    /// The same address in the form that makes a phone offer to subscribe.
    pub webcal_url: String,
    /// When it was made.
    pub created_at: DateTime<Utc>,
}

/// A calendar that a phone reads.
#[derive(Object, Debug)]
#[oai(skip_serializing_if_is_none)]
pub struct CalendarFeed {
    /// The calendar.
    pub id: CalendarFeedId,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// When it was last read, to the hour; absent when it never was.
    pub last_read_at: Option<DateTime<Utc>>,
}

/// A browser's `PushSubscription`, as its `toJSON()` gives it.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct BrowserSubscription {
    /// The address at the browser's push service.
    pub endpoint: String,
    /// When the browser says that it ends, in milliseconds since 1970. Not kept: the push service tells when it is gone.
    #[oai(rename = "expirationTime")]
    pub expiration_time: Option<f64>,
    /// The browser's keys. Not kept: a notification says nothing, so there is nothing to encrypt.
    pub keys: Option<BrowserKeys>,
}

/// The keys of a browser's subscription.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct BrowserKeys {
    /// The browser's public key.
    pub p256dh: Option<String>,
    /// The browser's authentication secret.
    pub auth: Option<String>,
}

/// A browser that shows notifications.
#[derive(Object, Debug)]
pub struct PushSubscription {
    /// The subscription.
    pub id: PushSubscriptionId,
    /// The push service: the host of the address. The rest of it is a secret.
    pub service: String,
    /// Since when.
    pub created_at: DateTime<Utc>,
}

/// What would be sent on a day, and what was queued for it.
#[derive(Object, Debug)]
#[oai(skip_serializing_if_is_none)]
pub struct ReminderPreview {
    /// The day, in the person's time zone.
    pub day: Day,
    /// Whether a reminder comes, as far as is known now; supposing of days to come that nobody records anything.
    pub due: bool,
    /// Of what.
    pub kind: Option<ReminderKind>,
    /// When.
    pub at: Option<DateTime<Utc>>,
    /// Over which channels: those chosen that reach the person.
    pub channels: Vec<Channel>,
    /// Why none comes.
    pub why_not: Option<WhyNot>,
    /// The subject of the mail, of a reminder to record.
    pub subject: Option<String>,
    /// The message in one sentence, as a telephone shows it; of a reminder to record.
    pub text: Option<String>,
    /// What was queued for the day, whatever became of it.
    pub queued: Vec<QueuedReminder>,
}

/// Something that was queued to be sent; never what it says.
#[derive(Object, Debug)]
#[oai(skip_serializing_if_is_none)]
pub struct QueuedReminder {
    /// What was queued.
    pub id: ReminderId,
    /// What it is.
    pub kind: ReminderKind,
    /// Over which channel.
    pub channel: Channel,
    /// The day it belongs to.
    pub day: Day,
    /// From when it may be sent.
    pub due_at: DateTime<Utc>,
    /// For whom.
    pub person_id: PersonId,
    /// What became of it.
    pub state: ReminderState,
    /// Why it was missed or dropped; while it waits, what went wrong at the last try.
    pub reason: Option<String>,
    /// How often it was tried.
    pub tries: u16,
    /// When it is tried next; absent when it is over.
    pub next_try_at: Option<DateTime<Utc>>,
    /// When it was over.
    pub settled_at: Option<DateTime<Utc>>,
}

/// How a client or a carer is reminded, as the team sees it.
#[derive(Object, Debug)]
#[oai(skip_serializing_if_is_none)]
pub struct RemindersView {
    /// The client or carer.
    pub person_id: PersonId,
    /// The name.
    pub name: String,
    /// Whether they want to be reminded.
    pub on: bool,
    /// At what time of day.
    pub at: TimeOfDay,
    /// On which weekdays.
    pub weekdays: PlannedDays,
    /// Over which channels.
    pub channels: Vec<Channel>,
    /// Until when they asked for quiet; absent when that is over.
    pub snoozed_until: Option<DateTime<Utc>>,
    /// What did not reach them in the last 14 days, newest first.
    pub missed: Vec<MissedReminder>,
}

/// Something that was due and did not leave, or perhaps.
#[derive(Object, Debug)]
pub struct MissedReminder {
    /// What it was.
    pub kind: ReminderKind,
    /// Over which channel.
    pub channel: Channel,
    /// The day it belongs to.
    pub day: Day,
    /// Why: `too_late`, `refused`, `unknown_outcome` when it perhaps left.
    pub reason: String,
}

/// What a person chose about reminders, and what was sent to them; in their own data.
#[derive(Object, Debug)]
#[oai(skip_serializing_if_is_none)]
pub struct OwnReminders {
    /// What the person chose; absent when nothing was ever chosen.
    pub settings: Option<OwnReminderSettings>,
    /// What left, or was to leave, in the last 90 days, oldest first.
    pub messages: Vec<OwnMessage>,
}

/// What a person chose about reminders.
#[derive(Object, Debug)]
#[oai(skip_serializing_if_is_none)]
pub struct OwnReminderSettings {
    /// Whether they want to be reminded.
    pub on: bool,
    /// At what time of day.
    pub at: TimeOfDay,
    /// On which weekdays.
    pub weekdays: PlannedDays,
    /// Over which channels.
    pub channels: Vec<Channel>,
    /// For a carer: after how many planned days without a check-in.
    pub after_silent_days: u16,
    /// Until when they asked for quiet.
    pub snoozed_until: Option<DateTime<Utc>>,
    /// When it was chosen.
    pub changed_at: DateTime<Utc>,
}

/// A message to a person; what it said is not kept.
#[derive(Object, Debug)]
#[oai(skip_serializing_if_is_none)]
pub struct OwnMessage {
    /// What it was.
    pub kind: ReminderKind,
    /// Over which channel.
    pub channel: Channel,
    /// From when it might be sent.
    pub due_at: DateTime<Utc>,
    /// What became of it.
    pub state: ReminderState,
    /// When it was over.
    pub settled_at: Option<DateTime<Utc>>,
}
