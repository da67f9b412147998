//! `reable-server demo`: the main job on real self-ratings, with nothing to configure.
//!
//! A fresh database (a temporary SQLite file, or the empty one that is named), one organisation with two teams, and
//! twelve weeks of a small cast whose ratings are real ([`ratings`]). `--check` walks the main job once more and says
//! what it saw; otherwise the server is started and the terminal says where to go.

pub mod api;
mod cast;
mod check;
pub mod ratings;
mod story;

use std::path::PathBuf;

use chrono::{DateTime, TimeDelta, Utc};
use poem::endpoint::BoxEndpoint;
use poem::{Endpoint, EndpointExt, Response};
use qrcode::render::unicode::Dense1x2;
use reable_rules::Day;
use reable_rules::reminders::time_at;
use reable_rules::text::{Email, Line};
use reable_rules::words::Language;
use sea_orm::ConnectionTrait;
use serde_json::json;

use crate::accounts::host::{self, FirstAdministrator, NewOrganisation};
use crate::clock::{Clock, Dice};
use crate::commands::database;
use crate::db::{Db, sql};
use crate::keys::Keys;
use crate::outbox::{Content, wording};
use crate::parts::Parts;
use crate::settings::{Given, Settings, redacted};
use crate::signals::sweep;
use api::{Api, text};
pub use story::Stop;
use story::{STAFF, Story};

/// The organisation of the demonstration.
const ORGANISATION: &str = "Zorggroep De Linde (demo)";

/// A demonstration that has been played and can be looked at.
pub struct Demo {
    /// The parts to serve it with, on the real clock.
    pub parts: Parts,
    /// Where its files lie, when it made a folder for them.
    pub folder: Option<PathBuf>,
    password: String,
    story: Story<BoxEndpoint<'static, Response>>,
}

/// How many days a fortnight that is lived day by day goes on after today.
const FORTNIGHT: i32 = 14;

/// Makes the database and lets the story pass, up to today. With `fortnight` it can go on from there for two weeks, day by
/// day, on a clock that is set ahead.
///
/// # Errors
/// When the named database is not empty, or something does not go as it should.
pub async fn prepare(given: Given, fortnight: bool) -> Result<Demo, Stop> {
    let (settings, folder) = settings(given)?;
    let dice = Dice::system()?;
    let real = Clock::system();
    let password = password(&dice);
    let today = Day::today(real.now(), &settings.time_zone);
    // The story never runs ahead of the real clock: its last check-ins are of this morning at the latest.
    let stage = Clock::stopped_at(real.now() - TimeDelta::days(90));
    let parts = open(&settings, stage.clone(), dice.clone()).await?;
    if !host::list_organisations(&parts).await?.is_empty() {
        let url = redacted(&settings.database_url);
        return Err(
            format!("{url} is not empty. The demonstration only plays in an empty database; name another.").into()
        );
    }
    let ahead = if fortnight { FORTNIGHT } else { 0 };
    let mut story = Story::new(api_of(&parts), &parts, password.clone(), (today, ahead), real.now())?;
    stage.set(story.begins()?);
    let (name, email, admin) = (Line::new(ORGANISATION)?, Email::new(STAFF[0].email)?, Line::new(STAFF[0].name)?);
    let mut new = NewOrganisation::new(name, settings.time_zone.clone(), Language::Nl);
    new.administrator = Some(FirstAdministrator { email, name: admin, thresholds: None });
    let (_, link) = host::create_organisation(&parts, &new).await?;
    let link = link.ok_or("the first administrator got no link")?;
    story.play(secret_in(&link.url)).await?;
    let parts = open(&settings, if fortnight { Clock::running() } else { real }, dice).await?;
    story.go_on_with(api_of(&parts), &parts);
    sweep::sweep_due(&parts).await?;
    Ok(Demo { parts, folder, password, story })
}

fn api_of(parts: &Parts) -> Api<BoxEndpoint<'static, Response>> {
    Api::new(crate::build(parts).boxed())
}

impl Demo {
    /// Walks the main job once through the API and says what it saw, a line a step.
    ///
    /// # Errors
    /// At the first step that does not go as it should.
    pub async fn check(&self, say: impl FnMut(&str)) -> Result<(), Stop> {
        check::walk(Api::new(crate::build(&self.parts)), &self.password, say).await
    }

    /// What somebody needs to know to look around, in plain words.
    ///
    /// # Errors
    /// When no pairing code can be made.
    pub async fn welcome(&self, address: &str) -> Result<String, Stop> {
        let api = Api::new(crate::build(&self.parts));
        let staff = sign_in(&api, STAFF[2].email, &self.password).await?;
        let first = self.story.lives.first().ok_or("the demonstration has no clients")?;
        let (name, id) = (first.play.name, &first.id);
        let code = staff.post(&format!("/v1/people/{id}/pairing-codes"), json!({"reissue": true})).await?;
        let url = text(&code, "url");
        // Light on dark, as most terminals are: a camera wants the quiet zone to be the lighter one.
        let qr = qrcode::QrCode::new(&url)?
            .render::<Dense1x2>()
            .dark_color(Dense1x2::Light)
            .light_color(Dense1x2::Dark)
            .build();
        let people: String = STAFF.iter().map(|s| format!("  {:<28} {:<14} {}\n", s.email, s.role, s.name)).collect();
        let mail = &self.parts.settings.smtp_url;
        let database = redacted(&self.parts.settings.database_url);
        Ok(format!(
            "\nReable is running: twelve weeks of a small cast, on real self-ratings.\n\n\
             Look around\n  {address}/                the phone app\n  {address}/team            the pages of the team\n  {address}/docs            the API, to read and to try\n\n\
             Sign in as staff (on the pages of the team, or `reable --server {address} login`)\n{people}  \
             password for all of them: {password}\n\n\
             Pair a phone as {name} (POST /v1/sessions/pairing)\n  code: {code}\n  link: {url}\n\n{qr}\n\n\
             Mail goes to {mail}\n{sent}The database is {database}\n\nStop with Ctrl-C.\n",
            sent = self.newest_reminder().await?,
            password = self.password,
            code = text(&code, "code"),
        ))
    }
}

