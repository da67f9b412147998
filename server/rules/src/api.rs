//! How a value of the rules appears in the API document and is read from JSON and parameters.
//!
//! The parser is the type's own, because a poem-openapi `pattern` validator compiles its regular expression
//! on every request.

/// Gives a value its JSON shape: its name, its schema, and how it is read and written.
macro_rules! api_value {
    (
        $type:ty, name: $name:literal, schema: $schema:expr,
        from_json: $from_json:expr, from_text: $from_text:expr, to_json: $to_json:expr $(,)?
    ) => {
        impl poem_openapi::types::Type for $type {
            const IS_REQUIRED: bool = true;
            type RawValueType = Self;
            type RawElementValueType = Self;

            fn name() -> std::borrow::Cow<'static, str> {
                $name.into()
            }

            fn schema_ref() -> poem_openapi::registry::MetaSchemaRef {
                poem_openapi::registry::MetaSchemaRef::Inline(Box::new($schema))
            }

            fn as_raw_value(&self) -> Option<&Self> {
                Some(self)
            }

            fn raw_element_iter<'a>(&'a self) -> Box<dyn Iterator<Item = &'a Self> + 'a> {
                Box::new(std::iter::once(self))
            }
        }

        impl poem_openapi::types::ParseFromJSON for $type {
            fn parse_from_json(value: Option<serde_json::Value>) -> poem_openapi::types::ParseResult<Self> {
                let read: fn(serde_json::Value) -> Result<$type, $crate::Refusal> = $from_json;
                read(value.unwrap_or_default())
                    .map_err(|refusal| poem_openapi::types::ParseError::custom(refusal.tagged()))
            }
        }

        impl poem_openapi::types::ParseFromParameter for $type {
            fn parse_from_parameter(value: &str) -> poem_openapi::types::ParseResult<Self> {
                let read: fn(&str) -> Result<$type, $crate::Refusal> = $from_text;
                read(value).map_err(|refusal| poem_openapi::types::ParseError::custom(refusal.tagged()))
            }
        }

        impl poem_openapi::types::ToJSON for $type {
            fn to_json(&self) -> Option<serde_json::Value> {
                let write: fn(&$type) -> serde_json::Value = $to_json;
                Some(write(self))
            }
        }
    };
}

/// Gives a value that is written as text its JSON shape, through its `FromStr` and `Display`.
macro_rules! api_text {
    ($type:ty, name: $name:literal, schema: $schema:expr) => {
        api_value! {
            $type,
            name: $name,
            schema: $schema,
            from_json: |json| match json {
                serde_json::Value::String(text) => text.parse(),
                other => Err($crate::Refusal::new("wrong_type", format!("expected a string, found {}", $crate::api::kind(&other)))),
            },
            from_text: |text| text.parse(),
            to_json: |value| serde_json::Value::String(value.to_string()),
        }
    };
}

/// What sort of JSON value this is, without repeating its content: it may be personal.
pub(crate) fn kind(value: &serde_json::Value) -> &'static str {
    use serde_json::Value;
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

#[cfg(test)]
mod tests {
    use poem_openapi::registry::MetaSchemaRef;
    use poem_openapi::types::{ParseFromJSON, ParseFromParameter, ToJSON, Type};
    use sea_orm::entity::prelude::*;
    use sea_orm::sea_query::{Nullable, ValueType};
    use serde_json::{Value as Json, json};

    use crate::care::CareMinutes;
    use crate::text::{Email, Line, Note, Paragraph, PhoneNumber};
    use crate::words::Help;
    use crate::{Day, Mark, PlannedDays, Zone};

    /// That this compiles shows that every kind of value can be a column, required or not.
    mod row {
        use super::*;

        #[sea_orm::model]
        #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
        #[sea_orm(table_name = "row")]
        pub struct Model {
            #[sea_orm(primary_key)]
            pub id: i32,
            pub day: Day,
            pub closed_on: Option<Day>,
            pub help: Help,
            pub agreed_help: Option<Help>,
            pub performance: Option<Mark>,
            pub target: Mark,
            pub note: Option<Note>,
            pub title: Line,
            pub work_description: Paragraph,
            pub email: Option<Email>,
            pub phone: Option<PhoneNumber>,
            pub zone: Zone,
            pub planned_days: PlannedDays,
            pub minutes: CareMinutes,
        }

