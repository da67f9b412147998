//! Mail, webhooks and notifications against servers that misbehave: what leaves how often, and what is known of it.

#![expect(clippy::unwrap_used, reason = "a panic is how a test fails")]

use std::time::{Duration, Instant};

use chrono::{DateTime, TimeDelta, Utc};
use data_encoding::BASE64;
use mail_parser::MessageParser;
use reable_rules::Zone;
use reable_rules::reminders::Channel;
use reable_rules::words::Language;
use reable_server::db::sql;
use reable_server::ids::{OrgId, PersonId, ReminderId};
use reable_server::outbox::channels::{Channels, Outcome, Outgoing, Patience, push};
use reable_server::outbox::worker::send_due;
use reable_server::outbox::{Content, Letter, Outbox, Queued, queue_letter, queue_reminders};
use reable_server::settings::Given;
use reable_tests::{Behaviour, Person, Sink, SmtpServer, TestApp, Tls, World};
use ring::hmac;
use sea_orm::ConnectionTrait;
use serde_json::{Value, json};
use uuid::Uuid;

const REMINDED: &str = "reminded@example.org";
const WRITTEN_TO: &str = "written-to@example.org";
const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

/// As in earnest, but a test cannot wait as long for a server that is silent on purpose.
const PATIENCE: Patience = Patience {
    connect: Duration::from_secs(3),
    answer: Duration::from_secs(3),
    prepare: Duration::from_secs(9),
    verdict: Duration::from_secs(3),
    leave_alone: Duration::from_secs(5),
    keep: Duration::from_secs(30),
};

fn mailing_through(server: &SmtpServer) -> Given {
    Given { smtp_url: Some(server.url(None)), patience: Some(PATIENCE), ..Given::default() }
}

async fn app_with(settings: Given) -> (TestApp, World) {
    let app = TestApp::builder().settings(settings).start().await;
    let world = app.organisation().await;
    (app, world)
}

fn reminder(app: &TestApp, to: &Person, channel: Channel, recipient: &str) -> Queued {
    let zone: Zone = "Europe/Amsterdam".parse().unwrap();
    Queued {
        org: OrgId(to.org),
        person: PersonId(to.id),
        channel,
        recipient: recipient.to_owned(),
        day: reable_rules::Day::today(app.clock.now(), &zone),
        zone,
        due_at: app.clock.now(),
        content: Content::ClientNudge,
        missed: None,
        episodes: Vec::new(),
    }
}

/// One that is still wanted whenever it is asked after, as long as nobody says otherwise.
fn lasting(app: &TestApp, to: &Person, recipient: &str) -> Queued {
    Queued { content: Content::FollowUp { clients: 1 }, ..reminder(app, to, Channel::Mail, recipient) }
}

async fn remind(app: &TestApp, messages: &[Queued]) {
    let txn = app.parts.db.write().await.unwrap();
    queue_reminders(&txn, messages).await.unwrap();
    txn.commit_housekeeping().await.unwrap();
}

async fn write_to(app: &TestApp, to: &Person, recipient: &str) {
    let content = Content::PasswordReset { url: "http://reable.test/team/password/secret".to_owned() };
    let letter = Letter { org: OrgId(to.org), person: PersonId(to.id), recipient: recipient.to_owned(), content };
    let txn = app.parts.db.write().await.unwrap();
    queue_letter(&txn, &letter).await.unwrap();
    txn.commit_housekeeping().await.unwrap();
}

/// What is known of a message: its state, why, and in how many minutes it is tried again.
type Known = (String, String, Option<i64>);

