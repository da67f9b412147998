//! One example for every command, printed below its help. Words in capitals stand for ids, as in the usage.

use clap::Command;

/// The example of each command; a test tries them all.
const EXAMPLES: &[&str] = &[
    "reable login --email beheer@zorg.example",
    "reable logout",
    "reable second-factor start --qr",
    "reable second-factor confirm",
    "reable second-factor recovery-codes",
    "reable second-factor remove",
    "reable session list",
    "reable session end-all --staff fatima@zorg.example",
    "reable organisation show",
    "reable organisation change --contact-line \"Bel 088 000 0000, ma t/m vr 9-17 uur\"",
    "reable team create --name \"Wijkteam Noord\" --phone \"088 000 0001\"",
    "reable team change TEAM --phone \"088 000 0002\"",
    "reable team list",
    "reable staff create --name \"Fatima El Amrani\" --email fatima@zorg.example --role nurse --team TEAM",
    "reable staff list",
    "reable staff show fatima@zorg.example",
    "reable staff change fatima@zorg.example --team TEAM",
    "reable staff invite fatima@zorg.example",
    "reable staff deactivate fatima@zorg.example",
    "reable staff activate fatima@zorg.example",
    "reable staff reset fatima@zorg.example",
    "reable staff reset-second-factor fatima@zorg.example --reason \"telefoon kwijt\"",
    "reable staff appoint-log-manager fatima@zorg.example --reason \"besluit van 3 november\"",
    "reable client enrol --name \"C. de Wit\" --external-ref C-2041 --team TEAM",
    "reable client list --find wit",
    "reable client show C-2041",
    "reable client change C-2041 --phone \"070 123 4567\"",
    "reable client move C-2041 --team TEAM --reason \"verhuisd\"",
    "reable client merge C-2077 --into C-2041 --reason \"zelfde mevrouw, twee keer aangemeld\"",
    "reable client unmerge CLIENT",
    "reable client void C-2041 --reason \"verkeerde persoon\"",
    "reable client import clients.csv --dry-run --errors-to faults.csv",
    "reable client import-template --out clients.xlsx",
    "reable client letter C-2041 --out letter.html",
    "reable client letters --since 2026-11-23 --out letters",
    "reable client pairing-code C-2041 --screen --qr",
    "reable client advice-talk C-2041 --outcome programme --held-on 2026-11-23",
    "reable carer link C-2041 --name \"K. de Wit\" --relation dochter --scope read --given-on 2026-11-23",
    "reable carer list C-2041",
    "reable carer consent C-2041 CARER --scope read --scope record --given-on 2026-11-23",
    "reable carer unlink CARER",
    "reable device list C-2041",
    "reable device revoke DEVICE",
    "reable episode list --attention signal",
    "reable episode show EPISODE",
    "reable episode start C-2041 --programme lat",
    "reable episode end EPISODE --on 2026-11-23 --reason goals_reached",
    "reable episode change EPISODE --rated-by carer",
    "reable episode evaluate EPISODE --held-on 2026-11-23 --outcome no_care --minutes 0 --independence-end 8",
    "reable episode follow-up EPISODE --month 6 --held-on 2026-11-23 --living-at-home true",
    "reable episode decisions EPISODE",
    "reable episode pause list EPISODE",
    "reable episode pause add EPISODE --from 2026-11-23 --reason hospital",
    "reable episode pause end EPISODE PAUSE --until 2026-11-30",
    "reable episode pause withdraw PAUSE",
    "reable episode care-decision EPISODE --kind taper --from-day 2026-11-30 --minutes 150 --goal GOAL=30 \
     --decided-by \"MDO\" --reason \"doucht zelf\"",
    "reable episode hold list EPISODE",
    "reable episode hold report EPISODE --kind fall --on 2026-11-23",
    "reable episode hold release EPISODE HOLD --on 2026-11-30 --note \"loopt weer\"",
    "reable goal create EPISODE --title \"Zelf douchen\" --target 8 --agreed-help alone --planned-days 1,3,5",
    "reable goal list EPISODE",
    "reable goal show GOAL",
    "reable goal change GOAL --target 9",
    "reable goal steps GOAL --step \"Zelf de haren wassen\" --step \"Zelf afdrogen\"",
    "reable goal work-description GOAL --client-does \"Wast zich zelf\" --staff-do \"Alleen de rug\"",
    "reable goal copm EPISODE --moment start --held-on 2026-11-23 --score GOAL=9,3,4",
    "reable check-in list GOAL --from 2026-11-01",
    "reable check-in history GOAL 2026-11-23",
    "reable check-in paper EPISODE --by PERSON --goal GOAL --day 2026-11-23 --done alone --performance 7 \
     --satisfaction 8",
    "reable check-in import diary.csv --episode EPISODE --by PERSON",
    "reable meeting plan TEAM --on 2026-11-30 --until 2027-02-22",
    "reable meeting list TEAM",
    "reable meeting agenda MEETING",
    "reable meeting pack MEETING",
    "reable meeting decide MEETING EPISODE --kind continue --reason \"gaat goed\" --staff STAFF --client-present",
    "reable meeting decisions MEETING",
    "reable meeting status MEETING held",
    "reable export check-ins --from 2026-07-01 --to 2026-09-30 --format xlsx --out check-ins.xlsx",
    "reable export episodes --format json --out episodes.json",
    "reable export goals --out goals.csv",
    "reable export care-minutes --named --reason \"vraag van de accountant\" --out care-minutes.csv",
    "reable export copm --from 2026-07-01 --out copm.csv --resume",
    "reable export signals --client CLIENT",
    "reable export fhir --all --format ndjson --reason \"overdracht aan het ECD\" --out records.ndjson",
    "reable -o csv export codebook > codebook.csv",
    "reable report quarter 2026Q3 --format html --out 2026Q3.html",
    "reable report business-case --from 2026-01-01 --to 2026-06-30 --rate 45 --weeks 7.7 --programme-cost 3103",
    "reable programme list",
    "reable -o json programme show lat > own.json",
    "reable programme validate own.json",
    "reable programme add own.json",
    "reable programme retire cti --reason \"doen wij niet meer\"",
    "reable method list",
    "reable method show 1",
    "reable method find --need \"dementia carer\"",
    "reable signal list EPISODE",
    "reable signal explain EPISODE --on 2026-11-23",
    "reable signal history EPISODE",
    "reable signal respond EPISODE stalled --answer accept --goal GOAL --reason \"stapje kleiner gemaakt\"",
    "reable signal sweep",
    "reable signal settings",
    "reable signal configure --set steady_percent_at_target=85 --reason \"afgesproken\"",
    "reable signal try --csv diary.csv --start 2026-09-01 --target 8",
    "reable reminder settings show --person PERSON",
    "reable reminder settings set --person PERSON --on --at 18:30 --channel mail",
    "reable reminder snooze --person PERSON --until 2026-11-30T08:00:00Z",
    "reable reminder preview --person PERSON --on 2026-11-24",
    "reable reminder queue --state missed",
    "reable reminder retry MESSAGE",
    "reable reminder calendar make --person PERSON",
    "reable reminder calendar list --person PERSON",
    "reable reminder calendar end CALENDAR",
    "reable emergency-access open C-2041 --reason \"gevallen op straat, huisarts belt\"",
    "reable emergency-access list",
    "reable emergency-access end ACCESS",
    "reable approval list --status open",
    "reable approval approve APPROVAL",
    "reable approval refuse APPROVAL",
    "reable approval withdraw APPROVAL",
    "reable privacy due",
    "reable privacy erase C-2041 --ground request --reason \"brief van 3 november\"",
    "reable privacy hold C-2041 --reason \"klacht 2026-17\"",
    "reable privacy holds",
    "reable privacy release HOLD",
    "reable privacy certificates",
    "reable privacy certificate CERTIFICATE",
    "reable audit list --client CLIENT",
    "reable audit export --from 2026-10-01T00:00:00Z --action export --out audit.csv",
    "reable audit verify --head 1234:9f86d081…",
    "reable completions bash > ~/.local/share/bash-completion/completions/reable",
    "reable man --out ~/.local/share/man/man1",
];