        impl ActiveModelBehavior for ActiveModel {}
    }

    #[test]
    fn columns_have_the_types_that_the_tables_promise() {
        use row::Column;
        let type_of = |column: Column| column.def().get_column_type().clone();
        assert_eq!(type_of(Column::Day), ColumnType::Date);
        assert_eq!(type_of(Column::Help), ColumnType::Text);
        assert_eq!(type_of(Column::Target), ColumnType::SmallInteger);
        assert_eq!(type_of(Column::PlannedDays), ColumnType::SmallInteger);
        assert_eq!(type_of(Column::Minutes), ColumnType::Integer);
        for column in [Column::Note, Column::Title, Column::WorkDescription, Column::Email, Column::Phone, Column::Zone]
        {
            assert_eq!(type_of(column), ColumnType::Text, "{column:?}");
        }
    }

    fn stored_and_read<T: Clone + PartialEq + std::fmt::Debug + ValueType + Nullable + Into<sea_orm::Value>>(value: T) {
        let stored: sea_orm::Value = value.clone().into();
        assert_eq!(<T as ValueType>::try_from(stored).unwrap(), value);
        assert!(<T as ValueType>::try_from(T::null()).is_err());
    }

    #[test]
    fn a_stored_value_reads_back_as_itself() {
        stored_and_read(Mark::HIGHEST);
        stored_and_read("2026-11-22".parse::<Day>().unwrap());
        stored_and_read("Europe/Amsterdam".parse::<Zone>().unwrap());
        stored_and_read(PlannedDays::DAILY);
        stored_and_read(CareMinutes::MOST);
        stored_and_read(Note::new("goed\ngegaan").unwrap());
        stored_and_read(Help::WithSomeHelp);
    }

    fn schema_of<T: Type>() -> Json {
        match T::schema_ref() {
            MetaSchemaRef::Inline(schema) => serde_json::to_value(schema).unwrap(),
            MetaSchemaRef::Reference(name) => json!(name),
        }
    }

    #[test]
    fn the_document_states_the_bounds() {
        assert_eq!(schema_of::<Mark>()["type"], "integer");
        assert_eq!((&schema_of::<Mark>()["minimum"], &schema_of::<Mark>()["maximum"]), (&json!(1.0), &json!(10.0)));
        assert_eq!(schema_of::<Note>()["maxLength"], 500);
        assert_eq!(schema_of::<Note>()["minLength"], Json::Null);
        assert_eq!(schema_of::<Line>()["minLength"], 1);
        assert_eq!(schema_of::<Day>()["format"], "date");
        assert_eq!(schema_of::<PlannedDays>()["items"]["maximum"], 7.0);
        for schema in [schema_of::<Day>(), schema_of::<Email>(), schema_of::<PhoneNumber>()] {
            assert_eq!(schema["pattern"], Json::Null, "a pattern is compiled on every request");
        }
    }

    #[test]
    fn the_api_reads_only_what_it_writes() {
        let days = PlannedDays::new(&[1, 7]).unwrap();
        assert_eq!(days.to_json(), Some(json!([1, 7])));
        assert_eq!(PlannedDays::parse_from_json(Some(json!([1, 7]))).ok(), Some(days));
        for wrong in [json!([]), json!([7, 1]), json!([1.0]), json!("1,7"), json!(null)] {
            assert!(PlannedDays::parse_from_json(Some(wrong.clone())).is_err(), "{wrong}");
        }
        assert!(Day::parse_from_parameter("2026-02-30").is_err());
        assert!(Note::parse_from_json(Some(json!(5))).is_err(), "a number is no text");
        let error = Note::parse_from_json(Some(json!("a\u{0}b"))).err().unwrap();
        assert!(error.message().contains("[control_character]"), "{}", error.message());
    }
}
