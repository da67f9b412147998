/** What the screens show, kept in one place; it follows the phone's storage, which is the truth. */

import { useEffect, useState } from 'preact/hooks';
import { apiOf, ask, nobody, type Reply } from '../api/client';
import { alone, begin, end } from '../api/session';
import type { Me, Progress, Today, TokenPair } from '../api/shapes';
import { clockError, heardServer, now } from '../clock';
import { dayIn, USUAL_ZONE, type Day } from '../days';
import { withToday } from '../plan';
import { languageOfPhone, type Lang } from '../words';
import { answersOf, db, keepAnswer, keptAnswer, keptMe, ON_DISK, type NewOutboxEntry, type OutboxEntry, type Profile } from './db';
import { outboxOf, save, send, talking, type Mine } from './outbox';

export interface State {
  /** Whether the phone's storage was read. */
  ready: boolean;
  /** The storage of this browser cannot be used. */
  broken: boolean;
  profiles: Profile[];
  /** Who holds the phone. */
  profile: Profile | null;
  me: Me | null;
  today: Today | null;
  progress: Progress | null;
  mine: Mine;
  outbox: OutboxEntry[];
  /** Today, in the client's time zone. */
  day: Day;
  zone: string;
  /** Whether the server answered when it was asked last; null before. */
  reached: boolean | null;
  /** Whether the carer may read, or record; a client always may. */
  mayRead: boolean;
  mayRecord: boolean;
  /** How far the phone's clock is off, in milliseconds, when that is more than ten minutes. */
  clockError: number;
}

let state: State = {
  ready: false,
  broken: false,
  profiles: [],
  profile: null,
  me: null,
  today: null,
  progress: null,
  mine: {},
  outbox: [],
  day: dayIn(USUAL_ZONE, Date.now()),
  zone: USUAL_ZONE,
  reached: null,
  mayRead: true,
  mayRecord: true,
  clockError: 0,
};

const listeners = new Set<(state: State) => void>();
const otherWindows = 'BroadcastChannel' in globalThis ? new BroadcastChannel('reable') : null;

/** Whoever holds the phone now, in this window. */
let holder: string | null = null;

export function useApp(): State {
  const [seen, show] = useState(state);
  useEffect(() => {
    listeners.add(show);
    show(state);
    return () => void listeners.delete(show);
  }, []);
  return seen;
}

/** Reads the storage anew and shows what it holds. */
async function follow(told = true): Promise<void> {
  const profiles = (await (await db()).getAll('profiles')).sort((a, b) => a.name.localeCompare(b.name));
  const profile = profiles.find(({ personId }) => personId === holder) ?? null;
  const client = profile?.clientId ?? null;
  const person = profile?.personId ?? '';
  const [me, today, progress, mine, outbox] = profile
    ? await Promise.all([
        keptMe(person),
        keptAnswer<Today>(person, client, 'today'),
        keptAnswer<Progress>(person, client, 'progress'),
        keptAnswer<Mine>(person, client, 'mine'),
        outboxOf(person),
      ])
    : [null, null, null, null, []];
  const about = me?.clients.find(({ client_id: id }) => id === client);
  const zone = zoneOf(me, client);
  const allowed = (scope: 'read' | 'record'): boolean => !about || about.relation === 'own' || about.consent.includes(scope);
  state = {
    ...state,
    ready: true,
    profiles,
    profile,
    me,
    today,
    progress,
    mine: mine ?? {},
    outbox,
    zone,
    day: dayIn(zone, now()),
    mayRead: allowed('read'),
    mayRecord: allowed('record'),
    clockError: clockError(),
  };
  for (const show of listeners) show(state);
  if (told) otherWindows?.postMessage('changed');
}

/** The time zone that decides what today is: the client's own where the server says it, else the organisation's. */
function zoneOf(me: Me | null, clientId: string | null): string {
  const client = me?.clients.find(({ client_id: id }) => id === clientId);
  // A server older than this app does not say it.
  return client?.time_zone ?? me?.organisation.time_zone ?? USUAL_ZONE;
}

/** Opens the storage, and starts to listen for whatever makes sending worth a try. */
export async function start(): Promise<void> {
  try {
    const profiles = await (await db()).getAll('profiles');
    // Where several people use one phone, it asks each time who holds it.
    if (profiles.length === 1) holder = profiles[0]!.personId;
    await follow(false);
  } catch {
    state = { ...state, ready: true, broken: true };
    for (const show of listeners) show(state);
    return;
  }
  otherWindows?.addEventListener('message', () => void follow(false));
  addEventListener('online', () => void refresh());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void refresh();
  });
  setInterval(() => {
    if (document.visibilityState === 'visible' && dayIn(state.zone, now()) !== state.day) void refresh();
  }, 30_000);
  await refresh();
}

