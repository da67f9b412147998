//! When one client or carer is reminded: what was chosen, what comes of it, quiet for a while, and calendars in use.

use askama::Template;
use chrono::{DateTime, Utc};
use poem::web::{Data, Path, Query};
use poem::{Route, get, handler, post};
use poem_openapi::param::Path as ApiPath;
use reable_rules::reminders::settings::{DEFAULT_SILENT_DAYS, MOST_SILENT_DAYS};
use reable_rules::reminders::{Channel, Settings, TimeOfDay, due_moment, time_at};
use reable_rules::words::PersonRole;
use reable_rules::{Day, PlannedDays, Zone};
use sea_orm::ConnectionTrait;
use serde::Deserialize;

use super::api::RemindersApi;
use super::shapes::{CalendarFeed, PersonReminders};
use super::{choice, feeds, reach};
use crate::access::{Access, Deed, Read};
use crate::db::sql;
use crate::ids::{CalendarFeedId, EpisodeId, PersonId};
use crate::pages::form::{Form, Refused};
use crate::pages::labels::Label;
use crate::pages::{Head, Look, Page, Show, Shown, Staff, go_to};
use crate::parts::Parts;
use crate::problem::{Answer, Problem};

/// How many days ahead quiet may last: those of which the morning lies within the 14 days of the operation.
const QUIET_DAYS: i32 = 13;

/// Adds these pages to `route`.
#[must_use]
pub fn routes(route: Route) -> Route {
    route
        .at("/team/people/:person/reminders", get(show).post(choose))
        .at("/team/people/:person/reminders/quiet", post(keep_quiet))
        .at("/team/people/:person/calendars/:feed/end", post(end_calendar))
}

/// About which client the page is; a carer may care for several.
#[derive(Deserialize)]
struct About {
    episode: Option<String>,
}

#[derive(Template)]
#[template(path = "reminders/reminders.html")]
struct RemindersPage {
    look: Look,
    head: Head,
    person: Person,
    now: PersonReminders,
    channels: Vec<Channel>,
    calendars: Vec<(CalendarFeed, Form)>,
    settings: Form,
    quiet: Form,
    rest: Form,
    tomorrow: Day,
    last: Day,
}

/// Who is reminded.
struct Person {
    id: PersonId,
    name: String,
    role: PersonRole,
    zone: Zone,
}

#[handler]
async fn show(staff: Staff, parts: Data<&Parts>, Path(person): Path<PersonId>, Query(about): Query<About>) -> Shown {
    reminders_page(&staff, &parts, person, about.episode.as_deref(), Refused::none()).await
}

async fn reminders_page(
    staff: &Staff,
    parts: &Parts,
    person: PersonId,
    episode: Option<&str>,
    mut refused: Refused,
) -> Shown {
    let who = staff.who();
    let (access, episode) = about(staff, parts, person, episode).await?;
    let reach = reach::may_read(&who, parts, person).await?;
    let (clock, language, status) = (parts.clock.now(), staff.language(), refused.status());
    let db = parts.db.snapshot().await?;
    let person = find(&db, &access, person).await?;
    let now = choice::read(&db, parts, access.org(), person.id, clock).await?;
    let calendars = feeds::list(&db, &reach).await?.into_iter().map(|feed| {
        let form = refused.take(&format!("calendar-{}", feed.id), language);
        (feed, form)
    });
    let calendars = calendars.collect();
    let today = Day::today(clock, &person.zone);
    let page = RemindersPage {
        look: Look::of(staff),
        head: Head::read(&db, &access, episode).await?,
        channels: offered(&now.channels, &parts.settings.channels()),
        person,
        now,
        calendars,
        settings: refused.take("settings", language),
        quiet: refused.take("quiet", language),
        rest: refused.rest(language),
        tomorrow: today.plus_days(1),
        last: today.plus_days(QUIET_DAYS),
    };
    Page::with_status(&page, status)
}

/// Access to the client whom the page is about: the one of the episode that the address names, else the one whom the
/// person is, or cares for.
async fn about(
    staff: &Staff,
    parts: &Parts,
    person: PersonId,
    episode: Option<&str>,
) -> Answer<(Access<Read>, EpisodeId)> {
    let who = staff.who();
    if let Some(episode) = episode.and_then(|id| id.parse().ok()).map(EpisodeId) {
        return Ok((who.may_read(parts, Deed::ManageReminders, episode).await?, episode));
    }
    let access = who.may_read(parts, Deed::ManageReminders, person).await?;
    let text = "SELECT id FROM episodes WHERE client_id = $1 AND org_id = $2 ORDER BY start_day DESC LIMIT 1";
    let db = parts.db.read();
    let row = db.query_one_raw(sql(db, text, [access.client().into(), access.org().into()])).await?;
    let episode = row.ok_or_else(Problem::not_found)?.try_get("", "id")?;
    Ok((access, episode))
}

/// The client, or somebody who cares for the client.
async fn find<C: ConnectionTrait>(db: &C, access: &Access<Read>, person: PersonId) -> Answer<Person> {
    let text = "SELECT p.id, p.name, p.role, p.time_zone FROM people p WHERE p.id = $1 AND p.org_id = $2 \
                AND (p.id = $3 OR EXISTS (SELECT 1 FROM carers k WHERE k.person_id = p.id AND k.client_id = $3 \
                AND k.ended_at IS NULL))";
    let values = [person.into(), access.org().into(), access.client().into()];
    let row = db.query_one_raw(sql(db, text, values)).await?.ok_or_else(Problem::not_found)?;
    Ok(Person {
        id: row.try_get("", "id")?,
        name: row.try_get("", "name")?,
        role: row.try_get("", "role")?,
        zone: row.try_get("", "time_zone")?,
    })
}

