//! Lets twelve weeks pass: enrols the cast and has their check-ins arrive day by day, through the API.
//!
//! The clock stands where the story is, so that every record carries the time at which it would have come in.

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};
use poem::Endpoint;
use reable_rules::Day;
use reable_rules::text::{Email, Line};
use serde_json::{Value, json};

use super::api::{Api, Unexpected, text};
use super::cast::{CLIENTS, ClientPlay, Diary, GoalPlay, TEAMS};
use super::ratings::{self, RatedDay};
use crate::accounts::host;
use crate::clock::Clock;
use crate::outbox::worker::send_due;
use crate::parts::Parts;
use crate::reminders::queue_due;

/// Anything that stops the demonstration.
pub type Stop = Box<dyn std::error::Error + Send + Sync>;

/// Somebody of the staff, with how they sign in.
pub struct StaffPlay {
    /// The name.
    pub name: &'static str,
    /// The role.
    pub role: &'static str,
    /// The address to sign in with.
    pub email: &'static str,
    /// The teams, by number.
    pub teams: &'static [usize],
}

/// The staff; the administrator comes first.
pub const STAFF: &[StaffPlay] = &[
    StaffPlay { name: "Anneke de Wit", role: "administrator", email: "beheer@demo.example", teams: &[] },
    StaffPlay { name: "Joris Bakker", role: "therapist", email: "joris@demo.example", teams: &[0] },
    StaffPlay { name: "Fatima El Amrani", role: "nurse", email: "fatima@demo.example", teams: &[0] },
    StaffPlay { name: "Els Visser", role: "therapist", email: "els@demo.example", teams: &[1] },
    StaffPlay { name: "Henk Mulder", role: "log_manager", email: "log@demo.example", teams: &[] },
];

/// The therapist who writes plans and enters paper diaries.
const THERAPIST: usize = 1;
/// The nurse who coordinates.
const COORDINATOR: usize = 2;
/// How often the team meets, in days.
const MDO_INTERVAL: i32 = 14;

/// A client in the course of the story.
pub struct Life {
    /// Who it is.
    pub play: &'static ClientPlay,
    /// The client.
    pub id: String,
    /// The episode.
    pub episode: String,
    /// The carer, when there is one.
    pub carer: Option<String>,
    goals: Vec<String>,
    phones: HashMap<String, Phone>,
    dose: u32,
}

struct Phone {
    access: String,
    refresh: String,
}

/// The stage: the API, the clock, the people.
pub struct Story<E> {
    api: Api<E>,
    parts: Parts,
    clock: Clock,
    password: String,
    /// The day that the file of ratings ends on.
    today: Day,
    /// The day on which whoever looks around takes over.
    hand_over: Day,
    now: DateTime<Utc>,
    days: Vec<RatedDay>,
    staff: Vec<String>,
    teams: Vec<String>,
    meetings: Vec<Value>,
    /// The clients, in the order of the cast.
    pub lives: Vec<Life>,
}

impl<E: Endpoint> Story<E> {
    /// A story that goes on for `ahead` days after the one on which it is taken over, `hand_over`, and never runs ahead of
    /// `now` until then.
    ///
    /// # Errors
    /// Never, with the ratings that are compiled in.
    pub fn new(
        api: Api<E>,
        parts: &Parts,
        password: String,
        (hand_over, ahead): (Day, i32),
        now: DateTime<Utc>,
    ) -> Result<Self, Stop> {
        let days = ratings::read()?;
        let today = hand_over.plus_days(ahead);
        Ok(Self {
            api,
            parts: parts.clone(),
            clock: parts.clock.clone(),
            password,
            today,
            hand_over,
            now,
            days,
            staff: Vec::new(),
            teams: Vec::new(),
            meetings: Vec::new(),
            lives: Vec::new(),
        })
    }

    /// When the curtain rises: the evening before the first enrolment.
    ///
    /// # Errors
    /// Never.
    pub fn begins(&self) -> Result<DateTime<Utc>, Stop> {
        let longest = CLIENTS.iter().map(|client| client.day).max().unwrap_or(1);
        at(self.today.plus_days(-longest), 20)
    }

    /// Plays it from the first enrolment to the day on which it is taken over. `admin_token` lets the administrator in.
    ///
    /// # Errors
    /// When the API answers otherwise than it should.
    pub async fn play(&mut self, admin_token: &str) -> Result<(), Stop> {
        self.set_up(admin_token).await?;
        self.plan_meetings().await?;
        let longest = CLIENTS.iter().map(|client| client.day).max().unwrap_or(1);
        let mut day = self.today.plus_days(1 - longest);
        while day <= self.hand_over {
            self.play_day(day).await?;
            day = day.plus_days(1);
        }
        Ok(())
    }

