//! Pairing, passwords, refresh, devices, who am I.

use chrono::{DateTime, Utc};
use poem::web::Data;
use poem_openapi::param::Path;
use poem_openapi::payload::Json;
use poem_openapi::{Enum, Object, OpenApi};
use reable_rules::text::{Email, Line};
use reable_rules::words::Language;
use uuid::Uuid;

use super::devices::{self, Device};
use super::gate::Visitor;
use super::me::{self, Me};
use super::sessions::{self, Session, TokenPair};
use super::{links, pairing, second_factor, sign_in};
use crate::access::{Deed, Duty, SignedIn};
use crate::answers::{Created, Done, Page};
use crate::body::Body;
use crate::document::Tag;
use crate::enrolment::letter;
use crate::ids::{DeviceId, PersonId};
use crate::parts::Parts;
use crate::problem::Answer;

/// Pairing, passwords, refresh, devices, who am I.
pub struct SessionsApi;

/// A pairing code from a letter or a screen.
#[derive(Object)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct Pairing {
    /// The code as typed (`7K2M-9QXD-R4TZ`; case, spaces and hyphens do not matter), or the secret of the QR: what
    /// stands after the `#` of its address.
    pub code: String,
    /// What the device is called, so that a lost one can be told from the others.
    pub device_name: Line,
    /// A UUID that the device made for itself. Sent again with the same code within 10 minutes, when the reply got lost,
    /// it pairs the same device; without one, a lost reply costs the letter.
    pub device_id: Option<Uuid>,
}

/// Where somebody signs in; it decides how long the session lasts.
#[derive(Enum, Debug, Clone, Copy, PartialEq, Eq)]
#[oai(rename_all = "snake_case")]
pub enum SignInClient {
    /// In a browser: half an hour without use, 12 hours in all.
    Web,
    /// At the command line: 8 hours.
    Cli,
}

/// An address and a password.
#[derive(Object)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct PasswordSignIn {
    /// The e-mail address of the account.
    pub email: Email,
    /// The password.
    pub password: String,
    /// The name of the organisation; only for who has an account in more than one.
    pub organisation: Option<Line>,
    /// Where one signs in; `web` when absent.
    pub client: Option<SignInClient>,
    /// The six digits that the authenticator shows now, or a recovery code (`7K2M9-QXDR4`); only for accounts with a
    /// second factor.
    pub totp_code: Option<String>,
}

/// A refresh token.
#[derive(Object)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct Refresh {
    /// The refresh token of the pair received last.
    pub refresh_token: String,
}

/// A new password in place of the present one.
#[derive(Object)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct PasswordChange {
    /// The present password.
    pub current_password: String,
    /// The new one: 15 to 128 characters; a sentence is easy to remember.
    pub new_password: String,
}

/// The caller's password once more.
#[derive(Object)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct PasswordOnceMore {
    /// The present password.
    pub current_password: String,
}

/// A second factor that waits for its first code; shown this once.
#[derive(Object)]
pub struct TotpEnrolment {
    /// The secret in base32, for typing into an authenticator.
    pub secret: String,
    /// The same as an `otpauth://` address, for a QR.
    pub url: String,
}

/// What gets one in without the authenticator; shown this once.
#[derive(Object)]
pub struct RecoveryCodes {
    /// Ten codes as `7K2M9-QXDR4`, each good for signing in once. Kept apart from the phone, on paper for example.
    pub codes: Vec<String>,
}

/// A code of an authenticator.
#[derive(Object)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct TotpCode {
    /// The six digits that it shows now.
    pub code: String,
}

/// Whose password is to be set anew.
#[derive(Object)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct PasswordReset {
    /// The e-mail address of the account.
    pub email: Email,
}

/// A password, with the right to set it.
#[derive(Object)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct PasswordResetCompletion {
    /// The secret of the link: what stands last in its address.
    pub token: String,
    /// The new password: 15 to 128 characters; a sentence is easy to remember.
    pub new_password: String,
}

