//! Macros that give values and words their everyday behaviour once.

/// Reads and writes a type in serde as text, through its `FromStr` and `Display`.
macro_rules! serde_as_text {
    ($type:ty) => {
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'de, str> as serde::Deserialize>::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}

/// Defines the words that one field may take: an enum that knows its text in rules, JSON and tables.
macro_rules! words {
    ($($(#[$meta:meta])* $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $word:literal),+ $(,)? })+) => { $(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(rename_all = "snake_case")]
        #[cfg_attr(
            feature = "server",
            derive(poem_openapi::Enum, sea_orm::EnumIter, sea_orm::DeriveActiveEnum),
            oai(rename_all = "snake_case"),
            sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")
        )]
        pub enum $name { $($(#[$variant_meta])* $variant),+ }

        impl $name {
            /// Every word, in the order of definition.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word as it is written in JSON, tables and exports.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::Refusal;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text {
                    $($word => Ok(Self::$variant),)+
                    _ => Err($crate::Refusal::new("unknown_word", concat!("use one of: ", $($word, " "),+).trim_end())),
                }
            }
        }
    )+

        #[cfg(test)]
        mod words_tests {
            #[test]
            fn every_word_reads_the_same_everywhere() {
                $(for word in super::$name::ALL {
                    assert_eq!(word.as_str().parse(), Ok(*word));
                    assert_eq!(serde_json::to_value(word).unwrap(), serde_json::json!(word.as_str()));
                    #[cfg(feature = "server")]
                    {
                        use poem_openapi::types::ToJSON;
                        use sea_orm::ActiveEnum;
                        assert_eq!(word.to_json().unwrap(), serde_json::json!(word.as_str()));
                        assert_eq!(word.to_value(), word.as_str());
                    }
                })+
            }
        }
    };
}
