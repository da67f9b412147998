//! What went wrong, in the reader's language. English is the API's own sentence, which knows the numbers; Dutch is here,
//! by the code of the fault.

use poem::http::StatusCode;
use reable_rules::words::Language;

use super::say;
use crate::problem::{FieldError, Problem};

/// The heading of a page that says why something was refused.
pub fn title_of(status: StatusCode, language: Language) -> &'static str {
    let (nl, en) = match status {
        StatusCode::NOT_FOUND => ("Niet gevonden", "Not found"),
        StatusCode::FORBIDDEN => ("Dit mag niet", "Not allowed"),
        StatusCode::SERVICE_UNAVAILABLE => ("Even niet beschikbaar", "Not available for a moment"),
        StatusCode::INTERNAL_SERVER_ERROR => ("Er ging iets mis", "Something went wrong"),
        _ => ("Dit is niet gelukt", "This did not work"),
    };
    say(language, nl, en)
}

/// A refusal as a whole.
pub fn of_problem(problem: &Problem, language: Language) -> String {
    match (problem.code(), language) {
        ("invalid", _) => say(
            language,
            "Niet alles is goed ingevuld. Er is nog niets opgeslagen.",
            "Not everything is filled in as it should be. Nothing has been saved yet.",
        )
        .to_owned(),
        ("stale", _) => say(
            language,
            "Iemand anders heeft dit intussen gewijzigd. Wat u invulde staat er nog; waar het verschilt staat erbij wat er \
             nu staat. Slaat u op, dan geldt wat u invulde.",
            "Somebody else changed this meanwhile. What you filled in is still there; where it differs you see what is \
             stored now. If you save, what you filled in counts.",
        )
        .to_owned(),
        (code, Language::Nl) => dutch(code).unwrap_or("Dit kan nu niet. Er is niets opgeslagen.").to_owned(),
        (_, Language::En) => problem.detail().to_owned(),
    }
}

/// One thing that is wrong with what was filled in.
pub fn of_field(error: &FieldError, language: Language) -> String {
    match language {
        Language::Nl => dutch(&error.code).unwrap_or("Dit is niet goed ingevuld.").to_owned(),
        Language::En => match error.code.as_str() {
            "required" | "wrong_type" if error.detail.contains("null") || error.code == "required" => {
                "Fill this in.".to_owned()
            }
            "wrong_type" => "This is not what belongs here, such as a number.".to_owned(),
            _ => error.detail.clone(),
        },
    }
}

