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
