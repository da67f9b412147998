//! Pairing: a code is made for a client or carer, printed or shown, and exchanged once for a session on a phone.

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};
use poem::http::StatusCode;
use reable_rules::pairing::{PairingCode, Presented, QrSecret};
use reable_rules::reminders::WhyNot;
use reable_rules::text::Line;
use reable_rules::token::SessionKind;
use sea_orm::{ConnectionTrait, DbErr, QueryResult, Value};
use uuid::Uuid;

use super::gate::Visitor;
use super::secrets::same;
use super::sessions::{self, Ended, Proven, TokenPair, Whose};
use super::sessions_api::{NewPairingCode, Pairing, PairingLetter};
use crate::access::{Access, Read, Role, Write};
use crate::audit::{Action, Actor};
use crate::db::{Txn, for_update, sql};
use crate::enrolment::merges;
use crate::ids::{DeviceId, OrgId, PairingCodeId, PersonId};
use crate::outbox::{Content, Letter, Unwanted, drop_waiting, queue_letter};
use crate::parts::Parts;
use crate::problem::{Answer, Problem};

/// How long a code in a letter is valid.
const BY_LETTER: TimeDelta = TimeDelta::days(14);
/// How long a code on a screen is valid.
const ON_SCREEN: TimeDelta = TimeDelta::minutes(10);
/// For how long a device that never heard whether it was paired may use its code again.
const AGAIN_WITHIN: TimeDelta = TimeDelta::minutes(10);
/// How many wrong tries a code survives, less one.
const MOST_TRIES: i16 = 5;
/// How many devices somebody may have in use.
const MOST_DEVICES: i64 = 3;
/// How often another code is drawn when the part that names the record is taken.
const MOST_DRAWS: usize = 20;

/// Makes a code for a client, or for somebody who cares for the client.
///
/// # Errors
/// 404 when this is neither, 409 `pairing_code_live` while one is live and no new one was asked for by `reissue`, 409
/// `no_email` when it is to be mailed and there is no address.
pub async fn issue(
    parts: &Parts,
    access: &Access<Write>,
    person: PersonId,
    wanted: &NewPairingCode,
) -> Answer<PairingLetter> {
    let mut txn = parts.db.write().await?;
    hold_person(&txn, access, person).await?;
    merges::refuse_merged(&txn, person).await?;
    if let Some(live) = void_live(&txn, access.org(), person).await?.filter(|_| !wanted.reissue.unwrap_or(false)) {
        return Err(Problem::conflict(
            "pairing_code_live",
            "A code for this person is still good. Ask with reissue to void it and make a new one.",
        )
        .existing(live));
    }
    let lasts = if wanted.shown_on_screen.unwrap_or(false) { ON_SCREEN } else { BY_LETTER };
    let (id, letter) = draw(parts, &txn, access, person, lasts).await?;
    if wanted.send_by_mail.unwrap_or(false) {
        mail(&txn, access.org(), person, &letter).await?;
    }
    txn.audit(access.did(Action::Create, "pairing_code", id));
    txn.commit().await?;
    Ok(letter)
}

/// Sends the letter to the person's mail address.
///
/// # Errors
/// 409 `no_email`.
async fn mail(txn: &Txn, org: OrgId, person: PersonId, letter: &PairingLetter) -> Answer<()> {
    let recipient = find_email(txn, person).await?.ok_or_else(|| {
        Problem::conflict(
            "no_email",
            "There is no mail address of this person. Print the letter, or record an address.",
        )
    })?;
    let PairingLetter { code, url, expires_at, .. } = letter.clone();
    let content = Content::PairingLetter { code, url, expires_at };
    Ok(queue_letter(txn, &Letter { org, person, recipient, content }).await?)
}

/// The mail address of a client or carer.
async fn find_email(txn: &Txn, person: PersonId) -> Answer<Option<String>> {
    let text = "SELECT email FROM people WHERE id = $1";
    let row = txn.query_one_raw(sql(&**txn, text, [person.into()])).await?;
    Ok(row.map(|row| row.try_get("", "email")).transpose()?.flatten())
}

/// Holds the person's row, so that two codes for one person are made one after the other.
async fn hold_person(txn: &Txn, access: &Access<Write>, person: PersonId) -> Answer<()> {
    let text = format!(
        "SELECT id FROM people WHERE id = $1 AND org_id = $2 AND role IN ('client', 'carer'){}",
        for_update(&**txn)
    );
    let row = txn.query_one_raw(sql(&**txn, text, [person.into(), access.org().into()])).await?;
    row.map(|_| ()).ok_or_else(Problem::not_found)
}

