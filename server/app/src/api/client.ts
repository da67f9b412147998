/** The API, typed by its document. */

import createClient, { type Client } from 'openapi-fetch';
import type { paths } from './schema';
import type { Problem } from './shapes';
import { fetchAs, patiently, SessionEnded } from './session';

export type Api = Client<paths>;

/** The API as somebody whose phone is paired. */
export function apiOf(personId: string): Api {
  return createClient<paths>({ fetch: (request) => fetchAs(personId, request) });
}

/** The API as nobody. */
export const nobody: Api = createClient<paths>({ fetch: patiently });

/** What a question to the server comes to. */
export type Reply<T> =
  | { kind: 'ok'; value: T }
  | { kind: 'refused'; status: number; code: string }
  | { kind: 'unreachable' }
  | { kind: 'ended' };

/** Waits for an answer, and says in one word what came of it. */
export async function ask<T>(asked: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<Reply<T>> {
  try {
    const { data, error, response } = await asked;
    if (response.ok) return { kind: 'ok', value: data as T };
    // A gateway in between, a café's sign-in page, or a server that is busy: later perhaps.
    const code = (error as Partial<Problem> | undefined)?.code;
    if (!code || response.status >= 500 || response.status === 429) return { kind: 'unreachable' };
    return { kind: 'refused', status: response.status, code };
  } catch (failure) {
    return { kind: failure instanceof SessionEnded ? 'ended' : 'unreachable' };
  }
}
