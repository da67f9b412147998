/** Several people on one tablet, and the carer's version. */

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { allSent, answer, goTo, openPhone, outbox, pairByLink, stored } from '../tools/phone.mjs';
import { enrol, linkCarer, rowsOf } from '../tools/server.mjs';
import { stage } from '../tools/stage.mjs';

const shared = stage();

const comesBack = async (page) => {
  shared.front.revive();
  await page.evaluate(() => dispatchEvent(new Event('online')));
};

test('two people on one tablet see neither the goals nor the outbox of each other', async () => {
  const anna = await enrol(shared.demo, { name: 'Mevrouw Anna', goals: ['Zelf douchen'] });
  const bert = await enrol(shared.demo, { name: 'De heer Bert', goals: ['De tuin doen'] });
  const { page, close } = await openPhone(shared.browser, shared.url);
  await pairByLink(page, anna.pairing.url);
  await page.locator('.card.now').waitFor();
  await goTo(page, 'pair');
  await page.locator('.code').fill(bert.pairing.code);
  await page.locator('button.primary').tap();
  await page.locator('.card.now', { hasText: 'De tuin doen' }).waitFor();
  assert.doesNotMatch(await page.locator('body').innerText(), /Zelf douchen/);

  shared.front.die();
  await answer(page, { performance: 3 });
  await page.getByRole('button', { name: /Iemand anders kiezen/ }).tap();
  await page.getByRole('button', { name: 'Mevrouw Anna' }).tap();
  await page.locator('.card.now', { hasText: 'Zelf douchen' }).waitFor();
  assert.doesNotMatch(await page.locator('body').innerText(), /tuin|Nog 1 antwoord/);
  for (const route of ['unsent', 'progress', 'messages', 'settings/phone']) {
    await goTo(page, route);
    assert.doesNotMatch(await page.locator('body').innerText(), /tuin|Bert|wacht op internet/, route);
  }
  await goTo(page, '');
  await answer(page, { performance: 9 });
  assert.equal((await outbox(page)).length, 2);
  assert.equal(new Set((await stored(page, 'tokens')).map(({ refresh }) => refresh)).size, 2);

  await comesBack(page);
  await allSent(page);
  const [row] = await rowsOf(shared.demo, bert.goals[0]);
  assert.deepEqual([row.by, row.performance], [bert.id, 3], 'each answer goes out under its own name');
  assert.equal((await rowsOf(shared.demo, anna.goals[0]))[0].by, anna.id);

  await page.reload();
  await page.getByText('Wie bent u?').waitFor();
  assert.doesNotMatch(await page.locator('body').innerText(), /douchen|tuin/);
  await close();
});

test('a carer’s answers carry the carer’s name, here and at the team', async () => {
  const client = await enrol(shared.demo, { name: 'Mevrouw V. Verzorgd' });
  const carer = await linkCarer(shared.demo, client.id);
  const { page, complaints, close } = await openPhone(shared.browser, shared.url);
  await pairByLink(page, carer.pairing.url);
  await page.getByText('Daar staat bij: ingevuld door Ingrid Nieuw.').waitFor();
  await answer(page, { help: 'with_much_help', performance: 4 });
  await page.getByText('Ingevuld door Ingrid Nieuw').waitFor();
  await allSent(page);
  const [row] = await rowsOf(shared.demo, client.goals[0]);
  assert.deepEqual([row.by, row.by_role], [carer.person, 'carer']);
  assert.deepEqual(complaints, []);
  await close();
});

test('the weekly burden and “Ik red het niet” reach the team, also when the line fails', async () => {
  const client = await enrol(shared.demo, { name: 'Mevrouw V. Verzorgd' });
  const carer = await linkCarer(shared.demo, client.id);
  const { page, close } = await openPhone(shared.browser, shared.url);
  await pairByLink(page, carer.pairing.url);
  const strain = async () => (await shared.demo.nurse('GET', `/v1/clients/${client.id}/carer-strain`)).carers[0];
  await page.getByRole('button', { name: 'Hoe zwaar is de zorg voor u?' }).tap();
  await page.locator('input[name=burden][value="8"]').tap();
  await page.getByText('Dank u. Het is opgeslagen.').waitFor();
  await allSent(page);
  assert.deepEqual((await strain()).burdens.map(({ burden }) => burden), [8]);

  await goTo(page, 'alarm');
  shared.front.die();
  await page.locator('#alarm-note').fill('Ik slaap niet meer.');
  await page.getByRole('button', { name: 'Ja, laat het mijn team weten' }).tap();
  await page.getByText('Er is geen internet. Bel uw team.').waitFor();
  await comesBack(page);
  await page.getByText('Uw team weet het nu.').waitFor();
  assert.deepEqual((await strain()).alarms.map(({ note }) => note), ['Ik slaap niet meer.']);
  await close();
});

