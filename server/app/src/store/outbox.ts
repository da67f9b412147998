/**
 * What waits to be sent. An entry leaves only when the server has it, or when the person themselves throws a refused one
 * away; a correction is an entry of its own, so that one on its way is never changed.
 */

import { alone } from '../api/session';
import { apiOf, ask } from '../api/client';
import type { CheckIn, Problem } from '../api/shapes';
import { heardServer } from '../clock';
import { addDays, type Day } from '../days';
import { db, ON_DISK, type NewOutboxEntry, type OutboxEntry, type WaitingCheckIn } from './db';

/** The own check-ins that the server has, by goal and day. */
export type Mine = Record<string, Pick<CheckIn, 'goal_id' | 'day' | 'withdrawn' | 'help' | 'performance' | 'satisfaction' | 'not_done_reason' | 'step_id' | 'note' | 'recorded_at'>>;

/** How many check-ins go at once; the server takes 500. */
const BATCH = 200;

/** How long the own check-ins are remembered, in days: longer than the server takes corrections. */
const REMEMBERED = 45;

export function keyOf(goal: string, day: Day): string {
  return `${goal} ${day}`;
}

/** Puts something in the outbox; it is on the disk when the promise is kept. */
export async function save(entry: NewOutboxEntry): Promise<void> {
  const tx = (await db()).transaction(['outbox', 'answers'], 'readwrite', ON_DISK);
  const stored = structuredClone(entry);
  if (stored.kind === 'check-in') {
    const { goal_id: goal, day } = stored.entry;
    const mine = ((await tx.objectStore('answers').get([entry.personId, entry.clientId, 'mine'])) ?? {}) as Mine;
    const known = mine[keyOf(goal, day)]?.recorded_at;
    const waiting = (await tx.objectStore('outbox').index('person').getAll(entry.personId)).flatMap((other) =>
      other.kind === 'check-in' && other.entry.goal_id === goal && other.entry.day === day ? [other.entry.recorded_at] : [],
    );
    stored.entry.recorded_at = after([known, ...waiting], stored.entry.recorded_at);
  }
  await tx.objectStore('outbox').add(stored as OutboxEntry);
  await tx.done;
}

/**
 * The latest version counts by its time. When the phone's clock was set back in between, a correction would lose from
 * what it corrects: it comes a millisecond after it.
 */
export function after(earlier: (string | undefined)[], recorded: string | undefined): string {
  const times = earlier.filter((time) => time !== undefined).map((time) => Date.parse(time));
  const at = Date.parse(recorded ?? new Date().toISOString());
  return new Date(Math.max(at, ...times.map((time) => Math.ceil(time) + 1))).toISOString();
}

/** Everything of one person that waits or was refused, oldest first. */
export async function outboxOf(personId: string): Promise<OutboxEntry[]> {
  return (await db()).getAllFromIndex('outbox', 'person', personId);
}

/** Throws a refused entry away: only when the person says so. */
export async function discard(id: number): Promise<void> {
  await (await db()).delete('outbox', id);
}

/** Has a refused entry tried once more: only when the person says so. */
export async function tryAgain(entry: OutboxEntry): Promise<void> {
  const { refused: _, ...again } = entry;
  await (await db()).put('outbox', again as OutboxEntry);
}

/** What became of sending: everything gone, the server out of reach, or the pairing ended. */
export type Sent = 'done' | 'unreachable' | 'ended';

/** Names the turn to talk with the server about a person's check-ins: one window does so at a time, either way. */
export function talking(personId: string): string {
  return `talk ${personId}`;
}

/** Sends what waits of one person. */
export function send(personId: string): Promise<Sent> {
  return alone(talking(personId), async () => {
    let batch = BATCH;
    for (;;) {
      const waiting = (await outboxOf(personId)).filter((entry) => !entry.refused);
      const other = waiting.find((entry) => entry.kind !== 'check-in');
      const checkIns = waiting.filter((entry) => entry.kind === 'check-in').slice(0, batch);
      if (!other && checkIns.length === 0) return 'done';
      const outcome = other ? await sendOne(other) : await sendBatch(personId, checkIns);
      if (outcome === 'unreachable' || outcome === 'ended') return outcome;
      // The server will not have the batch as a whole: one by one, so that only the culprit stays behind.
      if (outcome === 'too much') batch = 1;
    }
  });
}

async function sendBatch(personId: string, batch: WaitingCheckIn[]): Promise<Sent | 'too much'> {
  const asked = Date.now();
  const reply = await ask(apiOf(personId).POST('/v1/check-ins/sync', { body: { entries: batch.map(({ entry }) => entry) } }));
  if (reply.kind === 'refused') {
    if (batch.length > 1) return 'too much';
    await refuse(batch[0]!, reply);
    return 'done';
  }
  if (reply.kind !== 'ok') return reply.kind;
  heardServer(reply.value.server_time, asked);
  let moved = 0;
  for (const [place, entry] of batch.entries()) {
    const result = reply.value.results[place];
    if (result?.check_in) {
      await settle(entry, result.check_in);
      moved += 1;
    } else if (result?.problem && result.problem.status < 500 && result.problem.status !== 429) {
      await refuse(entry, result.problem);
      moved += 1;
    }
  }
  // Where the server was too busy for all of them, later is better than at once.
  return moved === batch.length ? 'done' : 'unreachable';
}

/** The server has it: it leaves the outbox and joins what the server has, in one step. */
async function settle(entry: WaitingCheckIn, checkIn: CheckIn): Promise<void> {
  const tx = (await db()).transaction(['outbox', 'answers'], 'readwrite', ON_DISK);
  await tx.objectStore('outbox').delete(entry.id);
  const key: [string, string, string] = [entry.personId, entry.clientId, 'mine'];
  const mine = ((await tx.objectStore('answers').get(key)) ?? {}) as Mine;
  const oldest = addDays(checkIn.day, -REMEMBERED);
  const kept = Object.entries(mine).filter(([, known]) => known.day >= oldest);
  await tx.objectStore('answers').put({ ...Object.fromEntries(kept), [keyOf(checkIn.goal_id, checkIn.day)]: checkIn }, key);
  await tx.done;
}

/** The first thing that is wrong says more than that something is. */
async function refuse(entry: OutboxEntry, problem: Pick<Problem, 'code' | 'status'> & Partial<Problem>): Promise<void> {
  const code = problem.errors?.[0]?.code ?? problem.code;
  await (await db()).put('outbox', { ...entry, refused: { code, status: problem.status } });
}

async function sendOne(entry: OutboxEntry): Promise<Sent> {
  const api = apiOf(entry.personId);
  const path = { id: entry.clientId };
  const reply =
    entry.kind === 'burden'
      ? await ask(api.PUT('/v1/clients/{id}/carer-burden/{day}', { params: { path: { ...path, day: entry.day } }, body: { burden: entry.burden } }))
      : entry.kind === 'alarm'
        ? await ask(api.POST('/v1/clients/{id}/carer-alarms', { params: { path }, body: { id: entry.alarmId, ...(entry.note ? { note: entry.note } : {}) } }))
        : ({ kind: 'unreachable' } as const);
  if (reply.kind === 'refused') await refuse(entry, reply);
  else if (reply.kind === 'ok') await discard(entry.id);
  else return reply.kind;
  return 'done';
}
