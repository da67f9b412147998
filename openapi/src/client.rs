// Written by `REABLE_WRITE=1 cargo test -p reable-openapi --test drift` from openapi.json. Do not edit.

#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    ///Why an episode deserves the team's attention; [`crate::episode::attention`] orders them by urgency.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum AttentionReason {
        #[serde(rename = "no_recent_check_in")]
        NoRecentCheckIn,
        #[serde(rename = "overdue")]
        Overdue,
        #[serde(rename = "ending_soon")]
        EndingSoon,
        #[serde(rename = "no_goals")]
        NoGoals,
        #[serde(rename = "paused")]
        Paused,
        #[serde(rename = "on_hold")]
        OnHold,
        #[serde(rename = "never_paired")]
        NeverPaired,
    }
    impl ::std::fmt::Display for AttentionReason {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::NoRecentCheckIn => f.write_str("no_recent_check_in"),
                Self::Overdue => f.write_str("overdue"),
                Self::EndingSoon => f.write_str("ending_soon"),
                Self::NoGoals => f.write_str("no_goals"),
                Self::Paused => f.write_str("paused"),
                Self::OnHold => f.write_str("on_hold"),
                Self::NeverPaired => f.write_str("never_paired"),
            }
        }
    }
    impl ::std::str::FromStr for AttentionReason {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "no_recent_check_in" => Ok(Self::NoRecentCheckIn),
                "overdue" => Ok(Self::Overdue),
                "ending_soon" => Ok(Self::EndingSoon),
                "no_goals" => Ok(Self::NoGoals),
                "paused" => Ok(Self::Paused),
                "on_hold" => Ok(Self::OnHold),
                "never_paired" => Ok(Self::NeverPaired),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for AttentionReason {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for AttentionReason {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///Who wrote a check-in; the two series are never merged.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum AuthorRole {
        #[serde(rename = "client")]
        Client,
        #[serde(rename = "carer")]
        Carer,
    }
    impl ::std::fmt::Display for AuthorRole {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Client => f.write_str("client"),
                Self::Carer => f.write_str("carer"),
            }
        }
    }
    impl ::std::str::FromStr for AuthorRole {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "client" => Ok(Self::Client),
                "carer" => Ok(Self::Carer),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for AuthorRole {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for AuthorRole {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///What a decision does to the formal care minutes.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum CareDecisionKind {
        #[serde(rename = "baseline")]
        Baseline,
        #[serde(rename = "taper")]
        Taper,
        #[serde(rename = "raise")]
        Raise,
        #[serde(rename = "correction")]
        Correction,
    }
    impl ::std::fmt::Display for CareDecisionKind {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Baseline => f.write_str("baseline"),
                Self::Taper => f.write_str("taper"),
                Self::Raise => f.write_str("raise"),
                Self::Correction => f.write_str("correction"),
            }
        }
    }
    impl ::std::str::FromStr for CareDecisionKind {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "baseline" => Ok(Self::Baseline),
                "taper" => Ok(Self::Taper),
                "raise" => Ok(Self::Raise),
                "correction" => Ok(Self::Correction),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for CareDecisionKind {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for CareDecisionKind {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///A decision about formal care.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CareDecisionView {
        ///Who decided.
        pub decided_by: ::std::string::String,
        ///Minutes a week less or more than the decision before; absent for the first.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub difference: ::std::option::Option<i16>,
        ///From which day it holds.
        pub from_day: ::chrono::naive::NaiveDate,
        ///The minutes that are linked to goals.
        pub goals: ::std::vec::Vec<LinkedMinutesView>,
        pub kind: CareDecisionKind,
        ///Minutes of care a week, in total.
        pub minutes_per_week: i16,
        ///Why.
        pub reason: ::std::string::String,
    }
    ///One client on the caseload.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CaseloadRow {
        ///Why this client deserves attention, the most urgent first; empty when nothing does.
        pub attention: ::std::vec::Vec<AttentionReason>,
        ///Minutes of care a week at the start.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub care_minutes_at_start: ::std::option::Option<i16>,
        ///Minutes of care a week now.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub care_minutes_now: ::std::option::Option<i16>,
        ///The client.
        pub client_id: ::uuid::Uuid,
        ///The client's name.
        pub client_name: ::std::string::String,
        pub clock: EpisodeClock,
        ///The coordinator; absent when the place is vacant.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub coordinator_id: ::std::option::Option<::uuid::Uuid>,
        ///The coordinator's name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub coordinator_name: ::std::option::Option<::std::string::String>,
        ///The episode.
        pub id: ::uuid::Uuid,
        ///The day of the newest check-in by anybody.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub last_check_in_on: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///How many goals are open.
        pub open_goals: i64,
        ///The programme's key.
        pub programme: ::std::string::String,
        ///The first day.
        pub start_day: ::chrono::naive::NaiveDate,
        pub status: EpisodeStatus,
        ///The client's team.
        pub team_id: ::uuid::Uuid,
        ///The team's name.
        pub team_name: ::std::string::String,
    }
    ///The version of a check-in that counts.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CheckIn {
        ///Whose check-in it is.
        pub by: ::uuid::Uuid,
        ///Their name; only where others' check-ins are read.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub by_name: ::std::option::Option<::std::string::String>,
        pub by_role: AuthorRole,
        ///The day it is about.
        pub day: ::chrono::naive::NaiveDate,
        ///The member of staff who entered it from a paper diary.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub entered_by: ::std::option::Option<::uuid::Uuid>,
        ///The goal.
        pub goal_id: ::uuid::Uuid,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub help: ::std::option::Option<Help>,
        ///Whether it came from a paper diary.
        pub imported: bool,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub not_done_reason: ::std::option::Option<NotDoneReason>,
        ///The remark.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub note: ::std::option::Option<::std::string::String>,
        ///How well it went, 1 to 10.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub performance: ::std::option::Option<i64>,
        ///When the server received it.
        pub received_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///When it was recorded.
        pub recorded_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Counts the versions that arrived, from 1.
        pub revision: i32,
        ///How satisfied the author was, 1 to 10.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub satisfaction: ::std::option::Option<i64>,
        ///The step that was worked on.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub step_id: ::std::option::Option<::uuid::Uuid>,
        ///Whether it was taken back; then it has no answer.
        pub withdrawn: bool,
    }
    ///Check-ins of one goal.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CheckInList {
        ///By day, then author.
        pub items: ::std::vec::Vec<CheckIn>,
    }
    ///When in the episode a COPM interview was held.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum CopmMoment {
        #[serde(rename = "start")]
        Start,
        #[serde(rename = "interim")]
        Interim,
        #[serde(rename = "end")]
        End,
        #[serde(rename = "follow_up")]
        FollowUp,
    }
    impl ::std::fmt::Display for CopmMoment {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Start => f.write_str("start"),
                Self::Interim => f.write_str("interim"),
                Self::End => f.write_str("end"),
                Self::FollowUp => f.write_str("follow_up"),
            }
        }
    }
    impl ::std::str::FromStr for CopmMoment {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "start" => Ok(Self::Start),
                "interim" => Ok(Self::Interim),
                "end" => Ok(Self::End),
                "follow_up" => Ok(Self::FollowUp),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for CopmMoment {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for CopmMoment {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///The scores of one goal in one COPM interview.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CopmScoreView {
        ///The goal.
        pub goal_id: ::uuid::Uuid,
        ///On which day.
        pub held_on: ::chrono::naive::NaiveDate,
        ///How important it is to the client, 1 to 10.
        pub importance: i64,
        ///The interview.
        pub interview_id: ::uuid::Uuid,
        pub moment: CopmMoment,
        ///How well it goes, 1 to 10.
        pub performance: i64,
        ///How satisfied the client is, 1 to 10.
        pub satisfaction: i64,
    }
    ///Why an episode ended.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum EndReason {
        #[serde(rename = "goals_reached")]
        GoalsReached,
        #[serde(rename = "maximum_reached")]
        MaximumReached,
        #[serde(rename = "withdrew")]
        Withdrew,
        #[serde(rename = "moved")]
        Moved,
        #[serde(rename = "admitted")]
        Admitted,
        #[serde(rename = "died")]
        Died,
        #[serde(rename = "other")]
        Other,
    }
    impl ::std::fmt::Display for EndReason {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::GoalsReached => f.write_str("goals_reached"),
                Self::MaximumReached => f.write_str("maximum_reached"),
                Self::Withdrew => f.write_str("withdrew"),
                Self::Moved => f.write_str("moved"),
                Self::Admitted => f.write_str("admitted"),
                Self::Died => f.write_str("died"),
                Self::Other => f.write_str("other"),
            }
        }
    }
    impl ::std::str::FromStr for EndReason {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "goals_reached" => Ok(Self::GoalsReached),
                "maximum_reached" => Ok(Self::MaximumReached),
                "withdrew" => Ok(Self::Withdrew),
                "moved" => Ok(Self::Moved),
                "admitted" => Ok(Self::Admitted),
                "died" => Ok(Self::Died),
                "other" => Ok(Self::Other),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for EndReason {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for EndReason {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///What became of one entry.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum EntryOutcome {
        #[serde(rename = "created")]
        Created,
        #[serde(rename = "replaced")]
        Replaced,
        #[serde(rename = "unchanged")]
        Unchanged,
        #[serde(rename = "superseded")]
        Superseded,
        #[serde(rename = "withdrawn")]
        Withdrawn,
        #[serde(rename = "refused")]
        Refused,
    }
    impl ::std::fmt::Display for EntryOutcome {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Created => f.write_str("created"),
                Self::Replaced => f.write_str("replaced"),
                Self::Unchanged => f.write_str("unchanged"),
                Self::Superseded => f.write_str("superseded"),
                Self::Withdrawn => f.write_str("withdrawn"),
                Self::Refused => f.write_str("refused"),
            }
        }
    }
    impl ::std::str::FromStr for EntryOutcome {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "created" => Ok(Self::Created),
                "replaced" => Ok(Self::Replaced),
                "unchanged" => Ok(Self::Unchanged),
                "superseded" => Ok(Self::Superseded),
                "withdrawn" => Ok(Self::Withdrawn),
                "refused" => Ok(Self::Refused),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for EntryOutcome {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for EntryOutcome {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///What became of one entry of an outbox.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct EntryResult {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub check_in: ::std::option::Option<CheckIn>,
        pub outcome: EntryOutcome,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub problem: ::std::option::Option<Problem>,
    }
    ///Where an episode stands in time.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct EpisodeClock {
        ///The day of the programme, 1 on the first day; 0 or less before it.
        pub day: i32,
        ///Days left after today; 0 from the last day on.
        pub days_left: i32,
        ///How many days the programme has, extensions included; 84 for twelve weeks.
        pub of: i32,
        ///Past its last day and not ended by anybody: it stays open until somebody decides.
        pub overdue: bool,
    }
    ///Whether an episode still runs.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum EpisodeStatus {
        #[serde(rename = "open")]
        Open,
        #[serde(rename = "ended")]
        Ended,
    }
    impl ::std::fmt::Display for EpisodeStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Open => f.write_str("open"),
                Self::Ended => f.write_str("ended"),
            }
        }
    }
    impl ::std::str::FromStr for EpisodeStatus {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "open" => Ok(Self::Open),
                "ended" => Ok(Self::Ended),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for EpisodeStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for EpisodeStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///An episode in short.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct EpisodeView {
        pub clock: EpisodeClock,
        ///The day it was ended.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ended_on: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The episode.
        pub id: ::uuid::Uuid,
        ///Whether it is paused on this day.
        pub paused: bool,
        ///The first day.
        pub start_day: ::chrono::naive::NaiveDate,
        pub status: EpisodeStatus,
    }
    ///Whether a goal aims to gain something or to keep it.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum GoalKind {
        #[serde(rename = "improve")]
        Improve,
        #[serde(rename = "maintain")]
        Maintain,
    }
    impl ::std::fmt::Display for GoalKind {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Improve => f.write_str("improve"),
                Self::Maintain => f.write_str("maintain"),
            }
        }
    }
    impl ::std::str::FromStr for GoalKind {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "improve" => Ok(Self::Improve),
                "maintain" => Ok(Self::Maintain),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for GoalKind {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for GoalKind {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///Where a goal stands.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum GoalStatus {
        #[serde(rename = "active")]
        Active,
        #[serde(rename = "achieved")]
        Achieved,
        #[serde(rename = "stopped")]
        Stopped,
    }
    impl ::std::fmt::Display for GoalStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Active => f.write_str("active"),
                Self::Achieved => f.write_str("achieved"),
                Self::Stopped => f.write_str("stopped"),
            }
        }
    }
    impl ::std::str::FromStr for GoalStatus {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "active" => Ok(Self::Active),
                "achieved" => Ok(Self::Achieved),
                "stopped" => Ok(Self::Stopped),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for GoalStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for GoalStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///A goal with what is agreed about it on the day asked for.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct GoalView {
        pub agreed_help: Help,
        ///The day it was achieved or stopped.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub closed_on: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The goal.
        pub id: ::uuid::Uuid,
        pub kind: GoalKind,
        ///The drawing that goes with it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub picture: ::std::option::Option<::std::string::String>,
        ///The weekdays it is planned on, 1 (Monday) to 7 (Sunday).
        pub planned_days: ::std::vec::Vec<i64>,
        ///From which day it is worked on.
        pub start_day: ::chrono::naive::NaiveDate,
        pub status: GoalStatus,
        ///The steps, in order; those taken off the list are left out.
        pub steps: ::std::vec::Vec<StepView>,
        ///The rating aimed at, 1 to 10.
        pub target: i64,
        ///In the client's own words.
        pub title: ::std::string::String,
        ///The version, to be sent back as `If-Match` when the goal is changed.
        pub version: i32,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub work_description: ::std::option::Option<WorkDescriptionView>,
    }
    ///How a goal's activity was done on one day.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum Help {
        #[serde(rename = "alone")]
        Alone,
        #[serde(rename = "with_some_help")]
        WithSomeHelp,
        #[serde(rename = "with_much_help")]
        WithMuchHelp,
        #[serde(rename = "not_done")]
        NotDone,
    }
    impl ::std::fmt::Display for Help {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Alone => f.write_str("alone"),
                Self::WithSomeHelp => f.write_str("with_some_help"),
                Self::WithMuchHelp => f.write_str("with_much_help"),
                Self::NotDone => f.write_str("not_done"),
            }
        }
    }
    impl ::std::str::FromStr for Help {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "alone" => Ok(Self::Alone),
                "with_some_help" => Ok(Self::WithSomeHelp),
                "with_much_help" => Ok(Self::WithMuchHelp),
                "not_done" => Ok(Self::NotDone),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for Help {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for Help {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///What holds tapering back.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum HoldKind {
        #[serde(rename = "fall")]
        Fall,
        #[serde(rename = "hospital")]
        Hospital,
        #[serde(rename = "objection")]
        Objection,
        #[serde(rename = "other")]
        Other,
    }
    impl ::std::fmt::Display for HoldKind {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Fall => f.write_str("fall"),
                Self::Hospital => f.write_str("hospital"),
                Self::Objection => f.write_str("objection"),
                Self::Other => f.write_str("other"),
            }
        }
    }
    impl ::std::str::FromStr for HoldKind {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "fall" => Ok(Self::Fall),
                "hospital" => Ok(Self::Hospital),
                "objection" => Ok(Self::Objection),
                "other" => Ok(Self::Other),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for HoldKind {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for HoldKind {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///Something that holds tapering back.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct HoldView {
        ///The hold.
        pub id: ::uuid::Uuid,
        pub kind: HoldKind,
        ///A remark.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub note: ::std::option::Option<::std::string::String>,
        ///The day it was released; absent while it holds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub released_on: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The day it was reported.
        pub reported_on: ::chrono::naive::NaiveDate,
    }
    ///The part of the care minutes that is linked to one goal.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct LinkedMinutesView {
        ///The goal.
        pub goal_id: ::uuid::Uuid,
        ///Minutes a week.
        pub minutes_per_week: i16,
    }
    ///A compliment from the team, as the client sees it.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Message {
        ///The message.
        pub id: ::uuid::Uuid,
        ///When.
        pub sent_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Which member of staff sent it.
        pub sent_by: ::uuid::Uuid,
        ///Their name.
        pub sent_by_name: ::std::string::String,
        ///What it says.
        pub text: ::std::string::String,
    }
    ///A compliment from the team.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct MessageView {
        ///When.
        pub sent_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Who sent it.
        pub sent_by_name: ::std::string::String,
        ///What it says.
        pub text: ::std::string::String,
    }
    /**How a goal went on one day. `performance` and `satisfaction` are required unless `help` is `not_done`; then a reason
is required and `performance` refused.*/
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct NewCheckIn {
        pub help: Help,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub not_done_reason: ::std::option::Option<NotDoneReason>,
        ///A remark, at most 500 characters.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub note: ::std::option::Option<::std::string::String>,
        ///How well it went, 1 (could not be worse) to 10 (could not be better).
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub performance: ::std::option::Option<i64>,
        ///When it was recorded, by the phone's clock; the time of receipt when absent or more than 10 minutes ahead.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub recorded_at: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        ///How satisfied the author was with it, 1 to 10.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub satisfaction: ::std::option::Option<i64>,
        ///The step of the goal that was worked on.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub step_id: ::std::option::Option<::uuid::Uuid>,
    }
    impl NewCheckIn {
        pub fn builder() -> builder::NewCheckIn {
            Default::default()
        }
    }
    ///A compliment to send.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct NewMessage {
        ///An id made by the caller, so that a repeat makes nothing twice.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::uuid::Uuid>,
        ///What the client reads on the phone.
        pub text: ::std::string::String,
    }
    impl NewMessage {
        pub fn builder() -> builder::NewMessage {
            Default::default()
        }
    }
    ///Why a goal's activity was not done on one day.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum NotDoneReason {
        #[serde(rename = "no_occasion")]
        NoOccasion,
        #[serde(rename = "unwell")]
        Unwell,
        #[serde(rename = "away")]
        Away,
        #[serde(rename = "did_not_want")]
        DidNotWant,
        #[serde(rename = "other")]
        Other,
    }
    impl ::std::fmt::Display for NotDoneReason {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::NoOccasion => f.write_str("no_occasion"),
                Self::Unwell => f.write_str("unwell"),
                Self::Away => f.write_str("away"),
                Self::DidNotWant => f.write_str("did_not_want"),
                Self::Other => f.write_str("other"),
            }
        }
    }
    impl ::std::str::FromStr for NotDoneReason {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "no_occasion" => Ok(Self::NoOccasion),
                "unwell" => Ok(Self::Unwell),
                "away" => Ok(Self::Away),
                "did_not_want" => Ok(Self::DidNotWant),
                "other" => Ok(Self::Other),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for NotDoneReason {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for NotDoneReason {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///A remark in a check-in.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct NoteView {
        ///Who wrote it.
        pub by_name: ::std::string::String,
        ///The day it is about.
        pub day: ::chrono::naive::NaiveDate,
        ///The goal.
        pub goal_id: ::uuid::Uuid,
        ///What it says.
        pub note: ::std::string::String,
    }
    ///A phone's outbox.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Outbox {
        ///At most 500 entries, in any order.
        pub entries: ::std::vec::Vec<SyncEntry>,
    }
    impl Outbox {
        pub fn builder() -> builder::Outbox {
            Default::default()
        }
    }
    ///Everything about an episode, as the team reads it before the MDO.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Overview {
        ///The decisions about formal care, in the order they were taken.
        pub care_decisions: ::std::vec::Vec<CareDecisionView>,
        ///The client.
        pub client_id: ::uuid::Uuid,
        ///The client's name.
        pub client_name: ::std::string::String,
        pub clock: EpisodeClock,
        ///The coordinator, when there is one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub coordinator_id: ::std::option::Option<::uuid::Uuid>,
        ///The coordinator's name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub coordinator_name: ::std::option::Option<::std::string::String>,
        ///The COPM scores of each interview, oldest first.
        pub copm: ::std::vec::Vec<CopmScoreView>,
        ///The client's date of birth.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub date_of_birth: ::std::option::Option<::chrono::naive::NaiveDate>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub end_reason: ::std::option::Option<EndReason>,
        ///The day it was ended.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ended_on: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The goals, open ones first, with what is agreed today.
        pub goals: ::std::vec::Vec<GoalView>,
        ///What holds tapering back, or did.
        pub holds: ::std::vec::Vec<HoldView>,
        ///The episode.
        pub id: ::uuid::Uuid,
        ///How independent the client was at the start, 1 to 10.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub independence_start: ::std::option::Option<i64>,
        ///When a phone of the client's or a carer's was last heard of.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub last_contact_at: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        ///The last day, extensions included.
        pub last_day: ::chrono::naive::NaiveDate,
        ///The newest compliments, newest first; at most 10.
        pub messages: ::std::vec::Vec<MessageView>,
        ///The newest notes, newest first; at most 30.
        pub notes: ::std::vec::Vec<NoteView>,
        ///The pauses.
        pub pauses: ::std::vec::Vec<PauseView>,
        ///The programme's key.
        pub programme: ::std::string::String,
        pub rated_by: RatedBy,
        ///The check-ins, a series for each goal and author.
        pub series: ::std::vec::Vec<SeriesView>,
        ///The first day.
        pub start_day: ::chrono::naive::NaiveDate,
        pub status: EpisodeStatus,
        ///The client's team.
        pub team_id: ::uuid::Uuid,
        ///The version of the episode.
        pub version: i32,
    }
    ///One page of a list.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PageCaseloadRow {
        ///The things on this page.
        pub items: ::std::vec::Vec<CaseloadRow>,
        ///Sent back as `cursor`, it gives the next page; absent on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }
    ///A paper diary of one author.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PaperDiary {
        ///Who wrote the diary: the client, or one of the client's carers.
        pub by: ::uuid::Uuid,
        ///At most 500 entries, in any order.
        pub entries: ::std::vec::Vec<SyncEntry>,
    }
    impl PaperDiary {
        pub fn builder() -> builder::PaperDiary {
            Default::default()
        }
    }
    ///Why an episode is paused.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum PauseReason {
        #[serde(rename = "hospital")]
        Hospital,
        #[serde(rename = "holiday")]
        Holiday,
        #[serde(rename = "illness")]
        Illness,
        #[serde(rename = "other")]
        Other,
    }
    impl ::std::fmt::Display for PauseReason {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Hospital => f.write_str("hospital"),
                Self::Holiday => f.write_str("holiday"),
                Self::Illness => f.write_str("illness"),
                Self::Other => f.write_str("other"),
            }
        }
    }
    impl ::std::str::FromStr for PauseReason {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "hospital" => Ok(Self::Hospital),
                "holiday" => Ok(Self::Holiday),
                "illness" => Ok(Self::Illness),
                "other" => Ok(Self::Other),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for PauseReason {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for PauseReason {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///A stretch of days without programme.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PauseView {
        ///The first paused day.
        pub first_day: ::chrono::naive::NaiveDate,
        ///The pause.
        pub id: ::uuid::Uuid,
        ///The last paused day; absent while it is not known.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub last_day: ::std::option::Option<::chrono::naive::NaiveDate>,
        pub reason: PauseReason,
    }
    ///Why a request was refused (RFC 9457). Programs go by `code`, which is stable; people read `detail`.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Problem {
        ///What went wrong, as a stable word: `goal_limit_reached`.
        pub code: ::std::string::String,
        ///What is wrong, where, and what to do, in one or two sentences.
        pub detail: ::std::string::String,
        ///Each thing wrong with what was sent; absent when the request as a whole was refused.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub errors: ::std::vec::Vec<ProblemError>,
        ///The id of the thing that is already there (409 only).
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub existing_id: ::std::option::Option<::uuid::Uuid>,
        ///The HTTP status as a number.
        pub status: u16,
        ///The HTTP status in words.
        pub title: ::std::string::String,
        ///A URI that names the kind of problem: `urn:reable:problem:` and the code.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
    }
    ///One thing wrong with what was sent.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ProblemError {
        ///What, as a stable word: `out_of_range`.
        pub code: ::std::string::String,
        ///What is wrong and what to do.
        pub detail: ::std::string::String,
        ///Where: a JSON pointer into the body (`/performance`), or `/query/NAME`, `/path/NAME`, `/header/NAME`.
        pub pointer: ::std::string::String,
    }
    ///What a client, or a carer, sees of the whole episode.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Progress {
        ///What was decided about formal care.
        pub care_decisions: ::std::vec::Vec<CareDecisionView>,
        ///The client.
        pub client_id: ::uuid::Uuid,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub episode: ::std::option::Option<EpisodeView>,
        ///The goals, open ones first, with their steps.
        pub goals: ::std::vec::Vec<GoalView>,
        ///The compliments, newest first; at most 50.
        pub messages: ::std::vec::Vec<MessageView>,
        ///The check-ins, a series for each goal and author.
        pub series: ::std::vec::Vec<SeriesView>,
    }
    ///Whose ratings are evaluated for a goal.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum RatedBy {
        #[serde(rename = "client")]
        Client,
        #[serde(rename = "carer")]
        Carer,
    }
    impl ::std::fmt::Display for RatedBy {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Client => f.write_str("client"),
                Self::Carer => f.write_str("carer"),
            }
        }
    }
    impl ::std::str::FromStr for RatedBy {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "client" => Ok(Self::Client),
                "carer" => Ok(Self::Carer),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for RatedBy {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for RatedBy {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /**One author's check-ins for one goal, a value a day: position `i` is `first_day` plus `i` days, and `null` a day
without one. Client and carer are never merged.*/
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct SeriesView {
        ///Whose check-ins.
        pub by: ::uuid::Uuid,
        ///Their name.
        pub by_name: ::std::string::String,
        pub by_role: AuthorRole,
        ///The day of the first position.
        pub first_day: ::chrono::naive::NaiveDate,
        ///The goal.
        pub goal_id: ::uuid::Uuid,
        ///How it was done; `not_done` differs from no value.
        pub help: ::std::vec::Vec<Help>,
        ///Performance ratings, 1 to 10.
        pub performance: ::std::vec::Vec<i64>,
        ///Satisfaction ratings, 1 to 10.
        pub satisfaction: ::std::vec::Vec<i64>,
    }
    ///A small step on the way to a goal.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct StepView {
        ///The step.
        pub id: ::uuid::Uuid,
        ///The day it was reached; absent while it is not.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reached_on: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///What it is.
        pub title: ::std::string::String,
    }
    ///One entry of a phone's outbox: a check-in for a goal and a day, or its withdrawal.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct SyncEntry {
        ///The day it is about, in the client's time zone.
        pub day: ::chrono::naive::NaiveDate,
        ///The goal.
        pub goal_id: ::uuid::Uuid,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub help: ::std::option::Option<Help>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub not_done_reason: ::std::option::Option<NotDoneReason>,
        ///A remark, at most 500 characters.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub note: ::std::option::Option<::std::string::String>,
        ///How well it went, 1 to 10.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub performance: ::std::option::Option<i64>,
        ///When it was recorded, by the phone's clock.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub recorded_at: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        ///How satisfied the author was with it, 1 to 10.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub satisfaction: ::std::option::Option<i64>,
        ///The step of the goal that was worked on.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub step_id: ::std::option::Option<::uuid::Uuid>,
        ///Whether this takes the check-in back; then only `recorded_at` counts of what follows.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub withdraw: ::std::option::Option<bool>,
    }
    impl SyncEntry {
        pub fn builder() -> builder::SyncEntry {
            Default::default()
        }
    }
    ///What became of an outbox, an entry each, in the order they were sent.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct SyncResult {
        ///The entries.
        pub results: ::std::vec::Vec<EntryResult>,
        ///The server's time, so that a phone can see that its clock is wrong.
        pub server_time: ::chrono::DateTime<::chrono::offset::Utc>,
    }
    ///One day of a client, as the phone shows it.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Today {
        ///The client.
        pub client_id: ::uuid::Uuid,
        ///The client's name.
        pub client_name: ::std::string::String,
        ///The day, in the client's time zone.
        pub day: ::chrono::naive::NaiveDate,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub episode: ::std::option::Option<EpisodeView>,
        ///The goals planned on this day, and those that have a check-in all the same.
        pub goals: ::std::vec::Vec<TodayGoal>,
        ///The newest compliments, newest first; at most 5.
        pub messages: ::std::vec::Vec<MessageView>,
        ///The server's time, so that a phone can see that its clock is wrong.
        pub server_time: ::chrono::DateTime<::chrono::offset::Utc>,
    }
    ///A goal on one day.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct TodayGoal {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub current_step: ::std::option::Option<StepView>,
        pub goal: GoalView,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub my_check_in: ::std::option::Option<CheckIn>,
        ///Whether it is planned on this day.
        pub planned: bool,
    }
    ///Who does what: the client's part, and what staff still do.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct WorkDescriptionView {
        ///What the client does.
        pub client_does: ::std::string::String,
        ///What staff do.
        pub staff_do: ::std::string::String,
        ///Counts the versions, from 1.
        pub version: i32,
    }
    /// Types for composing complex structures.
    pub mod builder {
        #[derive(Clone, Debug)]
        pub struct NewCheckIn {
            help: ::std::result::Result<super::Help, ::std::string::String>,
            not_done_reason: ::std::result::Result<
                ::std::option::Option<super::NotDoneReason>,
                ::std::string::String,
            >,
            note: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            performance: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            recorded_at: ::std::result::Result<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                ::std::string::String,
            >,
            satisfaction: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            step_id: ::std::result::Result<
                ::std::option::Option<::uuid::Uuid>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for NewCheckIn {
            fn default() -> Self {
                Self {
                    help: Err("no value supplied for help".to_string()),
                    not_done_reason: Ok(Default::default()),
                    note: Ok(Default::default()),
                    performance: Ok(Default::default()),
                    recorded_at: Ok(Default::default()),
                    satisfaction: Ok(Default::default()),
                    step_id: Ok(Default::default()),
                }
            }
        }
        impl NewCheckIn {
            pub fn help<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Help>,
                T::Error: ::std::fmt::Display,
            {
                self.help = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for help: {e}")
                    });
                self
            }
            pub fn not_done_reason<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::NotDoneReason>>,
                T::Error: ::std::fmt::Display,
            {
                self.not_done_reason = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for not_done_reason: {e}"
                        )
                    });
                self
            }
            pub fn note<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.note = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for note: {e}")
                    });
                self
            }
            pub fn performance<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.performance = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for performance: {e}")
                    });
                self
            }
            pub fn recorded_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.recorded_at = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for recorded_at: {e}")
                    });
                self
            }
            pub fn satisfaction<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.satisfaction = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for satisfaction: {e}")
                    });
                self
            }
            pub fn step_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.step_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for step_id: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<NewCheckIn> for super::NewCheckIn {
            type Error = super::error::ConversionError;
            fn try_from(
                value: NewCheckIn,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    help: value.help?,
                    not_done_reason: value.not_done_reason?,
                    note: value.note?,
                    performance: value.performance?,
                    recorded_at: value.recorded_at?,
                    satisfaction: value.satisfaction?,
                    step_id: value.step_id?,
                })
            }
        }
        impl ::std::convert::From<super::NewCheckIn> for NewCheckIn {
            fn from(value: super::NewCheckIn) -> Self {
                Self {
                    help: Ok(value.help),
                    not_done_reason: Ok(value.not_done_reason),
                    note: Ok(value.note),
                    performance: Ok(value.performance),
                    recorded_at: Ok(value.recorded_at),
                    satisfaction: Ok(value.satisfaction),
                    step_id: Ok(value.step_id),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct NewMessage {
            id: ::std::result::Result<
                ::std::option::Option<::uuid::Uuid>,
                ::std::string::String,
            >,
            text: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for NewMessage {
            fn default() -> Self {
                Self {
                    id: Ok(Default::default()),
                    text: Err("no value supplied for text".to_string()),
                }
            }
        }
        impl NewMessage {
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn text<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.text = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for text: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<NewMessage> for super::NewMessage {
            type Error = super::error::ConversionError;
            fn try_from(
                value: NewMessage,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    text: value.text?,
                })
            }
        }
        impl ::std::convert::From<super::NewMessage> for NewMessage {
            fn from(value: super::NewMessage) -> Self {
                Self {
                    id: Ok(value.id),
                    text: Ok(value.text),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Outbox {
            entries: ::std::result::Result<
                ::std::vec::Vec<super::SyncEntry>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for Outbox {
            fn default() -> Self {
                Self {
                    entries: Err("no value supplied for entries".to_string()),
                }
            }
        }
        impl Outbox {
            pub fn entries<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::SyncEntry>>,
                T::Error: ::std::fmt::Display,
            {
                self.entries = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for entries: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<Outbox> for super::Outbox {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Outbox,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { entries: value.entries? })
            }
        }
        impl ::std::convert::From<super::Outbox> for Outbox {
            fn from(value: super::Outbox) -> Self {
                Self { entries: Ok(value.entries) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct PaperDiary {
            by: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
            entries: ::std::result::Result<
                ::std::vec::Vec<super::SyncEntry>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for PaperDiary {
            fn default() -> Self {
                Self {
                    by: Err("no value supplied for by".to_string()),
                    entries: Err("no value supplied for entries".to_string()),
                }
            }
        }
        impl PaperDiary {
            pub fn by<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::uuid::Uuid>,
                T::Error: ::std::fmt::Display,
            {
                self.by = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for by: {e}"));
                self
            }
            pub fn entries<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::SyncEntry>>,
                T::Error: ::std::fmt::Display,
            {
                self.entries = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for entries: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<PaperDiary> for super::PaperDiary {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PaperDiary,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    by: value.by?,
                    entries: value.entries?,
                })
            }
        }
        impl ::std::convert::From<super::PaperDiary> for PaperDiary {
            fn from(value: super::PaperDiary) -> Self {
                Self {
                    by: Ok(value.by),
                    entries: Ok(value.entries),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct SyncEntry {
            day: ::std::result::Result<
                ::chrono::naive::NaiveDate,
                ::std::string::String,
            >,
            goal_id: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
            help: ::std::result::Result<
                ::std::option::Option<super::Help>,
                ::std::string::String,
            >,
            not_done_reason: ::std::result::Result<
                ::std::option::Option<super::NotDoneReason>,
                ::std::string::String,
            >,
            note: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            performance: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            recorded_at: ::std::result::Result<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                ::std::string::String,
            >,
            satisfaction: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            step_id: ::std::result::Result<
                ::std::option::Option<::uuid::Uuid>,
                ::std::string::String,
            >,
            withdraw: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for SyncEntry {
            fn default() -> Self {
                Self {
                    day: Err("no value supplied for day".to_string()),
                    goal_id: Err("no value supplied for goal_id".to_string()),
                    help: Ok(Default::default()),
                    not_done_reason: Ok(Default::default()),
                    note: Ok(Default::default()),
                    performance: Ok(Default::default()),
                    recorded_at: Ok(Default::default()),
                    satisfaction: Ok(Default::default()),
                    step_id: Ok(Default::default()),
                    withdraw: Ok(Default::default()),
                }
            }
        }
        impl SyncEntry {
            pub fn day<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::naive::NaiveDate>,
                T::Error: ::std::fmt::Display,
            {
                self.day = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for day: {e}")
                    });
                self
            }
            pub fn goal_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::uuid::Uuid>,
                T::Error: ::std::fmt::Display,
            {
                self.goal_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for goal_id: {e}")
                    });
                self
            }
            pub fn help<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Help>>,
                T::Error: ::std::fmt::Display,
            {
                self.help = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for help: {e}")
                    });
                self
            }
            pub fn not_done_reason<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::NotDoneReason>>,
                T::Error: ::std::fmt::Display,
            {
                self.not_done_reason = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for not_done_reason: {e}"
                        )
                    });
                self
            }
            pub fn note<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.note = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for note: {e}")
                    });
                self
            }
            pub fn performance<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.performance = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for performance: {e}")
                    });
                self
            }
            pub fn recorded_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.recorded_at = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for recorded_at: {e}")
                    });
                self
            }
            pub fn satisfaction<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.satisfaction = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for satisfaction: {e}")
                    });
                self
            }
            pub fn step_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.step_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for step_id: {e}")
                    });
                self
            }
            pub fn withdraw<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.withdraw = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for withdraw: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<SyncEntry> for super::SyncEntry {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SyncEntry,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    day: value.day?,
                    goal_id: value.goal_id?,
                    help: value.help?,
                    not_done_reason: value.not_done_reason?,
                    note: value.note?,
                    performance: value.performance?,
                    recorded_at: value.recorded_at?,
                    satisfaction: value.satisfaction?,
                    step_id: value.step_id?,
                    withdraw: value.withdraw?,
                })
            }
        }
        impl ::std::convert::From<super::SyncEntry> for SyncEntry {
            fn from(value: super::SyncEntry) -> Self {
                Self {
                    day: Ok(value.day),
                    goal_id: Ok(value.goal_id),
                    help: Ok(value.help),
                    not_done_reason: Ok(value.not_done_reason),
                    note: Ok(value.note),
                    performance: Ok(value.performance),
                    recorded_at: Ok(value.recorded_at),
                    satisfaction: Ok(value.satisfaction),
                    step_id: Ok(value.step_id),
                    withdraw: Ok(value.withdraw),
                }
            }
        }
    }
    /// Error types.
    pub mod error {
        /// Error from a `TryFrom` or `FromStr` implementation.
        pub struct ConversionError(::std::borrow::Cow<'static, str>);
        impl ::std::error::Error for ConversionError {}
        impl ::std::fmt::Display for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }
        impl ::std::fmt::Debug for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }
        impl From<&'static str> for ConversionError {
            fn from(value: &'static str) -> Self {
                Self(value.into())
            }
        }
        impl From<String> for ConversionError {
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }
    }
}
#[derive(Clone, Debug)]
/**Client for Reable

Version: 0.1.0*/
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: crate::session::Caller,
}
impl Client {
    /// Create a new client.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new(baseurl: &str, inner: crate::session::Caller) -> Self {
        #[cfg(not(target_arch = "wasm32"))]
        let client = {
            let dur = ::std::time::Duration::from_secs(15u64);
            reqwest::ClientBuilder::new().connect_timeout(dur).timeout(dur)
        };
        #[cfg(target_arch = "wasm32")]
        let client = reqwest::ClientBuilder::new();
        Self::new_with_client(baseurl, client.build().unwrap(), inner)
    }
    /// Construct a new client with an existing `reqwest::Client`,
    /// allowing more control over its configuration.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new_with_client(
        baseurl: &str,
        client: reqwest::Client,
        inner: crate::session::Caller,
    ) -> Self {
        Self {
            baseurl: baseurl.to_string(),
            client,
            inner,
        }
    }
}
impl ClientInfo<crate::session::Caller> for Client {
    fn api_version() -> &'static str {
        "0.1.0"
    }
    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }
    fn client(&self) -> &reqwest::Client {
        &self.client
    }
    fn inner(&self) -> &crate::session::Caller {
        &self.inner
    }
}
const _: () = {
    #[allow(dead_code)]
    fn assert_client_hooks()
    where
        Client: ClientHooks<crate::session::Caller>,
    {}
};
impl Client {
    /**Send a phone's outbox

Up to 500 check-ins and withdrawals at once, in any order, each judged and answered by itself: one refused entry
does not touch the others. Sending the same again changes nothing.

Sends a `POST` request to `/v1/check-ins/sync`

```ignore
let response = client.sync_check_ins()
    .body(body)
    .send()
    .await;
```*/
    pub fn sync_check_ins(&self) -> builder::SyncCheckIns<'_> {
        builder::SyncCheckIns::new(self)
    }
    /**Send a compliment

The client, and carers with consent to read, see it on the phone's progress page. It cannot be taken back.

Sends a `POST` request to `/v1/clients/{id}/messages`

Arguments:
- `id`: The client.
- `body`
```ignore
let response = client.send_message()
    .id(id)
    .body(body)
    .send()
    .await;
```*/
    pub fn send_message(&self) -> builder::SendMessage<'_> {
        builder::SendMessage::new(self)
    }
    /**The caseload

The episodes of the caller's teams, those that deserve attention first, with why.

Sends a `GET` request to `/v1/episodes`

Arguments:
- `attention`: Only those that deserve attention for this reason.
- `cursor`: `next_cursor` of the page before.
- `limit`: How many at most, 1 to 200; 50 when absent.
- `status`: Open or ended; open when absent.
- `team`: Only this team.
```ignore
let response = client.list_episodes()
    .attention(attention)
    .cursor(cursor)
    .limit(limit)
    .status(status)
    .team(team)
    .send()
    .await;
```*/
    pub fn list_episodes(&self) -> builder::ListEpisodes<'_> {
        builder::ListEpisodes::new(self)
    }
    /**One client before the MDO

Goals, series, notes, care decisions, COPM scores, holds, pauses and clock of an episode in one answer. For staff
of the client's team.

Sends a `GET` request to `/v1/episodes/{id}`

Arguments:
- `id`: The episode.
```ignore
let response = client.get_episode()
    .id(id)
    .send()
    .await;
```*/
    pub fn get_episode(&self) -> builder::GetEpisode<'_> {
        builder::GetEpisode::new(self)
    }
    /**Enter a paper diary

By staff of the client's team, for the client or carer who wrote it. The check-ins count like the author's own,
are marked as imported and say who entered them; they may go back to the start of the episode.

Sends a `POST` request to `/v1/episodes/{id}/paper-check-ins`

Arguments:
- `id`: The episode.
- `body`
```ignore
let response = client.enter_paper_diary()
    .id(id)
    .body(body)
    .send()
    .await;
```*/
    pub fn enter_paper_diary(&self) -> builder::EnterPaperDiary<'_> {
        builder::EnterPaperDiary::new(self)
    }
    /**Read the check-ins of a goal

Every author's, by day; withdrawn ones are left out. For the team, the client, and carers with consent to read.

Sends a `GET` request to `/v1/goals/{goal}/check-ins`

Arguments:
- `goal`: The goal.
- `from`: The first day; the start of the goal when absent.
- `to`: The last day; the newest when absent.
```ignore
let response = client.list_check_ins()
    .goal(goal)
    .from(from)
    .to(to)
    .send()
    .await;
```*/
    pub fn list_check_ins(&self) -> builder::ListCheckIns<'_> {
        builder::ListCheckIns::new(self)
    }
    /**Record how a goal went on a day

By the client, or by a carer with consent to record. There is one check-in for each goal, day and author, so a
repeat is harmless. The version with the latest `recorded_at` counts; an older one that arrives later is kept as
history and answered with the one that counts. Days reach 35 back and one ahead, in the client's time zone.

Sends a `PUT` request to `/v1/goals/{goal}/check-ins/{day}`

Arguments:
- `goal`: The goal.
- `day`: The day it is about.
- `body`
```ignore
let response = client.record_check_in()
    .goal(goal)
    .day(day)
    .body(body)
    .send()
    .await;
```*/
    pub fn record_check_in(&self) -> builder::RecordCheckIn<'_> {
        builder::RecordCheckIn::new(self)
    }
    /**Undo a check-in

Takes the caller's own check-in back. Its history is kept, and recording again brings the day back.

Sends a `DELETE` request to `/v1/goals/{goal}/check-ins/{day}`

Arguments:
- `goal`: The goal.
- `day`: The day it is about.
```ignore
let response = client.withdraw_check_in()
    .goal(goal)
    .day(day)
    .send()
    .await;
```*/
    pub fn withdraw_check_in(&self) -> builder::WithdrawCheckIn<'_> {
        builder::WithdrawCheckIn::new(self)
    }
    /**Read every version of the check-ins of a goal on a day

Oldest arrival first, withdrawals included.

Sends a `GET` request to `/v1/goals/{goal}/check-ins/{day}/versions`

Arguments:
- `goal`: The goal.
- `day`: The day they are about.
```ignore
let response = client.list_check_in_versions()
    .goal(goal)
    .day(day)
    .send()
    .await;
```*/
    pub fn list_check_in_versions(&self) -> builder::ListCheckInVersions<'_> {
        builder::ListCheckInVersions::new(self)
    }
    /**Progress, for the phone

The series of check-ins, the steps climbed, what was decided about care, compliments.

Sends a `GET` request to `/v1/progress`

Arguments:
- `client`: The client; the caller when absent and the caller is a client.
```ignore
let response = client.get_progress()
    .client(client)
    .send()
    .await;
```*/
    pub fn get_progress(&self) -> builder::GetProgress<'_> {
        builder::GetProgress::new(self)
    }
    /**Today, for the phone

The goals planned on the day with what was agreed, the caller's own check-ins, compliments, the server's time.

Sends a `GET` request to `/v1/today`

Arguments:
- `client`: The client; the caller when absent and the caller is a client.
- `day`: The day; today in the client's time zone when absent. At most 35 days away.
```ignore
let response = client.get_today()
    .client(client)
    .day(day)
    .send()
    .await;
```*/
    pub fn get_today(&self) -> builder::GetToday<'_> {
        builder::GetToday::new(self)
    }
}
/// Types for composing operation parameters.
#[allow(clippy::all)]
pub mod builder {
    use super::types;
    #[allow(unused_imports)]
    use super::{
        encode_path, ByteStream, ClientInfo, ClientHooks, Error, OperationInfo,
        RequestBuilderExt, ResponseValue,
    };
    /**Builder for [`Client::sync_check_ins`]

[`Client::sync_check_ins`]: super::Client::sync_check_ins*/
    #[derive(Debug, Clone)]
    pub struct SyncCheckIns<'a> {
        client: &'a super::Client,
        body: Result<types::builder::Outbox, String>,
    }
    impl<'a> SyncCheckIns<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Outbox>,
            <V as std::convert::TryInto<types::Outbox>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `Outbox` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::Outbox) -> types::builder::Outbox,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/check-ins/sync`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SyncResult>, Error<types::Problem>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::Outbox::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/check-ins/sync", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "sync_check_ins",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::send_message`]

