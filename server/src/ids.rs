//! Typed ids: a UUIDv7 that knows what it names, so that a goal's id is never taken for a client's.

use std::borrow::Cow;

use poem_openapi::registry::{MetaSchema, MetaSchemaRef};
use poem_openapi::types::{ParseError, ParseFromJSON, ParseFromParameter, ParseResult, ToJSON, Type};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, sea_orm::DeriveValueType,
        )]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl sea_orm::TryFromU64 for $name {
            fn try_from_u64(_: u64) -> Result<Self, sea_orm::DbErr> {
                Err(sea_orm::DbErr::ConvertFromU64(stringify!($name)))
            }
        }

        impl Type for $name {
            const IS_REQUIRED: bool = true;
            type RawValueType = Self;
            type RawElementValueType = Self;

            fn name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn schema_ref() -> MetaSchemaRef {
                MetaSchemaRef::Inline(Box::new(MetaSchema::new_with_format("string", "uuid")))
            }

            fn as_raw_value(&self) -> Option<&Self> {
                Some(self)
            }

            fn raw_element_iter<'a>(&'a self) -> Box<dyn Iterator<Item = &'a Self> + 'a> {
                Box::new(std::iter::once(self))
            }
        }

        impl ParseFromJSON for $name {
            fn parse_from_json(value: Option<Value>) -> ParseResult<Self> {
                match value {
                    Some(Value::String(text)) => Ok(Self(text.parse::<Uuid>()?)),
                    other => Err(ParseError::expected_type(other.unwrap_or_default())),
                }
            }
        }

        /// A malformed id names nothing, and is answered as any other id that names nothing: 404.
        impl ParseFromParameter for $name {
            fn parse_from_parameter(value: &str) -> ParseResult<Self> {
                Ok(Self(value.parse().unwrap_or(Uuid::nil())))
            }
        }

        impl ToJSON for $name {
            fn to_json(&self) -> Option<Value> {
                Some(Value::String(self.0.to_string()))
            }
        }
    )*};
}

ids! {
    /// One care organisation; everything else belongs to exactly one.
    OrgId,
    /// Anybody: a client, a carer or a member of staff.
    PersonId,
    /// A team of staff.
    TeamId,
    /// A client; the same UUID as the person.
    ClientId,
    /// The relation of one carer to one client.
    CarerId,
    /// A phone, tablet or browser that was paired.
    DeviceId,
    /// A family of refresh tokens.
    SessionId,
    /// A pairing code.
    PairingCodeId,
    /// An advice talk.
    AdviceTalkId,
    /// One client's run through one programme.
    EpisodeId,
    /// A pause in an episode.
    PauseId,
    /// A reason not to taper for now.
    HoldId,
    /// A personal goal.
    GoalId,
    /// A small step on the way to a goal.
    StepId,
    /// A COPM interview.
    CopmInterviewId,
    /// A decision about care minutes.
    CareDecisionId,
    /// An MDO meeting.
    MeetingId,
    /// A decision taken in a meeting.
    MeetingDecisionId,
    /// A compliment from the team.
    MessageId,
    /// A staged bulk enrolment.
    ImportId,
    /// A request for an act that takes two people.
    ApprovalId,
    /// The certificate of an erasure.
    ErasureId,
    /// A reason in law why a record may not be erased.
    LegalHoldId,
    /// Somebody of another team who reads one client's record for a few hours.
    EmergencyAccessId,
    /// An answer to a signal.
    SignalResponseId,
    /// A carer's "ik red het niet".
    CarerAlarmId,
    /// The total of a questionnaire about a carer's strain.
    StrainScoreId,
    /// Something that was queued to be sent.
    ReminderId,
    /// A calendar that a person's phone reads.
    CalendarFeedId,
    /// A browser that shows notifications.
    PushSubscriptionId,
}

/// A member of staff is a person: the two share one id.
pub type StaffId = PersonId;

impl From<ClientId> for PersonId {
    fn from(client: ClientId) -> Self {
        Self(client.0)
    }
}
