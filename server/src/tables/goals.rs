//! `goals`: personal goals.

use chrono::{DateTime, Utc};
use reable_rules::Day;
use reable_rules::words::{CopmArea, DemandArea, GoalKind, GoalStatus, QuestionType};
use sea_orm::entity::prelude::*;

use crate::ids::{ClientId, EpisodeId, GoalId, OrgId, PersonId};

/// One row of `goals`.
#[expect(missing_docs, reason = "columns are explained where they are made, in migrations/sql")]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "goals")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: GoalId,
    pub org_id: OrgId,
    pub episode_id: EpisodeId,
    pub client_id: ClientId,
    pub slot: i16,
    pub title: String,
    pub picture: Option<String>,
    pub kind: GoalKind,
    pub status: GoalStatus,
    pub demand_area: Option<DemandArea>,
    pub copm_area: Option<CopmArea>,
    pub question_type: Option<QuestionType>,
    pub disciplines: String,
    pub interventions: String,
    pub methods: String,
    pub start_day: Day,
    pub closed_on: Option<Day>,
    pub created_by: PersonId,
    pub created_at: DateTime<Utc>,
    pub version: i32,
}

/// Relations are written as joins where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