    /// Lets one day pass: who starts, starts; what is recorded that day arrives.
    ///
    /// # Errors
    /// When the API answers otherwise than it should.
    pub async fn play_day(&mut self, day: Day) -> Result<(), Stop> {
        let number = self.today.days_since(day) + 1;
        self.clock.set(self.at(day, 9)?);
        self.remind().await?;
        for client in CLIENTS.iter().filter(|client| client.day == number) {
            self.enrol(client, day).await?;
        }
        self.clock.set(self.at(day, 18)?);
        for index in 0..self.lives.len() {
            let lived = self.live(index, day).await;
            // Once it is taken over, somebody may have ended an episode or a phone's session: that is no fault.
            if day <= self.hand_over {
                lived?;
            }
        }
        self.meet(day).await?;
        self.clock.set(self.at(day, 19)?);
        self.remind().await
    }

    /// Goes on with other parts: the same database, on the clock that whoever looks around sees.
    pub fn go_on_with(&mut self, api: Api<E>, parts: &Parts) {
        (self.api, self.parts, self.clock) = (api, parts.clone(), parts.clock.clone());
    }

    /// The last day for which there are ratings.
    #[must_use]
    pub fn last_day(&self) -> Day {
        self.today
    }

    fn at(&self, day: Day, hour: i64) -> Result<DateTime<Utc>, Stop> {
        let time = at(day, hour)?;
        Ok(if day <= self.hand_over { time.min(self.now) } else { time })
    }

    async fn set_up(&mut self, admin_token: &str) -> Result<(), Stop> {
        let body = json!({"token": admin_token, "new_password": self.password});
        self.api.post("/v1/password-resets/complete", body).await?;
        let admin = self.signed_in(0).await?;
        for name in TEAMS {
            let team = admin.post("/v1/teams", json!({"name": name, "phone": "088 000 0000"})).await?;
            self.teams.push(text(&team, "id"));
        }
        let me = admin.get("/v1/me").await?;
        self.staff.push(text(&me, "person_id"));
        for person in &STAFF[1..] {
            let url = match person.role {
                "log_manager" => self.appoint(person).await?,
                _ => self.employ(&admin, person).await?,
            };
            let body = json!({"token": super::secret_in(&url), "new_password": self.password});
            self.api.post("/v1/password-resets/complete", body).await?;
        }
        Ok(())
    }

    /// Adds somebody to the staff; answers the link of the invitation.
    async fn employ(&mut self, admin: &Api<E>, person: &StaffPlay) -> Result<String, Stop> {
        let teams: Vec<&String> = person.teams.iter().map(|team| &self.teams[*team]).collect();
        let body = json!({"name": person.name, "role": person.role, "email": person.email, "teams": teams});
        let made = admin.post("/v1/staff", body).await?;
        let id = text(&made, "id");
        let invitation = admin.post(&format!("/v1/staff/{id}/invitations"), json!({})).await?;
        self.staff.push(id);
        Ok(text(&invitation, "url"))
    }

    /// Appoints the log manager, as only the host does alone; answers the link.
    async fn appoint(&self, person: &StaffPlay) -> Result<String, Stop> {
        let (email, name) = (Email::new(person.email)?, Line::new(person.name)?);
        let link = host::appoint_log_manager(&self.parts, super::ORGANISATION, &email, &name).await?;
        Ok(link.ok_or("the log manager got no link")?.url)
    }

    /// The API as a member of staff, freshly signed in.
    ///
    /// # Errors
    /// When signing in fails.
    pub async fn signed_in(&self, staff: usize) -> Result<Api<E>, Unexpected> {
        let body = json!({"email": STAFF[staff].email, "password": self.password});
        let session = self.api.post("/v1/sessions/password", body).await?;
        Ok(self.api.with_token(&text(&session, "access_token")))
    }