/// The commands with their examples below their help.
pub fn shown(command: Command) -> Command {
    let mut path = Vec::new();
    with_examples(command, &mut path)
}

fn with_examples(mut command: Command, path: &mut Vec<String>) -> Command {
    path.push(command.get_name().to_owned());
    if command.has_subcommands() {
        command = command.mut_subcommands(|below| with_examples(below, path));
    } else if let Some(example) = example_of(path) {
        command = command.after_help(format!("Example: {example}"));
    }
    path.pop();
    command
}

/// The example of the command at this path.
fn example_of(path: &[String]) -> Option<&'static str> {
    let is_its = |example: &&str| {
        let words = example.split(' ').filter(|word| !word.is_empty());
        // What goes before the noun: `-o json`.
        let words: Vec<&str> = words.filter(|word| !matches!(*word, "-o" | "json" | "csv")).take(path.len()).collect();
        words == path
    };
    EXAMPLES.iter().copied().find(is_its)
}

#[cfg(test)]
mod tests {
    use clap::{CommandFactory, Parser};

    use super::*;
    use crate::Cli;

    fn leaves(command: &Command, path: &mut Vec<String>, found: &mut Vec<Vec<String>>) {
        path.push(command.get_name().to_owned());
        if command.has_subcommands() {
            command.get_subcommands().for_each(|below| leaves(below, path, found));
        } else {
            found.push(path.clone());
        }
        path.pop();
    }

    /// A line as a shell takes it apart, up to where its output goes.
    fn words(example: &str) -> Vec<String> {
        let example = example.split(" > ").next().unwrap();
        let mut words = Vec::new();
        for (place, part) in example.split('"').enumerate() {
            match place % 2 {
                0 => words.extend(part.split_whitespace().map(as_id)),
                _ => words.push(part.to_owned()),
            }
        }
        words
    }

    /// A word in capitals stands for an id, also before a `=`.
    fn as_id(word: &str) -> String {
        let (first, rest) = word.split_once('=').map_or((word, None), |(first, rest)| (first, Some(rest)));
        let is_id = first.len() > 2 && first.bytes().all(|byte| byte.is_ascii_uppercase());
        let first = if is_id { "0197f3a0-0000-7000-8000-000000000001" } else { first };
        rest.map_or_else(|| first.to_owned(), |rest| format!("{first}={rest}"))
    }

    #[test]
    fn every_command_has_an_example_and_every_example_a_command() {
        let mut found = Vec::new();
        leaves(&Cli::command(), &mut Vec::new(), &mut found);
        let without: Vec<&Vec<String>> = found.iter().filter(|path| example_of(path).is_none()).collect();
        assert!(without.is_empty(), "{without:?}");
        assert_eq!(found.len(), EXAMPLES.len(), "one each");
    }

    #[test]
    fn every_example_is_understood() {
        for example in EXAMPLES {
            if let Err(error) = Cli::try_parse_from(words(example)) {
                panic!("{example}: {error}");
            }
        }
    }

    #[test]
    fn the_help_ends_with_the_example() {
        let mut command = shown(Cli::command());
        let team = command.find_subcommand_mut("team").unwrap().find_subcommand_mut("create").unwrap();
        assert!(team.render_help().to_string().contains("Example: reable team create --name"));
    }
}
