//! `evaluations`: the evaluation at the end of an episode, every version of it.

use chrono::{DateTime, Utc};
use reable_rules::{Day, Mark};
use sea_orm::entity::prelude::*;

use crate::ids::{ClientId, EpisodeId, OrgId, PersonId};

/// One row of `evaluations`.
#[expect(missing_docs, reason = "columns are explained where they are made, in migrations/sql")]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "evaluations")]
pub struct Model {
    pub org_id: OrgId,
    pub client_id: ClientId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub episode_id: EpisodeId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub version: i32,
    pub planned_on: Option<Day>,
    pub held_on: Option<Day>,
    pub copm_interviews: String,
    pub independence_end: Option<Mark>,
    pub minutes_per_week: Option<i16>,
    pub outcome: Option<String>,
    pub referral: Option<String>,
    pub remaining_care: Option<String>,
    pub recorded_by: PersonId,
    pub recorded_at: DateTime<Utc>,
}

/// Relations are written as joins where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
