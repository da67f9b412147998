//! A form is the body of an operation in another coat.
//!
//! Its fields carry the names of the body's: `care.minutes_per_week` is `minutes_per_week` under `care`, and
//! `steps.0.title` the title of the first of `steps`. The schema of the document says what a field is, so that a page
//! sends exactly what any other caller of the API sends, and every fault that is found leads back to its field. Whatever
//! was filled in is shown again with the faults: nothing that somebody typed is lost.

mod controls;
mod reader;

use std::fmt::Display;

use poem::http::StatusCode;
use poem::web::{FromRequest, RequestBody};
use poem::{Request, Result};
use poem_openapi::param::Header;
use poem_openapi::types::ParseFromJSON;
use reable_rules::calendar;
use reable_rules::words::Language;
use serde_json::{Map, Value};

use self::controls::Field;
pub use self::controls::{Area, Check, Checks, Choice, Faults, Hidden, Input};
use self::reader::Reader;
use super::labels::Label;
use super::visit::Visit;
use super::{faults, say};
use crate::body::{self, Body};
use crate::document;
use crate::problem::{Answer, FieldError, Problem};

/// The field that holds the version of what was read.
const VERSION: &str = "version";
/// The fields that name those which must be filled in: a browser may send them empty all the same, and a change that says
/// nothing of a field leaves it as it is.
const NEEDED: &str = "needed";

/// What was filled in, with what is wrong about it; empty when the page is only looked at.
pub struct Form {
    language: Language,
    /// What tells the ids of its fields from those of other forms on the page.
    called: String,
    fields: Vec<(String, String)>,
    /// Where each field stands in the body that was made of them.
    places: Vec<(String, String)>,
    problem: Option<Problem>,
}

impl<'a> FromRequest<'a> for Form {
    async fn from_request(request: &'a Request, body: &mut RequestBody) -> Result<Self> {
        let visit = Visit::from_request(request, body).await?;
        let bytes = body::collect::<1>(request, body).await?;
        let fields = serde_urlencoded::from_bytes(&bytes).map_err(|_| {
            Problem::invalid_at("", "malformed", "This is not what the form of this page sends. Open it again.")
        })?;
        Ok(Self { fields, ..Self::empty(visit.language) })
    }
}

impl Form {
    /// A form that nobody has filled in.
    #[must_use]
    pub fn empty(language: Language) -> Self {
        Self { language, called: String::new(), fields: Vec::new(), places: Vec::new(), problem: None }
    }

    /// The body of an operation, from the fields that its schema names.
    ///
    /// # Errors
    /// 422 when the fields are no such body; every fault is named.
    pub fn body<T: ParseFromJSON>(&mut self) -> Answer<Body<T>> {
        let mut reader = Reader { fields: &self.fields, places: Vec::new() };
        let schema = document::value().pointer(&format!("/components/schemas/{}", T::name())).unwrap_or(&Value::Null);
        let value = match reader.read(schema, "", "") {
            Some(Value::Object(fields)) => Value::Object(fields),
            _ => Value::Object(Map::new()),
        };
        self.places = reader.places;
        let body = Body::of(value)?;
        let missing: Vec<FieldError> = self.missing().collect();
        if missing.is_empty() { Ok(body) } else { Err(Problem::invalid(missing)) }
    }

    /// What must be filled in, and was sent empty.
    fn missing(&self) -> impl Iterator<Item = FieldError> {
        let needed = self.values(NEEDED).filter(|name| self.values(name).all(|value| value.trim().is_empty()));
        needed.map(|name| {
            let place = self.places.iter().find(|(_, known)| known == name).map_or("", |(pointer, _)| pointer);
            FieldError { pointer: place.to_owned(), code: "required".to_owned(), detail: "Fill this in.".to_owned() }
        })
    }

    /// The version that the page was made from, as the operations take it.
    #[must_use]
    pub fn version(&self) -> Header<Option<String>> {
        Header(self.value(VERSION).map(ToOwned::to_owned))
    }

    /// The same form under a name of its own, for a page with several.
    #[must_use]
    pub fn called(self, name: &str) -> Self {
        Self { called: format!("{name}-"), ..self }
    }

    /// The same form, refused.
    #[must_use]
    pub fn refused(self, problem: Problem) -> Self {
        Self { problem: Some(problem), ..self }
    }

