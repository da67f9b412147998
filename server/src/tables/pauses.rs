//! `pauses`: pauses in an episode.

use chrono::{DateTime, Utc};
use reable_rules::Day;
use reable_rules::words::PauseReason;
use sea_orm::entity::prelude::*;

use crate::ids::{EpisodeId, OrgId, PauseId, PersonId};

/// One row of `pauses`.
#[expect(missing_docs, reason = "columns are explained where they are made, in migrations/sql")]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "pauses")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: PauseId,
    pub org_id: OrgId,
    pub episode_id: EpisodeId,
    pub first_day: Day,
    pub last_day: Option<Day>,
    pub reason: PauseReason,
    pub note: Option<String>,
    pub created_by: PersonId,
    pub created_at: DateTime<Utc>,
    pub withdrawn_at: Option<DateTime<Utc>>,
    pub version: i32,
}

/// Relations are written as joins where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