[`Client::send_message`]: super::Client::send_message*/
    #[derive(Debug, Clone)]
    pub struct SendMessage<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
        body: Result<types::builder::NewMessage, String>,
    }
    impl<'a> SendMessage<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: uuid :: Uuid` for id failed".to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::NewMessage>,
            <V as std::convert::TryInto<types::NewMessage>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `NewMessage` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::NewMessage,
            ) -> types::builder::NewMessage,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/clients/{id}/messages`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Message>, Error<types::Problem>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::NewMessage::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/clients/{}/messages", client.baseurl, encode_path(& id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "send_message",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                201u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::list_episodes`]

[`Client::list_episodes`]: super::Client::list_episodes*/
    #[derive(Debug, Clone)]
    pub struct ListEpisodes<'a> {
        client: &'a super::Client,
        attention: Result<Option<types::AttentionReason>, String>,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i64>, String>,
        status: Result<Option<types::EpisodeStatus>, String>,
        team: Result<Option<::uuid::Uuid>, String>,
    }
    impl<'a> ListEpisodes<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                attention: Ok(None),
                cursor: Ok(None),
                limit: Ok(None),
                status: Ok(None),
                team: Ok(None),
            }
        }
        pub fn attention<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AttentionReason>,
        {
            self.attention = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `AttentionReason` for attention failed".to_string()
                });
            self
        }
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for cursor failed"
                        .to_string()
                });
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        pub fn status<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::EpisodeStatus>,
        {
            self.status = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `EpisodeStatus` for status failed".to_string()
                });
            self
        }
        pub fn team<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.team = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: uuid :: Uuid` for team failed".to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v1/episodes`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PageCaseloadRow>, Error<types::Problem>> {
            let Self { client, attention, cursor, limit, status, team } = self;
            let attention = attention.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let status = status.map_err(Error::InvalidRequest)?;
            let team = team.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/episodes", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("attention", &attention))
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("status", &status))
                .query(&progenitor_client::QueryParam::new("team", &team))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_episodes",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::get_episode`]

