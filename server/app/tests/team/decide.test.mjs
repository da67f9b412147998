/** What a team decides on its pages: the meeting, the plan, and a fortnight of both. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signIn, staffDesk } from '../tools/desk.mjs';
import { caller, enrol, startDemo } from '../tools/server.mjs';
import { stage } from '../tools/stage.mjs';

const shared = stage();

/** Today's meeting, on the page of the meetings. */
async function openTodaysMeeting(page) {
  await page.goto('/team/meetings');
  await page.locator('li', { hasText: 'vandaag' }).getByRole('link').click();
  await page.waitForURL(/\/team\/meetings\/[0-9a-f-]+$/);
}

/** A phone of a client, paired. */
async function phoneOf(demo, nurse, client) {
  const { code } = await nurse('POST', `/v1/people/${client}/pairing-codes`, { reissue: true });
  const session = await caller(demo.url)('POST', '/v1/sessions/pairing', { code, device_name: 'Telefoon' });
  return caller(demo.url, session.access_token);
}

/** Decides in today's meeting that a client gets this much care from today on. */
async function taper(page, name, minutes, reason) {
  await openTodaysMeeting(page);
  await page.locator('tr', { hasText: name }).getByRole('link', { name: /^Besluit/ }).click();
  await page.getByLabel('zorg afbouwen').check();
  await page.locator('input[name="care.minutes_per_week"]').fill(String(minutes));
  for (const linked of await page.locator('input[name^="care.goals."][type=number]').all()) await linked.fill('0');
  await page.locator('textarea[name=reason]').fill(reason);
  await page.getByRole('button', { name: 'Besluit opslaan' }).click();
  await page.waitForURL(/\/team\/meetings\/[0-9a-f-]+$/);
}

test('a taper that was decided stands on the agenda, on the client’s page and on the phone', async () => {
  const { page, close } = await staffDesk(shared.browser, shared.demo);
  const { items } = await shared.demo.nurse('GET', '/v1/episodes?limit=200');
  const row = items.find((one) => one.client_name.includes('Jansen'));
  await taper(page, row.client_name, 10, 'De trap gaat weer zelf.');
  const decided = page.locator('li', { hasText: row.client_name });
  assert.match(await decided.innerText(), /zorg afbouwen naar 10 min/);
  await decided.getByRole('link', { name: row.client_name }).first().click();
  assert.match(await page.locator('.sheet').innerText(), /nu 10 min/);
  const phone = await phoneOf(shared.demo, shared.demo.nurse, row.client_id);
  const { care_decisions: decisions } = await phone('GET', '/v1/progress');
  const last = decisions.at(-1);
  assert.deepEqual([last.kind, last.minutes_per_week, last.reason], ['taper', 10, 'De trap gaat weer zelf.']);
  await close();
});

test('a taper that was a mistake is put right to what it was, on the page and on the phone', async () => {
  const { page, close } = await staffDesk(shared.browser, shared.demo);
  const { items } = await shared.demo.nurse('GET', '/v1/episodes?limit=200');
  const row = items.find((one) => one.client_name.includes('Smit'));
  const phone = await phoneOf(shared.demo, shared.demo.nurse, row.client_id);
  const careNow = async () => (await phone('GET', '/v1/progress')).care_decisions.at(-1);
  const before = await careNow();
  await taper(page, row.client_name, 5, 'Bij de verkeerde cliënt ingevuld.');
  const decided = page.locator('li', { hasText: row.client_name });
  assert.match(await decided.innerText(), new RegExp(`naar 5 min \\(${before.minutes_per_week - 5} min minder\\)`));
  await decided.getByRole('link', { name: /^Rechtzetten/ }).click();
  const minutes = page.locator('input[name="care.minutes_per_week"]');
  await page.getByLabel('doorgaan').check();
  assert.ok(await minutes.isHidden(), 'who goes on says nothing of care');
  await page.getByLabel(/dit besluit zet recht/).check();
  assert.ok(await minutes.isVisible(), 'unless it puts a taper right');
  await page.locator('textarea[name=reason]').fill('Er is niets veranderd.');
  await page.getByRole('button', { name: 'Besluit opslaan' }).click();
  await page.locator('.faults[role=alert]').waitFor();
  await minutes.fill(String(before.minutes_per_week));
  await page.getByRole('button', { name: 'Besluit opslaan' }).click();
  await page.waitForURL(/\/team\/meetings\/[0-9a-f-]+$/);
  assert.match(await decided.innerText(), /\(rechtgezet\)/);
  const after = await careNow();
  assert.deepEqual([after.minutes_per_week, after.kind], [before.minutes_per_week, 'correction']);
  await close();
});