impl Demo {
    /// Lets one more day pass: its check-ins arrive, reminders leave, and the nightly look is taken. Answers which day it
    /// is then, or nothing when there are no more ratings.
    ///
    /// # Errors
    /// When something does not go as it should.
    pub async fn next_day(&mut self) -> Result<Option<Day>, Stop> {
        let day = Day::today(self.parts.clock.now(), &self.parts.settings.time_zone).plus_days(1);
        if day > self.story.last_day() {
            return Ok(None);
        }
        self.story.play_day(day).await?;
        sweep::sweep_due(&self.parts).await?;
        Ok(Some(day))
    }

    /// The reminder that a client was sent last, as it reads, and where it lies.
    async fn newest_reminder(&self) -> Result<String, Stop> {
        let text = "SELECT o.id, o.recipient, o.settled_at, p.language FROM outbox o JOIN people p ON p.id = o.person_id \
                    WHERE o.kind = 'client_nudge' AND o.state = 'sent' ORDER BY o.settled_at DESC, o.id LIMIT 1";
        let db = self.parts.db.read();
        let Some(row) = db.query_one_raw(sql(db, text, [])).await? else { return Ok(String::new()) };
        let (id, to): (uuid::Uuid, String) = (row.try_get("", "id")?, row.try_get("", "recipient")?);
        let at: DateTime<Utc> = row.try_get("", "settled_at")?;
        let zone = &self.parts.settings.time_zone;
        let time = time_at(at, zone).map(|time| time.to_string()).unwrap_or_default();
        let words =
            wording::words(&Content::ClientNudge, row.try_get("", "language")?, &self.parts.settings.public_url);
        Ok(format!(
            "  the newest reminder, sent on {day} at {time}: {id}.eml\n    To: {to}\n    Subject: {subject}\n    {said}\n",
            day = Day::today(at, zone),
            subject = words.subject,
            said = words.paragraphs.join("\n    "),
        ))
    }
}

async fn open(settings: &Settings, clock: Clock, dice: Dice) -> Result<Parts, Stop> {
    let db = Db::open(&settings.database_url, clock.clone(), dice.clone()).await?;
    database::up(&db).await?;
    let keys = Keys::open(&settings.secrets_dir, &settings.public_url)?;
    Ok(Parts::new(settings.clone(), db, clock, dice, keys))
}

/// The API as somebody of the staff.
async fn sign_in<E: Endpoint>(api: &Api<E>, email: &str, password: &str) -> Result<Api<E>, Stop> {
    let session = api.post("/v1/sessions/password", json!({"email": email, "password": password})).await?;
    Ok(api.with_token(&text(&session, "access_token")))
}

/// The secret of a one-time link: what stands last in it.
fn secret_in(link: &str) -> &str {
    link.rsplit_once('/').map_or("", |(_, secret)| secret)
}

/// The settings of the demonstration: where nothing is said, a new temporary folder holds database, keys and mail.
fn settings(given: Given) -> Result<(Settings, Option<PathBuf>), Stop> {
    let folder = tempfile::Builder::new().prefix("reable-demo-").tempdir()?.keep();
    let in_folder = |name: &str| folder.join(name).display().to_string();
    let given = given.or(Given {
        database_url: Some(format!("sqlite://{}", in_folder("reable.db"))),
        secrets_dir: Some(folder.join("secrets")),
        smtp_url: Some(format!("file:{}", in_folder("outbox"))),
        metrics_listen: Some(String::new()),
        ..Given::default()
    });
    Ok((given.resolve()?, Some(folder)))
}

/// A password of four plain words and a number: long enough for the rules, short enough to type.
fn password(dice: &Dice) -> String {
    const WORDS: [&str; 32] = [
        "appel", "beker", "bloem", "boter", "brood", "dijk", "duin", "fiets", "gras", "haven", "heide", "honing",
        "kaas", "klok", "koek", "lamp", "linde", "maan", "molen", "noot", "peer", "plank", "regen", "roos", "sloot",
        "soep", "stoel", "tuin", "vijver", "wilg", "wolk", "zand",
    ];
    let bytes = dice.bytes::<6>();
    let words: Vec<&str> = bytes[..4].iter().map(|byte| WORDS[usize::from(*byte) % WORDS.len()]).collect();
    format!("{}-{:03}", words.join("-"), u16::from_be_bytes([bytes[4], bytes[5]]) % 1000)
}