    /// What was filled in for a field, when the form was sent at all.
    #[must_use]
    pub fn value(&self, name: &str) -> Option<&str> {
        self.fields.iter().rev().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Everything that was filled in for a field.
    pub fn values(&self, name: &str) -> impl Iterator<Item = &str> {
        self.fields.iter().filter(move |(known, value)| known == name && !value.is_empty()).map(|(_, v)| v.as_str())
    }

    /// Forgets the rows of a list in which `name` was emptied: that is how a row is taken away.
    #[must_use]
    pub fn without_rows(mut self, list: &str, name: &str) -> Self {
        let emptied: Vec<String> = self
            .fields
            .iter()
            .filter(|(field, value)| {
                value.trim().is_empty()
                    && field.starts_with(&format!("{list}."))
                    && field.ends_with(&format!(".{name}"))
            })
            .map(|(field, _)| field[..field.len() - name.len()].to_owned())
            .collect();
        self.fields.retain(|(field, _)| !emptied.iter().any(|row| field.starts_with(row.as_str())));
        self
    }

    /// Sets what the page itself decides.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Display) -> Self {
        self.fields.retain(|(known, _)| known != name);
        self.fields.push((name.to_owned(), value.to_string()));
        self
    }

    /// Forgets fields that do not belong to what was chosen elsewhere in the form.
    #[must_use]
    pub fn without(mut self, prefix: &str) -> Self {
        self.fields.retain(|(name, _)| name != prefix && !name.starts_with(&format!("{prefix}.")));
        self
    }

    /// Whether the form was refused with this code.
    #[must_use]
    pub fn is(&self, code: &str) -> bool {
        self.problem.as_ref().is_some_and(|problem| problem.code() == code)
    }

    /// Whether the form was sent and refused.
    #[must_use]
    pub fn is_refused(&self) -> bool {
        self.problem.is_some()
    }

    /// Whether what the page was made from has changed meanwhile.
    #[must_use]
    pub fn is_stale(&self) -> bool {
        self.problem.as_ref().is_some_and(|problem| problem.code() == "stale")
    }

