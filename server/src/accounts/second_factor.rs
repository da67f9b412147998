//! The second factor of a staff account: codes by time (RFC 6238).
//!
//! SHA-1, six digits, 30 seconds: what every authenticator does, whatever it is told. A code of the period before or after
//! is good as well, since the clocks of phones differ; none is good twice. The secret lies sealed in the database, for its
//! owner alone, and asks for nothing until a first code has shown that the authenticator has it.

use chrono::{DateTime, Utc};
use data_encoding::BASE32_NOPAD;
use poem::http::StatusCode;
use sea_orm::{ConnectionTrait, DbErr, QueryResult};
use totp_rs::{Algorithm, Builder, Totp};

use super::sessions_api::{RecoveryCodes, TotpEnrolment};
use super::{links, recovery_codes, sign_in};
use crate::access::{Access, Organisation, Write};
use crate::audit::{Action, Actor, NO_ID};
use crate::db::{Txn, for_update, sql};
use crate::ids::{OrgId, PersonId, StaffId};
use crate::keys::Resealed;
use crate::outbox::Content;
use crate::parts::Parts;
use crate::problem::{Answer, Problem};

/// How long a secret is: 160 bits, as RFC 4226 recommends.
const SECRET_BYTES: usize = 20;
/// How long a code is.
const DIGITS: u8 = 6;
/// How long a code lasts, in seconds.
const PERIOD: u64 = 30;
/// How many periods before and after the present one are good too.
const SKEW: u16 = 1;
/// What the audit log calls it.
pub const OBJECT: &str = "second_factor";

/// What a sign-in is told about its code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// The account asks for no code, or this was one; it is used up now.
    Proven,
    /// It was a recovery code; it is used up now.
    Recovered,
    /// The account asks for a code, and there was none.
    Needed,
    /// The code is wrong, or was used before.
    Wrong,
}

/// A row of `second_factors`.
struct Factor {
    sealed: Vec<u8>,
    confirmed: bool,
}

async fn find<C: ConnectionTrait>(db: &C, org: OrgId, staff: StaffId) -> Result<Option<Factor>, DbErr> {
    let text = "SELECT secret, confirmed_at FROM second_factors WHERE staff_id = $1 AND org_id = $2";
    let read = |row: &QueryResult| -> Result<Factor, DbErr> {
        let confirmed_at: Option<DateTime<Utc>> = row.try_get("", "confirmed_at")?;
        Ok(Factor { sealed: row.try_get("", "secret")?, confirmed: confirmed_at.is_some() })
    };
    db.query_one_raw(sql(db, text, [staff.into(), org.into()])).await?.as_ref().map(read).transpose()
}

/// SQL: whether the member of staff `t` has to set up a second factor before anything else.
pub const DUE: &str = "(EXISTS (SELECT 1 FROM organisations fo WHERE fo.id = t.org_id \
     AND fo.second_factor_required = TRUE) AND NOT EXISTS (SELECT 1 FROM second_factors ff \
     WHERE ff.staff_id = t.id AND ff.confirmed_at IS NOT NULL))";

/// Who has to set up a second factor before anything else asks for something else.
#[must_use]
pub fn due() -> Problem {
    let detail = "Your organisation asks for a second factor. Set one up first, with POST and PUT /v1/me/totp, on the page \
                  of your account, or with `reable second-factor start`.";
    Problem::new(StatusCode::FORBIDDEN, "second_factor_required", detail)
}

/// Whether a member of staff has to set up a second factor before anything else.
///
/// # Errors
/// When the database refuses.
pub async fn is_due<C: ConnectionTrait>(db: &C, org: OrgId, staff: StaffId) -> Result<bool, DbErr> {
    let text = format!("SELECT 1 AS due FROM staff t WHERE t.id = $1 AND t.org_id = $2 AND {DUE}");
    Ok(db.query_one_raw(sql(db, text, [staff.into(), org.into()])).await?.is_some())
}

/// Whether signing in to an account asks for a code.
///
/// # Errors
/// When the database refuses.
pub async fn is_on<C: ConnectionTrait>(db: &C, org: OrgId, person: PersonId) -> Result<bool, DbErr> {
    Ok(find(db, org, person).await?.is_some_and(|factor| factor.confirmed))
}

