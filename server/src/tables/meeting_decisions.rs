//! `meeting_decisions`: what meetings decided about episodes.

use chrono::{DateTime, Utc};
use reable_rules::Day;
use reable_rules::words::{EndReason, MeetingDecisionKind};
use sea_orm::entity::prelude::*;

use crate::ids::{CareDecisionId, ClientId, EpisodeId, MeetingDecisionId, MeetingId, OrgId, PauseId, PersonId};

/// One row of `meeting_decisions`.
#[expect(missing_docs, reason = "columns are explained where they are made, in migrations/sql")]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "meeting_decisions")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: MeetingDecisionId,
    pub org_id: OrgId,
    pub meeting_id: MeetingId,
    pub client_id: ClientId,
    pub episode_id: EpisodeId,
    pub sequence: i32,
    pub kind: MeetingDecisionKind,
    pub reason: String,
    pub decided_on: Day,
    pub staff: String,
    pub client_present: bool,
    pub carers: String,
    pub from_day: Option<Day>,
    pub care_decision_id: Option<CareDecisionId>,
    pub pause_id: Option<PauseId>,
    pub last_day: Option<Day>,
    pub previous_last_day: Option<Day>,
    pub limit_decided_by: Option<String>,
    pub limit_reason: Option<String>,
    pub end_reason: Option<EndReason>,
    pub signals: String,
    pub corrects: Option<MeetingDecisionId>,
    pub corrected_by: Option<MeetingDecisionId>,
    pub recorded_by: PersonId,
    pub recorded_at: DateTime<Utc>,
}

/// Relations are written as joins where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