    async fn enrol(&mut self, play: &'static ClientPlay, day: Day) -> Result<(), Stop> {
        let coordinator = if play.team == 0 { COORDINATOR } else { 3 };
        let staff = self.signed_in(coordinator).await?;
        let enrolled = staff
            .post(
                "/v1/clients",
                json!({
                    "name": play.name,
                    "external_ref": play.external_ref,
                    "date_of_birth": play.date_of_birth,
                    "team_id": self.teams[play.team],
                    "coordinator_id": self.staff[coordinator],
                    "email": play.reminded.map(|(address, _)| address),
                    "start_day": day,
                    "independence_start": 4,
                    "advice_talk": {"held_on": day, "outcome": "programme"},
                }),
            )
            .await?;
        let (id, episode) = (text(&enrolled, "id"), text(&enrolled, "episode_id"));
        let dose = self.rated(play, day).dose;
        let mut life = Life { play, id, episode, carer: None, goals: Vec::new(), phones: HashMap::new(), dose };
        self.plan(&staff, &mut life, day).await?;
        self.pair(&staff, &mut life, day).await?;
        self.lives.push(life);
        Ok(())
    }

    async fn plan(&self, staff: &Api<E>, life: &mut Life, day: Day) -> Result<(), Stop> {
        for goal in life.play.goals {
            let made = staff.post(&format!("/v1/episodes/{}/goals", life.episode), new_goal(goal, day)).await?;
            life.goals.push(text(&made, "id"));
        }
        if life.goals.is_empty() {
            return Ok(());
        }
        let first = self.rated(life.play, day);
        let scores: Vec<Value> = life
            .goals
            .iter()
            .zip(life.play.goals)
            .map(|(id, goal)| {
                let mark = first.marks[goal.column];
                json!({"goal_id": id, "importance": 8, "performance": mark, "satisfaction": first.marks[0]})
            })
            .collect();
        let interview = json!({"moment": "start", "held_on": day, "scores": scores});
        staff.post(&format!("/v1/episodes/{}/copm-interviews", life.episode), interview).await?;
        self.baseline(staff, life, day).await
    }

    /// The care that the client receives at the start.
    async fn baseline(&self, staff: &Api<E>, life: &Life, day: Day) -> Result<(), Stop> {
        let total = ratings::care_minutes(life.dose);
        let linked: Vec<Value> = life
            .goals
            .iter()
            .zip(life.play.goals)
            .filter(|(_, goal)| goal.care_share > 0)
            .map(|(id, goal)| json!({"goal_id": id, "minutes_per_week": total * goal.care_share / 10}))
            .collect();
        let decision = json!({
            "kind": "baseline", "from_day": day, "minutes_per_week": total, "goals": linked,
            "decided_by": "Wijkverpleegkundige met cliënt", "reason": "Zorgtijd bij de start.",
        });
        staff.post(&format!("/v1/episodes/{}/care-decisions", life.episode), decision).await?;
        Ok(())
    }

    async fn pair(&self, staff: &Api<E>, life: &mut Life, day: Day) -> Result<(), Stop> {
        if let Some((name, relation, _)) = life.play.carer {
            let consent = json!({"scopes": ["read", "record", "reminders"], "given_on": day});
            let body = json!({"name": name, "relation": relation, "consent": consent});
            let carer = staff.post(&format!("/v1/clients/{}/carers", life.id), body).await?;
            let person = text(&carer, "person_id");
            let phone = self.pair_phone(staff, &person, name).await?;
            life.phones.insert(person.clone(), phone);
            life.carer = Some(person);
        }
        if matches!(life.play.diary, Diary::Phone | Diary::SilentFor(_)) {
            let phone = self.pair_phone(staff, &life.id, life.play.name).await?;
            if let Some((_, at)) = life.play.reminded {
                self.choose_reminders(&phone, &life.id, at).await?;
            }
            life.phones.insert(life.id.clone(), phone);
        }
        Ok(())
    }

    async fn pair_phone(&self, staff: &Api<E>, person: &str, name: &str) -> Result<Phone, Stop> {
        let code = staff.post(&format!("/v1/people/{person}/pairing-codes"), json!({})).await?;
        let body = json!({"code": text(&code, "code"), "device_name": format!("Telefoon van {name}")});
        let session = self.api.post("/v1/sessions/pairing", body).await?;
        Ok(Phone { access: text(&session, "access_token"), refresh: text(&session, "refresh_token") })
    }

    async fn choose_reminders(&self, phone: &Phone, person: &str, at: &str) -> Result<(), Stop> {
        let body = json!({"on": true, "at": at, "weekdays": [1, 2, 3, 4, 5, 6, 7], "channels": ["mail"]});
        let api = self.api.with_token(&phone.access);
        api.put(&format!("/v1/people/{person}/reminder-settings"), body).await?;
        Ok(())
    }

