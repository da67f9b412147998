//! The people around one client: the client, the carers with what the client allows them, and everybody's phones.

use std::collections::HashMap;

use askama::Template;
use askama::filters::HtmlSafe;
use chrono::{DateTime, Utc};
use poem::web::{Data, Path};
use poem::{Route, get, handler, post};
use poem_openapi::param::Path as ApiPath;
use reable_rules::words::{ConsentScope, Language, StrainInstrument};
use reable_rules::{Day, Zone};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

use super::carers::{self, Carer};
use super::clients::{self, Client};
use super::clients_api::ClientsApi;
use super::{letter, pauses_page};
use crate::access::{Access, Deed, Read, Verdict, policy};
use crate::accounts::devices::{self, Device};
use crate::accounts::pairing;
use crate::accounts::sessions_api::SessionsApi;
use crate::ids::{CarerAlarmId, CarerId, DeviceId, EpisodeId, PersonId};
use crate::pages::form::{Form, Refused};
use crate::pages::labels::Label;
use crate::pages::{Head, Look, Page, Show, Shown, Staff, go_to, say};
use crate::parts::Parts;
use crate::problem::{Answer, Problem};
use crate::strain;
use crate::strain::api::StrainApi;
use crate::strain::shapes::{CarerAlarm, CarerStrain};

/// How many past questionnaires are shown of a carer.
const SCORES: usize = 4;

/// Adds these pages to `route`.
#[must_use]
pub fn routes(route: Route) -> Route {
    let route = route
        .at("/team/clients/:episode/people", get(people))
        .at("/team/clients/:episode/carers", post(link_carer))
        .at("/team/clients/:episode/carers/:carer", post(change_carer))
        .at("/team/clients/:episode/carers/:carer/end", post(unlink_carer))
        .at("/team/clients/:episode/carers/:carer/strain", post(record_score))
        .at("/team/clients/:episode/alarms/:alarm", post(close_alarm))
        .at("/team/clients/:episode/devices/:device/end", post(revoke_device))
        .at("/team/people/:person/letter", post(letter::print));
    pauses_page::routes(route)
}

/// What the reader may do here; what they may not is not offered.
#[derive(Clone, Copy)]
struct May {
    /// Link carers, and change what they are allowed.
    link: bool,
    /// Have phones paired.
    pair: bool,
    /// See and end phones.
    tend_phones: bool,
    /// See how carers cope.
    see_strain: bool,
    /// Write down what was agreed with a carer.
    write_care: bool,
    /// See when people are reminded.
    remind: bool,
}

impl May {
    fn of(access: &Access<Read>) -> Self {
        let (role, relation) = (access.caller().role, access.standing().relation);
        let may = |deed| policy::judge(role, relation, deed) == Verdict::Allowed;
        Self {
            link: may(Deed::LinkCarer),
            pair: may(Deed::IssuePairingCode),
            tend_phones: may(Deed::ManageDevices),
            see_strain: may(Deed::ReadStrain),
            write_care: may(Deed::WriteCare),
            remind: may(Deed::ManageReminders),
        }
    }
}

#[derive(Template)]
#[template(path = "enrolment/people.html")]
struct PeoplePage {
    look: Look,
    head: Head,
    client: Client,
    phones: Phones,
    carers: Vec<CarerCard>,
    new_carer: Form,
    new_id: Uuid,
    rest: Form,
    today: Day,
    may: May,
}

/// A carer, with every form about them.
struct CarerCard {
    carer: Carer,
    strain: Option<CarerStrain>,
    phones: Phones,
    about: Form,
    consent: Form,
    score: Form,
    score_id: Uuid,
    end: Form,
    open_alarms: Vec<(CarerAlarm, Form)>,
}

/// The phones of one person, and the letter with which another is paired.
#[derive(Template)]
#[template(path = "enrolment/phones.html")]
struct Phones {
    language: Language,
    zone: Zone,
    episode: EpisodeId,
    person: PersonId,
    name: String,
    has_email: bool,
    may: May,
    devices: Vec<(Device, Form)>,
    good_until: Option<DateTime<Utc>>,
    letter: Form,
}

impl HtmlSafe for Phones {}

impl Phones {
    fn say<'a>(&self, nl: &'a str, en: &'a str) -> &'a str {
        say(self.language, nl, en)
    }

    fn day(&self, at: &DateTime<Utc>) -> String {
        Day::today(*at, &self.zone).long(self.language)
    }

    /// The last day on which a letter that is good until then certainly is.
    fn last_day(&self, until: &DateTime<Utc>) -> String {
        Day::today(*until, &self.zone).plus_days(-1).long(self.language)
    }
}

#[handler]
async fn people(staff: Staff, parts: Data<&Parts>, Path(episode): Path<EpisodeId>) -> Shown {
    people_page(&staff, &parts, episode, Refused::none()).await
}