async fn known_of(app: &TestApp, recipient: &str) -> Known {
    let db = app.parts.db.read();
    let text = "SELECT state, reason, next_try_at, settled_at FROM outbox WHERE recipient = $1";
    let row = db.query_one_raw(sql(db, text, [recipient.into()])).await.unwrap().unwrap();
    let settled: Option<DateTime<Utc>> = row.try_get("", "settled_at").unwrap();
    let next: DateTime<Utc> = row.try_get("", "next_try_at").unwrap();
    let reason: Option<String> = row.try_get("", "reason").unwrap();
    let again = settled.is_none().then(|| (next - app.clock.now()).num_minutes());
    (row.try_get("", "state").unwrap(), reason.unwrap_or_default(), again)
}

fn sent() -> Known {
    ("sent".to_owned(), String::new(), None)
}

fn waits(why: &str, minutes: i64) -> Known {
    ("waiting".to_owned(), why.to_owned(), Some(minutes))
}

fn missed(why: &str) -> Known {
    ("missed".to_owned(), why.to_owned(), None)
}

/// One message without an outbox around it.
fn outgoing(world: &World, recipient: &str) -> Outgoing {
    Outgoing {
        id: ReminderId(Uuid::from_u128(7)),
        org: OrgId(world.org),
        person: PersonId(world.client.id),
        recipient: recipient.to_owned(),
        name: "Corrie de Wit".to_owned(),
        language: Language::Nl,
        written_at: "2026-03-02T09:00:00Z".parse().unwrap(),
        content: Content::ClientNudge,
        unsubscribe: None,
    }
}

async fn hand_over(channels: &Channels, app: &TestApp, outgoing: &Outgoing, mine: bool) -> Outcome {
    channels.send(&app.parts, Channel::Mail, outgoing, || async { mine }).await
}

/// A mail server, and somebody who is reminded and somebody who is written to through it; every case has a day of its
/// own.
struct Stage {
    server: SmtpServer,
    app: TestApp,
    world: World,
    case: u32,
}

impl Stage {
    async fn set() -> Self {
        let server = SmtpServer::start(Behaviour::Takes);
        let (app, world) = app_with(mailing_through(&server)).await;
        Self { server, app, world, case: 0 }
    }

    /// Under a behaviour: what is known of a reminder and of a letter after the first try, and how often each has
    /// arrived after the server has come to its senses.
    async fn check(&mut self, behaviour: Behaviour, reminder: Known, letter: Known, in_the_end: (usize, usize)) {
        self.case += 1;
        self.app.clock.advance(TimeDelta::days(1));
        let (reminded, written_to) = (reminded(self.case), written_to(self.case));
        self.server.behave(behaviour);
        remind(&self.app, &[lasting(&self.app, &self.world.coordinator, &reminded)]).await;
        write_to(&self.app, &self.world.therapist, &written_to).await;
        send_due(&self.app.parts).await.unwrap();
        assert_eq!(known_of(&self.app, &reminded).await, reminder, "the reminder, {behaviour:?}");
        assert_eq!(known_of(&self.app, &written_to).await, letter, "the letter, {behaviour:?}");
        self.server.behave(Behaviour::Takes);
        for _ in 0..3 {
            self.app.clock.advance(TimeDelta::minutes(1));
            send_due(&self.app.parts).await.unwrap();
        }
        let taken = self.server.taken();
        let of = |recipient: &str| taken.iter().filter(|mail| mail.to == [recipient]).collect::<Vec<_>>();
        let (reminders, letters) = (of(&reminded), of(&written_to));
        assert_eq!((reminders.len(), letters.len()), in_the_end, "{behaviour:?}");
        // Whoever gets a letter twice sees that it is the same.
        assert!(letters.windows(2).all(|pair| pair[0].message_id() == pair[1].message_id()), "{behaviour:?}");
        let settled = |then: Known| if then.2.is_some() { sent() } else { then };
        assert_eq!(known_of(&self.app, &reminded).await, settled(reminder), "{behaviour:?}");
        assert_eq!(known_of(&self.app, &written_to).await, settled(letter), "{behaviour:?}");
    }
}

fn reminded(case: u32) -> String {
    format!("reminded-{case}@example.org")
}