/// What kind of pairing code to make.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct NewPairingCode {
    /// Whether to void a code that is still good and make a new one.
    pub reissue: Option<bool>,
    /// Whether the code is shown on a screen, and valid for 10 minutes, instead of printed, and valid for 14 days.
    pub shown_on_screen: Option<bool>,
    /// Whether the letter is also sent to the person's mail address.
    pub send_by_mail: Option<bool>,
    /// Whether the letter to print is answered as well, in `sheet`.
    pub with_sheet: Option<bool>,
    /// The language of that letter; the person's own when absent.
    pub language: Option<Language>,
}

/// A pairing code, shown this once.
#[derive(Object, Clone)]
#[oai(skip_serializing_if_is_none)]
pub struct PairingLetter {
    /// The code that a person types: `7K2M-9QXD-R4TZ`.
    pub code: String,
    /// The address for the QR; its secret stands after the `#`, which browsers do not send.
    pub url: String,
    /// Until when both are valid.
    pub expires_at: DateTime<Utc>,
    /// The letter to print, when it was asked for: one sheet of A4, as a piece of HTML that brings its own style.
    pub sheet: Option<String>,
}

#[OpenApi(prefix_path = "/v1", tag = "Tag::Sessions")]
impl SessionsApi {
    /// Pair a phone
    ///
    /// Exchanges the code of a letter, typed or scanned, for a session on this device. Whatever is wrong with a code,
    /// the answer is the same 401 `pairing_code_invalid`; the fifth wrong try voids it. A reply that got lost may be
    /// asked for again with the same `device_id`, for 10 minutes. A code for somebody who has
    /// three devices in use is answered 409 `device_limit_reached`, and stays good.
    #[oai(path = "/sessions/pairing", method = "post", operation_id = "pair_device")]
    async fn pair(&self, visitor: Visitor, parts: Data<&Parts>, body: Body<Pairing>) -> Answer<Created<TokenPair>> {
        pairing::pair(&parts, &visitor, body.into_value()).await.map(Created::new)
    }

    /// Sign in with a password
    ///
    /// For staff. A wrong address and a wrong password are answered alike, 401 `sign_in_failed`. After the third wrong
    /// try in a row the account waits, longer each time: 429 with `Retry-After`. Who has an account in more than one
    /// organisation is asked to name it: 409 `organisation_needed`. Where the account has a second factor, the right
    /// password without a code is answered 401 `totp_required`; a code that is wrong or was used before 401
    /// `totp_wrong`, and counts as a wrong try. A recovery code goes in the place of a code, and its owner is told by
    /// mail.
    #[oai(path = "/sessions/password", method = "post", operation_id = "sign_in")]
    async fn sign_in(
        &self,
        visitor: Visitor,
        parts: Data<&Parts>,
        body: Body<PasswordSignIn>,
    ) -> Answer<Created<TokenPair>> {
        sign_in::with_password(&parts, &visitor, body.into_value()).await.map(Created::new)
    }

    /// Stay signed in
    ///
    /// Exchanges a refresh token for the next pair. When the reply got lost, the same token may be sent again, as long
    /// as its successor was not used. A token whose successor was used ends the session everywhere. Any token that is
    /// not good is answered 401 `refresh_token_invalid`.
    #[oai(path = "/sessions/refresh", method = "post", operation_id = "refresh_session")]
    async fn refresh(&self, visitor: Visitor, parts: Data<&Parts>, body: Body<Refresh>) -> Answer<Created<TokenPair>> {
        sessions::refresh(&parts, &visitor, &body.refresh_token).await.map(Created::new)
    }

    /// Sign out
    ///
    /// Ends this session at once; a phone has to be paired again.
    #[oai(path = "/sessions/current", method = "delete", operation_id = "sign_out")]
    async fn sign_out(&self, who: SignedIn, parts: Data<&Parts>) -> Answer<Done> {
        sessions::sign_out(&parts, who.caller()).await?;
        Ok(Done)
    }