/// Voids the code that stands, and says which it was unless it had ended by itself. A refusal afterwards rolls this
/// back.
async fn void_live(txn: &Txn, org: OrgId, person: PersonId) -> Answer<Option<Uuid>> {
    let find =
        "SELECT id, expires_at FROM pairing_codes WHERE person_id = $1 AND used_at IS NULL AND voided_at IS NULL";
    let Some(row) = txn.query_one_raw(sql(&**txn, find, [person.into()])).await? else { return Ok(None) };
    let id: Uuid = row.try_get("", "id")?;
    let void = "UPDATE pairing_codes SET voided_at = $2 WHERE id = $1 AND used_at IS NULL";
    txn.execute_raw(sql(&**txn, void, [id.into(), txn.now().into()])).await?;
    // A mail with the old code that still waits would only disappoint.
    drop_waiting(txn, org, Unwanted::PairingLettersTo(person), WhyNot::Replaced).await?;
    let live = row.try_get::<DateTime<Utc>>("", "expires_at")? > txn.now();
    Ok(live.then_some(id))
}

async fn draw(
    parts: &Parts,
    txn: &Txn,
    access: &Access<Write>,
    person: PersonId,
    lasts: TimeDelta,
) -> Answer<(PairingCodeId, PairingLetter)> {
    let expires_at = txn.now() + lasts;
    for _ in 0..MOST_DRAWS {
        let (code, qr) = (PairingCode::from_bytes(parts.dice.bytes()), QrSecret::from_bytes(parts.dice.bytes()));
        let id = PairingCodeId(txn.uuid());
        if store(txn, access, id, person, &code, &qr, expires_at).await? {
            let url = format!("{}/pair#{}", parts.settings.public_url, qr.fragment());
            return Ok((id, PairingLetter { code: code.display(), url, expires_at, sheet: None }));
        }
    }
    // Twenty times taken: there would have to be hundreds of thousands of live codes.
    Err(Problem::unavailable())
}

/// Stores a code; `false` when another live code has the same record part.
async fn store(
    txn: &Txn,
    access: &Access<Write>,
    id: PairingCodeId,
    person: PersonId,
    code: &PairingCode,
    qr: &QrSecret,
    expires_at: DateTime<Utc>,
) -> Result<bool, DbErr> {
    let now = txn.now();
    let free = "UPDATE pairing_codes SET voided_at = $2 \
                WHERE record_part = $1 AND used_at IS NULL AND voided_at IS NULL AND expires_at <= $2";
    txn.execute_raw(sql(&**txn, free, [code.record_part().into(), now.into()])).await?;
    let text = "INSERT INTO pairing_codes (id, org_id, person_id, record_part, secret_digest, link_digest, created_at, \
                created_by, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING";
    let values = [
        id.into(),
        access.org().into(),
        person.into(),
        code.record_part().into(),
        code.secret_digest().to_vec().into(),
        qr.digest().to_vec().into(),
        now.into(),
        access.person().into(),
        expires_at.into(),
    ];
    Ok(txn.execute_raw(sql(&**txn, text, values)).await?.rows_affected() == 1)
}

/// Until when the codes are good that were made for a client and those who care for the client. One query.
///
/// # Errors
/// When the database refuses.
pub async fn live_around<C: ConnectionTrait>(
    db: &C,
    access: &Access<Read>,
    now: DateTime<Utc>,
) -> Result<HashMap<PersonId, DateTime<Utc>>, DbErr> {
    let text = "SELECT person_id, expires_at FROM pairing_codes WHERE org_id = $1 AND (person_id = $2 OR person_id IN \
                (SELECT k.person_id FROM carers k WHERE k.client_id = $2 AND k.ended_at IS NULL)) \
                AND used_at IS NULL AND voided_at IS NULL AND expires_at > $3";
    let rows = db.query_all_raw(sql(db, text, [access.org().into(), access.client().into(), now.into()])).await?;
    rows.iter().map(|row| Ok((row.try_get("", "person_id")?, row.try_get("", "expires_at")?))).collect()
}

fn invalid() -> Problem {
    Problem::new(
        StatusCode::UNAUTHORIZED,
        "pairing_code_invalid",
        "This code is not valid, or no longer. Compare it with the letter, or ask for a new letter.",
    )
}

/// A code that was found by what the phone sent, and not yet judged.
struct Found {
    id: PairingCodeId,
    who: Proven,
    secret_digest: Vec<u8>,
    link_digest: Vec<u8>,
    expires_at: DateTime<Utc>,
}

impl Found {
    fn is_right(&self, presented: &Presented) -> bool {
        match presented {
            Presented::Code(code) => same(&self.secret_digest, &code.secret_digest()),
            Presented::Qr(secret) => same(&self.link_digest, &secret.digest()),
        }
    }
}

