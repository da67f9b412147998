// Written by `REABLE_WRITE=1 cargo test -p reable-openapi --test drift` from openapi.json. Do not edit.

#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    ///In which role somebody is signed in.
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
    pub enum AccountRole {
        #[serde(rename = "client")]
        Client,
        #[serde(rename = "carer")]
        Carer,
        #[serde(rename = "therapist")]
        Therapist,
        #[serde(rename = "nurse")]
        Nurse,
        #[serde(rename = "administrator")]
        Administrator,
        #[serde(rename = "log_manager")]
        LogManager,
    }
    impl ::std::fmt::Display for AccountRole {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Client => f.write_str("client"),
                Self::Carer => f.write_str("carer"),
                Self::Therapist => f.write_str("therapist"),
                Self::Nurse => f.write_str("nurse"),
                Self::Administrator => f.write_str("administrator"),
                Self::LogManager => f.write_str("log_manager"),
            }
        }
    }
    impl ::std::str::FromStr for AccountRole {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "client" => Ok(Self::Client),
                "carer" => Ok(Self::Carer),
                "therapist" => Ok(Self::Therapist),
                "nurse" => Ok(Self::Nurse),
                "administrator" => Ok(Self::Administrator),
                "log_manager" => Ok(Self::LogManager),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for AccountRole {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for AccountRole {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///The outcome of an advice talk, exactly one of four.
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
    pub enum AdviceOutcome {
        #[serde(rename = "self_reliant")]
        SelfReliant,
        #[serde(rename = "other_discipline")]
        OtherDiscipline,
        #[serde(rename = "programme")]
        Programme,
        #[serde(rename = "home_nursing")]
        HomeNursing,
    }
    impl ::std::fmt::Display for AdviceOutcome {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::SelfReliant => f.write_str("self_reliant"),
                Self::OtherDiscipline => f.write_str("other_discipline"),
                Self::Programme => f.write_str("programme"),
                Self::HomeNursing => f.write_str("home_nursing"),
            }
        }
    }
    impl ::std::str::FromStr for AdviceOutcome {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "self_reliant" => Ok(Self::SelfReliant),
                "other_discipline" => Ok(Self::OtherDiscipline),
                "programme" => Ok(Self::Programme),
                "home_nursing" => Ok(Self::HomeNursing),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for AdviceOutcome {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for AdviceOutcome {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///An advice talk that was held.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AdviceTalk {
        ///The client.
        pub client_id: ::uuid::Uuid,
        ///The day on which it was held.
        pub held_on: ::chrono::naive::NaiveDate,
        ///The talk.
        pub id: ::uuid::Uuid,
        ///A remark.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub note: ::std::option::Option<::std::string::String>,
        pub outcome: AdviceOutcome,
        ///When it was recorded.
        pub recorded_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Which member of staff recorded it.
        pub recorded_by: ::uuid::Uuid,
    }
    ///The agenda of a meeting.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Agenda {
        ///The episodes that this meeting has decided on.
        pub decided: ::std::vec::Vec<AgendaItem>,
        ///The episodes to discuss: those with open signals first, then those ending or overdue, then by name.
        pub due: ::std::vec::Vec<AgendaItem>,
        pub meeting: Meeting,
        ///The team's other open episodes, in the same order.
        pub not_due: ::std::vec::Vec<AgendaItem>,
    }
    ///One episode on the agenda.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AgendaItem {
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
        pub episode_id: ::uuid::Uuid,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub last_decision: ::std::option::Option<DecisionGlance>,
        ///The programme's key.
        pub programme: ::std::string::String,
        ///Its open signals, the oldest first.
        pub signals: ::std::vec::Vec<AgendaSignal>,
        pub status: EpisodeStatus,
        ///Why it stands where it stands, the most urgent first; empty once it has ended.
        pub why: ::std::vec::Vec<AgendaReason>,
    }
    ///Why an episode stands where it stands on the agenda of a meeting, the most urgent first.
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
    pub enum AgendaReason {
        #[serde(rename = "open_signal")]
        OpenSignal,
        #[serde(rename = "overdue")]
        Overdue,
        #[serde(rename = "ending")]
        Ending,
        #[serde(rename = "never_discussed")]
        NeverDiscussed,
        #[serde(rename = "interval_passed")]
        IntervalPassed,
        #[serde(rename = "decided_recently")]
        DecidedRecently,
        #[serde(rename = "not_started")]
        NotStarted,
    }
    impl ::std::fmt::Display for AgendaReason {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::OpenSignal => f.write_str("open_signal"),
                Self::Overdue => f.write_str("overdue"),
                Self::Ending => f.write_str("ending"),
                Self::NeverDiscussed => f.write_str("never_discussed"),
                Self::IntervalPassed => f.write_str("interval_passed"),
                Self::DecidedRecently => f.write_str("decided_recently"),
                Self::NotStarted => f.write_str("not_started"),
            }
        }
    }
    impl ::std::str::FromStr for AgendaReason {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "open_signal" => Ok(Self::OpenSignal),
                "overdue" => Ok(Self::Overdue),
                "ending" => Ok(Self::Ending),
                "never_discussed" => Ok(Self::NeverDiscussed),
                "interval_passed" => Ok(Self::IntervalPassed),
                "decided_recently" => Ok(Self::DecidedRecently),
                "not_started" => Ok(Self::NotStarted),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for AgendaReason {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for AgendaReason {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///An open signal.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AgendaSignal {
        ///Whether somebody accepted or dismissed it since; one to be discussed later is not answered.
        pub answered: bool,
        ///The day it was first seen.
        pub first_seen_on: ::chrono::naive::NaiveDate,
        ///The title of the goal, when it is about one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub goal_title: ::std::option::Option<::std::string::String>,
        ///Which signal: `discuss_taper`, `stalled` …
        pub signal: ::std::string::String,
        ///What it is about: a goal, a carer, or the episode.
        pub subject_id: ::uuid::Uuid,
    }
    ///Why an episode deserves the team's attention, ordered by urgency.
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
    ///One record of the audit log (NEN 7513).
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AuditRecord {
        ///What was done: `create`, `read`, `change`, `delete`, `search`, `export`, `sign_in`.
        pub action: ::std::string::String,
        ///Who; absent when nobody was signed in, or the server itself acted.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub actor_id: ::std::option::Option<::uuid::Uuid>,
        ///The name of a member of staff.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub actor_name: ::std::option::Option<::std::string::String>,
        ///In which role.
        pub actor_role: ::std::string::String,
        ///From which network address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub address: ::std::option::Option<::std::string::String>,
        ///When.
        pub at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Whose record it concerns.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_id: ::std::option::Option<::uuid::Uuid>,
        ///The record's hash, hexadecimal; it covers the hash before it.
        pub hash: ::std::string::String,
        ///Which one; the nil id stands for a whole list.
        pub object_id: ::std::string::String,
        ///What sort of thing it was done to.
        pub object_kind: ::std::string::String,
        ///For whom it was done.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub on_behalf_of: ::std::option::Option<::uuid::Uuid>,
        ///How it ended: `done`, `refused`, `failed`, `reused`.
        pub outcome: ::std::string::String,
        ///Why, in the words of who did it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub purpose: ::std::option::Option<::std::string::String>,
        ///Its number in the organisation's log, from 1.
        pub seq: i64,
        ///In which session.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub session_id: ::std::option::Option<::uuid::Uuid>,
    }
    ///What a verification of the audit log found.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AuditVerification {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub first_broken: ::std::option::Option<BrokenRecord>,
        ///Whether every record is there and as it was written.
        pub ok: bool,
        ///How many records are good, from the first on.
        pub records: u64,
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
    ///Who decided to go beyond the programme's limit, and why.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(deny_unknown_fields)]
    pub struct BeyondLimit {
        ///Who decided, by name.
        pub decided_by: ::std::string::String,
        ///Why.
        pub reason: ::std::string::String,
    }
    impl BeyondLimit {
        pub fn builder() -> builder::BeyondLimit {
            Default::default()
        }
    }
    ///The first broken record of an audit log.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct BrokenRecord {
        ///Its number.
        pub seq: u64,
        pub what: Damage,
    }
    ///New care minutes.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(deny_unknown_fields)]
    pub struct CareChange {
        ///From which day they hold.
        pub from_day: ::chrono::naive::NaiveDate,
        /**What is linked to goals from then on; goals that are not named keep what they have. Where care is linked to goals,
a taper names those that get less.*/
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub goals: ::std::vec::Vec<LinkedMinutes>,
        ///Minutes of formal care a week from then on, in total.
        pub minutes_per_week: i64,
    }
    impl CareChange {
        pub fn builder() -> builder::CareChange {
            Default::default()
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
    ///The domain that a programme belongs to.
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
    pub enum CareDomain {
        #[serde(rename = "home_care")]
        HomeCare,
        #[serde(rename = "social_support")]
        SocialSupport,
    }
    impl ::std::fmt::Display for CareDomain {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::HomeCare => f.write_str("home_care"),
                Self::SocialSupport => f.write_str("social_support"),
            }
        }
    }
    impl ::std::str::FromStr for CareDomain {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "home_care" => Ok(Self::HomeCare),
                "social_support" => Ok(Self::SocialSupport),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for CareDomain {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for CareDomain {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///One decision about care minutes.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CareMinutesRow {
        ///The client's pseudonym: the same in every export of the organisation.
        pub client: ::std::string::String,
        ///The client; only in an export with names.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_id: ::std::option::Option<::uuid::Uuid>,
        ///Who decided; only in an export with names.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub decided_by: ::std::option::Option<::std::string::String>,
        ///The episode's pseudonym.
        pub episode: ::std::string::String,
        ///The organisation's own reference of the client; only in an export with names.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub external_ref: ::std::option::Option<::std::string::String>,
        ///From which day it holds.
        pub from_day: ::chrono::naive::NaiveDate,
        pub kind: CareDecisionKind,
        ///The part of it that is linked to goals.
        pub linked_minutes_per_week: i64,
        ///Minutes of formal care a week, in total.
        pub minutes_per_week: i16,
        ///The client's name; only in an export with names.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///Why; only in an export with names.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reason: ::std::option::Option<::std::string::String>,
        ///Counts the decisions of the episode in the order they were taken, from 1.
        pub sequence: i32,
    }
    ///Which formal care a programme counts.
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
    pub enum CareUnit {
        #[serde(rename = "minutes_per_week")]
        MinutesPerWeek,
        #[serde(rename = "household_minutes_per_week")]
        HouseholdMinutesPerWeek,
    }
    impl ::std::fmt::Display for CareUnit {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::MinutesPerWeek => f.write_str("minutes_per_week"),
                Self::HouseholdMinutesPerWeek => {
                    f.write_str("household_minutes_per_week")
                }
            }
        }
    }
    impl ::std::str::FromStr for CareUnit {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "minutes_per_week" => Ok(Self::MinutesPerWeek),
                "household_minutes_per_week" => Ok(Self::HouseholdMinutesPerWeek),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for CareUnit {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for CareUnit {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///Somebody who cares for a client.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Carer {
        ///The client.
        pub client_id: ::uuid::Uuid,
        pub consent: ConsentRecord,
        ///Whether the client appointed them to the core team.
        pub core_team: bool,
        ///When they were linked.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///An e-mail address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        ///The relation between this carer and this client.
        pub id: ::uuid::Uuid,
        pub language: Language,
        ///The carer's name.
        pub name: ::std::string::String,
        ///The carer as a person; the same for every client they care for.
        pub person_id: ::uuid::Uuid,
        ///A telephone number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub phone: ::std::option::Option<::std::string::String>,
        ///What they are to the client.
        pub relation: ::std::string::String,
        ///Which version of it this is.
        pub version: i32,
    }
    ///What is to change about a carer; what is absent stays.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[serde(deny_unknown_fields)]
    pub struct CarerChange {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub consent: ::std::option::Option<GivenConsent>,
        ///Whether the client appoints them to the core team.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub core_team: ::std::option::Option<bool>,
        ///An e-mail address; null to remove it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub language: ::std::option::Option<Language>,
        ///The carer's name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///A telephone number; null to remove it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub phone: ::std::option::Option<::std::string::String>,
        ///What they are to the client.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub relation: ::std::option::Option<::std::string::String>,
    }
    impl CarerChange {
        pub fn builder() -> builder::CarerChange {
            Default::default()
        }
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
    ///One check-in that counts; withdrawn ones are left out.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CheckInRow {
        ///The author's pseudonym; the client's own when the client wrote it.
        pub by: ::std::string::String,
        pub by_role: AuthorRole,
        ///The client's pseudonym: the same in every export of the organisation.
        pub client: ::std::string::String,
        ///The client; only in an export with names.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_id: ::std::option::Option<::uuid::Uuid>,
        ///The day it is about.
        pub day: ::chrono::naive::NaiveDate,
        ///The organisation's own reference of the client; only in an export with names.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub external_ref: ::std::option::Option<::std::string::String>,
        ///The goal's pseudonym.
        pub goal: ::std::string::String,
        ///The goal's title; only in an export with names, for it is the client's own words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub goal_title: ::std::option::Option<::std::string::String>,
        pub help: Help,
        ///Whether it came from a paper diary.
        pub imported: bool,
        ///The client's name; only in an export with names.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub not_done_reason: ::std::option::Option<NotDoneReason>,
        ///The remark; only in an export with names.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub note: ::std::option::Option<::std::string::String>,
        ///How well it went, 1 to 10.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub performance: ::std::option::Option<i64>,
        ///When it was recorded.
        pub recorded_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///How satisfied the author was, 1 to 10.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub satisfaction: ::std::option::Option<i64>,
    }
    ///A client and how to reach them.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Client {
        ///The postal address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub address: ::std::option::Option<::std::string::String>,
        ///The coordinator, when there is one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub coordinator_id: ::std::option::Option<::uuid::Uuid>,
        ///The coordinator's name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub coordinator_name: ::std::option::Option<::std::string::String>,
        ///When the client was enrolled.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///The day of birth.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub date_of_birth: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///An e-mail address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        ///The open episode, when there is one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub episode_id: ::std::option::Option<::uuid::Uuid>,
        ///The organisation's own reference.
        pub external_ref: ::std::string::String,
        ///The client.
        pub id: ::uuid::Uuid,
        pub language: Language,
        ///The client's name.
        pub name: ::std::string::String,
        ///A telephone number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub phone: ::std::option::Option<::std::string::String>,
        ///The team.
        pub team_id: ::uuid::Uuid,
        ///The team's name.
        pub team_name: ::std::string::String,
        ///The time zone that decides what day it is for the client.
        pub time_zone: ::std::string::String,
        ///Which version of it this is.
        pub version: i32,
    }
    ///What is to change about a client; what is absent stays.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[serde(deny_unknown_fields)]
    pub struct ClientChange {
        ///The postal address; null to remove it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub address: ::std::option::Option<::std::string::String>,
        ///The coordinator, an active therapist or nurse of the client's team; null for none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub coordinator_id: ::std::option::Option<::uuid::Uuid>,
        ///The day of birth; null to remove it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub date_of_birth: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///An e-mail address; null to remove it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        ///The organisation's own reference.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub external_ref: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub language: ::std::option::Option<Language>,
        ///The client's name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///A telephone number; null to remove it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub phone: ::std::option::Option<::std::string::String>,
        ///Why the client moves to another team.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reason: ::std::option::Option<::std::string::String>,
        ///The team to move to; `reason` goes with it. A coordinator who is not in that team is cleared.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub team_id: ::std::option::Option<::uuid::Uuid>,
        ///The time zone the client lives in.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub time_zone: ::std::option::Option<::std::string::String>,
    }
    impl ClientChange {
        pub fn builder() -> builder::ClientChange {
            Default::default()
        }
    }
    ///What a client allowed a carer, and who wrote it down.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ConsentRecord {
        ///The day on which the client said so.
        pub given_on: ::chrono::naive::NaiveDate,
        ///When it was recorded.
        pub recorded_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Who recorded it.
        pub recorded_by: ::uuid::Uuid,
        ///What is allowed.
        pub scopes: ::std::vec::Vec<ConsentScope>,
    }
    ///What a client allows a carer to do.
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
    pub enum ConsentScope {
        #[serde(rename = "read")]
        Read,
        #[serde(rename = "record")]
        Record,
        #[serde(rename = "reminders")]
        Reminders,
    }
    impl ::std::fmt::Display for ConsentScope {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Read => f.write_str("read"),
                Self::Record => f.write_str("record"),
                Self::Reminders => f.write_str("reminders"),
            }
        }
    }
    impl ::std::str::FromStr for ConsentScope {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "read" => Ok(Self::Read),
                "record" => Ok(Self::Record),
                "reminders" => Ok(Self::Reminders),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for ConsentScope {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for ConsentScope {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
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
    ///What one goal scored in one COPM interview.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CopmRow {
        ///The client's pseudonym: the same in every export of the organisation.
        pub client: ::std::string::String,
        ///The client; only in an export with names.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_id: ::std::option::Option<::uuid::Uuid>,
        ///The episode's pseudonym.
        pub episode: ::std::string::String,
        ///The organisation's own reference of the client; only in an export with names.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub external_ref: ::std::option::Option<::std::string::String>,
        ///The goal's pseudonym.
        pub goal: ::std::string::String,
        ///The day it was held.
        pub held_on: ::chrono::naive::NaiveDate,
        ///How important the client finds it, 1 to 10.
        pub importance: i64,
        ///The interview's pseudonym.
        pub interview: ::std::string::String,
        pub moment: CopmMoment,
        ///The client's name; only in an export with names.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///How well it goes, 1 to 10.
        pub performance: i64,
        pub respondent: RatedBy,
        ///How satisfied the client is with that, 1 to 10.
        pub satisfaction: i64,
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
    ///What is wrong with the first broken record of a chain.
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
    pub enum Damage {
        #[serde(rename = "missing_before")]
        MissingBefore,
        #[serde(rename = "hash_differs")]
        HashDiffers,
        #[serde(rename = "private_differs")]
        PrivateDiffers,
        #[serde(rename = "cut_off")]
        CutOff,
    }
    impl ::std::fmt::Display for Damage {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::MissingBefore => f.write_str("missing_before"),
                Self::HashDiffers => f.write_str("hash_differs"),
                Self::PrivateDiffers => f.write_str("private_differs"),
                Self::CutOff => f.write_str("cut_off"),
            }
        }
    }
    impl ::std::str::FromStr for Damage {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "missing_before" => Ok(Self::MissingBefore),
                "hash_differs" => Ok(Self::HashDiffers),
                "private_differs" => Ok(Self::PrivateDiffers),
                "cut_off" => Ok(Self::CutOff),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for Damage {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for Damage {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///A decision at a glance.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct DecisionGlance {
        ///The day.
        pub decided_on: ::chrono::naive::NaiveDate,
        ///The decision.
        pub id: ::uuid::Uuid,
        pub kind: MeetingDecisionKind,
        ///Why.
        pub reason: ::std::string::String,
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
    ///A paired phone, tablet or browser.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Device {
        ///When it was paired.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Whether it is the one that asks.
        pub current: bool,
        ///The device.
        pub id: ::uuid::Uuid,
        ///When it last renewed its session.
        pub last_seen_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///What it is called.
        pub name: ::std::string::String,
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
    ///What happens with a signal that was discussed.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(deny_unknown_fields)]
    pub struct DiscussedSignal {
        pub fate: SignalFate,
        ///Which signal: `discuss_taper`, `stalled` …
        pub signal: ::std::string::String,
        ///What it is about: a goal, a carer, or the episode.
        pub subject_id: ::uuid::Uuid,
    }
    impl DiscussedSignal {
        pub fn builder() -> builder::DiscussedSignal {
            Default::default()
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
    ///One client's run through one programme.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Episode {
        ///The client.
        pub client_id: ::uuid::Uuid,
        ///When it was recorded.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///A remark about the end.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub end_note: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub end_reason: ::std::option::Option<EndReason>,
        ///The day on which it was ended.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ended_on: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The episode.
        pub id: ::uuid::Uuid,
        ///How independent the client was at the start, 1 to 10.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub independence_start: ::std::option::Option<i64>,
        ///The last day, extensions included.
        pub last_day: ::chrono::naive::NaiveDate,
        ///The programme's id.
        pub programme: ::std::string::String,
        pub rated_by: RatedBy,
        ///The first day.
        pub start_day: ::chrono::naive::NaiveDate,
        pub status: EpisodeStatus,
        ///Which version of it this is.
        pub version: i32,
    }
    ///What is to be corrected about an episode; what is absent stays.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[serde(deny_unknown_fields)]
    pub struct EpisodeChange {
        ///How independent the client was at the start, 1 to 10; null to remove it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub independence_start: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub rated_by: ::std::option::Option<RatedBy>,
    }
    impl EpisodeChange {
        pub fn builder() -> builder::EpisodeChange {
            Default::default()
        }
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
    ///The end of an episode.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(deny_unknown_fields)]
    pub struct EpisodeEnd {
        ///The day on which it ends; not in the future.
        pub ended_on: ::chrono::naive::NaiveDate,
        ///A remark.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub note: ::std::option::Option<::std::string::String>,
        pub reason: EndReason,
    }
    impl EpisodeEnd {
        pub fn builder() -> builder::EpisodeEnd {
            Default::default()
        }
    }
    ///One episode.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct EpisodeRow {
        ///The client's pseudonym: the same in every export of the organisation.
        pub client: ::std::string::String,
        ///The client; only in an export with names.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_id: ::std::option::Option<::uuid::Uuid>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub end_reason: ::std::option::Option<EndReason>,
        ///The day it was ended.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ended_on: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The episode's pseudonym.
        pub episode: ::std::string::String,
        ///The organisation's own reference of the client; only in an export with names.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub external_ref: ::std::option::Option<::std::string::String>,
        ///The independence score at the start, 1 to 10.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub independence_start: ::std::option::Option<i64>,
        ///The last day, extensions included.
        pub last_day: ::chrono::naive::NaiveDate,
        ///The client's name; only in an export with names.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///The programme.
        pub programme: ::std::string::String,
        pub rated_by: RatedBy,
        ///The first day.
        pub start_day: ::chrono::naive::NaiveDate,
        pub status: EpisodeStatus,
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
    ///The evaluation of an episode.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Evaluation {
        ///The COPM interviews that belong to it.
        pub copm_interview_ids: ::std::vec::Vec<::uuid::Uuid>,
        ///The episode.
        pub episode_id: ::uuid::Uuid,
        ///The day it was held; absent while it is only dated.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub held_on: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///How independent the client is at the end, 1 to 10.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub independence_end: ::std::option::Option<i64>,
        ///Minutes of formal care a week at the end.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub minutes_per_week: ::std::option::Option<i16>,
        ///The outcome.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub outcome: ::std::option::Option<::std::string::String>,
        ///The day it was planned for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub planned_on: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///When.
        pub recorded_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Who recorded this version.
        pub recorded_by: ::uuid::Uuid,
        ///Where the client is referred to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub referral: ::std::option::Option<::std::string::String>,
        ///What care remains.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub remaining_care: ::std::option::Option<::std::string::String>,
        ///Which version this is; the highest counts.
        pub version: i32,
    }
    ///A later last day.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(deny_unknown_fields)]
    pub struct Extension {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub beyond_limit: ::std::option::Option<BeyondLimit>,
        ///The new last day, later than the one there was.
        pub last_day: ::chrono::naive::NaiveDate,
    }
    impl Extension {
        pub fn builder() -> builder::Extension {
            Default::default()
        }
    }
    ///The advice talk that led to an enrolment.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(deny_unknown_fields)]
    pub struct FirstAdviceTalk {
        ///The day on which it was held; not in the future.
        pub held_on: ::chrono::naive::NaiveDate,
        ///A remark.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub note: ::std::option::Option<::std::string::String>,
        pub outcome: AdviceOutcome,
    }
    impl FirstAdviceTalk {
        pub fn builder() -> builder::FirstAdviceTalk {
            Default::default()
        }
    }
    ///One of the programme's follow-up moments, and what was found.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct FollowUp {
        ///The day it is due; absent while the episode has not ended.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub due_on: ::std::option::Option<::chrono::naive::NaiveDate>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub found: ::std::option::Option<FollowUpFindings>,
        ///Months after the end.
        pub month: u8,
    }
    ///What a follow-up found.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct FollowUpFindings {
        ///The day it was held.
        pub held_on: ::chrono::naive::NaiveDate,
        ///Whether the client lives at home.
        pub living_at_home: bool,
        ///A remark.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub note: ::std::option::Option<::std::string::String>,
        ///The outcome.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub outcome: ::std::option::Option<::std::string::String>,
        ///The quality of life, 1 to 10.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub quality_of_life: ::std::option::Option<i64>,
        ///When.
        pub recorded_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Who recorded it.
        pub recorded_by: ::uuid::Uuid,
        ///Which version this is; the highest counts.
        pub version: i32,
    }
    ///What the client allows a carer, from which day.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(deny_unknown_fields)]
    pub struct GivenConsent {
        ///The day on which the client said so; not in the future.
        pub given_on: ::chrono::naive::NaiveDate,
        ///What is allowed; empty when everything is withdrawn.
        pub scopes: ::std::vec::Vec<ConsentScope>,
    }
    impl GivenConsent {
        pub fn builder() -> builder::GivenConsent {
            Default::default()
        }
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
    ///One goal with the agreement that reaches furthest on.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct GoalRow {
        pub agreed_help: Help,
        ///The client's pseudonym: the same in every export of the organisation.
        pub client: ::std::string::String,
        ///The client; only in an export with names.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client_id: ::std::option::Option<::uuid::Uuid>,
        ///The day it was achieved or stopped.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub closed_on: ::std::option::Option<::chrono::naive::NaiveDate>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub copm_area: ::std::option::Option<CopmArea>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub demand_area: ::std::option::Option<DemandArea>,
        ///The disciplines responsible for it.
        pub disciplines: ::std::vec::Vec<Discipline>,
        ///The episode's pseudonym.
        pub episode: ::std::string::String,
        ///The organisation's own reference of the client; only in an export with names.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub external_ref: ::std::option::Option<::std::string::String>,
        ///The goal's pseudonym.
        pub goal: ::std::string::String,
        ///The interventions named for it.
        pub interventions: ::std::vec::Vec<Intervention>,
        pub kind: GoalKind,
        ///The support methods named for it, by number.
        pub methods: ::std::vec::Vec<u8>,
        ///The client's name; only in an export with names.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///The weekdays it is planned on, 1 (Monday) to 7 (Sunday).
        pub planned_days: ::std::vec::Vec<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub question_type: ::std::option::Option<QuestionType>,
        ///From which day it is worked on.
        pub start_day: ::chrono::naive::NaiveDate,
        pub status: GoalStatus,
        ///The rating aimed at, 1 to 10.
        pub target: i64,
        ///The title; only in an export with names, for it is the client's own words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub title: ::std::option::Option<::std::string::String>,
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
    ///How to commit an import.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[serde(deny_unknown_fields)]
    pub struct ImportCommit {
        ///Whether to enrol the sound rows also when others are faulty; all or nothing when absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub partial: ::std::option::Option<bool>,
    }
    impl ImportCommit {
        pub fn builder() -> builder::ImportCommit {
            Default::default()
        }
    }
    ///One thing wrong with one cell.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ImportFault {
        /**What is wrong, as a stable word: `required`, `unknown_column`, `duplicate_column`, `too_long`, `invalid_day`,
`day_in_future`, `invalid_email`, `invalid_phone_number`, `unknown_word`, `unknown_zone`, `unknown_team`,
`unknown_programme`, `unknown_coordinator`, `not_in_team`, `repeated_reference`, `start_too_long_ago`,
`start_too_far_ahead` and others.*/
        pub code: ::std::string::String,
        ///The column, as the file calls it, or by our name when it is missing.
        pub column: ::std::string::String,
        ///What is wrong, in a sentence.
        pub detail: ::std::string::String,
        ///How to mend it.
        pub mend: ::std::string::String,
        ///The number of the row.
        pub row_no: i32,
        ///What the cell holds.
        pub value: ::std::string::String,
    }
    ///An import, and what is to become of its rows.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ImportReport {
        ///How many rows are skipped, since a client has their reference already.
        pub already_enrolled: u64,
        ///When it was committed; absent before.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub committed_at: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        ///When it was opened.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///How many rows the commit enrolled.
        pub enrolled: u64,
        ///When it goes away by itself, committed or not.
        pub expires_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Everything wrong with the faulty rows, in the order of the rows.
        pub faults: ::std::vec::Vec<ImportFault>,
        ///How many rows cannot be enrolled as they stand.
        pub faulty: u64,
        ///The import.
        pub id: ::uuid::Uuid,
        ///How many rows can be enrolled.
        pub ready: u64,
        ///How many rows it holds.
        pub rows: u64,
    }
    ///One row of an enrolment file.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(deny_unknown_fields)]
    pub struct ImportRow {
        ///The number its file gives it, 1 or more; the same number again replaces the row.
        pub row_no: i32,
        /**Its cells by column header, in Dutch or English: `external_ref`, `name`, `birth_date`, `team` (by name) and
`start_date` are required; `language`, `time_zone`, `phone`, `email`, `coordinator` (by e-mail address) and
`programme` (by id) are not.*/
        pub values: ::std::collections::HashMap<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl ImportRow {
        pub fn builder() -> builder::ImportRow {
            Default::default()
        }
    }
    ///Rows of an enrolment file.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(deny_unknown_fields)]
    pub struct ImportRows {
        ///At most 1,000 at a time.
        pub rows: ::std::vec::Vec<ImportRow>,
    }
    impl ImportRows {
        pub fn builder() -> builder::ImportRows {
            Default::default()
        }
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
    ///A one-time link, shown this once.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Invitation {
        ///Until when the link works.
        pub expires_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Where the password is set; the secret stands after the `#`, which browsers do not send.
        pub url: ::std::string::String,
    }
    ///A language that people are addressed in.
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
    pub enum Language {
        #[serde(rename = "nl")]
        Nl,
        #[serde(rename = "en")]
        En,
    }
    impl ::std::fmt::Display for Language {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Nl => f.write_str("nl"),
                Self::En => f.write_str("en"),
            }
        }
    }
    impl ::std::str::FromStr for Language {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "nl" => Ok(Self::Nl),
                "en" => Ok(Self::En),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for Language {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for Language {
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
    ///The caller.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Me {
        ///For a client: the caller. For a carer: those they care for. Empty for staff.
        pub clients: ::std::vec::Vec<MyClient>,
        pub language: Language,
        ///The caller's name.
        pub name: ::std::string::String,
        pub organisation: MyOrganisation,
        ///The caller.
        pub person_id: ::uuid::Uuid,
        pub role: AccountRole,
        ///The teams of a member of staff; empty for clients and carers.
        pub teams: ::std::vec::Vec<MyTeam>,
    }
    ///A meeting of a team.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Meeting {
        ///How many decisions were taken in it.
        pub decisions: i64,
        ///The day.
        pub held_on: ::chrono::naive::NaiveDate,
        ///The meeting.
        pub id: ::uuid::Uuid,
        ///When.
        pub planned_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Who planned it.
        pub planned_by: ::uuid::Uuid,
        pub status: MeetingStatus,
        ///The team.
        pub team_id: ::uuid::Uuid,
        ///The version, also the `ETag`.
        pub version: i32,
    }
    ///What is to change about a meeting.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(deny_unknown_fields)]
    pub struct MeetingChange {
        pub status: MeetingStatus,
    }
    impl MeetingChange {
        pub fn builder() -> builder::MeetingChange {
            Default::default()
        }
    }
    ///A decision taken in a meeting. It is never edited: a later one may put it right.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct MeetingDecision {
        ///The care decision it wrote.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub care_decision_id: ::std::option::Option<::uuid::Uuid>,
        ///The client.
        pub client_id: ::uuid::Uuid,
        ///The later decision that puts this one right.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub corrected_by: ::std::option::Option<::uuid::Uuid>,
        ///The earlier decision that this one puts right.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub corrects: ::std::option::Option<::uuid::Uuid>,
        ///The day it was decided.
        pub decided_on: ::chrono::naive::NaiveDate,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub end_reason: ::std::option::Option<EndReason>,
        ///The episode.
        pub episode_id: ::uuid::Uuid,
        ///From which day it holds, where it changes care, pauses or ends.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub from_day: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The decision.
        pub id: ::uuid::Uuid,
        pub kind: MeetingDecisionKind,
        ///The new last day of the episode.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub last_day: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///Who decided to go beyond the programme's limit.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limit_decided_by: ::std::option::Option<::std::string::String>,
        ///Why.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limit_reason: ::std::option::Option<::std::string::String>,
        ///The meeting it was taken in.
        pub meeting_id: ::uuid::Uuid,
        ///Minutes of formal care a week from then on, where it changes care.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub minutes_per_week: ::std::option::Option<i16>,
        ///The pause it wrote.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pause_id: ::std::option::Option<::uuid::Uuid>,
        pub present: PresentThen,
        ///The last day until then.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub previous_last_day: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///Why.
        pub reason: ::std::string::String,
        ///When.
        pub recorded_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Who recorded it.
        pub recorded_by: ::uuid::Uuid,
        ///Counts the decisions about the episode in the order they were recorded, from 1.
        pub sequence: i32,
        ///The signals that were discussed.
        pub signals: ::std::vec::Vec<DiscussedSignal>,
    }
    ///What a meeting decides about an episode.
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
    pub enum MeetingDecisionKind {
        #[serde(rename = "continue")]
        Continue,
        #[serde(rename = "adjust")]
        Adjust,
        #[serde(rename = "taper")]
        Taper,
        #[serde(rename = "raise")]
        Raise,
        #[serde(rename = "pause")]
        Pause,
        #[serde(rename = "extend")]
        Extend,
        #[serde(rename = "end")]
        End,
    }
    impl ::std::fmt::Display for MeetingDecisionKind {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Continue => f.write_str("continue"),
                Self::Adjust => f.write_str("adjust"),
                Self::Taper => f.write_str("taper"),
                Self::Raise => f.write_str("raise"),
                Self::Pause => f.write_str("pause"),
                Self::Extend => f.write_str("extend"),
                Self::End => f.write_str("end"),
            }
        }
    }
    impl ::std::str::FromStr for MeetingDecisionKind {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "continue" => Ok(Self::Continue),
                "adjust" => Ok(Self::Adjust),
                "taper" => Ok(Self::Taper),
                "raise" => Ok(Self::Raise),
                "pause" => Ok(Self::Pause),
                "extend" => Ok(Self::Extend),
                "end" => Ok(Self::End),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for MeetingDecisionKind {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for MeetingDecisionKind {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///Where a meeting stands.
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
    pub enum MeetingStatus {
        #[serde(rename = "planned")]
        Planned,
        #[serde(rename = "held")]
        Held,
        #[serde(rename = "cancelled")]
        Cancelled,
    }
    impl ::std::fmt::Display for MeetingStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Planned => f.write_str("planned"),
                Self::Held => f.write_str("held"),
                Self::Cancelled => f.write_str("cancelled"),
            }
        }
    }
    impl ::std::str::FromStr for MeetingStatus {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "planned" => Ok(Self::Planned),
                "held" => Ok(Self::Held),
                "cancelled" => Ok(Self::Cancelled),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for MeetingStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for MeetingStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
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
    ///A support method that a goal's plan may name. Source: Movisie, "Begeleiding nieuwe stijl", December 2014.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Method {
        /**The source's beacons that it names: V (the question behind the question), E (own strength), D (going there),
F (formal and informal in balance), I (integrated), R (result-oriented).*/
        pub beacons: ::std::vec::Vec<::std::string::String>,
        ///For whom it is meant.
        pub for_whom: ::std::string::String,
        ///Its name, as the source prints it.
        pub name: ::std::string::String,
        ///Its number in the source, 1 to 29; what a plan names it by.
        pub number: u8,
        ///The page in the source.
        pub page: u16,
        ///Who takes part.
        pub roles: ::std::string::String,
        ///The scores or tools it works with.
        pub scores_or_tools: ::std::string::String,
        ///How it is built up, and its limits in time.
        pub structure_and_limits: ::std::string::String,
    }
    ///A client for whom the caller may do something.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct MyClient {
        ///The client.
        pub client_id: ::uuid::Uuid,
        ///What the client has consented to; everything where the caller is the client.
        pub consent: ::std::vec::Vec<ConsentScope>,
        ///The client's open episode, when there is one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub episode_id: ::std::option::Option<::uuid::Uuid>,
        ///The client's name.
        pub name: ::std::string::String,
        pub relation: MyRelation,
    }
    ///The caller's organisation.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct MyOrganisation {
        ///How people reach it, in its own words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub contact_line: ::std::option::Option<::std::string::String>,
        ///The organisation.
        pub id: ::uuid::Uuid,
        ///What it is called.
        pub name: ::std::string::String,
        ///Its time zone.
        pub time_zone: ::std::string::String,
    }
    ///How the caller stands to a client.
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
    pub enum MyRelation {
        #[serde(rename = "own")]
        Own,
        #[serde(rename = "carer")]
        Carer,
    }
    impl ::std::fmt::Display for MyRelation {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Own => f.write_str("own"),
                Self::Carer => f.write_str("carer"),
            }
        }
    }
    impl ::std::str::FromStr for MyRelation {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "own" => Ok(Self::Own),
                "carer" => Ok(Self::Carer),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for MyRelation {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for MyRelation {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///A team of the caller.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct MyTeam {
        ///The team.
        pub id: ::uuid::Uuid,
        ///What it is called.
        pub name: ::std::string::String,
    }
    ///An advice talk to record.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(deny_unknown_fields)]
    pub struct NewAdviceTalk {
        ///The day on which it was held; not in the future.
        pub held_on: ::chrono::naive::NaiveDate,
        ///An id made by the caller, so that a repeat makes nothing twice.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::uuid::Uuid>,
        ///A remark.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub note: ::std::option::Option<::std::string::String>,
        pub outcome: AdviceOutcome,
    }
    impl NewAdviceTalk {
        pub fn builder() -> builder::NewAdviceTalk {
            Default::default()
        }
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
        ///The meeting of the client's team it was taken in; `POST /v1/meetings/{id}/decisions` says so by itself.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub meeting_id: ::std::option::Option<::uuid::Uuid>,
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
    ///A carer to link to a client: somebody known already (`person_id`), or somebody new (`name` and how to reach them).
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(deny_unknown_fields)]
    pub struct NewCarer {
        pub consent: GivenConsent,
        ///Whether the client appoints them to the core team; at most one carer is.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub core_team: ::std::option::Option<bool>,
        ///An e-mail address of somebody new.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        ///An id made by the caller, so that a repeat makes nothing twice.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::uuid::Uuid>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub language: ::std::option::Option<Language>,
        ///The name of somebody new.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///Somebody who cares for another client already.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub person_id: ::std::option::Option<::uuid::Uuid>,
        ///A telephone number of somebody new.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub phone: ::std::option::Option<::std::string::String>,
        ///What they are to the client: daughter, neighbour.
        pub relation: ::std::string::String,
    }
    impl NewCarer {
        pub fn builder() -> builder::NewCarer {
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
    ///Somebody to enrol.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(deny_unknown_fields)]
    pub struct NewClient {
        ///The postal address, on several lines.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub address: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub advice_talk: ::std::option::Option<FirstAdviceTalk>,
        ///The coordinator, an active therapist or nurse of that team; when absent, the caller if that is a therapist or nurse.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub coordinator_id: ::std::option::Option<::uuid::Uuid>,
        ///The day of birth.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub date_of_birth: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///An e-mail address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        ///The organisation's own reference, unique within it. Never a citizen service number.
        pub external_ref: ::std::string::String,
        ///An id made by the caller, so that a repeat enrols nobody twice.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::uuid::Uuid>,
        ///How independent the client is, 1 to 10, given by client and professional together.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub independence_start: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub language: ::std::option::Option<Language>,
        ///The client's name.
        pub name: ::std::string::String,
        ///A telephone number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub phone: ::std::option::Option<::std::string::String>,
        ///The programme's id; `lat` when absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub programme: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub rated_by: ::std::option::Option<RatedBy>,
        /**The first day; today in the client's time zone when absent. At most 90 days ahead, and so that the last day of
the programme lies at most 35 days back.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub start_day: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The team that the client will belong to.
        pub team_id: ::uuid::Uuid,
        ///The time zone the client lives in; the organisation's when absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub time_zone: ::std::option::Option<::std::string::String>,
    }
    impl NewClient {
        pub fn builder() -> builder::NewClient {
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
    ///An episode to start.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[serde(deny_unknown_fields)]
    pub struct NewEpisode {
        ///An id made by the caller, so that a repeat makes nothing twice.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::uuid::Uuid>,
        ///How independent the client is, 1 to 10, given by client and professional together.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub independence_start: ::std::option::Option<i64>,
        ///The programme's id; `lat` when absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub programme: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub rated_by: ::std::option::Option<RatedBy>,
        /**The first day; today in the client's time zone when absent. At most 90 days ahead, and so that the last day of
the programme lies at most 35 days back.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub start_day: ::std::option::Option<::chrono::naive::NaiveDate>,
    }
    impl NewEpisode {
        pub fn builder() -> builder::NewEpisode {
            Default::default()
        }
    }
    ///An evaluation to date (`planned_on`) or to record (`held_on` with the scores).
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[serde(deny_unknown_fields)]
    pub struct NewEvaluation {
        ///The COPM interviews that belong to it.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub copm_interview_ids: ::std::vec::Vec<::uuid::Uuid>,
        ///The day it was held, not after today.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub held_on: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///An id made by the caller, so that a repeat records nothing twice.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::uuid::Uuid>,
        ///How independent the client is at the end, 1 to 10, given by client and professional together.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub independence_end: ::std::option::Option<i64>,
        ///Minutes of formal care a week at the end.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub minutes_per_week: ::std::option::Option<i64>,
        ///One of the programme's outcomes: `no_care`, `less_care` …
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub outcome: ::std::option::Option<::std::string::String>,
        ///The day it is planned for, not before today.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub planned_on: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///Where the client is referred to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub referral: ::std::option::Option<::std::string::String>,
        ///What care remains.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub remaining_care: ::std::option::Option<::std::string::String>,
    }
    impl NewEvaluation {
        pub fn builder() -> builder::NewEvaluation {
            Default::default()
        }
    }
    ///A follow-up to record.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(deny_unknown_fields)]
    pub struct NewFollowUp {
        ///The day it was held, not after today; at most five weeks before it is due.
        pub held_on: ::chrono::naive::NaiveDate,
        ///An id made by the caller, so that a repeat records nothing twice.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::uuid::Uuid>,
        ///Whether the client lives at home.
        pub living_at_home: bool,
        ///Which of the programme's moments, in months after the end: 6 or 12 for `lat`.
        pub month: u8,
        ///A remark.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub note: ::std::option::Option<::std::string::String>,
        ///One of the programme's follow-up outcomes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub outcome: ::std::option::Option<::std::string::String>,
        ///The quality of life, 1 to 10.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub quality_of_life: ::std::option::Option<i64>,
    }
    impl NewFollowUp {
        pub fn builder() -> builder::NewFollowUp {
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
    ///An import to open.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[serde(deny_unknown_fields)]
    pub struct NewImport {
        ///An id made by the caller, so that a repeat opens nothing twice.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::uuid::Uuid>,
    }
    impl NewImport {
        pub fn builder() -> builder::NewImport {
            Default::default()
        }
    }
    /**A decision to record. `care` goes with `taper` and `raise`, `pause` with `pause`, `extension` with `extend`, `end`
with `end`; each only there.*/
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(deny_unknown_fields)]
    pub struct NewMeetingDecision {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub care: ::std::option::Option<CareChange>,
        /**The earlier decision about this episode that this one puts right. Where that one changed care, this one says in
`care` what it should have been, from the same day.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub corrects: ::std::option::Option<::uuid::Uuid>,
        ///The day it was decided, not after today; the day of the meeting when absent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub decided_on: ::std::option::Option<::chrono::naive::NaiveDate>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub end: ::std::option::Option<EpisodeEnd>,
        ///The episode that it is about; of a client of the meeting's team.
        pub episode_id: ::uuid::Uuid,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub extension: ::std::option::Option<Extension>,
        ///An id made by the caller, so that a repeat makes nothing twice.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::uuid::Uuid>,
        pub kind: MeetingDecisionKind,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pause: ::std::option::Option<PauseDays>,
        pub present: Present,
        ///Why.
        pub reason: ::std::string::String,
        ///The open signals that were discussed, each once.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub signals: ::std::vec::Vec<DiscussedSignal>,
    }
    impl NewMeetingDecision {
        pub fn builder() -> builder::NewMeetingDecision {
            Default::default()
        }
    }
    ///Meetings to plan: one, or a series.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(deny_unknown_fields)]
    pub struct NewMeetings {
        /**Days between the meetings of a series, 1 to 92; the programmes' interval when absent, the shortest among the
team's open episodes.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub every_days: ::std::option::Option<u16>,
        ///The day, or the first day of a series; at most 35 days back and a year ahead.
        pub held_on: ::chrono::naive::NaiveDate,
        ///An id made by the caller, so that a repeat plans nothing twice; the first meeting gets it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::uuid::Uuid>,
        ///Plans a series, up to and including this day.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub until: ::std::option::Option<::chrono::naive::NaiveDate>,
    }
    impl NewMeetings {
        pub fn builder() -> builder::NewMeetings {
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
    ///What kind of pairing code to make.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[serde(deny_unknown_fields)]
    pub struct NewPairingCode {
        ///Whether to void a code that is still good and make a new one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reissue: ::std::option::Option<bool>,
        ///Whether the code is shown on a screen, and valid for 10 minutes, instead of printed, and valid for 14 days.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub shown_on_screen: ::std::option::Option<bool>,
    }
    impl NewPairingCode {
        pub fn builder() -> builder::NewPairingCode {
            Default::default()
        }
    }
    ///A pause to add.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(deny_unknown_fields)]
    pub struct NewPause {
        ///The first paused day; not before the episode starts.
        pub first_day: ::chrono::naive::NaiveDate,
        ///An id made by the caller, so that a repeat makes nothing twice.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::uuid::Uuid>,
        ///The last paused day; absent while it is not known.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub last_day: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///A remark.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub note: ::std::option::Option<::std::string::String>,
        pub reason: PauseReason,
    }
    impl NewPause {
        pub fn builder() -> builder::NewPause {
            Default::default()
        }
    }
    ///A member of staff to add.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(deny_unknown_fields)]
    pub struct NewStaffMember {
        ///The address they sign in with; no colleague has it.
        pub email: ::std::string::String,
        ///An id made by the caller, so that a repeat makes nothing twice.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::uuid::Uuid>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub language: ::std::option::Option<Language>,
        ///Their name.
        pub name: ::std::string::String,
        pub role: StaffRole,
        ///Their teams; none when absent.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub teams: ::std::vec::Vec<::uuid::Uuid>,
    }
    impl NewStaffMember {
        pub fn builder() -> builder::NewStaffMember {
            Default::default()
        }
    }
    ///A team to make.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(deny_unknown_fields)]
    pub struct NewTeam {
        ///An id made by the caller, so that a repeat makes nothing twice.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::uuid::Uuid>,
        ///What it is called; no other team has this name.
        pub name: ::std::string::String,
        ///Its telephone number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub phone: ::std::option::Option<::std::string::String>,
    }
    impl NewTeam {
        pub fn builder() -> builder::NewTeam {
            Default::default()
        }
    }
    ///Who does what: the client's part, and what staff still do.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(deny_unknown_fields)]
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
    ///A care organisation.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Organisation {
        ///How people reach it, in its own words; printed in letters and shown on phones.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub contact_line: ::std::option::Option<::std::string::String>,
        ///The organisation.
        pub id: ::uuid::Uuid,
        pub language: Language,
        ///What it is called.
        pub name: ::std::string::String,
        ///For how many years after its last change a record is kept.
        pub retention_years: u16,
        ///Its time zone; new clients get it.
        pub time_zone: ::std::string::String,
    }
    ///What to change about the organisation; what is absent stays.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[serde(deny_unknown_fields)]
    pub struct OrganisationChange {
        ///How people reach it, in its own words; null removes it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub contact_line: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub language: ::std::option::Option<Language>,
        ///What it is called.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///For how many years after its last change a record is kept, 1 to 100.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub retention_years: ::std::option::Option<u16>,
        ///Its time zone; people who are there already keep theirs.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub time_zone: ::std::option::Option<::std::string::String>,
    }
    impl OrganisationChange {
        pub fn builder() -> builder::OrganisationChange {
            Default::default()
        }
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
    ///A check-in that the caller wrote, in the version that counts.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct OwnCheckIn {
        ///For which client.
        pub client_id: ::uuid::Uuid,
        ///The day it is about.
        pub day: ::chrono::naive::NaiveDate,
        ///For which goal.
        pub goal_id: ::uuid::Uuid,
        ///The goal's title.
        pub goal_title: ::std::string::String,
        pub help: Help,
        ///Whether staff entered it from the caller's paper diary.
        pub imported: bool,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub not_done_reason: ::std::option::Option<NotDoneReason>,
        ///The remark.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub note: ::std::option::Option<::std::string::String>,
        ///How well it went, 1 to 10.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub performance: ::std::option::Option<i64>,
        ///When it was recorded.
        pub recorded_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///How satisfied the caller was, 1 to 10.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub satisfaction: ::std::option::Option<i64>,
        ///Whether the caller took it back.
        pub withdrawn: bool,
    }
    ///Everything that the caller supplied.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct OwnData {
        ///The check-ins that the caller wrote, by day.
        pub check_ins: ::std::vec::Vec<OwnCheckIn>,
        ///The caller's devices, oldest first.
        pub devices: ::std::vec::Vec<OwnDevice>,
        ///The format and its version: `reable-own-data/1`.
        pub format: ::std::string::String,
        ///When it was made.
        pub made_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///The pauses that the caller entered, by day.
        pub pauses: ::std::vec::Vec<OwnPause>,
        pub profile: OwnProfile,
    }
    ///A device of the caller.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct OwnDevice {
        ///When it was paired.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///When it was last used.
        pub last_seen_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Its name.
        pub name: ::std::string::String,
        ///When it was revoked.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub revoked_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    ///A pause that the caller entered.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct OwnPause {
        ///When it was entered.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///The first paused day.
        pub first_day: ::chrono::naive::NaiveDate,
        ///The last paused day; absent while it is not known.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub last_day: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///A remark.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub note: ::std::option::Option<::std::string::String>,
        pub reason: PauseReason,
        ///When it was taken back.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub withdrawn_at: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
    }
    ///Who somebody is.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct OwnProfile {
        ///The address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub address: ::std::option::Option<::std::string::String>,
        ///The date of birth.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub date_of_birth: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The e-mail address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        pub language: Language,
        ///The name.
        pub name: ::std::string::String,
        ///The telephone number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub phone: ::std::option::Option<::std::string::String>,
        pub role: PersonRole,
        ///The time zone (IANA name).
        pub time_zone: ::std::string::String,
    }
    ///Everything that a team reads before a meeting.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Pack {
        pub agenda: Agenda,
        ///Each episode that is due or was decided on, in the order of the agenda, as `GET /v1/episodes/{id}` gives it.
        pub episodes: ::std::vec::Vec<Overview>,
    }
    ///One page of a list.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PageAdviceTalk {
        ///The things on this page.
        pub items: ::std::vec::Vec<AdviceTalk>,
        ///Sent back as `cursor`, it gives the next page; absent on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }
    ///One page of a list.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PageAuditRecord {
        ///The things on this page.
        pub items: ::std::vec::Vec<AuditRecord>,
        ///Sent back as `cursor`, it gives the next page; absent on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
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
    pub struct PageCareMinutesRow {
        ///The things on this page.
        pub items: ::std::vec::Vec<CareMinutesRow>,
        ///Sent back as `cursor`, it gives the next page; absent on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }
    ///One page of a list.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PageCarer {
        ///The things on this page.
        pub items: ::std::vec::Vec<Carer>,
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
    pub struct PageCheckInRow {
        ///The things on this page.
        pub items: ::std::vec::Vec<CheckInRow>,
        ///Sent back as `cursor`, it gives the next page; absent on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }
    ///One page of a list.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PageClient {
        ///The things on this page.
        pub items: ::std::vec::Vec<Client>,
        ///Sent back as `cursor`, it gives the next page; absent on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }
    ///One page of a list.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PageConsentRecord {
        ///The things on this page.
        pub items: ::std::vec::Vec<ConsentRecord>,
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
    pub struct PageCopmRow {
        ///The things on this page.
        pub items: ::std::vec::Vec<CopmRow>,
        ///Sent back as `cursor`, it gives the next page; absent on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }
    ///One page of a list.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PageDevice {
        ///The things on this page.
        pub items: ::std::vec::Vec<Device>,
        ///Sent back as `cursor`, it gives the next page; absent on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }
    ///One page of a list.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PageEpisode {
        ///The things on this page.
        pub items: ::std::vec::Vec<Episode>,
        ///Sent back as `cursor`, it gives the next page; absent on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }
    ///One page of a list.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PageEpisodeRow {
        ///The things on this page.
        pub items: ::std::vec::Vec<EpisodeRow>,
        ///Sent back as `cursor`, it gives the next page; absent on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }
    ///One page of a list.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PageFollowUp {
        ///The things on this page.
        pub items: ::std::vec::Vec<FollowUp>,
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
    pub struct PageGoalRow {
        ///The things on this page.
        pub items: ::std::vec::Vec<GoalRow>,
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
    pub struct PageMeeting {
        ///The things on this page.
        pub items: ::std::vec::Vec<Meeting>,
        ///Sent back as `cursor`, it gives the next page; absent on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }
    ///One page of a list.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PageMeetingDecision {
        ///The things on this page.
        pub items: ::std::vec::Vec<MeetingDecision>,
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
    pub struct PageMethod {
        ///The things on this page.
        pub items: ::std::vec::Vec<Method>,
        ///Sent back as `cursor`, it gives the next page; absent on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }
    ///One page of a list.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PagePause {
        ///The things on this page.
        pub items: ::std::vec::Vec<Pause>,
        ///Sent back as `cursor`, it gives the next page; absent on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }
    ///One page of a list.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PageProgramme {
        ///The things on this page.
        pub items: ::std::vec::Vec<Programme>,
        ///Sent back as `cursor`, it gives the next page; absent on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }
    ///One page of a list.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PageSighting {
        ///The things on this page.
        pub items: ::std::vec::Vec<Sighting>,
        ///Sent back as `cursor`, it gives the next page; absent on the last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }
    ///One page of a list.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PageStaffMember {
        ///The things on this page.
        pub items: ::std::vec::Vec<StaffMember>,
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
    pub struct PageTeam {
        ///The things on this page.
        pub items: ::std::vec::Vec<Team>,
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
    ///A pairing code from a letter or a screen.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(deny_unknown_fields)]
    pub struct Pairing {
        /**The code as typed (`7K2M-9QXD-R4TZ`; case, spaces and hyphens do not matter), or the secret of the QR: what
stands after the `#` of its address.*/
        pub code: ::std::string::String,
        ///What the device is called, so that a lost one can be told from the others.
        pub device_name: ::std::string::String,
    }
    impl Pairing {
        pub fn builder() -> builder::Pairing {
            Default::default()
        }
    }
    ///A pairing code, shown this once.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PairingLetter {
        ///The code that a person types: `7K2M-9QXD-R4TZ`.
        pub code: ::std::string::String,
        ///Until when both are valid.
        pub expires_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///The address for the QR; its secret stands after the `#`, which browsers do not send.
        pub url: ::std::string::String,
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
    ///A new password in place of the present one.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(deny_unknown_fields)]
    pub struct PasswordChange {
        ///The present password.
        pub current_password: ::std::string::String,
        ///The new one: 15 to 128 characters; a sentence is easy to remember.
        pub new_password: ::std::string::String,
    }
    impl PasswordChange {
        pub fn builder() -> builder::PasswordChange {
            Default::default()
        }
    }
    ///Whose password is to be set anew.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(deny_unknown_fields)]
    pub struct PasswordReset {
        ///The e-mail address of the account.
        pub email: ::std::string::String,
    }
    impl PasswordReset {
        pub fn builder() -> builder::PasswordReset {
            Default::default()
        }
    }
    ///A password, with the right to set it.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(deny_unknown_fields)]
    pub struct PasswordResetCompletion {
        ///The new password: 15 to 128 characters; a sentence is easy to remember.
        pub new_password: ::std::string::String,
        ///The secret of the link: what stands after the `#` of its address.
        pub token: ::std::string::String,
    }
    impl PasswordResetCompletion {
        pub fn builder() -> builder::PasswordResetCompletion {
            Default::default()
        }
    }
    ///An address and a password.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(deny_unknown_fields)]
    pub struct PasswordSignIn {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub client: ::std::option::Option<SignInClient>,
        ///The e-mail address of the account.
        pub email: ::std::string::String,
        ///The name of the organisation; only for who has an account in more than one.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub organisation: ::std::option::Option<::std::string::String>,
        ///The password.
        pub password: ::std::string::String,
    }
    impl PasswordSignIn {
        pub fn builder() -> builder::PasswordSignIn {
            Default::default()
        }
    }
    ///A stretch of days without programme.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Pause {
        ///When.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Who added it.
        pub created_by: ::uuid::Uuid,
        ///The episode.
        pub episode_id: ::uuid::Uuid,
        ///The first paused day.
        pub first_day: ::chrono::naive::NaiveDate,
        ///The pause.
        pub id: ::uuid::Uuid,
        ///The last paused day; absent while it is not known.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub last_day: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///A remark.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub note: ::std::option::Option<::std::string::String>,
        pub reason: PauseReason,
        ///Which version of it this is.
        pub version: i32,
    }
    ///What is to change in a pause; what is absent stays.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[serde(deny_unknown_fields)]
    pub struct PauseChange {
        ///The first paused day.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub first_day: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///The last paused day; null when it is not known any more.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub last_day: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///A remark; null to remove it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub note: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reason: ::std::option::Option<PauseReason>,
    }
    impl PauseChange {
        pub fn builder() -> builder::PauseChange {
            Default::default()
        }
    }
    ///The days of a pause.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(deny_unknown_fields)]
    pub struct PauseDays {
        ///The first paused day.
        pub first_day: ::chrono::naive::NaiveDate,
        ///The last paused day; absent while it is not known.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub last_day: ::std::option::Option<::chrono::naive::NaiveDate>,
        ///A remark.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub note: ::std::option::Option<::std::string::String>,
        pub reason: PauseReason,
    }
    impl PauseDays {
        pub fn builder() -> builder::PauseDays {
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
    ///What somebody is in the system.
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
    pub enum PersonRole {
        #[serde(rename = "client")]
        Client,
        #[serde(rename = "carer")]
        Carer,
        #[serde(rename = "staff")]
        Staff,
    }
    impl ::std::fmt::Display for PersonRole {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Client => f.write_str("client"),
                Self::Carer => f.write_str("carer"),
                Self::Staff => f.write_str("staff"),
            }
        }
    }
    impl ::std::str::FromStr for PersonRole {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "client" => Ok(Self::Client),
                "carer" => Ok(Self::Carer),
                "staff" => Ok(Self::Staff),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for PersonRole {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for PersonRole {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
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
    ///The meetings that were planned.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PlannedMeetings {
        ///By day; in a series also those that were there already.
        pub items: ::std::vec::Vec<Meeting>,
    }
    ///Who was present when it was decided.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(deny_unknown_fields)]
    pub struct Present {
        ///The carers of the client, by the id of the relation.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub carers: ::std::vec::Vec<::uuid::Uuid>,
        ///Whether the client was.
        pub client: bool,
        ///The members of staff, at least one.
        pub staff: ::std::vec::Vec<::uuid::Uuid>,
    }
    impl Present {
        pub fn builder() -> builder::Present {
            Default::default()
        }
    }
    ///Somebody who was present.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PresentPerson {
        ///The member of staff, or the relation of the carer.
        pub id: ::uuid::Uuid,
        ///Their name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    ///Who was present.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PresentThen {
        ///The carers.
        pub carers: ::std::vec::Vec<PresentPerson>,
        ///Whether the client was.
        pub client: bool,
        ///The members of staff.
        pub staff: ::std::vec::Vec<PresentPerson>,
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
    ///The rules of one programme, as a template for episodes.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(deny_unknown_fields)]
    pub struct Programme {
        pub care_unit: CareUnit,
        pub domain: CareDomain,
        ///Whether clients who already receive care may start it.
        pub existing_clients: bool,
        ///When former clients are followed up, in months after the end (1 to 60), ascending.
        pub follow_up_months: ::std::vec::Vec<u8>,
        ///The outcomes that a follow-up chooses from.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub follow_up_outcomes: ::std::vec::Vec<::std::string::String>,
        ///The kinds of goal it knows.
        pub goal_kinds: ::std::vec::Vec<GoalKind>,
        ///Guidance alongside, beyond the formal care, in minutes a week.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub guidance_minutes_per_week: ::std::option::Option<u16>,
        ///A short word: 2 to 40 lower-case letters, digits and underscores, a letter first.
        pub id: ::std::string::String,
        ///Open goals at most, 1 to 5.
        pub max_goals: u8,
        ///How long an episode lasts at most, in weeks (1 to 104); longer only by a named decision.
        pub max_weeks: u16,
        ///Days between two multidisciplinary meetings about one client.
        pub mdo_interval_days: u16,
        ///Its English name.
        pub name_en: ::std::string::String,
        ///Its Dutch name.
        pub name_nl: ::std::string::String,
        ///The outcomes that an evaluation chooses from.
        pub outcomes: ::std::vec::Vec<::std::string::String>,
        ///Its phases in order, together as long as the programme; none when it has no phases.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub phases: ::std::vec::Vec<ProgrammePhase>,
        ///When quality of life is asked.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub quality_of_life_moments: ::std::vec::Vec<QualityOfLifeMoment>,
        ///Whether it came with the software; the server says so, callers never do.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub shipped: ::std::option::Option<bool>,
        ///Whether standing still is a finding; not where stability is success.
        pub stalled_signal: bool,
    }
    impl Programme {
        pub fn builder() -> builder::Programme {
            Default::default()
        }
    }
    ///One phase of a programme.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(deny_unknown_fields)]
    pub struct ProgrammePhase {
        ///Its English name.
        pub name_en: ::std::string::String,
        ///Its Dutch name.
        pub name_nl: ::std::string::String,
        ///How long it lasts, in weeks.
        pub weeks: u16,
    }
    impl ProgrammePhase {
        pub fn builder() -> builder::ProgrammePhase {
            Default::default()
        }
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
    ///When a programme asks for quality of life.
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
    pub enum QualityOfLifeMoment {
        #[serde(rename = "start")]
        Start,
        #[serde(rename = "end")]
        End,
        #[serde(rename = "six_months")]
        SixMonths,
        #[serde(rename = "twelve_months")]
        TwelveMonths,
    }
    impl ::std::fmt::Display for QualityOfLifeMoment {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Start => f.write_str("start"),
                Self::End => f.write_str("end"),
                Self::SixMonths => f.write_str("six_months"),
                Self::TwelveMonths => f.write_str("twelve_months"),
            }
        }
    }
    impl ::std::str::FromStr for QualityOfLifeMoment {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "start" => Ok(Self::Start),
                "end" => Ok(Self::End),
                "six_months" => Ok(Self::SixMonths),
                "twelve_months" => Ok(Self::TwelveMonths),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for QualityOfLifeMoment {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for QualityOfLifeMoment {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
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
    ///A refresh token.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(deny_unknown_fields)]
    pub struct Refresh {
        ///The refresh token of the pair received last.
        pub refresh_token: ::std::string::String,
    }
    impl Refresh {
        pub fn builder() -> builder::Refresh {
            Default::default()
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
    ///Somebody looked at the client's record, or changed it.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Sighting {
        ///What was done: `create`, `read`, `change`, `delete`, `search`, `export`.
        pub action: ::std::string::String,
        ///When.
        pub at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Who, by name; absent when the server itself did it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///What sort of thing it was done to.
        pub object_kind: ::std::string::String,
        ///How it ended: `done` or `refused`.
        pub outcome: ::std::string::String,
        ///In which role.
        pub role: ::std::string::String,
        ///The number of the record in the organisation's log.
        pub seq: i64,
    }
    ///Where somebody signs in; it decides how long the session lasts.
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
    pub enum SignInClient {
        #[serde(rename = "web")]
        Web,
        #[serde(rename = "cli")]
        Cli,
    }
    impl ::std::fmt::Display for SignInClient {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Web => f.write_str("web"),
                Self::Cli => f.write_str("cli"),
            }
        }
    }
    impl ::std::str::FromStr for SignInClient {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "web" => Ok(Self::Web),
                "cli" => Ok(Self::Cli),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for SignInClient {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for SignInClient {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///What a decision does with a signal that was discussed.
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
    pub enum SignalFate {
        #[serde(rename = "keep")]
        Keep,
        #[serde(rename = "close")]
        Close,
    }
    impl ::std::fmt::Display for SignalFate {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Keep => f.write_str("keep"),
                Self::Close => f.write_str("close"),
            }
        }
    }
    impl ::std::str::FromStr for SignalFate {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "keep" => Ok(Self::Keep),
                "close" => Ok(Self::Close),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for SignalFate {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for SignalFate {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///A member of staff.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct StaffMember {
        ///Whether they may sign in.
        pub active: bool,
        ///The clients with an open episode whose care they coordinate: to be handed over when they leave. Absent in lists.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub coordinates: ::std::vec::Vec<::uuid::Uuid>,
        ///When the account was made.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///The address they sign in with.
        pub email: ::std::string::String,
        ///Whether they have set a password; if not, invite them.
        pub has_password: bool,
        ///The member of staff.
        pub id: ::uuid::Uuid,
        pub language: Language,
        ///Their name.
        pub name: ::std::string::String,
        pub role: StaffRole,
        ///Their teams.
        pub teams: ::std::vec::Vec<::uuid::Uuid>,
    }
    ///What to change about a member of staff; what is absent stays.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[serde(deny_unknown_fields)]
    pub struct StaffMemberChange {
        ///Whether they may sign in; `false` ends their sessions at once.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub active: ::std::option::Option<bool>,
        ///The address they sign in with.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub language: ::std::option::Option<Language>,
        ///Their name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub role: ::std::option::Option<StaffRole>,
        ///All their teams: who is not named here leaves.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub teams: ::std::vec::Vec<::uuid::Uuid>,
    }
    impl StaffMemberChange {
        pub fn builder() -> builder::StaffMemberChange {
            Default::default()
        }
    }
    ///The kind of a staff account. Coordinating is a relation to one client, not a role.
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
    pub enum StaffRole {
        #[serde(rename = "therapist")]
        Therapist,
        #[serde(rename = "nurse")]
        Nurse,
        #[serde(rename = "administrator")]
        Administrator,
        #[serde(rename = "log_manager")]
        LogManager,
    }
    impl ::std::fmt::Display for StaffRole {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Therapist => f.write_str("therapist"),
                Self::Nurse => f.write_str("nurse"),
                Self::Administrator => f.write_str("administrator"),
                Self::LogManager => f.write_str("log_manager"),
            }
        }
    }
    impl ::std::str::FromStr for StaffRole {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "therapist" => Ok(Self::Therapist),
                "nurse" => Ok(Self::Nurse),
                "administrator" => Ok(Self::Administrator),
                "log_manager" => Ok(Self::LogManager),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for StaffRole {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for StaffRole {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    ///An import and how much was sent so far.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct StagedImport {
        ///When it was opened.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///When it goes away by itself, committed or not.
        pub expires_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///The import.
        pub id: ::uuid::Uuid,
        ///How many rows it holds.
        pub rows: u64,
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
    ///A team.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Team {
        ///When it was made.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///The team.
        pub id: ::uuid::Uuid,
        ///What it is called.
        pub name: ::std::string::String,
        ///Its telephone number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub phone: ::std::option::Option<::std::string::String>,
    }
    ///What to change about a team; what is absent stays.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[serde(deny_unknown_fields)]
    pub struct TeamChange {
        ///What it is called.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///Its telephone number; null removes it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub phone: ::std::option::Option<::std::string::String>,
    }
    impl TeamChange {
        pub fn builder() -> builder::TeamChange {
            Default::default()
        }
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
    ///What one stays signed in with.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct TokenPair {
        ///Sent as `Authorization: Bearer` with every call.
        pub access_token: ::std::string::String,
        ///After how many seconds the access token ends.
        pub expires_in: i64,
        ///Who is signed in.
        pub person_id: ::uuid::Uuid,
        ///Exchanged at `POST /v1/sessions/refresh` for the next pair; good for one exchange.
        pub refresh_token: ::std::string::String,
        pub role: AccountRole,
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
        pub struct BeyondLimit {
            decided_by: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            reason: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for BeyondLimit {
            fn default() -> Self {
                Self {
                    decided_by: Err("no value supplied for decided_by".to_string()),
                    reason: Err("no value supplied for reason".to_string()),
                }
            }
        }
        impl BeyondLimit {
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
        impl ::std::convert::TryFrom<BeyondLimit> for super::BeyondLimit {
            type Error = super::error::ConversionError;
            fn try_from(
                value: BeyondLimit,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    decided_by: value.decided_by?,
                    reason: value.reason?,
                })
            }
        }
        impl ::std::convert::From<super::BeyondLimit> for BeyondLimit {
            fn from(value: super::BeyondLimit) -> Self {
                Self {
                    decided_by: Ok(value.decided_by),
                    reason: Ok(value.reason),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct CareChange {
            from_day: ::std::result::Result<
                ::chrono::naive::NaiveDate,
                ::std::string::String,
            >,
            goals: ::std::result::Result<
                ::std::vec::Vec<super::LinkedMinutes>,
                ::std::string::String,
            >,
            minutes_per_week: ::std::result::Result<i64, ::std::string::String>,
        }
        impl ::std::default::Default for CareChange {
            fn default() -> Self {
                Self {
                    from_day: Err("no value supplied for from_day".to_string()),
                    goals: Ok(Default::default()),
                    minutes_per_week: Err(
                        "no value supplied for minutes_per_week".to_string(),
                    ),
                }
            }
        }
        impl CareChange {
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
        impl ::std::convert::TryFrom<CareChange> for super::CareChange {
            type Error = super::error::ConversionError;
            fn try_from(
                value: CareChange,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    from_day: value.from_day?,
                    goals: value.goals?,
                    minutes_per_week: value.minutes_per_week?,
                })
            }
        }
        impl ::std::convert::From<super::CareChange> for CareChange {
            fn from(value: super::CareChange) -> Self {
                Self {
                    from_day: Ok(value.from_day),
                    goals: Ok(value.goals),
                    minutes_per_week: Ok(value.minutes_per_week),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct CarerChange {
            consent: ::std::result::Result<
                ::std::option::Option<super::GivenConsent>,
                ::std::string::String,
            >,
            core_team: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            email: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            language: ::std::result::Result<
                ::std::option::Option<super::Language>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            phone: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            relation: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for CarerChange {
            fn default() -> Self {
                Self {
                    consent: Ok(Default::default()),
                    core_team: Ok(Default::default()),
                    email: Ok(Default::default()),
                    language: Ok(Default::default()),
                    name: Ok(Default::default()),
                    phone: Ok(Default::default()),
                    relation: Ok(Default::default()),
                }
            }
        }
        impl CarerChange {
            pub fn consent<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::GivenConsent>>,
                T::Error: ::std::fmt::Display,
            {
                self.consent = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for consent: {e}")
                    });
                self
            }
            pub fn core_team<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.core_team = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for core_team: {e}")
                    });
                self
            }
            pub fn email<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.email = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for email: {e}")
                    });
                self
            }
            pub fn language<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Language>>,
                T::Error: ::std::fmt::Display,
            {
                self.language = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for language: {e}")
                    });
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
            pub fn phone<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.phone = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for phone: {e}")
                    });
                self
            }
            pub fn relation<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.relation = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for relation: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<CarerChange> for super::CarerChange {
            type Error = super::error::ConversionError;
            fn try_from(
                value: CarerChange,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    consent: value.consent?,
                    core_team: value.core_team?,
                    email: value.email?,
                    language: value.language?,
                    name: value.name?,
                    phone: value.phone?,
                    relation: value.relation?,
                })
            }
        }
        impl ::std::convert::From<super::CarerChange> for CarerChange {
            fn from(value: super::CarerChange) -> Self {
                Self {
                    consent: Ok(value.consent),
                    core_team: Ok(value.core_team),
                    email: Ok(value.email),
                    language: Ok(value.language),
                    name: Ok(value.name),
                    phone: Ok(value.phone),
                    relation: Ok(value.relation),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ClientChange {
            address: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            coordinator_id: ::std::result::Result<
                ::std::option::Option<::uuid::Uuid>,
                ::std::string::String,
            >,
            date_of_birth: ::std::result::Result<
                ::std::option::Option<::chrono::naive::NaiveDate>,
                ::std::string::String,
            >,
            email: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            external_ref: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            language: ::std::result::Result<
                ::std::option::Option<super::Language>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            phone: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            reason: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            team_id: ::std::result::Result<
                ::std::option::Option<::uuid::Uuid>,
                ::std::string::String,
            >,
            time_zone: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ClientChange {
            fn default() -> Self {
                Self {
                    address: Ok(Default::default()),
                    coordinator_id: Ok(Default::default()),
                    date_of_birth: Ok(Default::default()),
                    email: Ok(Default::default()),
                    external_ref: Ok(Default::default()),
                    language: Ok(Default::default()),
                    name: Ok(Default::default()),
                    phone: Ok(Default::default()),
                    reason: Ok(Default::default()),
                    team_id: Ok(Default::default()),
                    time_zone: Ok(Default::default()),
                }
            }
        }
        impl ClientChange {
            pub fn address<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.address = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for address: {e}")
                    });
                self
            }
            pub fn coordinator_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.coordinator_id = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for coordinator_id: {e}"
                        )
                    });
                self
            }
            pub fn date_of_birth<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::naive::NaiveDate>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.date_of_birth = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for date_of_birth: {e}")
                    });
                self
            }
            pub fn email<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.email = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for email: {e}")
                    });
                self
            }
            pub fn external_ref<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.external_ref = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for external_ref: {e}")
                    });
                self
            }
            pub fn language<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Language>>,
                T::Error: ::std::fmt::Display,
            {
                self.language = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for language: {e}")
                    });
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
            pub fn phone<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.phone = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for phone: {e}")
                    });
                self
            }
            pub fn reason<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.reason = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for reason: {e}")
                    });
                self
            }
            pub fn team_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.team_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for team_id: {e}")
                    });
                self
            }
            pub fn time_zone<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.time_zone = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for time_zone: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ClientChange> for super::ClientChange {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ClientChange,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    address: value.address?,
                    coordinator_id: value.coordinator_id?,
                    date_of_birth: value.date_of_birth?,
                    email: value.email?,
                    external_ref: value.external_ref?,
                    language: value.language?,
                    name: value.name?,
                    phone: value.phone?,
                    reason: value.reason?,
                    team_id: value.team_id?,
                    time_zone: value.time_zone?,
                })
            }
        }
        impl ::std::convert::From<super::ClientChange> for ClientChange {
            fn from(value: super::ClientChange) -> Self {
                Self {
                    address: Ok(value.address),
                    coordinator_id: Ok(value.coordinator_id),
                    date_of_birth: Ok(value.date_of_birth),
                    email: Ok(value.email),
                    external_ref: Ok(value.external_ref),
                    language: Ok(value.language),
                    name: Ok(value.name),
                    phone: Ok(value.phone),
                    reason: Ok(value.reason),
                    team_id: Ok(value.team_id),
                    time_zone: Ok(value.time_zone),
                }
            }
        }
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
        pub struct DiscussedSignal {
            fate: ::std::result::Result<super::SignalFate, ::std::string::String>,
            signal: ::std::result::Result<::std::string::String, ::std::string::String>,
            subject_id: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
        }
        impl ::std::default::Default for DiscussedSignal {
            fn default() -> Self {
                Self {
                    fate: Err("no value supplied for fate".to_string()),
                    signal: Err("no value supplied for signal".to_string()),
                    subject_id: Err("no value supplied for subject_id".to_string()),
                }
            }
        }
        impl DiscussedSignal {
            pub fn fate<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::SignalFate>,
                T::Error: ::std::fmt::Display,
            {
                self.fate = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for fate: {e}")
                    });
                self
            }
            pub fn signal<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.signal = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for signal: {e}")
                    });
                self
            }
            pub fn subject_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::uuid::Uuid>,
                T::Error: ::std::fmt::Display,
            {
                self.subject_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for subject_id: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<DiscussedSignal> for super::DiscussedSignal {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DiscussedSignal,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    fate: value.fate?,
                    signal: value.signal?,
                    subject_id: value.subject_id?,
                })
            }
        }
        impl ::std::convert::From<super::DiscussedSignal> for DiscussedSignal {
            fn from(value: super::DiscussedSignal) -> Self {
                Self {
                    fate: Ok(value.fate),
                    signal: Ok(value.signal),
                    subject_id: Ok(value.subject_id),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct EpisodeChange {
            independence_start: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            rated_by: ::std::result::Result<
                ::std::option::Option<super::RatedBy>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for EpisodeChange {
            fn default() -> Self {
                Self {
                    independence_start: Ok(Default::default()),
                    rated_by: Ok(Default::default()),
                }
            }
        }
        impl EpisodeChange {
            pub fn independence_start<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.independence_start = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for independence_start: {e}"
                        )
                    });
                self
            }
            pub fn rated_by<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::RatedBy>>,
                T::Error: ::std::fmt::Display,
            {
                self.rated_by = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for rated_by: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<EpisodeChange> for super::EpisodeChange {
            type Error = super::error::ConversionError;
            fn try_from(
                value: EpisodeChange,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    independence_start: value.independence_start?,
                    rated_by: value.rated_by?,
                })
            }
        }
        impl ::std::convert::From<super::EpisodeChange> for EpisodeChange {
            fn from(value: super::EpisodeChange) -> Self {
                Self {
                    independence_start: Ok(value.independence_start),
                    rated_by: Ok(value.rated_by),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct EpisodeEnd {
            ended_on: ::std::result::Result<
                ::chrono::naive::NaiveDate,
                ::std::string::String,
            >,
            note: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            reason: ::std::result::Result<super::EndReason, ::std::string::String>,
        }
        impl ::std::default::Default for EpisodeEnd {
            fn default() -> Self {
                Self {
                    ended_on: Err("no value supplied for ended_on".to_string()),
                    note: Ok(Default::default()),
                    reason: Err("no value supplied for reason".to_string()),
                }
            }
        }
        impl EpisodeEnd {
            pub fn ended_on<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::naive::NaiveDate>,
                T::Error: ::std::fmt::Display,
            {
                self.ended_on = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for ended_on: {e}")
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
            pub fn reason<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::EndReason>,
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
        impl ::std::convert::TryFrom<EpisodeEnd> for super::EpisodeEnd {
            type Error = super::error::ConversionError;
            fn try_from(
                value: EpisodeEnd,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    ended_on: value.ended_on?,
                    note: value.note?,
                    reason: value.reason?,
                })
            }
        }
        impl ::std::convert::From<super::EpisodeEnd> for EpisodeEnd {
            fn from(value: super::EpisodeEnd) -> Self {
                Self {
                    ended_on: Ok(value.ended_on),
                    note: Ok(value.note),
                    reason: Ok(value.reason),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Extension {
            beyond_limit: ::std::result::Result<
                ::std::option::Option<super::BeyondLimit>,
                ::std::string::String,
            >,
            last_day: ::std::result::Result<
                ::chrono::naive::NaiveDate,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for Extension {
            fn default() -> Self {
                Self {
                    beyond_limit: Ok(Default::default()),
                    last_day: Err("no value supplied for last_day".to_string()),
                }
            }
        }
        impl Extension {
            pub fn beyond_limit<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::BeyondLimit>>,
                T::Error: ::std::fmt::Display,
            {
                self.beyond_limit = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for beyond_limit: {e}")
                    });
                self
            }
            pub fn last_day<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::naive::NaiveDate>,
                T::Error: ::std::fmt::Display,
            {
                self.last_day = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for last_day: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<Extension> for super::Extension {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Extension,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    beyond_limit: value.beyond_limit?,
                    last_day: value.last_day?,
                })
            }
        }
        impl ::std::convert::From<super::Extension> for Extension {
            fn from(value: super::Extension) -> Self {
                Self {
                    beyond_limit: Ok(value.beyond_limit),
                    last_day: Ok(value.last_day),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct FirstAdviceTalk {
            held_on: ::std::result::Result<
                ::chrono::naive::NaiveDate,
                ::std::string::String,
            >,
            note: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            outcome: ::std::result::Result<super::AdviceOutcome, ::std::string::String>,
        }
        impl ::std::default::Default for FirstAdviceTalk {
            fn default() -> Self {
                Self {
                    held_on: Err("no value supplied for held_on".to_string()),
                    note: Ok(Default::default()),
                    outcome: Err("no value supplied for outcome".to_string()),
                }
            }
        }
        impl FirstAdviceTalk {
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
            pub fn outcome<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::AdviceOutcome>,
                T::Error: ::std::fmt::Display,
            {
                self.outcome = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for outcome: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<FirstAdviceTalk> for super::FirstAdviceTalk {
            type Error = super::error::ConversionError;
            fn try_from(
                value: FirstAdviceTalk,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    held_on: value.held_on?,
                    note: value.note?,
                    outcome: value.outcome?,
                })
            }
        }
        impl ::std::convert::From<super::FirstAdviceTalk> for FirstAdviceTalk {
            fn from(value: super::FirstAdviceTalk) -> Self {
                Self {
                    held_on: Ok(value.held_on),
                    note: Ok(value.note),
                    outcome: Ok(value.outcome),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct GivenConsent {
            given_on: ::std::result::Result<
                ::chrono::naive::NaiveDate,
                ::std::string::String,
            >,
            scopes: ::std::result::Result<
                ::std::vec::Vec<super::ConsentScope>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for GivenConsent {
            fn default() -> Self {
                Self {
                    given_on: Err("no value supplied for given_on".to_string()),
                    scopes: Err("no value supplied for scopes".to_string()),
                }
            }
        }
        impl GivenConsent {
            pub fn given_on<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::naive::NaiveDate>,
                T::Error: ::std::fmt::Display,
            {
                self.given_on = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for given_on: {e}")
                    });
                self
            }
            pub fn scopes<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::ConsentScope>>,
                T::Error: ::std::fmt::Display,
            {
                self.scopes = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for scopes: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<GivenConsent> for super::GivenConsent {
            type Error = super::error::ConversionError;
            fn try_from(
                value: GivenConsent,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    given_on: value.given_on?,
                    scopes: value.scopes?,
                })
            }
        }
        impl ::std::convert::From<super::GivenConsent> for GivenConsent {
            fn from(value: super::GivenConsent) -> Self {
                Self {
                    given_on: Ok(value.given_on),
                    scopes: Ok(value.scopes),
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
        pub struct ImportCommit {
            partial: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ImportCommit {
            fn default() -> Self {
                Self {
                    partial: Ok(Default::default()),
                }
            }
        }
        impl ImportCommit {
            pub fn partial<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.partial = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for partial: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ImportCommit> for super::ImportCommit {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ImportCommit,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { partial: value.partial? })
            }
        }
        impl ::std::convert::From<super::ImportCommit> for ImportCommit {
            fn from(value: super::ImportCommit) -> Self {
                Self { partial: Ok(value.partial) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ImportRow {
            row_no: ::std::result::Result<i32, ::std::string::String>,
            values: ::std::result::Result<
                ::std::collections::HashMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ImportRow {
            fn default() -> Self {
                Self {
                    row_no: Err("no value supplied for row_no".to_string()),
                    values: Err("no value supplied for values".to_string()),
                }
            }
        }
        impl ImportRow {
            pub fn row_no<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i32>,
                T::Error: ::std::fmt::Display,
            {
                self.row_no = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for row_no: {e}")
                    });
                self
            }
            pub fn values<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::collections::HashMap<
                        ::std::string::String,
                        ::std::string::String,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.values = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for values: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ImportRow> for super::ImportRow {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ImportRow,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    row_no: value.row_no?,
                    values: value.values?,
                })
            }
        }
        impl ::std::convert::From<super::ImportRow> for ImportRow {
            fn from(value: super::ImportRow) -> Self {
                Self {
                    row_no: Ok(value.row_no),
                    values: Ok(value.values),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ImportRows {
            rows: ::std::result::Result<
                ::std::vec::Vec<super::ImportRow>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ImportRows {
            fn default() -> Self {
                Self {
                    rows: Err("no value supplied for rows".to_string()),
                }
            }
        }
        impl ImportRows {
            pub fn rows<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::ImportRow>>,
                T::Error: ::std::fmt::Display,
            {
                self.rows = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for rows: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ImportRows> for super::ImportRows {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ImportRows,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { rows: value.rows? })
            }
        }
        impl ::std::convert::From<super::ImportRows> for ImportRows {
            fn from(value: super::ImportRows) -> Self {
                Self { rows: Ok(value.rows) }
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
        pub struct MeetingChange {
            status: ::std::result::Result<super::MeetingStatus, ::std::string::String>,
        }
        impl ::std::default::Default for MeetingChange {
            fn default() -> Self {
                Self {
                    status: Err("no value supplied for status".to_string()),
                }
            }
        }
        impl MeetingChange {
            pub fn status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::MeetingStatus>,
                T::Error: ::std::fmt::Display,
            {
                self.status = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for status: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<MeetingChange> for super::MeetingChange {
            type Error = super::error::ConversionError;
            fn try_from(
                value: MeetingChange,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { status: value.status? })
            }
        }
        impl ::std::convert::From<super::MeetingChange> for MeetingChange {
            fn from(value: super::MeetingChange) -> Self {
                Self { status: Ok(value.status) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct NewAdviceTalk {
            held_on: ::std::result::Result<
                ::chrono::naive::NaiveDate,
                ::std::string::String,
            >,
            id: ::std::result::Result<
                ::std::option::Option<::uuid::Uuid>,
                ::std::string::String,
            >,
            note: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            outcome: ::std::result::Result<super::AdviceOutcome, ::std::string::String>,
        }
        impl ::std::default::Default for NewAdviceTalk {
            fn default() -> Self {
                Self {
                    held_on: Err("no value supplied for held_on".to_string()),
                    id: Ok(Default::default()),
                    note: Ok(Default::default()),
                    outcome: Err("no value supplied for outcome".to_string()),
                }
            }
        }
        impl NewAdviceTalk {
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
            pub fn outcome<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::AdviceOutcome>,
                T::Error: ::std::fmt::Display,
            {
                self.outcome = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for outcome: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<NewAdviceTalk> for super::NewAdviceTalk {
            type Error = super::error::ConversionError;
            fn try_from(
                value: NewAdviceTalk,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    held_on: value.held_on?,
                    id: value.id?,
                    note: value.note?,
                    outcome: value.outcome?,
                })
            }
        }
        impl ::std::convert::From<super::NewAdviceTalk> for NewAdviceTalk {
            fn from(value: super::NewAdviceTalk) -> Self {
                Self {
                    held_on: Ok(value.held_on),
                    id: Ok(value.id),
                    note: Ok(value.note),
                    outcome: Ok(value.outcome),
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
            meeting_id: ::std::result::Result<
                ::std::option::Option<::uuid::Uuid>,
                ::std::string::String,
            >,
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
                    meeting_id: Ok(Default::default()),
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
            pub fn meeting_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.meeting_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for meeting_id: {e}")
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
                    meeting_id: value.meeting_id?,
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
                    meeting_id: Ok(value.meeting_id),
                    minutes_per_week: Ok(value.minutes_per_week),
                    reason: Ok(value.reason),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct NewCarer {
            consent: ::std::result::Result<super::GivenConsent, ::std::string::String>,
            core_team: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            email: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            id: ::std::result::Result<
                ::std::option::Option<::uuid::Uuid>,
                ::std::string::String,
            >,
            language: ::std::result::Result<
                ::std::option::Option<super::Language>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            person_id: ::std::result::Result<
                ::std::option::Option<::uuid::Uuid>,
                ::std::string::String,
            >,
            phone: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            relation: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for NewCarer {
            fn default() -> Self {
                Self {
                    consent: Err("no value supplied for consent".to_string()),
                    core_team: Ok(Default::default()),
                    email: Ok(Default::default()),
                    id: Ok(Default::default()),
                    language: Ok(Default::default()),
                    name: Ok(Default::default()),
                    person_id: Ok(Default::default()),
                    phone: Ok(Default::default()),
                    relation: Err("no value supplied for relation".to_string()),
                }
            }
        }
        impl NewCarer {
            pub fn consent<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::GivenConsent>,
                T::Error: ::std::fmt::Display,
            {
                self.consent = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for consent: {e}")
                    });
                self
            }
            pub fn core_team<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.core_team = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for core_team: {e}")
                    });
                self
            }
            pub fn email<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.email = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for email: {e}")
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
            pub fn language<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Language>>,
                T::Error: ::std::fmt::Display,
            {
                self.language = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for language: {e}")
                    });
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
            pub fn person_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.person_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for person_id: {e}")
                    });
                self
            }
            pub fn phone<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.phone = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for phone: {e}")
                    });
                self
            }
            pub fn relation<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.relation = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for relation: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<NewCarer> for super::NewCarer {
            type Error = super::error::ConversionError;
            fn try_from(
                value: NewCarer,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    consent: value.consent?,
                    core_team: value.core_team?,
                    email: value.email?,
                    id: value.id?,
                    language: value.language?,
                    name: value.name?,
                    person_id: value.person_id?,
                    phone: value.phone?,
                    relation: value.relation?,
                })
            }
        }
        impl ::std::convert::From<super::NewCarer> for NewCarer {
            fn from(value: super::NewCarer) -> Self {
                Self {
                    consent: Ok(value.consent),
                    core_team: Ok(value.core_team),
                    email: Ok(value.email),
                    id: Ok(value.id),
                    language: Ok(value.language),
                    name: Ok(value.name),
                    person_id: Ok(value.person_id),
                    phone: Ok(value.phone),
                    relation: Ok(value.relation),
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
        pub struct NewClient {
            address: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            advice_talk: ::std::result::Result<
                ::std::option::Option<super::FirstAdviceTalk>,
                ::std::string::String,
            >,
            coordinator_id: ::std::result::Result<
                ::std::option::Option<::uuid::Uuid>,
                ::std::string::String,
            >,
            date_of_birth: ::std::result::Result<
                ::std::option::Option<::chrono::naive::NaiveDate>,
                ::std::string::String,
            >,
            email: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            external_ref: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            id: ::std::result::Result<
                ::std::option::Option<::uuid::Uuid>,
                ::std::string::String,
            >,
            independence_start: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            language: ::std::result::Result<
                ::std::option::Option<super::Language>,
                ::std::string::String,
            >,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
            phone: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            programme: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            rated_by: ::std::result::Result<
                ::std::option::Option<super::RatedBy>,
                ::std::string::String,
            >,
            start_day: ::std::result::Result<
                ::std::option::Option<::chrono::naive::NaiveDate>,
                ::std::string::String,
            >,
            team_id: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
            time_zone: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for NewClient {
            fn default() -> Self {
                Self {
                    address: Ok(Default::default()),
                    advice_talk: Ok(Default::default()),
                    coordinator_id: Ok(Default::default()),
                    date_of_birth: Ok(Default::default()),
                    email: Ok(Default::default()),
                    external_ref: Err("no value supplied for external_ref".to_string()),
                    id: Ok(Default::default()),
                    independence_start: Ok(Default::default()),
                    language: Ok(Default::default()),
                    name: Err("no value supplied for name".to_string()),
                    phone: Ok(Default::default()),
                    programme: Ok(Default::default()),
                    rated_by: Ok(Default::default()),
                    start_day: Ok(Default::default()),
                    team_id: Err("no value supplied for team_id".to_string()),
                    time_zone: Ok(Default::default()),
                }
            }
        }
        impl NewClient {
            pub fn address<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.address = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for address: {e}")
                    });
                self
            }
            pub fn advice_talk<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::FirstAdviceTalk>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.advice_talk = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for advice_talk: {e}")
                    });
                self
            }
            pub fn coordinator_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.coordinator_id = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for coordinator_id: {e}"
                        )
                    });
                self
            }
            pub fn date_of_birth<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::naive::NaiveDate>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.date_of_birth = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for date_of_birth: {e}")
                    });
                self
            }
            pub fn email<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.email = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for email: {e}")
                    });
                self
            }
            pub fn external_ref<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.external_ref = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for external_ref: {e}")
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
            pub fn independence_start<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.independence_start = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for independence_start: {e}"
                        )
                    });
                self
            }
            pub fn language<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Language>>,
                T::Error: ::std::fmt::Display,
            {
                self.language = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for language: {e}")
                    });
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
            pub fn phone<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.phone = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for phone: {e}")
                    });
                self
            }
            pub fn programme<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.programme = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for programme: {e}")
                    });
                self
            }
            pub fn rated_by<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::RatedBy>>,
                T::Error: ::std::fmt::Display,
            {
                self.rated_by = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for rated_by: {e}")
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
            pub fn team_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::uuid::Uuid>,
                T::Error: ::std::fmt::Display,
            {
                self.team_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for team_id: {e}")
                    });
                self
            }
            pub fn time_zone<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.time_zone = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for time_zone: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<NewClient> for super::NewClient {
            type Error = super::error::ConversionError;
            fn try_from(
                value: NewClient,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    address: value.address?,
                    advice_talk: value.advice_talk?,
                    coordinator_id: value.coordinator_id?,
                    date_of_birth: value.date_of_birth?,
                    email: value.email?,
                    external_ref: value.external_ref?,
                    id: value.id?,
                    independence_start: value.independence_start?,
                    language: value.language?,
                    name: value.name?,
                    phone: value.phone?,
                    programme: value.programme?,
                    rated_by: value.rated_by?,
                    start_day: value.start_day?,
                    team_id: value.team_id?,
                    time_zone: value.time_zone?,
                })
            }
        }
        impl ::std::convert::From<super::NewClient> for NewClient {
            fn from(value: super::NewClient) -> Self {
                Self {
                    address: Ok(value.address),
                    advice_talk: Ok(value.advice_talk),
                    coordinator_id: Ok(value.coordinator_id),
                    date_of_birth: Ok(value.date_of_birth),
                    email: Ok(value.email),
                    external_ref: Ok(value.external_ref),
                    id: Ok(value.id),
                    independence_start: Ok(value.independence_start),
                    language: Ok(value.language),
                    name: Ok(value.name),
                    phone: Ok(value.phone),
                    programme: Ok(value.programme),
                    rated_by: Ok(value.rated_by),
                    start_day: Ok(value.start_day),
                    team_id: Ok(value.team_id),
                    time_zone: Ok(value.time_zone),
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
        pub struct NewEpisode {
            id: ::std::result::Result<
                ::std::option::Option<::uuid::Uuid>,
                ::std::string::String,
            >,
            independence_start: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            programme: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            rated_by: ::std::result::Result<
                ::std::option::Option<super::RatedBy>,
                ::std::string::String,
            >,
            start_day: ::std::result::Result<
                ::std::option::Option<::chrono::naive::NaiveDate>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for NewEpisode {
            fn default() -> Self {
                Self {
                    id: Ok(Default::default()),
                    independence_start: Ok(Default::default()),
                    programme: Ok(Default::default()),
                    rated_by: Ok(Default::default()),
                    start_day: Ok(Default::default()),
                }
            }
        }
        impl NewEpisode {
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
            pub fn independence_start<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.independence_start = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for independence_start: {e}"
                        )
                    });
                self
            }
            pub fn programme<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.programme = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for programme: {e}")
                    });
                self
            }
            pub fn rated_by<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::RatedBy>>,
                T::Error: ::std::fmt::Display,
            {
                self.rated_by = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for rated_by: {e}")
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
        }
        impl ::std::convert::TryFrom<NewEpisode> for super::NewEpisode {
            type Error = super::error::ConversionError;
            fn try_from(
                value: NewEpisode,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    independence_start: value.independence_start?,
                    programme: value.programme?,
                    rated_by: value.rated_by?,
                    start_day: value.start_day?,
                })
            }
        }
        impl ::std::convert::From<super::NewEpisode> for NewEpisode {
            fn from(value: super::NewEpisode) -> Self {
                Self {
                    id: Ok(value.id),
                    independence_start: Ok(value.independence_start),
                    programme: Ok(value.programme),
                    rated_by: Ok(value.rated_by),
                    start_day: Ok(value.start_day),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct NewEvaluation {
            copm_interview_ids: ::std::result::Result<
                ::std::vec::Vec<::uuid::Uuid>,
                ::std::string::String,
            >,
            held_on: ::std::result::Result<
                ::std::option::Option<::chrono::naive::NaiveDate>,
                ::std::string::String,
            >,
            id: ::std::result::Result<
                ::std::option::Option<::uuid::Uuid>,
                ::std::string::String,
            >,
            independence_end: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            minutes_per_week: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            outcome: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            planned_on: ::std::result::Result<
                ::std::option::Option<::chrono::naive::NaiveDate>,
                ::std::string::String,
            >,
            referral: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            remaining_care: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for NewEvaluation {
            fn default() -> Self {
                Self {
                    copm_interview_ids: Ok(Default::default()),
                    held_on: Ok(Default::default()),
                    id: Ok(Default::default()),
                    independence_end: Ok(Default::default()),
                    minutes_per_week: Ok(Default::default()),
                    outcome: Ok(Default::default()),
                    planned_on: Ok(Default::default()),
                    referral: Ok(Default::default()),
                    remaining_care: Ok(Default::default()),
                }
            }
        }
        impl NewEvaluation {
            pub fn copm_interview_ids<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.copm_interview_ids = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for copm_interview_ids: {e}"
                        )
                    });
                self
            }
            pub fn held_on<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::naive::NaiveDate>,
                >,
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
            pub fn independence_end<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.independence_end = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for independence_end: {e}"
                        )
                    });
                self
            }
            pub fn minutes_per_week<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
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
            pub fn outcome<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.outcome = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for outcome: {e}")
                    });
                self
            }
            pub fn planned_on<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::naive::NaiveDate>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.planned_on = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for planned_on: {e}")
                    });
                self
            }
            pub fn referral<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.referral = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for referral: {e}")
                    });
                self
            }
            pub fn remaining_care<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.remaining_care = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for remaining_care: {e}"
                        )
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<NewEvaluation> for super::NewEvaluation {
            type Error = super::error::ConversionError;
            fn try_from(
                value: NewEvaluation,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    copm_interview_ids: value.copm_interview_ids?,
                    held_on: value.held_on?,
                    id: value.id?,
                    independence_end: value.independence_end?,
                    minutes_per_week: value.minutes_per_week?,
                    outcome: value.outcome?,
                    planned_on: value.planned_on?,
                    referral: value.referral?,
                    remaining_care: value.remaining_care?,
                })
            }
        }
        impl ::std::convert::From<super::NewEvaluation> for NewEvaluation {
            fn from(value: super::NewEvaluation) -> Self {
                Self {
                    copm_interview_ids: Ok(value.copm_interview_ids),
                    held_on: Ok(value.held_on),
                    id: Ok(value.id),
                    independence_end: Ok(value.independence_end),
                    minutes_per_week: Ok(value.minutes_per_week),
                    outcome: Ok(value.outcome),
                    planned_on: Ok(value.planned_on),
                    referral: Ok(value.referral),
                    remaining_care: Ok(value.remaining_care),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct NewFollowUp {
            held_on: ::std::result::Result<
                ::chrono::naive::NaiveDate,
                ::std::string::String,
            >,
            id: ::std::result::Result<
                ::std::option::Option<::uuid::Uuid>,
                ::std::string::String,
            >,
            living_at_home: ::std::result::Result<bool, ::std::string::String>,
            month: ::std::result::Result<u8, ::std::string::String>,
            note: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            outcome: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            quality_of_life: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for NewFollowUp {
            fn default() -> Self {
                Self {
                    held_on: Err("no value supplied for held_on".to_string()),
                    id: Ok(Default::default()),
                    living_at_home: Err(
                        "no value supplied for living_at_home".to_string(),
                    ),
                    month: Err("no value supplied for month".to_string()),
                    note: Ok(Default::default()),
                    outcome: Ok(Default::default()),
                    quality_of_life: Ok(Default::default()),
                }
            }
        }
        impl NewFollowUp {
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
            pub fn living_at_home<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.living_at_home = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for living_at_home: {e}"
                        )
                    });
                self
            }
            pub fn month<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u8>,
                T::Error: ::std::fmt::Display,
            {
                self.month = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for month: {e}")
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
            pub fn outcome<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.outcome = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for outcome: {e}")
                    });
                self
            }
            pub fn quality_of_life<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.quality_of_life = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for quality_of_life: {e}"
                        )
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<NewFollowUp> for super::NewFollowUp {
            type Error = super::error::ConversionError;
            fn try_from(
                value: NewFollowUp,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    held_on: value.held_on?,
                    id: value.id?,
                    living_at_home: value.living_at_home?,
                    month: value.month?,
                    note: value.note?,
                    outcome: value.outcome?,
                    quality_of_life: value.quality_of_life?,
                })
            }
        }
        impl ::std::convert::From<super::NewFollowUp> for NewFollowUp {
            fn from(value: super::NewFollowUp) -> Self {
                Self {
                    held_on: Ok(value.held_on),
                    id: Ok(value.id),
                    living_at_home: Ok(value.living_at_home),
                    month: Ok(value.month),
                    note: Ok(value.note),
                    outcome: Ok(value.outcome),
                    quality_of_life: Ok(value.quality_of_life),
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
        pub struct NewImport {
            id: ::std::result::Result<
                ::std::option::Option<::uuid::Uuid>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for NewImport {
            fn default() -> Self {
                Self { id: Ok(Default::default()) }
            }
        }
        impl NewImport {
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
        }
        impl ::std::convert::TryFrom<NewImport> for super::NewImport {
            type Error = super::error::ConversionError;
            fn try_from(
                value: NewImport,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { id: value.id? })
            }
        }
        impl ::std::convert::From<super::NewImport> for NewImport {
            fn from(value: super::NewImport) -> Self {
                Self { id: Ok(value.id) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct NewMeetingDecision {
            care: ::std::result::Result<
                ::std::option::Option<super::CareChange>,
                ::std::string::String,
            >,
            corrects: ::std::result::Result<
                ::std::option::Option<::uuid::Uuid>,
                ::std::string::String,
            >,
            decided_on: ::std::result::Result<
                ::std::option::Option<::chrono::naive::NaiveDate>,
                ::std::string::String,
            >,
            end: ::std::result::Result<
                ::std::option::Option<super::EpisodeEnd>,
                ::std::string::String,
            >,
            episode_id: ::std::result::Result<::uuid::Uuid, ::std::string::String>,
            extension: ::std::result::Result<
                ::std::option::Option<super::Extension>,
                ::std::string::String,
            >,
            id: ::std::result::Result<
                ::std::option::Option<::uuid::Uuid>,
                ::std::string::String,
            >,
            kind: ::std::result::Result<
                super::MeetingDecisionKind,
                ::std::string::String,
            >,
            pause: ::std::result::Result<
                ::std::option::Option<super::PauseDays>,
                ::std::string::String,
            >,
            present: ::std::result::Result<super::Present, ::std::string::String>,
            reason: ::std::result::Result<::std::string::String, ::std::string::String>,
            signals: ::std::result::Result<
                ::std::vec::Vec<super::DiscussedSignal>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for NewMeetingDecision {
            fn default() -> Self {
                Self {
                    care: Ok(Default::default()),
                    corrects: Ok(Default::default()),
                    decided_on: Ok(Default::default()),
                    end: Ok(Default::default()),
                    episode_id: Err("no value supplied for episode_id".to_string()),
                    extension: Ok(Default::default()),
                    id: Ok(Default::default()),
                    kind: Err("no value supplied for kind".to_string()),
                    pause: Ok(Default::default()),
                    present: Err("no value supplied for present".to_string()),
                    reason: Err("no value supplied for reason".to_string()),
                    signals: Ok(Default::default()),
                }
            }
        }
        impl NewMeetingDecision {
            pub fn care<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::CareChange>>,
                T::Error: ::std::fmt::Display,
            {
                self.care = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for care: {e}")
                    });
                self
            }
            pub fn corrects<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.corrects = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for corrects: {e}")
                    });
                self
            }
            pub fn decided_on<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::naive::NaiveDate>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.decided_on = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for decided_on: {e}")
                    });
                self
            }
            pub fn end<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::EpisodeEnd>>,
                T::Error: ::std::fmt::Display,
            {
                self.end = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for end: {e}")
                    });
                self
            }
            pub fn episode_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::uuid::Uuid>,
                T::Error: ::std::fmt::Display,
            {
                self.episode_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for episode_id: {e}")
                    });
                self
            }
            pub fn extension<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Extension>>,
                T::Error: ::std::fmt::Display,
            {
                self.extension = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for extension: {e}")
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
                T: ::std::convert::TryInto<super::MeetingDecisionKind>,
                T::Error: ::std::fmt::Display,
            {
                self.kind = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for kind: {e}")
                    });
                self
            }
            pub fn pause<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::PauseDays>>,
                T::Error: ::std::fmt::Display,
            {
                self.pause = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for pause: {e}")
                    });
                self
            }
            pub fn present<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Present>,
                T::Error: ::std::fmt::Display,
            {
                self.present = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for present: {e}")
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
            pub fn signals<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::DiscussedSignal>>,
                T::Error: ::std::fmt::Display,
            {
                self.signals = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for signals: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<NewMeetingDecision> for super::NewMeetingDecision {
            type Error = super::error::ConversionError;
            fn try_from(
                value: NewMeetingDecision,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    care: value.care?,
                    corrects: value.corrects?,
                    decided_on: value.decided_on?,
                    end: value.end?,
                    episode_id: value.episode_id?,
                    extension: value.extension?,
                    id: value.id?,
                    kind: value.kind?,
                    pause: value.pause?,
                    present: value.present?,
                    reason: value.reason?,
                    signals: value.signals?,
                })
            }
        }
        impl ::std::convert::From<super::NewMeetingDecision> for NewMeetingDecision {
            fn from(value: super::NewMeetingDecision) -> Self {
                Self {
                    care: Ok(value.care),
                    corrects: Ok(value.corrects),
                    decided_on: Ok(value.decided_on),
                    end: Ok(value.end),
                    episode_id: Ok(value.episode_id),
                    extension: Ok(value.extension),
                    id: Ok(value.id),
                    kind: Ok(value.kind),
                    pause: Ok(value.pause),
                    present: Ok(value.present),
                    reason: Ok(value.reason),
                    signals: Ok(value.signals),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct NewMeetings {
            every_days: ::std::result::Result<
                ::std::option::Option<u16>,
                ::std::string::String,
            >,
            held_on: ::std::result::Result<
                ::chrono::naive::NaiveDate,
                ::std::string::String,
            >,
            id: ::std::result::Result<
                ::std::option::Option<::uuid::Uuid>,
                ::std::string::String,
            >,
            until: ::std::result::Result<
                ::std::option::Option<::chrono::naive::NaiveDate>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for NewMeetings {
            fn default() -> Self {
                Self {
                    every_days: Ok(Default::default()),
                    held_on: Err("no value supplied for held_on".to_string()),
                    id: Ok(Default::default()),
                    until: Ok(Default::default()),
                }
            }
        }
        impl NewMeetings {
            pub fn every_days<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<u16>>,
                T::Error: ::std::fmt::Display,
            {
                self.every_days = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for every_days: {e}")
                    });
                self
            }
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
            pub fn until<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::naive::NaiveDate>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.until = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for until: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<NewMeetings> for super::NewMeetings {
            type Error = super::error::ConversionError;
            fn try_from(
                value: NewMeetings,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    every_days: value.every_days?,
                    held_on: value.held_on?,
                    id: value.id?,
                    until: value.until?,
                })
            }
        }
        impl ::std::convert::From<super::NewMeetings> for NewMeetings {
            fn from(value: super::NewMeetings) -> Self {
                Self {
                    every_days: Ok(value.every_days),
                    held_on: Ok(value.held_on),
                    id: Ok(value.id),
                    until: Ok(value.until),
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
        pub struct NewPairingCode {
            reissue: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            shown_on_screen: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for NewPairingCode {
            fn default() -> Self {
                Self {
                    reissue: Ok(Default::default()),
                    shown_on_screen: Ok(Default::default()),
                }
            }
        }
        impl NewPairingCode {
            pub fn reissue<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.reissue = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for reissue: {e}")
                    });
                self
            }
            pub fn shown_on_screen<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.shown_on_screen = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for shown_on_screen: {e}"
                        )
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<NewPairingCode> for super::NewPairingCode {
            type Error = super::error::ConversionError;
            fn try_from(
                value: NewPairingCode,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    reissue: value.reissue?,
                    shown_on_screen: value.shown_on_screen?,
                })
            }
        }
        impl ::std::convert::From<super::NewPairingCode> for NewPairingCode {
            fn from(value: super::NewPairingCode) -> Self {
                Self {
                    reissue: Ok(value.reissue),
                    shown_on_screen: Ok(value.shown_on_screen),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct NewPause {
            first_day: ::std::result::Result<
                ::chrono::naive::NaiveDate,
                ::std::string::String,
            >,
            id: ::std::result::Result<
                ::std::option::Option<::uuid::Uuid>,
                ::std::string::String,
            >,
            last_day: ::std::result::Result<
                ::std::option::Option<::chrono::naive::NaiveDate>,
                ::std::string::String,
            >,
            note: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            reason: ::std::result::Result<super::PauseReason, ::std::string::String>,
        }
        impl ::std::default::Default for NewPause {
            fn default() -> Self {
                Self {
                    first_day: Err("no value supplied for first_day".to_string()),
                    id: Ok(Default::default()),
                    last_day: Ok(Default::default()),
                    note: Ok(Default::default()),
                    reason: Err("no value supplied for reason".to_string()),
                }
            }
        }
        impl NewPause {
            pub fn first_day<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::naive::NaiveDate>,
                T::Error: ::std::fmt::Display,
            {
                self.first_day = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for first_day: {e}")
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
            pub fn last_day<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::naive::NaiveDate>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.last_day = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for last_day: {e}")
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
            pub fn reason<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::PauseReason>,
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
        impl ::std::convert::TryFrom<NewPause> for super::NewPause {
            type Error = super::error::ConversionError;
            fn try_from(
                value: NewPause,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    first_day: value.first_day?,
                    id: value.id?,
                    last_day: value.last_day?,
                    note: value.note?,
                    reason: value.reason?,
                })
            }
        }
        impl ::std::convert::From<super::NewPause> for NewPause {
            fn from(value: super::NewPause) -> Self {
                Self {
                    first_day: Ok(value.first_day),
                    id: Ok(value.id),
                    last_day: Ok(value.last_day),
                    note: Ok(value.note),
                    reason: Ok(value.reason),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct NewStaffMember {
            email: ::std::result::Result<::std::string::String, ::std::string::String>,
            id: ::std::result::Result<
                ::std::option::Option<::uuid::Uuid>,
                ::std::string::String,
            >,
            language: ::std::result::Result<
                ::std::option::Option<super::Language>,
                ::std::string::String,
            >,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
            role: ::std::result::Result<super::StaffRole, ::std::string::String>,
            teams: ::std::result::Result<
                ::std::vec::Vec<::uuid::Uuid>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for NewStaffMember {
            fn default() -> Self {
                Self {
                    email: Err("no value supplied for email".to_string()),
                    id: Ok(Default::default()),
                    language: Ok(Default::default()),
                    name: Err("no value supplied for name".to_string()),
                    role: Err("no value supplied for role".to_string()),
                    teams: Ok(Default::default()),
                }
            }
        }
        impl NewStaffMember {
            pub fn email<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.email = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for email: {e}")
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
            pub fn language<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Language>>,
                T::Error: ::std::fmt::Display,
            {
                self.language = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for language: {e}")
                    });
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
            pub fn role<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::StaffRole>,
                T::Error: ::std::fmt::Display,
            {
                self.role = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for role: {e}")
                    });
                self
            }
            pub fn teams<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.teams = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for teams: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<NewStaffMember> for super::NewStaffMember {
            type Error = super::error::ConversionError;
            fn try_from(
                value: NewStaffMember,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    email: value.email?,
                    id: value.id?,
                    language: value.language?,
                    name: value.name?,
                    role: value.role?,
                    teams: value.teams?,
                })
            }
        }
        impl ::std::convert::From<super::NewStaffMember> for NewStaffMember {
            fn from(value: super::NewStaffMember) -> Self {
                Self {
                    email: Ok(value.email),
                    id: Ok(value.id),
                    language: Ok(value.language),
                    name: Ok(value.name),
                    role: Ok(value.role),
                    teams: Ok(value.teams),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct NewTeam {
            id: ::std::result::Result<
                ::std::option::Option<::uuid::Uuid>,
                ::std::string::String,
            >,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
            phone: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for NewTeam {
            fn default() -> Self {
                Self {
                    id: Ok(Default::default()),
                    name: Err("no value supplied for name".to_string()),
                    phone: Ok(Default::default()),
                }
            }
        }
        impl NewTeam {
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
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
            pub fn phone<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.phone = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for phone: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<NewTeam> for super::NewTeam {
            type Error = super::error::ConversionError;
            fn try_from(
                value: NewTeam,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    name: value.name?,
                    phone: value.phone?,
                })
            }
        }
        impl ::std::convert::From<super::NewTeam> for NewTeam {
            fn from(value: super::NewTeam) -> Self {
                Self {
                    id: Ok(value.id),
                    name: Ok(value.name),
                    phone: Ok(value.phone),
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
        pub struct OrganisationChange {
            contact_line: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            language: ::std::result::Result<
                ::std::option::Option<super::Language>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            retention_years: ::std::result::Result<
                ::std::option::Option<u16>,
                ::std::string::String,
            >,
            time_zone: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for OrganisationChange {
            fn default() -> Self {
                Self {
                    contact_line: Ok(Default::default()),
                    language: Ok(Default::default()),
                    name: Ok(Default::default()),
                    retention_years: Ok(Default::default()),
                    time_zone: Ok(Default::default()),
                }
            }
        }
        impl OrganisationChange {
            pub fn contact_line<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.contact_line = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for contact_line: {e}")
                    });
                self
            }
            pub fn language<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Language>>,
                T::Error: ::std::fmt::Display,
            {
                self.language = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for language: {e}")
                    });
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
            pub fn retention_years<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<u16>>,
                T::Error: ::std::fmt::Display,
            {
                self.retention_years = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for retention_years: {e}"
                        )
                    });
                self
            }
            pub fn time_zone<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.time_zone = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for time_zone: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<OrganisationChange> for super::OrganisationChange {
            type Error = super::error::ConversionError;
            fn try_from(
                value: OrganisationChange,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    contact_line: value.contact_line?,
                    language: value.language?,
                    name: value.name?,
                    retention_years: value.retention_years?,
                    time_zone: value.time_zone?,
                })
            }
        }
        impl ::std::convert::From<super::OrganisationChange> for OrganisationChange {
            fn from(value: super::OrganisationChange) -> Self {
                Self {
                    contact_line: Ok(value.contact_line),
                    language: Ok(value.language),
                    name: Ok(value.name),
                    retention_years: Ok(value.retention_years),
                    time_zone: Ok(value.time_zone),
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
        pub struct Pairing {
            code: ::std::result::Result<::std::string::String, ::std::string::String>,
            device_name: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for Pairing {
            fn default() -> Self {
                Self {
                    code: Err("no value supplied for code".to_string()),
                    device_name: Err("no value supplied for device_name".to_string()),
                }
            }
        }
        impl Pairing {
            pub fn code<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.code = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for code: {e}")
                    });
                self
            }
            pub fn device_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.device_name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for device_name: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<Pairing> for super::Pairing {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Pairing,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    code: value.code?,
                    device_name: value.device_name?,
                })
            }
        }
        impl ::std::convert::From<super::Pairing> for Pairing {
            fn from(value: super::Pairing) -> Self {
                Self {
                    code: Ok(value.code),
                    device_name: Ok(value.device_name),
                }
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
        pub struct PasswordChange {
            current_password: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            new_password: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for PasswordChange {
            fn default() -> Self {
                Self {
                    current_password: Err(
                        "no value supplied for current_password".to_string(),
                    ),
                    new_password: Err("no value supplied for new_password".to_string()),
                }
            }
        }
        impl PasswordChange {
            pub fn current_password<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.current_password = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for current_password: {e}"
                        )
                    });
                self
            }
            pub fn new_password<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.new_password = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for new_password: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<PasswordChange> for super::PasswordChange {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PasswordChange,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    current_password: value.current_password?,
                    new_password: value.new_password?,
                })
            }
        }
        impl ::std::convert::From<super::PasswordChange> for PasswordChange {
            fn from(value: super::PasswordChange) -> Self {
                Self {
                    current_password: Ok(value.current_password),
                    new_password: Ok(value.new_password),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct PasswordReset {
            email: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for PasswordReset {
            fn default() -> Self {
                Self {
                    email: Err("no value supplied for email".to_string()),
                }
            }
        }
        impl PasswordReset {
            pub fn email<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.email = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for email: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<PasswordReset> for super::PasswordReset {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PasswordReset,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { email: value.email? })
            }
        }
        impl ::std::convert::From<super::PasswordReset> for PasswordReset {
            fn from(value: super::PasswordReset) -> Self {
                Self { email: Ok(value.email) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct PasswordResetCompletion {
            new_password: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            token: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for PasswordResetCompletion {
            fn default() -> Self {
                Self {
                    new_password: Err("no value supplied for new_password".to_string()),
                    token: Err("no value supplied for token".to_string()),
                }
            }
        }
        impl PasswordResetCompletion {
            pub fn new_password<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.new_password = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for new_password: {e}")
                    });
                self
            }
            pub fn token<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.token = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for token: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<PasswordResetCompletion>
        for super::PasswordResetCompletion {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PasswordResetCompletion,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    new_password: value.new_password?,
                    token: value.token?,
                })
            }
        }
        impl ::std::convert::From<super::PasswordResetCompletion>
        for PasswordResetCompletion {
            fn from(value: super::PasswordResetCompletion) -> Self {
                Self {
                    new_password: Ok(value.new_password),
                    token: Ok(value.token),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct PasswordSignIn {
            client: ::std::result::Result<
                ::std::option::Option<super::SignInClient>,
                ::std::string::String,
            >,
            email: ::std::result::Result<::std::string::String, ::std::string::String>,
            organisation: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            password: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for PasswordSignIn {
            fn default() -> Self {
                Self {
                    client: Ok(Default::default()),
                    email: Err("no value supplied for email".to_string()),
                    organisation: Ok(Default::default()),
                    password: Err("no value supplied for password".to_string()),
                }
            }
        }
        impl PasswordSignIn {
            pub fn client<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::SignInClient>>,
                T::Error: ::std::fmt::Display,
            {
                self.client = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for client: {e}")
                    });
                self
            }
            pub fn email<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.email = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for email: {e}")
                    });
                self
            }
            pub fn organisation<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.organisation = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for organisation: {e}")
                    });
                self
            }
            pub fn password<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.password = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for password: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<PasswordSignIn> for super::PasswordSignIn {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PasswordSignIn,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    client: value.client?,
                    email: value.email?,
                    organisation: value.organisation?,
                    password: value.password?,
                })
            }
        }
        impl ::std::convert::From<super::PasswordSignIn> for PasswordSignIn {
            fn from(value: super::PasswordSignIn) -> Self {
                Self {
                    client: Ok(value.client),
                    email: Ok(value.email),
                    organisation: Ok(value.organisation),
                    password: Ok(value.password),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct PauseChange {
            first_day: ::std::result::Result<
                ::std::option::Option<::chrono::naive::NaiveDate>,
                ::std::string::String,
            >,
            last_day: ::std::result::Result<
                ::std::option::Option<::chrono::naive::NaiveDate>,
                ::std::string::String,
            >,
            note: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            reason: ::std::result::Result<
                ::std::option::Option<super::PauseReason>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for PauseChange {
            fn default() -> Self {
                Self {
                    first_day: Ok(Default::default()),
                    last_day: Ok(Default::default()),
                    note: Ok(Default::default()),
                    reason: Ok(Default::default()),
                }
            }
        }
        impl PauseChange {
            pub fn first_day<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::naive::NaiveDate>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.first_day = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for first_day: {e}")
                    });
                self
            }
            pub fn last_day<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::naive::NaiveDate>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.last_day = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for last_day: {e}")
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
            pub fn reason<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::PauseReason>>,
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
        impl ::std::convert::TryFrom<PauseChange> for super::PauseChange {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PauseChange,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    first_day: value.first_day?,
                    last_day: value.last_day?,
                    note: value.note?,
                    reason: value.reason?,
                })
            }
        }
        impl ::std::convert::From<super::PauseChange> for PauseChange {
            fn from(value: super::PauseChange) -> Self {
                Self {
                    first_day: Ok(value.first_day),
                    last_day: Ok(value.last_day),
                    note: Ok(value.note),
                    reason: Ok(value.reason),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct PauseDays {
            first_day: ::std::result::Result<
                ::chrono::naive::NaiveDate,
                ::std::string::String,
            >,
            last_day: ::std::result::Result<
                ::std::option::Option<::chrono::naive::NaiveDate>,
                ::std::string::String,
            >,
            note: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            reason: ::std::result::Result<super::PauseReason, ::std::string::String>,
        }
        impl ::std::default::Default for PauseDays {
            fn default() -> Self {
                Self {
                    first_day: Err("no value supplied for first_day".to_string()),
                    last_day: Ok(Default::default()),
                    note: Ok(Default::default()),
                    reason: Err("no value supplied for reason".to_string()),
                }
            }
        }
        impl PauseDays {
            pub fn first_day<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::naive::NaiveDate>,
                T::Error: ::std::fmt::Display,
            {
                self.first_day = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for first_day: {e}")
                    });
                self
            }
            pub fn last_day<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::naive::NaiveDate>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.last_day = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for last_day: {e}")
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
            pub fn reason<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::PauseReason>,
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
        impl ::std::convert::TryFrom<PauseDays> for super::PauseDays {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PauseDays,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    first_day: value.first_day?,
                    last_day: value.last_day?,
                    note: value.note?,
                    reason: value.reason?,
                })
            }
        }
        impl ::std::convert::From<super::PauseDays> for PauseDays {
            fn from(value: super::PauseDays) -> Self {
                Self {
                    first_day: Ok(value.first_day),
                    last_day: Ok(value.last_day),
                    note: Ok(value.note),
                    reason: Ok(value.reason),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Present {
            carers: ::std::result::Result<
                ::std::vec::Vec<::uuid::Uuid>,
                ::std::string::String,
            >,
            client: ::std::result::Result<bool, ::std::string::String>,
            staff: ::std::result::Result<
                ::std::vec::Vec<::uuid::Uuid>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for Present {
            fn default() -> Self {
                Self {
                    carers: Ok(Default::default()),
                    client: Err("no value supplied for client".to_string()),
                    staff: Err("no value supplied for staff".to_string()),
                }
            }
        }
        impl Present {
            pub fn carers<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.carers = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for carers: {e}")
                    });
                self
            }
            pub fn client<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.client = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for client: {e}")
                    });
                self
            }
            pub fn staff<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.staff = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for staff: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<Present> for super::Present {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Present,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    carers: value.carers?,
                    client: value.client?,
                    staff: value.staff?,
                })
            }
        }
        impl ::std::convert::From<super::Present> for Present {
            fn from(value: super::Present) -> Self {
                Self {
                    carers: Ok(value.carers),
                    client: Ok(value.client),
                    staff: Ok(value.staff),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Programme {
            care_unit: ::std::result::Result<super::CareUnit, ::std::string::String>,
            domain: ::std::result::Result<super::CareDomain, ::std::string::String>,
            existing_clients: ::std::result::Result<bool, ::std::string::String>,
            follow_up_months: ::std::result::Result<
                ::std::vec::Vec<u8>,
                ::std::string::String,
            >,
            follow_up_outcomes: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            goal_kinds: ::std::result::Result<
                ::std::vec::Vec<super::GoalKind>,
                ::std::string::String,
            >,
            guidance_minutes_per_week: ::std::result::Result<
                ::std::option::Option<u16>,
                ::std::string::String,
            >,
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
            max_goals: ::std::result::Result<u8, ::std::string::String>,
            max_weeks: ::std::result::Result<u16, ::std::string::String>,
            mdo_interval_days: ::std::result::Result<u16, ::std::string::String>,
            name_en: ::std::result::Result<::std::string::String, ::std::string::String>,
            name_nl: ::std::result::Result<::std::string::String, ::std::string::String>,
            outcomes: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            phases: ::std::result::Result<
                ::std::vec::Vec<super::ProgrammePhase>,
                ::std::string::String,
            >,
            quality_of_life_moments: ::std::result::Result<
                ::std::vec::Vec<super::QualityOfLifeMoment>,
                ::std::string::String,
            >,
            shipped: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            stalled_signal: ::std::result::Result<bool, ::std::string::String>,
        }
        impl ::std::default::Default for Programme {
            fn default() -> Self {
                Self {
                    care_unit: Err("no value supplied for care_unit".to_string()),
                    domain: Err("no value supplied for domain".to_string()),
                    existing_clients: Err(
                        "no value supplied for existing_clients".to_string(),
                    ),
                    follow_up_months: Err(
                        "no value supplied for follow_up_months".to_string(),
                    ),
                    follow_up_outcomes: Ok(Default::default()),
                    goal_kinds: Err("no value supplied for goal_kinds".to_string()),
                    guidance_minutes_per_week: Ok(Default::default()),
                    id: Err("no value supplied for id".to_string()),
                    max_goals: Err("no value supplied for max_goals".to_string()),
                    max_weeks: Err("no value supplied for max_weeks".to_string()),
                    mdo_interval_days: Err(
                        "no value supplied for mdo_interval_days".to_string(),
                    ),
                    name_en: Err("no value supplied for name_en".to_string()),
                    name_nl: Err("no value supplied for name_nl".to_string()),
                    outcomes: Err("no value supplied for outcomes".to_string()),
                    phases: Ok(Default::default()),
                    quality_of_life_moments: Ok(Default::default()),
                    shipped: Ok(Default::default()),
                    stalled_signal: Err(
                        "no value supplied for stalled_signal".to_string(),
                    ),
                }
            }
        }
        impl Programme {
            pub fn care_unit<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::CareUnit>,
                T::Error: ::std::fmt::Display,
            {
                self.care_unit = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for care_unit: {e}")
                    });
                self
            }
            pub fn domain<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::CareDomain>,
                T::Error: ::std::fmt::Display,
            {
                self.domain = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for domain: {e}")
                    });
                self
            }
            pub fn existing_clients<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.existing_clients = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for existing_clients: {e}"
                        )
                    });
                self
            }
            pub fn follow_up_months<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<u8>>,
                T::Error: ::std::fmt::Display,
            {
                self.follow_up_months = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for follow_up_months: {e}"
                        )
                    });
                self
            }
            pub fn follow_up_outcomes<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.follow_up_outcomes = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for follow_up_outcomes: {e}"
                        )
                    });
                self
            }
            pub fn goal_kinds<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::GoalKind>>,
                T::Error: ::std::fmt::Display,
            {
                self.goal_kinds = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for goal_kinds: {e}")
                    });
                self
            }
            pub fn guidance_minutes_per_week<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<u16>>,
                T::Error: ::std::fmt::Display,
            {
                self.guidance_minutes_per_week = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for guidance_minutes_per_week: {e}"
                        )
                    });
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn max_goals<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u8>,
                T::Error: ::std::fmt::Display,
            {
                self.max_goals = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for max_goals: {e}")
                    });
                self
            }
            pub fn max_weeks<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u16>,
                T::Error: ::std::fmt::Display,
            {
                self.max_weeks = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for max_weeks: {e}")
                    });
                self
            }
            pub fn mdo_interval_days<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u16>,
                T::Error: ::std::fmt::Display,
            {
                self.mdo_interval_days = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for mdo_interval_days: {e}"
                        )
                    });
                self
            }
            pub fn name_en<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name_en = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name_en: {e}")
                    });
                self
            }
            pub fn name_nl<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name_nl = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name_nl: {e}")
                    });
                self
            }
            pub fn outcomes<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.outcomes = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for outcomes: {e}")
                    });
                self
            }
            pub fn phases<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::ProgrammePhase>>,
                T::Error: ::std::fmt::Display,
            {
                self.phases = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for phases: {e}")
                    });
                self
            }
            pub fn quality_of_life_moments<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::QualityOfLifeMoment>>,
                T::Error: ::std::fmt::Display,
            {
                self.quality_of_life_moments = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for quality_of_life_moments: {e}"
                        )
                    });
                self
            }
            pub fn shipped<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.shipped = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for shipped: {e}")
                    });
                self
            }
            pub fn stalled_signal<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.stalled_signal = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for stalled_signal: {e}"
                        )
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<Programme> for super::Programme {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Programme,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    care_unit: value.care_unit?,
                    domain: value.domain?,
                    existing_clients: value.existing_clients?,
                    follow_up_months: value.follow_up_months?,
                    follow_up_outcomes: value.follow_up_outcomes?,
                    goal_kinds: value.goal_kinds?,
                    guidance_minutes_per_week: value.guidance_minutes_per_week?,
                    id: value.id?,
                    max_goals: value.max_goals?,
                    max_weeks: value.max_weeks?,
                    mdo_interval_days: value.mdo_interval_days?,
                    name_en: value.name_en?,
                    name_nl: value.name_nl?,
                    outcomes: value.outcomes?,
                    phases: value.phases?,
                    quality_of_life_moments: value.quality_of_life_moments?,
                    shipped: value.shipped?,
                    stalled_signal: value.stalled_signal?,
                })
            }
        }
        impl ::std::convert::From<super::Programme> for Programme {
            fn from(value: super::Programme) -> Self {
                Self {
                    care_unit: Ok(value.care_unit),
                    domain: Ok(value.domain),
                    existing_clients: Ok(value.existing_clients),
                    follow_up_months: Ok(value.follow_up_months),
                    follow_up_outcomes: Ok(value.follow_up_outcomes),
                    goal_kinds: Ok(value.goal_kinds),
                    guidance_minutes_per_week: Ok(value.guidance_minutes_per_week),
                    id: Ok(value.id),
                    max_goals: Ok(value.max_goals),
                    max_weeks: Ok(value.max_weeks),
                    mdo_interval_days: Ok(value.mdo_interval_days),
                    name_en: Ok(value.name_en),
                    name_nl: Ok(value.name_nl),
                    outcomes: Ok(value.outcomes),
                    phases: Ok(value.phases),
                    quality_of_life_moments: Ok(value.quality_of_life_moments),
                    shipped: Ok(value.shipped),
                    stalled_signal: Ok(value.stalled_signal),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ProgrammePhase {
            name_en: ::std::result::Result<::std::string::String, ::std::string::String>,
            name_nl: ::std::result::Result<::std::string::String, ::std::string::String>,
            weeks: ::std::result::Result<u16, ::std::string::String>,
        }
        impl ::std::default::Default for ProgrammePhase {
            fn default() -> Self {
                Self {
                    name_en: Err("no value supplied for name_en".to_string()),
                    name_nl: Err("no value supplied for name_nl".to_string()),
                    weeks: Err("no value supplied for weeks".to_string()),
                }
            }
        }
        impl ProgrammePhase {
            pub fn name_en<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name_en = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name_en: {e}")
                    });
                self
            }
            pub fn name_nl<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name_nl = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name_nl: {e}")
                    });
                self
            }
            pub fn weeks<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<u16>,
                T::Error: ::std::fmt::Display,
            {
                self.weeks = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for weeks: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ProgrammePhase> for super::ProgrammePhase {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ProgrammePhase,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    name_en: value.name_en?,
                    name_nl: value.name_nl?,
                    weeks: value.weeks?,
                })
            }
        }
        impl ::std::convert::From<super::ProgrammePhase> for ProgrammePhase {
            fn from(value: super::ProgrammePhase) -> Self {
                Self {
                    name_en: Ok(value.name_en),
                    name_nl: Ok(value.name_nl),
                    weeks: Ok(value.weeks),
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
        pub struct Refresh {
            refresh_token: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for Refresh {
            fn default() -> Self {
                Self {
                    refresh_token: Err("no value supplied for refresh_token".to_string()),
                }
            }
        }
        impl Refresh {
            pub fn refresh_token<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.refresh_token = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for refresh_token: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<Refresh> for super::Refresh {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Refresh,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    refresh_token: value.refresh_token?,
                })
            }
        }
        impl ::std::convert::From<super::Refresh> for Refresh {
            fn from(value: super::Refresh) -> Self {
                Self {
                    refresh_token: Ok(value.refresh_token),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct StaffMemberChange {
            active: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            email: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            language: ::std::result::Result<
                ::std::option::Option<super::Language>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            role: ::std::result::Result<
                ::std::option::Option<super::StaffRole>,
                ::std::string::String,
            >,
            teams: ::std::result::Result<
                ::std::vec::Vec<::uuid::Uuid>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for StaffMemberChange {
            fn default() -> Self {
                Self {
                    active: Ok(Default::default()),
                    email: Ok(Default::default()),
                    language: Ok(Default::default()),
                    name: Ok(Default::default()),
                    role: Ok(Default::default()),
                    teams: Ok(Default::default()),
                }
            }
        }
        impl StaffMemberChange {
            pub fn active<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.active = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for active: {e}")
                    });
                self
            }
            pub fn email<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.email = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for email: {e}")
                    });
                self
            }
            pub fn language<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Language>>,
                T::Error: ::std::fmt::Display,
            {
                self.language = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for language: {e}")
                    });
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
            pub fn role<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::StaffRole>>,
                T::Error: ::std::fmt::Display,
            {
                self.role = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for role: {e}")
                    });
                self
            }
            pub fn teams<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.teams = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for teams: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<StaffMemberChange> for super::StaffMemberChange {
            type Error = super::error::ConversionError;
            fn try_from(
                value: StaffMemberChange,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    active: value.active?,
                    email: value.email?,
                    language: value.language?,
                    name: value.name?,
                    role: value.role?,
                    teams: value.teams?,
                })
            }
        }
        impl ::std::convert::From<super::StaffMemberChange> for StaffMemberChange {
            fn from(value: super::StaffMemberChange) -> Self {
                Self {
                    active: Ok(value.active),
                    email: Ok(value.email),
                    language: Ok(value.language),
                    name: Ok(value.name),
                    role: Ok(value.role),
                    teams: Ok(value.teams),
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
        #[derive(Clone, Debug)]
        pub struct TeamChange {
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            phone: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for TeamChange {
            fn default() -> Self {
                Self {
                    name: Ok(Default::default()),
                    phone: Ok(Default::default()),
                }
            }
        }
        impl TeamChange {
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
            pub fn phone<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.phone = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for phone: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<TeamChange> for super::TeamChange {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TeamChange,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    name: value.name?,
                    phone: value.phone?,
                })
            }
        }
        impl ::std::convert::From<super::TeamChange> for TeamChange {
            fn from(value: super::TeamChange) -> Self {
                Self {
                    name: Ok(value.name),
                    phone: Ok(value.phone),
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
    /**Read the audit log

For the log manager: who did or saw what, newest first. Reading it is itself recorded.

Sends a `GET` request to `/v1/audit`

Arguments:
- `actor`: Only what this person did.
- `client`: Only what concerns this client.
- `cursor`: `next_cursor` of the page before.
- `from`: From which moment.
- `limit`: How many at most, 1 to 200; 50 when absent.
- `to`: Up to which moment, included.
```ignore
let response = client.list_audit_records()
    .actor(actor)
    .client(client)
    .cursor(cursor)
    .from(from)
    .limit(limit)
    .to(to)
    .send()
    .await;
```*/
    pub fn list_audit_records(&self) -> builder::ListAuditRecords<'_> {
        builder::ListAuditRecords::new(self)
    }
    /**Verify the audit log

For the log manager: goes through the whole chain and names the first record that is missing or was changed, or
that was cut off from the end.

Sends a `GET` request to `/v1/audit/verification`

```ignore
let response = client.verify_audit()
    .send()
    .await;
```*/
    pub fn verify_audit(&self) -> builder::VerifyAudit<'_> {
        builder::VerifyAudit::new(self)
    }
    /**End a carer's link

Ends the relation and every consent with it. A carer with no other client is signed out everywhere. For the
coordinator and administrators.

Sends a `DELETE` request to `/v1/carers/{id}`

Arguments:
- `id`: The relation between carer and client.
```ignore
let response = client.unlink_carer()
    .id(id)
    .send()
    .await;
```*/
    pub fn unlink_carer(&self) -> builder::UnlinkCarer<'_> {
        builder::UnlinkCarer::new(self)
    }
    /**Change a carer

Corrects who they are, appoints them to the core team, or records another consent, which holds at once. For the
coordinator and administrators.

Sends a `PATCH` request to `/v1/carers/{id}`

Arguments:
- `id`: The relation between carer and client.
- `if_match`: The `version` of the carer as you read it, between quotes.
- `body`
```ignore
let response = client.change_carer()
    .id(id)
    .if_match(if_match)
    .body(body)
    .send()
    .await;
```*/
    pub fn change_carer(&self) -> builder::ChangeCarer<'_> {
        builder::ChangeCarer::new(self)
    }
    /**List what a client allowed a carer

Every consent there was, the latest first, with the day it was given and who recorded it.

Sends a `GET` request to `/v1/carers/{id}/consents`

Arguments:
- `id`: The relation between carer and client.
```ignore
let response = client.list_consents()
    .id(id)
    .send()
    .await;
```*/
    pub fn list_consents(&self) -> builder::ListConsents<'_> {
        builder::ListConsents::new(self)
    }
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
    /**List clients

Contact data, in the order of enrolment. Therapists and nurses see the clients of their own teams, administrators
all of the organisation.

Sends a `GET` request to `/v1/clients`

Arguments:
- `cursor`: `next_cursor` of the page before.
- `limit`: How many at most, 1 to 200; 50 when absent.
- `q`: Only those with this in their name or reference, whatever its case.
- `team`: Only this team.
```ignore
let response = client.list_clients()
    .cursor(cursor)
    .limit(limit)
    .q(q)
    .team(team)
    .send()
    .await;
```*/
    pub fn list_clients(&self) -> builder::ListClients<'_> {
        builder::ListClients::new(self)
    }
    /**Enrol a client

Writes person, team, coordinator, advice talk and first episode at once. Administrators enrol into every team,
therapists and nurses into their own; who enrols as therapist or nurse and names nobody becomes the coordinator. No
pairing code is made. 409 `external_ref_taken` names the client who has the reference in `existing_id`.

Sends a `POST` request to `/v1/clients`

```ignore
let response = client.enrol_client()
    .body(body)
    .send()
    .await;
```*/
    pub fn enrol_client(&self) -> builder::EnrolClient<'_> {
        builder::EnrolClient::new(self)
    }
    /**Get a client

Who the client is and how to reach them.

Sends a `GET` request to `/v1/clients/{id}`

Arguments:
- `id`: The client.
```ignore
let response = client.get_client()
    .id(id)
    .send()
    .await;
```*/
    pub fn get_client(&self) -> builder::GetClient<'_> {
        builder::GetClient::new(self)
    }
    /**Change a client

Corrects contact data, names another coordinator, or moves the client to another team (with a reason; access follows
at once). What is absent stays; null removes what may be absent. For the coordinator and administrators.

Sends a `PATCH` request to `/v1/clients/{id}`

Arguments:
- `id`: The client.
- `if_match`: The ETag of the client as you read it.
- `body`
```ignore
let response = client.change_client()
    .id(id)
    .if_match(if_match)
    .body(body)
    .send()
    .await;
```*/
    pub fn change_client(&self) -> builder::ChangeClient<'_> {
        builder::ChangeClient::new(self)
    }
    /**List a client's advice talks

The earliest first.

Sends a `GET` request to `/v1/clients/{id}/advice-talks`

Arguments:
- `id`: The client.
```ignore
let response = client.list_advice_talks()
    .id(id)
    .send()
    .await;
```*/
    pub fn list_advice_talks(&self) -> builder::ListAdviceTalks<'_> {
        builder::ListAdviceTalks::new(self)
    }
    /**Record an advice talk

The joint first visit of nurse and occupational therapist, and where it leads. It starts no episode by itself.

Sends a `POST` request to `/v1/clients/{id}/advice-talks`

Arguments:
- `id`: The client.
- `body`
```ignore
let response = client.record_advice_talk()
    .id(id)
    .body(body)
    .send()
    .await;
```*/
    pub fn record_advice_talk(&self) -> builder::RecordAdviceTalk<'_> {
        builder::RecordAdviceTalk::new(self)
    }
    /**List a client's carers

Who cares for the client now, how to reach them, and what the client allows them.

Sends a `GET` request to `/v1/clients/{id}/carers`

Arguments:
- `id`: The client.
```ignore
let response = client.list_carers()
    .id(id)
    .send()
    .await;
```*/
    pub fn list_carers(&self) -> builder::ListCarers<'_> {
        builder::ListCarers::new(self)
    }
    /**Link a carer

Somebody new, or somebody who cares for another client already. The consent of the client goes with it. At most one
carer is appointed to the core team (409 `core_team_taken`). For the coordinator and administrators.

Sends a `POST` request to `/v1/clients/{id}/carers`

Arguments:
- `id`: The client.
- `body`
```ignore
let response = client.link_carer()
    .id(id)
    .body(body)
    .send()
    .await;
```*/
    pub fn link_carer(&self) -> builder::LinkCarer<'_> {
        builder::LinkCarer::new(self)
    }
    /**List a client's episodes

The latest first.

Sends a `GET` request to `/v1/clients/{id}/episodes`

Arguments:
- `id`: The client.
```ignore
let response = client.list_client_episodes()
    .id(id)
    .send()
    .await;
```*/
    pub fn list_client_episodes(&self) -> builder::ListClientEpisodes<'_> {
        builder::ListClientEpisodes::new(self)
    }
    /**Start an episode

For a client who returns, or whose first talk led elsewhere. Never two at once: 409 `episode_open` names the open
one in `existing_id`. For the coordinator and administrators.

Sends a `POST` request to `/v1/clients/{id}/episodes`

Arguments:
- `id`: The client.
- `body`
```ignore
let response = client.start_episode()
    .id(id)
    .body(body)
    .send()
    .await;
```*/
    pub fn start_episode(&self) -> builder::StartEpisode<'_> {
        builder::StartEpisode::new(self)
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
    /**Revoke a device

A lost phone: its sessions end at once.

Sends a `DELETE` request to `/v1/devices/{id}`

Arguments:
- `id`: The device.
```ignore
let response = client.revoke_device()
    .id(id)
    .send()
    .await;
```*/
    pub fn revoke_device(&self) -> builder::RevokeDevice<'_> {
        builder::RevokeDevice::new(self)
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
    /**Correct an episode

Whose ratings are evaluated, and how independent the client was at the start; also once the episode has ended. What
is absent stays; null removes what may be absent. For staff of the client's team.

Sends a `PATCH` request to `/v1/episodes/{id}`

Arguments:
- `id`: The episode.
- `if_match`: The ETag of the episode as you read it.
- `body`
```ignore
let response = client.change_episode()
    .id(id)
    .if_match(if_match)
    .body(body)
    .send()
    .await;
```*/
    pub fn change_episode(&self) -> builder::ChangeEpisode<'_> {
        builder::ChangeEpisode::new(self)
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
`taper_must_lower`, `raise_must_raise`, `before_last_decision`, `linked_exceed_total`, `unknown_meeting`. Once the episode has ended
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
    /**List what meetings decided about an episode

In the order it was recorded; what was put right later says by which decision.

Sends a `GET` request to `/v1/episodes/{id}/decisions`

Arguments:
- `id`: The episode.
- `cursor`: `next_cursor` of the page before.
- `limit`: How many at most, 1 to 200; 50 when absent.
```ignore
let response = client.list_episode_decisions()
    .id(id)
    .cursor(cursor)
    .limit(limit)
    .send()
    .await;
```*/
    pub fn list_episode_decisions(&self) -> builder::ListEpisodeDecisions<'_> {
        builder::ListEpisodeDecisions::new(self)
    }
    /**End an episode

Goals stay as they are. Days up to the end may still come in from a phone that was offline. With `died` the client
and carers who care for nobody else are signed out and their pairing letters open nothing any more. 409 `episode_ended` when it was ended before.

Sends a `POST` request to `/v1/episodes/{id}/end`

Arguments:
- `id`: The episode.
- `body`
```ignore
let response = client.end_episode()
    .id(id)
    .body(body)
    .send()
    .await;
```*/
    pub fn end_episode(&self) -> builder::EndEpisode<'_> {
        builder::EndEpisode::new(self)
    }
    /**Read the evaluation

As it counts now, or an earlier version of it. 404 while none is dated.

Sends a `GET` request to `/v1/episodes/{id}/evaluation`

Arguments:
- `id`: The episode.
- `version`: Which version, from 1; the one that counts when absent.
```ignore
let response = client.get_evaluation()
    .id(id)
    .version(version)
    .send()
    .await;
```*/
    pub fn get_evaluation(&self) -> builder::GetEvaluation<'_> {
        builder::GetEvaluation::new(self)
    }
    /**Date, record or correct the evaluation

With `planned_on` it is dated; with `held_on`, the scores and the outcome it is recorded, and recorded again it is
put right. Every version is kept. 409 `evaluation_held` when one that was held is to be dated; 422
`either_planned_or_held`, `unknown_outcome`, `unknown_interview`, `day_in_past`, `day_in_future`.

Sends a `POST` request to `/v1/episodes/{id}/evaluation`

Arguments:
- `id`: The episode.
- `body`
```ignore
let response = client.record_evaluation()
    .id(id)
    .body(body)
    .send()
    .await;
```*/
    pub fn record_evaluation(&self) -> builder::RecordEvaluation<'_> {
        builder::RecordEvaluation::new(self)
    }
    /**List the follow-ups

The programme's moments with the day each is due, and what was found at those that were held. None after a death.

Sends a `GET` request to `/v1/episodes/{id}/follow-ups`

Arguments:
- `id`: The episode.
```ignore
let response = client.list_follow_ups()
    .id(id)
    .send()
    .await;
```*/
    pub fn list_follow_ups(&self) -> builder::ListFollowUps<'_> {
        builder::ListFollowUps::new(self)
    }
    /**Record a follow-up

At one of the programme's moments after the end; recorded again it is put right, and every version is kept. 409
`episode_not_ended`; 422 `unknown_month`, `unknown_outcome`, `too_early`, `day_in_future`.

Sends a `POST` request to `/v1/episodes/{id}/follow-ups`

Arguments:
- `id`: The episode.
- `body`
```ignore
let response = client.record_follow_up()
    .id(id)
    .body(body)
    .send()
    .await;
```*/
    pub fn record_follow_up(&self) -> builder::RecordFollowUp<'_> {
        builder::RecordFollowUp::new(self)
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
    /**List an episode's pauses

By first day; what was withdrawn is left out.

Sends a `GET` request to `/v1/episodes/{id}/pauses`

Arguments:
- `id`: The episode.
```ignore
let response = client.list_pauses()
    .id(id)
    .send()
    .await;
```*/
    pub fn list_pauses(&self) -> builder::ListPauses<'_> {
        builder::ListPauses::new(self)
    }
    /**Add a pause

Days without programme: hospital, holiday, illness. By staff, the client, or a carer who may record. 409
`pause_overlaps` when another pause has one of the days.

Sends a `POST` request to `/v1/episodes/{id}/pauses`

Arguments:
- `id`: The episode.
- `body`
```ignore
let response = client.add_pause()
    .id(id)
    .body(body)
    .send()
    .await;
```*/
    pub fn add_pause(&self) -> builder::AddPause<'_> {
        builder::AddPause::new(self)
    }
    /**Export care minutes

One row a decision about care minutes. Pseudonymised, unless names are asked for with a
reason (422 `reason_required`).

Sends a `GET` request to `/v1/exports/care-minutes`

Arguments:
- `client`: Only this client: for staff of the client's team. Everybody when absent: for administrators.
- `cursor`: `next_cursor` of the page before.
- `from`: From which day that a decision holds from.
- `limit`: How many rows at most, 1 to 200; 50 when absent.
- `named`: Whether with names and notes; then `reason` is required.
- `reason`: Why it is taken; kept in the audit log.
- `to`: Up to which day that a decision holds from, included.
```ignore
let response = client.export_care_minutes()
    .client(client)
    .cursor(cursor)
    .from(from)
    .limit(limit)
    .named(named)
    .reason(reason)
    .to(to)
    .send()
    .await;
```*/
    pub fn export_care_minutes(&self) -> builder::ExportCareMinutes<'_> {
        builder::ExportCareMinutes::new(self)
    }
    /**Export check-ins

One row a goal, day and author, by client and day; withdrawn ones are left out. Client and carer are never merged. Pseudonymised, unless names are asked for with a
reason (422 `reason_required`).

Sends a `GET` request to `/v1/exports/check-ins`

Arguments:
- `client`: Only this client: for staff of the client's team. Everybody when absent: for administrators.
- `cursor`: `next_cursor` of the page before.
- `from`: From which day.
- `limit`: How many rows at most, 1 to 200; 50 when absent.
- `named`: Whether with names and notes; then `reason` is required.
- `reason`: Why it is taken; kept in the audit log.
- `to`: Up to which day, included.
```ignore
let response = client.export_check_ins()
    .client(client)
    .cursor(cursor)
    .from(from)
    .limit(limit)
    .named(named)
    .reason(reason)
    .to(to)
    .send()
    .await;
```*/
    pub fn export_check_ins(&self) -> builder::ExportCheckIns<'_> {
        builder::ExportCheckIns::new(self)
    }
    /**Export COPM scores

One row a goal and interview. Pseudonymised, unless names are asked for with a
reason (422 `reason_required`).

Sends a `GET` request to `/v1/exports/copm`

Arguments:
- `client`: Only this client: for staff of the client's team. Everybody when absent: for administrators.
- `cursor`: `next_cursor` of the page before.
- `from`: From which day of the interview.
- `limit`: How many rows at most, 1 to 200; 50 when absent.
- `named`: Whether with names and notes; then `reason` is required.
- `reason`: Why it is taken; kept in the audit log.
- `to`: Up to which day of the interview, included.
```ignore
let response = client.export_copm()
    .client(client)
    .cursor(cursor)
    .from(from)
    .limit(limit)
    .named(named)
    .reason(reason)
    .to(to)
    .send()
    .await;
```*/
    pub fn export_copm(&self) -> builder::ExportCopm<'_> {
        builder::ExportCopm::new(self)
    }
    /**Export episodes

One row an episode. Pseudonymised, unless names are asked for with a
reason (422 `reason_required`).

Sends a `GET` request to `/v1/exports/episodes`

Arguments:
- `client`: Only this client: for staff of the client's team. Everybody when absent: for administrators.
- `cursor`: `next_cursor` of the page before.
- `from`: From which first day.
- `limit`: How many rows at most, 1 to 200; 50 when absent.
- `named`: Whether with names and notes; then `reason` is required.
- `reason`: Why it is taken; kept in the audit log.
- `to`: Up to which first day, included.
```ignore
let response = client.export_episodes()
    .client(client)
    .cursor(cursor)
    .from(from)
    .limit(limit)
    .named(named)
    .reason(reason)
    .to(to)
    .send()
    .await;
```*/
    pub fn export_episodes(&self) -> builder::ExportEpisodes<'_> {
        builder::ExportEpisodes::new(self)
    }
    /**Export goals

One row a goal, with the agreement that reaches furthest on. Pseudonymised, unless names are asked for with a
reason (422 `reason_required`).

Sends a `GET` request to `/v1/exports/goals`

Arguments:
- `client`: Only this client: for staff of the client's team. Everybody when absent: for administrators.
- `cursor`: `next_cursor` of the page before.
- `from`: From which first day.
- `limit`: How many rows at most, 1 to 200; 50 when absent.
- `named`: Whether with names and notes; then `reason` is required.
- `reason`: Why it is taken; kept in the audit log.
- `to`: Up to which first day, included.
```ignore
let response = client.export_goals()
    .client(client)
    .cursor(cursor)
    .from(from)
    .limit(limit)
    .named(named)
    .reason(reason)
    .to(to)
    .send()
    .await;
```*/
    pub fn export_goals(&self) -> builder::ExportGoals<'_> {
        builder::ExportGoals::new(self)
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
    /**Open a bulk enrolment

Rows are sent next, then checked, then committed. What is never committed enrols nobody; everything is gone
after 24 hours. For administrators.

Sends a `POST` request to `/v1/imports`

```ignore
let response = client.open_import()
    .body(body)
    .send()
    .await;
```*/
    pub fn open_import(&self) -> builder::OpenImport<'_> {
        builder::OpenImport::new(self)
    }
    /**Check a bulk enrolment

How many rows would be enrolled, are enrolled already (a client has their reference) or are faulty, with every
fault and how to mend it.

Sends a `GET` request to `/v1/imports/{id}`

Arguments:
- `id`: The import.
```ignore
let response = client.check_import()
    .id(id)
    .send()
    .await;
```*/
    pub fn check_import(&self) -> builder::CheckImport<'_> {
        builder::CheckImport::new(self)
    }
    /**Throw a bulk enrolment away

Its rows are gone at once; who was enrolled from it stays enrolled.

Sends a `DELETE` request to `/v1/imports/{id}`

Arguments:
- `id`: The import.
```ignore
let response = client.discard_import()
    .id(id)
    .send()
    .await;
```*/
    pub fn discard_import(&self) -> builder::DiscardImport<'_> {
        builder::DiscardImport::new(self)
    }
    /**Commit a bulk enrolment

Checks all rows and enrols them at once; who is enrolled already is skipped. One faulty row refuses everything
(422 `import_faulty` with every fault), unless `partial`. The same call again answers the same. No pairing codes
are made.

Sends a `POST` request to `/v1/imports/{id}/commit`

Arguments:
- `id`: The import.
- `body`
```ignore
let response = client.commit_import()
    .id(id)
    .body(body)
    .send()
    .await;
```*/
    pub fn commit_import(&self) -> builder::CommitImport<'_> {
        builder::CommitImport::new(self)
    }
    /**Send rows of a bulk enrolment

At most 1,000 a call; a row number that was sent before is replaced, so a call may be repeated. Nothing is checked
yet. 409 `import_committed` after the commit.

Sends a `POST` request to `/v1/imports/{id}/rows`

Arguments:
- `id`: The import.
- `body`
```ignore
let response = client.send_import_rows()
    .id(id)
    .body(body)
    .send()
    .await;
```*/
    pub fn send_import_rows(&self) -> builder::SendImportRows<'_> {
        builder::SendImportRows::new(self)
    }
    /**Who am I

The caller's role, language and organisation; for a client or carer the clients whose care they may see or
record, with the consent given; for staff their teams.

Sends a `GET` request to `/v1/me`

```ignore
let response = client.get_me()
    .send()
    .await;
```*/
    pub fn get_me(&self) -> builder::GetMe<'_> {
        builder::GetMe::new(self)
    }
    /**Who looked at my record

For clients: when somebody else looked at or changed the client's record, who and in which role, newest first.

Sends a `GET` request to `/v1/me/access-log`

Arguments:
- `cursor`: `next_cursor` of the page before.
- `limit`: How many at most, 1 to 200; 50 when absent.
```ignore
let response = client.list_own_access_log()
    .cursor(cursor)
    .limit(limit)
    .send()
    .await;
```*/
    pub fn list_own_access_log(&self) -> builder::ListOwnAccessLog<'_> {
        builder::ListOwnAccessLog::new(self)
    }
    /**Everything I supplied

The caller's profile, check-ins with notes, pauses and devices as one file, to take along.

Sends a `GET` request to `/v1/me/data`

```ignore
let response = client.get_own_data()
    .send()
    .await;
```*/
    pub fn get_own_data(&self) -> builder::GetOwnData<'_> {
        builder::GetOwnData::new(self)
    }
    /**Change my password

For staff. Ends the caller's other sessions and voids links that were still good. A wrong present password is
answered 422 `wrong_password`, and counts as a wrong try to sign in.

Sends a `PUT` request to `/v1/me/password`

```ignore
let response = client.change_password()
    .body(body)
    .send()
    .await;
```*/
    pub fn change_password(&self) -> builder::ChangePassword<'_> {
        builder::ChangePassword::new(self)
    }
    /**The agenda of a meeting

Every open episode of the team that is due: no meeting has decided on it within the programme's interval. Those
with open signals come first, then those ending or overdue, then by name, each with why it stands there. The
episodes decided on in this meeting and the team's other open episodes follow. Each client can see who looked.

Sends a `GET` request to `/v1/meetings/{id}`

Arguments:
- `id`: The meeting.
```ignore
let response = client.get_meeting()
    .id(id)
    .send()
    .await;
```*/
    pub fn get_meeting(&self) -> builder::GetMeeting<'_> {
        builder::GetMeeting::new(self)
    }
    /**Cancel a meeting, or say that it was held

A meeting in which something was decided was held: 409 `meeting_has_decisions`. One that is yet to come was not:
422 `day_in_future`. A cancelled one may be planned again.

Sends a `PATCH` request to `/v1/meetings/{id}`

Arguments:
- `id`: The meeting.
- `if_match`: The `ETag` of the meeting, or its `version`.
- `body`
```ignore
let response = client.change_meeting()
    .id(id)
    .if_match(if_match)
    .body(body)
    .send()
    .await;
```*/
    pub fn change_meeting(&self) -> builder::ChangeMeeting<'_> {
        builder::ChangeMeeting::new(self)
    }
    /**List what a meeting decided

In the order it was recorded, about clients who are still the team's. Each client can see who looked.

Sends a `GET` request to `/v1/meetings/{id}/decisions`

Arguments:
- `id`: The meeting.
- `cursor`: `next_cursor` of the page before.
- `limit`: How many at most, 1 to 200; 50 when absent.
```ignore
let response = client.list_meeting_decisions()
    .id(id)
    .cursor(cursor)
    .limit(limit)
    .send()
    .await;
```*/
    pub fn list_meeting_decisions(&self) -> builder::ListMeetingDecisions<'_> {
        builder::ListMeetingDecisions::new(self)
    }
    /**Record a decision of a meeting

About one episode of the meeting's team, with who was present and why. A taper or raise writes the care decision,
`pause` the pause, `extend` the last day, `end` the end of the episode, all or nothing. A taper lowers, a raise
raises; where care is linked to goals a taper names those that get less (422 `goals_required`,
`goal_not_lowered`). Beyond the programme's limit `extend` needs `beyond_limit`: who decided, and why. Signals that
are closed are answered, those that are kept stay. A decision is never edited: a later one `corrects` it. 409
`meeting_cancelled`, `episode_ended`, `baseline_first`, `pause_overlaps`, `decision_corrected`; 404 for a client of
another team.

Sends a `POST` request to `/v1/meetings/{id}/decisions`

Arguments:
- `id`: The meeting.
- `body`
```ignore
let response = client.record_meeting_decision()
    .id(id)
    .body(body)
    .send()
    .await;
```*/
    pub fn record_meeting_decision(&self) -> builder::RecordMeetingDecision<'_> {
        builder::RecordMeetingDecision::new(self)
    }
    /**The pack of a meeting

The agenda and, for every episode that is due or was decided on, everything that `GET /v1/episodes/{id}` gives, in
one answer and of one moment. Each client can see who looked.

Sends a `GET` request to `/v1/meetings/{id}/pack`

Arguments:
- `id`: The meeting.
```ignore
let response = client.get_meeting_pack()
    .id(id)
    .send()
    .await;
```*/
    pub fn get_meeting_pack(&self) -> builder::GetMeetingPack<'_> {
        builder::GetMeetingPack::new(self)
    }
    /**List the support methods

The 29 methods that a goal's plan may name. Source: Movisie, "Begeleiding nieuwe stijl", December 2014.

Sends a `GET` request to `/v1/methods`

```ignore
let response = client.list_methods()
    .send()
    .await;
```*/
    pub fn list_methods(&self) -> builder::ListMethods<'_> {
        builder::ListMethods::new(self)
    }
    /**The organisation

What it is called, its time zone, its language, how it is reached, how long it keeps records.

Sends a `GET` request to `/v1/organisation`

```ignore
let response = client.get_organisation()
    .send()
    .await;
```*/
    pub fn get_organisation(&self) -> builder::GetOrganisation<'_> {
        builder::GetOrganisation::new(self)
    }
    /**Change the organisation

By an administrator. What is absent stays.

Sends a `PATCH` request to `/v1/organisation`

```ignore
let response = client.change_organisation()
    .body(body)
    .send()
    .await;
```*/
    pub fn change_organisation(&self) -> builder::ChangeOrganisation<'_> {
        builder::ChangeOrganisation::new(self)
    }
    /**Ask for a new password

Mails a link that works once, for an hour, if there is an account with this address. The answer is 204 either
way, after the same time.

Sends a `POST` request to `/v1/password-resets`

```ignore
let response = client.ask_password_reset()
    .body(body)
    .send()
    .await;
```*/
    pub fn ask_password_reset(&self) -> builder::AskPasswordReset<'_> {
        builder::AskPasswordReset::new(self)
    }
    /**Set a password with a link

Serves the links of invitations and of resets. A link works once; a password that will not do leaves it good.
All sessions of the account end. A link that is not good is answered 401 `link_invalid`.

Sends a `POST` request to `/v1/password-resets/complete`

```ignore
let response = client.complete_password_reset()
    .body(body)
    .send()
    .await;
```*/
    pub fn complete_password_reset(&self) -> builder::CompletePasswordReset<'_> {
        builder::CompletePasswordReset::new(self)
    }
    /**Withdraw a pause

As if it had never been; that it was there is kept in the history.

Sends a `DELETE` request to `/v1/pauses/{id}`

Arguments:
- `id`: The pause.
```ignore
let response = client.withdraw_pause()
    .id(id)
    .send()
    .await;
```*/
    pub fn withdraw_pause(&self) -> builder::WithdrawPause<'_> {
        builder::WithdrawPause::new(self)
    }
    /**Change a pause

Other days, or another reason. What is absent stays; null removes what may be absent.

Sends a `PATCH` request to `/v1/pauses/{id}`

Arguments:
- `id`: The pause.
- `if_match`: The `version` of the pause as you read it, between quotes.
- `body`
```ignore
let response = client.change_pause()
    .id(id)
    .if_match(if_match)
    .body(body)
    .send()
    .await;
```*/
    pub fn change_pause(&self) -> builder::ChangePause<'_> {
        builder::ChangePause::new(self)
    }
    /**The devices of a person

Those in use: the caller's own, or for staff those of a client or carer. At most three, so all on one page.

Sends a `GET` request to `/v1/people/{id}/devices`

Arguments:
- `id`: Whose devices.
```ignore
let response = client.list_devices()
    .id(id)
    .send()
    .await;
```*/
    pub fn list_devices(&self) -> builder::ListDevices<'_> {
        builder::ListDevices::new(self)
    }
    /**Make a pairing code

For a client or a carer. The code is shown this once. While one is still good the answer is 409
`pairing_code_live`, unless `reissue` asks to void it.

Sends a `POST` request to `/v1/people/{id}/pairing-codes`

Arguments:
- `id`: The client or carer.
- `body`
```ignore
let response = client.create_pairing_code()
    .id(id)
    .body(body)
    .send()
    .await;
```*/
    pub fn create_pairing_code(&self) -> builder::CreatePairingCode<'_> {
        builder::CreatePairingCode::new(self)
    }
    /**List the programmes

The five that are shipped, then the organisation's own.

Sends a `GET` request to `/v1/programmes`

```ignore
let response = client.list_programmes()
    .send()
    .await;
```*/
    pub fn list_programmes(&self) -> builder::ListProgrammes<'_> {
        builder::ListProgrammes::new(self)
    }
    /**Add a programme

A template of the organisation's own, for episodes that start from now on. 409 `programme_exists` when the id is
taken. For administrators.

Sends a `POST` request to `/v1/programmes`

```ignore
let response = client.add_programme()
    .body(body)
    .send()
    .await;
```*/
    pub fn add_programme(&self) -> builder::AddProgramme<'_> {
        builder::AddProgramme::new(self)
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
    /**Sign out

Ends this session at once; a phone has to be paired again.

Sends a `DELETE` request to `/v1/sessions/current`

```ignore
let response = client.sign_out()
    .send()
    .await;
```*/
    pub fn sign_out(&self) -> builder::SignOut<'_> {
        builder::SignOut::new(self)
    }
    /**Pair a phone

Exchanges the code of a letter, typed or scanned, for a session on this device. Whatever is wrong with a code,
the answer is the same 401 `pairing_code_invalid`; the fifth wrong try voids it. A code for somebody who has
three devices in use is answered 409 `device_limit_reached`, and stays good.

Sends a `POST` request to `/v1/sessions/pairing`

```ignore
let response = client.pair_device()
    .body(body)
    .send()
    .await;
```*/
    pub fn pair_device(&self) -> builder::PairDevice<'_> {
        builder::PairDevice::new(self)
    }
    /**Sign in with a password

For staff. A wrong address and a wrong password are answered alike, 401 `sign_in_failed`. After the third wrong
try in a row the account waits, longer each time: 429 with `Retry-After`. Who has an account in more than one
organisation is asked to name it: 409 `organisation_needed`.

Sends a `POST` request to `/v1/sessions/password`

```ignore
let response = client.sign_in()
    .body(body)
    .send()
    .await;
```*/
    pub fn sign_in(&self) -> builder::SignIn<'_> {
        builder::SignIn::new(self)
    }
    /**Stay signed in

Exchanges a refresh token for the next pair. When the reply got lost, the same token may be sent again, as long
as its successor was not used. A token whose successor was used ends the session everywhere. Any token that is
not good is answered 401 `refresh_token_invalid`.

Sends a `POST` request to `/v1/sessions/refresh`

```ignore
let response = client.refresh_session()
    .body(body)
    .send()
    .await;
```*/
    pub fn refresh_session(&self) -> builder::RefreshSession<'_> {
        builder::RefreshSession::new(self)
    }
    /**The staff

By name; also those who left.

Sends a `GET` request to `/v1/staff`

Arguments:
- `cursor`: `next_cursor` of the page before.
- `limit`: How many at most, 1 to 200; 50 when absent.
```ignore
let response = client.list_staff()
    .cursor(cursor)
    .limit(limit)
    .send()
    .await;
```*/
    pub fn list_staff(&self) -> builder::ListStaff<'_> {
        builder::ListStaff::new(self)
    }
    /**Add a member of staff

By an administrator. The account has no password yet: invite its owner. 409 `email_taken` when a colleague has
the address.

Sends a `POST` request to `/v1/staff`

```ignore
let response = client.create_staff()
    .body(body)
    .send()
    .await;
```*/
    pub fn create_staff(&self) -> builder::CreateStaff<'_> {
        builder::CreateStaff::new(self)
    }
    /**A member of staff

With the clients whose care they coordinate.

Sends a `GET` request to `/v1/staff/{id}`

Arguments:
- `id`: The member of staff.
```ignore
let response = client.get_staff()
    .id(id)
    .send()
    .await;
```*/
    pub fn get_staff(&self) -> builder::GetStaff<'_> {
        builder::GetStaff::new(self)
    }
    /**Change a member of staff

By an administrator. Deactivating ends every session at once; the answer names the clients who then need another
coordinator. One administrator who can sign in must remain: 409 `last_administrator`. Nobody changes their own
role: 403 `own_role`.

Sends a `PATCH` request to `/v1/staff/{id}`

Arguments:
- `id`: The member of staff.
- `body`
```ignore
let response = client.change_staff()
    .id(id)
    .body(body)
    .send()
    .await;
```*/
    pub fn change_staff(&self) -> builder::ChangeStaff<'_> {
        builder::ChangeStaff::new(self)
    }
    /**Invite a member of staff

By an administrator. Makes a link that works once, for 72 hours, and mails it to the owner of the account. 409
`password_already_set` when the account is in use: its owner can ask for a new password.

Sends a `POST` request to `/v1/staff/{id}/invitations`

Arguments:
- `id`: The member of staff.
```ignore
let response = client.invite_staff()
    .id(id)
    .send()
    .await;
```*/
    pub fn invite_staff(&self) -> builder::InviteStaff<'_> {
        builder::InviteStaff::new(self)
    }
    /**The teams

By name.

Sends a `GET` request to `/v1/teams`

Arguments:
- `cursor`: `next_cursor` of the page before.
- `limit`: How many at most, 1 to 200; 50 when absent.
```ignore
let response = client.list_teams()
    .cursor(cursor)
    .limit(limit)
    .send()
    .await;
```*/
    pub fn list_teams(&self) -> builder::ListTeams<'_> {
        builder::ListTeams::new(self)
    }
    /**Make a team

By an administrator. 409 `team_name_taken` when another team has the name.

Sends a `POST` request to `/v1/teams`

```ignore
let response = client.create_team()
    .body(body)
    .send()
    .await;
```*/
    pub fn create_team(&self) -> builder::CreateTeam<'_> {
        builder::CreateTeam::new(self)
    }
    /**Change a team

By an administrator. What is absent stays.

Sends a `PATCH` request to `/v1/teams/{id}`

Arguments:
- `id`: The team.
- `body`
```ignore
let response = client.change_team()
    .id(id)
    .body(body)
    .send()
    .await;
```*/
    pub fn change_team(&self) -> builder::ChangeTeam<'_> {
        builder::ChangeTeam::new(self)
    }
    /**List the meetings of a team

The latest day first, cancelled ones included. For staff of the team.

Sends a `GET` request to `/v1/teams/{id}/meetings`

Arguments:
- `id`: The team.
- `cursor`: `next_cursor` of the page before.
- `limit`: How many at most, 1 to 200; 50 when absent.
```ignore
let response = client.list_meetings()
    .id(id)
    .cursor(cursor)
    .limit(limit)
    .send()
    .await;
```*/
    pub fn list_meetings(&self) -> builder::ListMeetings<'_> {
        builder::ListMeetings::new(self)
    }
    /**Plan meetings of a team

One, or a series: every two weeks, or as the programmes of the team's clients ask. A day has one meeting a team:
409 `meeting_exists` names it in `existing_id`; a series leaves such days as they are. 422 `too_long_ago`,
`too_far_ahead`, `ends_before_start`. For staff of the team.

Sends a `POST` request to `/v1/teams/{id}/meetings`

Arguments:
- `id`: The team.
- `body`
```ignore
let response = client.plan_meetings()
    .id(id)
    .body(body)
    .send()
    .await;
```*/
    pub fn plan_meetings(&self) -> builder::PlanMeetings<'_> {
        builder::PlanMeetings::new(self)
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
    /**Builder for [`Client::list_audit_records`]

[`Client::list_audit_records`]: super::Client::list_audit_records*/
    #[derive(Debug, Clone)]
    pub struct ListAuditRecords<'a> {
        _client: &'a super::Client,
        actor: Result<Option<::uuid::Uuid>, String>,
        client: Result<Option<::uuid::Uuid>, String>,
        cursor: Result<Option<::std::string::String>, String>,
        from: Result<Option<::chrono::DateTime<::chrono::offset::Utc>>, String>,
        limit: Result<Option<i64>, String>,
        to: Result<Option<::chrono::DateTime<::chrono::offset::Utc>>, String>,
    }
    impl<'a> ListAuditRecords<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                _client: client,
                actor: Ok(None),
                client: Ok(None),
                cursor: Ok(None),
                from: Ok(None),
                limit: Ok(None),
                to: Ok(None),
            }
        }
        pub fn actor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.actor = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: uuid :: Uuid` for actor failed".to_string()
                });
            self
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
        pub fn from<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        {
            self.from = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: chrono :: DateTime < :: chrono :: offset :: Utc >` for from failed"
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
        pub fn to<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        {
            self.to = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: chrono :: DateTime < :: chrono :: offset :: Utc >` for to failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v1/audit`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PageAuditRecord>, Error<types::Problem>> {
            let Self { _client, actor, client, cursor, from, limit, to } = self;
            let actor = actor.map_err(Error::InvalidRequest)?;
            let client = client.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let from = from.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let to = to.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/audit", _client.baseurl,);
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
                .query(&progenitor_client::QueryParam::new("actor", &actor))
                .query(&progenitor_client::QueryParam::new("client", &client))
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("from", &from))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("to", &to))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_audit_records",
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
    /**Builder for [`Client::verify_audit`]

[`Client::verify_audit`]: super::Client::verify_audit*/
    #[derive(Debug, Clone)]
    pub struct VerifyAudit<'a> {
        client: &'a super::Client,
    }
    impl<'a> VerifyAudit<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/v1/audit/verification`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::AuditVerification>, Error<types::Problem>> {
            let Self { client } = self;
            let url = format!("{}/v1/audit/verification", client.baseurl,);
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
                operation_id: "verify_audit",
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
    /**Builder for [`Client::unlink_carer`]

[`Client::unlink_carer`]: super::Client::unlink_carer*/
    #[derive(Debug, Clone)]
    pub struct UnlinkCarer<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
    }
    impl<'a> UnlinkCarer<'a> {
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
        ///Sends a `DELETE` request to `/v1/carers/{id}`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Problem>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/carers/{}", client.baseurl, encode_path(& id.to_string()),
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
                operation_id: "unlink_carer",
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
    /**Builder for [`Client::change_carer`]

[`Client::change_carer`]: super::Client::change_carer*/
    #[derive(Debug, Clone)]
    pub struct ChangeCarer<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
        if_match: Result<Option<::std::string::String>, String>,
        body: Result<types::builder::CarerChange, String>,
    }
    impl<'a> ChangeCarer<'a> {
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
            V: std::convert::TryInto<types::CarerChange>,
            <V as std::convert::TryInto<types::CarerChange>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `CarerChange` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::CarerChange,
            ) -> types::builder::CarerChange,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PATCH` request to `/v1/carers/{id}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Carer>, Error<types::Problem>> {
            let Self { client, id, if_match, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let if_match = if_match.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::CarerChange::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/carers/{}", client.baseurl, encode_path(& id.to_string()),
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
                operation_id: "change_carer",
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
    /**Builder for [`Client::list_consents`]

[`Client::list_consents`]: super::Client::list_consents*/
    #[derive(Debug, Clone)]
    pub struct ListConsents<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
    }
    impl<'a> ListConsents<'a> {
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
        ///Sends a `GET` request to `/v1/carers/{id}/consents`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PageConsentRecord>, Error<types::Problem>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/carers/{}/consents", client.baseurl, encode_path(& id
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
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_consents",
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
    /**Builder for [`Client::list_clients`]

[`Client::list_clients`]: super::Client::list_clients*/
    #[derive(Debug, Clone)]
    pub struct ListClients<'a> {
        client: &'a super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i64>, String>,
        q: Result<Option<::std::string::String>, String>,
        team: Result<Option<::uuid::Uuid>, String>,
    }
    impl<'a> ListClients<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cursor: Ok(None),
                limit: Ok(None),
                q: Ok(None),
                team: Ok(None),
            }
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
        pub fn q<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.q = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for q failed".to_string()
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
        ///Sends a `GET` request to `/v1/clients`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PageClient>, Error<types::Problem>> {
            let Self { client, cursor, limit, q, team } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let q = q.map_err(Error::InvalidRequest)?;
            let team = team.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/clients", client.baseurl,);
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
                .query(&progenitor_client::QueryParam::new("q", &q))
                .query(&progenitor_client::QueryParam::new("team", &team))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_clients",
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
    /**Builder for [`Client::enrol_client`]

[`Client::enrol_client`]: super::Client::enrol_client*/
    #[derive(Debug, Clone)]
    pub struct EnrolClient<'a> {
        client: &'a super::Client,
        body: Result<types::builder::NewClient, String>,
    }
    impl<'a> EnrolClient<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::NewClient>,
            <V as std::convert::TryInto<types::NewClient>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `NewClient` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::NewClient) -> types::builder::NewClient,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/clients`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Client>, Error<types::Problem>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::NewClient::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/clients", client.baseurl,);
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
                operation_id: "enrol_client",
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
    /**Builder for [`Client::get_client`]

[`Client::get_client`]: super::Client::get_client*/
    #[derive(Debug, Clone)]
    pub struct GetClient<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
    }
    impl<'a> GetClient<'a> {
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
        ///Sends a `GET` request to `/v1/clients/{id}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Client>, Error<types::Problem>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/clients/{}", client.baseurl, encode_path(& id.to_string()),
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
                operation_id: "get_client",
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
    /**Builder for [`Client::change_client`]

[`Client::change_client`]: super::Client::change_client*/
    #[derive(Debug, Clone)]
    pub struct ChangeClient<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
        if_match: Result<Option<::std::string::String>, String>,
        body: Result<types::builder::ClientChange, String>,
    }
    impl<'a> ChangeClient<'a> {
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
            V: std::convert::TryInto<types::ClientChange>,
            <V as std::convert::TryInto<types::ClientChange>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `ClientChange` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::ClientChange,
            ) -> types::builder::ClientChange,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PATCH` request to `/v1/clients/{id}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Client>, Error<types::Problem>> {
            let Self { client, id, if_match, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let if_match = if_match.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::ClientChange::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/clients/{}", client.baseurl, encode_path(& id.to_string()),
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
                operation_id: "change_client",
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
    /**Builder for [`Client::list_advice_talks`]

[`Client::list_advice_talks`]: super::Client::list_advice_talks*/
    #[derive(Debug, Clone)]
    pub struct ListAdviceTalks<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
    }
    impl<'a> ListAdviceTalks<'a> {
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
        ///Sends a `GET` request to `/v1/clients/{id}/advice-talks`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PageAdviceTalk>, Error<types::Problem>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/clients/{}/advice-talks", client.baseurl, encode_path(& id
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
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_advice_talks",
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
    /**Builder for [`Client::record_advice_talk`]

[`Client::record_advice_talk`]: super::Client::record_advice_talk*/
    #[derive(Debug, Clone)]
    pub struct RecordAdviceTalk<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
        body: Result<types::builder::NewAdviceTalk, String>,
    }
    impl<'a> RecordAdviceTalk<'a> {
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
            V: std::convert::TryInto<types::NewAdviceTalk>,
            <V as std::convert::TryInto<types::NewAdviceTalk>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `NewAdviceTalk` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::NewAdviceTalk,
            ) -> types::builder::NewAdviceTalk,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/clients/{id}/advice-talks`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::AdviceTalk>, Error<types::Problem>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::NewAdviceTalk::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/clients/{}/advice-talks", client.baseurl, encode_path(& id
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
                operation_id: "record_advice_talk",
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
    /**Builder for [`Client::list_carers`]

[`Client::list_carers`]: super::Client::list_carers*/
    #[derive(Debug, Clone)]
    pub struct ListCarers<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
    }
    impl<'a> ListCarers<'a> {
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
        ///Sends a `GET` request to `/v1/clients/{id}/carers`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PageCarer>, Error<types::Problem>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/clients/{}/carers", client.baseurl, encode_path(& id.to_string()),
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
                operation_id: "list_carers",
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
    /**Builder for [`Client::link_carer`]

[`Client::link_carer`]: super::Client::link_carer*/
    #[derive(Debug, Clone)]
    pub struct LinkCarer<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
        body: Result<types::builder::NewCarer, String>,
    }
    impl<'a> LinkCarer<'a> {
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
            V: std::convert::TryInto<types::NewCarer>,
            <V as std::convert::TryInto<types::NewCarer>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `NewCarer` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::NewCarer) -> types::builder::NewCarer,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/clients/{id}/carers`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Carer>, Error<types::Problem>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::NewCarer::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/clients/{}/carers", client.baseurl, encode_path(& id.to_string()),
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
                operation_id: "link_carer",
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
    /**Builder for [`Client::list_client_episodes`]

[`Client::list_client_episodes`]: super::Client::list_client_episodes*/
    #[derive(Debug, Clone)]
    pub struct ListClientEpisodes<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
    }
    impl<'a> ListClientEpisodes<'a> {
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
        ///Sends a `GET` request to `/v1/clients/{id}/episodes`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PageEpisode>, Error<types::Problem>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/clients/{}/episodes", client.baseurl, encode_path(& id
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
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_client_episodes",
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
    /**Builder for [`Client::start_episode`]

[`Client::start_episode`]: super::Client::start_episode*/
    #[derive(Debug, Clone)]
    pub struct StartEpisode<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
        body: Result<types::builder::NewEpisode, String>,
    }
    impl<'a> StartEpisode<'a> {
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
            V: std::convert::TryInto<types::NewEpisode>,
            <V as std::convert::TryInto<types::NewEpisode>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `NewEpisode` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::NewEpisode,
            ) -> types::builder::NewEpisode,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/clients/{id}/episodes`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Episode>, Error<types::Problem>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::NewEpisode::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/clients/{}/episodes", client.baseurl, encode_path(& id
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
                operation_id: "start_episode",
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
    /**Builder for [`Client::revoke_device`]

[`Client::revoke_device`]: super::Client::revoke_device*/
    #[derive(Debug, Clone)]
    pub struct RevokeDevice<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
    }
    impl<'a> RevokeDevice<'a> {
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
        ///Sends a `DELETE` request to `/v1/devices/{id}`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Problem>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/devices/{}", client.baseurl, encode_path(& id.to_string()),
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
                operation_id: "revoke_device",
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
    /**Builder for [`Client::change_episode`]

[`Client::change_episode`]: super::Client::change_episode*/
    #[derive(Debug, Clone)]
    pub struct ChangeEpisode<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
        if_match: Result<Option<::std::string::String>, String>,
        body: Result<types::builder::EpisodeChange, String>,
    }
    impl<'a> ChangeEpisode<'a> {
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
            V: std::convert::TryInto<types::EpisodeChange>,
            <V as std::convert::TryInto<types::EpisodeChange>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `EpisodeChange` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::EpisodeChange,
            ) -> types::builder::EpisodeChange,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PATCH` request to `/v1/episodes/{id}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Episode>, Error<types::Problem>> {
            let Self { client, id, if_match, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let if_match = if_match.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::EpisodeChange::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/episodes/{}", client.baseurl, encode_path(& id.to_string()),
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
                operation_id: "change_episode",
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
    /**Builder for [`Client::list_episode_decisions`]

[`Client::list_episode_decisions`]: super::Client::list_episode_decisions*/
    #[derive(Debug, Clone)]
    pub struct ListEpisodeDecisions<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i64>, String>,
    }
    impl<'a> ListEpisodeDecisions<'a> {
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
        ///Sends a `GET` request to `/v1/episodes/{id}/decisions`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PageMeetingDecision>, Error<types::Problem>> {
            let Self { client, id, cursor, limit } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/episodes/{}/decisions", client.baseurl, encode_path(& id
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
                operation_id: "list_episode_decisions",
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
    /**Builder for [`Client::end_episode`]

[`Client::end_episode`]: super::Client::end_episode*/
    #[derive(Debug, Clone)]
    pub struct EndEpisode<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
        body: Result<types::builder::EpisodeEnd, String>,
    }
    impl<'a> EndEpisode<'a> {
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
            V: std::convert::TryInto<types::EpisodeEnd>,
            <V as std::convert::TryInto<types::EpisodeEnd>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `EpisodeEnd` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::EpisodeEnd,
            ) -> types::builder::EpisodeEnd,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/episodes/{id}/end`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Episode>, Error<types::Problem>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::EpisodeEnd::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/episodes/{}/end", client.baseurl, encode_path(& id.to_string()),
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
                operation_id: "end_episode",
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
    /**Builder for [`Client::get_evaluation`]

[`Client::get_evaluation`]: super::Client::get_evaluation*/
    #[derive(Debug, Clone)]
    pub struct GetEvaluation<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
        version: Result<Option<i32>, String>,
    }
    impl<'a> GetEvaluation<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                version: Ok(None),
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
        pub fn version<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
        {
            self.version = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i32` for version failed".to_string());
            self
        }
        ///Sends a `GET` request to `/v1/episodes/{id}/evaluation`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Evaluation>, Error<types::Problem>> {
            let Self { client, id, version } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let version = version.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/episodes/{}/evaluation", client.baseurl, encode_path(& id
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
                .query(&progenitor_client::QueryParam::new("version", &version))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_evaluation",
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
    /**Builder for [`Client::record_evaluation`]

[`Client::record_evaluation`]: super::Client::record_evaluation*/
    #[derive(Debug, Clone)]
    pub struct RecordEvaluation<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
        body: Result<types::builder::NewEvaluation, String>,
    }
    impl<'a> RecordEvaluation<'a> {
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
            V: std::convert::TryInto<types::NewEvaluation>,
            <V as std::convert::TryInto<types::NewEvaluation>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `NewEvaluation` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::NewEvaluation,
            ) -> types::builder::NewEvaluation,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/episodes/{id}/evaluation`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Evaluation>, Error<types::Problem>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::NewEvaluation::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/episodes/{}/evaluation", client.baseurl, encode_path(& id
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
                operation_id: "record_evaluation",
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
    /**Builder for [`Client::list_follow_ups`]

[`Client::list_follow_ups`]: super::Client::list_follow_ups*/
    #[derive(Debug, Clone)]
    pub struct ListFollowUps<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
    }
    impl<'a> ListFollowUps<'a> {
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
        ///Sends a `GET` request to `/v1/episodes/{id}/follow-ups`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PageFollowUp>, Error<types::Problem>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/episodes/{}/follow-ups", client.baseurl, encode_path(& id
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
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_follow_ups",
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
    /**Builder for [`Client::record_follow_up`]

[`Client::record_follow_up`]: super::Client::record_follow_up*/
    #[derive(Debug, Clone)]
    pub struct RecordFollowUp<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
        body: Result<types::builder::NewFollowUp, String>,
    }
    impl<'a> RecordFollowUp<'a> {
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
            V: std::convert::TryInto<types::NewFollowUp>,
            <V as std::convert::TryInto<types::NewFollowUp>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `NewFollowUp` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::NewFollowUp,
            ) -> types::builder::NewFollowUp,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/episodes/{id}/follow-ups`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::FollowUp>, Error<types::Problem>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::NewFollowUp::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/episodes/{}/follow-ups", client.baseurl, encode_path(& id
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
                operation_id: "record_follow_up",
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
    /**Builder for [`Client::list_pauses`]

[`Client::list_pauses`]: super::Client::list_pauses*/
    #[derive(Debug, Clone)]
    pub struct ListPauses<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
    }
    impl<'a> ListPauses<'a> {
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
        ///Sends a `GET` request to `/v1/episodes/{id}/pauses`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PagePause>, Error<types::Problem>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/episodes/{}/pauses", client.baseurl, encode_path(& id
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
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_pauses",
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
    /**Builder for [`Client::add_pause`]

[`Client::add_pause`]: super::Client::add_pause*/
    #[derive(Debug, Clone)]
    pub struct AddPause<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
        body: Result<types::builder::NewPause, String>,
    }
    impl<'a> AddPause<'a> {
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
            V: std::convert::TryInto<types::NewPause>,
            <V as std::convert::TryInto<types::NewPause>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `NewPause` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::NewPause) -> types::builder::NewPause,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/episodes/{id}/pauses`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Pause>, Error<types::Problem>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::NewPause::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/episodes/{}/pauses", client.baseurl, encode_path(& id
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
                operation_id: "add_pause",
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
    /**Builder for [`Client::export_care_minutes`]

[`Client::export_care_minutes`]: super::Client::export_care_minutes*/
    #[derive(Debug, Clone)]
    pub struct ExportCareMinutes<'a> {
        _client: &'a super::Client,
        client: Result<Option<::uuid::Uuid>, String>,
        cursor: Result<Option<::std::string::String>, String>,
        from: Result<Option<::chrono::naive::NaiveDate>, String>,
        limit: Result<Option<i64>, String>,
        named: Result<Option<bool>, String>,
        reason: Result<Option<::std::string::String>, String>,
        to: Result<Option<::chrono::naive::NaiveDate>, String>,
    }
    impl<'a> ExportCareMinutes<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                _client: client,
                client: Ok(None),
                cursor: Ok(None),
                from: Ok(None),
                limit: Ok(None),
                named: Ok(None),
                reason: Ok(None),
                to: Ok(None),
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
        pub fn named<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.named = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for named failed".to_string());
            self
        }
        pub fn reason<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.reason = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for reason failed"
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
        ///Sends a `GET` request to `/v1/exports/care-minutes`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PageCareMinutesRow>, Error<types::Problem>> {
            let Self { _client, client, cursor, from, limit, named, reason, to } = self;
            let client = client.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let from = from.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let named = named.map_err(Error::InvalidRequest)?;
            let reason = reason.map_err(Error::InvalidRequest)?;
            let to = to.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/exports/care-minutes", _client.baseurl,);
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
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("from", &from))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("named", &named))
                .query(&progenitor_client::QueryParam::new("reason", &reason))
                .query(&progenitor_client::QueryParam::new("to", &to))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "export_care_minutes",
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
    /**Builder for [`Client::export_check_ins`]

[`Client::export_check_ins`]: super::Client::export_check_ins*/
    #[derive(Debug, Clone)]
    pub struct ExportCheckIns<'a> {
        _client: &'a super::Client,
        client: Result<Option<::uuid::Uuid>, String>,
        cursor: Result<Option<::std::string::String>, String>,
        from: Result<Option<::chrono::naive::NaiveDate>, String>,
        limit: Result<Option<i64>, String>,
        named: Result<Option<bool>, String>,
        reason: Result<Option<::std::string::String>, String>,
        to: Result<Option<::chrono::naive::NaiveDate>, String>,
    }
    impl<'a> ExportCheckIns<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                _client: client,
                client: Ok(None),
                cursor: Ok(None),
                from: Ok(None),
                limit: Ok(None),
                named: Ok(None),
                reason: Ok(None),
                to: Ok(None),
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
        pub fn named<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.named = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for named failed".to_string());
            self
        }
        pub fn reason<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.reason = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for reason failed"
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
        ///Sends a `GET` request to `/v1/exports/check-ins`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PageCheckInRow>, Error<types::Problem>> {
            let Self { _client, client, cursor, from, limit, named, reason, to } = self;
            let client = client.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let from = from.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let named = named.map_err(Error::InvalidRequest)?;
            let reason = reason.map_err(Error::InvalidRequest)?;
            let to = to.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/exports/check-ins", _client.baseurl,);
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
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("from", &from))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("named", &named))
                .query(&progenitor_client::QueryParam::new("reason", &reason))
                .query(&progenitor_client::QueryParam::new("to", &to))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "export_check_ins",
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
    /**Builder for [`Client::export_copm`]

[`Client::export_copm`]: super::Client::export_copm*/
    #[derive(Debug, Clone)]
    pub struct ExportCopm<'a> {
        _client: &'a super::Client,
        client: Result<Option<::uuid::Uuid>, String>,
        cursor: Result<Option<::std::string::String>, String>,
        from: Result<Option<::chrono::naive::NaiveDate>, String>,
        limit: Result<Option<i64>, String>,
        named: Result<Option<bool>, String>,
        reason: Result<Option<::std::string::String>, String>,
        to: Result<Option<::chrono::naive::NaiveDate>, String>,
    }
    impl<'a> ExportCopm<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                _client: client,
                client: Ok(None),
                cursor: Ok(None),
                from: Ok(None),
                limit: Ok(None),
                named: Ok(None),
                reason: Ok(None),
                to: Ok(None),
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
        pub fn named<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.named = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for named failed".to_string());
            self
        }
        pub fn reason<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.reason = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for reason failed"
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
        ///Sends a `GET` request to `/v1/exports/copm`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PageCopmRow>, Error<types::Problem>> {
            let Self { _client, client, cursor, from, limit, named, reason, to } = self;
            let client = client.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let from = from.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let named = named.map_err(Error::InvalidRequest)?;
            let reason = reason.map_err(Error::InvalidRequest)?;
            let to = to.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/exports/copm", _client.baseurl,);
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
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("from", &from))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("named", &named))
                .query(&progenitor_client::QueryParam::new("reason", &reason))
                .query(&progenitor_client::QueryParam::new("to", &to))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "export_copm",
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
    /**Builder for [`Client::export_episodes`]

[`Client::export_episodes`]: super::Client::export_episodes*/
    #[derive(Debug, Clone)]
    pub struct ExportEpisodes<'a> {
        _client: &'a super::Client,
        client: Result<Option<::uuid::Uuid>, String>,
        cursor: Result<Option<::std::string::String>, String>,
        from: Result<Option<::chrono::naive::NaiveDate>, String>,
        limit: Result<Option<i64>, String>,
        named: Result<Option<bool>, String>,
        reason: Result<Option<::std::string::String>, String>,
        to: Result<Option<::chrono::naive::NaiveDate>, String>,
    }
    impl<'a> ExportEpisodes<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                _client: client,
                client: Ok(None),
                cursor: Ok(None),
                from: Ok(None),
                limit: Ok(None),
                named: Ok(None),
                reason: Ok(None),
                to: Ok(None),
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
        pub fn named<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.named = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for named failed".to_string());
            self
        }
        pub fn reason<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.reason = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for reason failed"
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
        ///Sends a `GET` request to `/v1/exports/episodes`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PageEpisodeRow>, Error<types::Problem>> {
            let Self { _client, client, cursor, from, limit, named, reason, to } = self;
            let client = client.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let from = from.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let named = named.map_err(Error::InvalidRequest)?;
            let reason = reason.map_err(Error::InvalidRequest)?;
            let to = to.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/exports/episodes", _client.baseurl,);
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
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("from", &from))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("named", &named))
                .query(&progenitor_client::QueryParam::new("reason", &reason))
                .query(&progenitor_client::QueryParam::new("to", &to))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "export_episodes",
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
    /**Builder for [`Client::export_goals`]

[`Client::export_goals`]: super::Client::export_goals*/
    #[derive(Debug, Clone)]
    pub struct ExportGoals<'a> {
        _client: &'a super::Client,
        client: Result<Option<::uuid::Uuid>, String>,
        cursor: Result<Option<::std::string::String>, String>,
        from: Result<Option<::chrono::naive::NaiveDate>, String>,
        limit: Result<Option<i64>, String>,
        named: Result<Option<bool>, String>,
        reason: Result<Option<::std::string::String>, String>,
        to: Result<Option<::chrono::naive::NaiveDate>, String>,
    }
    impl<'a> ExportGoals<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                _client: client,
                client: Ok(None),
                cursor: Ok(None),
                from: Ok(None),
                limit: Ok(None),
                named: Ok(None),
                reason: Ok(None),
                to: Ok(None),
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
        pub fn named<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.named = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for named failed".to_string());
            self
        }
        pub fn reason<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.reason = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for reason failed"
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
        ///Sends a `GET` request to `/v1/exports/goals`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PageGoalRow>, Error<types::Problem>> {
            let Self { _client, client, cursor, from, limit, named, reason, to } = self;
            let client = client.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let from = from.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let named = named.map_err(Error::InvalidRequest)?;
            let reason = reason.map_err(Error::InvalidRequest)?;
            let to = to.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/exports/goals", _client.baseurl,);
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
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("from", &from))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("named", &named))
                .query(&progenitor_client::QueryParam::new("reason", &reason))
                .query(&progenitor_client::QueryParam::new("to", &to))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "export_goals",
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
    /**Builder for [`Client::open_import`]

[`Client::open_import`]: super::Client::open_import*/
    #[derive(Debug, Clone)]
    pub struct OpenImport<'a> {
        client: &'a super::Client,
        body: Result<types::builder::NewImport, String>,
    }
    impl<'a> OpenImport<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::NewImport>,
            <V as std::convert::TryInto<types::NewImport>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `NewImport` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::NewImport) -> types::builder::NewImport,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/imports`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::StagedImport>, Error<types::Problem>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::NewImport::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/imports", client.baseurl,);
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
                operation_id: "open_import",
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
    /**Builder for [`Client::check_import`]

[`Client::check_import`]: super::Client::check_import*/
    #[derive(Debug, Clone)]
    pub struct CheckImport<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
    }
    impl<'a> CheckImport<'a> {
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
        ///Sends a `GET` request to `/v1/imports/{id}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ImportReport>, Error<types::Problem>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/imports/{}", client.baseurl, encode_path(& id.to_string()),
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
                operation_id: "check_import",
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
    /**Builder for [`Client::discard_import`]

[`Client::discard_import`]: super::Client::discard_import*/
    #[derive(Debug, Clone)]
    pub struct DiscardImport<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
    }
    impl<'a> DiscardImport<'a> {
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
        ///Sends a `DELETE` request to `/v1/imports/{id}`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Problem>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/imports/{}", client.baseurl, encode_path(& id.to_string()),
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
                operation_id: "discard_import",
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
    /**Builder for [`Client::commit_import`]

[`Client::commit_import`]: super::Client::commit_import*/
    #[derive(Debug, Clone)]
    pub struct CommitImport<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
        body: Result<types::builder::ImportCommit, String>,
    }
    impl<'a> CommitImport<'a> {
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
            V: std::convert::TryInto<types::ImportCommit>,
            <V as std::convert::TryInto<types::ImportCommit>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `ImportCommit` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::ImportCommit,
            ) -> types::builder::ImportCommit,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/imports/{id}/commit`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ImportReport>, Error<types::Problem>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::ImportCommit::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/imports/{}/commit", client.baseurl, encode_path(& id.to_string()),
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
                operation_id: "commit_import",
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
    /**Builder for [`Client::send_import_rows`]

[`Client::send_import_rows`]: super::Client::send_import_rows*/
    #[derive(Debug, Clone)]
    pub struct SendImportRows<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
        body: Result<types::builder::ImportRows, String>,
    }
    impl<'a> SendImportRows<'a> {
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
            V: std::convert::TryInto<types::ImportRows>,
            <V as std::convert::TryInto<types::ImportRows>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `ImportRows` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::ImportRows,
            ) -> types::builder::ImportRows,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/imports/{id}/rows`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::StagedImport>, Error<types::Problem>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::ImportRows::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/imports/{}/rows", client.baseurl, encode_path(& id.to_string()),
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
                operation_id: "send_import_rows",
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
    /**Builder for [`Client::get_me`]

[`Client::get_me`]: super::Client::get_me*/
    #[derive(Debug, Clone)]
    pub struct GetMe<'a> {
        client: &'a super::Client,
    }
    impl<'a> GetMe<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/v1/me`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Me>, Error<types::Problem>> {
            let Self { client } = self;
            let url = format!("{}/v1/me", client.baseurl,);
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
                operation_id: "get_me",
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
    /**Builder for [`Client::list_own_access_log`]

[`Client::list_own_access_log`]: super::Client::list_own_access_log*/
    #[derive(Debug, Clone)]
    pub struct ListOwnAccessLog<'a> {
        client: &'a super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i64>, String>,
    }
    impl<'a> ListOwnAccessLog<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cursor: Ok(None),
                limit: Ok(None),
            }
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
        ///Sends a `GET` request to `/v1/me/access-log`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PageSighting>, Error<types::Problem>> {
            let Self { client, cursor, limit } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/me/access-log", client.baseurl,);
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
                operation_id: "list_own_access_log",
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
    /**Builder for [`Client::get_own_data`]

[`Client::get_own_data`]: super::Client::get_own_data*/
    #[derive(Debug, Clone)]
    pub struct GetOwnData<'a> {
        client: &'a super::Client,
    }
    impl<'a> GetOwnData<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/v1/me/data`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::OwnData>, Error<types::Problem>> {
            let Self { client } = self;
            let url = format!("{}/v1/me/data", client.baseurl,);
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
                operation_id: "get_own_data",
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
    /**Builder for [`Client::change_password`]

[`Client::change_password`]: super::Client::change_password*/
    #[derive(Debug, Clone)]
    pub struct ChangePassword<'a> {
        client: &'a super::Client,
        body: Result<types::builder::PasswordChange, String>,
    }
    impl<'a> ChangePassword<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::PasswordChange>,
            <V as std::convert::TryInto<
                types::PasswordChange,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `PasswordChange` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::PasswordChange,
            ) -> types::builder::PasswordChange,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/v1/me/password`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Problem>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::PasswordChange::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/me/password", client.baseurl,);
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
                operation_id: "change_password",
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
    /**Builder for [`Client::get_meeting`]

[`Client::get_meeting`]: super::Client::get_meeting*/
    #[derive(Debug, Clone)]
    pub struct GetMeeting<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
    }
    impl<'a> GetMeeting<'a> {
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
        ///Sends a `GET` request to `/v1/meetings/{id}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Agenda>, Error<types::Problem>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/meetings/{}", client.baseurl, encode_path(& id.to_string()),
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
                operation_id: "get_meeting",
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
    /**Builder for [`Client::change_meeting`]

[`Client::change_meeting`]: super::Client::change_meeting*/
    #[derive(Debug, Clone)]
    pub struct ChangeMeeting<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
        if_match: Result<Option<::std::string::String>, String>,
        body: Result<types::builder::MeetingChange, String>,
    }
    impl<'a> ChangeMeeting<'a> {
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
            V: std::convert::TryInto<types::MeetingChange>,
            <V as std::convert::TryInto<types::MeetingChange>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `MeetingChange` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::MeetingChange,
            ) -> types::builder::MeetingChange,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PATCH` request to `/v1/meetings/{id}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Meeting>, Error<types::Problem>> {
            let Self { client, id, if_match, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let if_match = if_match.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::MeetingChange::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/meetings/{}", client.baseurl, encode_path(& id.to_string()),
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
                operation_id: "change_meeting",
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
    /**Builder for [`Client::list_meeting_decisions`]

[`Client::list_meeting_decisions`]: super::Client::list_meeting_decisions*/
    #[derive(Debug, Clone)]
    pub struct ListMeetingDecisions<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i64>, String>,
    }
    impl<'a> ListMeetingDecisions<'a> {
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
        ///Sends a `GET` request to `/v1/meetings/{id}/decisions`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PageMeetingDecision>, Error<types::Problem>> {
            let Self { client, id, cursor, limit } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/meetings/{}/decisions", client.baseurl, encode_path(& id
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
                operation_id: "list_meeting_decisions",
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
    /**Builder for [`Client::record_meeting_decision`]

[`Client::record_meeting_decision`]: super::Client::record_meeting_decision*/
    #[derive(Debug, Clone)]
    pub struct RecordMeetingDecision<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
        body: Result<types::builder::NewMeetingDecision, String>,
    }
    impl<'a> RecordMeetingDecision<'a> {
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
            V: std::convert::TryInto<types::NewMeetingDecision>,
            <V as std::convert::TryInto<
                types::NewMeetingDecision,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `NewMeetingDecision` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::NewMeetingDecision,
            ) -> types::builder::NewMeetingDecision,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/meetings/{id}/decisions`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::MeetingDecision>, Error<types::Problem>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::NewMeetingDecision::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/meetings/{}/decisions", client.baseurl, encode_path(& id
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
                operation_id: "record_meeting_decision",
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
    /**Builder for [`Client::get_meeting_pack`]

[`Client::get_meeting_pack`]: super::Client::get_meeting_pack*/
    #[derive(Debug, Clone)]
    pub struct GetMeetingPack<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
    }
    impl<'a> GetMeetingPack<'a> {
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
        ///Sends a `GET` request to `/v1/meetings/{id}/pack`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Pack>, Error<types::Problem>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/meetings/{}/pack", client.baseurl, encode_path(& id.to_string()),
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
                operation_id: "get_meeting_pack",
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
    /**Builder for [`Client::list_methods`]

[`Client::list_methods`]: super::Client::list_methods*/
    #[derive(Debug, Clone)]
    pub struct ListMethods<'a> {
        client: &'a super::Client,
    }
    impl<'a> ListMethods<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/v1/methods`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PageMethod>, Error<types::Problem>> {
            let Self { client } = self;
            let url = format!("{}/v1/methods", client.baseurl,);
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
                operation_id: "list_methods",
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
    /**Builder for [`Client::get_organisation`]

[`Client::get_organisation`]: super::Client::get_organisation*/
    #[derive(Debug, Clone)]
    pub struct GetOrganisation<'a> {
        client: &'a super::Client,
    }
    impl<'a> GetOrganisation<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/v1/organisation`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Organisation>, Error<types::Problem>> {
            let Self { client } = self;
            let url = format!("{}/v1/organisation", client.baseurl,);
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
                operation_id: "get_organisation",
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
    /**Builder for [`Client::change_organisation`]

[`Client::change_organisation`]: super::Client::change_organisation*/
    #[derive(Debug, Clone)]
    pub struct ChangeOrganisation<'a> {
        client: &'a super::Client,
        body: Result<types::builder::OrganisationChange, String>,
    }
    impl<'a> ChangeOrganisation<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::OrganisationChange>,
            <V as std::convert::TryInto<
                types::OrganisationChange,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `OrganisationChange` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::OrganisationChange,
            ) -> types::builder::OrganisationChange,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PATCH` request to `/v1/organisation`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Organisation>, Error<types::Problem>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::OrganisationChange::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/organisation", client.baseurl,);
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
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "change_organisation",
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
    /**Builder for [`Client::ask_password_reset`]

[`Client::ask_password_reset`]: super::Client::ask_password_reset*/
    #[derive(Debug, Clone)]
    pub struct AskPasswordReset<'a> {
        client: &'a super::Client,
        body: Result<types::builder::PasswordReset, String>,
    }
    impl<'a> AskPasswordReset<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::PasswordReset>,
            <V as std::convert::TryInto<types::PasswordReset>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `PasswordReset` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::PasswordReset,
            ) -> types::builder::PasswordReset,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/password-resets`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Problem>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::PasswordReset::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/password-resets", client.baseurl,);
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
                operation_id: "ask_password_reset",
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
    /**Builder for [`Client::complete_password_reset`]

[`Client::complete_password_reset`]: super::Client::complete_password_reset*/
    #[derive(Debug, Clone)]
    pub struct CompletePasswordReset<'a> {
        client: &'a super::Client,
        body: Result<types::builder::PasswordResetCompletion, String>,
    }
    impl<'a> CompletePasswordReset<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::PasswordResetCompletion>,
            <V as std::convert::TryInto<
                types::PasswordResetCompletion,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `PasswordResetCompletion` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::PasswordResetCompletion,
            ) -> types::builder::PasswordResetCompletion,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/password-resets/complete`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Problem>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::PasswordResetCompletion::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/password-resets/complete", client.baseurl,);
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
                operation_id: "complete_password_reset",
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
    /**Builder for [`Client::withdraw_pause`]

[`Client::withdraw_pause`]: super::Client::withdraw_pause*/
    #[derive(Debug, Clone)]
    pub struct WithdrawPause<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
    }
    impl<'a> WithdrawPause<'a> {
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
        ///Sends a `DELETE` request to `/v1/pauses/{id}`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Problem>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/pauses/{}", client.baseurl, encode_path(& id.to_string()),
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
                operation_id: "withdraw_pause",
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
    /**Builder for [`Client::change_pause`]

[`Client::change_pause`]: super::Client::change_pause*/
    #[derive(Debug, Clone)]
    pub struct ChangePause<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
        if_match: Result<Option<::std::string::String>, String>,
        body: Result<types::builder::PauseChange, String>,
    }
    impl<'a> ChangePause<'a> {
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
            V: std::convert::TryInto<types::PauseChange>,
            <V as std::convert::TryInto<types::PauseChange>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `PauseChange` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::PauseChange,
            ) -> types::builder::PauseChange,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PATCH` request to `/v1/pauses/{id}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Pause>, Error<types::Problem>> {
            let Self { client, id, if_match, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let if_match = if_match.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::PauseChange::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/pauses/{}", client.baseurl, encode_path(& id.to_string()),
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
                operation_id: "change_pause",
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
    /**Builder for [`Client::list_devices`]

[`Client::list_devices`]: super::Client::list_devices*/
    #[derive(Debug, Clone)]
    pub struct ListDevices<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
    }
    impl<'a> ListDevices<'a> {
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
        ///Sends a `GET` request to `/v1/people/{id}/devices`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PageDevice>, Error<types::Problem>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/people/{}/devices", client.baseurl, encode_path(& id.to_string()),
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
                operation_id: "list_devices",
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
    /**Builder for [`Client::create_pairing_code`]

[`Client::create_pairing_code`]: super::Client::create_pairing_code*/
    #[derive(Debug, Clone)]
    pub struct CreatePairingCode<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
        body: Result<types::builder::NewPairingCode, String>,
    }
    impl<'a> CreatePairingCode<'a> {
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
            V: std::convert::TryInto<types::NewPairingCode>,
            <V as std::convert::TryInto<
                types::NewPairingCode,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `NewPairingCode` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::NewPairingCode,
            ) -> types::builder::NewPairingCode,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/people/{id}/pairing-codes`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PairingLetter>, Error<types::Problem>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::NewPairingCode::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/people/{}/pairing-codes", client.baseurl, encode_path(& id
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
                operation_id: "create_pairing_code",
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
    /**Builder for [`Client::list_programmes`]

[`Client::list_programmes`]: super::Client::list_programmes*/
    #[derive(Debug, Clone)]
    pub struct ListProgrammes<'a> {
        client: &'a super::Client,
    }
    impl<'a> ListProgrammes<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/v1/programmes`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PageProgramme>, Error<types::Problem>> {
            let Self { client } = self;
            let url = format!("{}/v1/programmes", client.baseurl,);
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
                operation_id: "list_programmes",
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
    /**Builder for [`Client::add_programme`]

[`Client::add_programme`]: super::Client::add_programme*/
    #[derive(Debug, Clone)]
    pub struct AddProgramme<'a> {
        client: &'a super::Client,
        body: Result<types::builder::Programme, String>,
    }
    impl<'a> AddProgramme<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Programme>,
            <V as std::convert::TryInto<types::Programme>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `Programme` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::Programme) -> types::builder::Programme,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/programmes`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Programme>, Error<types::Problem>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::Programme::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/programmes", client.baseurl,);
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
                operation_id: "add_programme",
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
    /**Builder for [`Client::sign_out`]

[`Client::sign_out`]: super::Client::sign_out*/
    #[derive(Debug, Clone)]
    pub struct SignOut<'a> {
        client: &'a super::Client,
    }
    impl<'a> SignOut<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `DELETE` request to `/v1/sessions/current`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Problem>> {
            let Self { client } = self;
            let url = format!("{}/v1/sessions/current", client.baseurl,);
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
                operation_id: "sign_out",
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
    /**Builder for [`Client::pair_device`]

[`Client::pair_device`]: super::Client::pair_device*/
    #[derive(Debug, Clone)]
    pub struct PairDevice<'a> {
        client: &'a super::Client,
        body: Result<types::builder::Pairing, String>,
    }
    impl<'a> PairDevice<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Pairing>,
            <V as std::convert::TryInto<types::Pairing>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `Pairing` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::Pairing) -> types::builder::Pairing,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/sessions/pairing`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::TokenPair>, Error<types::Problem>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::Pairing::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/sessions/pairing", client.baseurl,);
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
                operation_id: "pair_device",
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
    /**Builder for [`Client::sign_in`]

[`Client::sign_in`]: super::Client::sign_in*/
    #[derive(Debug, Clone)]
    pub struct SignIn<'a> {
        client: &'a super::Client,
        body: Result<types::builder::PasswordSignIn, String>,
    }
    impl<'a> SignIn<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::PasswordSignIn>,
            <V as std::convert::TryInto<
                types::PasswordSignIn,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `PasswordSignIn` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::PasswordSignIn,
            ) -> types::builder::PasswordSignIn,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/sessions/password`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::TokenPair>, Error<types::Problem>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::PasswordSignIn::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/sessions/password", client.baseurl,);
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
                operation_id: "sign_in",
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
    /**Builder for [`Client::refresh_session`]

[`Client::refresh_session`]: super::Client::refresh_session*/
    #[derive(Debug, Clone)]
    pub struct RefreshSession<'a> {
        client: &'a super::Client,
        body: Result<types::builder::Refresh, String>,
    }
    impl<'a> RefreshSession<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Refresh>,
            <V as std::convert::TryInto<types::Refresh>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `Refresh` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::Refresh) -> types::builder::Refresh,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/sessions/refresh`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::TokenPair>, Error<types::Problem>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::Refresh::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/sessions/refresh", client.baseurl,);
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
                operation_id: "refresh_session",
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
    /**Builder for [`Client::list_staff`]

[`Client::list_staff`]: super::Client::list_staff*/
    #[derive(Debug, Clone)]
    pub struct ListStaff<'a> {
        client: &'a super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i64>, String>,
    }
    impl<'a> ListStaff<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cursor: Ok(None),
                limit: Ok(None),
            }
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
        ///Sends a `GET` request to `/v1/staff`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PageStaffMember>, Error<types::Problem>> {
            let Self { client, cursor, limit } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/staff", client.baseurl,);
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
                operation_id: "list_staff",
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
    /**Builder for [`Client::create_staff`]

[`Client::create_staff`]: super::Client::create_staff*/
    #[derive(Debug, Clone)]
    pub struct CreateStaff<'a> {
        client: &'a super::Client,
        body: Result<types::builder::NewStaffMember, String>,
    }
    impl<'a> CreateStaff<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::NewStaffMember>,
            <V as std::convert::TryInto<
                types::NewStaffMember,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `NewStaffMember` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::NewStaffMember,
            ) -> types::builder::NewStaffMember,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/staff`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::StaffMember>, Error<types::Problem>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::NewStaffMember::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/staff", client.baseurl,);
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
                operation_id: "create_staff",
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
    /**Builder for [`Client::get_staff`]

[`Client::get_staff`]: super::Client::get_staff*/
    #[derive(Debug, Clone)]
    pub struct GetStaff<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
    }
    impl<'a> GetStaff<'a> {
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
        ///Sends a `GET` request to `/v1/staff/{id}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::StaffMember>, Error<types::Problem>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/staff/{}", client.baseurl, encode_path(& id.to_string()),
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
                operation_id: "get_staff",
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
    /**Builder for [`Client::change_staff`]

[`Client::change_staff`]: super::Client::change_staff*/
    #[derive(Debug, Clone)]
    pub struct ChangeStaff<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
        body: Result<types::builder::StaffMemberChange, String>,
    }
    impl<'a> ChangeStaff<'a> {
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
            V: std::convert::TryInto<types::StaffMemberChange>,
            <V as std::convert::TryInto<
                types::StaffMemberChange,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `StaffMemberChange` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::StaffMemberChange,
            ) -> types::builder::StaffMemberChange,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PATCH` request to `/v1/staff/{id}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::StaffMember>, Error<types::Problem>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::StaffMemberChange::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/staff/{}", client.baseurl, encode_path(& id.to_string()),
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
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "change_staff",
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
    /**Builder for [`Client::invite_staff`]

[`Client::invite_staff`]: super::Client::invite_staff*/
    #[derive(Debug, Clone)]
    pub struct InviteStaff<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
    }
    impl<'a> InviteStaff<'a> {
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
        ///Sends a `POST` request to `/v1/staff/{id}/invitations`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Invitation>, Error<types::Problem>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/staff/{}/invitations", client.baseurl, encode_path(& id
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
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "invite_staff",
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
    /**Builder for [`Client::list_teams`]

[`Client::list_teams`]: super::Client::list_teams*/
    #[derive(Debug, Clone)]
    pub struct ListTeams<'a> {
        client: &'a super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i64>, String>,
    }
    impl<'a> ListTeams<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cursor: Ok(None),
                limit: Ok(None),
            }
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
        ///Sends a `GET` request to `/v1/teams`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PageTeam>, Error<types::Problem>> {
            let Self { client, cursor, limit } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/teams", client.baseurl,);
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
                operation_id: "list_teams",
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
    /**Builder for [`Client::create_team`]

[`Client::create_team`]: super::Client::create_team*/
    #[derive(Debug, Clone)]
    pub struct CreateTeam<'a> {
        client: &'a super::Client,
        body: Result<types::builder::NewTeam, String>,
    }
    impl<'a> CreateTeam<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::NewTeam>,
            <V as std::convert::TryInto<types::NewTeam>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `NewTeam` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::NewTeam) -> types::builder::NewTeam,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/teams`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Team>, Error<types::Problem>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::NewTeam::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/teams", client.baseurl,);
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
                operation_id: "create_team",
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
    /**Builder for [`Client::change_team`]

[`Client::change_team`]: super::Client::change_team*/
    #[derive(Debug, Clone)]
    pub struct ChangeTeam<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
        body: Result<types::builder::TeamChange, String>,
    }
    impl<'a> ChangeTeam<'a> {
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
            V: std::convert::TryInto<types::TeamChange>,
            <V as std::convert::TryInto<types::TeamChange>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `TeamChange` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::TeamChange,
            ) -> types::builder::TeamChange,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PATCH` request to `/v1/teams/{id}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Team>, Error<types::Problem>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::TeamChange::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/teams/{}", client.baseurl, encode_path(& id.to_string()),
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
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "change_team",
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
    /**Builder for [`Client::list_meetings`]

[`Client::list_meetings`]: super::Client::list_meetings*/
    #[derive(Debug, Clone)]
    pub struct ListMeetings<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i64>, String>,
    }
    impl<'a> ListMeetings<'a> {
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
        ///Sends a `GET` request to `/v1/teams/{id}/meetings`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PageMeeting>, Error<types::Problem>> {
            let Self { client, id, cursor, limit } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/teams/{}/meetings", client.baseurl, encode_path(& id.to_string()),
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
                operation_id: "list_meetings",
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
    /**Builder for [`Client::plan_meetings`]

[`Client::plan_meetings`]: super::Client::plan_meetings*/
    #[derive(Debug, Clone)]
    pub struct PlanMeetings<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
        body: Result<types::builder::NewMeetings, String>,
    }
    impl<'a> PlanMeetings<'a> {
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
            V: std::convert::TryInto<types::NewMeetings>,
            <V as std::convert::TryInto<types::NewMeetings>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `NewMeetings` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::NewMeetings,
            ) -> types::builder::NewMeetings,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v1/teams/{id}/meetings`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PlannedMeetings>, Error<types::Problem>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::NewMeetings::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/teams/{}/meetings", client.baseurl, encode_path(& id.to_string()),
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
                operation_id: "plan_meetings",
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
impl crate::Page for types::PageAdviceTalk {
    type Item = types::AdviceTalk;
    fn into_parts(self) -> (Vec<types::AdviceTalk>, Option<String>) {
        (self.items, self.next_cursor)
    }
}
impl crate::Page for types::PageAuditRecord {
    type Item = types::AuditRecord;
    fn into_parts(self) -> (Vec<types::AuditRecord>, Option<String>) {
        (self.items, self.next_cursor)
    }
}
impl crate::Page for types::PageCareDecision {
    type Item = types::CareDecision;
    fn into_parts(self) -> (Vec<types::CareDecision>, Option<String>) {
        (self.items, self.next_cursor)
    }
}
impl crate::Page for types::PageCareMinutesRow {
    type Item = types::CareMinutesRow;
    fn into_parts(self) -> (Vec<types::CareMinutesRow>, Option<String>) {
        (self.items, self.next_cursor)
    }
}
impl crate::Page for types::PageCarer {
    type Item = types::Carer;
    fn into_parts(self) -> (Vec<types::Carer>, Option<String>) {
        (self.items, self.next_cursor)
    }
}
impl crate::Page for types::PageCaseloadRow {
    type Item = types::CaseloadRow;
    fn into_parts(self) -> (Vec<types::CaseloadRow>, Option<String>) {
        (self.items, self.next_cursor)
    }
}
impl crate::Page for types::PageCheckInRow {
    type Item = types::CheckInRow;
    fn into_parts(self) -> (Vec<types::CheckInRow>, Option<String>) {
        (self.items, self.next_cursor)
    }
}
impl crate::Page for types::PageClient {
    type Item = types::Client;
    fn into_parts(self) -> (Vec<types::Client>, Option<String>) {
        (self.items, self.next_cursor)
    }
}
impl crate::Page for types::PageConsentRecord {
    type Item = types::ConsentRecord;
    fn into_parts(self) -> (Vec<types::ConsentRecord>, Option<String>) {
        (self.items, self.next_cursor)
    }
}
impl crate::Page for types::PageCopmInterview {
    type Item = types::CopmInterview;
    fn into_parts(self) -> (Vec<types::CopmInterview>, Option<String>) {
        (self.items, self.next_cursor)
    }
}
impl crate::Page for types::PageCopmRow {
    type Item = types::CopmRow;
    fn into_parts(self) -> (Vec<types::CopmRow>, Option<String>) {
        (self.items, self.next_cursor)
    }
}
impl crate::Page for types::PageDevice {
    type Item = types::Device;
    fn into_parts(self) -> (Vec<types::Device>, Option<String>) {
        (self.items, self.next_cursor)
    }
}
impl crate::Page for types::PageEpisode {
    type Item = types::Episode;
    fn into_parts(self) -> (Vec<types::Episode>, Option<String>) {
        (self.items, self.next_cursor)
    }
}
impl crate::Page for types::PageEpisodeRow {
    type Item = types::EpisodeRow;
    fn into_parts(self) -> (Vec<types::EpisodeRow>, Option<String>) {
        (self.items, self.next_cursor)
    }
}
impl crate::Page for types::PageFollowUp {
    type Item = types::FollowUp;
    fn into_parts(self) -> (Vec<types::FollowUp>, Option<String>) {
        (self.items, self.next_cursor)
    }
}
impl crate::Page for types::PageGoal {
    type Item = types::Goal;
    fn into_parts(self) -> (Vec<types::Goal>, Option<String>) {
        (self.items, self.next_cursor)
    }
}
impl crate::Page for types::PageGoalRow {
    type Item = types::GoalRow;
    fn into_parts(self) -> (Vec<types::GoalRow>, Option<String>) {
        (self.items, self.next_cursor)
    }
}
impl crate::Page for types::PageHold {
    type Item = types::Hold;
    fn into_parts(self) -> (Vec<types::Hold>, Option<String>) {
        (self.items, self.next_cursor)
    }
}
impl crate::Page for types::PageMeeting {
    type Item = types::Meeting;
    fn into_parts(self) -> (Vec<types::Meeting>, Option<String>) {
        (self.items, self.next_cursor)
    }
}
impl crate::Page for types::PageMeetingDecision {
    type Item = types::MeetingDecision;
    fn into_parts(self) -> (Vec<types::MeetingDecision>, Option<String>) {
        (self.items, self.next_cursor)
    }
}
impl crate::Page for types::PageMessage {
    type Item = types::Message;
    fn into_parts(self) -> (Vec<types::Message>, Option<String>) {
        (self.items, self.next_cursor)
    }
}
impl crate::Page for types::PageMethod {
    type Item = types::Method;
    fn into_parts(self) -> (Vec<types::Method>, Option<String>) {
        (self.items, self.next_cursor)
    }
}
impl crate::Page for types::PagePause {
    type Item = types::Pause;
    fn into_parts(self) -> (Vec<types::Pause>, Option<String>) {
        (self.items, self.next_cursor)
    }
}
impl crate::Page for types::PageProgramme {
    type Item = types::Programme;
    fn into_parts(self) -> (Vec<types::Programme>, Option<String>) {
        (self.items, self.next_cursor)
    }
}
impl crate::Page for types::PageSighting {
    type Item = types::Sighting;
    fn into_parts(self) -> (Vec<types::Sighting>, Option<String>) {
        (self.items, self.next_cursor)
    }
}
impl crate::Page for types::PageStaffMember {
    type Item = types::StaffMember;
    fn into_parts(self) -> (Vec<types::StaffMember>, Option<String>) {
        (self.items, self.next_cursor)
    }
}
impl crate::Page for types::PageStepList {
    type Item = types::StepList;
    fn into_parts(self) -> (Vec<types::StepList>, Option<String>) {
        (self.items, self.next_cursor)
    }
}
impl crate::Page for types::PageTeam {
    type Item = types::Team;
    fn into_parts(self) -> (Vec<types::Team>, Option<String>) {
        (self.items, self.next_cursor)
    }
}
impl crate::Page for types::PageWorkDescription {
    type Item = types::WorkDescription;
    fn into_parts(self) -> (Vec<types::WorkDescription>, Option<String>) {
        (self.items, self.next_cursor)
    }
}