fn written_to(case: u32) -> String {
    format!("written-to-{case}@example.org")
}

#[tokio::test]
async fn what_a_server_takes_is_sent_once_however_slowly_it_answers() {
    let mut stage = Stage::set().await;
    stage.check(Behaviour::Takes, sent(), sent(), (1, 1)).await;
    stage.check(Behaviour::IsSlow(200), sent(), sent(), (1, 1)).await;
}

#[tokio::test]
async fn what_a_server_certainly_did_not_take_is_sent_a_minute_later_and_once() {
    let mut stage = Stage::set().await;
    for (behaviour, why) in [
        (Behaviour::IsDown, "unreachable"),
        (Behaviour::Greets(554), "554"),
        (Behaviour::Greets(421), "421"),
        (Behaviour::AnswersRecipient(451), "451"),
        (Behaviour::AnswersRecipient(554), "554"),
        (Behaviour::AnswersData(451), "451"),
        (Behaviour::AnswersData(554), "554"),
        (Behaviour::HangsUpAtData, "closed"),
        (Behaviour::AnswersMessage(451), "451"),
        (Behaviour::AnswersMessage(554), "554"),
    ] {
        stage.check(behaviour, waits(why, 1), waits(why, 1), (1, 1)).await;
    }
}

#[tokio::test]
async fn a_reminder_that_was_perhaps_taken_is_not_repeated_and_a_letter_is() {
    let perhaps = || missed("unknown_outcome");
    let mut stage = Stage::set().await;
    stage.check(Behaviour::Stalls, perhaps(), waits("timeout", 1), (1, 2)).await;
    stage.check(Behaviour::HangsUpAfterMessage, perhaps(), waits("closed", 1), (1, 2)).await;
    stage.check(Behaviour::HangsUpInMessage, perhaps(), waits("closed", 1), (0, 1)).await;
}

#[tokio::test]
async fn an_address_that_the_server_refuses_is_not_tried_again_and_stops_nobody_elses_mail() {
    let mut stage = Stage::set().await;
    stage.check(Behaviour::Refuses("reminded-1@example.org"), missed("refused"), sent(), (0, 1)).await;
    stage.check(Behaviour::Refuses("written-to-2@example.org"), sent(), missed("refused"), (1, 0)).await;
}

#[tokio::test]
async fn after_two_hours_down_every_reminder_is_there_within_35_minutes_of_the_return_and_once() {
    let mut server = SmtpServer::start(Behaviour::IsDown);
    let (app, world) = app_with(mailing_through(&server)).await;
    let people = [&world.client, &world.carer, &world.other_client, &world.therapist, &world.nurse];
    let recipients: Vec<String> = (0..people.len()).map(|number| format!("number-{number}@example.org")).collect();
    for (person, recipient) in people.iter().zip(&recipients) {
        // A minute apart, so that they do not all wait for the same moment.
        remind(&app, &[lasting(&app, person, recipient)]).await;
        send_due(&app.parts).await.unwrap();
        app.clock.advance(TimeDelta::minutes(1));
    }
    for _ in 0..115 {
        send_due(&app.parts).await.unwrap();
        app.clock.advance(TimeDelta::minutes(1));
    }
    assert_eq!(server.taken(), []);
    server.behave(Behaviour::Takes);
    for _ in 0..35 {
        send_due(&app.parts).await.unwrap();
        app.clock.advance(TimeDelta::minutes(1));
    }
    let mut reached: Vec<String> = server.taken().into_iter().flat_map(|mail| mail.to).collect();
    reached.sort();
    assert_eq!(reached, recipients);
}