let retry: ReturnType<typeof setTimeout> | undefined;
let patience = 0;

/** Sends what waits, then asks for what is new. Harmless at any time. */
export async function refresh(): Promise<void> {
  clearTimeout(retry);
  await follow(false);
  const profile = state.profile;
  // Whoever else shares this phone: their answers need not wait until they hold it again.
  for (const other of state.profiles) if (other !== profile && !other.ended) void send(other.personId);
  if (!profile || profile.ended) return;
  const sent = await send(profile.personId);
  // Not while an entry goes out: an answer asked before it and kept after it would bring back what was changed.
  const heard = sent === 'done' ? await alone(talking(profile.personId), () => hear(profile)) : sent;
  if (holder !== profile.personId) return;
  state = { ...state, reached: heard !== 'unreachable' };
  await follow();
  if (heard === 'unreachable') {
    // Sooner at first, then ever less often, up to a quarter of an hour.
    patience = Math.min(patience * 2 || 15_000, 900_000);
    retry = setTimeout(() => void refresh(), patience);
  } else {
    patience = 0;
  }
}

async function hear(profile: Profile): Promise<Reply<unknown>['kind']> {
  const api = apiOf(profile.personId);
  const me = await ask(api.GET('/v1/me'));
  if (me.kind !== 'ok') return me.kind;
  await keepAnswer(profile.personId, null, 'me', me.value);
  const clients = me.value.clients.map(({ client_id: id }) => id);
  const client = profile.clientId && clients.includes(profile.clientId) ? profile.clientId : (clients[0] ?? null);
  if (client !== profile.clientId || profile.name !== me.value.name) {
    await changeProfile(profile.personId, { clientId: client, name: me.value.name });
  }
  if (!client) return 'ok';
  const params = { params: { query: { client } } };
  const asked = Date.now();
  const [today, progress] = await Promise.all([ask(api.GET('/v1/today', params)), ask(api.GET('/v1/progress', params))]);
  if (today.kind === 'ok') {
    heardServer(today.value.server_time, asked);
    const mine = (await keptAnswer<Mine>(profile.personId, client, 'mine')) ?? {};
    await keepAnswer(profile.personId, client, 'mine', withToday(mine, today.value));
    await keepAnswer(profile.personId, client, 'today', today.value);
  }
  if (progress.kind === 'ok') await keepAnswer(profile.personId, client, 'progress', progress.value);
  // What the client no longer allows a carer to read leaves the carer's phone.
  if (today.kind === 'refused') await forget(profile.personId, client);
  return [today.kind, progress.kind].find((kind) => kind === 'ended' || kind === 'unreachable') ?? 'ok';
}

async function forget(personId: string, clientId: string): Promise<void> {
  const tx = (await db()).transaction('answers', 'readwrite');
  for (const name of ['today', 'progress', 'mine']) await tx.store.delete([personId, clientId, name]);
  await tx.done;
}

/** Puts something in the outbox, shows it, and sends it if that can be. */
export async function record(entry: NewOutboxEntry): Promise<void> {
  await save(entry);
  await follow();
  void askToStay();
  void refresh();
}

/** Asks the browser, once, not to clear the storage when space runs short. */
async function askToStay(): Promise<void> {
  const opened = await db();
  if (await opened.get('facts', 'asked to stay')) return;
  await opened.put('facts', true, 'asked to stay');
  await navigator.storage?.persist?.().catch(() => false);
}

/** Another person takes the phone, or nobody yet. */
export async function holdBy(personId: string | null): Promise<void> {
  holder = personId;
  state = { ...state, reached: null };
  await follow(false);
  await refresh();
}

export async function changeProfile(personId: string, change: Partial<Profile>): Promise<void> {
  const tx = (await db()).transaction('profiles', 'readwrite', ON_DISK);
  const profile = await tx.store.get(personId);
  if (profile) await tx.store.put({ ...profile, ...change });
  await tx.done;
  await follow();
}

/** Where the id lies that this phone made for a pairing which was not answered yet. */
const PAIRING = 'reable pairing';