/// Judges the code of a sign-in whose password was right, and uses it up.
///
/// # Errors
/// 500 when the secret does not open, 503 when the database refuses.
pub async fn judge(parts: &Parts, txn: &Txn, org: OrgId, staff: StaffId, code: Option<&str>) -> Answer<Verdict> {
    let Some(factor) = find(&**txn, org, staff).await?.filter(|factor| factor.confirmed) else {
        return Ok(Verdict::Proven);
    };
    let Some(code) = code else { return Ok(Verdict::Needed) };
    let secret = open(parts, staff, &factor.sealed)?;
    let Some(period) = period_of(&secret, code, txn.now())? else {
        let recovered = recovery_codes::use_up(txn, org, staff, &secret, code).await?;
        return Ok(if recovered { Verdict::Recovered } else { Verdict::Wrong });
    };
    // One conditional UPDATE: of two who send the same code at the same moment, one is too late.
    let text = "UPDATE second_factors SET last_period = $3 \
                WHERE staff_id = $1 AND org_id = $2 AND confirmed_at IS NOT NULL AND last_period < $3";
    let used = txn.execute_raw(sql(&**txn, text, [staff.into(), org.into(), period.into()])).await?;
    Ok(if used.rows_affected() == 1 { Verdict::Proven } else { Verdict::Wrong })
}

/// Makes a secret for the caller's account; until it is confirmed, nothing asks for it.
///
/// # Errors
/// 403 for who has no password, 409 `totp_enrolled`, 422 `wrong_password`, 429 after too many tries.
pub async fn start(parts: &Parts, access: &Access<Write, Organisation>, password: String) -> Answer<TotpEnrolment> {
    let (account, email) = sign_in::find_own(parts, access).await?;
    let event = access.did(Action::Create, OBJECT, account.id);
    sign_in::ask_again(parts, &account, password, event.clone()).await?;
    let secret = parts.dice.bytes::<SECRET_BYTES>();
    let sealed = parts.keys.seal(&parts.dice, account.id.0, &secret).map_err(|_| Problem::internal())?;
    let mut txn = parts.db.write().await?;
    sign_in::forget_failures(&txn, &account).await?;
    let text = "INSERT INTO second_factors (staff_id, org_id, secret, made_at) VALUES ($1, $2, $3, $4) \
                ON CONFLICT (staff_id) DO UPDATE SET secret = excluded.secret, made_at = excluded.made_at \
                WHERE second_factors.confirmed_at IS NULL";
    let values = [account.id.into(), account.org.into(), sealed.into(), txn.now().into()];
    if txn.execute_raw(sql(&*txn, text, values)).await?.rows_affected() == 0 {
        return Err(enrolled());
    }
    let organisation = organisation_name(&txn, account.org).await?;
    txn.audit(event);
    txn.commit().await?;
    let secret = BASE32_NOPAD.encode(&secret);
    Ok(TotpEnrolment { url: address(&organisation, email.as_str(), &secret), secret })
}

async fn is_required<C: ConnectionTrait>(db: &C, org: OrgId) -> Result<bool, DbErr> {
    let text = "SELECT 1 AS required FROM organisations WHERE id = $1 AND second_factor_required = TRUE";
    Ok(db.query_one_raw(sql(db, text, [org.into()])).await?.is_some())
}

fn enrolled() -> Problem {
    let detail = "Your account has a second factor already. Remove that one first.";
    Problem::conflict("totp_enrolled", detail)
}

fn not_started() -> Problem {
    Problem::conflict("totp_not_started", "This account has no second factor, not even a started one.")
}

async fn organisation_name(txn: &Txn, org: OrgId) -> Answer<String> {
    let text = "SELECT name FROM organisations WHERE id = $1";
    let row = txn.query_one_raw(sql(&**txn, text, [org.into()])).await?;
    Ok(row.ok_or_else(Problem::not_found)?.try_get("", "name")?)
}

/// Puts the caller's second factor to work, with its first code; answers recovery codes.
///
/// # Errors
/// 409 `totp_not_started`, `totp_enrolled`; 422 `totp_wrong`.
pub async fn confirm(parts: &Parts, access: &Access<Write, Organisation>, code: &str) -> Answer<RecoveryCodes> {
    let mut txn = parts.db.write().await?;
    let (org, staff) = (access.org(), access.person());
    let factor = find(&*txn, org, staff).await?.ok_or_else(not_started)?;
    if factor.confirmed {
        return Err(enrolled());
    }
    let secret = open(parts, staff, &factor.sealed)?;
    let period = period_of(&secret, code, txn.now())?;
    let period = period.ok_or_else(|| Problem::invalid_at("/code", "totp_wrong", "This is not what it shows now."))?;
    // Only what was judged: another tab may have started anew meanwhile.
    let text = "UPDATE second_factors SET confirmed_at = $4, last_period = $5 \
                WHERE staff_id = $1 AND org_id = $2 AND secret = $3 AND confirmed_at IS NULL";
    let values = [staff.into(), org.into(), factor.sealed.into(), txn.now().into(), period.into()];
    if txn.execute_raw(sql(&*txn, text, values)).await?.rows_affected() == 0 {
        return Err(enrolled());
    }
    let codes = recovery_codes::make(&txn, &parts.dice, org, staff, &secret).await?;
    links::tell(&txn, org, staff, Content::SecondFactorChanged { on: true }).await?;
    txn.audit(access.did(Action::Change, OBJECT, staff));
    txn.commit().await?;
    parts.sessions.forget_all();
    Ok(RecoveryCodes { codes })
}

