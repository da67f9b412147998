//! `reable meeting`: the team's meeting: plan it, prepare it, record what it decides.

use chrono::NaiveDate;
use clap::{Args, Subcommand};
use futures_util::TryStreamExt;
use reable_openapi::types::{
    AgendaItem, BeyondLimit, CareChange, DiscussedSignal, EndReason, EpisodeEnd, Extension, LinkedMinutes,
    MeetingChange, MeetingDecisionKind, MeetingStatus, NewMeetingDecision, NewMeetings, PauseDays, PauseReason,
    Present, Signal, SignalFate,
};
use reable_openapi::{Given, Reable, paged};
use serde::Serialize;
use uuid::Uuid;

use crate::commands::care::linked;
use crate::context::{Context, word};
use crate::failure::Outcome;

/// Meetings: plan them, see who is due and why, record what is decided
#[derive(Debug, Subcommand)]
pub enum Meeting {
    /// Plan a meeting of a team, or a series of them
    Plan {
        /// The team
        team: Uuid,
        /// The day, or the first day of a series
        #[arg(long, value_name = "DAY")]
        on: NaiveDate,
        /// Plan a series, up to and including this day
        #[arg(long, value_name = "DAY")]
        until: Option<NaiveDate>,
        /// Days between the meetings of a series; as the programmes ask when absent
        #[arg(long, value_name = "DAYS", requires = "until")]
        every_days: Option<u16>,
    },
    /// List the meetings of a team, the latest day first
    List {
        /// The team
        team: Uuid,
    },
    /// Show who is due in a meeting, and why
    Agenda {
        /// The meeting
        meeting: Uuid,
    },
    /// Print everything about everybody who is due
    Pack {
        /// The meeting
        meeting: Uuid,
    },
    /// Record what a meeting decides about one episode
    Decide(Box<Decide>),
    /// List what a meeting decided
    Decisions {
        /// The meeting
        meeting: Uuid,
    },
    /// Cancel a meeting, say that it was held, or plan it again
    Status {
        /// The meeting
        meeting: Uuid,
        /// Where it stands
        #[arg(value_parser = word!(MeetingStatus))]
        status: MeetingStatus,
    },
}

/// A decision to record.
#[derive(Debug, Args)]
pub struct Decide {
    /// The meeting
    meeting: Uuid,
    /// The episode that it is about
    episode: Uuid,
    /// What was decided
    #[arg(long, value_parser = word!(MeetingDecisionKind))]
    kind: MeetingDecisionKind,
    /// Why
    #[arg(long, value_name = "TEXT")]
    reason: String,
    /// A member of staff who was present; repeat for each
    #[arg(long, value_name = "STAFF", required = true)]
    staff: Vec<Uuid>,
    /// The client was present
    #[arg(long)]
    client_present: bool,
    /// A carer who was present, by the relation; repeat for each
    #[arg(long = "carer", value_name = "CARER")]
    carers: Vec<Uuid>,
    /// The day it was decided; the day of the meeting when absent
    #[arg(long, value_name = "DAY")]
    decided_on: Option<NaiveDate>,
    /// From which day: new care minutes, the first day of a pause, the day of the end
    #[arg(long, value_name = "DAY")]
    from_day: Option<NaiveDate>,
    /// Minutes of formal care a week from then on, in total
    #[arg(long, requires = "from_day")]
    minutes: Option<i64>,
    /// The part of them that is linked to a goal; repeat for each goal that changes
    #[arg(long = "goal", value_name = "GOAL=MINUTES", value_parser = linked, requires = "minutes")]
    goals: Vec<LinkedMinutes>,
    /// The last day: of a pause, or of the episode when it is extended
    #[arg(long, value_name = "DAY")]
    last_day: Option<NaiveDate>,
    /// Why it is paused
    #[arg(long, value_parser = word!(PauseReason), requires = "from_day")]
    pause_reason: Option<PauseReason>,
    /// Who decided to go beyond the programme's limit
    #[arg(long, value_name = "NAME", requires_all = ["beyond_limit_reason", "last_day"])]
    beyond_limit_by: Option<String>,
    /// Why it goes beyond the programme's limit
    #[arg(long, value_name = "TEXT", requires = "beyond_limit_by")]
    beyond_limit_reason: Option<String>,
    /// Why it ends
    #[arg(long, value_parser = word!(EndReason), requires = "from_day")]
    end_reason: Option<EndReason>,
    /// A remark about the pause or the end
    #[arg(long)]
    note: Option<String>,
    /// An open signal that this answers; repeat for each
    #[arg(long = "close", value_name = "SIGNAL=SUBJECT", value_parser = about)]
    closed: Vec<(Signal, Uuid)>,
    /// An open signal that stays on the agenda; repeat for each
    #[arg(long = "keep", value_name = "SIGNAL=SUBJECT", value_parser = about)]
    kept: Vec<(Signal, Uuid)>,
    /// The earlier decision that this one puts right
    #[arg(long, value_name = "DECISION")]
    corrects: Option<Uuid>,
}

