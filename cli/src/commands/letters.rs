//! The letters with which clients and carers pair a phone: one, or all of a Monday.

use std::collections::HashSet;
use std::fs;
use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Args;
use reable_openapi::Reable;
use reable_openapi::types::{Client, Language, PairingLetter};
use serde::Serialize;
use uuid::Uuid;

use super::pairing::{self, Wanted};
use super::{carer, client};
use crate::context::{Context, word};
use crate::failure::{Failure, Outcome};
use crate::letter;
use crate::part_file::PartFile;

/// A letter to write.
#[derive(Debug, Args)]
pub struct Letter {
    /// The client, by id or by the organisation's own reference
    client: String,
    /// Write to this carer of the client instead
    #[arg(long, value_name = "CARER")]
    carer: Option<Uuid>,
    /// The file to write, to be opened and printed by a browser
    #[arg(long, value_name = "FILE", required_unless_present_any = ["qr", "send_by_mail"])]
    out: Option<PathBuf>,
    /// Mail the letter as well
    #[arg(long)]
    send_by_mail: bool,
    /// Show the QR and the code on the terminal
    #[arg(long)]
    qr: bool,
    /// Make an earlier code void
    #[arg(long)]
    reissue: bool,
    /// The language of the letter; the addressee's own when absent
    #[arg(long, value_parser = word!(Language))]
    language: Option<Language>,
}

impl Letter {
    /// Makes a code, and writes it down before it can get lost.
    pub async fn run(self, context: &Context, reable: &Reable) -> Outcome {
        let client = client::find(reable, &self.client).await?;
        let person = match self.carer {
            None => client.id,
            Some(carer) => {
                let carers = carer::list(reable, client.id).await?;
                let carer = carers.into_iter().find(|known| known.id == carer || known.person_id == carer);
                carer.ok_or_else(|| Failure::Failed("this client has no such carer".to_owned()))?.person_id
            }
        };
        // The file first: a code that could not be written down would be lost. An earlier letter stays until there is
        // a new one: its code may still be good.
        let paper = self.out.as_deref().map(PartFile::begin).transpose()?;
        let wanted = Wanted {
            reissue: self.reissue,
            on_screen: paper.is_none() && !self.send_by_mail,
            by_mail: self.send_by_mail,
            sheet: paper.is_some(),
            language: self.language,
        };
        let code = match pairing::mint(reable, person, wanted).await {
            Ok(code) => code,
            Err(error) => {
                paper.as_ref().inspect(|paper| paper.throw_away());
                return Err(error.into());
            }
        };
        if let Some(mut paper) = paper {
            let place = paper.path().display().to_string();
            paper.add(letter::page(sheet(&code)?))?;
            paper.finish()?;
            eprintln!("reable: the letter is in {place}: print it, and delete it afterwards");
        }
        if self.qr {
            eprintln!("{}", letter::terminal_qr(&code.url)?);
            context.output.one(&code)?;
        }
        Ok(())
    }
}

/// Letters to write.
#[derive(Debug, Args)]
pub struct Letters {
    /// Only clients who were enrolled on this day or later
    #[arg(long, value_name = "DAY")]
    since: Option<NaiveDate>,
    /// Only this team
    #[arg(long, value_name = "TEAM")]
    team: Option<Uuid>,
    /// Their carers get letters too
    #[arg(long)]
    carers: bool,
    /// The folder to write them in, a file for each person, named after the client's reference
    #[arg(long, value_name = "DIR", required_unless_present = "one_file")]
    out: Option<PathBuf>,
    /// Write them all into this one file instead, a sheet for each person
    #[arg(long, value_name = "FILE", conflicts_with = "out")]
    one_file: Option<PathBuf>,
    /// Write new letters also for those who have a phone or a letter: earlier codes become void
    #[arg(long)]
    reissue: bool,
}

/// What became of somebody's letter.
#[derive(Debug, Serialize)]
struct Written {
    external_ref: String,
    name: String,
    outcome: &'static str,
    file: Option<String>,
}

