//! From what is recorded of an episode to what the rules say of it on a day: pure, like the rules themselves.

use reable_rules::Day;
use reable_rules::copm::{self, Totals};
use reable_rules::programme::Programme;
use reable_rules::signals::carer::{CarerFacts, carer_overload};
use reable_rules::signals::episode::{
    CopmFacts, EndingFacts, FollowUpFacts, Occasions, SilenceFacts, copm_change, ending, evaluation_due, follow_up_due,
    silence_signals,
};
use reable_rules::signals::goal::{GoalFacts, Recorded, gather, goal_signals};
use reable_rules::signals::window::paused_days;
use reable_rules::signals::{Evidence, Finding, TaperHold, Thresholds, Window};
use reable_rules::words::{HoldKind, PauseReason};
use uuid::Uuid;

use super::facts::{Carer, EpisodeFacts, Goal};

/// A finding, and what it is about: a goal, a carer, or the episode itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The id of the goal, of the carer's relation, or of the episode.
    pub subject: Uuid,
    /// What was found.
    pub finding: Finding,
}

/// What the rules say of an episode on a day.
#[derive(Debug, Default)]
pub struct Evaluation {
    /// The signals that are to be put before people.
    pub found: Vec<Found>,
    /// The numbers of each open goal, also where nothing was found.
    pub evidence: Vec<(Uuid, Evidence)>,
}

/// Evaluates every rule on day `on`. What was recorded later does not count; an episode that has ended by then has only
/// follow-ups.
#[must_use]
pub fn evaluate(facts: &EpisodeFacts, programme: &Programme, thresholds: &Thresholds, on: Day) -> Evaluation {
    let view = View { facts, programme, thresholds, on, day: on.programme_day(facts.start) };
    match facts.ended {
        Some((ended_on, _)) if ended_on <= on => view.afterwards(ended_on),
        _ if view.day < 1 => Evaluation::default(),
        _ => view.running(),
    }
}

struct View<'a> {
    facts: &'a EpisodeFacts,
    programme: &'a Programme,
    thresholds: &'a Thresholds,
    on: Day,
    day: i32,
}

