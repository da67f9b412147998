//! `advice_talks`: advice talks and their outcome.

use chrono::{DateTime, Utc};
use reable_rules::Day;
use reable_rules::words::AdviceOutcome;
use sea_orm::entity::prelude::*;

use crate::ids::{AdviceTalkId, ClientId, OrgId, PersonId};

/// One row of `advice_talks`.
#[expect(missing_docs, reason = "columns are explained where they are made, in migrations/sql")]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "advice_talks")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: AdviceTalkId,
    pub org_id: OrgId,
    pub client_id: ClientId,
    pub held_on: Day,
    pub outcome: AdviceOutcome,
    pub note: Option<String>,
    pub recorded_by: PersonId,
    pub recorded_at: DateTime<Utc>,
}

/// Relations are written as joins where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
