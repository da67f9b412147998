//! `carer_burdens`: how heavy caring weighs, by the carer's own word.

use chrono::{DateTime, Utc};
use reable_rules::Day;
use sea_orm::entity::prelude::*;

use crate::ids::{CarerId, ClientId, OrgId};

/// One row of `carer_burdens`.
#[expect(missing_docs, reason = "columns are explained where they are made, in migrations/sql")]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "carer_burdens")]
pub struct Model {
    pub org_id: OrgId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub client_id: ClientId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub carer_id: CarerId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub day: Day,
    pub burden: i16,
    pub recorded_at: DateTime<Utc>,
}

/// Relations are written as joins where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