[`Client::get_episode`]: super::Client::get_episode*/
    #[derive(Debug, Clone)]
    pub struct GetEpisode<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
    }
    impl<'a> GetEpisode<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: uuid :: Uuid` for id failed".to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v1/episodes/{id}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Overview>, Error<types::Problem>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/episodes/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_episode",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::enter_paper_diary`]

[`Client::enter_paper_diary`]: super::Client::enter_paper_diary*/
    #[derive(Debug, Clone)]
    pub struct EnterPaperDiary<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
        body: Result<types::builder::PaperDiary, String>,
    }
    impl<'a> EnterPaperDiary<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: uuid :: Uuid` for id failed".to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::PaperDiary>,
            <V as std::convert::TryInto<types::PaperDiary>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `PaperDiary` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::PaperDiary,
            ) -> types::builder::PaperDiary,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/episodes/{id}/paper-check-ins`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SyncResult>, Error<types::Problem>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::PaperDiary::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/episodes/{}/paper-check-ins", client.baseurl, encode_path(& id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "enter_paper_diary",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::list_check_ins`]

[`Client::list_check_ins`]: super::Client::list_check_ins*/
    #[derive(Debug, Clone)]
    pub struct ListCheckIns<'a> {
        client: &'a super::Client,
        goal: Result<::uuid::Uuid, String>,
        from: Result<Option<::chrono::naive::NaiveDate>, String>,
        to: Result<Option<::chrono::naive::NaiveDate>, String>,
    }
    impl<'a> ListCheckIns<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                goal: Err("goal was not initialized".to_string()),
                from: Ok(None),
                to: Ok(None),
            }
        }
        pub fn goal<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.goal = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: uuid :: Uuid` for goal failed".to_string()
                });
            self
        }
        pub fn from<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.from = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: chrono :: naive :: NaiveDate` for from failed"
                        .to_string()
                });
            self
        }
        pub fn to<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.to = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: chrono :: naive :: NaiveDate` for to failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v1/goals/{goal}/check-ins`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::CheckInList>, Error<types::Problem>> {
            let Self { client, goal, from, to } = self;
            let goal = goal.map_err(Error::InvalidRequest)?;
            let from = from.map_err(Error::InvalidRequest)?;
            let to = to.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/goals/{}/check-ins", client.baseurl, encode_path(& goal
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("from", &from))
                .query(&progenitor_client::QueryParam::new("to", &to))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_check_ins",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::record_check_in`]