/// Makes new recovery codes for the caller's account; those before are void, and the owner is told.
///
/// # Errors
/// 403 for who has no password, 409 `totp_not_started`, 422 `wrong_password`, 429 after too many tries.
pub async fn renew_recovery_codes(
    parts: &Parts,
    access: &Access<Write, Organisation>,
    password: String,
) -> Answer<RecoveryCodes> {
    let (account, _) = sign_in::find_own(parts, access).await?;
    let event = access.did(Action::Create, recovery_codes::OBJECT, account.id);
    sign_in::ask_again(parts, &account, password, event.clone()).await?;
    let mut txn = parts.db.write().await?;
    sign_in::forget_failures(&txn, &account).await?;
    let factor = find(&*txn, account.org, account.id).await?.filter(|factor| factor.confirmed);
    let secret = open(parts, account.id, &factor.ok_or_else(not_started)?.sealed)?;
    let codes = recovery_codes::make(&txn, &parts.dice, account.org, account.id, &secret).await?;
    links::tell(&txn, account.org, account.id, Content::RecoveryCodesMade).await?;
    txn.audit(event);
    txn.commit().await?;
    Ok(RecoveryCodes { codes })
}

/// Takes the second factor off the caller's account.
///
/// # Errors
/// 403 for who has no password, and `second_factor_required` where the organisation asks for one; 409 `totp_not_started`, 422 `wrong_password`, 429 after too many tries.
pub async fn remove(parts: &Parts, access: &Access<Write, Organisation>, password: String) -> Answer<()> {
    let (account, _) = sign_in::find_own(parts, access).await?;
    let event = access.did(Action::Delete, OBJECT, account.id);
    if is_required(parts.db.read(), account.org).await? {
        parts.sightings.write(event.outcome("refused")).await?;
        let detail = "Your organisation asks for a second factor. For a new phone use a recovery code, or ask the operator \
                      to take this one off.";
        return Err(Problem::new(StatusCode::FORBIDDEN, "second_factor_required", detail));
    }
    sign_in::ask_again(parts, &account, password, event.clone()).await?;
    let mut txn = parts.db.write().await?;
    sign_in::forget_failures(&txn, &account).await?;
    take_off(&txn, account.org, account.id).await?;
    txn.audit(event);
    Ok(txn.commit().await?)
}

/// Whether there is a second factor to take off.
///
/// # Errors
/// 404 without such an account; 409 `totp_not_started`.
pub async fn may_be_taken_off(txn: &Txn, org: OrgId, staff: StaffId) -> Answer<()> {
    let text = "SELECT id FROM staff WHERE id = $1 AND org_id = $2";
    txn.query_one_raw(sql(&**txn, text, [staff.into(), org.into()])).await?.ok_or_else(Problem::not_found)?;
    find(&**txn, org, staff).await?.map(|_| ()).ok_or_else(not_started)
}

/// Takes the second factor off an account, and tells its owner where that changes how one signs in.
///
/// # Errors
/// 409 `totp_not_started` when there is none.
pub async fn take_off(txn: &Txn, org: OrgId, staff: StaffId) -> Answer<()> {
    let was_on = is_on(&**txn, org, staff).await?;
    let text = "DELETE FROM second_factors WHERE staff_id = $1 AND org_id = $2";
    let removed = txn.execute_raw(sql(&**txn, text, [staff.into(), org.into()])).await?;
    if removed.rows_affected() == 0 {
        return Err(not_started());
    }
    recovery_codes::forget(txn, org, staff).await?;
    if was_on {
        links::tell(txn, org, staff, Content::SecondFactorChanged { on: false }).await?;
    }
    Ok(())
}

/// How many secrets of an organisation were sealed anew, and how many opened with no key.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SealedAnew {
    /// Now under the present key.
    pub anew: u64,
    /// Left as they are.
    pub unopened: u64,
}

