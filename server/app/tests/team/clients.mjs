/** Clients of whom a page has everything to show, and what the addresses of the pages name. */

import { enrol, linkCarer } from '../tools/server.mjs';

const dayBefore = (days) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

const LONG = 'en daarna, als het goed gaat en het weer ernaar is, samen met de buurvrouw van nummer twaalf verder oefenen tot aan de hoek';
const TITLES = [
  'Zelf douchen, afdrogen en aankleden zonder dat er iemand bij hoeft te blijven staan',
  'Weer zelf een warme maaltijd koken voor mijn man en mij, ook op de dagen dat hij slecht loopt',
  'Elke dag een blokje om met de rollator, langs het water en over de brug terug naar huis',
  'Zelf de trap op naar bed en ’s ochtends weer naar beneden, met één hand aan de leuning',
  'Mijn eigen medicijnen uitzetten voor de hele week en ze op de goede tijd innemen',
];
const NOTE =
  'Het ging vandaag eerst niet, omdat de knie zo stijf was van het slapen. Na de koffie heb ik het nog een keer geprobeerd en toen lukte het, ' +
  'met de hand aan het aanrecht. De zuster zei dat ik de tijd moet nemen. Morgen komt mijn dochter kijken en dan wil ik het laten zien, ' +
  'als de pijn het toelaat en er niet weer iemand belt terwijl ik sta. Het was wel fijn dat er niemand bij stond te wachten.';

/** Days of ratings on paper: by whom, for which goals, with a long remark every eleventh day. */
function diary(by, goals, days, shift) {
  const entries = goals.flatMap((goal_id, number) =>
    Array.from({ length: days }, (_, ago) => {
      const mark = 1 + ((number + shift + Math.floor((days - ago) / 12) + (ago % 3)) % 10);
      const remark = ago % 11 === number ? { note: NOTE } : {};
      return { goal_id, day: dayBefore(ago), help: ago % 5 ? 'with_some_help' : 'alone', performance: mark, satisfaction: mark, ...remark };
    }),
  );
  return { by, entries };
}

/** The client who fills every page to the brim: five goals of 84 days, long titles, long notes, two carers, COPM, decisions. */
export async function fullClient(demo) {
  const client = await enrol(demo, {
    name: 'Mevrouw Wilhelmina Johanna van der Heijden-Oosterwijk geboren Schimmelpenninck',
    date_of_birth: '1938-02-28',
    goals: TITLES,
    daysAgo: 83,
  });
  const { episode, goals } = client;
  const carers = [];
  for (const name of ['Ingrid van der Heijden-de Wit', 'Jan-Willem Oosterwijk']) carers.push(await linkCarer(demo, client.id, { name }));
  for (const goal_id of goals) {
    const work = { client_does: `U doet het zelf, zittend waar dat kan, ${LONG}.`, staff_do: `Alleen klaarzetten wat hoog staat, ${LONG}.` };
    await demo.nurse('PUT', `/v1/goals/${goal_id}/work-description`, work, { 'if-match': '"1"' });
  }
  await demo.nurse('POST', `/v1/episodes/${episode}/paper-check-ins`, diary(client.id, goals, 84, 0));
  await demo.nurse('POST', `/v1/episodes/${episode}/paper-check-ins`, diary(carers[0].person, goals, 60, 2));
  for (const [moment, ago, mark] of [['start', 83, 3], ['interim', 20, 7]]) {
    const scores = goals.map((goal_id, number) => ({ goal_id, importance: 10 - number, performance: mark + (number % 3), satisfaction: mark }));
    await demo.nurse('POST', `/v1/episodes/${episode}/copm-interviews`, { moment, held_on: dayBefore(ago), scores });
  }
  for (const [kind, ago, minutes] of [['baseline', 83, 420], ['taper', 50, 300], ['raise', 30, 360], ['taper', 10, 180]]) {
    await demo.nurse('POST', `/v1/episodes/${episode}/care-decisions`, {
      kind,
      from_day: dayBefore(ago),
      minutes_per_week: minutes,
      decided_by: 'Fatima El Amrani',
      reason: `Besproken met mevrouw en haar dochter: ${LONG}.`,
    });
  }
  await demo.nurse('POST', `/v1/episodes/${episode}/pauses`, { first_day: dayBefore(40), last_day: dayBefore(36), reason: 'hospital' });
  await demo.nurse('POST', `/v1/episodes/${episode}/holds`, { kind: 'fall', reported_on: dayBefore(2), note: NOTE });
  await decide(demo, episode);
  return { ...client, titles: TITLES, carers };
}