/** Asks to be paired under an id of this phone's own: when the answer gets lost, the same letter may be used again. */
async function askPairing(code: string): Promise<Reply<TokenPair>> {
  const device_id = localStorage.getItem(PAIRING) ?? crypto.randomUUID?.();
  if (device_id) localStorage.setItem(PAIRING, device_id);
  const body = { code, device_name: deviceName(), ...(device_id ? { device_id } : {}) };
  const reply = await ask(nobody.POST('/v1/sessions/pairing', { body }));
  if (reply.kind !== 'unreachable') localStorage.removeItem(PAIRING);
  // Under this id the phone was paired before, with another letter, and never heard so.
  if (reply.kind === 'refused' && reply.code === 'id_taken') return askPairing(code);
  return reply;
}

/** Pairs this phone for one more person, or anew. */
export async function pair(code: string): Promise<Reply<unknown>> {
  const reply = await askPairing(code);
  if (reply.kind !== 'ok') return reply;
  const { person_id: personId, role } = reply.value;
  await begin(reply.value);
  const known = await (await db()).get('profiles', personId);
  const me = await ask(apiOf(personId).GET('/v1/me'));
  const heard = me.kind === 'ok' ? { name: me.value.name, language: me.value.language } : {};
  const fresh: Profile = {
    personId,
    role: role === 'carer' ? 'carer' : 'client',
    name: '',
    language: languageOfPhone(),
    textSize: 0,
    clientId: role === 'client' ? personId : null,
    ended: false,
  };
  const tx = (await db()).transaction('profiles', 'readwrite', ON_DISK);
  await tx.store.put({ ...fresh, ...heard, ...known, ended: false });
  await tx.done;
  await holdBy(personId);
  return reply;
}

/** Ends the pairing of this phone for one person, and clears what it holds of them. */
export async function signOut(personId: string): Promise<Reply<unknown>> {
  const reply = await ask(apiOf(personId).DELETE('/v1/sessions/current'));
  if (reply.kind === 'unreachable') return reply;
  await end(personId);
  const tx = (await db()).transaction(['profiles', 'outbox', 'answers'], 'readwrite', ON_DISK);
  await tx.objectStore('profiles').delete(personId);
  await tx.objectStore('answers').delete(answersOf(personId));
  for (const id of await tx.objectStore('outbox').index('person').getAllKeys(personId)) await tx.objectStore('outbox').delete(id);
  await tx.done;
  holder = null;
  await holdBy(null);
  return reply;
}

/** What the team calls this device when it is lost. */
function deviceName(): string {
  const agent = navigator.userAgent;
  const kinds: [RegExp, string][] = [[/iPad/, 'iPad'], [/iPhone/, 'iPhone'], [/Android.*Mobile/, 'Android-telefoon'], [/Android/, 'Android-tablet']];
  return kinds.find(([known]) => known.test(agent))?.[1] ?? 'Computer';
}

/** The language of whoever holds the phone. */
export function languageOf(seen: State): Lang {
  return seen.profile?.language ?? chosenLanguage ?? languageOfPhone();
}

let chosenLanguage: Lang | null = null;

/** The language before anybody is paired. */
export function chooseLanguage(language: Lang): void {
  chosenLanguage = language;
  state = { ...state };
  for (const show of listeners) show(state);
}

/** What a question to the server came to, with the answer remembered from last time. */
export interface Heard<T> {
  value: T | null;
  /** `asking` until there is a word from the server. */
  state: 'asking' | 'ok' | 'refused' | 'unreachable' | 'ended';
  /** The status, where refused. */
  status?: number;
  again: () => void;
}

/** Shows the remembered answer at once, and the server's as soon as it comes. */
export function useAnswer<T>(name: string, question: (api: ReturnType<typeof apiOf>, seen: State) => Promise<Reply<T>>): Heard<T> {
  const seen = useApp();
  const [heard, show] = useState<Omit<Heard<T>, 'again'>>({ value: null, state: 'asking' });
  const [turn, setTurn] = useState(0);
  const person = seen.profile?.personId;
  const client = seen.profile?.clientId ?? null;
  useEffect(() => {
    let current = true;
    void (async () => {
      if (!person) return;
      const kept = await keptAnswer<T>(person, client, name);
      if (current && kept) show({ value: kept, state: 'asking' });
      const reply = await question(apiOf(person), seen);
      if (reply.kind === 'ok') await keepAnswer(person, client, name, reply.value);
      if (!current) return;
      if (reply.kind === 'ok') show({ value: reply.value, state: 'ok' });
      else show({ value: kept, state: reply.kind, ...(reply.kind === 'refused' ? { status: reply.status } : {}) });
    })();
    return () => {
      current = false;
    };
  }, [person, client, name, turn]);
  return { ...heard, again: () => setTurn(turn + 1) };
}
