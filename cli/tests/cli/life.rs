//! What happens to clients and those around them, at the administrator's desk: they move, marry into it, fall out, die and
//! come back.

use reable_tests::Person;
use serde_json::{Value, json};

use crate::desk::{Desk, Run};

/// A desk before which every episode begins today.
async fn desk() -> Desk {
    let desk = Desk::new().await;
    desk.begin_episodes_on(desk.today()).await;
    desk
}

async fn done(desk: &Desk, arguments: &[&str]) -> Value {
    desk.run(&[&["-o", "json"], arguments].concat()).await.json()
}

/// What somebody's phone gets for an address.
async fn status(desk: &Desk, path: &str, who: &Person) -> u16 {
    desk.app.get(path, who).await.status
}

/// A carer as the list of a client has it.
async fn carer(desk: &Desk, client: &str, name: &str) -> Value {
    let listed = done(desk, &["carer", "list", client]).await;
    listed.as_array().unwrap().iter().find(|carer| carer["name"] == name).unwrap().clone()
}

#[tokio::test]
async fn a_client_moves_to_another_team_which_reads_everything_at_once() {
    let desk = desk().await;
    let (world, client) = (&desk.world, desk.world.client.id.to_string());
    let (goal, team) = (format!("/v1/goals/{}", world.goal), world.other_team.to_string());
    let coordinator = world.other_therapist.id.to_string();
    let moving = ["client", "move", &client, "--team", &team, "--reason", "verhuisd", "--coordinator", &coordinator];
    let refused: Run = desk.run_as(&world.nurse, &moving).await;
    assert_eq!(refused.code, 4, "a nurse who does not coordinate moves nobody: {}", refused.err);
    assert_eq!(
        (status(&desk, &goal, &world.nurse).await, status(&desk, &goal, &world.other_therapist).await),
        (200, 404)
    );
    done(&desk, &moving).await;
    assert_eq!(
        (status(&desk, &goal, &world.nurse).await, status(&desk, &goal, &world.other_therapist).await),
        (404, 200)
    );
}

#[tokio::test]
async fn a_colleague_of_two_teams_reads_in_both_from_then_on_and_in_neither_when_the_account_is_closed() {
    let desk = desk().await;
    let (world, nurse) = (&desk.world, desk.world.nurse.id.to_string());
    let elsewhere = format!("/v1/episodes/{}", world.other_episode);
    assert_eq!(status(&desk, &elsewhere, &world.nurse).await, 404);
    let (first, second) = (world.team.to_string(), world.other_team.to_string());
    let join = ["staff", "change", &nurse, "--team", &first, "--team", &second];
    assert_eq!(desk.run_as(&world.nurse, &join).await.code, 4, "nobody joins by themselves");
    done(&desk, &join).await;
    assert_eq!(status(&desk, &elsewhere, &world.nurse).await, 200);
    done(&desk, &["staff", "change", &nurse, "--team", &second]).await;
    assert_eq!(status(&desk, &format!("/v1/goals/{}", world.goal), &world.nurse).await, 404);
    done(&desk, &["staff", "deactivate", &nurse]).await;
    assert_eq!(status(&desk, &elsewhere, &world.nurse).await, 401);
}