test('a taper that lowers nothing is refused beside its field, and keeps what was filled in', async () => {
  const { page, close } = await staffDesk(shared.browser, shared.demo);
  await openTodaysMeeting(page);
  await page.locator('tr', { hasText: 'De Boer' }).or(page.locator('tr', { hasText: 'de Boer' })).getByRole('link', { name: /^Besluit/ }).click();
  await page.getByLabel('zorg afbouwen').check();
  await page.locator('input[name="care.minutes_per_week"]').fill('600');
  await page.locator('textarea[name=reason]').fill('Een vergissing');
  await page.getByRole('button', { name: 'Besluit opslaan' }).click();
  await page.locator('.faults[role=alert]').waitFor();
  assert.match(await page.locator('.for-care').innerText(), /Bij afbouw wordt de zorgtijd minder dan nu/);
  assert.equal(await page.locator('textarea[name=reason]').inputValue(), 'Een vergissing');
  assert.ok(await page.getByLabel('zorg afbouwen').isChecked());
  await close();
});

test('a sixth goal is refused with what was typed still there', async () => {
  const client = await enrol(shared.demo, { name: 'Mevrouw V. Vijf', goals: ['Een', 'Twee', 'Drie', 'Vier', 'Vijf'] });
  const { page, close } = await staffDesk(shared.browser, shared.demo);
  await page.goto(`/team/clients/${client.episode}/goals/new`);
  await page.locator('input[name=title]').fill('En ook nog dansen');
  await page.locator('textarea[name="work_description.client_does"]').fill('U danst.');
  await page.locator('textarea[name="work_description.staff_do"]').fill('Muziek aanzetten.');
  await page.getByRole('button', { name: 'Doel opslaan' }).click();
  assert.match(await page.locator('.faults[role=alert]').innerText(), /Sluit eerst een doel af/);
  assert.equal(await page.locator('input[name=title]').inputValue(), 'En ook nog dansen');
  assert.equal(await page.locator('textarea[name="work_description.staff_do"]').inputValue(), 'Muziek aanzetten.');
  const { items } = await shared.demo.nurse('GET', `/v1/episodes/${client.episode}/goals`);
  assert.equal(items.length, 5);
  await close();
});

test('a stale edit is refused, shows both versions, and may then be saved knowingly', async () => {
  const client = await enrol(shared.demo, { name: 'De heer T. Twee', goals: ['Zelf douchen'] });
  const [first, second] = [await staffDesk(shared.browser, shared.demo), await staffDesk(shared.browser, shared.demo, { email: 'joris@demo.example' })];
  const path = `/team/goals/${client.goals[0]}`;
  for (const { page } of [first, second]) await page.goto(path);
  const change = async ({ page }, text) => {
    await page.locator('textarea[name=staff_do]').fill(text);
    await page.getByRole('button', { name: 'Nieuwe versie opslaan' }).click();
  };
  await change(first, 'Alleen de rug.');
  await first.page.getByText('Alle versies').waitFor();
  await change(second, 'Niets meer.');
  await second.page.locator('.faults[role=alert]').waitFor();
  assert.equal(await second.page.locator('textarea[name=staff_do]').inputValue(), 'Niets meer.');
  assert.match(await second.page.locator('.meanwhile').innerText(), /Staat er nu: Alleen de rug\./);
  await second.page.getByRole('button', { name: 'Nieuwe versie opslaan' }).click();
  await second.page.waitForURL(`**${path}`);
  const goal = await shared.demo.nurse('GET', `/v1/goals/${client.goals[0]}`);
  assert.deepEqual([goal.work_description.staff_do, goal.work_description.version], ['Niets meer.', 3]);
  for (const { close } of [first, second]) await close();
});

test('a fortnight can be lived: check-ins arrive, the caseload moves, the MDO is held, the phone shows what was agreed', { timeout: 300_000 }, async () => {
  const demo = await startDemo({ fortnight: true });
  try {
    const { page, close } = await staffDesk(shared.browser, demo);
    const cells = async () => (await page.locator('tr', { hasText: 'Jansen' }).innerText()).split('\t').map((text) => text.trim());
    const [, , day] = await cells();
    assert.equal(day, '27 van 84');
    const { items } = await demo.nurse('GET', '/v1/episodes?limit=200');
    const row = items.find((one) => one.client_name.includes('Jansen'));
    const phone = await phoneOf(demo, demo.nurse, row.client_id);
    await taper(page, row.client_name, 5, 'Samen besloten.');
    const { care_decisions: agreed } = await phone('GET', '/v1/progress');
    assert.equal(agreed.at(-1).minutes_per_week, 5);

    for (let passed = 1; passed <= 14; passed += 1) assert.match(await demo.nextDay(), /It is the evening of/);
    await signIn(page, demo);
    const later = await cells();
    assert.equal(later[2], '41 van 84');
    assert.equal(later[3], 'vandaag', 'the check-ins of the last day have arrived');
    await openTodaysMeeting(page);
    assert.match(await page.locator('main').innerText(), /Te bespreken/);
    assert.equal(await page.locator('tr', { hasText: 'Jansen' }).count(), 1, 'they are due again');
    assert.match(await demo.nextDay(), /no more ratings/);
    await close();
  } finally {
    await demo.stop();
  }
});