#[tokio::test]
async fn a_silent_mail_server_holds_up_neither_a_check_in_nor_a_webhook() {
    let server = SmtpServer::start(Behaviour::Stalls);
    let gateway = Sink::start();
    let (app, world) = app_with(Given {
        webhook_url: Some(gateway.url("/send")),
        webhook_secret: Some(SECRET.to_owned()),
        ..mailing_through(&server)
    })
    .await;
    remind(&app, &[lasting(&app, &world.coordinator, REMINDED)]).await;
    let outbox = Outbox::start(&app.parts).unwrap();
    until(|| server.taken().len() == 1).await;
    assert_eq!(known_of(&app, REMINDED).await.0, "sending");
    let begun = Instant::now();
    remind(&app, &[reminder(&app, &world.client, Channel::Webhook, "+31612345678")]).await;
    let path = format!("/v1/goals/{}/check-ins/2026-03-02", world.goal);
    let body = json!({"help": "alone", "performance": 6, "satisfaction": 7});
    app.put(&path, &world.client, body).await.ok();
    assert!(begun.elapsed() < PATIENCE.verdict, "it waited for the mail server: {:?}", begun.elapsed());
    until(|| gateway.told().len() == 1).await;
    outbox.stop().await;
    assert_eq!(known_of(&app, REMINDED).await, missed("unknown_outcome"));
    assert_eq!(known_of(&app, "+31612345678").await, sent());
}

#[tokio::test]
async fn mail_is_encrypted_and_signed_in_for_with_an_authority_of_ones_own() {
    for tls in [Tls::StartTls, Tls::Implicit] {
        let server = SmtpServer::start_with(tls, Some("reable:p@ss/wörd"));
        let settings = |login: &str, authority| Given {
            smtp_url: Some(server.url(Some(login))),
            smtp_ca_file: Some(authority),
            patience: Some(PATIENCE),
            ..Given::default()
        };
        let (good, stranger) = ("reable:p%40ss%2Fw%C3%B6rd", SmtpServer::start_with(tls, None));
        for (login, authority, expected) in [
            (good, server.ca_file(), sent()),
            (good, stranger.ca_file(), waits("tls", 1)),
            ("reable:wrong", server.ca_file(), waits("535", 1)),
        ] {
            let (app, world) = app_with(settings(login, authority)).await;
            remind(&app, &[lasting(&app, &world.coordinator, REMINDED)]).await;
            send_due(&app.parts).await.unwrap();
            assert_eq!(known_of(&app, REMINDED).await, expected, "{tls:?} {login}");
        }
        let taken = server.taken();
        assert_eq!(taken.len(), 1);
        assert!(taken[0].encrypted);
        assert_eq!(taken[0].login.as_deref(), Some("reable"));
    }
}

#[tokio::test]
async fn nothing_is_said_to_a_server_without_the_encryption_that_is_wanted() {
    let server = SmtpServer::start(Behaviour::Takes);
    let url = format!("{}?tls=required", server.url(Some("reable:password")));
    let (app, world) = app_with(Given { smtp_url: Some(url), ..mailing_through(&server) }).await;
    remind(&app, &[lasting(&app, &world.coordinator, REMINDED)]).await;
    send_due(&app.parts).await.unwrap();
    assert_eq!(known_of(&app, REMINDED).await, waits("not_offered", 1));
    assert_eq!(server.taken(), []);
}

#[tokio::test]
async fn a_name_arrives_as_it_is_written_and_the_mail_can_be_unsubscribed_from() {
    let server = SmtpServer::start(Behaviour::Takes);
    let (app, world) = app_with(mailing_through(&server)).await;
    let name = "Łukasz O'Brien-Özdemir";
    let text = "UPDATE people SET name = $1 WHERE id = $2";
    let db = app.parts.db.writer();
    db.execute_raw(sql(db, text, [name.into(), world.client.id.into()])).await.unwrap();
    remind(&app, &[reminder(&app, &world.client, Channel::Mail, REMINDED)]).await;
    send_due(&app.parts).await.unwrap();
    let taken = server.taken();
    let mail = MessageParser::default().parse(&taken[0].data).unwrap();
    let to = mail.to().unwrap().first().unwrap();
    assert_eq!((to.name(), to.address()), (Some(name), Some(REMINDED)));
    assert_eq!(mail.subject(), Some("Hoe ging het vandaag?"));
    assert!(mail.body_text(0).unwrap().contains(name));
    assert!(mail.body_html(0).unwrap().contains("http://reable.test/"));
    let unsubscribe = mail.header_raw("List-Unsubscribe").unwrap().trim();
    assert!(unsubscribe.starts_with("<http://reable.test/v1/unsubscribe/"), "{unsubscribe}");
    assert_eq!(taken[0].from, "reable@localhost");
}

