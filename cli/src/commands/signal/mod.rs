//! `reable signal`: what the check-ins say, and why; what the team answers; the thresholds.

mod trial;

use chrono::NaiveDate;
use clap::Subcommand;
use futures_util::TryStreamExt;
use reable_openapi::types::{NewSignalResponse, NewSignalSettings, SignalAnswer, SignalView};
use reable_openapi::{Given, Reable, paged};
use reable_rules::signals::Signal as Word;
use reable_rules::signals::response::SignalAnswer as Answer;
use reable_rules::words::Language;
use uuid::Uuid;

use crate::context::{Context, rules_word};
use crate::failure::{Failure, Outcome};
use crate::output::print;
use trial::Try;

/// Signals: findings with their reasons, for the team to talk about
#[derive(Debug, Subcommand)]
pub enum Signal {
    /// List what the check-ins of an episode say
    List {
        /// The episode
        episode: Uuid,
        /// As of this day; today when absent
        #[arg(long, value_name = "DAY")]
        on: Option<NaiveDate>,
    },
    /// Explain the signals of an episode in sentences, with their numbers
    Explain {
        /// The episode
        episode: Uuid,
        /// As of this day; today when absent
        #[arg(long, value_name = "DAY")]
        on: Option<NaiveDate>,
        /// The language of the sentences
        #[arg(long, default_value = "nl", value_parser = rules_word!(Language))]
        language: Language,
    },
    /// List the signals that were kept: since when, until when
    History {
        /// The episode
        episode: Uuid,
    },
    /// Answer a signal
    Respond {
        /// The episode
        episode: Uuid,
        /// The signal
        #[arg(value_parser = rules_word!(Word))]
        signal: Word,
        /// What the team answers
        #[arg(long, value_parser = rules_word!(Answer))]
        answer: Answer,
        /// Why
        #[arg(long, value_name = "TEXT")]
        reason: String,
        /// The goal that it is about, for a signal about a goal
        #[arg(long)]
        goal: Option<Uuid>,
        /// The carer that it is about, for a signal about a carer
        #[arg(long)]
        carer: Option<Uuid>,
        /// The day on which it was there; today when absent
        #[arg(long, value_name = "DAY")]
        on: Option<NaiveDate>,
    },
    /// Look at every open episode now, as the server does every night
    Sweep,
    /// Show the thresholds that signals are judged by
    Settings,
    /// Put other thresholds in force; those that are not named go back to their defaults
    Configure {
        /// A threshold: steady_percent_at_target=85; may be repeated
        #[arg(long = "set", value_name = "NAME=NUMBER", value_parser = threshold)]
        thresholds: Vec<(String, i64)>,
        /// A signal to switch off; may be repeated
        #[arg(long, value_name = "SIGNAL", value_parser = rules_word!(Word))]
        off: Vec<Word>,
        /// Why
        #[arg(long, value_name = "TEXT")]
        reason: String,
    },
    /// Try the rules on your own series, without any server
    ///
    /// Takes a file of examples in the format of the project's worked examples, or with --csv one series of ratings with
    /// a column of dates (date, datum) and one of ratings (rating, cijfer). Nothing leaves this computer.
    Try(Box<Try>),
}

fn threshold(text: &str) -> Result<(String, i64), String> {
    let form = || "write it as NAME=NUMBER, such as steady_percent_at_target=85".to_owned();
    let (name, number) = text.split_once('=').ok_or_else(form)?;
    Ok((name.to_owned(), number.parse().map_err(|_| form())?))
}

/// The word of the rules as the client sends it.
fn sent<T: std::str::FromStr>(word: &str) -> Outcome<T> {
    word.parse().map_err(|_| Failure::Failed(format!("the server does not know the word {word}")))
}

impl Signal {
    /// Runs the command.
    pub async fn run(self, context: &Context) -> Outcome {
        if let Self::Try(attempt) = self {
            return attempt.run(context.output);
        }
        let reable = context.reable()?;
        match self {
            Self::List { episode, on } => {
                let columns = ["signal", "goal_title", "carer_name", "state", "first_seen_on", "from_day", "to_day"];
                context.output.list(&columns, &signals(&reable, episode, on).await?)
            }
            Self::Explain { episode, on, language } => {
                let signals = signals(&reable, episode, on).await?;
                if context.output.is_json() {
                    return context.output.list(&[], &signals);
                }
                print(&explained(&signals, language))
            }
            Self::History { episode } => {
                let kept: Vec<_> = paged(|cursor| {
                    let call = reable.list_signal_history().id(episode);
                    call.given(cursor, |call, cursor| call.cursor(cursor)).send()
                })
                .try_collect()
                .await?;
                context.output.list(&["signal", "first_seen_on", "last_seen_on", "cleared_on", "why_nl"], &kept)
            }
            Self::Respond { episode, signal, answer, reason, goal, carer, on } => {
                let body = NewSignalResponse {
                    carer_id: carer,
                    goal_id: goal,
                    id: None,
                    on,
                    reason,
                    response: sent::<SignalAnswer>(answer.as_str())?,
                    signal: sent(signal.as_str())?,
                };
                context.output.one(&reable.respond_to_signal().id(episode).body(body).send().await?.into_inner())
            }
            Self::Sweep => context.output.one(&reable.sweep_signals().send().await?.into_inner()),
            Self::Settings => context.output.one(&reable.get_signal_settings().send().await?.into_inner()),
            Self::Configure { thresholds, off, reason } => {
                let now = reable.get_signal_settings().send().await?.into_inner();
                let off = off.iter().map(|signal| sent(signal.as_str())).collect::<Outcome<_>>()?;
                let body = NewSignalSettings { off, reason, thresholds: thresholds.into_iter().collect() };
                let call = reable.put_signal_settings().if_match(format!("\"{}\"", now.version)).body(body);
                context.output.one(&call.send().await?.into_inner())
            }
            Self::Try(_) => Ok(()),
        }
    }
}

async fn signals(reable: &Reable, episode: Uuid, on: Option<NaiveDate>) -> Outcome<Vec<SignalView>> {
    let call = reable.get_signals().id(episode).given(on, |call, on| call.on(on));
    Ok(call.send().await?.into_inner().signals)
}

/// Each signal as a small paragraph: what it is about, why, what would clear it.
fn explained(signals: &[SignalView], language: Language) -> String {
    let mut text = String::new();
    for signal in signals {
        let told = match language {
            Language::Nl => &signal.nl,
            Language::En => &signal.en,
        };
        let about = signal.goal_title.as_deref().or(signal.carer_name.as_deref());
        let about = about.map_or_else(String::new, |about| format!(": {about}"));
        text.push_str(&format!("{}{about} [{}, {}]\n", told.name, signal.signal, signal.state));
        for sentence in [&told.why, &told.clears, &told.discuss] {
            text.push_str(&format!("  {sentence}\n"));
        }
        let numbers: Vec<String> = signal.evidence.iter().map(|(name, number)| format!("{name} {number}")).collect();
        text.push_str(&format!("  {}\n\n", numbers.join(", ")));
    }
    if text.is_empty() {
        text.push_str(match language {
            Language::Nl => "Geen signaal.\n",
            Language::En => "No signal.\n",
        });
    }
    text
}
