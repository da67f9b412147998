//! Operations on care decisions, holds and messages.

use chrono::{DateTime, Utc};
use poem::web::Data;
use poem_openapi::param::Path;
use poem_openapi::{Object, OpenApi};
use reable_rules::text::Note;
use uuid::Uuid;

use super::store;
use crate::access::{Deed, SignedIn};
use crate::answers::Created;
use crate::body::Body;
use crate::document::Tag;
use crate::ids::{ClientId, MessageId, PersonId};
use crate::parts::Parts;
use crate::problem::Answer;

/// Care decisions, holds, compliments.
pub struct CareApi;

/// A compliment to send.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct NewMessage {
    /// An id made by the caller, so that a repeat makes nothing twice.
    pub id: Option<Uuid>,
    /// What the client reads on the phone.
    pub text: Note,
}

/// A compliment from the team, as the client sees it.
#[derive(Object, Debug, Clone)]
#[oai(skip_serializing_if_is_none)]
pub struct Message {
    /// The message.
    pub id: MessageId,
    /// What it says.
    pub text: String,
    /// Which member of staff sent it.
    pub sent_by: PersonId,
    /// Their name.
    pub sent_by_name: String,
    /// When.
    pub sent_at: DateTime<Utc>,
}

#[OpenApi(prefix_path = "/v1", tag = "Tag::Care")]
impl CareApi {
    /// Send a compliment
    ///
    /// The client, and carers with consent to read, see it on the phone's progress page. It cannot be taken back.
    #[oai(path = "/clients/:id/messages", method = "post", operation_id = "send_message")]
    async fn send_message(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The client.
        id: Path<ClientId>,
        body: Body<NewMessage>,
    ) -> Answer<Created<Message>> {
        let access = who.may_write(&parts, Deed::WriteCare, id.0).await?;
        let mut txn = parts.db.write().await?;
        let (message, fresh) = store::send_message(&mut txn, &access, body).await?;
        txn.commit().await?;
        Ok(Created::fresh_or_not(message, fresh))
    }
}
