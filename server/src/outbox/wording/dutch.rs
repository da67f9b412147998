//! The Dutch words; level B1, and `u`.

use reable_rules::words::Language;
use reable_rules::{Day, calendar};

use super::{Button, Words, counted, home};
use crate::outbox::Content;
use crate::outbox::content::MeetingAhead;

pub(super) fn words(content: &Content, public_url: &str) -> Words {
    let app = || Button { label: "Open de app", url: home(content, public_url) };
    let team = || Button { label: "Naar de teampagina", url: home(content, public_url) };
    match content {
        Content::ClientNudge => Words::plain(
            "Hoe ging het vandaag?",
            "Hoe ging het vandaag? U kunt het nu invullen:",
            "Hoe ging het vandaag? U kunt het nu invullen. Het kost u een minuut.",
            Button { label: "Vul het in", ..app() },
        ),
        Content::CarerNudge => Words::plain(
            "Wilt u even meekijken?",
            "Er is een paar dagen niets ingevuld. Wilt u even meekijken?",
            "Er is een paar dagen niets ingevuld. Wilt u even meekijken? Misschien kunt u helpen met invullen.",
            app(),
        ),
        Content::CoordinatorSilence { clients } => Words::plain(
            "Wie belt u vandaag?",
            "U hebt vandaag iemand om te bellen. Kijk op de teampagina:",
            format!(
                "Van {} hoort u al een tijd niets. Wilt u vandaag bellen? Op de teampagina ziet u wie.",
                counted(*clients, "één cliënt", "cliënten")
            ),
            team(),
        ),
        Content::StaffDigest { meetings } => Words {
            points: meetings.iter().map(meeting).collect(),
            ..Words::plain(
                "Het overleg dat eraan komt",
                "Er komt een overleg aan. De agenda staat klaar:",
                "Er komt een overleg aan. De agenda staat klaar op de teampagina.",
                team(),
            )
        },
        Content::EpisodeEnding { clients } => Words::plain(
            "Tijd om een gesprek te plannen",
            "Er is een gesprek te plannen. Kijk op de teampagina:",
            format!(
                "Bij {} komt het einde dichterbij. Wilt u het laatste gesprek plannen?",
                counted(*clients, "één cliënt", "cliënten")
            ),
            team(),
        ),
        Content::FollowUp { clients } => Words::plain(
            "Tijd om nog eens te vragen hoe het gaat",
            "Het is tijd om iemand na te bellen. Kijk op de teampagina:",
            format!(
                "U hebt {} om na te bellen. Op de teampagina ziet u wie.",
                counted(*clients, "één cliënt", "cliënten")
            ),
            team(),
        ),
        Content::CarerAlarm => Words::plain(
            "Wilt u vandaag bellen?",
            "Iemand vraagt u om vandaag te bellen. Kijk op de teampagina:",
            "Een mantelzorger vraagt om hulp. Wilt u vandaag bellen? Op de teampagina ziet u wie het is.",
            team(),
        ),
        Content::PairingLetter { code, url, expires_at } => Words {
            code: Some(("Vraagt de app om een code? Typ dan deze code:", code.clone())),
            closing: format!(
                "De link en de code werken één keer, tot {}. Geef ze aan niemand anders.",
                calendar::day_and_month(expires_at.date_naive(), Language::Nl)
            ),
            ..Words::plain(
                "Uw code om te beginnen",
                "Er is een brief voor u. Daarin staat uw code:",
                "Met deze link opent u de app. Doe dat op uw eigen telefoon.",
                Button { label: "Open de app", url: url.clone() },
            )
        },
        Content::Invitation { url } => Words {
            closing: "Verwachtte u deze mail niet? Dan hoeft u niets te doen.".to_owned(),
            ..Words::plain(
                "Uw account voor Reable",
                "Er is een account voor u gemaakt. Kijk in uw mail:",
                "Er is een account voor u gemaakt. Kies uw wachtwoord met deze link. De link werkt één keer, 72 uur lang.",
                Button { label: "Kies uw wachtwoord", url: url.clone() },
            )
        },
        Content::PasswordReset { url } => Words {
            closing: "Hebt u er niet om gevraagd? Dan hoeft u niets te doen. Uw wachtwoord blijft zoals het is."
                .to_owned(),
            ..Words::plain(
                "Een nieuw wachtwoord voor Reable",
                "Er is om een nieuw wachtwoord gevraagd. Kijk in uw mail:",
                "Er is om een nieuw wachtwoord voor uw account gevraagd. Kies het met deze link. De link werkt één keer, \
                 een uur lang.",
                Button { label: "Kies een nieuw wachtwoord", url: url.clone() },
            )
        },
        Content::AccountChanged => Words::plain(
            "Uw account voor Reable is gewijzigd",
            "Uw account is gewijzigd. Was u dat niet? Bel dan uw beheerder.",
            "Het wachtwoord of het mailadres van uw account is gewijzigd. Hebt u dat niet zelf gedaan of gevraagd? Bel \
             dan meteen uw beheerder.",
            team(),
        ),
        Content::SecondFactorChanged { on: true } => Words::plain(
            "Aanmelden bij Reable met een code",
            "Uw account vraagt nu ook een code. Was u dat niet? Bel dan uw beheerder.",
            "Bij het aanmelden vraagt uw account voortaan ook een code van uw telefoon. Hebt u dat niet zelf ingesteld? \
             Bel dan meteen uw beheerder.",
            team(),
        ),
        Content::SecondFactorChanged { on: false } => Words::plain(
            "Aanmelden bij Reable zonder code",
            "Uw account vraagt geen code meer. Was u dat niet? Bel dan uw beheerder.",
            "Bij het aanmelden vraagt uw account geen code van uw telefoon meer. Hebt u dat niet zelf ingesteld? Bel dan \
             meteen uw beheerder.",
            team(),
        ),
        Content::PhoneRevoked => Words::plain(
            "Een telefoon is ontkoppeld",
            "Een mantelzorger heeft de telefoon van een van uw mensen ontkoppeld.",
            "Een mantelzorger heeft de telefoon van een cliënt ontkoppeld. Misschien is die telefoon kwijt. Bij \
             wie, staat niet in een mail. De cliënt of de mantelzorger vraagt u om een nieuwe brief. Die maakt u op de teampagina.",
            team(),
        ),
        Content::EmergencyAccess => Words::plain(
            "Noodtoegang tot een dossier",
            "Een collega van een ander team leest een dossier van uw team.",
            "Een collega van een ander team leest een dossier van uw team. Dat kan acht uur lang. Onder de lijst met \
             cliënten staat Noodtoegang. Daar ziet u wie het is en waarom. U kunt het daar ook beëindigen.",
            team(),
        ),
        Content::ApprovalAsked => Words::plain(
            "Een collega vraagt uw akkoord in Reable",
            "Een collega vraagt iets waar twee mensen voor nodig zijn.",
            "Een collega vraagt iets waar twee mensen voor nodig zijn. Bekijk het met: reable approval list.",
            team(),
        ),
        Content::RecoveryCodeUsed { left } => Words {
            closing: match left {
                0 => "U hebt geen reservecodes meer. Maak meteen nieuwe, op de pagina van uw account.".to_owned(),
                1 => "U hebt nog één reservecode. Maak nieuwe, op de pagina van uw account.".to_owned(),
                left => format!("U hebt nog {left} reservecodes."),
            },
            ..Words::plain(
                "Aangemeld bij Reable met een reservecode",
                "Er is aangemeld met een reservecode van u. Was u dat niet? Bel dan uw beheerder.",
                "Er is met uw wachtwoord en een reservecode aangemeld bij uw account. Was u dat niet? Bel dan meteen uw \
                 beheerder.",
                team(),
            )
        },
        Content::RecoveryCodesMade => Words::plain(
            "Nieuwe reservecodes voor Reable",
            "Er zijn nieuwe reservecodes gemaakt. Was u dat niet? Bel dan uw beheerder.",
            "Voor uw account zijn nieuwe reservecodes gemaakt. De oude werken niet meer. Hebt u dat niet zelf gedaan? \
             Bel dan meteen uw beheerder.",
            team(),
        ),
        Content::AuditHead { head } => Words {
            points: vec![head.clone()],
            closing: "Zo ziet u later of het logboek nog hetzelfde is: reable audit verify --head STAND.".to_owned(),
            ..Words::plain(
                "De stand van het logboek",
                "De stand van het logboek van vanochtend is gemaild.",
                "Dit is de stand van het logboek van vanochtend. Bewaar deze mail.",
                team(),
            )
        },
        Content::SignInEnded { own: true } => Words::plain(
            "Een aanmelding bij Reable is beëindigd",
            "Een aanmelding van u is gestopt. Meld u opnieuw aan:",
            "Een van uw aanmeldingen is op twee plaatsen tegelijk gebruikt. Daarom is die beëindigd. Meld u opnieuw aan. \
             Was u dit niet? Kies dan een nieuw wachtwoord. Bel ook uw beheerder.",
            team(),
        ),
        Content::SignInEnded { own: false } => Words::plain(
            "Een aanmelding bij Reable is beëindigd",
            "Een aanmelding van een telefoon is gestopt. Kijk op de teampagina:",
            "Een telefoon die bij u hoort, is op twee plaatsen tegelijk gebruikt. Daarom is de aanmelding beëindigd. Op \
             de teampagina ziet u welke. Maak zo nodig een nieuwe koppelcode.",
            team(),
        ),
        Content::NewDevice => Words::plain(
            "Er is een telefoon aan uw account gekoppeld",
            "Er is een telefoon aan uw account gekoppeld. Was u dat niet? Bel ons dan.",
            "Er is een telefoon aan uw account gekoppeld. Hebt u dat zelf gedaan? Dan hoeft u niets te doen. Was u het \
             niet? Bel dan meteen uw contactpersoon.",
            app(),
        ),
    }
}

fn meeting(ahead: &MeetingAhead) -> String {
    let MeetingAhead { team, on, clients, attention } = ahead;
    let clients = counted(*clients, "1 cliënt", "cliënten");
    format!("{}: {team}. Er {} op de agenda, {attention} met vraag om aandacht.", date(*on), stand(&clients))
}

fn stand(clients: &str) -> String {
    if clients.starts_with("1 ") { format!("staat {clients}") } else { format!("staan {clients}") }
}

fn date(day: Day) -> String {
    let weekday = calendar::weekday(day.iso_weekday(), Language::Nl);
    let (first, rest) = weekday.split_at(1);
    format!("{}{rest} {}", first.to_uppercase(), calendar::day_and_month(day, Language::Nl))
}
