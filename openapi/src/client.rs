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
    ///A decision about formal care.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CareDecision {
        ///Who decided.
        pub decided_by: ::std::string::String,
        ///Minutes a week more (less when negative) than what held on that day until then; absent where nothing did.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub difference: ::std::option::Option<i32>,
        ///The episode.
        pub episode_id: ::uuid::Uuid,
        ///From which day it holds.
        pub from_day: ::chrono::naive::NaiveDate,
        ///The parts that are linked to goals.
        pub goals: ::std::vec::Vec<LinkedMinutes>,
        ///Whether this is the decision that holds today.
        pub holds_today: bool,
        ///The decision.
        pub id: ::uuid::Uuid,
        pub kind: CareDecisionKind,
        ///The meeting it was taken in.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub meeting_id: ::std::option::Option<::uuid::Uuid>,
        ///Minutes of formal care a week, in total.
        pub minutes_per_week: i64,
        ///Why.
        pub reason: ::std::string::String,
        ///When.
        pub recorded_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Who recorded it.
        pub recorded_by: ::uuid::Uuid,
        ///Counts the decisions of the episode in the order they were taken, from 1.
        pub sequence: i32,
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
    ///What a change of a COPM mean says, in either direction; its sign tells better from worse.
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
    pub enum ChangeMeaning {
        #[serde(rename = "within_error")]
        WithinError,
        #[serde(rename = "beyond_error")]
        BeyondError,
        #[serde(rename = "important")]
        Important,
    }
    impl ::std::fmt::Display for ChangeMeaning {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::WithinError => f.write_str("within_error"),
                Self::BeyondError => f.write_str("beyond_error"),
                Self::Important => f.write_str("important"),
            }
        }
    }
    impl ::std::str::FromStr for ChangeMeaning {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "within_error" => Ok(Self::WithinError),
                "beyond_error" => Ok(Self::BeyondError),
                "important" => Ok(Self::Important),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for ChangeMeaning {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for ChangeMeaning {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
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
    ///The occupational area of a goal. Source: the three areas of the COPM.
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
    pub enum CopmArea {
        #[serde(rename = "self_care")]
        SelfCare,
        #[serde(rename = "productivity")]
        Productivity,
        #[serde(rename = "leisure")]
        Leisure,
    }
    impl ::std::fmt::Display for CopmArea {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::SelfCare => f.write_str("self_care"),
                Self::Productivity => f.write_str("productivity"),
                Self::Leisure => f.write_str("leisure"),
            }
        }
    }
    impl ::std::str::FromStr for CopmArea {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "self_care" => Ok(Self::SelfCare),
                "productivity" => Ok(Self::Productivity),
                "leisure" => Ok(Self::Leisure),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for CopmArea {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for CopmArea {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///The change of the means since the start. Better is positive.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CopmChange {
        ///Change of the mean performance, in points.
        pub performance: f64,
        pub performance_meaning: ChangeMeaning,
        ///Change of the mean satisfaction, in points.
        pub satisfaction: f64,
        pub satisfaction_meaning: ChangeMeaning,
        ///The interview at the start that it is compared with.
        pub since_interview_id: ::uuid::Uuid,
    }
    ///A COPM interview with its totals.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CopmInterview {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub change: ::std::option::Option<CopmChange>,
        ///The episode.
        pub episode_id: ::uuid::Uuid,
        ///The day it was held.
        pub held_on: ::chrono::naive::NaiveDate,
        ///The interview.
        pub id: ::uuid::Uuid,
        pub moment: CopmMoment,
        ///When.
        pub recorded_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Who recorded it.
        pub recorded_by: ::uuid::Uuid,
        pub respondent: RatedBy,
        ///The scores by goal.
        pub scores: ::std::vec::Vec<CopmScore>,
        pub totals: CopmTotals,
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
    ///What one goal scored in an interview.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(deny_unknown_fields)]
    pub struct CopmScore {
        ///A goal of the episode.
        pub goal_id: ::uuid::Uuid,
        ///How important the client finds it, 1 to 10.
        pub importance: i64,
        ///How well it goes, 1 to 10.
        pub performance: i64,
        ///How satisfied the client is with that, 1 to 10.
        pub satisfaction: i64,
    }
    impl CopmScore {
        pub fn builder() -> builder::CopmScore {
            Default::default()
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
    ///The means over the goals of one interview.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CopmTotals {
        ///Mean performance, 1 to 10: the sum of the scores divided by their number.
        pub performance: f64,
        ///Mean satisfaction, 1 to 10.
        pub satisfaction: f64,
    }
    ///The demand area of a goal. Source: the four areas of Langer Actief Thuis.
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
    pub enum DemandArea {
        #[serde(rename = "self_care")]
        SelfCare,
        #[serde(rename = "household")]
        Household,
        #[serde(rename = "mobility")]
        Mobility,
        #[serde(rename = "leisure")]
        Leisure,
    }
    impl ::std::fmt::Display for DemandArea {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::SelfCare => f.write_str("self_care"),
                Self::Household => f.write_str("household"),
                Self::Mobility => f.write_str("mobility"),
                Self::Leisure => f.write_str("leisure"),
            }
        }
    }
    impl ::std::str::FromStr for DemandArea {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "self_care" => Ok(Self::SelfCare),
                "household" => Ok(Self::Household),
                "mobility" => Ok(Self::Mobility),
                "leisure" => Ok(Self::Leisure),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for DemandArea {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for DemandArea {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///A discipline that may be responsible for a goal.
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
    pub enum Discipline {
        #[serde(rename = "occupational_therapy")]
        OccupationalTherapy,
        #[serde(rename = "physiotherapy")]
        Physiotherapy,
        #[serde(rename = "nursing")]
        Nursing,
        #[serde(rename = "personal_care")]
        PersonalCare,
        #[serde(rename = "household_help")]
        HouseholdHelp,
        #[serde(rename = "social_work")]
        SocialWork,
        #[serde(rename = "other")]
        Other,
    }
    impl ::std::fmt::Display for Discipline {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::OccupationalTherapy => f.write_str("occupational_therapy"),
                Self::Physiotherapy => f.write_str("physiotherapy"),
                Self::Nursing => f.write_str("nursing"),
                Self::PersonalCare => f.write_str("personal_care"),
                Self::HouseholdHelp => f.write_str("household_help"),
                Self::SocialWork => f.write_str("social_work"),
                Self::Other => f.write_str("other"),
            }
        }
    }
    impl ::std::str::FromStr for Discipline {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "occupational_therapy" => Ok(Self::OccupationalTherapy),
                "physiotherapy" => Ok(Self::Physiotherapy),
                "nursing" => Ok(Self::Nursing),
                "personal_care" => Ok(Self::PersonalCare),
                "household_help" => Ok(Self::HouseholdHelp),
                "social_work" => Ok(Self::SocialWork),
                "other" => Ok(Self::Other),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for Discipline {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for Discipline {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
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
    ///A goal with everything that is planned and agreed about it.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Goal {
        pub agreed_help: Help,
        ///Every agreement about target, help and weekdays, by the day it holds from; of two from one day the later holds.
        pub agreements: ::std::vec::Vec<GoalAgreement>,
        ///The minutes of formal care a week linked to this goal today; absent before the first care decision.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub care_minutes_per_week: ::std::option::Option<i64>,
        ///The client.
        pub client_id: ::uuid::Uuid,
        ///The day it was achieved or stopped.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub closed_on: ::std::option::Option<::chrono::naive::NaiveDate>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub copm_area: ::std::option::Option<CopmArea>,
        ///When.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Who added it.
        pub created_by: ::uuid::Uuid,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub demand_area: ::std::option::Option<DemandArea>,
        ///The disciplines responsible for it.
        pub disciplines: ::std::vec::Vec<Discipline>,
        ///The episode it belongs to.
        pub episode_id: ::uuid::Uuid,
        ///The goal.
        pub id: ::uuid::Uuid,
        ///The interventions named for it.
        pub interventions: ::std::vec::Vec<Intervention>,
        pub kind: GoalKind,
        ///The support methods named for it, by number.
        pub methods: ::std::vec::Vec<u8>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub picture: ::std::option::Option<Picture>,
        ///The weekdays it is planned on today, 1 (Monday) to 7 (Sunday).
        pub planned_days: ::std::vec::Vec<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub question_type: ::std::option::Option<QuestionType>,
        ///From which day it is worked on.
        pub start_day: ::chrono::naive::NaiveDate,
        pub status: GoalStatus,
        ///The steps, in order; those taken off the list are left out.
        pub steps: ::std::vec::Vec<StepView>,
        ///The rating aimed at today, 1 to 10.
        pub target: i64,
        ///In the client's own words.
        pub title: ::std::string::String,
        ///The version, also the `ETag`.
        pub version: i32,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub work_description: ::std::option::Option<WorkDescription>,
    }
    ///What was agreed about a goal from a day on.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct GoalAgreement {
        pub agreed_help: Help,
        ///From which day it holds.
        pub from_day: ::chrono::naive::NaiveDate,
        ///The weekdays it is planned on, 1 (Monday) to 7 (Sunday).
        pub planned_days: ::std::vec::Vec<i64>,
        ///The rating aimed at, 1 to 10.
        pub target: i64,
    }
    ///What to change about a goal; what is absent stays as it is.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[serde(deny_unknown_fields)]
    pub struct GoalChange {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub agreed_help: ::std::option::Option<Help>,
        ///The day it was achieved or stopped; today, or the day the episode ended, when absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub closed_on: ::std::option::Option<::chrono::naive::NaiveDate>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub copm_area: ::std::option::Option<CopmArea>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub demand_area: ::std::option::Option<DemandArea>,
        ///The disciplines responsible for it, each once.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub disciplines: ::std::vec::Vec<Discipline>,
        ///From which day target, help and planned weekdays hold; today when absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub from_day: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The interventions named for it, each once.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub interventions: ::std::vec::Vec<Intervention>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub kind: ::std::option::Option<GoalKind>,
        ///The support methods named for it, by number (1 to 29), each once.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub methods: ::std::vec::Vec<u8>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub picture: ::std::option::Option<Picture>,
        ///The weekdays it is planned on, 1 (Monday) to 7 (Sunday), ascending, from `from_day` on.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub planned_days: ::std::vec::Vec<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub question_type: ::std::option::Option<QuestionType>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<GoalStatus>,
        ///The rating aimed at, 1 to 10, from `from_day` on.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub target: ::std::option::Option<i64>,
        ///In the client's own words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub title: ::std::option::Option<::std::string::String>,
    }
    impl GoalChange {
        pub fn builder() -> builder::GoalChange {
            Default::default()
        }
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
    ///A reason not to taper, until it is released.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Hold {
        ///When it was recorded.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///The episode.
        pub episode_id: ::uuid::Uuid,
        ///The hold.
        pub id: ::uuid::Uuid,
        pub kind: HoldKind,
        ///A remark.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub note: ::std::option::Option<::std::string::String>,
        ///Why.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub release_note: ::std::option::Option<::std::string::String>,
        ///Who released it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub released_by: ::std::option::Option<::uuid::Uuid>,
        ///From which day it no longer holds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub released_on: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///Who reported it.
        pub reported_by: ::uuid::Uuid,
        ///The day it was reported.
        pub reported_on: ::chrono::naive::NaiveDate,
        ///The version, also the `ETag`.
        pub version: i32,
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
    ///The release of a hold.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(deny_unknown_fields)]
    pub struct HoldRelease {
        ///Why, at most 500 characters.
        pub release_note: ::std::string::String,
        ///From which day it no longer holds, not before it was reported and not after today.
        pub released_on: ::chrono::naive::NaiveDate,
    }
    impl HoldRelease {
        pub fn builder() -> builder::HoldRelease {
            Default::default()
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
    ///An intervention that a plan may name. Source: the Dutch national definition of reablement.
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
    pub enum Intervention {
        #[serde(rename = "education")]
        Education,
        #[serde(rename = "reinforcement_and_feedback")]
        ReinforcementAndFeedback,
        #[serde(rename = "motivational_interviewing")]
        MotivationalInterviewing,
        #[serde(rename = "goal_setting_and_planning")]
        GoalSettingAndPlanning,
        #[serde(rename = "self_monitoring_and_reflection")]
        SelfMonitoringAndReflection,
        #[serde(rename = "memory_training")]
        MemoryTraining,
        #[serde(rename = "fall_prevention")]
        FallPrevention,
        #[serde(rename = "exercise")]
        Exercise,
        #[serde(rename = "coping_with_stress_and_emotions")]
        CopingWithStressAndEmotions,
        #[serde(rename = "making_and_keeping_contacts")]
        MakingAndKeepingContacts,
        #[serde(rename = "aids")]
        Aids,
        #[serde(rename = "adapting_task_or_surroundings")]
        AdaptingTaskOrSurroundings,
        #[serde(rename = "balancing_load_and_capacity")]
        BalancingLoadAndCapacity,
        #[serde(rename = "self_management")]
        SelfManagement,
    }
    impl ::std::fmt::Display for Intervention {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Education => f.write_str("education"),
                Self::ReinforcementAndFeedback => {
                    f.write_str("reinforcement_and_feedback")
                }
                Self::MotivationalInterviewing => {
                    f.write_str("motivational_interviewing")
                }
                Self::GoalSettingAndPlanning => f.write_str("goal_setting_and_planning"),
                Self::SelfMonitoringAndReflection => {
                    f.write_str("self_monitoring_and_reflection")
                }
                Self::MemoryTraining => f.write_str("memory_training"),
                Self::FallPrevention => f.write_str("fall_prevention"),
                Self::Exercise => f.write_str("exercise"),
                Self::CopingWithStressAndEmotions => {
                    f.write_str("coping_with_stress_and_emotions")
                }
                Self::MakingAndKeepingContacts => {
                    f.write_str("making_and_keeping_contacts")
                }
                Self::Aids => f.write_str("aids"),
                Self::AdaptingTaskOrSurroundings => {
                    f.write_str("adapting_task_or_surroundings")
                }
                Self::BalancingLoadAndCapacity => {
                    f.write_str("balancing_load_and_capacity")
                }
                Self::SelfManagement => f.write_str("self_management"),
            }
        }
    }
    impl ::std::str::FromStr for Intervention {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "education" => Ok(Self::Education),
                "reinforcement_and_feedback" => Ok(Self::ReinforcementAndFeedback),
                "motivational_interviewing" => Ok(Self::MotivationalInterviewing),
                "goal_setting_and_planning" => Ok(Self::GoalSettingAndPlanning),
                "self_monitoring_and_reflection" => Ok(Self::SelfMonitoringAndReflection),
                "memory_training" => Ok(Self::MemoryTraining),
                "fall_prevention" => Ok(Self::FallPrevention),
                "exercise" => Ok(Self::Exercise),
                "coping_with_stress_and_emotions" => {
                    Ok(Self::CopingWithStressAndEmotions)
                }
                "making_and_keeping_contacts" => Ok(Self::MakingAndKeepingContacts),
                "aids" => Ok(Self::Aids),
                "adapting_task_or_surroundings" => Ok(Self::AdaptingTaskOrSurroundings),
                "balancing_load_and_capacity" => Ok(Self::BalancingLoadAndCapacity),
                "self_management" => Ok(Self::SelfManagement),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for Intervention {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for Intervention {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///The part of the care minutes that is linked to one goal.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(deny_unknown_fields)]
    pub struct LinkedMinutes {
        ///A goal of the episode.
        pub goal_id: ::uuid::Uuid,
        ///Minutes a week spent on what the goal is about.
        pub minutes_per_week: i64,
    }
    impl LinkedMinutes {
        pub fn builder() -> builder::LinkedMinutes {
            Default::default()
        }
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
    ///A decision about formal care to record.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(deny_unknown_fields)]
    pub struct NewCareDecision {
        ///Who decided, by name.
        pub decided_by: ::std::string::String,
        ///From which day it holds.
        pub from_day: ::chrono::naive::NaiveDate,
        ///The parts of it that are linked to goals, each goal once; together at most the total.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub goals: ::std::vec::Vec<LinkedMinutes>,
        ///An id made by the caller, so that a repeat makes nothing twice.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::uuid::Uuid>,
        pub kind: CareDecisionKind,
        ///Minutes of formal care a week from then on, in total.
        pub minutes_per_week: i64,
        ///Why.
        pub reason: ::std::string::String,
    }
    impl NewCareDecision {
        pub fn builder() -> builder::NewCareDecision {
            Default::default()
        }
    }
    /**How a goal went on one day. `performance` and `satisfaction` are required unless `help` is `not_done`; then a reason
is required and `performance` refused.*/
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(deny_unknown_fields)]
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
    ///A COPM interview to record.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(deny_unknown_fields)]
    pub struct NewCopmInterview {
        ///The day it was held, not after today.
        pub held_on: ::chrono::naive::NaiveDate,
        ///An id made by the caller, so that a repeat makes nothing twice.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::uuid::Uuid>,
        pub moment: CopmMoment,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub respondent: ::std::option::Option<RatedBy>,
        ///The scores, each goal once, at least one.
        pub scores: ::std::vec::Vec<CopmScore>,
    }
    impl NewCopmInterview {
        pub fn builder() -> builder::NewCopmInterview {
            Default::default()
        }
    }
    ///A goal to add to the plan.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(deny_unknown_fields)]
    pub struct NewGoal {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub agreed_help: ::std::option::Option<Help>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub copm_area: ::std::option::Option<CopmArea>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub demand_area: ::std::option::Option<DemandArea>,
        ///The disciplines responsible for it, each once.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub disciplines: ::std::vec::Vec<Discipline>,
        ///An id made by the caller, so that a repeat makes nothing twice.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::uuid::Uuid>,
        ///The interventions named for it, each once.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub interventions: ::std::vec::Vec<Intervention>,
        pub kind: GoalKind,
        ///The support methods named for it, by number (1 to 29), each once.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub methods: ::std::vec::Vec<u8>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub picture: ::std::option::Option<Picture>,
        ///The weekdays it is planned on, 1 (Monday) to 7 (Sunday), ascending.
        pub planned_days: ::std::vec::Vec<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub question_type: ::std::option::Option<QuestionType>,
        /**From which day it is worked on, within the episode; today, or the first day of the episode when that is yet
to come, when absent.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub start_day: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///Small steps on the way, in order, at most 20.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub steps: ::std::vec::Vec<::std::string::String>,
        ///The rating aimed at, 1 to 10; 7 when absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub target: ::std::option::Option<i64>,
        ///In the client's own words.
        pub title: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub work_description: ::std::option::Option<NewWorkDescription>,
    }
    impl NewGoal {
        pub fn builder() -> builder::NewGoal {
            Default::default()
        }
    }
    ///A reason not to taper for now.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(deny_unknown_fields)]
    pub struct NewHold {
        ///An id made by the caller, so that a repeat makes nothing twice.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::uuid::Uuid>,
        pub kind: HoldKind,
        ///A remark, at most 500 characters.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub note: ::std::option::Option<::std::string::String>,
        ///The day it was reported, not after today.
        pub reported_on: ::chrono::naive::NaiveDate,
    }
    impl NewHold {
        pub fn builder() -> builder::NewHold {
            Default::default()
        }
    }
    ///A compliment to send.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(deny_unknown_fields)]
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
    ///Who does what: the client's part, and what staff still do.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct NewWorkDescription {
        ///What the client does.
        pub client_does: ::std::string::String,
        ///What staff do.
        pub staff_do: ::std::string::String,
    }
    impl NewWorkDescription {
        pub fn builder() -> builder::NewWorkDescription {
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
    #[serde(deny_unknown_fields)]
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
    pub struct PageCareDecision {
        ///The things on this page.
        pub items: ::std::vec::Vec<CareDecision>,
        ///Sent back as `cursor`, it gives the next page; absent on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
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
    ///One page of a list.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PageCopmInterview {
        ///The things on this page.
        pub items: ::std::vec::Vec<CopmInterview>,
        ///Sent back as `cursor`, it gives the next page; absent on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }
    ///One page of a list.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PageGoal {
        ///The things on this page.
        pub items: ::std::vec::Vec<Goal>,
        ///Sent back as `cursor`, it gives the next page; absent on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }
    ///One page of a list.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PageHold {
        ///The things on this page.
        pub items: ::std::vec::Vec<Hold>,
        ///Sent back as `cursor`, it gives the next page; absent on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }
    ///One page of a list.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PageMessage {
        ///The things on this page.
        pub items: ::std::vec::Vec<Message>,
        ///Sent back as `cursor`, it gives the next page; absent on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }
    ///One page of a list.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PageStepList {
        ///The things on this page.
        pub items: ::std::vec::Vec<StepList>,
        ///Sent back as `cursor`, it gives the next page; absent on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }
    ///One page of a list.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PageWorkDescription {
        ///The things on this page.
        pub items: ::std::vec::Vec<WorkDescription>,
        ///Sent back as `cursor`, it gives the next page; absent on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }
    ///A paper diary of one author.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(deny_unknown_fields)]
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
    ///The drawing that goes with a goal on the phone.
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
    pub enum Picture {
        #[serde(rename = "washing")]
        Washing,
        #[serde(rename = "dressing")]
        Dressing,
        #[serde(rename = "cooking")]
        Cooking,
        #[serde(rename = "walking")]
        Walking,
        #[serde(rename = "shopping")]
        Shopping,
        #[serde(rename = "calling")]
        Calling,
        #[serde(rename = "gardening")]
        Gardening,
        #[serde(rename = "reading")]
        Reading,
        #[serde(rename = "other")]
        Other,
    }
    impl ::std::fmt::Display for Picture {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Washing => f.write_str("washing"),
                Self::Dressing => f.write_str("dressing"),
                Self::Cooking => f.write_str("cooking"),
                Self::Walking => f.write_str("walking"),
                Self::Shopping => f.write_str("shopping"),
                Self::Calling => f.write_str("calling"),
                Self::Gardening => f.write_str("gardening"),
                Self::Reading => f.write_str("reading"),
                Self::Other => f.write_str("other"),
            }
        }
    }
    impl ::std::str::FromStr for Picture {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "washing" => Ok(Self::Washing),
                "dressing" => Ok(Self::Dressing),
                "cooking" => Ok(Self::Cooking),
                "walking" => Ok(Self::Walking),
                "shopping" => Ok(Self::Shopping),
                "calling" => Ok(Self::Calling),
                "gardening" => Ok(Self::Gardening),
                "reading" => Ok(Self::Reading),
                "other" => Ok(Self::Other),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for Picture {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for Picture {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
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
    ///A step of a list that is put; its place in the list is its order.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(deny_unknown_fields)]
    pub struct PutStep {
        ///The step as it stands in the goal's list now; absent for a new step.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::uuid::Uuid>,
        ///The day it was reached; absent while it is not.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reached_on: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///What it is.
        pub title: ::std::string::String,
    }
    impl PutStep {
        pub fn builder() -> builder::PutStep {
            Default::default()
        }
    }
    ///The whole list of a goal's steps.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(deny_unknown_fields)]
    pub struct PutSteps {
        ///The steps in order, at most 20. Steps that are left out are retired.
        pub steps: ::std::vec::Vec<PutStep>,
    }
    impl PutSteps {
        pub fn builder() -> builder::PutSteps {
            Default::default()
        }
    }
    ///The type of question behind a goal. Source: the Dutch national definition of reablement.
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
    pub enum QuestionType {
        #[serde(rename = "care")]
        Care,
        #[serde(rename = "support")]
        Support,
        #[serde(rename = "wellbeing")]
        Wellbeing,
    }
    impl ::std::fmt::Display for QuestionType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Care => f.write_str("care"),
                Self::Support => f.write_str("support"),
                Self::Wellbeing => f.write_str("wellbeing"),
            }
        }
    }
    impl ::std::str::FromStr for QuestionType {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "care" => Ok(Self::Care),
                "support" => Ok(Self::Support),
                "wellbeing" => Ok(Self::Wellbeing),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for QuestionType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for QuestionType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
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
    ///One version of the list of a goal's steps.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct StepList {
        ///When.
        pub recorded_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Who put it.
        pub recorded_by: ::uuid::Uuid,
        ///Their name.
        pub recorded_by_name: ::std::string::String,
        ///The steps as they were put, in order.
        pub steps: ::std::vec::Vec<StepView>,
        ///Counts the versions, from 1.
        pub version: i32,
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
    #[serde(deny_unknown_fields)]
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
    ///One version of who does what.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct WorkDescription {
        ///What the client does.
        pub client_does: ::std::string::String,
        ///When.
        pub recorded_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Who wrote this version.
        pub recorded_by: ::uuid::Uuid,
        ///Their name.
        pub recorded_by_name: ::std::string::String,
        ///What staff do.
        pub staff_do: ::std::string::String,
        ///Counts the versions, from 1.
        pub version: i32,
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
        pub struct CopmScore {
            goal_id: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
            importance: ::std::result::Result<i64, ::std::string::String>,
            performance: ::std::result::Result<i64, ::std::string::String>,
            satisfaction: ::std::result::Result<i64, ::std::string::String>,
        }
        impl ::std::default::Default for CopmScore {
            fn default() -> Self {
                Self {
                    goal_id: Err("no value supplied for goal_id".to_string()),
                    importance: Err("no value supplied for importance".to_string()),
                    performance: Err("no value supplied for performance".to_string()),
                    satisfaction: Err("no value supplied for satisfaction".to_string()),
                }
            }
        }
        impl CopmScore {
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
            pub fn importance<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.importance = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for importance: {e}")
                    });
                self
            }
            pub fn performance<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.performance = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for performance: {e}")
                    });
                self
            }
            pub fn satisfaction<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.satisfaction = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for satisfaction: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<CopmScore> for super::CopmScore {
            type Error = super::error::ConversionError;
            fn try_from(
                value: CopmScore,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    goal_id: value.goal_id?,
                    importance: value.importance?,
                    performance: value.performance?,
                    satisfaction: value.satisfaction?,
                })
            }
        }
        impl ::std::convert::From<super::CopmScore> for CopmScore {
            fn from(value: super::CopmScore) -> Self {
                Self {
                    goal_id: Ok(value.goal_id),
                    importance: Ok(value.importance),
                    performance: Ok(value.performance),
                    satisfaction: Ok(value.satisfaction),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct GoalChange {
            agreed_help: ::std::result::Result<
                ::std::option::Option<super::Help>,
                ::std::string::String,
            >,
            closed_on: ::std::result::Result<
                ::std::option::Option<::chrono::naive::NaiveDate>,
                ::std::string::String,
            >,
            copm_area: ::std::result::Result<
                ::std::option::Option<super::CopmArea>,
                ::std::string::String,
            >,
            demand_area: ::std::result::Result<
                ::std::option::Option<super::DemandArea>,
                ::std::string::String,
            >,
            disciplines: ::std::result::Result<
                ::std::vec::Vec<super::Discipline>,
                ::std::string::String,
            >,
            from_day: ::std::result::Result<
                ::std::option::Option<::chrono::naive::NaiveDate>,
                ::std::string::String,
            >,
            interventions: ::std::result::Result<
                ::std::vec::Vec<super::Intervention>,
                ::std::string::String,
            >,
            kind: ::std::result::Result<
                ::std::option::Option<super::GoalKind>,
                ::std::string::String,
            >,
            methods: ::std::result::Result<::std::vec::Vec<u8>, ::std::string::String>,
            picture: ::std::result::Result<
                ::std::option::Option<super::Picture>,
                ::std::string::String,
            >,
            planned_days: ::std::result::Result<
                ::std::vec::Vec<i64>,
                ::std::string::String,
            >,
            question_type: ::std::result::Result<
                ::std::option::Option<super::QuestionType>,
                ::std::string::String,
            >,
            status: ::std::result::Result<
                ::std::option::Option<super::GoalStatus>,
                ::std::string::String,
            >,
            target: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            title: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for GoalChange {
            fn default() -> Self {
                Self {
                    agreed_help: Ok(Default::default()),
                    closed_on: Ok(Default::default()),
                    copm_area: Ok(Default::default()),
                    demand_area: Ok(Default::default()),
                    disciplines: Ok(Default::default()),
                    from_day: Ok(Default::default()),
                    interventions: Ok(Default::default()),
                    kind: Ok(Default::default()),
                    methods: Ok(Default::default()),
                    picture: Ok(Default::default()),
                    planned_days: Ok(Default::default()),
                    question_type: Ok(Default::default()),
                    status: Ok(Default::default()),
                    target: Ok(Default::default()),
                    title: Ok(Default::default()),
                }
            }
        }
        impl GoalChange {
            pub fn agreed_help<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Help>>,
                T::Error: ::std::fmt::Display,
            {
                self.agreed_help = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for agreed_help: {e}")
                    });
                self
            }
            pub fn closed_on<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::naive::NaiveDate>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.closed_on = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for closed_on: {e}")
                    });
                self
            }
            pub fn copm_area<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::CopmArea>>,
                T::Error: ::std::fmt::Display,
            {
                self.copm_area = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for copm_area: {e}")
                    });
                self
            }
            pub fn demand_area<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::DemandArea>>,
                T::Error: ::std::fmt::Display,
            {
                self.demand_area = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for demand_area: {e}")
                    });
                self
            }
            pub fn disciplines<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Discipline>>,
                T::Error: ::std::fmt::Display,
            {
                self.disciplines = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for disciplines: {e}")
                    });
                self
            }
            pub fn from_day<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::naive::NaiveDate>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.from_day = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for from_day: {e}")
                    });
                self
            }
            pub fn interventions<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Intervention>>,
                T::Error: ::std::fmt::Display,
            {
                self.interventions = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for interventions: {e}")
                    });
                self
            }
            pub fn kind<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::GoalKind>>,
                T::Error: ::std::fmt::Display,
            {
                self.kind = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for kind: {e}")
                    });
                self
            }
            pub fn methods<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<u8>>,
                T::Error: ::std::fmt::Display,
            {
                self.methods = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for methods: {e}")
                    });
                self
            }
            pub fn picture<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Picture>>,
                T::Error: ::std::fmt::Display,
            {
                self.picture = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for picture: {e}")
                    });
                self
            }
            pub fn planned_days<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.planned_days = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for planned_days: {e}")
                    });
                self
            }
            pub fn question_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::QuestionType>>,
                T::Error: ::std::fmt::Display,
            {
                self.question_type = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for question_type: {e}")
                    });
                self
            }
            pub fn status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::GoalStatus>>,
                T::Error: ::std::fmt::Display,
            {
                self.status = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for status: {e}")
                    });
                self
            }
            pub fn target<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.target = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for target: {e}")
                    });
                self
            }
            pub fn title<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.title = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for title: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<GoalChange> for super::GoalChange {
            type Error = super::error::ConversionError;
            fn try_from(
                value: GoalChange,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    agreed_help: value.agreed_help?,
                    closed_on: value.closed_on?,
                    copm_area: value.copm_area?,
                    demand_area: value.demand_area?,
                    disciplines: value.disciplines?,
                    from_day: value.from_day?,
                    interventions: value.interventions?,
                    kind: value.kind?,
                    methods: value.methods?,
                    picture: value.picture?,
                    planned_days: value.planned_days?,
                    question_type: value.question_type?,
                    status: value.status?,
                    target: value.target?,
                    title: value.title?,
                })
            }
        }
        impl ::std::convert::From<super::GoalChange> for GoalChange {
            fn from(value: super::GoalChange) -> Self {
                Self {
                    agreed_help: Ok(value.agreed_help),
                    closed_on: Ok(value.closed_on),
                    copm_area: Ok(value.copm_area),
                    demand_area: Ok(value.demand_area),
                    disciplines: Ok(value.disciplines),
                    from_day: Ok(value.from_day),
                    interventions: Ok(value.interventions),
                    kind: Ok(value.kind),
                    methods: Ok(value.methods),
                    picture: Ok(value.picture),
                    planned_days: Ok(value.planned_days),
                    question_type: Ok(value.question_type),
                    status: Ok(value.status),
                    target: Ok(value.target),
                    title: Ok(value.title),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct HoldRelease {
            release_note: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            released_on: ::std::result::Result<
                ::chrono::naive::NaiveDate,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for HoldRelease {
            fn default() -> Self {
                Self {
                    release_note: Err("no value supplied for release_note".to_string()),
                    released_on: Err("no value supplied for released_on".to_string()),
                }
            }
        }
        impl HoldRelease {
            pub fn release_note<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.release_note = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for release_note: {e}")
                    });
                self
            }
            pub fn released_on<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::naive::NaiveDate>,
                T::Error: ::std::fmt::Display,
            {
                self.released_on = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for released_on: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<HoldRelease> for super::HoldRelease {
            type Error = super::error::ConversionError;
            fn try_from(
                value: HoldRelease,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    release_note: value.release_note?,
                    released_on: value.released_on?,
                })
            }
        }
        impl ::std::convert::From<super::HoldRelease> for HoldRelease {
            fn from(value: super::HoldRelease) -> Self {
                Self {
                    release_note: Ok(value.release_note),
                    released_on: Ok(value.released_on),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct LinkedMinutes {
            goal_id: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
            minutes_per_week: ::std::result::Result<i64, ::std::string::String>,
        }
        impl ::std::default::Default for LinkedMinutes {
            fn default() -> Self {
                Self {
                    goal_id: Err("no value supplied for goal_id".to_string()),
                    minutes_per_week: Err(
                        "no value supplied for minutes_per_week".to_string(),
                    ),
                }
            }
        }
        impl LinkedMinutes {
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
            pub fn minutes_per_week<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.minutes_per_week = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for minutes_per_week: {e}"
                        )
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<LinkedMinutes> for super::LinkedMinutes {
            type Error = super::error::ConversionError;
            fn try_from(
                value: LinkedMinutes,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    goal_id: value.goal_id?,
                    minutes_per_week: value.minutes_per_week?,
                })
            }
        }
        impl ::std::convert::From<super::LinkedMinutes> for LinkedMinutes {
            fn from(value: super::LinkedMinutes) -> Self {
                Self {
                    goal_id: Ok(value.goal_id),
                    minutes_per_week: Ok(value.minutes_per_week),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct NewCareDecision {
            decided_by: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            from_day: ::std::result::Result<
                ::chrono::naive::NaiveDate,
                ::std::string::String,
            >,
            goals: ::std::result::Result<
                ::std::vec::Vec<super::LinkedMinutes>,
                ::std::string::String,
            >,
            id: ::std::result::Result<
                ::std::option::Option<::uuid::Uuid>,
                ::std::string::String,
            >,
            kind: ::std::result::Result<super::CareDecisionKind, ::std::string::String>,
            minutes_per_week: ::std::result::Result<i64, ::std::string::String>,
            reason: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for NewCareDecision {
            fn default() -> Self {
                Self {
                    decided_by: Err("no value supplied for decided_by".to_string()),
                    from_day: Err("no value supplied for from_day".to_string()),
                    goals: Ok(Default::default()),
                    id: Ok(Default::default()),
                    kind: Err("no value supplied for kind".to_string()),
                    minutes_per_week: Err(
                        "no value supplied for minutes_per_week".to_string(),
                    ),
                    reason: Err("no value supplied for reason".to_string()),
                }
            }
        }
        impl NewCareDecision {
            pub fn decided_by<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.decided_by = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for decided_by: {e}")
                    });
                self
            }
            pub fn from_day<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::naive::NaiveDate>,
                T::Error: ::std::fmt::Display,
            {
                self.from_day = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for from_day: {e}")
                    });
                self
            }
            pub fn goals<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::LinkedMinutes>>,
                T::Error: ::std::fmt::Display,
            {
                self.goals = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for goals: {e}")
                    });
                self
            }
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
            pub fn kind<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::CareDecisionKind>,
                T::Error: ::std::fmt::Display,
            {
                self.kind = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for kind: {e}")
                    });
                self
            }
            pub fn minutes_per_week<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.minutes_per_week = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for minutes_per_week: {e}"
                        )
                    });
                self
            }
            pub fn reason<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.reason = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for reason: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<NewCareDecision> for super::NewCareDecision {
            type Error = super::error::ConversionError;
            fn try_from(
                value: NewCareDecision,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    decided_by: value.decided_by?,
                    from_day: value.from_day?,
                    goals: value.goals?,
                    id: value.id?,
                    kind: value.kind?,
                    minutes_per_week: value.minutes_per_week?,
                    reason: value.reason?,
                })
            }
        }
        impl ::std::convert::From<super::NewCareDecision> for NewCareDecision {
            fn from(value: super::NewCareDecision) -> Self {
                Self {
                    decided_by: Ok(value.decided_by),
                    from_day: Ok(value.from_day),
                    goals: Ok(value.goals),
                    id: Ok(value.id),
                    kind: Ok(value.kind),
                    minutes_per_week: Ok(value.minutes_per_week),
                    reason: Ok(value.reason),
                }
            }
        }
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
        pub struct NewCopmInterview {
            held_on: ::std::result::Result<
                ::chrono::naive::NaiveDate,
                ::std::string::String,
            >,
            id: ::std::result::Result<
                ::std::option::Option<::uuid::Uuid>,
                ::std::string::String,
            >,
            moment: ::std::result::Result<super::CopmMoment, ::std::string::String>,
            respondent: ::std::result::Result<
                ::std::option::Option<super::RatedBy>,
                ::std::string::String,
            >,
            scores: ::std::result::Result<
                ::std::vec::Vec<super::CopmScore>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for NewCopmInterview {
            fn default() -> Self {
                Self {
                    held_on: Err("no value supplied for held_on".to_string()),
                    id: Ok(Default::default()),
                    moment: Err("no value supplied for moment".to_string()),
                    respondent: Ok(Default::default()),
                    scores: Err("no value supplied for scores".to_string()),
                }
            }
        }
        impl NewCopmInterview {
            pub fn held_on<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::naive::NaiveDate>,
                T::Error: ::std::fmt::Display,
            {
                self.held_on = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for held_on: {e}")
                    });
                self
            }
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
            pub fn moment<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::CopmMoment>,
                T::Error: ::std::fmt::Display,
            {
                self.moment = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for moment: {e}")
                    });
                self
            }
            pub fn respondent<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::RatedBy>>,
                T::Error: ::std::fmt::Display,
            {
                self.respondent = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for respondent: {e}")
                    });
                self
            }
            pub fn scores<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::CopmScore>>,
                T::Error: ::std::fmt::Display,
            {
                self.scores = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for scores: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<NewCopmInterview> for super::NewCopmInterview {
            type Error = super::error::ConversionError;
            fn try_from(
                value: NewCopmInterview,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    held_on: value.held_on?,
                    id: value.id?,
                    moment: value.moment?,
                    respondent: value.respondent?,
                    scores: value.scores?,
                })
            }
        }
        impl ::std::convert::From<super::NewCopmInterview> for NewCopmInterview {
            fn from(value: super::NewCopmInterview) -> Self {
                Self {
                    held_on: Ok(value.held_on),
                    id: Ok(value.id),
                    moment: Ok(value.moment),
                    respondent: Ok(value.respondent),
                    scores: Ok(value.scores),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct NewGoal {
            agreed_help: ::std::result::Result<
                ::std::option::Option<super::Help>,
                ::std::string::String,
            >,
            copm_area: ::std::result::Result<
                ::std::option::Option<super::CopmArea>,
                ::std::string::String,
            >,
            demand_area: ::std::result::Result<
                ::std::option::Option<super::DemandArea>,
                ::std::string::String,
            >,
            disciplines: ::std::result::Result<
                ::std::vec::Vec<super::Discipline>,
                ::std::string::String,
            >,
            id: ::std::result::Result<
                ::std::option::Option<::uuid::Uuid>,
                ::std::string::String,
            >,
            interventions: ::std::result::Result<
                ::std::vec::Vec<super::Intervention>,
                ::std::string::String,
            >,
            kind: ::std::result::Result<super::GoalKind, ::std::string::String>,
            methods: ::std::result::Result<::std::vec::Vec<u8>, ::std::string::String>,
            picture: ::std::result::Result<
                ::std::option::Option<super::Picture>,
                ::std::string::String,
            >,
            planned_days: ::std::result::Result<
                ::std::vec::Vec<i64>,
                ::std::string::String,
            >,
            question_type: ::std::result::Result<
                ::std::option::Option<super::QuestionType>,
                ::std::string::String,
            >,
            start_day: ::std::result::Result<
                ::std::option::Option<::chrono::naive::NaiveDate>,
                ::std::string::String,
            >,
            steps: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            target: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            title: ::std::result::Result<::std::string::String, ::std::string::String>,
            work_description: ::std::result::Result<
                ::std::option::Option<super::NewWorkDescription>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for NewGoal {
            fn default() -> Self {
                Self {
                    agreed_help: Ok(Default::default()),
                    copm_area: Ok(Default::default()),
                    demand_area: Ok(Default::default()),
                    disciplines: Ok(Default::default()),
                    id: Ok(Default::default()),
                    interventions: Ok(Default::default()),
                    kind: Err("no value supplied for kind".to_string()),
                    methods: Ok(Default::default()),
                    picture: Ok(Default::default()),
                    planned_days: Err("no value supplied for planned_days".to_string()),
                    question_type: Ok(Default::default()),
                    start_day: Ok(Default::default()),
                    steps: Ok(Default::default()),
                    target: Ok(Default::default()),
                    title: Err("no value supplied for title".to_string()),
                    work_description: Ok(Default::default()),
                }
            }
        }
        impl NewGoal {
            pub fn agreed_help<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Help>>,
                T::Error: ::std::fmt::Display,
            {
                self.agreed_help = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for agreed_help: {e}")
                    });
                self
            }
            pub fn copm_area<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::CopmArea>>,
                T::Error: ::std::fmt::Display,
            {
                self.copm_area = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for copm_area: {e}")
                    });
                self
            }
            pub fn demand_area<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::DemandArea>>,
                T::Error: ::std::fmt::Display,
            {
                self.demand_area = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for demand_area: {e}")
                    });
                self
            }
            pub fn disciplines<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Discipline>>,
                T::Error: ::std::fmt::Display,
            {
                self.disciplines = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for disciplines: {e}")
                    });
                self
            }
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
            pub fn interventions<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Intervention>>,
                T::Error: ::std::fmt::Display,
            {
                self.interventions = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for interventions: {e}")
                    });
                self
            }
            pub fn kind<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::GoalKind>,
                T::Error: ::std::fmt::Display,
            {
                self.kind = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for kind: {e}")
                    });
                self
            }
            pub fn methods<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<u8>>,
                T::Error: ::std::fmt::Display,
            {
                self.methods = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for methods: {e}")
                    });
                self
            }
            pub fn picture<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Picture>>,
                T::Error: ::std::fmt::Display,
            {
                self.picture = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for picture: {e}")
                    });
                self
            }
            pub fn planned_days<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.planned_days = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for planned_days: {e}")
                    });
                self
            }
            pub fn question_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::QuestionType>>,
                T::Error: ::std::fmt::Display,
            {
                self.question_type = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for question_type: {e}")
                    });
                self
            }
            pub fn start_day<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::naive::NaiveDate>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.start_day = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for start_day: {e}")
                    });
                self
            }
            pub fn steps<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.steps = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for steps: {e}")
                    });
                self
            }
            pub fn target<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.target = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for target: {e}")
                    });
                self
            }
            pub fn title<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.title = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for title: {e}")
                    });
                self
            }
            pub fn work_description<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::NewWorkDescription>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.work_description = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for work_description: {e}"
                        )
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<NewGoal> for super::NewGoal {
            type Error = super::error::ConversionError;
            fn try_from(
                value: NewGoal,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    agreed_help: value.agreed_help?,
                    copm_area: value.copm_area?,
                    demand_area: value.demand_area?,
                    disciplines: value.disciplines?,
                    id: value.id?,
                    interventions: value.interventions?,
                    kind: value.kind?,
                    methods: value.methods?,
                    picture: value.picture?,
                    planned_days: value.planned_days?,
                    question_type: value.question_type?,
                    start_day: value.start_day?,
                    steps: value.steps?,
                    target: value.target?,
                    title: value.title?,
                    work_description: value.work_description?,
                })
            }
        }
        impl ::std::convert::From<super::NewGoal> for NewGoal {
            fn from(value: super::NewGoal) -> Self {
                Self {
                    agreed_help: Ok(value.agreed_help),
                    copm_area: Ok(value.copm_area),
                    demand_area: Ok(value.demand_area),
                    disciplines: Ok(value.disciplines),
                    id: Ok(value.id),
                    interventions: Ok(value.interventions),
                    kind: Ok(value.kind),
                    methods: Ok(value.methods),
                    picture: Ok(value.picture),
                    planned_days: Ok(value.planned_days),
                    question_type: Ok(value.question_type),
                    start_day: Ok(value.start_day),
                    steps: Ok(value.steps),
                    target: Ok(value.target),
                    title: Ok(value.title),
                    work_description: Ok(value.work_description),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct NewHold {
            id: ::std::result::Result<
                ::std::option::Option<::uuid::Uuid>,
                ::std::string::String,
            >,
            kind: ::std::result::Result<super::HoldKind, ::std::string::String>,
            note: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            reported_on: ::std::result::Result<
                ::chrono::naive::NaiveDate,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for NewHold {
            fn default() -> Self {
                Self {
                    id: Ok(Default::default()),
                    kind: Err("no value supplied for kind".to_string()),
                    note: Ok(Default::default()),
                    reported_on: Err("no value supplied for reported_on".to_string()),
                }
            }
        }
        impl NewHold {
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
            pub fn kind<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::HoldKind>,
                T::Error: ::std::fmt::Display,
            {
                self.kind = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for kind: {e}")
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
            pub fn reported_on<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::naive::NaiveDate>,
                T::Error: ::std::fmt::Display,
            {
                self.reported_on = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for reported_on: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<NewHold> for super::NewHold {
            type Error = super::error::ConversionError;
            fn try_from(
                value: NewHold,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    kind: value.kind?,
                    note: value.note?,
                    reported_on: value.reported_on?,
                })
            }
        }
        impl ::std::convert::From<super::NewHold> for NewHold {
            fn from(value: super::NewHold) -> Self {
                Self {
                    id: Ok(value.id),
                    kind: Ok(value.kind),
                    note: Ok(value.note),
                    reported_on: Ok(value.reported_on),
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
        pub struct NewWorkDescription {
            client_does: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            staff_do: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for NewWorkDescription {
            fn default() -> Self {
                Self {
                    client_does: Err("no value supplied for client_does".to_string()),
                    staff_do: Err("no value supplied for staff_do".to_string()),
                }
            }
        }
        impl NewWorkDescription {
            pub fn client_does<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.client_does = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for client_does: {e}")
                    });
                self
            }
            pub fn staff_do<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.staff_do = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for staff_do: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<NewWorkDescription> for super::NewWorkDescription {
            type Error = super::error::ConversionError;
            fn try_from(
                value: NewWorkDescription,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    client_does: value.client_does?,
                    staff_do: value.staff_do?,
                })
            }
        }
        impl ::std::convert::From<super::NewWorkDescription> for NewWorkDescription {
            fn from(value: super::NewWorkDescription) -> Self {
                Self {
                    client_does: Ok(value.client_does),
                    staff_do: Ok(value.staff_do),
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
        pub struct PutStep {
            id: ::std::result::Result<
                ::std::option::Option<::uuid::Uuid>,
                ::std::string::String,
            >,
            reached_on: ::std::result::Result<
                ::std::option::Option<::chrono::naive::NaiveDate>,
                ::std::string::String,
            >,
            title: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for PutStep {
            fn default() -> Self {
                Self {
                    id: Ok(Default::default()),
                    reached_on: Ok(Default::default()),
                    title: Err("no value supplied for title".to_string()),
                }
            }
        }
        impl PutStep {
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
            pub fn reached_on<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::naive::NaiveDate>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.reached_on = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for reached_on: {e}")
                    });
                self
            }
            pub fn title<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.title = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for title: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<PutStep> for super::PutStep {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PutStep,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    reached_on: value.reached_on?,
                    title: value.title?,
                })
            }
        }
        impl ::std::convert::From<super::PutStep> for PutStep {
            fn from(value: super::PutStep) -> Self {
                Self {
                    id: Ok(value.id),
                    reached_on: Ok(value.reached_on),
                    title: Ok(value.title),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct PutSteps {
            steps: ::std::result::Result<
                ::std::vec::Vec<super::PutStep>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for PutSteps {
            fn default() -> Self {
                Self {
                    steps: Err("no value supplied for steps".to_string()),
                }
            }
        }
        impl PutSteps {
            pub fn steps<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::PutStep>>,
                T::Error: ::std::fmt::Display,
            {
                self.steps = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for steps: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<PutSteps> for super::PutSteps {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PutSteps,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { steps: value.steps? })
            }
        }
        impl ::std::convert::From<super::PutSteps> for PutSteps {
            fn from(value: super::PutSteps) -> Self {
                Self { steps: Ok(value.steps) }
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
/**Client for Reable API

Everything a phone, a team's screen or a script does with Reable: enrol and pair, agree on goals, record how each day
went, read it back, decide about care.

**Signing in.** Every operation needs `Authorization: Bearer` with an access token of ten minutes, except those that give
one. What a caller may see is decided at every request, so a revocation holds within a second.

**Refusals** are RFC 9457 problems (`application/problem+json`). Programs go by `code`, which is stable; `errors` names each
place in the request with a JSON pointer. What is absent and what is out of reach get the same 404. 400 is kept for a body
that is not JSON at all; whatever is readable but not valid is 422. Unknown fields are refused. A field that does not apply
is absent, never null.

**Repeating.** A creating POST accepts an `id` made by the caller: sent again with the same body it answers with the same
thing. So a request whose answer got lost can always be sent again.

**Changing.** Goals, plans and other shared things carry an `ETag`; a change sends it back as `If-Match`. Without it the answer
is 428, and 412 when somebody else changed the thing first.

**Lists** take `limit` (50 when absent, at most 200) and `cursor`, and answer `items` and, unless this was the last page,
`next_cursor`.

**Trying.** With the header `Reable-Dry-Run: true` a writing request is checked and answered as always, and then rolled
back.

**Time.** Instants are RFC 3339 in UTC; days are civil dates in the client's time zone.

**Versions.** Within `/v1` fields, operations and codes may be added; nothing is renamed or removed. Ignore what you do not
know.

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
    /**List the compliments sent to a client

Newest first.

Sends a `GET` request to `/v1/clients/{id}/messages`

Arguments:
- `id`: The client.
- `cursor`: `next_cursor` of the page before.
- `limit`: How many at most, 1 to 200; 50 when absent.
```ignore
let response = client.list_messages()
    .id(id)
    .cursor(cursor)
    .limit(limit)
    .send()
    .await;
```*/
    pub fn list_messages(&self) -> builder::ListMessages<'_> {
        builder::ListMessages::new(self)
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
    /**List the decisions about care minutes

In the order they were taken, each with the difference it made.

Sends a `GET` request to `/v1/episodes/{id}/care-decisions`

Arguments:
- `id`: The episode.
- `cursor`: `next_cursor` of the page before.
- `limit`: How many at most, 1 to 200; 50 when absent.
```ignore
let response = client.list_care_decisions()
    .id(id)
    .cursor(cursor)
    .limit(limit)
    .send()
    .await;
```*/
    pub fn list_care_decisions(&self) -> builder::ListCareDecisions<'_> {
        builder::ListCareDecisions::new(self)
    }
    /**Record a decision about care minutes

The first is the baseline; a taper lowers, a raise raises, a correction puts right what was written down wrongly.
It names who decided and why: the software never changes care. 409 `baseline_first` and `baseline_exists`; 422
`taper_must_lower`, `raise_must_raise`, `before_last_decision`, `linked_exceed_total`. Once the episode has ended
only corrections are taken (409 `episode_ended`).

Sends a `POST` request to `/v1/episodes/{id}/care-decisions`

Arguments:
- `id`: The episode.
- `body`
```ignore
let response = client.record_care_decision()
    .id(id)
    .body(body)
    .send()
    .await;
```*/
    pub fn record_care_decision(&self) -> builder::RecordCareDecision<'_> {
        builder::RecordCareDecision::new(self)
    }
    /**List the COPM interviews of an episode

By the day they were held, with the means over the goals, the change since the start and what it means
(Tuntland 2016, N = 225, mean age 81).

Sends a `GET` request to `/v1/episodes/{id}/copm-interviews`

Arguments:
- `id`: The episode.
- `cursor`: `next_cursor` of the page before.
- `limit`: How many at most, 1 to 200; 50 when absent.
```ignore
let response = client.list_copm_interviews()
    .id(id)
    .cursor(cursor)
    .limit(limit)
    .send()
    .await;
```*/
    pub fn list_copm_interviews(&self) -> builder::ListCopmInterviews<'_> {
        builder::ListCopmInterviews::new(self)
    }
    /**Record a COPM interview

Scores only, by goal; totals are means over the goals. An interview recorded wrongly is recorded again: the
last interview at the start is the one that others are compared with.

Sends a `POST` request to `/v1/episodes/{id}/copm-interviews`

Arguments:
- `id`: The episode.
- `body`
```ignore
let response = client.record_copm_interview()
    .id(id)
    .body(body)
    .send()
    .await;
```*/
    pub fn record_copm_interview(&self) -> builder::RecordCopmInterview<'_> {
        builder::RecordCopmInterview::new(self)
    }
    /**List the goals of an episode

Open ones first, each with everything that is planned and agreed about it.

Sends a `GET` request to `/v1/episodes/{id}/goals`

Arguments:
- `id`: The episode.
- `cursor`: `next_cursor` of the page before.
- `limit`: How many at most, 1 to 200; 50 when absent.
```ignore
let response = client.list_goals()
    .id(id)
    .cursor(cursor)
    .limit(limit)
    .send()
    .await;
```*/
    pub fn list_goals(&self) -> builder::ListGoals<'_> {
        builder::ListGoals::new(self)
    }
    /**Add a goal

With its steps and work description in one go. A sixth open goal is refused with 409 `goal_limit_reached` (or
sooner, where the programme has fewer), an ended episode with 409 `episode_ended`.

Sends a `POST` request to `/v1/episodes/{id}/goals`

Arguments:
- `id`: The episode.
- `body`
```ignore
let response = client.create_goal()
    .id(id)
    .body(body)
    .send()
    .await;
```*/
    pub fn create_goal(&self) -> builder::CreateGoal<'_> {
        builder::CreateGoal::new(self)
    }
    /**List the holds of an episode

The latest report first, released ones included.

Sends a `GET` request to `/v1/episodes/{id}/holds`

Arguments:
- `id`: The episode.
- `cursor`: `next_cursor` of the page before.
- `limit`: How many at most, 1 to 200; 50 when absent.
```ignore
let response = client.list_holds()
    .id(id)
    .cursor(cursor)
    .limit(limit)
    .send()
    .await;
```*/
    pub fn list_holds(&self) -> builder::ListHolds<'_> {
        builder::ListHolds::new(self)
    }
    /**Hold tapering back

After a fall, a hospital stay, an objection of the client or something else; until it is released.

Sends a `POST` request to `/v1/episodes/{id}/holds`

Arguments:
- `id`: The episode.
- `body`
```ignore
let response = client.report_hold()
    .id(id)
    .body(body)
    .send()
    .await;
```*/
    pub fn report_hold(&self) -> builder::ReportHold<'_> {
        builder::ReportHold::new(self)
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
    /**Read a goal

With what is agreed today, its steps, who does what, and the care minutes linked to it.

Sends a `GET` request to `/v1/goals/{id}`

Arguments:
- `id`: The goal.
```ignore
let response = client.get_goal()
    .id(id)
    .send()
    .await;
```*/
    pub fn get_goal(&self) -> builder::GetGoal<'_> {
        builder::GetGoal::new(self)
    }
    /**Change a goal

What is agreed (target, help, planned weekdays) changes from a day on, and what was agreed before stays on
record. A goal is closed as achieved or stopped, and may be opened again while there is room (409
`goal_limit_reached`). Once the episode has ended a goal can only be closed (409 `episode_ended`).

Sends a `PATCH` request to `/v1/goals/{id}`

Arguments:
- `id`: The goal.
- `if_match`: The `ETag` of the goal as it was read.
- `body`
```ignore
let response = client.change_goal()
    .id(id)
    .if_match(if_match)
    .body(body)
    .send()
    .await;
```*/
    pub fn change_goal(&self) -> builder::ChangeGoal<'_> {
        builder::ChangeGoal::new(self)
    }
    /**List the versions of a goal's steps

Newest first: the first is the list that holds now.

Sends a `GET` request to `/v1/goals/{id}/steps`

Arguments:
- `id`: The goal.
- `cursor`: `next_cursor` of the page before.
- `limit`: How many at most, 1 to 200; 50 when absent.
```ignore
let response = client.list_step_versions()
    .id(id)
    .cursor(cursor)
    .limit(limit)
    .send()
    .await;
```*/
    pub fn list_step_versions(&self) -> builder::ListStepVersions<'_> {
        builder::ListStepVersions::new(self)
    }
    /**Put the steps of a goal

The whole list in order. A step keeps its id; one that is left out is retired, and check-ins that name it keep
it. Every list is kept. Answers the goal with its new version.

Sends a `PUT` request to `/v1/goals/{id}/steps`

Arguments:
- `id`: The goal.
- `if_match`: The `ETag` of the goal as it was read.
- `body`
```ignore
let response = client.put_steps()
    .id(id)
    .if_match(if_match)
    .body(body)
    .send()
    .await;
```*/
    pub fn put_steps(&self) -> builder::PutSteps<'_> {
        builder::PutSteps::new(self)
    }
    /**List the versions of a goal's work description

Newest first: the first is the one that holds now.

Sends a `GET` request to `/v1/goals/{id}/work-description`

Arguments:
- `id`: The goal.
- `cursor`: `next_cursor` of the page before.
- `limit`: How many at most, 1 to 200; 50 when absent.
```ignore
let response = client.list_work_description_versions()
    .id(id)
    .cursor(cursor)
    .limit(limit)
    .send()
    .await;
```*/
    pub fn list_work_description_versions(
        &self,
    ) -> builder::ListWorkDescriptionVersions<'_> {
        builder::ListWorkDescriptionVersions::new(self)
    }
    /**Put the work description of a goal

What the client does and what staff do, as a new version. Answers the goal with its new version.

Sends a `PUT` request to `/v1/goals/{id}/work-description`

Arguments:
- `id`: The goal.
- `if_match`: The `ETag` of the goal as it was read.
- `body`
```ignore
let response = client.put_work_description()
    .id(id)
    .if_match(if_match)
    .body(body)
    .send()
    .await;
```*/
    pub fn put_work_description(&self) -> builder::PutWorkDescription<'_> {
        builder::PutWorkDescription::new(self)
    }
    /**Release a hold

With the day and why; a hold is released once (409 `hold_released`).

Sends a `PATCH` request to `/v1/holds/{id}`

Arguments:
- `id`: The hold.
- `if_match`: The `ETag` of the hold, or its `version`.
- `body`
```ignore
let response = client.release_hold()
    .id(id)
    .if_match(if_match)
    .body(body)
    .send()
    .await;
```*/
    pub fn release_hold(&self) -> builder::ReleaseHold<'_> {
        builder::ReleaseHold::new(self)
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
    /**Builder for [`Client::list_messages`]

[`Client::list_messages`]: super::Client::list_messages*/
    #[derive(Debug, Clone)]
    pub struct ListMessages<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i64>, String>,
    }
    impl<'a> ListMessages<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                cursor: Ok(None),
                limit: Ok(None),
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
        ///Sends a `GET` request to `/v1/clients/{id}/messages`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PageMessage>, Error<types::Problem>> {
            let Self { client, id, cursor, limit } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
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
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_messages",
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
    /**Builder for [`Client::list_care_decisions`]

[`Client::list_care_decisions`]: super::Client::list_care_decisions*/
    #[derive(Debug, Clone)]
    pub struct ListCareDecisions<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i64>, String>,
    }
    impl<'a> ListCareDecisions<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                cursor: Ok(None),
                limit: Ok(None),
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
        ///Sends a `GET` request to `/v1/episodes/{id}/care-decisions`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PageCareDecision>, Error<types::Problem>> {
            let Self { client, id, cursor, limit } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/episodes/{}/care-decisions", client.baseurl, encode_path(& id
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
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_care_decisions",
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
    /**Builder for [`Client::record_care_decision`]

[`Client::record_care_decision`]: super::Client::record_care_decision*/
    #[derive(Debug, Clone)]
    pub struct RecordCareDecision<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
        body: Result<types::builder::NewCareDecision, String>,
    }
    impl<'a> RecordCareDecision<'a> {
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
            V: std::convert::TryInto<types::NewCareDecision>,
            <V as std::convert::TryInto<
                types::NewCareDecision,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `NewCareDecision` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::NewCareDecision,
            ) -> types::builder::NewCareDecision,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/episodes/{id}/care-decisions`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::CareDecision>, Error<types::Problem>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::NewCareDecision::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/episodes/{}/care-decisions", client.baseurl, encode_path(& id
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
                operation_id: "record_care_decision",
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
    /**Builder for [`Client::list_copm_interviews`]

[`Client::list_copm_interviews`]: super::Client::list_copm_interviews*/
    #[derive(Debug, Clone)]
    pub struct ListCopmInterviews<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i64>, String>,
    }
    impl<'a> ListCopmInterviews<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                cursor: Ok(None),
                limit: Ok(None),
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
        ///Sends a `GET` request to `/v1/episodes/{id}/copm-interviews`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PageCopmInterview>, Error<types::Problem>> {
            let Self { client, id, cursor, limit } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/episodes/{}/copm-interviews", client.baseurl, encode_path(& id
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
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_copm_interviews",
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
    /**Builder for [`Client::record_copm_interview`]

[`Client::record_copm_interview`]: super::Client::record_copm_interview*/
    #[derive(Debug, Clone)]
    pub struct RecordCopmInterview<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
        body: Result<types::builder::NewCopmInterview, String>,
    }
    impl<'a> RecordCopmInterview<'a> {
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
            V: std::convert::TryInto<types::NewCopmInterview>,
            <V as std::convert::TryInto<
                types::NewCopmInterview,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `NewCopmInterview` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::NewCopmInterview,
            ) -> types::builder::NewCopmInterview,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/episodes/{id}/copm-interviews`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::CopmInterview>, Error<types::Problem>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::NewCopmInterview::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/episodes/{}/copm-interviews", client.baseurl, encode_path(& id
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
                operation_id: "record_copm_interview",
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
    /**Builder for [`Client::list_goals`]

[`Client::list_goals`]: super::Client::list_goals*/
    #[derive(Debug, Clone)]
    pub struct ListGoals<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i64>, String>,
    }
    impl<'a> ListGoals<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                cursor: Ok(None),
                limit: Ok(None),
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
        ///Sends a `GET` request to `/v1/episodes/{id}/goals`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PageGoal>, Error<types::Problem>> {
            let Self { client, id, cursor, limit } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/episodes/{}/goals", client.baseurl, encode_path(& id.to_string()),
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
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_goals",
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
    /**Builder for [`Client::create_goal`]

[`Client::create_goal`]: super::Client::create_goal*/
    #[derive(Debug, Clone)]
    pub struct CreateGoal<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
        body: Result<types::builder::NewGoal, String>,
    }
    impl<'a> CreateGoal<'a> {
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
            V: std::convert::TryInto<types::NewGoal>,
            <V as std::convert::TryInto<types::NewGoal>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `NewGoal` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::NewGoal) -> types::builder::NewGoal,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/episodes/{id}/goals`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Goal>, Error<types::Problem>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::NewGoal::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/episodes/{}/goals", client.baseurl, encode_path(& id.to_string()),
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
                operation_id: "create_goal",
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
    /**Builder for [`Client::list_holds`]

[`Client::list_holds`]: super::Client::list_holds*/
    #[derive(Debug, Clone)]
    pub struct ListHolds<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i64>, String>,
    }
    impl<'a> ListHolds<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                cursor: Ok(None),
                limit: Ok(None),
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
        ///Sends a `GET` request to `/v1/episodes/{id}/holds`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PageHold>, Error<types::Problem>> {
            let Self { client, id, cursor, limit } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/episodes/{}/holds", client.baseurl, encode_path(& id.to_string()),
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
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_holds",
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
    /**Builder for [`Client::report_hold`]

[`Client::report_hold`]: super::Client::report_hold*/
    #[derive(Debug, Clone)]
    pub struct ReportHold<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
        body: Result<types::builder::NewHold, String>,
    }
    impl<'a> ReportHold<'a> {
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
            V: std::convert::TryInto<types::NewHold>,
            <V as std::convert::TryInto<types::NewHold>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `NewHold` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::NewHold) -> types::builder::NewHold,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/episodes/{id}/holds`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Hold>, Error<types::Problem>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::NewHold::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/episodes/{}/holds", client.baseurl, encode_path(& id.to_string()),
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
                operation_id: "report_hold",
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
    /**Builder for [`Client::get_goal`]

[`Client::get_goal`]: super::Client::get_goal*/
    #[derive(Debug, Clone)]
    pub struct GetGoal<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
    }
    impl<'a> GetGoal<'a> {
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
        ///Sends a `GET` request to `/v1/goals/{id}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Goal>, Error<types::Problem>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/goals/{}", client.baseurl, encode_path(& id.to_string()),
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
                operation_id: "get_goal",
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
    /**Builder for [`Client::change_goal`]

[`Client::change_goal`]: super::Client::change_goal*/
    #[derive(Debug, Clone)]
    pub struct ChangeGoal<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
        if_match: Result<Option<::std::string::String>, String>,
        body: Result<types::builder::GoalChange, String>,
    }
    impl<'a> ChangeGoal<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                if_match: Ok(None),
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
        pub fn if_match<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.if_match = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for if_match failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::GoalChange>,
            <V as std::convert::TryInto<types::GoalChange>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `GoalChange` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::GoalChange,
            ) -> types::builder::GoalChange,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PATCH` request to `/v1/goals/{id}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Goal>, Error<types::Problem>> {
            let Self { client, id, if_match, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let if_match = if_match.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::GoalChange::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/goals/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            if let Some(value) = if_match {
                header_map.append("If-Match", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "change_goal",
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
    /**Builder for [`Client::list_step_versions`]

[`Client::list_step_versions`]: super::Client::list_step_versions*/
    #[derive(Debug, Clone)]
    pub struct ListStepVersions<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i64>, String>,
    }
    impl<'a> ListStepVersions<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                cursor: Ok(None),
                limit: Ok(None),
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
        ///Sends a `GET` request to `/v1/goals/{id}/steps`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PageStepList>, Error<types::Problem>> {
            let Self { client, id, cursor, limit } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/goals/{}/steps", client.baseurl, encode_path(& id.to_string()),
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
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_step_versions",
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
    /**Builder for [`Client::put_steps`]

[`Client::put_steps`]: super::Client::put_steps*/
    #[derive(Debug, Clone)]
    pub struct PutSteps<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
        if_match: Result<Option<::std::string::String>, String>,
        body: Result<types::builder::PutSteps, String>,
    }
    impl<'a> PutSteps<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                if_match: Ok(None),
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
        pub fn if_match<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.if_match = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for if_match failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::PutSteps>,
            <V as std::convert::TryInto<types::PutSteps>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `PutSteps` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::PutSteps) -> types::builder::PutSteps,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/v1/goals/{id}/steps`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Goal>, Error<types::Problem>> {
            let Self { client, id, if_match, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let if_match = if_match.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::PutSteps::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/goals/{}/steps", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            if let Some(value) = if_match {
                header_map.append("If-Match", value.to_string().try_into()?);
            }
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
                operation_id: "put_steps",
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
    /**Builder for [`Client::list_work_description_versions`]

[`Client::list_work_description_versions`]: super::Client::list_work_description_versions*/
    #[derive(Debug, Clone)]
    pub struct ListWorkDescriptionVersions<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i64>, String>,
    }
    impl<'a> ListWorkDescriptionVersions<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                cursor: Ok(None),
                limit: Ok(None),
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
        ///Sends a `GET` request to `/v1/goals/{id}/work-description`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PageWorkDescription>, Error<types::Problem>> {
            let Self { client, id, cursor, limit } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/goals/{}/work-description", client.baseurl, encode_path(& id
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
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_work_description_versions",
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
    /**Builder for [`Client::put_work_description`]

[`Client::put_work_description`]: super::Client::put_work_description*/
    #[derive(Debug, Clone)]
    pub struct PutWorkDescription<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
        if_match: Result<Option<::std::string::String>, String>,
        body: Result<types::builder::NewWorkDescription, String>,
    }
    impl<'a> PutWorkDescription<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                if_match: Ok(None),
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
        pub fn if_match<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.if_match = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for if_match failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::NewWorkDescription>,
            <V as std::convert::TryInto<
                types::NewWorkDescription,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `NewWorkDescription` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::NewWorkDescription,
            ) -> types::builder::NewWorkDescription,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/v1/goals/{id}/work-description`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Goal>, Error<types::Problem>> {
            let Self { client, id, if_match, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let if_match = if_match.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::NewWorkDescription::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/goals/{}/work-description", client.baseurl, encode_path(& id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            if let Some(value) = if_match {
                header_map.append("If-Match", value.to_string().try_into()?);
            }
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
                operation_id: "put_work_description",
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
    /**Builder for [`Client::release_hold`]

[`Client::release_hold`]: super::Client::release_hold*/
    #[derive(Debug, Clone)]
    pub struct ReleaseHold<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
        if_match: Result<Option<::std::string::String>, String>,
        body: Result<types::builder::HoldRelease, String>,
    }
    impl<'a> ReleaseHold<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                if_match: Ok(None),
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
        pub fn if_match<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.if_match = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for if_match failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::HoldRelease>,
            <V as std::convert::TryInto<types::HoldRelease>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `HoldRelease` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::HoldRelease,
            ) -> types::builder::HoldRelease,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PATCH` request to `/v1/holds/{id}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Hold>, Error<types::Problem>> {
            let Self { client, id, if_match, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let if_match = if_match.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::HoldRelease::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/holds/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            if let Some(value) = if_match {
                header_map.append("If-Match", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "release_hold",
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
impl crate::Page for types::PageCareDecision {
    type Item = types::CareDecision;
    fn into_parts(self) -> (Vec<types::CareDecision>, Option<String>) {
        (self.items, self.next_cursor)
    }
}
impl crate::Page for types::PageCaseloadRow {
    type Item = types::CaseloadRow;
    fn into_parts(self) -> (Vec<types::CaseloadRow>, Option<String>) {
        (self.items, self.next_cursor)
    }
}
impl crate::Page for types::PageCopmInterview {
    type Item = types::CopmInterview;
    fn into_parts(self) -> (Vec<types::CopmInterview>, Option<String>) {
        (self.items, self.next_cursor)
    }
}
impl crate::Page for types::PageGoal {
    type Item = types::Goal;
    fn into_parts(self) -> (Vec<types::Goal>, Option<String>) {
        (self.items, self.next_cursor)
    }
}
impl crate::Page for types::PageHold {
    type Item = types::Hold;
    fn into_parts(self) -> (Vec<types::Hold>, Option<String>) {
        (self.items, self.next_cursor)
    }
}
impl crate::Page for types::PageMessage {
    type Item = types::Message;
    fn into_parts(self) -> (Vec<types::Message>, Option<String>) {
        (self.items, self.next_cursor)
    }
}
impl crate::Page for types::PageStepList {
    type Item = types::StepList;
    fn into_parts(self) -> (Vec<types::StepList>, Option<String>) {
        (self.items, self.next_cursor)
    }
}
impl crate::Page for types::PageWorkDescription {
    type Item = types::WorkDescription;
    fn into_parts(self) -> (Vec<types::WorkDescription>, Option<String>) {
        (self.items, self.next_cursor)
    }
}
