//! `care_decisions`: decisions about care minutes.

use chrono::{DateTime, Utc};
use reable_rules::Day;
use reable_rules::words::CareDecisionKind;
use sea_orm::entity::prelude::*;

use crate::ids::{CareDecisionId, EpisodeId, MeetingId, OrgId, PersonId};

/// One row of `care_decisions`.
#[expect(missing_docs, reason = "columns are explained where they are made, in migrations/sql")]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "care_decisions")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: CareDecisionId,
    pub org_id: OrgId,
    pub episode_id: EpisodeId,
    pub sequence: i32,
    pub kind: CareDecisionKind,
    pub from_day: Day,
    pub minutes_per_week: i16,
    pub decided_by: String,
    pub reason: String,
    pub meeting_id: Option<MeetingId>,
    pub recorded_by: PersonId,
    pub recorded_at: DateTime<Utc>,
}

/// Relations are written as joins where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
