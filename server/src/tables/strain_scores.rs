//! `strain_scores`: totals of questionnaires about a carer's strain.

use chrono::{DateTime, Utc};
use reable_rules::Day;
use reable_rules::words::StrainInstrument;
use sea_orm::entity::prelude::*;

use crate::ids::{CarerId, ClientId, OrgId, PersonId, StrainScoreId};

/// One row of `strain_scores`.
#[expect(missing_docs, reason = "columns are explained where they are made, in migrations/sql")]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "strain_scores")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: StrainScoreId,
    pub org_id: OrgId,
    pub client_id: ClientId,
    pub carer_id: CarerId,
    pub instrument: StrainInstrument,
    pub score: i16,
    pub taken_on: Day,
    pub recorded_by: PersonId,
    pub recorded_at: DateTime<Utc>,
}

/// Relations are written as joins where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