/// Exchanges a code, typed or scanned, for a session on a new device; or for another one, on the device that used the
/// code a moment ago and never heard so.
///
/// # Errors
/// 401 `pairing_code_invalid` for every code that is not good, whatever the reason; 409 `device_limit_reached` (the
/// code stays good); 429 after too many wrong tries from one address.
pub async fn pair(parts: &Parts, visitor: &Visitor, wanted: Pairing) -> Answer<TokenPair> {
    let pass = parts.gate.admit(visitor, parts.clock.now())?;
    let presented = Presented::parse(&wanted.code).map_err(|_| invalid())?;
    let device = wanted.device_id.map(DeviceId);
    let txn = parts.db.write().await?;
    let pair = match find(&txn, &presented).await? {
        Some(found) if !found.is_right(&presented) => {
            count_wrong(txn, visitor, &found).await?;
            return Err(invalid());
        }
        Some(found) if found.expires_at <= txn.now() => return Err(invalid()),
        Some(found) => consume(parts, txn, visitor, &found, device, &wanted.device_name).await,
        None => match find_used(&txn, &presented, device).await? {
            Some((found, device)) if found.is_right(&presented) => {
                pair_again(parts, txn, visitor, &found, device).await
            }
            _ => return Err(invalid()),
        },
    };
    if !pair.as_ref().is_err_and(|problem| problem.status_code() == StatusCode::UNAUTHORIZED) {
        pass.give_back();
    }
    pair
}

/// The column by which what was presented names a code, and what stands in it.
fn named_by(presented: &Presented) -> (&'static str, Value) {
    match presented {
        Presented::Code(code) => ("record_part", code.record_part().into()),
        Presented::Qr(secret) => ("link_digest", secret.digest().to_vec().into()),
    }
}

/// Finds the live code that the record part or the QR names, and holds it.
async fn find(txn: &Txn, presented: &Presented) -> Answer<Option<Found>> {
    let (column, value) = named_by(presented);
    let text = format!(
        "SELECT id, org_id, person_id, secret_digest, link_digest, expires_at FROM pairing_codes \
         WHERE {column} = $1 AND used_at IS NULL AND voided_at IS NULL{}",
        for_update(&**txn)
    );
    found(txn, txn.query_one_raw(sql(&**txn, text, [value])).await?).await
}

/// Finds the code that this very device used a moment ago, while none of its tokens was exchanged: the reply got lost.
async fn find_used(txn: &Txn, presented: &Presented, device: Option<DeviceId>) -> Answer<Option<(Found, DeviceId)>> {
    let Some(device) = device else { return Ok(None) };
    let (column, value) = named_by(presented);
    let text = format!(
        "SELECT id, org_id, person_id, secret_digest, link_digest, expires_at FROM pairing_codes \
         WHERE {column} = $1 AND device_id = $2 AND used_at > $3 AND EXISTS (SELECT 1 FROM devices d \
         WHERE d.id = $2 AND d.revoked_at IS NULL) AND NOT EXISTS (SELECT 1 FROM sessions s JOIN refresh_tokens t \
         ON t.session_id = s.id WHERE s.device_id = $2 AND t.used_at IS NOT NULL){}",
        for_update(&**txn)
    );
    let values = [value, device.into(), (txn.now() - AGAIN_WITHIN).into()];
    let found = found(txn, txn.query_one_raw(sql(&**txn, text, values)).await?).await?;
    Ok(found.map(|found| (found, device)))
}

async fn found(txn: &Txn, row: Option<QueryResult>) -> Answer<Option<Found>> {
    let Some(row) = row else { return Ok(None) };
    let (org, person): (OrgId, PersonId) = (row.try_get("", "org_id")?, row.try_get("", "person_id")?);
    let Some(role) = find_role(txn, person).await? else { return Ok(None) };
    Ok(Some(Found {
        id: row.try_get("", "id")?,
        who: Proven { org, person, role },
        secret_digest: row.try_get("", "secret_digest")?,
        link_digest: row.try_get("", "link_digest")?,
        expires_at: row.try_get("", "expires_at")?,
    }))
}

async fn find_role(txn: &Txn, person: PersonId) -> Answer<Option<Role>> {
    let text = "SELECT role FROM people WHERE id = $1";
    let row = txn.query_one_raw(sql(&**txn, text, [person.into()])).await?;
    let word = row.map(|row| row.try_get::<String>("", "role")).transpose()?;
    Ok(word.and_then(|word| sessions::role_of(&word, None)))
}