#[tokio::test]
async fn spouses_care_for_each_other_and_one_carer_for_both_until_replaced() {
    let desk = desk().await;
    let (world, client, spouse) =
        (&desk.world, desk.world.client.id.to_string(), desk.world.other_client.id.to_string());
    let today = desk.today().to_string();
    // The daughter of the one cares for the other as well: the same person, a consent of each.
    let daughter = carer(&desk, &client, "Karin de Wit").await["person_id"].as_str().unwrap().to_owned();
    let link = [
        "carer",
        "link",
        &spouse,
        "--person",
        &daughter,
        "--relation",
        "dochter",
        "--scope",
        "read",
        "--given-on",
        &today,
    ];
    assert_eq!(desk.run_as(&world.nurse, &link).await.code, 1, "a client of another team is not there");
    done(&desk, &link).await;
    let theirs = format!("/v1/episodes/{}/pauses", world.other_episode);
    let own = format!("/v1/episodes/{}/pauses", world.episode);
    assert_eq!(status(&desk, "/v1/me", &world.carer).await, 200);
    let me = desk.app.get("/v1/me", &world.carer).await.ok().body;
    assert_eq!(me["clients"].as_array().unwrap().len(), 2);

    // The one narrows what she may: from the next request on, and for that one alone.
    let relation = carer(&desk, &spouse, "Karin de Wit").await["id"].as_str().unwrap().to_owned();
    let today_of = |id: &str| format!("/v1/today?client={id}");
    assert_eq!(status(&desk, &today_of(&spouse), &world.carer).await, 200);
    done(&desk, &["carer", "consent", &spouse, &relation, "--scope", "reminders", "--given-on", &today]).await;
    assert_eq!(status(&desk, &today_of(&spouse), &world.carer).await, 403);
    assert_eq!(status(&desk, &today_of(&client), &world.carer).await, 200);
    assert_eq!((status(&desk, &own, &world.carer).await, status(&desk, &theirs, &world.carer).await), (200, 403));
    let consents = desk.app.get("/v1/me/consents", &world.other_client).await.ok().body;
    let given: Vec<&Value> = consents["items"].as_array().unwrap().iter().map(|one| &one["scopes"]).collect();
    assert_eq!(given.len(), 2, "and the client sees both, with their days: {consents:#}");

    // Somebody else takes over.
    let relation = carer(&desk, &client, "Karin de Wit").await["id"].as_str().unwrap().to_owned();
    assert_eq!(desk.run_as(&world.other_therapist, &["carer", "unlink", &relation]).await.code, 1);
    assert_eq!(desk.run(&["carer", "unlink", &relation]).await.code, 0);
    assert_eq!(status(&desk, &today_of(&client), &world.carer).await, 404);
    done(
        &desk,
        &[
            "carer",
            "link",
            &client,
            "--name",
            "Bas de Wit",
            "--relation",
            "zoon",
            "--scope",
            "read",
            "--given-on",
            &today,
        ],
    )
    .await;
    assert_eq!(carer(&desk, &client, "Bas de Wit").await["consent"]["scopes"], json!(["read"]));
}

#[tokio::test]
async fn a_wrong_name_is_put_right_and_the_log_says_who_did() {
    let desk = desk().await;
    let client = desk.world.client.id.to_string();
    let change = ["client", "change", &client, "--name", "Cornelia de Wit"];
    assert_eq!(desk.run_as(&desk.world.log_manager, &change).await.code, 4);
    assert_eq!(desk.run_as(&desk.world.other_therapist, &change).await.code, 1);
    done(&desk, &change).await;
    assert_eq!(done(&desk, &["client", "show", &client]).await["name"], "Cornelia de Wit");
    let log = ["-o", "json", "audit", "list", "--client", &client, "--action", "change"];
    let log = desk.run_as(&desk.world.log_manager, &log).await.json();
    assert_eq!(log[0]["actor_id"], json!(desk.world.administrator.id.to_string()), "{log:#}");
}

#[tokio::test]
async fn who_withdrew_comes_back_and_who_died_is_left_in_peace() {
    let desk = desk().await;
    let (world, client) = (&desk.world, desk.world.client.id.to_string());
    let (episode, today) = (world.episode.to_string(), desk.today().to_string());
    let withdrew = ["episode", "end", &episode, "--on", &today, "--reason", "withdrew"];
    assert_eq!(desk.run(&withdrew).await.code, 4, "an administrator decides about no care");
    assert_eq!(desk.run_as(&world.other_therapist, &withdrew).await.code, 1);
    assert_eq!(desk.run_as(&world.nurse, &withdrew).await.code, 0);
    let compliment = json!({ "text": "Goed zo!" });
    let messages = format!("/v1/clients/{client}/messages");
    desk.app.post(&messages, &world.nurse, compliment.clone()).await.refused(409, "client_left");

    let again = done(&desk, &["episode", "start", &client, "--programme", "lat"]).await;
    desk.app.post(&messages, &world.nurse, compliment.clone()).await.ok();
    let died = ["episode", "end", again["id"].as_str().unwrap(), "--on", &today, "--reason", "died"];
    assert_eq!(desk.run_as(&world.nurse, &died).await.code, 0);
    desk.app.post(&messages, &world.nurse, compliment).await.refused(409, "client_left");
    for phone in [&world.client, &world.carer] {
        assert_eq!(status(&desk, "/v1/me", phone).await, 401);
    }
    let waiting = desk.app.texts("SELECT kind FROM outbox WHERE state = 'waiting'", "kind").await;
    assert_eq!(waiting, [""; 0]);
    assert_eq!(
        status(&desk, &format!("/v1/goals/{}", world.goal), &world.nurse).await,
        200,
        "the record stays readable"
    );
}