    /// Who am I
    ///
    /// The caller's role, language and organisation; for a client or carer the clients whose care they may see or
    /// record, with the consent given; for staff their teams, whether they sign in with a second factor, and how many
    /// recovery codes are left.
    #[oai(path = "/me", method = "get", operation_id = "get_me")]
    async fn me(&self, who: SignedIn, parts: Data<&Parts>) -> Answer<Json<Me>> {
        let access = who.may_look(&parts, Duty::OwnAccount, "own_account").await?;
        Ok(Json(me::get(parts.db.read(), &access).await?))
    }

    /// Change my password
    ///
    /// For staff. Ends the caller's other sessions and voids links that were still good. A wrong present password is
    /// answered 422 `wrong_password`, and counts as a wrong try to sign in.
    #[oai(path = "/me/password", method = "put", operation_id = "change_password")]
    async fn change_password(&self, who: SignedIn, parts: Data<&Parts>, body: Body<PasswordChange>) -> Answer<Done> {
        let access = who.may_manage(Duty::OwnAccount)?;
        sign_in::change_password(&parts, &access, body.into_value()).await?;
        Ok(Done)
    }

    /// My sessions
    ///
    /// For staff: where the caller is signed in now, newest first, all on one page. Clients and carers have devices.
    #[oai(path = "/me/sessions", method = "get", operation_id = "list_own_sessions")]
    async fn list_own_sessions(&self, who: SignedIn, parts: Data<&Parts>) -> Answer<Json<Page<Session>>> {
        let access = who.may_look(&parts, Duty::StaffAccount, "own_sessions").await?;
        let items = sessions::list_own(parts.db.read(), &access, parts.clock.now()).await?;
        Ok(Json(Page { items, next_cursor: None }))
    }

    /// End my other sessions
    ///
    /// For staff. Signs the caller out everywhere but here, at once.
    #[oai(path = "/me/sessions", method = "delete", operation_id = "end_other_sessions")]
    async fn end_other_sessions(&self, who: SignedIn, parts: Data<&Parts>) -> Answer<Done> {
        let access = who.may_manage(Duty::StaffAccount)?;
        sessions::end_others(&parts, &access).await?;
        Ok(Done)
    }

    /// Start a second factor
    ///
    /// For staff. Makes a secret for an authenticator (RFC 6238: SHA-1, six digits, 30 seconds), shown this once. It
    /// asks for nothing until a first code has confirmed it; started again, the secret before is void. A wrong present
    /// password is answered 422 `wrong_password`, and counts as a wrong try to sign in; 409 `totp_enrolled` when there
    /// is a confirmed one already.
    #[oai(path = "/me/totp", method = "post", operation_id = "start_totp")]
    async fn start_totp(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        body: Body<PasswordOnceMore>,
    ) -> Answer<Created<TotpEnrolment>> {
        let access = who.may_manage(Duty::StaffAccount)?;
        second_factor::start(&parts, &access, body.into_value().current_password).await.map(Created::new)
    }

    /// Confirm a second factor
    ///
    /// With the first code of the authenticator. From now on signing in asks for one; sessions go on. The code that
    /// confirms is used up. The answer holds ten recovery codes, shown this once: each gets the caller in once, in place
    /// of a code, when the authenticator is lost. A wrong code is answered 422 `totp_wrong`; 409 `totp_not_started`, or
    /// `totp_enrolled` when it was confirmed before.
    #[oai(path = "/me/totp", method = "put", operation_id = "confirm_totp")]
    async fn confirm_totp(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        body: Body<TotpCode>,
    ) -> Answer<Json<RecoveryCodes>> {
        let access = who.may_manage(Duty::StaffAccount)?;
        second_factor::confirm(&parts, &access, &body.code).await.map(Json)
    }

    /// Make new recovery codes
    ///
    /// For staff with a confirmed second factor. Ten new ones, shown this once; those before are void, used or not, and
    /// the caller is told by mail. A wrong present password is answered 422 `wrong_password`, and counts as a wrong try
    /// to sign in; 409 `totp_not_started` when there is no confirmed second factor.
    #[oai(path = "/me/totp/recovery-codes", method = "post", operation_id = "renew_recovery_codes")]
    async fn renew_recovery_codes(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        body: Body<PasswordOnceMore>,
    ) -> Answer<Created<RecoveryCodes>> {
        let access = who.may_manage(Duty::StaffAccount)?;
        second_factor::renew_recovery_codes(&parts, &access, body.into_value().current_password).await.map(Created::new)
    }