/// The page of the people around a client; `refused` is a form of it that was not taken.
///
/// # Errors
/// 404 and 403, as the policy says.
pub(super) async fn people_page(staff: &Staff, parts: &Parts, episode: EpisodeId, mut refused: Refused) -> Shown {
    let who = staff.who();
    let access = who.may_read(parts, Deed::ReadContact, episode).await?;
    let may = May::of(&access);
    let to_phones =
        if may.tend_phones { Some(who.may_read(parts, Deed::ManageDevices, access.client()).await?) } else { None };
    let to_strain =
        if may.see_strain { Some(who.may_read(parts, Deed::ReadStrain, access.client()).await?) } else { None };
    let (now, status) = (parts.clock.now(), refused.status());
    let db = parts.db.snapshot().await?;
    let head = Head::read(&db, &access, episode).await?;
    let client = clients::get(&db, &access).await?;
    let carers = carers::list(&db, &access).await?;
    let mut table = Table {
        language: staff.language(),
        zone: access.standing().time_zone.parse().map_err(|_| Problem::unavailable())?,
        episode,
        may,
        devices: Vec::new(),
        good_until: HashMap::new(),
        strain: Vec::new(),
    };
    table.read(parts, &db, to_phones, to_strain).await?;
    let cards = carers.into_iter().map(|carer| table.card(carer, parts.dice.uuid(now), &mut refused)).collect();
    let person = PersonId::from(client.id);
    let page = PeoplePage {
        look: Look::of(staff),
        head,
        phones: table.phones(person, &client.name, client.email.is_some(), &mut refused),
        client,
        carers: cards,
        new_carer: refused.take("link", staff.language()),
        new_id: parts.dice.uuid(now),
        rest: refused.rest(staff.language()),
        today: access.today(now)?,
        may,
    };
    Page::with_status(&page, status)
}

/// What was read about everybody, to be laid out person by person.
struct Table {
    language: Language,
    zone: Zone,
    episode: EpisodeId,
    may: May,
    devices: Vec<(PersonId, Device)>,
    good_until: HashMap<PersonId, DateTime<Utc>>,
    strain: Vec<CarerStrain>,
}

impl Table {
    /// Reads what the reader may see of phones and of strain.
    async fn read<C: ConnectionTrait>(
        &mut self,
        parts: &Parts,
        db: &C,
        to_phones: Option<Access<Read>>,
        to_strain: Option<Access<Read>>,
    ) -> Answer<()> {
        let now = parts.clock.now();
        if let Some(access) = to_phones {
            self.devices = devices::around(db, &access, now).await?;
            self.good_until = pairing::live_around(db, &access, now).await?;
        }
        if let Some(access) = to_strain {
            self.strain = strain::store::read(db, &access).await?;
        }
        Ok(())
    }

    fn card(&mut self, carer: Carer, score_id: Uuid, refused: &mut Refused) -> CarerCard {
        let language = self.language;
        let mut form = |about: &str| refused.take(&format!("{about}-{}", carer.id), language);
        let (about, consent, score, end) = (form("carer"), form("consent"), form("score"), form("end"));
        let at = self.strain.iter().position(|strain| strain.carer_id == carer.id);
        let strain = at.map(|at| self.strain.swap_remove(at));
        let open = strain.iter().flat_map(|strain| &strain.alarms).filter(|alarm| alarm.closed_on.is_none());
        let with_form = |alarm: &CarerAlarm| (alarm.clone(), refused.take(&format!("alarm-{}", alarm.id), language));
        let open_alarms = open.map(with_form).collect();
        let phones = self.phones(carer.person_id, &carer.name, carer.email.is_some(), refused);
        CarerCard { carer, strain, phones, about, consent, score, score_id, end, open_alarms }
    }

    fn phones(&mut self, person: PersonId, name: &str, has_email: bool, refused: &mut Refused) -> Phones {
        let language = self.language;
        let own = self.devices.extract_if(.., |(whose, _)| *whose == person);
        let devices = own
            .map(|(_, device)| {
                let form = refused.take(&format!("device-{}", device.id), language);
                (device, form)
            })
            .collect();
        Phones {
            language,
            zone: self.zone.clone(),
            episode: self.episode,
            person,
            name: name.to_owned(),
            has_email,
            may: self.may,
            devices,
            good_until: self.good_until.remove(&person),
            letter: refused.take(&format!("letter-{person}"), language),
        }
    }
}

impl PeoplePage {
    /// What a carer said last of how heavy it weighs.
    fn burden(&self, strain: &CarerStrain) -> Option<String> {
        let last = strain.burdens.last()?;
        let of = self.look.say("van 10", "of 10");
        Some(format!("{} {of} ({})", last.burden, last.day.long(self.look.language)))
    }

    /// The questionnaires, the latest first.
    fn scores(&self, strain: &CarerStrain) -> Vec<String> {
        let language = self.look.language;
        let line = |score: &strain::shapes::StrainScore| {
            let (instrument, day) = (score.instrument.label(language), score.taken_on.long(language));
            format!("{instrument}: {} ({day}, {})", score.score, score.recorded_by_name)
        };
        strain.scores.iter().rev().take(SCORES).map(line).collect()
    }