/// Somebody who may need a letter.
struct Addressee {
    person: Uuid,
    name: String,
    external_ref: String,
    /// What the file is called after.
    file_name: String,
}

impl Letters {
    /// Writes letter after letter; who already has one is left alone.
    pub async fn run(self, context: &Context, reable: &Reable) -> Outcome {
        let addressees = self.addressees(reable).await?;
        let mut stack = Stack::begin(&self)?;
        let mut written = Vec::new();
        for addressee in addressees {
            match self.write(context, reable, &addressee, &mut stack).await {
                Ok((outcome, file)) => {
                    let Addressee { name, external_ref, .. } = addressee;
                    written.push(Written { external_ref, name, outcome, file });
                }
                Err(failure) => {
                    stack.put_down()?;
                    context.output.list(&COLUMNS, &written)?;
                    let done = written.iter().filter(|one| one.outcome == WRITTEN).count();
                    let text = format!("it stopped at {}: {failure}. {done} letters are written", addressee.name);
                    return Err(if done == 0 { failure } else { Failure::Partly(text) });
                }
            }
        }
        stack.put_down()?;
        let done = written.iter().filter(|one| one.outcome == WRITTEN).count();
        eprintln!("reable: {done} letters are written: print them, and delete the files afterwards");
        context.output.list(&COLUMNS, &written)
    }

    async fn addressees(&self, reable: &Reable) -> Outcome<Vec<Addressee>> {
        let (mut addressees, mut known) = (Vec::new(), HashSet::new());
        for client in client::list(reable, self.team, None).await? {
            if self.since.is_some_and(|since| client.created_at.date_naive() < since) {
                continue;
            }
            let carers = if self.carers { carer::list(reable, client.id).await? } else { Vec::new() };
            let file_name = file_name(&client.external_ref);
            let Client { id: person, name, external_ref, .. } = client;
            let carers = carers.into_iter().zip(1..).map(|(carer, number)| Addressee {
                person: carer.person_id,
                name: carer.name,
                external_ref: external_ref.clone(),
                file_name: format!("{file_name}-carer-{number}"),
            });
            let carers: Vec<Addressee> = carers.collect();
            let client = Addressee { person, name, external_ref, file_name };
            // Somebody who cares for two clients gets one letter.
            addressees.extend(std::iter::once(client).chain(carers).filter(|one| known.insert(one.person)));
        }
        Ok(addressees)
    }

    async fn write(
        &self,
        context: &Context,
        reable: &Reable,
        addressee: &Addressee,
        stack: &mut Stack,
    ) -> Outcome<(&'static str, Option<String>)> {
        if !self.reissue && !reable.list_devices().id(addressee.person).send().await?.into_inner().items.is_empty() {
            return Ok(("has_a_phone", None));
        }
        let paper = stack.lay_ready(addressee)?;
        let wanted = Wanted { reissue: self.reissue, sheet: true, ..Wanted::default() };
        match pairing::mint(reable, addressee.person, wanted).await {
            // What a dry run mints works nowhere.
            Ok(_) if context.dry_run => {
                paper.as_ref().inspect(|paper| paper.throw_away());
                Ok(("would_be_written", None))
            }
            Ok(code) => Ok((WRITTEN, Some(stack.lay_down(paper, sheet(&code)?)?))),
            Err(error) => {
                paper.as_ref().inspect(|paper| paper.throw_away());
                match error.code() {
                    Some("pairing_code_live") => Ok(("has_a_letter", None)),
                    _ => Err(error.into()),
                }
            }
        }
    }
}

const COLUMNS: [&str; 4] = ["external_ref", "name", "outcome", "file"];
const WRITTEN: &str = "written";

/// The sheet in an answer that was asked to bring one.
fn sheet(code: &PairingLetter) -> Outcome<&str> {
    code.sheet.as_deref().ok_or_else(|| Failure::Failed("the server is too old to write letters".to_owned()))
}