    /// The status of the page that shows this form.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.problem.as_ref().map_or(StatusCode::OK, Problem::status_code)
    }

    /// What is wrong, above the form.
    #[must_use]
    pub fn faults(&self) -> Faults {
        let leads_to_it =
            say(self.language, "Naar het eerste veld dat aandacht vraagt", "To the first field that needs attention");
        let Some(problem) = &self.problem else {
            return Faults { said: String::new(), first: None, leads_to_it, others: Vec::new() };
        };
        let field_of = |error: &FieldError| {
            let place = self.places.iter().rfind(|(pointer, _)| leads_to(&error.pointer, pointer));
            place.map(|(_, name)| self.id_of(name))
        };
        let others = problem.errors().iter().filter(|error| field_of(error).is_none());
        Faults {
            said: faults::of_problem(problem, self.language),
            first: problem.errors().iter().find_map(field_of),
            leads_to_it,
            others: others.map(|error| faults::of_field(error, self.language)).collect(),
        }
    }

    /// The version field.
    #[must_use]
    pub fn version_field(&self, version: &i32) -> Hidden {
        Hidden { name: VERSION.to_owned(), value: version.to_string() }
    }

    /// A field that is not seen, with what was sent before or `value`.
    #[must_use]
    pub fn hidden(&self, name: impl AsRef<str>, value: impl Display) -> Hidden {
        let name = name.as_ref();
        let value = self.value(name).map_or_else(|| value.to_string(), ToOwned::to_owned);
        Hidden { name: name.to_owned(), value }
    }

    fn id_of(&self, name: &str) -> String {
        format!("field-{}{}", self.called, name.replace('.', "-"))
    }

    fn field(&self, name: &str, label: &str) -> Field {
        let fault = self.problem.as_ref().and_then(|problem| {
            let own = self.places.iter().filter(|(_, field)| field == name).map(|(pointer, _)| pointer);
            let errors: Vec<&FieldError> = own
                .flat_map(|own| problem.errors().iter().filter(move |error| leads_to(&error.pointer, own)))
                .collect();
            errors.first().map(|error| faults::of_field(error, self.language))
        });
        Field {
            name: name.to_owned(),
            id: self.id_of(name),
            label: label.to_owned(),
            hint: String::new(),
            fault,
            entered: self
                .fields
                .iter()
                .any(|(known, _)| known == name)
                .then(|| self.values(name).map(ToOwned::to_owned).collect()),
            current: Vec::new(),
            stored: None,
            stale: self.is_stale(),
            required: false,
            sent: !self.fields.is_empty(),
            language: self.language,
        }
    }

    /// A line of text.
    #[must_use]
    pub fn text(&self, name: impl AsRef<str>, label: impl AsRef<str>) -> Input {
        Input { field: self.field(name.as_ref(), label.as_ref()), kind: "text", attributes: Vec::new() }
    }

    /// One line of a list of lines.
    #[must_use]
    pub fn line(&self, name: &str, index: usize, label: &str) -> Input {
        let mut field = self.field(name, &format!("{label} {}", index + 1));
        field.id = format!("{}-{index}", field.id);
        let lines = self.fields.iter().filter(|(known, _)| known == name);
        field.entered = lines.map(|(_, value)| vec![value.clone()]).nth(index);
        Input { field, kind: "text", attributes: Vec::new() }
    }

    /// A whole number.
    #[must_use]
    pub fn number(&self, name: impl AsRef<str>, label: impl AsRef<str>, least: i64, most: i64) -> Input {
        let bounds = vec![("min", least.to_string()), ("max", most.to_string()), ("step", "1".to_owned())];
        Input { field: self.field(name.as_ref(), label.as_ref()), kind: "number", attributes: bounds }
    }

    /// A day.
    #[must_use]
    pub fn day(&self, name: impl AsRef<str>, label: impl AsRef<str>) -> Input {
        Input { field: self.field(name.as_ref(), label.as_ref()), kind: "date", attributes: Vec::new() }
    }

    /// A moment of the day.
    #[must_use]
    pub fn time(&self, name: impl AsRef<str>, label: impl AsRef<str>) -> Input {
        Input { field: self.field(name.as_ref(), label.as_ref()), kind: "time", attributes: Vec::new() }
    }

    /// An address for mail.
    #[must_use]
    pub fn email(&self, name: impl AsRef<str>, label: impl AsRef<str>) -> Input {
        let attributes = vec![("autocomplete", "off".to_owned())];
        Input { field: self.field(name.as_ref(), label.as_ref()), kind: "email", attributes }
    }

    /// A password; never shown again.
    #[must_use]
    pub fn password(&self, name: impl AsRef<str>, label: impl AsRef<str>, autocomplete: &str) -> Input {
        let attributes = vec![("autocomplete", autocomplete.to_owned())];
        let mut field = self.field(name.as_ref(), label.as_ref());
        field.entered = None;
        Input { field, kind: "password", attributes }
    }

    /// Some lines of text.
    #[must_use]
    pub fn area(&self, name: impl AsRef<str>, label: impl AsRef<str>) -> Area {
        Area { field: self.field(name.as_ref(), label.as_ref()), rows: 3 }
    }

    /// One of several words; none is chosen beforehand unless there is a current one.
    #[must_use]
    pub fn choice<W: Label>(&self, name: impl AsRef<str>, label: impl AsRef<str>, words: &[W]) -> Choice {
        let options = words.iter().map(|word| (word.word().to_owned(), word.label(self.language).to_owned()));
        Choice { field: self.field(name.as_ref(), label.as_ref()), options: options.collect(), none: String::new() }
    }

    /// One of several things, by the text that is sent.
    #[must_use]
    pub fn pick(
        &self,
        name: impl AsRef<str>,
        label: impl AsRef<str>,
        options: impl AsRef<[(String, String)]>,
    ) -> Choice {
        Choice {
            field: self.field(name.as_ref(), label.as_ref()),
            options: options.as_ref().to_vec(),
            none: String::new(),
        }
    }

    /// Any of several words.
    #[must_use]
    pub fn any<W: Label>(&self, name: impl AsRef<str>, label: impl AsRef<str>, words: &[W]) -> Checks {
        let options = words.iter().map(|word| (word.word().to_owned(), word.label(self.language).to_owned()));
        Checks { field: self.field(name.as_ref(), label.as_ref()), options: options.collect(), single: false }
    }

    /// Any of several things, by the text that is sent.
    #[must_use]
    pub fn pick_any(
        &self,
        name: impl AsRef<str>,
        label: impl AsRef<str>,
        options: impl AsRef<[(String, String)]>,
    ) -> Checks {
        Checks { field: self.field(name.as_ref(), label.as_ref()), options: options.as_ref().to_vec(), single: false }
    }

    /// One of a few words, all in sight.
    #[must_use]
    pub fn one<W: Label>(&self, name: impl AsRef<str>, label: impl AsRef<str>, words: &[W]) -> Checks {
        Checks { single: true, ..self.any(name, label, words) }
    }

    /// The weekdays.
    #[must_use]
    pub fn weekdays(&self, name: impl AsRef<str>, label: impl AsRef<str>) -> Checks {
        let options = (1..=7).map(|day: u8| (day.to_string(), calendar::short_weekday(day, self.language).to_owned()));
        Checks { field: self.field(name.as_ref(), label.as_ref()), options: options.collect(), single: false }
    }

    /// Yes, or not.
    #[must_use]
    pub fn check(&self, name: impl AsRef<str>, label: impl AsRef<str>) -> Check {
        Check { field: self.field(name.as_ref(), label.as_ref()) }
    }
}