/// The channels to choose from: first the chosen ones in the person's own order, which is kept that way, then whatever
/// else this server has.
fn offered(chosen: &[Channel], here: &[Channel]) -> Vec<Channel> {
    let others = here.iter().filter(|channel| !chosen.contains(channel));
    chosen.iter().chain(others).copied().collect()
}

/// When the morning of a day begins on which somebody may be reminded again.
fn morning(day: Day, zone: &Zone) -> Option<DateTime<Utc>> {
    let earliest = Settings {
        on: true,
        at: TimeOfDay::QUIET_UNTIL,
        weekdays: PlannedDays::DAILY,
        channels: Vec::new(),
        after_silent_days: DEFAULT_SILENT_DAYS,
    };
    due_moment(&earliest, zone, day)
}

impl RemindersPage {
    fn is_carer(&self) -> bool {
        self.person.role == PersonRole::Carer
    }

    /// A moment on the person's own clock.
    fn moment(&self, at: &DateTime<Utc>) -> String {
        let day = self.day(at);
        match time_at(*at, &self.person.zone) {
            Some(time) => format!("{day}, {time}"),
            None => day,
        }
    }

    fn day(&self, at: &DateTime<Utc>) -> String {
        Day::today(*at, &self.person.zone).long(self.look.language)
    }

    fn reaches(&self, channel: &Channel) -> bool {
        self.now.reachable.contains(channel)
    }

    /// What is missing for a channel to reach the person.
    fn missing(&self, channel: &Channel) -> &'static str {
        match channel {
            Channel::Mail => self.look.say("geen mailadres bekend", "no mail address known"),
            Channel::Webhook => self.look.say("geen telefoonnummer bekend", "no telephone number known"),
            Channel::Calendar => {
                self.look.say("nog niet aangezet op de telefoon zelf", "not set up on the phone itself yet")
            }
            Channel::Push => {
                self.look.say("nog niet toegestaan op de telefoon zelf", "not allowed on the phone itself yet")
            }
        }
    }
}

#[handler]
async fn choose(staff: Staff, parts: Data<&Parts>, Path(person): Path<PersonId>, mut form: Form) -> Shown {
    let who = staff.who();
    let chosen = async { RemindersApi.put_settings(who, Data(parts.0), ApiPath(person), form.body()?).await };
    let chosen = chosen.await.map(|_| ());
    after(&staff, &parts, person, form, chosen).await
}

#[handler]
async fn keep_quiet(staff: Staff, parts: Data<&Parts>, Path(person): Path<PersonId>, form: Form) -> Shown {
    let day = form.value("until").unwrap_or_default().to_owned();
    let mut form = form;
    let kept = async {
        let reach = reach::may_read(&staff.who(), &parts, person).await?;
        let facts = choice::get_facts(parts.db.read(), &parts, reach.org(), person, parts.clock.now()).await?;
        // What is no day is sent as it is: the operation says what is wrong with it.
        let until = day.parse().ok().and_then(|day| morning(day, &facts.zone));
        form = std::mem::replace(&mut form, Form::empty(staff.language()))
            .with("until", until.map_or_else(|| day.clone(), |until| until.to_rfc3339()));
        RemindersApi.snooze(staff.who(), Data(parts.0), ApiPath(person), form.body()?).await
    };
    let kept = kept.await.map(|_| ());
    after(&staff, &parts, person, form.with("until", day), kept).await
}

#[handler]
async fn end_calendar(
    staff: Staff,
    parts: Data<&Parts>,
    Path((person, feed)): Path<(PersonId, CalendarFeedId)>,
    form: Form,
) -> Shown {
    let ended = RemindersApi.end_feed(staff.who(), Data(parts.0), ApiPath(feed)).await.map(|_| ());
    after(&staff, &parts, person, form, ended).await
}

async fn after(staff: &Staff, parts: &Parts, person: PersonId, form: Form, done: Answer<()>) -> Shown {
    let episode = form.value("episode").and_then(|id| id.parse().ok()).map(EpisodeId);
    match done {
        Ok(()) => {
            let about = episode.map(|episode| format!("?episode={episode}")).unwrap_or_default();
            Ok(go_to(&format!("/team/people/{person}/reminders{about}")))
        }
        Err(problem) => {
            let episode = episode.map(|episode| episode.to_string());
            reminders_page(staff, parts, person, episode.as_deref(), Refused::form(form, problem)).await
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_in_which_a_person_chose_channels_outlives_the_form() {
        let here = [Channel::Mail, Channel::Calendar, Channel::Push];
        let offered = offered(&[Channel::Push, Channel::Webhook], &here);
        assert_eq!(offered, [Channel::Push, Channel::Webhook, Channel::Mail, Channel::Calendar]);
    }

    #[test]
    fn quiet_ends_when_the_morning_begins_where_the_person_lives() {
        let zone: Zone = "Europe/Amsterdam".parse().unwrap();
        let at = |day: &str| morning(day.parse().unwrap(), &zone).unwrap().to_rfc3339();
        assert_eq!(at("2026-03-28"), "2026-03-28T07:00:00+00:00");
        assert_eq!(at("2026-03-29"), "2026-03-29T06:00:00+00:00");
    }

    #[test]
    fn the_last_day_that_the_page_offers_is_one_that_the_operation_takes() {
        let zone: Zone = "Europe/Amsterdam".parse().unwrap();
        let early: DateTime<Utc> = "2026-10-20T22:01:00Z".parse().unwrap();
        let last = morning(Day::today(early, &zone).plus_days(QUIET_DAYS), &zone).unwrap();
        assert!(last <= early + chrono::TimeDelta::days(14));
    }
}