/// A reference as the name of a file: letters, digits, `-` and `_`.
fn file_name(reference: &str) -> String {
    let safe = |c: char| if c.is_ascii_alphanumeric() || matches!(c, '-' | '_') { c } else { '_' };
    reference.chars().map(safe).collect()
}

/// Where the letters go.
enum Stack {
    InOne { paper: PartFile, letters: usize },
    Apart { folder: PathBuf, taken: HashSet<String> },
}

impl Stack {
    fn begin(letters: &Letters) -> Outcome<Self> {
        if let Some(file) = &letters.one_file {
            let mut paper = PartFile::begin(file)?;
            paper.add(letter::BEGINNING)?;
            return Ok(Self::InOne { paper, letters: 0 });
        }
        let folder = letters.out.clone().unwrap_or_default();
        fs::create_dir_all(&folder).map_err(|error| Failure::of_file(&folder.display().to_string(), &error))?;
        Ok(Self::Apart { folder, taken: HashSet::new() })
    }

    /// Paper for one more letter, before there is a code that could get lost.
    fn lay_ready(&mut self, addressee: &Addressee) -> Outcome<Option<PartFile>> {
        match self {
            Self::InOne { .. } => Ok(None),
            Self::Apart { folder, taken } => {
                let mut name = addressee.file_name.clone();
                if !taken.insert(name.clone()) {
                    // Two references that differ in signs which no file name may have.
                    name = format!("{name}-{}", addressee.person.simple());
                }
                PartFile::begin(&folder.join(format!("{name}.html"))).map(Some)
            }
        }
    }

    /// Writes a letter; answers in which file it is.
    fn lay_down(&mut self, paper: Option<PartFile>, sheet: &str) -> Outcome<String> {
        match (self, paper) {
            (Self::InOne { paper, letters }, _) => {
                *letters += 1;
                paper.add(sheet)?;
                Ok(paper.path().display().to_string())
            }
            (Self::Apart { .. }, Some(mut paper)) => {
                paper.add(letter::page(sheet))?;
                let place = paper.path().display().to_string();
                paper.finish()?;
                Ok(place)
            }
            (Self::Apart { .. }, None) => Err(Failure::Failed("there is no paper for this letter".to_owned())),
        }
    }

    /// Gives the file its name; without a letter nothing stays.
    fn put_down(self) -> Outcome {
        match self {
            Self::Apart { .. } => Ok(()),
            Self::InOne { paper, letters: 0 } => {
                paper.throw_away();
                Ok(())
            }
            Self::InOne { mut paper, .. } => {
                paper.add(letter::END)?;
                paper.finish()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn addressee(reference: &str, person: u128) -> Addressee {
        Addressee {
            person: Uuid::from_u128(person),
            name: "Eva".to_owned(),
            external_ref: reference.to_owned(),
            file_name: file_name(reference),
        }
    }

    #[test]
    fn references_that_look_alike_in_a_folder_get_a_file_each() {
        let folder = tempfile::tempdir().unwrap();
        let mut stack = Stack::Apart { folder: folder.path().to_owned(), taken: HashSet::new() };
        let mut files = HashSet::new();
        for (reference, person) in [("C/1", 1), ("C_1", 2), ("../x", 3)] {
            let paper = stack.lay_ready(&addressee(reference, person)).unwrap();
            files.insert(stack.lay_down(paper, "<article></article>").unwrap());
        }
        assert_eq!(files.len(), 3);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 3, "all of them in the folder, and no parts");
    }

    #[test]
    fn a_file_of_letters_is_whole_or_not_there() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("all.html");
        let begin = || {
            let mut paper = PartFile::begin(&path).unwrap();
            paper.add(letter::BEGINNING).unwrap();
            Stack::InOne { paper, letters: 0 }
        };
        begin().put_down().unwrap();
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
        let mut stack = begin();
        for _ in 0..2 {
            stack.lay_down(None, "<article>Eva</article>").unwrap();
        }
        assert!(!path.exists());
        stack.put_down().unwrap();
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.matches("<article>").count() == 2 && text.ends_with("</html>\n"));
    }
}