    /// The alarms that were closed, the latest first: day, and what was agreed.
    fn closed(&self, strain: &CarerStrain) -> Vec<String> {
        let language = self.look.language;
        let closed = strain.alarms.iter().rev().filter_map(|alarm| {
            let (day, agreed) = (alarm.closed_on?, alarm.agreed.as_deref().unwrap_or_default());
            Some(format!("{}: {agreed}", day.long(language)))
        });
        closed.collect()
    }

    /// What the client allows, in words.
    fn allowed(&self, carer: &Carer) -> String {
        let language = self.look.language;
        let scopes: Vec<&str> = carer.consent.scopes.iter().map(|scope| scope.label(language)).collect();
        match scopes.is_empty() {
            true => self.look.say("niets", "nothing").to_owned(),
            false => scopes.join(", "),
        }
    }

    /// The day that stands in the form of a consent: the day of today, and what is stored once both are compared.
    fn consent_day(&self, one: &CarerCard) -> Day {
        if one.consent.is_stale() { one.carer.consent.given_on } else { self.today }
    }
}

#[handler]
async fn link_carer(staff: Staff, parts: Data<&Parts>, Path(episode): Path<EpisodeId>, mut form: Form) -> Shown {
    let linked = async {
        let access = staff.who().may_read(&parts, Deed::ReadContact, episode).await?;
        ClientsApi.link_carer(staff.who(), Data(parts.0), ApiPath(access.client()), form.body()?).await
    };
    let linked = linked.await.map(|_| ());
    after(&staff, &parts, episode, form, linked).await
}

#[handler]
async fn change_carer(
    staff: Staff,
    parts: Data<&Parts>,
    Path((episode, carer)): Path<(EpisodeId, CarerId)>,
    mut form: Form,
) -> Shown {
    let (who, version) = (staff.who(), form.version());
    let changed = async { ClientsApi.change_carer(who, Data(parts.0), ApiPath(carer), version, form.body()?).await };
    let changed = changed.await.map(|_| ());
    after(&staff, &parts, episode, form, changed).await
}

#[handler]
async fn unlink_carer(
    staff: Staff,
    parts: Data<&Parts>,
    Path((episode, carer)): Path<(EpisodeId, CarerId)>,
    form: Form,
) -> Shown {
    let ended = ClientsApi.unlink_carer(staff.who(), Data(parts.0), ApiPath(carer)).await.map(|_| ());
    after(&staff, &parts, episode, form, ended).await
}

#[handler]
async fn record_score(
    staff: Staff,
    parts: Data<&Parts>,
    Path((episode, carer)): Path<(EpisodeId, CarerId)>,
    mut form: Form,
) -> Shown {
    let who = staff.who();
    let recorded = async { StrainApi.record_strain_score(who, Data(parts.0), ApiPath(carer), form.body()?).await };
    let recorded = recorded.await.map(|_| ());
    after(&staff, &parts, episode, form, recorded).await
}

#[handler]
async fn close_alarm(
    staff: Staff,
    parts: Data<&Parts>,
    Path((episode, alarm)): Path<(EpisodeId, CarerAlarmId)>,
    mut form: Form,
) -> Shown {
    let (who, version) = (staff.who(), form.version());
    let closed = async { StrainApi.close_carer_alarm(who, Data(parts.0), ApiPath(alarm), version, form.body()?).await };
    let closed = closed.await.map(|_| ());
    after(&staff, &parts, episode, form, closed).await
}

#[handler]
async fn revoke_device(
    staff: Staff,
    parts: Data<&Parts>,
    Path((episode, device)): Path<(EpisodeId, DeviceId)>,
    form: Form,
) -> Shown {
    let revoked = SessionsApi.revoke_device(staff.who(), Data(parts.0), ApiPath(device)).await.map(|_| ());
    after(&staff, &parts, episode, form, revoked).await
}

/// The page again: where the form stood, or with what is wrong.
async fn after(staff: &Staff, parts: &Parts, episode: EpisodeId, form: Form, done: Answer<()>) -> Shown {
    match done {
        Ok(()) => Ok(go_to(&place(episode, form.value("at")))),
        Err(problem) => people_page(staff, parts, episode, Refused::form(form, problem)).await,
    }
}

/// The address of the page, at the person whom a form was about.
fn place(episode: EpisodeId, at: Option<&str>) -> String {
    let person = at.and_then(|id| id.parse::<Uuid>().ok()).map(|id| format!("#person-{id}")).unwrap_or_default();
    format!("/team/clients/{episode}/people{person}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn after_a_change_the_page_opens_at_the_person_and_at_nothing_else_that_was_sent() {
        let id = "0191d8e4-0000-7000-8000-000000000001";
        let episode = EpisodeId(id.parse().unwrap());
        assert_eq!(place(episode, Some(id)), format!("/team/clients/{id}/people#person-{id}"));
        for at in [None, Some(""), Some("x\r\nSet-Cookie: a=b")] {
            assert_eq!(place(episode, at), format!("/team/clients/{id}/people"));
        }
    }
}
