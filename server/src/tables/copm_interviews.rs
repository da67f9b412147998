//! `copm_interviews`: COPM interviews.

use chrono::{DateTime, Utc};
use reable_rules::Day;
use reable_rules::words::{CopmMoment, RatedBy};
use sea_orm::entity::prelude::*;

use crate::ids::{CopmInterviewId, EpisodeId, OrgId, PersonId};

/// One row of `copm_interviews`.
#[expect(missing_docs, reason = "columns are explained where they are made, in migrations/sql")]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "copm_interviews")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: CopmInterviewId,
    pub org_id: OrgId,
    pub episode_id: EpisodeId,
    pub moment: CopmMoment,
    pub held_on: Day,
    pub respondent: RatedBy,
    pub recorded_by: PersonId,
    pub recorded_at: DateTime<Utc>,
}

/// Relations are written as joins where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