/// The Dutch sentence for a code.
fn dutch(code: &str) -> Option<&'static str> {
    Some(match code {
        "required" => "Vul dit in.",
        "client_left" => "Deze cliënt doet niet meer mee: er gaat niets meer naartoe.",
        "client_not_found" => {
            "Geen cliënt heeft dit nummer, of deze naam en geboortedatum. De poging staat in het logboek."
        }
        "own_team" => "Deze cliënt is van uw eigen team: u kunt het dossier al lezen.",
        "wrong_type" => "Hier hoort iets anders, zoals een getal.",
        "malformed" | "invalid_day" | "invalid_time" => "Dit is geen geldige datum, tijd of keuze.",
        "out_of_range" => "Dit ligt buiten wat kan.",
        "unknown_word" => "Kies een van de mogelijkheden.",
        "too_long" => "Dit is te lang.",
        "too_short" => "Dit is te kort.",
        "too_many" => "Dit zijn er te veel.",
        "too_few" | "one_of_two" => "Kies er ten minste een.",
        "repeated" | "named_twice" | "duplicate_goal" => "Dit staat er twee keer.",
        "control_character" => "Hier staat een teken dat niet kan worden opgeslagen.",
        "day_in_future" => "Deze dag ligt in de toekomst.",
        "not_ahead" => "Kies een dag die nog komt.",
        "day_in_past" => "Deze dag is al geweest.",
        "day_too_old" | "too_long_ago" | "start_too_long_ago" => "Deze dag is te lang geleden.",
        "too_far_ahead" | "start_too_far_ahead" => "Deze dag is te ver weg.",
        "too_early" => "Dit is te vroeg.",
        "not_later" => "De nieuwe laatste dag moet later zijn dan de huidige.",
        "out_of_order" => "De dagen staan niet in de goede volgorde.",
        "before_episode_start" => "Deze dag ligt voor het begin van het traject.",
        "after_episode_end" => "Deze dag ligt na het einde van het traject.",
        "before_goal_start" => "Deze dag ligt voor het begin van het doel.",
        "before_reported" | "before_raised" => "Deze dag ligt voor de dag van de melding.",
        "before_last_decision" => "Er is al een besluit dat later ingaat.",
        "ends_before_start" | "pause_ends_before_start" => "De laatste dag ligt voor de eerste.",
        "episode_ended" => "Dit traject is afgesloten. Er kan niets meer worden toegevoegd.",
        "episode_open" => "Er loopt al een traject voor deze cliënt.",
        "episode_not_ended" => "Dit traject loopt nog. Sluit het eerst af.",
        "goal_limit_reached" => {
            "Er zijn al zo veel doelen open als het programma toelaat. Sluit eerst een doel af: bereikt of gestopt."
        }
        "goal_closed" => "Dit doel is afgesloten.",
        "goal_kind_not_offered" => "Dit programma kent dit soort doelen niet.",
        "invalid_planned_days" => "Kies ten minste een dag van de week.",
        "not_an_agreement" => "‘Niet gedaan’ is geen afspraak.",
        "unknown_goal" => "Dit doel hoort niet bij dit traject.",
        "unknown_step" => "Dit stapje hoort niet bij dit doel.",
        "goals_required" => "Zeg bij welke doelen de zorg minder wordt.",
        "goal_not_lowered" => "Bij dit doel wordt de zorg niet minder.",
        "no_goals_scored" => "Vul bij ten minste een doel de scores in.",
        "taper_must_lower" => "Bij afbouw wordt de zorgtijd minder dan nu.",
        "raise_must_raise" => "Bij opbouw wordt de zorgtijd meer dan nu.",
        "baseline_first" => "Leg eerst vast hoeveel zorg er aan het begin was.",
        "baseline_exists" => "De zorgtijd aan het begin is al vastgelegd.",
        "linked_exceed_total" => "Bij de doelen samen staat meer zorgtijd dan in totaal.",
        "hold_released" => "Deze reden om te wachten is al opgeheven.",
        "pause_overlaps" => "Er is al een pauze in deze dagen.",
        "carer_linked" => "Deze mantelzorger is al aan deze cliënt gekoppeld.",
        "core_team_taken" => "De cliënt heeft al iemand uit de eigen omgeving in het kernteam.",
        "nothing_agreed" => "Kies ten minste een ding waarvoor toestemming is gegeven.",
        "email_taken" => "Dit mailadres is al in gebruik.",
        "no_email" => "Er is geen mailadres bekend om de brief naar te sturen.",
        "invalid_email" => "Dit is geen mailadres.",
        "invalid_phone_number" => "Dit is geen telefoonnummer.",
        "quiet_hours" => "Tussen 21.00 en 8.00 uur sturen we niets.",
        "pairing_code_live" => "Er is nog een brief geldig. Maak alleen een nieuwe als die kwijt is.",
        "device_limit_reached" => "Er zijn al drie apparaten gekoppeld.",
        "signal_not_there" => "Dit signaal is er niet meer.",
        "unknown_signal" => "Dit signaal is er niet.",
        "reason_required" => "Zeg waarom.",
        "alarm_closed" | "already_closed" => "Dit is al afgehandeld.",
        "meeting_exists" => "Er is op die dag al een MDO van dit team.",
        "meeting_has_decisions" => "In dit MDO zijn al besluiten genomen.",
        "meeting_cancelled" => "Dit MDO gaat niet door. Plan het eerst opnieuw.",
        "not_yet_held" => "Dit MDO is er nog niet geweest.",
        "not_in_team" => "Deze collega hoort niet bij dit team.",
        "another_day" => "Dit hoort bij een andere dag.",
        "beyond_limit" => "Dit gaat verder dan het programma toelaat. Zeg wie dat besloot en waarom.",
        "not_for_this_kind" => "Dit hoort niet bij dit soort besluit.",
        "decision_corrected" => "Dit besluit is al rechtgezet.",
        "evaluation_held" => "De evaluatie is al vastgelegd.",
        "either_planned_or_held" => "Vul in wanneer de evaluatie is gepland, of wanneer zij is gehouden.",
        "unknown_outcome" => "Deze uitkomst kent het programma niet.",
        "unknown_month" => "Dit programma kent geen vervolgmeting in die maand.",
        "unknown_person" => "Deze persoon hoort hier niet bij.",
        "id_taken" => "Dit is al opgeslagen, met iets anders erin. Open de pagina opnieuw.",
        "conflict" => "Iemand anders wijzigde dit op hetzelfde moment. Open de pagina opnieuw.",
        "sign_in_failed" => "Het mailadres en het wachtwoord horen niet bij elkaar.",
        "organisation_needed" => "U werkt bij meer dan een organisatie. Vul in bij welke u wilt aanmelden.",
        "totp_required" => "Vul ook de code van uw telefoon in.",
        "totp_wrong" => {
            "Deze code klopt niet, of is al gebruikt. Wacht op de volgende, of neem een andere reservecode."
        }
        "totp_enrolled" => "Uw account vraagt al een code.",
        "totp_not_started" => "Uw account vraagt nog geen code.",
        "wrong_password" => "Dit is niet uw huidige wachtwoord.",
        "equals_email" => "Kies een wachtwoord dat niet op uw mailadres lijkt.",
        "too_many_tries" => "Te veel pogingen. Wacht even en probeer het opnieuw.",
        "link_invalid" => "Deze link is gebruikt, verlopen of vervangen door een nieuwere. Vraag een nieuwe aan.",
        "signed_out" => "Meld u eerst aan.",
        "second_factor_required" => "Uw organisatie vraagt een code bij het aanmelden. U kunt die niet uitzetten.",
        "forbidden" => "Dit hoort niet bij uw rol, of er is geen toestemming voor gegeven.",
        "from_another_site" => {
            "Dit kwam van een andere site en is niet gedaan. Open de pagina hier en verstuur het opnieuw."
        }
        "not_found" => "Hier is niets, of het is niet van uw team.",
        "unavailable" => "De server kan dit nu niet opslaan of lezen. Er is niets gewijzigd; probeer het zo weer.",
        "deadline" => "Dit duurde te lang. Probeer het zo weer.",
        "internal" => "Er ging iets mis aan onze kant. Het is vastgelegd; probeer het later weer.",
        _ => return None,
    })
}