[`Client::record_check_in`]: super::Client::record_check_in*/
    #[derive(Debug, Clone)]
    pub struct RecordCheckIn<'a> {
        client: &'a super::Client,
        goal: Result<::uuid::Uuid, String>,
        day: Result<::chrono::naive::NaiveDate, String>,
        body: Result<types::builder::NewCheckIn, String>,
    }
    impl<'a> RecordCheckIn<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                goal: Err("goal was not initialized".to_string()),
                day: Err("day was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn goal<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.goal = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: uuid :: Uuid` for goal failed".to_string()
                });
            self
        }
        pub fn day<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.day = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: chrono :: naive :: NaiveDate` for day failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::NewCheckIn>,
            <V as std::convert::TryInto<types::NewCheckIn>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `NewCheckIn` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::NewCheckIn,
            ) -> types::builder::NewCheckIn,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/v1/goals/{goal}/check-ins/{day}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::CheckIn>, Error<types::Problem>> {
            let Self { client, goal, day, body } = self;
            let goal = goal.map_err(Error::InvalidRequest)?;
            let day = day.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::NewCheckIn::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/goals/{}/check-ins/{}", client.baseurl, encode_path(& goal
                .to_string()), encode_path(& day.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "record_check_in",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                201u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::withdraw_check_in`]

