//! `strain_sharing`: whether carers let the client see how heavy it weighs.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;

use crate::ids::{CarerId, OrgId};

/// One row of `strain_sharing`.
#[expect(missing_docs, reason = "columns are explained where they are made, in migrations/sql")]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "strain_sharing")]
pub struct Model {
    pub org_id: OrgId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub carer_id: CarerId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub since: DateTime<Utc>,
    pub shared: bool,
}

/// Relations are written as joins where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