/// A signal and what it is about: `discuss_taper=0198…`.
fn about(text: &str) -> Result<(Signal, Uuid), String> {
    let form = || "write it as SIGNAL=SUBJECT: the signal's word, then the id of what it is about".to_owned();
    let (signal, subject) = text.split_once('=').ok_or_else(form)?;
    let signal = signal
        .parse()
        .map_err(|_| format!("there is no signal {signal:?}; reable signal list names those there are"))?;
    Ok((signal, subject.parse().map_err(|_| form())?))
}

impl Decide {
    fn body(self) -> NewMeetingDecision {
        let extends = self.kind == MeetingDecisionKind::Extend;
        let discussed = |fate| move |(signal, subject_id)| DiscussedSignal { fate, signal, subject_id };
        let closed = self.closed.into_iter().map(discussed(SignalFate::Close));
        let kept = self.kept.into_iter().map(discussed(SignalFate::Keep));
        NewMeetingDecision {
            care: self.from_day.zip(self.minutes).map(|(from_day, minutes_per_week)| CareChange {
                from_day,
                goals: self.goals,
                minutes_per_week,
            }),
            corrects: self.corrects,
            decided_on: self.decided_on,
            end: self.from_day.zip(self.end_reason).map(|(ended_on, reason)| EpisodeEnd {
                ended_on,
                note: self.note.clone(),
                reason,
            }),
            episode_id: self.episode,
            extension: self.last_day.filter(|_| extends).map(|last_day| Extension {
                beyond_limit: self
                    .beyond_limit_by
                    .zip(self.beyond_limit_reason)
                    .map(|(decided_by, reason)| BeyondLimit { decided_by, reason }),
                last_day,
            }),
            id: None,
            kind: self.kind,
            pause: self.from_day.zip(self.pause_reason).map(|(first_day, reason)| PauseDays {
                first_day,
                last_day: self.last_day.filter(|_| !extends),
                note: self.note,
                reason,
            }),
            present: Present { carers: self.carers, client: self.client_present, staff: self.staff },
            reason: self.reason,
            signals: closed.chain(kept).collect(),
        }
    }
}

/// A line of the agenda as it is printed.
#[derive(Serialize)]
struct Line {
    turn: &'static str,
    #[serde(flatten)]
    item: AgendaItem,
    open_signals: Vec<Signal>,
}

fn line(turn: &'static str) -> impl Fn(AgendaItem) -> Line {
    move |item| Line { turn, open_signals: item.signals.iter().map(|open| open.signal).collect(), item }
}

const MEETING: [&str; 4] = ["id", "held_on", "status", "decisions"];

impl Meeting {
    /// Does it.
    pub async fn run(self, context: &Context) -> Outcome {
        let reable = context.reable()?;
        match self {
            Self::Plan { team, on, until, every_days } => {
                let body = NewMeetings { every_days, held_on: on, id: None, until };
                let planned = reable.plan_meetings().id(team).body(body).send().await?.into_inner();
                context.output.list(&MEETING, &planned.items)
            }
            Self::List { team } => {
                let meetings: Vec<_> = paged(|cursor| {
                    let call = reable.list_meetings().id(team).limit(200);
                    call.given(cursor, |call, cursor| call.cursor(cursor)).send()
                })
                .try_collect()
                .await?;
                context.output.list(&MEETING, &meetings)
            }
            Self::Agenda { meeting } => agenda(context, &reable, meeting).await,
            Self::Pack { meeting } => {
                context.output.one(&reable.get_meeting_pack().id(meeting).send().await?.into_inner())
            }
            Self::Decide(decide) => {
                let call = reable.record_meeting_decision().id(decide.meeting).body(decide.body());
                context.output.one(&call.send().await?.into_inner())
            }
            Self::Decisions { meeting } => {
                let decisions: Vec<_> = paged(|cursor| {
                    let call = reable.list_meeting_decisions().id(meeting);
                    call.given(cursor, |call, cursor| call.cursor(cursor)).send()
                })
                .try_collect()
                .await?;
                context.output.list(&DECISION, &decisions)
            }
            Self::Status { meeting, status } => {
                let known = reable.get_meeting().id(meeting).send().await?.into_inner().meeting;
                let call = reable.change_meeting().id(meeting).if_match(format!("\"{}\"", known.version));
                context.output.one(&call.body(MeetingChange { status }).send().await?.into_inner())
            }
        }
    }
}

/// The columns of a list of decisions.
pub const DECISION: [&str; 8] =
    ["id", "episode_id", "sequence", "kind", "decided_on", "minutes_per_week", "reason", "corrected_by"];

async fn agenda(context: &Context, reable: &Reable, meeting: Uuid) -> Outcome {
    let agenda = reable.get_meeting().id(meeting).send().await?.into_inner();
    if context.output.is_json() {
        return context.output.one(&agenda);
    }
    let lines = agenda.due.into_iter().map(line("due"));
    let lines = lines.chain(agenda.decided.into_iter().map(line("decided")));
    let lines: Vec<Line> = lines.chain(agenda.not_due.into_iter().map(line("not due"))).collect();
    let columns = [
        "turn",
        "episode_id",
        "client_name",
        "clock.day",
        "clock.of",
        "why",
        "open_signals",
        "last_decision.kind",
        "coordinator_name",
    ];
    context.output.list(&columns, &lines)
}
