/** A server of our own with the demonstration in it: real ratings, a pairing code, staff to sign in as. */

import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';

const BINARY = process.env.REABLE_SERVER_BIN;

/** With `fortnight`, two weeks more can be lived: `demo.nextDay()` lets a day pass. */
export async function startDemo({ fortnight = false } = {}) {
  if (!BINARY) throw new Error('REABLE_SERVER_BIN says where reable-server is; build it first: cargo build -p reable-server');
  const flags = fortnight ? ['--fortnight'] : [];
  const process_ = spawn(BINARY, ['demo', '--listen', '127.0.0.1:0', ...flags], { stdio: ['pipe', 'pipe', fortnight ? 'pipe' : 'inherit'] });
  let said = '';
  await new Promise((ready, failed) => {
    process_.stdout.on('data', (chunk) => {
      said += chunk;
      if (said.includes('Stop with Ctrl-C')) ready();
    });
    process_.on('exit', (code) => failed(new Error(`reable-server ended with ${code}: ${said}`)));
  });
  const find = (pattern) => pattern.exec(said)[1];
  const url = find(/(http:\/\/127\.0\.0\.1:\d+)\/docs/);
  const folder = dirname(find(/The database is sqlite:\/\/(\S+)/));
  const demo = {
    url,
    code: find(/code: (\S+)/),
    link: find(/link: (\S+)/),
    password: find(/password for all of them: (\S+)/),
    async stop() {
      process_.removeAllListeners('exit');
      const gone = new Promise((done) => process_.on('exit', done));
      process_.kill('SIGTERM');
      await gone;
      if (folder.includes('reable-demo-')) rmSync(folder, { recursive: true, force: true });
    },
  };
  if (fortnight) demo.nextDay = dayByDay(process_);
  demo.as = (email) => staff(url, email, demo.password);
  demo.nurse = await demo.as('fatima@demo.example');
  demo.admin = await demo.as('beheer@demo.example');
  return demo;
}

/** Presses Enter, and waits until the day that follows has passed; answers what the terminal says. */
function dayByDay(process_) {
  let heard = '';
  let wake = () => {};
  process_.stderr.on('data', (chunk) => {
    heard += chunk;
    wake();
  });
  return async () => {
    heard = '';
    process_.stdin.write('\n');
    while (!heard.includes('\n')) await new Promise((woken) => (wake = woken));
    return heard.trim();
  };
}

/** The API as a member of staff; their web session lasts half an hour. */
async function staff(url, email, password) {
  const call = caller(url);
  const session = await call('POST', '/v1/sessions/password', { email, password });
  return caller(url, session.access_token);
}

/** Calls the API; fails on any refusal. */
export function caller(url, token) {
  return async (method, path, body, headers = {}) => {
    const response = await fetch(new URL(path, url), {
      method,
      headers: {
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text ? JSON.parse(text) : null;
  };
}

export const DAILY = [1, 2, 3, 4, 5, 6, 7];

let made = 0;

/** Enrols a new client with goals of their own, and answers with a code to pair a phone. */
export async function enrol(demo, { name = 'Mevrouw N. Nieuw', goals = ['Zelf douchen'], daysAgo = 30, ...more } = {}) {
  made += 1;
  const teams = await demo.admin('GET', '/v1/teams');
  const team = teams.items.find((one) => one.name.includes('Noord')) ?? teams.items[0];
  const staffMembers = await demo.admin('GET', '/v1/staff');
  const nurse = staffMembers.items.find((one) => one.email === 'fatima@demo.example');
  const today = new Date();
  const start = new Date(today.getTime() - daysAgo * 86_400_000).toISOString().slice(0, 10);
  const client = await demo.admin('POST', '/v1/clients', {
    name,
    external_ref: `APP-${Date.now()}-${made}`,
    team_id: team.id,
    coordinator_id: nurse.id,
    start_day: start,
    ...more,
  });
  const ids = [];
  for (const title of goals) {
    const goal = await demo.nurse('POST', `/v1/episodes/${client.episode_id}/goals`, {
      title,
      kind: 'improve',
      planned_days: DAILY,
      start_day: start,
      steps: ['Eerst een klein stukje', 'Daarna alles'],
      work_description: { client_does: 'U doet het zelf.', staff_do: 'Alleen de rug wassen; de rest doet u zelf.' },
    });
    ids.push(goal.id);
  }
  return { id: client.id, episode: client.episode_id, goals: ids, name, pairing: await pairingCode(demo, client.id) };
}

export async function pairingCode(demo, person) {
  return demo.nurse('POST', `/v1/people/${person}/pairing-codes`, { reissue: true });
}

/** Links a carer to a client. */
export async function linkCarer(demo, client, { name = 'Ingrid Nieuw', scopes = ['read', 'record'], ...more } = {}) {
  const day = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  const carer = await demo.nurse('POST', `/v1/clients/${client}/carers`, {
    ...(more.person_id ? {} : { name }),
    relation: 'dochter',
    consent: { scopes, given_on: day },
    ...more,
  });
  return { id: carer.id, person: carer.person_id, name, pairing: await pairingCode(demo, carer.person_id) };
}

/** All current check-ins of a goal, as staff read them. */
export async function rowsOf(demo, goal) {
  return (await demo.nurse('GET', `/v1/goals/${goal}/check-ins`)).items;
}
