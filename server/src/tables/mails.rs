//! `mails`: mail that waits to be sent, and what became of it.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;

use crate::ids::{OrgId, PersonId};

/// One row of `mails`.
#[expect(missing_docs, reason = "columns are explained where they are made, in migrations/sql")]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mails")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub org_id: OrgId,
    pub person_id: PersonId,
    pub kind: String,
    pub recipient: String,
    pub subject: String,
    pub body: String,
    pub message_id: String,
    pub created_at: DateTime<Utc>,
    pub next_try_at: DateTime<Utc>,
    pub tries: i16,
    pub sent_at: Option<DateTime<Utc>>,
    pub given_up_at: Option<DateTime<Utc>>,
}

/// Relations are written as joins where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