/// Seals the secrets of an organisation under the present key, where they lie under the previous one.
///
/// # Errors
/// 503 when the database refuses.
pub async fn seal_anew(parts: &Parts, org: OrgId) -> Answer<SealedAnew> {
    let mut txn = parts.db.write().await?;
    let text = format!("SELECT staff_id, secret FROM second_factors WHERE org_id = $1{}", for_update(&*txn));
    let mut done = SealedAnew::default();
    for row in txn.query_all_raw(sql(&*txn, text, [org.into()])).await? {
        let (staff, sealed): (StaffId, Vec<u8>) = (row.try_get("", "staff_id")?, row.try_get("", "secret")?);
        match parts.keys.reseal(&parts.dice, staff.0, &sealed).map_err(|_| Problem::internal())? {
            Resealed::Unneeded => {}
            Resealed::Unopened => done.unopened += 1,
            Resealed::Anew(anew) => {
                let text = "UPDATE second_factors SET secret = $3 WHERE staff_id = $1 AND org_id = $2";
                txn.execute_raw(sql(&*txn, text, [staff.into(), org.into(), anew.into()])).await?;
                done.anew += 1;
            }
        }
    }
    txn.audit(Actor::host(org).did(Action::Change, "keys", NO_ID));
    txn.commit().await?;
    Ok(done)
}

fn open(parts: &Parts, staff: StaffId, sealed: &[u8]) -> Answer<[u8; SECRET_BYTES]> {
    let secret = parts.keys.unseal(staff.0, sealed).and_then(|secret| secret.try_into().ok());
    secret.ok_or_else(|| {
        tracing::error!(%staff, "a second factor does not open: is sealing-key the one that this database was used with?");
        Problem::internal()
    })
}

/// The period of a code that is good at this time: the number of 30 seconds since 1970.
fn period_of(secret: &[u8; SECRET_BYTES], code: &str, at: DateTime<Utc>) -> Answer<Option<i64>> {
    let typed: String = code.chars().filter(|character| !character.is_whitespace()).collect();
    let seconds = u64::try_from(at.timestamp()).unwrap_or(0);
    let period = codes(secret)?.check(&typed, seconds);
    Ok(period.and_then(|period| i64::try_from(period).ok()))
}

fn codes(secret: &[u8; SECRET_BYTES]) -> Answer<Totp> {
    let codes = Builder::new().with_algorithm(Algorithm::SHA1).with_digits(DIGITS).with_step_duration(PERIOD);
    codes.with_skew(SKEW).with_secret(*secret).build().map_err(|error| {
        tracing::error!(%error, "the codes of a second factor cannot be made");
        Problem::internal()
    })
}

/// The address that an authenticator reads from a QR. Whose account it is stands in front of the colon, and once more as
/// `issuer`: authenticators show one or the other.
fn address(organisation: &str, email: &str, secret: &str) -> String {
    let issuer = escaped(&format!("Reable {}", organisation.replace(':', " ")));
    let email = escaped(email);
    format!(
        "otpauth://totp/{issuer}:{email}?secret={secret}&issuer={issuer}&algorithm=SHA1&digits={DIGITS}&period={PERIOD}"
    )
}

/// Percent-encoded, spaces too: an authenticator takes `+` for a plus.
fn escaped(text: &str) -> String {
    let byte = |byte: u8| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => char::from(byte).to_string(),
        other => format!("%{other:02X}"),
    };
    text.bytes().map(byte).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(seconds, 0).unwrap()
    }

    /// RFC 6238, appendix B: the SHA-1 rows, of which we use the last six digits.
    #[test]
    fn codes_are_those_of_the_rfc() {
        let secret = b"12345678901234567890";
        for (seconds, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ] {
            assert_eq!(period_of(secret, code, at(seconds)).unwrap(), Some(seconds / 30), "{seconds}");
        }
    }

    #[test]
    fn a_code_may_be_typed_in_two_groups_and_must_be_six_digits() {
        let secret = b"12345678901234567890";
        assert_eq!(period_of(secret, " 287 082 ", at(59)).unwrap(), Some(1));
        for code in ["", "28708", "2870820", "+28708", "zes cijfers"] {
            assert_eq!(period_of(secret, code, at(59)).unwrap(), None, "{code}");
        }
    }

    #[test]
    fn an_authenticator_reads_the_address_whatever_the_organisation_is_called() {
        let address = address("Zorg: aan & Huis", "noor+1@zorg.example", "ABC");
        assert_eq!(
            address,
            "otpauth://totp/Reable%20Zorg%20%20aan%20%26%20Huis:noor%2B1%40zorg.example?secret=ABC\
             &issuer=Reable%20Zorg%20%20aan%20%26%20Huis&algorithm=SHA1&digits=6&period=30"
        );
    }
}
