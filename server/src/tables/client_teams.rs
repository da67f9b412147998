//! `client_teams`: which team a client belonged to, from when on.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;

use crate::ids::{ClientId, OrgId, PersonId, TeamId};

/// One row of `client_teams`.
#[expect(missing_docs, reason = "columns are explained where they are made, in migrations/sql")]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "client_teams")]
pub struct Model {
    pub org_id: OrgId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub client_id: ClientId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub since: DateTime<Utc>,
    pub team_id: TeamId,
    pub moved_by: PersonId,
    pub reason: Option<String>,
}

/// Relations are written as joins where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