#[tokio::test]
async fn connections_are_kept_and_one_that_died_meanwhile_is_replaced() {
    let mut server = SmtpServer::start(Behaviour::Takes);
    let (app, world) = app_with(mailing_through(&server)).await;
    let channels = Channels::open(&app.parts.settings).unwrap();
    let message = outgoing(&world, REMINDED);
    for _ in 0..3 {
        assert_eq!(hand_over(&channels, &app, &message, true).await, Outcome::Sent);
    }
    server.hang_up();
    assert_eq!(hand_over(&channels, &app, &message, true).await, Outcome::Sent);
    let connections: Vec<u64> = server.taken().iter().map(|mail| mail.connection).collect();
    assert_eq!(connections, [1, 1, 1, 2]);
}

#[tokio::test]
async fn a_connection_that_nobody_needs_is_closed() {
    let mut server = SmtpServer::start(Behaviour::Takes);
    let patience = Patience { keep: Duration::from_millis(200), ..PATIENCE };
    let (app, world) = app_with(Given { patience: Some(patience), ..mailing_through(&server) }).await;
    let channels = Channels::open(&app.parts.settings).unwrap();
    assert_eq!(hand_over(&channels, &app, &outgoing(&world, REMINDED), true).await, Outcome::Sent);
    assert_eq!(server.open_connections(), 1);
    until(|| server.open_connections() == 0).await;
    assert_eq!(hand_over(&channels, &app, &outgoing(&world, REMINDED), true).await, Outcome::Sent);
    let connections: Vec<u64> = server.taken().iter().map(|mail| mail.connection).collect();
    assert_eq!(connections, [1, 2]);
}

#[tokio::test]
async fn a_connection_is_good_for_the_next_mail_after_one_that_was_refused_or_is_not_ours() {
    let mut server = SmtpServer::start(Behaviour::Refuses(REMINDED));
    let (app, world) = app_with(mailing_through(&server)).await;
    let channels = Channels::open(&app.parts.settings).unwrap();
    let (refused, other) = (outgoing(&world, REMINDED), outgoing(&world, WRITTEN_TO));
    assert_eq!(hand_over(&channels, &app, &refused, true).await, Outcome::Refused);
    assert_eq!(hand_over(&channels, &app, &other, false).await, Outcome::NotMine);
    server.behave(Behaviour::AnswersMessage(451));
    assert_eq!(hand_over(&channels, &app, &other, true).await, Outcome::Failed("451".to_owned()));
    server.behave(Behaviour::Takes);
    assert_eq!(hand_over(&channels, &app, &other, true).await, Outcome::Sent);
    let taken = server.taken();
    assert_eq!(taken.len(), 1);
    assert_eq!((taken[0].connection, taken[0].to.as_slice()), (1, &[WRITTEN_TO.to_owned()][..]));
}

#[tokio::test]
async fn a_server_that_never_greets_is_waited_for_once_and_not_by_every_message() {
    let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("smtp://{}", silent.local_addr().unwrap());
    let patience = Patience { connect: Duration::from_millis(500), leave_alone: Duration::from_secs(60), ..PATIENCE };
    let (app, world) = app_with(Given { smtp_url: Some(url), patience: Some(patience), ..Given::default() }).await;
    let channels = Channels::open(&app.parts.settings).unwrap();
    let begun = Instant::now();
    for _ in 0..1000 {
        let outcome = hand_over(&channels, &app, &outgoing(&world, REMINDED), true).await;
        assert_eq!(outcome, Outcome::Failed("timeout".to_owned()));
    }
    assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
}