/// Counts a wrong try for good; the fifth voids the code.
async fn count_wrong(mut txn: Txn, visitor: &Visitor, found: &Found) -> Answer<()> {
    let text = "UPDATE pairing_codes SET tries = tries + 1, \
                voided_at = CASE WHEN tries + 1 >= $3 THEN $2 ELSE voided_at END \
                WHERE id = $1 AND used_at IS NULL AND voided_at IS NULL AND tries < $3";
    let values = [found.id.into(), txn.now().into(), MOST_TRIES.into()];
    txn.execute_raw(sql(&*txn, text, values)).await?;
    let event = visitor.as_nobody(found.who.org).did(Action::SignIn, "pairing_code", found.id).outcome("failed");
    txn.audit(sessions::about_own(event, found.who.role, found.who.person));
    Ok(txn.commit().await?)
}

async fn consume(
    parts: &Parts,
    txn: Txn,
    visitor: &Visitor,
    found: &Found,
    device: Option<DeviceId>,
    device_name: &Line,
) -> Answer<TokenPair> {
    let who = found.who;
    if count_devices(&txn, who.person).await? >= MOST_DEVICES {
        return Err(Problem::conflict(
            "device_limit_reached",
            format!("{MOST_DEVICES} devices are in use already. Sign out on one of them, or have one revoked."),
        ));
    }
    let device = device.unwrap_or_else(|| DeviceId(txn.uuid()));
    use_up(&txn, found.id, device).await?;
    add_device(&txn, who, device, device_name).await?;
    if let Some(recipient) = find_email(&txn, who.person).await? {
        // Whoever did not do this can have the phone revoked.
        let letter = Letter { org: who.org, person: who.person, recipient, content: Content::NewDevice };
        queue_letter(&txn, &letter).await?;
    }
    open(parts, txn, visitor, who, device).await
}

/// Pairs the device that paired a moment ago and never heard so: a fresh session takes the place of the one it never
/// had.
async fn pair_again(parts: &Parts, txn: Txn, visitor: &Visitor, found: &Found, device: DeviceId) -> Answer<TokenPair> {
    sessions::end(&txn, found.who.org, Whose::Device(device), Ended::PairedAgain).await?;
    let pair = open(parts, txn, visitor, found.who, device).await?;
    parts.sessions.forget_all();
    Ok(pair)
}

/// Opens the session of a device.
async fn open(parts: &Parts, mut txn: Txn, visitor: &Visitor, who: Proven, device: DeviceId) -> Answer<TokenPair> {
    let kind = if who.role == Role::Carer { SessionKind::Carer } else { SessionKind::Client };
    let (session, pair) = sessions::open(parts, &txn, who, kind, Some(device)).await?;
    let actor = Actor {
        person: Some(who.person),
        role: who.role.as_str(),
        session: Some(session),
        ..visitor.as_nobody(who.org)
    };
    txn.audit(sessions::about_own(actor.did(Action::SignIn, "device", device), who.role, who.person));
    txn.commit().await?;
    Ok(pair)
}

/// How many devices are in use: not revoked, with a session that has not ended.
async fn count_devices(txn: &Txn, person: PersonId) -> Answer<i64> {
    let text = "SELECT COUNT(*) AS in_use FROM devices d WHERE d.person_id = $1 AND d.revoked_at IS NULL \
                AND EXISTS (SELECT 1 FROM sessions s WHERE s.device_id = d.id AND s.revoked_at IS NULL \
                AND s.idle_expires_at > $2 AND s.absolute_expires_at > $2)";
    let row = txn.query_one_raw(sql(&**txn, text, [person.into(), txn.now().into()])).await?;
    Ok(row.map(|row| row.try_get("", "in_use")).transpose()?.unwrap_or(0))
}

/// One conditional UPDATE: of two phones with the same code, one gets nothing.
async fn use_up(txn: &Txn, id: PairingCodeId, device: DeviceId) -> Answer<()> {
    let text = "UPDATE pairing_codes SET used_at = $2, device_id = $4 \
                WHERE id = $1 AND used_at IS NULL AND voided_at IS NULL AND expires_at > $2 AND tries < $3";
    let used =
        txn.execute_raw(sql(&**txn, text, [id.into(), txn.now().into(), MOST_TRIES.into(), device.into()])).await?;
    if used.rows_affected() == 1 { Ok(()) } else { Err(invalid()) }
}

/// Adds the device under the id that it made for itself.
///
/// # Errors
/// 409 `id_taken` when there is another with it.
async fn add_device(txn: &Txn, who: Proven, id: DeviceId, name: &Line) -> Answer<()> {
    let text = "INSERT INTO devices (id, org_id, person_id, name, created_at, last_seen_at) \
                VALUES ($1, $2, $3, $4, $5, $5) ON CONFLICT (id) DO NOTHING";
    let values = [id.into(), who.org.into(), who.person.into(), name.as_str().into(), txn.now().into()];
    if txn.execute_raw(sql(&**txn, text, values)).await?.rows_affected() == 1 {
        return Ok(());
    }
    Err(Problem::conflict("id_taken", "Another device has this id. Make a new one for each pairing."))
}
