//! `episodes`: one client’s run through one programme.

use chrono::{DateTime, Utc};
use reable_rules::words::{EndReason, EpisodeStatus, RatedBy};
use reable_rules::{Day, Mark};
use sea_orm::entity::prelude::*;

use crate::ids::{ClientId, EpisodeId, OrgId};

/// One row of `episodes`.
#[expect(missing_docs, reason = "columns are explained where they are made, in migrations/sql")]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "episodes")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: EpisodeId,
    pub org_id: OrgId,
    pub client_id: ClientId,
    pub programme: String,
    pub start_day: Day,
    pub last_day: Day,
    pub rated_by: RatedBy,
    pub independence_start: Option<Mark>,
    pub status: EpisodeStatus,
    pub ended_on: Option<Day>,
    pub end_reason: Option<EndReason>,
    pub end_note: Option<String>,
    pub created_at: DateTime<Utc>,
    pub version: i32,
}

/// Relations are written as joins where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