/// The one form of a page with several that was sent and refused, if any.
pub struct Refused(Option<Form>);

impl Refused {
    /// None was: the page is only looked at.
    #[must_use]
    pub fn none() -> Self {
        Self(None)
    }

    /// This one was; its hidden field `form` says which it is.
    #[must_use]
    pub fn form(form: Form, problem: Problem) -> Self {
        Self(Some(form.refused(problem)))
    }

    /// The status of the page.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.0.as_ref().map_or(StatusCode::OK, Form::status)
    }

    /// The form that is called `name`: as it was sent, or empty.
    #[must_use]
    pub fn take(&mut self, name: &str, language: Language) -> Form {
        let sent = self.0.take_if(|form| form.value("form") == Some(name));
        sent.unwrap_or_else(|| Form::empty(language)).called(name)
    }

    /// The form that was sent, when none of the page's forms took it: what it was about is not there any more.
    #[must_use]
    pub fn rest(self, language: Language) -> Form {
        self.0.unwrap_or_else(|| Form::empty(language))
    }
}

/// The name of a field in a row of a list: `steps.0.title`.
#[must_use]
pub fn row(list: &str, index: usize, name: &str) -> String {
    format!("{list}.{index}.{name}")
}

/// A label with its number, from 1.
#[must_use]
pub fn counted(label: &str, index: usize) -> String {
    format!("{label} {}", index + 1)
}

