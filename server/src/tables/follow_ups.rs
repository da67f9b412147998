//! `follow_ups`: how former clients are doing, every version of it.

use chrono::{DateTime, Utc};
use reable_rules::{Day, Mark};
use sea_orm::entity::prelude::*;

use crate::ids::{ClientId, EpisodeId, OrgId, PersonId};

/// One row of `follow_ups`.
#[expect(missing_docs, reason = "columns are explained where they are made, in migrations/sql")]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "follow_ups")]
pub struct Model {
    pub org_id: OrgId,
    pub client_id: ClientId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub episode_id: EpisodeId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub month: i16,
    #[sea_orm(primary_key, auto_increment = false)]
    pub version: i32,
    pub due_on: Day,
    pub held_on: Day,
    pub outcome: Option<String>,
    pub quality_of_life: Option<Mark>,
    pub living_at_home: bool,
    pub note: Option<String>,
    pub recorded_by: PersonId,
    pub recorded_at: DateTime<Utc>,
}

/// Relations are written as joins where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