impl View<'_> {
    fn running(&self) -> Evaluation {
        let paused = self.paused();
        let holds = self.holds();
        let mut evaluation = Evaluation::default();
        for goal in self.facts.goals.iter().filter(|goal| goal.is_open_on(self.on)) {
            self.goal(goal, &paused, &holds, &mut evaluation);
        }
        let episode = self.facts.id.0;
        let mut about = |subject, findings: Vec<Finding>| {
            let shown = findings.into_iter().filter(|finding| self.is_shown(finding, self.day));
            evaluation.found.extend(shown.map(|finding| Found { subject, finding }));
        };
        for carer in &self.facts.carers {
            about(carer.id.0, self.overload(carer, self.thresholds).into_iter().collect());
        }
        about(episode, self.silence(&paused));
        let end = self.end();
        about(
            episode,
            [ending(&end, self.thresholds), evaluation_due(&end, self.thresholds)].into_iter().flatten().collect(),
        );
        about(episode, self.copm().into_iter().collect());
        evaluation
    }

    fn afterwards(&self, ended_on: Day) -> Evaluation {
        let Some((_, end_reason)) = self.facts.ended else { return Evaluation::default() };
        let recorded: Vec<u8> =
            self.facts.follow_ups.iter().filter(|(_, day)| *day <= self.on).map(|(m, _)| *m).collect();
        let facts = FollowUpFacts {
            start: self.facts.start,
            ended_on,
            end_reason,
            today: self.on,
            months: &self.programme.follow_up_months,
            recorded: &recorded,
        };
        let due = follow_up_due(&facts, self.thresholds);
        let found = due.into_iter().map(|finding| Found { subject: self.facts.id.0, finding }).collect();
        Evaluation { found, evidence: Vec::new() }
    }

    fn is_shown(&self, finding: &Finding, day: i32) -> bool {
        finding.signal.is_put_before_people(day, self.thresholds)
    }

    fn paused(&self) -> Vec<Window> {
        let pauses: Vec<_> = self.facts.pauses.iter().map(|(pause, _)| *pause).collect();
        paused_days(&pauses, self.facts.start)
    }

    fn goal(&self, goal: &Goal, paused: &[Window], holds: &[TaperHold], evaluation: &mut Evaluation) {
        let Some(agreed) = goal.agreed_on(self.on) else { return };
        let recorded: Vec<Recorded> = goal.check_ins.iter().map(|entry| self.recorded(entry)).collect();
        let gathered = gather(self.day, self.facts.rated_by, agreed.help, &recorded);
        // Before it was set there was nothing to record, as in a pause.
        let before = Window::new(1, goal.start.programme_day(self.facts.start) - 1);
        let paused: Vec<Window> = paused.iter().copied().chain((before.last >= 1).then_some(before)).collect();
        let facts = GoalFacts {
            day: self.day,
            ratings: &gathered.ratings,
            target: agreed.target,
            // At most seven.
            planned_per_week: agreed.planned.per_week() as u8,
            kind: goal.kind,
            rated_by: self.facts.rated_by,
            satisfaction: gathered.satisfaction,
            own_share: gathered.own_share,
            paused: &paused,
            linked_minutes: self.linked_minutes(goal),
            holds,
            stalls: self.programme.stalled_signal,
        };
        let said = goal_signals(&facts, self.thresholds);
        let day_of_goal = self.on.programme_day(goal.start.max(self.facts.start));
        let shown = said.findings.into_iter().filter(|finding| self.is_shown(finding, day_of_goal));
        evaluation.found.extend(shown.map(|finding| Found { subject: goal.id.0, finding }));
        evaluation.evidence.push((goal.id.0, said.evidence));
    }

    fn recorded(&self, entry: &super::facts::CheckIn) -> Recorded {
        Recorded {
            day: entry.day.programme_day(self.facts.start),
            author: entry.author,
            help: entry.help,
            not_done_reason: entry.not_done_reason,
            performance: entry.performance,
            satisfaction: entry.satisfaction,
        }
    }

    fn linked_minutes(&self, goal: &Goal) -> u32 {
        // Of two decisions from one day the one that was taken later holds.
        let valid = self.facts.care.iter().filter(|care| care.from <= self.on).max_by_key(|care| care.from);
        let linked = valid.and_then(|care| care.linked.iter().find(|(linked, _)| *linked == goal.id));
        linked.map_or(0, |(_, minutes)| *minutes)
    }

    /// What holds the suggestion to taper back. A carer's overload does so also where its signal is switched off, and
    /// whatever was answered to it: nobody is asked to taper while a carer says that it is too heavy.
    fn holds(&self) -> Vec<TaperHold> {
        let mut always = self.thresholds.clone();
        always.off.clear();
        let overload = self.facts.carers.iter().any(|carer| self.overload(carer, &always).is_some());
        let held = self
            .facts
            .holds
            .iter()
            .filter(|held| held.since <= self.on && held.released_on.is_none_or(|released| self.on < released));
        let in_hospital =
            self.facts.pauses.iter().any(|(pause, reason)| *reason == PauseReason::Hospital && pause.contains(self.on));
        let mut holds: Vec<TaperHold> = overload.then_some(TaperHold::CarerOverload).into_iter().collect();
        holds.extend(held.map(|held| TaperHold::from(held.kind)));
        holds.extend(in_hospital.then(|| TaperHold::from(HoldKind::Hospital)));
        holds.sort_unstable();
        holds.dedup();
        holds
    }

    fn overload(&self, carer: &Carer, thresholds: &Thresholds) -> Option<Finding> {
        let programme_day = |day: Day| day.programme_day(self.facts.start);
        let burden: Vec<_> = carer.burden.iter().map(|(day, burden)| (programme_day(*day), *burden)).collect();
        let open = carer
            .alarms
            .iter()
            .rev()
            .find(|(raised, closed)| *raised <= self.on && closed.is_none_or(|closed| self.on < closed));
        let facts = CarerFacts {
            day: self.day,
            burden: &burden,
            csi: latest(&carer.csi, self.on),
            ediz_plus: latest(&carer.ediz_plus, self.on),
            alarm_day: open.map(|(raised, _)| programme_day(*raised)),
        };
        carer_overload(&facts, thresholds)
    }

    fn silence(&self, paused: &[Window]) -> Vec<Finding> {
        // Today is not over: what may still come is not missing.
        let until = self.day - 1;
        let days: Vec<Occasions> = (1..=until).map(|day| self.occasions(self.facts.start.plus_days(day - 1))).collect();
        let last_contact = self.facts.last_contact.map(|at| Day::today(at, &self.facts.zone));
        // A phone that was heard of after the day that is asked about says nothing about that day.
        let last_contact = last_contact.filter(|day| *day <= self.on).map(|day| day.programme_day(self.facts.start));
        silence_signals(&SilenceFacts { day: until, days: &days, paused, last_contact }, self.thresholds)
    }

    fn occasions(&self, day: Day) -> Occasions {
        let mut occasions = Occasions::default();
        for goal in self.facts.goals.iter().filter(|goal| goal.is_open_on(day)) {
            let planned = goal.agreed_on(self.on).is_some_and(|agreed| agreed.planned.contains(day));
            occasions.planned += u8::from(planned);
        }
        for goal in &self.facts.goals {
            let filled = goal.check_ins.binary_search_by_key(&day, |entry| entry.day).is_ok();
            occasions.filled += u8::from(filled);
        }
        occasions
    }

    fn end(&self) -> EndingFacts {
        let programme_day = |day: Day| day.programme_day(self.facts.start);
        let recorded = self.facts.evaluated_on.is_some_and(|day| day <= self.on);
        let none_open = !self.facts.goals.iter().any(|goal| goal.closed_on.is_none_or(|closed| self.on < closed));
        EndingFacts {
            day: self.day,
            last_day: programme_day(self.facts.last_day),
            evaluation_day: self.facts.evaluation_planned.map(programme_day),
            goals_closed: none_open && !self.facts.goals.is_empty(),
            evaluated: recorded,
        }
    }

    fn copm(&self) -> Option<Finding> {
        let mut held = self.facts.interviews.iter().filter(|interview| interview.held_on <= self.on);
        let (first, last) = (held.next()?, held.next_back()?);
        let totals = |scores| -> Option<Totals> { copm::totals(scores).ok() };
        let facts = CopmFacts {
            first: totals(&first.scores)?,
            last: totals(&last.scores)?,
            first_day: first.held_on.programme_day(self.facts.start),
            last_day: last.held_on.programme_day(self.facts.start),
        };
        copm_change(&facts, self.thresholds)
    }
}

fn latest<T: Copy>(scores: &[(Day, T)], on: Day) -> Option<T> {
    scores.iter().rev().find(|(day, _)| *day <= on).map(|(_, score)| *score)
}
