/**
 * Staying signed in. The pair of tokens lies in this origin's IndexedDB. One renewal runs at a time, over all open
 * windows; only the server's own word that the session has ended signs anybody out, never a lost reply.
 */

import { db, ON_DISK, answersOf, type Tokens } from '../store/db';
import type { components } from './schema';

type TokenPair = components['schemas']['TokenPair'];

/** The server says that this pairing is over. */
export class SessionEnded extends Error {}

/** The server did not answer, or not with anything that means something. */
export class Unreachable extends Error {}

/** How long to wait for an answer, in milliseconds. */
const PATIENCE = 15_000;

/** An access token this close to its end is renewed first, in milliseconds. */
const MARGIN = 30_000;

const queues = new Map<string, Promise<unknown>>();

/** Runs `work` alone: over all windows where the browser can, else within this one. */
export function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  if (navigator.locks) return navigator.locks.request(`reable ${name}`, work) as Promise<T>;
  const turn = (queues.get(name) ?? Promise.resolve()).then(work, work);
  queues.set(name, turn.catch(() => undefined));
  return turn;
}

/** `fetch` that ends, and fails in one way only. */
export async function patiently(request: Request): Promise<Response> {
  try {
    // An old browser has no such signal: there the network itself gives up.
    const signal = AbortSignal.timeout?.(PATIENCE) ?? null;
    return await fetch(request, { signal, cache: 'no-store', credentials: 'omit' });
  } catch {
    throw new Unreachable();
  }
}

function tokensOf(pair: TokenPair, before: string | null): Tokens {
  const goodUntil = Date.now() + pair.expires_in * 1000;
  return { personId: pair.person_id, access: pair.access_token, goodUntil, refresh: pair.refresh_token, before };
}

/** Keeps the tokens of a phone that was just paired. */
export async function begin(pair: TokenPair): Promise<void> {
  await keep(tokensOf(pair, null));
}

async function keep(tokens: Tokens): Promise<void> {
  const tx = (await db()).transaction('tokens', 'readwrite', ON_DISK);
  await Promise.all([tx.store.put(tokens), tx.done]);
}

/** Whether the access token is good for a while yet; one from a clock that ran ahead is not believed. */
function isFresh(tokens: Tokens): boolean {
  const left = tokens.goodUntil - Date.now();
  return left > MARGIN && left < 60 * 60_000;
}

async function tokensNow(personId: string): Promise<Tokens> {
  const tokens = await (await db()).get('tokens', personId);
  if (!tokens) throw new SessionEnded();
  return tokens;
}

/**
 * Exchanges the refresh token, unless another window did so since `stale` was read. The refresh tokens tell: two access
 * tokens of one second are the same.
 */
function renew(personId: string, stale: Tokens): Promise<Tokens> {
  return alone(`renew ${personId}`, async () => {
    const tokens = await tokensNow(personId);
    if (tokens.refresh !== stale.refresh && isFresh(tokens)) return tokens;
    const pair = (await exchange(tokens.refresh)) ?? (tokens.before && (await exchange(tokens.before)));
    if (!pair) {
      await end(personId);
      throw new SessionEnded();
    }
    // Until the new one is on the disk the old one stays there: the server takes it as long as the new one is unused.
    const renewed = tokensOf(pair, tokens.refresh);
    await keep(renewed);
    return renewed;
  });
}

/** The next pair, or null when the server says that the token is not good. */
async function exchange(token: string): Promise<TokenPair | null> {
  const response = await patiently(
    new Request('/v1/sessions/refresh', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ refresh_token: token }),
    }),
  );
  if (response.ok) return (await response.json().catch(() => Promise.reject(new Unreachable()))) as TokenPair;
  const problem = (await response.json().catch(() => ({}))) as { code?: string };
  if (response.status === 401 && problem.code === 'refresh_token_invalid') return null;
  throw new Unreachable();
}

/** The pairing is over: the record leaves the phone; what was not sent stays for when the phone is paired again. */
export async function end(personId: string): Promise<void> {
  const tx = (await db()).transaction(['profiles', 'tokens', 'answers'], 'readwrite', ON_DISK);
  const profile = await tx.objectStore('profiles').get(personId);
  if (profile) await tx.objectStore('profiles').put({ ...profile, ended: true });
  await tx.objectStore('tokens').delete(personId);
  await tx.objectStore('answers').delete(answersOf(personId));
  await tx.done;
}

/** Asks the API as this person; signs in anew when the access token has run out. */
export async function fetchAs(personId: string, request: Request): Promise<Response> {
  const again = request.clone();
  const kept = await tokensNow(personId);
  const tokens = isFresh(kept) ? kept : await renew(personId, kept);
  const response = await patiently(withToken(request, tokens));
  return response.status === 401 ? patiently(withToken(again, await renew(personId, tokens))) : response;
}

function withToken(request: Request, tokens: Tokens): Request {
  request.headers.set('authorization', `Bearer ${tokens.access}`);
  return request;
}
