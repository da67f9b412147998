//! One click, and no more reminders by mail (RFC 8058): whoever holds the secret of a mail may stop the next one.

use reable_rules::reminders::{Channel, Settings};
use reable_rules::words::{Language, PersonRole};
use sea_orm::{ConnectionTrait, DbErr};

use super::choice::{held, store};
use crate::accounts::gate::Visitor;
use crate::accounts::secrets;
use crate::audit::Action;
use crate::db::sql;
use crate::ids::{ClientId, OrgId, PersonId};
use crate::parts::Parts;
use crate::problem::Answer;

/// Whose mail a secret came with.
struct Reader {
    org: OrgId,
    person: PersonId,
    language: Language,
}

async fn find(parts: &Parts, token: &str) -> Result<Option<Reader>, DbErr> {
    let db = parts.db.read();
    let text = "SELECT o.org_id, o.person_id, p.language FROM outbox o JOIN people p ON p.id = o.person_id \
                WHERE o.unsubscribe_digest = $1";
    let Some(row) = db.query_one_raw(sql(db, text, [secrets::digest_of(token).into()])).await? else {
        return Ok(None);
    };
    let (org, person) = (row.try_get("", "org_id")?, row.try_get("", "person_id")?);
    Ok(Some(Reader { org, person, language: row.try_get("", "language")? }))
}

/// The language of whoever got the mail; Dutch when the secret is unknown.
///
/// # Errors
/// 429 when this address on the network was wrong too often.
pub async fn language_of(parts: &Parts, visitor: &Visitor, token: &str) -> Answer<Language> {
    let pass = parts.gate.admit(visitor, parts.clock.now())?;
    let Some(reader) = find(parts, token).await? else { return Ok(Language::Nl) };
    pass.give_back();
    Ok(reader.language)
}

/// Takes mail out of the reader's channels, and switches reminders off when none is left. An unknown secret changes
/// nothing, and nobody can tell. Answers the reader's language.
///
/// # Errors
/// 429 when this address on the network was wrong too often.
pub async fn unsubscribe(parts: &Parts, visitor: &Visitor, token: &str) -> Answer<Language> {
    let pass = parts.gate.admit(visitor, parts.clock.now())?;
    let Some(Reader { org, person, language }) = find(parts, token).await? else { return Ok(Language::Nl) };
    pass.give_back();
    let mut txn = parts.db.write().await?;
    let known = held(&txn, parts, org, person).await?;
    let settings = without_mail(known.settings.clone());
    if settings != known.settings {
        store(&txn, &known, org, person, &settings, known.snoozed_until).await?;
        // The program that shows the mail may do this by itself: it is not known that the person did.
        let event = visitor.as_nobody(org).did(Action::Change, "reminder_settings", person);
        let event = event.on_behalf_of(person).outcome("unsubscribed");
        txn.audit(if known.role == PersonRole::Client { event.about(ClientId(person.0)) } else { event });
        txn.commit().await?;
    }
    Ok(language)
}

fn without_mail(settings: Settings) -> Settings {
    let channels: Vec<Channel> = settings.channels.into_iter().filter(|channel| *channel != Channel::Mail).collect();
    Settings { on: settings.on && !channels.is_empty(), channels, ..settings }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reminders::facts::defaults;

    #[test]
    fn reminders_stay_on_over_what_else_was_chosen() {
        let all = Settings { channels: vec![Channel::Mail, Channel::Calendar], ..defaults(PersonRole::Staff) };
        let left = without_mail(all);
        assert_eq!((left.on, left.channels), (true, vec![Channel::Calendar]));
        let left = without_mail(defaults(PersonRole::Staff));
        assert_eq!((left.on, left.channels), (false, vec![]));
    }
}
