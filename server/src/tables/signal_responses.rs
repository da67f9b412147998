//! `signal_responses`: what the team answered to signals.

use chrono::{DateTime, Utc};
use reable_rules::Day;
use reable_rules::signals::Signal;
use reable_rules::signals::response::SignalAnswer;
use sea_orm::entity::prelude::*;

use crate::ids::{ClientId, EpisodeId, OrgId, PersonId, SignalResponseId};

/// One row of `signal_responses`.
#[expect(missing_docs, reason = "columns are explained where they are made, in migrations/sql")]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "signal_responses")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: SignalResponseId,
    pub org_id: OrgId,
    pub client_id: ClientId,
    pub episode_id: EpisodeId,
    pub subject_id: Uuid,
    pub signal: Signal,
    pub response: SignalAnswer,
    pub reason: String,
    pub on_day: Day,
    pub finding: String,
    pub responded_by: PersonId,
    pub responded_at: DateTime<Utc>,
}

/// Relations are written as joins where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
