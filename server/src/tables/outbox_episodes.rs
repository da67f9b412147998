//! `outbox_episodes`: about which episodes a message to the team is.

use sea_orm::entity::prelude::*;

use crate::ids::{EpisodeId, OrgId};

/// One row of `outbox_episodes`.
#[expect(missing_docs, reason = "columns are explained where they are made, in migrations/sql")]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "outbox_episodes")]
pub struct Model {
    pub org_id: OrgId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub outbox_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub episode_id: EpisodeId,
}

/// Relations are written as joins where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