    /// Remove my second factor
    ///
    /// Signing in asks for the password alone from now on; sessions go on. A wrong present password is answered 422
    /// `wrong_password`, and counts as a wrong try to sign in; 409 `totp_not_started` when there is nothing to remove.
    #[oai(path = "/me/totp", method = "delete", operation_id = "remove_totp")]
    async fn remove_totp(&self, who: SignedIn, parts: Data<&Parts>, body: Body<PasswordOnceMore>) -> Answer<Done> {
        let access = who.may_manage(Duty::StaffAccount)?;
        second_factor::remove(&parts, &access, body.into_value().current_password).await?;
        Ok(Done)
    }

    /// Ask for a new password
    ///
    /// Mails a link that works once, for an hour, if there is an account with this address. The answer is 204 either
    /// way, after the same time.
    #[oai(path = "/password-resets", method = "post", operation_id = "ask_password_reset")]
    async fn ask_reset(&self, visitor: Visitor, parts: Data<&Parts>, body: Body<PasswordReset>) -> Answer<Done> {
        links::ask_reset(&parts, &visitor, &body.email).await?;
        Ok(Done)
    }

    /// Set a password with a link
    ///
    /// Serves the links of invitations and of resets. A link works once; a password that will not do leaves it good.
    /// All sessions of the account end. A link that is not good is answered 401 `link_invalid`.
    #[oai(path = "/password-resets/complete", method = "post", operation_id = "complete_password_reset")]
    async fn complete_reset(
        &self,
        visitor: Visitor,
        parts: Data<&Parts>,
        body: Body<PasswordResetCompletion>,
    ) -> Answer<Done> {
        links::complete(&parts, &visitor, body.into_value()).await?;
        Ok(Done)
    }

    /// Make a pairing code
    ///
    /// For a client or a carer. The code is shown this once. While one is still good the answer is 409
    /// `pairing_code_live`, unless `reissue` asks to void it. With `send_by_mail` the letter goes to the person's mail
    /// address as well; 409 `no_email` when there is none.
    #[oai(path = "/people/:id/pairing-codes", method = "post", operation_id = "create_pairing_code")]
    pub(crate) async fn create_pairing_code(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The client or carer.
        id: Path<PersonId>,
        body: Body<NewPairingCode>,
    ) -> Answer<Created<PairingLetter>> {
        let access = who.may_write(&parts, Deed::IssuePairingCode, id.0).await?;
        // First whatever can fail without a code having been made.
        let envelope = match body.with_sheet {
            Some(true) => Some(letter::read(parts.db.read(), &access, id.0).await?.in_language(body.language)),
            _ => None,
        };
        let mut made = pairing::issue(&parts, &access, id.0, &body).await?;
        made.sheet = envelope.map(|envelope| letter::sheet(envelope, made.clone())).transpose()?;
        Ok(Created::new(made))
    }

    /// The devices of a person
    ///
    /// Those in use: the caller's own; for staff those of a client or carer; for a carer who may record those of the
    /// client. At most three, so all on one page.
    #[oai(path = "/people/:id/devices", method = "get", operation_id = "list_devices")]
    async fn list_devices(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// Whose devices.
        id: Path<PersonId>,
    ) -> Answer<Json<Page<Device>>> {
        let seen = devices::may_see(&who, &parts, id.0).await?;
        let items = devices::list(parts.db.read(), seen, id.0, parts.clock.now()).await?;
        Ok(Json(Page { items, next_cursor: None }))
    }

    /// Revoke a device
    ///
    /// A lost phone: its sessions end at once, and what it sends next is answered 401. By its owner from another device, by
    /// staff, or a client's by a carer who may record; the client's coordinator is told of the last by mail.
    #[oai(path = "/devices/:id", method = "delete", operation_id = "revoke_device")]
    pub(crate) async fn revoke_device(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The device.
        id: Path<DeviceId>,
    ) -> Answer<Done> {
        devices::revoke(&who, &parts, id.0).await?;
        Ok(Done)
    }
}
