//! `reable reminder`: when people are reminded, what would be sent, what did not leave.

use chrono::{DateTime, NaiveDate, Utc};
use clap::{Args, Subcommand};
use futures_util::TryStreamExt;
use reable_openapi::types::{self, ReminderSettings, Snooze};
use reable_openapi::{Given, Reable, paged};
use reable_rules::reminders::{Channel, ReminderKind, ReminderState, TimeOfDay};
use uuid::Uuid;

use crate::context::{Context, rules_word};
use crate::failure::{Failure, Outcome};

/// Reminders: when people want them, what would be sent, what did not leave
#[derive(Debug, Subcommand)]
pub enum Reminder {
    /// See or change when somebody is reminded
    #[command(subcommand)]
    Settings(Settings),
    /// No reminders for a while
    Snooze {
        /// The client, carer or member of staff
        #[arg(long)]
        person: Uuid,
        /// Until when, as 2026-11-22T08:00:00Z; at most 14 days ahead
        #[arg(long, value_name = "TIME", required_unless_present = "end")]
        until: Option<DateTime<Utc>>,
        /// End it now
        #[arg(long, conflicts_with = "until")]
        end: bool,
    },
    /// Show what would be sent on a day, when, and why not
    Preview {
        /// The client, carer or member of staff
        #[arg(long)]
        person: Uuid,
        /// The day; today when absent
        #[arg(long, value_name = "DAY")]
        on: Option<NaiveDate>,
    },
    /// List what waits to leave and what was missed, newest first
    Queue {
        /// Only what is in this state
        #[arg(long, value_parser = rules_word!(ReminderState))]
        state: Option<ReminderState>,
        /// Only of this kind
        #[arg(long, value_parser = rules_word!(ReminderKind))]
        kind: Option<ReminderKind>,
    },
    /// Try again what was missed
    Retry {
        /// What was missed, as the queue names it
        message: Uuid,
    },
    /// The calendars that a person's phone reads
    #[command(subcommand)]
    Calendar(Calendar),
}

/// When somebody is reminded
#[derive(Debug, Subcommand)]
pub enum Settings {
    /// Show when somebody is reminded, and when the next reminder comes
    Show {
        /// The client, carer or member of staff
        #[arg(long)]
        person: Uuid,
    },
    /// Change when somebody is reminded; what is not named stays
    Set(Set),
}

/// What is to change.
#[derive(Debug, Args)]
pub struct Set {
    /// The client, carer or member of staff
    #[arg(long)]
    person: Uuid,
    /// Remind
    #[arg(long, conflicts_with = "off")]
    on: bool,
    /// Do not remind
    #[arg(long)]
    off: bool,
    /// At what time on the person's own clock, as 18:30
    #[arg(long, value_name = "TIME")]
    at: Option<TimeOfDay>,
    /// On which weekday, 1 for Monday to 7; repeat for each
    #[arg(long = "weekday", value_name = "NUMBER", value_parser = clap::value_parser!(i64).range(1..=7))]
    weekdays: Vec<i64>,
    /// Over which channel; repeat for each
    #[arg(long = "channel", value_parser = rules_word!(Channel))]
    channels: Vec<Channel>,
    /// For a carer: after how many planned days without a check-in
    #[arg(long, value_name = "DAYS")]
    after_silent_days: Option<u16>,
}

/// The calendars that a person's phone reads
#[derive(Debug, Subcommand)]
pub enum Calendar {
    /// Make one; its address is shown this once
    Make {
        /// The client, carer or member of staff
        #[arg(long)]
        person: Uuid,
    },
    /// List those in use
    List {
        /// The client, carer or member of staff
        #[arg(long)]
        person: Uuid,
    },
    /// End one
    End {
        /// The calendar
        calendar: Uuid,
    },
}

/// A word of the rules as the client sends it.
fn sent<T: std::str::FromStr>(word: &str) -> Outcome<T> {
    word.parse().map_err(|_| Failure::Failed(format!("the server does not know the word {word}")))
}

impl Reminder {
    /// Does it.
    pub async fn run(self, context: &Context) -> Outcome {
        let reable = context.reable()?;
        match self {
            Self::Settings(verb) => verb.run(context, &reable).await,
            Self::Snooze { person, until, .. } => {
                let call = reable.snooze_reminders().id(person).body(Snooze { until });
                context.output.one(&call.send().await?.into_inner())
            }
            Self::Preview { person, on } => {
                let call = reable.preview_reminder().id(person).given(on, |call, on| call.on(on));
                context.output.one(&call.send().await?.into_inner())
            }
            Self::Queue { state, kind } => {
                let state: Option<types::ReminderState> = state.map(|word| sent(word.as_str())).transpose()?;
                let kind: Option<types::ReminderKind> = kind.map(|word| sent(word.as_str())).transpose()?;
                let messages: Vec<_> = paged(|cursor| {
                    reable
                        .list_reminder_queue()
                        .limit(200)
                        .given(state, |call, state| call.state(state))
                        .given(kind, |call, kind| call.kind(kind))
                        .given(cursor, |call, cursor| call.cursor(cursor))
                        .send()
                })
                .try_collect()
                .await?;
                let columns = ["id", "kind", "channel", "day", "person_id", "state", "reason", "tries", "next_try_at"];
                context.output.list(&columns, &messages)
            }
            Self::Retry { message } => {
                context.output.one(&reable.retry_reminder().id(message).send().await?.into_inner())
            }
            Self::Calendar(verb) => verb.run(context, &reable).await,
        }
    }
}

impl Settings {
    async fn run(self, context: &Context, reable: &Reable) -> Outcome {
        match self {
            Self::Show { person } => {
                context.output.one(&reable.get_reminder_settings().id(person).send().await?.into_inner())
            }
            Self::Set(set) => {
                let known = reable.get_reminder_settings().id(set.person).send().await?.into_inner();
                let call = reable.put_reminder_settings().id(set.person).body(set.body(known)?);
                context.output.one(&call.send().await?.into_inner())
            }
        }
    }
}

impl Set {
    /// What was chosen, with what is to change.
    fn body(self, known: types::PersonReminders) -> Outcome<ReminderSettings> {
        let channels: Vec<types::Channel> =
            self.channels.iter().map(|channel| sent(channel.as_str())).collect::<Outcome<_>>()?;
        Ok(ReminderSettings {
            after_silent_days: self.after_silent_days.unwrap_or(known.after_silent_days),
            at: self.at.map_or(known.at, |at| at.to_string()),
            channels: if channels.is_empty() { known.channels } else { channels },
            on: self.on || (known.on && !self.off),
            weekdays: if self.weekdays.is_empty() { known.weekdays } else { self.weekdays },
        })
    }
}

impl Calendar {
    async fn run(self, context: &Context, reable: &Reable) -> Outcome {
        match self {
            Self::Make { person } => {
                context.output.one(&reable.create_calendar_feed().id(person).send().await?.into_inner())
            }
            Self::List { person } => {
                let feeds = reable.list_calendar_feeds().id(person).send().await?.into_inner().items;
                context.output.list(&["id", "created_at", "last_read_at"], &feeds)
            }
            Self::End { calendar } => {
                reable.end_calendar_feed().id(calendar).send().await?;
                Ok(())
            }
        }
    }
}
