//! `messages`: compliments from the team.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;

use crate::ids::{ClientId, MessageId, OrgId, PersonId};

/// One row of `messages`.
#[expect(missing_docs, reason = "columns are explained where they are made, in migrations/sql")]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "messages")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: MessageId,
    pub org_id: OrgId,
    pub client_id: ClientId,
    pub text: String,
    pub sent_by: PersonId,
    pub sent_at: DateTime<Utc>,
}

/// Relations are written as joins where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
