/** What is kept on the phone, apart for each person who uses it. */

import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Lang } from '../words';
import type { Me, Problem, SyncEntry } from '../api/shapes';
import type { Day } from '../days';

export interface Profile {
  personId: string;
  role: 'client' | 'carer';
  name: string;
  language: Lang;
  /** 0 as it is, 1 larger, 2 largest. */
  textSize: 0 | 1 | 2;
  /** The client whose goals are shown: the person, or somebody they care for. */
  clientId: string | null;
  /** The pairing has ended; what waits to be sent is kept. */
  ended: boolean;
}

export interface Tokens {
  personId: string;
  access: string;
  /** Until when it is good, by the phone's clock. */
  goodUntil: number;
  refresh: string;
  /** The one before, in case the new one never reached the server's disk. */
  before: string | null;
}

interface Waiting {
  id: number;
  personId: string;
  clientId: string;
  savedAt: number;
  /** Why the server will not have it; then it is not sent again by itself. */
  refused?: Pick<Problem, 'code' | 'status'>;
}

export interface WaitingCheckIn extends Waiting {
  kind: 'check-in';
  goalTitle: string;
  entry: SyncEntry;
}

export interface WaitingBurden extends Waiting {
  kind: 'burden';
  day: Day;
  burden: number;
}

export interface WaitingAlarm extends Waiting {
  kind: 'alarm';
  alarmId: string;
  note: string;
}

export type OutboxEntry = WaitingCheckIn | WaitingBurden | WaitingAlarm;

type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;
export type NewOutboxEntry = WithoutId<OutboxEntry>;

interface Schema extends DBSchema {
  profiles: { key: string; value: Profile };
  tokens: { key: string; value: Tokens };
  /** The newest answers of the server: key is person, client or `-`, and name. */
  answers: { key: [string, string, string]; value: unknown };
  outbox: { key: number; value: OutboxEntry; indexes: { person: string } };
  /** About the phone itself. */
  facts: { key: string; value: unknown };
}

export type Db = IDBPDatabase<Schema>;

let opened: Promise<Db> | null = null;

export function db(): Promise<Db> {
  opened ??= openDB<Schema>('reable', 1, {
    upgrade(made) {
      made.createObjectStore('profiles', { keyPath: 'personId' });
      made.createObjectStore('tokens', { keyPath: 'personId' });
      made.createObjectStore('answers');
      made.createObjectStore('outbox', { keyPath: 'id', autoIncrement: true }).createIndex('person', 'personId');
      made.createObjectStore('facts');
    },
  });
  return opened;
}

/** What is written with this is on the disk when the promise is kept. */
export const ON_DISK = { durability: 'strict' } as const;

/** Keeps the newest answer of the server. */
export async function keepAnswer(personId: string, clientId: string | null, name: string, value: unknown): Promise<void> {
  await (await db()).put('answers', value, [personId, clientId ?? '-', name]);
}

export async function keptAnswer<T>(personId: string, clientId: string | null, name: string): Promise<T | null> {
  return ((await (await db()).get('answers', [personId, clientId ?? '-', name])) as T | undefined) ?? null;
}

/** Who this person is, as the server said last. */
export function keptMe(personId: string): Promise<Me | null> {
  return keptAnswer<Me>(personId, null, 'me');
}

/** Everything that was heard of a person's record. */
export function answersOf(personId: string): IDBKeyRange {
  return IDBKeyRange.bound([personId, '', ''], [personId, '\uffff', '\uffff']);
}