test('without consent to read, nothing of the client is on the carer’s phone; without consent to record, nothing is asked', async () => {
  const client = await enrol(shared.demo, { name: 'Mevrouw V. Verzorgd' });
  const carer = await linkCarer(shared.demo, client.id, { scopes: ['read'] });
  const { page, close } = await openPhone(shared.browser, shared.url);
  await pairByLink(page, carer.pairing.url);
  await page.getByText('U mag meekijken. Invullen mag u nu niet.').waitFor();
  assert.equal(await page.locator('button.help').count(), 0);
  const current = await shared.demo.nurse('GET', `/v1/clients/${client.id}/carers`);
  const version = current.items[0].version ?? 1;
  const day = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  const change = { consent: { scopes: ['reminders'], given_on: day } };
  await shared.demo.nurse('PATCH', `/v1/carers/${carer.id}`, change, { 'if-match': `"${version}"` });
  await page.reload();
  await page.getByText('deelt de doelen nu niet met u').waitFor();
  assert.doesNotMatch(await page.locator('body').innerText(), /douchen/);
  const kept = await stored(page, 'answers');
  assert.doesNotMatch(JSON.stringify(kept), /douchen/);
  await close();
});

test('disconnecting the phone asks first, and clears all that it holds of the person', async () => {
  const client = await enrol(shared.demo);
  const { page, close } = await openPhone(shared.browser, shared.url);
  await pairByLink(page, client.pairing.url);
  await page.locator('.card.now').waitFor();
  await goTo(page, 'settings/phone');
  await page.getByRole('button', { name: 'Deze telefoon ontkoppelen' }).tap();
  await page.getByRole('button', { name: 'Nee, laat maar' }).tap();
  await page.getByRole('button', { name: 'Deze telefoon ontkoppelen' }).tap();
  await page.getByRole('button', { name: 'Ja, ontkoppelen' }).tap();
  await page.getByText('Welkom bij Reable').waitFor();
  for (const store of ['profiles', 'tokens', 'answers', 'outbox']) assert.deepEqual(await stored(page, store), [], store);
  assert.deepEqual((await shared.demo.nurse('GET', `/v1/people/${client.id}/devices`)).items, []);
  await close();
});

test('a stolen phone is blocked from the phone of the carer, and opens nothing any more', async () => {
  const client = await enrol(shared.demo, { name: 'Mevrouw G. Gestolen' });
  const carer = await linkCarer(shared.demo, client.id, { scopes: ['read', 'record'] });
  const stolen = await openPhone(shared.browser, shared.url);
  await pairByLink(stolen.page, client.pairing.url);
  await stolen.page.locator('.card.now').waitFor();

  const { page, complaints, close } = await openPhone(shared.browser, shared.url);
  await pairByLink(page, carer.pairing.url);
  await goTo(page, 'settings');
  await page.getByRole('link', { name: 'Telefoons' }).tap();
  const theirs = page.locator('section', { has: page.getByRole('heading', { name: 'Toestellen van Mevrouw G. Gestolen' }) });
  await theirs.getByRole('button', { name: /ontkoppelen$/ }).tap();
  await theirs.getByText('Het team krijgt bericht.').waitFor();
  await theirs.getByRole('button', { name: 'Nee, laat maar' }).tap();
  await theirs.getByRole('button', { name: /ontkoppelen$/ }).tap();
  await theirs.getByRole('button', { name: 'Ja, ontkoppelen' }).tap();
  await theirs.getByText('Er is nu geen toestel gekoppeld.').waitFor();
  assert.deepEqual(complaints, []);
  await close();

  await stolen.page.reload();
  await stolen.page.getByText('Deze telefoon is niet meer gekoppeld.').waitFor();
  assert.deepEqual((await shared.demo.nurse('GET', `/v1/people/${client.id}/devices`)).items, []);
  await stolen.close();
});

test('everybody keeps what they recorded, to read and for a program, and sees who may do what', async () => {
  const client = await enrol(shared.demo, { name: 'Mevrouw B. Bewaart', goals: ['Zelf douchen'] });
  const carer = await linkCarer(shared.demo, client.id);
  const { page, complaints, close } = await openPhone(shared.browser, shared.url);
  await pairByLink(page, client.pairing.url);
  await page.locator('.card.now').waitFor();
  await answer(page, { performance: 6 });
  await allSent(page);
  await goTo(page, 'settings');
  await page.getByRole('link', { name: 'Mijn gegevens bewaren' }).tap();
  await page.getByText('Ingrid Nieuw').waitFor();
  const kept = async (button) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).tap()]);
    return [download.suggestedFilename(), await readFile(await download.path(), 'utf8')];
  };
  const [readable, html] = await kept('Bewaar het om te lezen');
  assert.equal(readable, 'mijn-gegevens.html');
  for (const told of ['Mevrouw B. Bewaart', 'Zelf douchen', 'Ingrid Nieuw', 'meelezen']) assert.ok(html.includes(told), told);
  const [file, json] = await kept('Bewaar het voor een ander programma');
  assert.equal(file, 'mijn-gegevens.json');
  assert.equal(JSON.parse(json).check_ins[0].performance, 6);
  await page.getByText('Het staat nu bij uw bestanden.').waitFor();
  assert.deepEqual(complaints, []);
  await close();

  const other = await openPhone(shared.browser, shared.url);
  await pairByLink(other.page, carer.pairing.url);
  await goTo(other.page, 'settings/data');
  await other.page.getByText('Mevrouw B. Bewaart').waitFor();
  await other.close();
});