/// Whether a fault at `pointer` concerns what stands at `place`.
fn leads_to(pointer: &str, place: &str) -> bool {
    pointer == place || pointer.strip_prefix(place).is_some_and(|rest| rest.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::goals::shapes::{NewCopmInterview, NewGoal, PutSteps};
    use crate::meetings::shapes::NewMeetingDecision;

    fn form(fields: &[(&str, &str)]) -> Form {
        let fields = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Form { fields, ..Form::empty(Language::En) }
    }

    fn json_of<T: ParseFromJSON>(fields: &[(&str, &str)]) -> Value {
        let mut form = form(fields);
        match form.body::<T>() {
            Ok(body) => body.raw().clone(),
            Err(problem) => panic!("{:?}", problem.errors()),
        }
    }

    #[test]
    fn fields_become_what_the_schema_says_they_are() {
        let goal = json_of::<NewGoal>(&[
            ("title", "Shower by myself"),
            ("kind", "improve"),
            ("target", "7"),
            ("planned_days", ""),
            ("planned_days", "1"),
            ("planned_days", "5"),
            ("work_description.client_does", ""),
            ("work_description.staff_do", ""),
            ("start_day", ""),
        ]);
        let expected = json!({
            "title": "Shower by myself", "kind": "improve", "target": 7, "planned_days": [1, 5],
            "work_description": null, "start_day": null,
        });
        assert_eq!(goal, expected);
    }

    #[test]
    fn rows_that_say_nothing_are_left_out_and_faults_still_find_their_row() {
        let id = "0191d8e4-0000-7000-8000-000000000001";
        let mut form = form(&[
            ("moment", "start"),
            ("held_on", "2026-03-02"),
            ("scores.0.goal_id", id),
            ("scores.0.importance", ""),
            ("scores.1.goal_id", id),
            ("scores.1.importance", "11"),
            ("scores.1.performance", "3"),
            ("scores.1.satisfaction", "4"),
        ]);
        let problem = form.body::<NewCopmInterview>().map(|_| ()).unwrap_err();
        let form = form.refused(problem);
        assert!(form.number("scores.1.importance", "", 1, 10).field.fault.is_some());
        assert!(form.number("scores.0.importance", "", 1, 10).field.fault.is_none());
    }

    #[test]
    fn a_row_is_taken_away_by_emptying_it() {
        let mut form = form(&[
            ("steps.0.id", "0191d8e4-0000-7000-8000-000000000001"),
            ("steps.0.title", " "),
            ("steps.0.reached_on", "2026-03-02"),
            ("steps.1.title", "Wash my arms"),
        ])
        .without_rows("steps", "title");
        assert_eq!(form.body::<PutSteps>().unwrap().raw(), &json!({ "steps": [{ "title": "Wash my arms" }] }));
    }

    #[test]
    fn nested_bodies_are_read_by_their_path() {
        let id = "0191d8e4-0000-7000-8000-000000000001";
        let decision = json_of::<NewMeetingDecision>(&[
            ("episode_id", id),
            ("kind", "taper"),
            ("reason", "Goes well"),
            ("present.staff", id),
            ("present.client", ""),
            ("present.client", "true"),
            ("care.from_day", "2026-03-09"),
            ("care.minutes_per_week", "150"),
        ]);
        assert_eq!(decision["present"], json!({ "staff": [id], "client": true }));
        assert_eq!(decision["care"], json!({ "from_day": "2026-03-09", "minutes_per_week": 150 }));
    }

    #[test]
    fn what_was_filled_in_stands_there_again_beside_its_fault() {
        let mut form = form(&[("title", ""), ("kind", "sideways"), ("target", "eleven"), ("planned_days", "")]);
        let problem = form.body::<NewGoal>().map(|_| ()).unwrap_err();
        let form = form.refused(problem);
        let target = form.number("target", "Target", 1, 10).to_string();
        assert!(target.contains("value=\"eleven\"") && target.contains("aria-invalid"), "{target}");
        assert!(form.faults().to_string().contains("href=\"#field-"));
    }

    #[test]
    fn a_stale_form_shows_both_versions() {
        let form = form(&[("title", "Mine")]).refused(crate::answers::stale());
        let title = form.text("title", "Goal").now("Theirs").to_string();
        assert!(title.contains("value=\"Mine\"") && title.contains("It says now: Theirs"), "{title}");
        let same = form.text("title", "Goal").now("Mine").to_string();
        assert!(!same.contains("It says now"), "{same}");
    }

    #[test]
    fn a_box_says_what_is_stored_only_where_it_was_ticked_otherwise() {
        let shown = |sent: &[(&str, &str)], is_so| {
            let form = form(sent).refused(crate::answers::stale());
            form.check("core_team", "Core team").now_if(&is_so).to_string()
        };
        let (unticked, ticked) = ([("core_team", "")], [("core_team", ""), ("core_team", "true")]);
        assert!(shown(&unticked, true).contains("It says now: yes"));
        assert!(shown(&ticked, false).contains("It says now: no"));
        assert!(!shown(&unticked, false).contains("It says now"));
        assert!(!shown(&ticked, true).contains("It says now"));
    }

    #[test]
    fn a_refused_form_that_no_form_of_the_page_takes_is_left_over() {
        let sent = form(&[("form", "carer-1"), ("name", "Eva")]);
        let mut refused = Refused::form(sent, Problem::not_found());
        assert!(!refused.take("carer-2", Language::En).is_refused());
        assert!(refused.rest(Language::En).is_refused());
    }

    #[test]
    fn what_somebody_typed_is_never_markup() {
        let form = form(&[("title", "\"><img src=x onerror=alert(1)>")]);
        let title = form.text("title", "Goal").to_string();
        assert!(!title.contains("<img"), "{title}");
    }
}
