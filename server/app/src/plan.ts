/** What is planned on a day and what was answered, from what the phone remembers. Nothing here asks anybody. */

import type { CheckIn, Goal, Progress, Today } from './api/shapes';
import { daysBetween, weekdayOf, type Day } from './days';
import type { OutboxEntry } from './store/db';
import { keyOf, type Mine } from './store/outbox';

/** The answer to one goal on one day. */
export type Answer = Pick<CheckIn, 'help' | 'performance' | 'satisfaction' | 'not_done_reason' | 'step_id' | 'note'>;

/** An answer, with whether the server has it. */
export interface Given {
  answer: Answer;
  sent: boolean;
}

/**
 * The goals of a day. The server's own list counts when it is about this day; for a later day without network it
 * follows from the plan as it was heard last.
 */
export function goalsOn(day: Day, today: Today | null, progress: Progress | null): Goal[] {
  if (today?.day === day) return today.goals.map(({ goal }) => goal);
  const episode = progress?.episode ?? today?.episode;
  if (episode?.status === 'ended') return [];
  const known = progress?.goals ?? today?.goals.map(({ goal }) => goal) ?? [];
  return known.filter(
    (goal) => goal.status === 'active' && goal.start_day <= day && goal.planned_days.includes(weekdayOf(day)),
  );
}

/** The own answer for a goal on a day: the newest in the outbox, else what the server has. */
export function givenFor(goal: string, day: Day, outbox: OutboxEntry[], mine: Mine): Given | null {
  const waiting = outbox.findLast(
    (entry) => entry.kind === 'check-in' && !entry.refused && entry.entry.goal_id === goal && entry.entry.day === day,
  );
  if (waiting?.kind === 'check-in') {
    return waiting.entry.withdraw ? null : { answer: waiting.entry, sent: false };
  }
  const known = mine[keyOf(goal, day)];
  return known && !known.withdrawn && known.help ? { answer: known, sent: true } : null;
}

/** The own check-ins that an answer about today holds, added to those known. */
export function withToday(mine: Mine, today: Today): Mine {
  const added = Object.fromEntries(
    today.goals.map(({ goal, my_check_in: own }) => [keyOf(goal.id, today.day), own] as const).filter(([, own]) => own),
  ) as Mine;
  // A check-in of that day which the server does not name was taken back, on another phone perhaps.
  const kept = Object.entries(mine).filter(([, known]) => known.day !== today.day);
  return { ...Object.fromEntries(kept), ...added };
}

/** The step to work on: the first that is not reached. */
export function currentStep(goal: Goal): Goal['steps'][number] | null {
  return goal.steps.find((step) => !step.reached_on) ?? null;
}

/** For how many days the oldest entry has been waiting. */
export function waitingDays(outbox: OutboxEntry[], at: number): number {
  const oldest = Math.min(at, ...outbox.filter((entry) => !entry.refused).map((entry) => entry.savedAt));
  return Math.floor((at - oldest) / 86_400_000);
}

/** Whether the weekly question to a carer is due: not answered in the last seven days. */
export function burdenDue(days: Day[], today: Day): boolean {
  return days.every((day) => daysBetween(day, today) >= 7);
}