/** What the team decided about an episode in two meetings of weeks ago. */
async function decide(demo, episode) {
  const { team_id: team } = await demo.nurse('GET', `/v1/episodes/${episode}`);
  const { person_id: nurse } = await demo.nurse('GET', '/v1/me');
  const { items: planned } = await demo.nurse('GET', `/v1/teams/${team}/meetings`);
  for (const held_on of [dayBefore(29), dayBefore(15)]) {
    const known = planned.find((meeting) => meeting.held_on === held_on);
    const meeting = known ?? (await demo.nurse('POST', `/v1/teams/${team}/meetings`, { held_on })).items[0];
    await demo.nurse('POST', `/v1/meetings/${meeting.id}/decisions`, {
      episode_id: episode,
      kind: 'continue',
      reason: `Mevrouw wil zelf verder: ${LONG}.`,
      present: { staff: [nurse], client: true },
    });
  }
}

/** What the addresses of the pages name, of one client: everything that `:name` may stand for. */
async function thingsOf(call, client) {
  const { team_id: team, client_id } = await call('GET', `/v1/episodes/${client.episode}`);
  const meetings = await call('GET', `/v1/teams/${team}/meetings`);
  const planned = meetings.items.find((meeting) => meeting.held_on >= dayBefore(0) && meeting.status === 'planned');
  const meeting = planned ?? (await call('POST', `/v1/teams/${team}/meetings`, { held_on: dayBefore(-3) })).items[0];
  return {
    episode: client.episode,
    client: client_id,
    person: client_id,
    goal: client.goals[0],
    carer: client.carers?.[0]?.id,
    team,
    meeting: meeting.id,
    secret: 'no-such-link-was-ever-sent',
  };
}

/** The full client and the things of theirs. */
export async function ownThings(demo) {
  const client = await fullClient(demo);
  return { client, things: await thingsOf(demo.nurse, client) };
}

/** A client of the other team, whom the nurse has nothing to do with. */
export async function othersThings(demo) {
  const els = await demo.as('els@demo.example');
  const me = await els('GET', '/v1/me');
  const titles = ['Zelf de orchideeën verzorgen'];
  const client = await els('POST', '/v1/clients', {
    name: 'Mevrouw Z. Zuiderlicht',
    external_ref: `APP-ZUID-${Date.now()}`,
    team_id: me.teams[0].id,
    start_day: dayBefore(10),
  });
  const episode = client.episode_id;
  const goal = await els('POST', `/v1/episodes/${episode}/goals`, { title: titles[0], kind: 'maintain', planned_days: [1, 4], start_day: dayBefore(10) });
  const consent = { scopes: ['read'], given_on: dayBefore(1) };
  const carer = await els('POST', `/v1/clients/${client.id}/carers`, { name: 'Zeger Zuiderlicht', relation: 'zoon', consent });
  const known = { id: client.id, name: 'Zuiderlicht', episode, goals: [goal.id], titles, carers: [{ id: carer.id }] };
  return { client: known, things: await thingsOf(els, known) };
}

/** A client of the nurse's team with an open signal that waits for an answer. */
export async function clientWithSignal(demo, signal = 'declining') {
  const { items } = await demo.nurse('GET', '/v1/episodes?limit=200');
  for (const row of items) {
    const { signals } = await demo.nurse('GET', `/v1/episodes/${row.id}/signals`);
    const found = signals.find((one) => one.signal === signal);
    if (found) return { name: row.client_name, episode: row.id, signal: found };
  }
  throw new Error(`nobody has the signal ${signal}`);
}