    /// What the workers of a server do by themselves: queue what is due, and send it.
    async fn remind(&self) -> Result<(), Stop> {
        queue_due(&self.parts).await?;
        send_due(&self.parts).await?;
        Ok(())
    }

    async fn live(&mut self, index: usize, day: Day) -> Result<(), Stop> {
        let rated = self.rated(self.lives[index].play, day);
        let life = &self.lives[index];
        let mut senders: Vec<(String, Vec<Value>)> = Vec::new();
        match life.play.diary {
            Diary::Phone => senders.push((life.id.clone(), entries(life, &rated, day, None))),
            Diary::SilentFor(quiet) if day < self.today.plus_days(-quiet + 1) => {
                senders.push((life.id.clone(), entries(life, &rated, day, None)));
            }
            _ => {}
        }
        if let (Some(carer), Some((_, _, column))) = (&life.carer, life.play.carer) {
            senders.push((carer.clone(), entries(life, &rated, day, Some(column))));
        }
        for (person, entries) in senders {
            let token = self.refreshed(index, &person).await?;
            let answer = self.api.with_token(&token).post("/v1/check-ins/sync", json!({"entries": entries})).await?;
            none_refused(&answer)?;
        }
        self.set_back(index, day).await?;
        let programme_day = day.programme_day(self.first_day(self.lives[index].play));
        if self.lives[index].play.diary == Diary::Paper && programme_day % 7 == 0 {
            self.enter_week(index, day).await?;
        }
        Ok(())
    }

    /// The access token of a phone that was off since yesterday.
    async fn refreshed(&mut self, index: usize, person: &str) -> Result<String, Stop> {
        let api = self.api.clone();
        let Some(phone) = self.lives[index].phones.get_mut(person) else { return Ok(String::new()) };
        let session = api.post("/v1/sessions/refresh", json!({"refresh_token": phone.refresh})).await?;
        *phone = Phone { access: text(&session, "access_token"), refresh: text(&session, "refresh_token") };
        Ok(phone.access.clone())
    }

    async fn enter_week(&self, index: usize, day: Day) -> Result<(), Stop> {
        let life = &self.lives[index];
        let staff = self.signed_in(THERAPIST).await?;
        let week = (0..7).rev().map(|ago| day.plus_days(-ago));
        let entries: Vec<Value> = week.flat_map(|day| entries(life, &self.rated(life.play, day), day, None)).collect();
        let body = json!({"by": life.id, "entries": entries});
        none_refused(&staff.post(&format!("/v1/episodes/{}/paper-check-ins", life.episode), body).await?)
    }

    /// Plans the meetings of the team, every two weeks up to one after the story; from the day on which it is taken over they
    /// are for whoever looks around.
    async fn plan_meetings(&mut self) -> Result<(), Stop> {
        let staff = self.signed_in(COORDINATOR).await?;
        let (first, until) = (self.today.plus_days(-5 * MDO_INTERVAL), self.today.plus_days(MDO_INTERVAL));
        let body = json!({"held_on": first, "until": until, "every_days": MDO_INTERVAL});
        let planned = staff.post(&format!("/v1/teams/{}/meetings", self.teams[0]), body).await?;
        self.meetings = planned["items"].as_array().cloned().unwrap_or_default();
        Ok(())
    }

    /// The MDO of the team: care is tapered where the dose was, else it goes on; a compliment goes out.
    async fn meet(&mut self, day: Day) -> Result<(), Stop> {
        let held = self.meetings.iter().find(|meeting| meeting["held_on"] == json!(day) && day < self.hand_over);
        let Some(meeting) = held.map(|meeting| text(meeting, "id")) else { return Ok(()) };
        let staff = self.signed_in(COORDINATOR).await?;
        for index in 0..self.lives.len() {
            let life = &self.lives[index];
            if life.play.team != 0 || life.goals.is_empty() || self.first_day(life.play) == day {
                continue;
            }
            let compliment = json!({"text": "Knap hoe u volhoudt. We zien elke dag wat u zelf doet."});
            staff.post(&format!("/v1/clients/{}/messages", life.id), compliment).await?;
            let dose = self.rated(life.play, day).dose;
            let decision = self.decision(life, dose, day);
            staff.post(&format!("/v1/meetings/{meeting}/decisions"), decision).await?;
            self.lives[index].dose = dose;
        }
        Ok(())
    }