fn texting_through(gateway: &Sink) -> Given {
    Given {
        webhook_url: Some(gateway.url("/send")),
        webhook_secret: Some(SECRET.to_owned()),
        patience: Some(PATIENCE),
        ..Given::default()
    }
}

#[tokio::test]
async fn a_gateway_is_told_number_and_sentence_signed_as_the_standard_says() {
    let gateway = Sink::start();
    let (app, world) = app_with(texting_through(&gateway)).await;
    remind(&app, &[reminder(&app, &world.client, Channel::Webhook, "+31612345678")]).await;
    send_due(&app.parts).await.unwrap();
    assert_eq!(known_of(&app, "+31612345678").await, sent());
    let told = &gateway.told()[0];
    let (id, timestamp) = (told.header("webhook-id"), told.header("webhook-timestamp"));
    let key = hmac::Key::new(hmac::HMAC_SHA256, &BASE64.decode(&SECRET.as_bytes()["whsec_".len()..]).unwrap());
    let signature = BASE64.decode(told.header("webhook-signature").strip_prefix("v1,").unwrap().as_bytes()).unwrap();
    hmac::verify(&key, format!("{id}.{timestamp}.{}", told.body).as_bytes(), &signature).unwrap();
    assert_eq!(timestamp, app.clock.now().timestamp().to_string());
    assert_eq!((told.method.as_str(), told.header("content-type")), ("POST", "application/json"));
    let body: Value = serde_json::from_str(&told.body).unwrap();
    assert_eq!(
        body,
        json!({
            "id": id,
            "kind": "client_nudge",
            "to": "+31612345678",
            "text": "Hoe ging het vandaag? U kunt het nu invullen: http://reable.test/",
            "language": "nl",
        })
    );
}

#[tokio::test]
async fn what_a_gateway_answers_decides_whether_it_is_told_again() {
    let gateway = Sink::start();
    let (app, world) = app_with(texting_through(&gateway)).await;
    for (case, (answer, expected)) in [
        (Some(200), sent()),
        (Some(204), sent()),
        (Some(302), waits("302", 1)),
        (Some(429), waits("429", 1)),
        (Some(500), waits("500", 1)),
        (None, missed("unknown_outcome")),
    ]
    .into_iter()
    .enumerate()
    {
        gateway.answer("/send", answer);
        let number = format!("+3161234567{case}");
        // What waits for another try belongs to a day that is over in the next case.
        remind(&app, &[reminder(&app, &world.client, Channel::Webhook, &number)]).await;
        let before = gateway.told().len();
        send_due(&app.parts).await.unwrap();
        assert_eq!(known_of(&app, &number).await, expected, "{answer:?}");
        assert_eq!(gateway.told().len(), before + 1, "{answer:?}: no redirection is followed");
        app.clock.advance(TimeDelta::days(1));
    }
}

#[tokio::test]
async fn a_gateway_that_is_not_there_or_not_set_is_a_definite_failure() {
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let nobody = Given {
        webhook_url: Some(format!("http://127.0.0.1:{port}/")),
        webhook_secret: Some(SECRET.to_owned()),
        ..Given::default()
    };
    for (settings, why) in [(nobody, "unreachable"), (Given::default(), "not_configured")] {
        let (app, world) = app_with(settings).await;
        remind(&app, &[reminder(&app, &world.client, Channel::Webhook, "+31612345678")]).await;
        send_due(&app.parts).await.unwrap();
        assert_eq!(known_of(&app, "+31612345678").await, waits(why, 1));
    }
}