[`Client::withdraw_check_in`]: super::Client::withdraw_check_in*/
    #[derive(Debug, Clone)]
    pub struct WithdrawCheckIn<'a> {
        client: &'a super::Client,
        goal: Result<::uuid::Uuid, String>,
        day: Result<::chrono::naive::NaiveDate, String>,
    }
    impl<'a> WithdrawCheckIn<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                goal: Err("goal was not initialized".to_string()),
                day: Err("day was not initialized".to_string()),
            }
        }
        pub fn goal<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.goal = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: uuid :: Uuid` for goal failed".to_string()
                });
            self
        }
        pub fn day<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.day = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: chrono :: naive :: NaiveDate` for day failed"
                        .to_string()
                });
            self
        }
        ///Sends a `DELETE` request to `/v1/goals/{goal}/check-ins/{day}`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Problem>> {
            let Self { client, goal, day } = self;
            let goal = goal.map_err(Error::InvalidRequest)?;
            let day = day.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/goals/{}/check-ins/{}", client.baseurl, encode_path(& goal
                .to_string()), encode_path(& day.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "withdraw_check_in",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(ResponseValue::empty(response)),
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::list_check_in_versions`]

[`Client::list_check_in_versions`]: super::Client::list_check_in_versions*/
    #[derive(Debug, Clone)]
    pub struct ListCheckInVersions<'a> {
        client: &'a super::Client,
        goal: Result<::uuid::Uuid, String>,
        day: Result<::chrono::naive::NaiveDate, String>,
    }
    impl<'a> ListCheckInVersions<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                goal: Err("goal was not initialized".to_string()),
                day: Err("day was not initialized".to_string()),
            }
        }
        pub fn goal<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.goal = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: uuid :: Uuid` for goal failed".to_string()
                });
            self
        }
        pub fn day<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.day = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: chrono :: naive :: NaiveDate` for day failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v1/goals/{goal}/check-ins/{day}/versions`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::CheckInList>, Error<types::Problem>> {
            let Self { client, goal, day } = self;
            let goal = goal.map_err(Error::InvalidRequest)?;
            let day = day.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/goals/{}/check-ins/{}/versions", client.baseurl, encode_path(&
                goal.to_string()), encode_path(& day.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_check_in_versions",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::get_progress`]

[`Client::get_progress`]: super::Client::get_progress*/
    #[derive(Debug, Clone)]
    pub struct GetProgress<'a> {
        _client: &'a super::Client,
        client: Result<Option<::uuid::Uuid>, String>,
    }
    impl<'a> GetProgress<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                _client: client,
                client: Ok(None),
            }
        }
        pub fn client<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.client = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: uuid :: Uuid` for client failed".to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v1/progress`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Progress>, Error<types::Problem>> {
            let Self { _client, client } = self;
            let client = client.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/progress", _client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = _client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("client", &client))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_progress",
            };
            _client.pre(&mut request, &info).await?;
            let result = _client.exec(request, &info).await;
            _client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::get_today`]

[`Client::get_today`]: super::Client::get_today*/
    #[derive(Debug, Clone)]
    pub struct GetToday<'a> {
        _client: &'a super::Client,
        client: Result<Option<::uuid::Uuid>, String>,
        day: Result<Option<::chrono::naive::NaiveDate>, String>,
    }
    impl<'a> GetToday<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                _client: client,
                client: Ok(None),
                day: Ok(None),
            }
        }
        pub fn client<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.client = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: uuid :: Uuid` for client failed".to_string()
                });
            self
        }
        pub fn day<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::naive::NaiveDate>,
        {
            self.day = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: chrono :: naive :: NaiveDate` for day failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v1/today`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Today>, Error<types::Problem>> {
            let Self { _client, client, day } = self;
            let client = client.map_err(Error::InvalidRequest)?;
            let day = day.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/today", _client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = _client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("client", &client))
                .query(&progenitor_client::QueryParam::new("day", &day))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_today",
            };
            _client.pre(&mut request, &info).await?;
            let result = _client.exec(request, &info).await;
            _client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16..=499u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16..=599u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
}
impl crate::Page for types::PageCaseloadRow {
    type Item = types::CaseloadRow;
    fn into_parts(self) -> (Vec<types::CaseloadRow>, Option<String>) {
        (self.items, self.next_cursor)
    }
}