    fn decision(&self, life: &Life, dose: u32, day: Day) -> Value {
        let present = json!({"staff": [self.staff[COORDINATOR], self.staff[THERAPIST]], "client": true});
        let (before, after) = (ratings::care_minutes(life.dose), ratings::care_minutes(dose));
        if after >= before {
            return json!({
                "episode_id": life.episode, "kind": "continue", "reason": "Gaat zoals afgesproken.", "present": present,
            });
        }
        let less: Vec<Value> = life
            .goals
            .iter()
            .zip(life.play.goals)
            .filter(|(_, goal)| after * goal.care_share / 10 < before * goal.care_share / 10)
            .map(|(id, goal)| json!({"goal_id": id, "minutes_per_week": after * goal.care_share / 10}))
            .collect();
        json!({
            "episode_id": life.episode, "kind": "taper", "reason": "Gaat steeds meer zelf; samen besloten.",
            "present": present, "care": {"from_day": day, "minutes_per_week": after, "goals": less},
        })
    }

    fn first_day(&self, play: &ClientPlay) -> Day {
        self.today.plus_days(1 - play.day)
    }

    /// The ratings that play this client on a day: the file's last day is today.
    fn rated(&self, play: &ClientPlay, day: Day) -> RatedDay {
        let ago = self.today.days_since(day);
        let place = usize::try_from(ago).unwrap_or(0).min(self.days.len() - 1);
        let rated = self.days[self.days.len() - 1 - place];
        match &play.setback {
            Some(setback) if ago <= setback.days_ago => rated.lower(setback.points),
            _ => rated,
        }
    }

    /// On the day of a setback the team hears of the fall; in the weeks after, the carer says how heavy it weighs.
    async fn set_back(&self, index: usize, day: Day) -> Result<(), Stop> {
        let life = &self.lives[index];
        let Some(setback) = &life.play.setback else { return Ok(()) };
        let days = setback.days_ago - self.today.days_since(day);
        if days == 0 {
            let staff = self.signed_in(COORDINATOR).await?;
            let hold = json!({"kind": "fall", "reported_on": day, "note": "Gevallen in de keuken; niets gebroken."});
            staff.post(&format!("/v1/episodes/{}/holds", life.episode), hold).await?;
        }
        let week = usize::try_from(days / 7).ok().filter(|_| days >= 0 && days % 7 == 0);
        let phone = life.carer.as_ref().and_then(|carer| life.phones.get(carer));
        if let (Some(burden), Some(phone)) = (week.and_then(|week| setback.burden.get(week)), phone) {
            let path = format!("/v1/clients/{}/carer-burden/{day}", life.id);
            self.api.with_token(&phone.access).put(&path, json!({"burden": burden})).await?;
        }
        Ok(())
    }
}

fn new_goal(goal: &GoalPlay, day: Day) -> Value {
    json!({
        "title": goal.title,
        "picture": goal.picture,
        "kind": goal.kind,
        "demand_area": goal.demand_area,
        "target": goal.target,
        "agreed_help": goal.agreed_help,
        "planned_days": goal.planned_days,
        "start_day": day,
        "steps": goal.steps,
        "work_description": {"client_does": goal.client_does, "staff_do": goal.staff_do},
    })
}

/// The check-ins of one day. The ratings are real; how much help it took is derived from them for the show.
fn entries(life: &Life, rated: &RatedDay, day: Day, only: Option<usize>) -> Vec<Value> {
    let goals = life.goals.iter().zip(life.play.goals).take(if only.is_some() { 1 } else { usize::MAX });
    goals
        .map(|(id, goal)| {
            let performance = rated.marks[only.unwrap_or(goal.column)];
            let help = match performance.get() {
                7.. => "alone",
                5..=6 => "with_some_help",
                _ => "with_much_help",
            };
            json!({
                "goal_id": id, "day": day, "help": help, "performance": performance, "satisfaction": rated.marks[0],
            })
        })
        .collect()
}

fn none_refused(answer: &Value) -> Result<(), Stop> {
    let refused = answer["results"].as_array().into_iter().flatten().find(|result| result["outcome"] == "refused");
    refused.map_or(Ok(()), |result| Err(format!("a check-in was refused: {result}").into()))
}

/// An hour of the day in the Netherlands, near enough for a story.
fn at(day: Day, hour: i64) -> Result<DateTime<Utc>, Stop> {
    let midnight = day.date().and_hms_opt(0, 0, 0).ok_or("no midnight")?.and_utc();
    Ok(midnight + TimeDelta::hours(hour - 1))
}