async fn subscribe(app: &TestApp, person: &Person, endpoint: &str) {
    let row = vec![app.id().into(), person.org.into(), person.id.into(), endpoint.into(), app.clock.now().into()];
    app.insert("push_subscriptions (id, org_id, person_id, endpoint, created_at)", row).await;
}

async fn gone(app: &TestApp) -> Vec<(String, bool)> {
    let db = app.parts.db.read();
    let text = "SELECT endpoint, gone_at FROM push_subscriptions ORDER BY endpoint";
    let rows = db.query_all_raw(sql(db, text, [])).await.unwrap();
    let read = |row: &sea_orm::QueryResult| {
        let gone: Option<DateTime<Utc>> = row.try_get("", "gone_at").unwrap();
        (row.try_get("", "endpoint").unwrap(), gone.is_some())
    };
    rows.iter().map(read).collect()
}

#[tokio::test]
async fn every_browser_is_notified_without_a_word_and_one_that_is_gone_no_more() {
    let service = Sink::start();
    service.answer("/gone", 410);
    service.answer("/never-was", 404);
    service.answer("/busy", 503);
    let push_services = Some(vec![service.address.clone()]);
    let (app, world) = app_with(Given { push_services, patience: Some(PATIENCE), ..Given::default() }).await;
    for path in ["/busy", "/gone", "/here", "/never-was"] {
        subscribe(&app, &world.client, &service.url(path)).await;
    }
    // Not on the list, and somebody else's.
    subscribe(&app, &world.client, "http://127.0.0.1:1/internal").await;
    subscribe(&app, &world.carer, &service.url("/carer")).await;
    remind(&app, &[reminder(&app, &world.client, Channel::Push, "")]).await;
    send_due(&app.parts).await.unwrap();
    assert_eq!(known_of(&app, "").await, sent());
    let told = service.told();
    let mut paths: Vec<&str> = told.iter().map(|told| told.path.as_str()).collect();
    paths.sort_unstable();
    assert_eq!(paths, ["/busy", "/gone", "/here", "/never-was"]);
    let key = push::public_key(&app.parts).unwrap();
    for told in &told {
        assert_eq!((told.method.as_str(), told.body.as_str()), ("POST", ""));
        let (scheme, rest) = told.header("authorization").split_once(" t=").unwrap();
        assert_eq!((scheme, rest.split_once(", k=").unwrap().1), ("vapid", key.as_str()));
        assert_eq!((told.header("ttl"), told.header("topic")), ("14400", "client_nudge"));
        assert_eq!(told.header("urgency"), "normal");
    }
    let mut expected = vec![
        ("http://127.0.0.1:1/internal".to_owned(), false),
        (service.url("/busy"), false),
        (service.url("/carer"), false),
        (service.url("/gone"), true),
        (service.url("/here"), false),
        (service.url("/never-was"), true),
    ];
    expected.sort();
    assert_eq!(gone(&app).await, expected);
}

#[tokio::test]
async fn who_has_no_browser_left_is_not_tried_again_and_a_busy_service_is() {
    for (answer, expected) in [
        (Some(410), missed("refused")),
        (Some(503), waits("503", 1)),
        (Some(302), waits("302", 1)),
        (None, missed("unknown_outcome")),
    ] {
        let service = Sink::start();
        service.answer("/browser", answer);
        let push_services = Some(vec![service.address.clone()]);
        let (app, world) = app_with(Given { push_services, patience: Some(PATIENCE), ..Given::default() }).await;
        subscribe(&app, &world.client, &service.url("/browser")).await;
        remind(&app, &[reminder(&app, &world.client, Channel::Push, "")]).await;
        send_due(&app.parts).await.unwrap();
        assert_eq!(known_of(&app, "").await, expected, "{answer:?}");
        assert_eq!(service.told().len(), 1);
    }
}

/// Waits for something that comes soon, or never.
async fn until(mut reached: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !reached() {
        assert!(begun.elapsed() < Duration::from_secs(10), "it never came");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}
