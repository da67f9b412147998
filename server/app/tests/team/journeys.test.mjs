/** What a nurse with four minutes does on the team’s pages, without a script and without a mouse. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axe } from '../tools/phone.mjs';
import { NURSE, ask, cookieOf, fillSignIn, openDesk, signIn, staffDesk, tabTo } from '../tools/desk.mjs';
import { stage } from '../tools/stage.mjs';
import { clientWithSignal } from './clients.mjs';

const shared = stage();

const signalsOf = async (episode) => (await shared.demo.nurse('GET', `/v1/episodes/${episode}/signals`)).signals;
const answersOf = async (episode) => (await shared.demo.nurse('GET', `/v1/episodes/${episode}/signal-responses`)).items;
/** The signals of a page that wait, each with its form. */
const waiting = (page) => page.locator('details.answer');

test('from signing in to an answered signal with Tab, Enter and Space alone', async () => {
  const { name, episode, signal } = await clientWithSignal(shared.demo);
  const { page, complaints, close } = await openDesk(shared.browser, shared.demo.url);
  await page.goto('/team');
  await page.waitForURL('**/team/sign-in');
  await tabTo(page, page.locator('input[name=email]'));
  await page.keyboard.type(NURSE);
  await tabTo(page, page.locator('input[name=password]'));
  await page.keyboard.type(shared.demo.password);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/team');

  await tabTo(page, page.getByRole('link', { name: 'Naar de inhoud' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('link', { name }));
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/team/clients/${episode}`);

  const one = waiting(page).filter({ hasText: signal.nl.name });
  await tabTo(page, one.locator('summary'));
  await page.keyboard.press('Enter');
  await tabTo(page, one.locator('input[type=radio]').first());
  await page.keyboard.press('Space');
  await tabTo(page, one.locator('textarea'));
  await page.keyboard.type('Thuis gekeken: de rollator stond te laag.');
  await tabTo(page, one.locator('button'));
  await page.keyboard.press('Enter');
  await page.locator('.sheet-signals', { hasText: 'de rollator stond te laag' }).waitFor();
  const [answer] = await answersOf(episode);
  assert.deepEqual([answer.signal, answer.response, answer.reason], [signal.signal, 'accept', 'Thuis gekeken: de rollator stond te laag.']);
  assert.deepEqual(complaints, []);
  await close();
});

test('the first Tab of every page leads past the menu', async () => {
  const { page, close } = await staffDesk(shared.browser, shared.demo);
  for (const path of ['/team', '/team/account']) {
    await page.goto(path);
    assert.equal(await tabTo(page, page.locator('a.skip')), 1);
    assert.ok(await page.locator('a.skip').isVisible());
    await page.keyboard.press('Enter');
    const next = page.locator('main :is(a, button, select, input)').first();
    assert.equal(await tabTo(page, next), 1, path);
  }
  await close();
});

test('an answered signal no longer waits: not on the client’s page, and not in the caseload', async () => {
  const { name, episode, signal } = await clientWithSignal(shared.demo, 'carer_overload');
  const { page, complaints, close } = await staffDesk(shared.browser, shared.demo);
  const row = page.locator('table.caseload tr', { hasText: name });
  assert.match(await row.innerText(), new RegExp(signal.nl.name));
  await row.getByRole('link').click();
  const before = await waiting(page).count();
  const one = waiting(page).filter({ hasText: signal.nl.name });
  await one.locator('summary').click();
  await one.getByLabel('Overgenomen').or(one.locator('input[value=accept]')).first().check();
  await one.locator('textarea').fill('Casemanager gebeld.\nMorgen “gesprek” met de dochter & zoon.');
  await one.locator('button').click();
  await page.waitForURL(`**/team/clients/${episode}`);
  assert.equal(await waiting(page).count(), before - 1);
  assert.equal(await waiting(page).filter({ hasText: signal.nl.name }).count(), 0);
  await page.locator('.sheet-signals .answered', { hasText: 'Casemanager gebeld' }).waitFor();
  const [{ state }] = (await signalsOf(episode)).filter((found) => found.signal === 'carer_overload');
  assert.notEqual(state, 'new');

  await page.goto('/team');
  assert.doesNotMatch(await row.innerText(), new RegExp(signal.nl.name));
  await page.goto('/team?signal=carer_overload');
  assert.equal(await page.getByRole('link', { name }).count(), 0);
  assert.deepEqual(complaints, []);
  await close();
});

test('reloading after an answer answers nothing twice, and neither does a form that is sent twice', async () => {
  const { demo, browser } = shared;
  const { episode, signal } = await openSignal();
  const { page, close } = await staffDesk(browser, demo);
  await page.goto(`/team/clients/${episode}`);
  const fields = page.waitForRequest((request) => request.method() === 'POST');
  await fillAnswer(page, signal, 'Eenmaal is genoeg.');
  const sent = (await fields).postData();
  await page.waitForURL(`**/team/clients/${episode}`);
  await page.reload();
  const headers = { cookie: await cookieOf(demo), 'sec-fetch-site': 'same-origin' };
  const again = await ask(demo.url, `/team/clients/${episode}/signals`, { method: 'POST', headers, form: sent });
  assert.equal(again.status, 303);
  const said = (await answersOf(episode)).filter(({ reason }) => reason === 'Eenmaal is genoeg.');
  assert.equal(said.length, 1);
  await close();
});

test('a form without a reason is refused, keeps what was chosen, and is taken once the reason is there', async () => {
  const { episode, signal } = await openSignal();
  const { page, close } = await staffDesk(shared.browser, shared.demo);
  await page.goto(`/team/clients/${episode}`);
  await fillAnswer(page, signal, ' ');
  const open = page.locator('details.answer[open]');
  assert.equal(await open.count(), 1, 'the refused form is open, the others are closed');
  assert.ok(await open.locator('input[value=discuss_later]').isChecked());
  assert.equal(await open.locator('textarea').getAttribute('aria-invalid'), 'true');
  await open.locator('textarea').fill('Nu met een reden.');
  await open.locator('button').click();
  await page.waitForURL(`**/team/clients/${episode}`);
  assert.ok((await answersOf(episode)).some(({ reason }) => reason === 'Nu met een reden.'));
  await close();
});

test('what was filled in when the session ended is saved after signing in again, to the letter', async () => {
  const { episode, signal } = await openSignal();
  const { page, context, complaints, close } = await staffDesk(shared.browser, shared.demo);
  await page.goto(`/team/clients/${episode}`);
  await context.clearCookies();
  const typed = 'Vraag: “gaat het nog?” <b>&amp; é 100%+1;\nTweede regel = klaar';
  await fillAnswer(page, signal, typed);
  await page.getByText('wat u invulde is er nog').waitFor();
  assert.doesNotMatch(await page.locator('body').innerText(), /gaat het nog|trap|douchen/);

  await page.locator('input[name=email]').fill(NURSE);
  await page.locator('input[name=password]').fill('a wrong password, typed in haste');
  await page.locator('main button').click();
  await page.locator('.faults').waitFor();
  await fillSignIn(page, shared.demo);
  await page.getByRole('button', { name: 'Nu opslaan' }).click();
  await page.waitForURL(`**/team/clients/${episode}`);
  const saved = (await answersOf(episode)).find(({ reason }) => reason.startsWith('Vraag:'));
  assert.equal(saved.reason.replace(/\r\n/g, '\n'), typed);
  assert.deepEqual([saved.signal, saved.response], [signal.signal, 'discuss_later']);
  assert.deepEqual(complaints, []);
  await close();
});

test('axe finds nothing on the way back to a form that was filled in', async () => {
  for (const language of ['nl', 'en']) {
    const { page, context, close } = await openDesk(shared.browser, shared.demo.url, { language, javaScriptEnabled: true });
    await signIn(page, shared.demo);
    await page.goto('/team/account/password');
    await context.clearCookies();
    await page.locator('input[name=current_password]').fill('0123456789abcdef');
    await page.locator('input[name=new_password]').fill('0123456789abcdef');
    await page.locator('main button').click();
    await page.locator('.news').waitFor();
    assert.deepEqual(await axe(page), []);
    await fillSignIn(page, shared.demo);
    await page.locator('main form input[type=hidden]').first().waitFor({ state: 'attached' });
    assert.deepEqual(await axe(page), []);
    await close();
  }
});

test('who comes to a page by a link signs in first, and then stands on that page', async () => {
  const { episode, name } = await clientWithSignal(shared.demo);
  const { page, close } = await openDesk(shared.browser, shared.demo.url);
  await page.goto(`/team/clients/${episode}?van=mail`);
  await fillSignIn(page, shared.demo);
  await page.waitForURL(`**/team/clients/${episode}?van=mail`);
  assert.equal(await page.locator('h1').innerText(), name);
  await close();
});

/** A signal of somebody in the team that waits for an answer, whichever is left. */
async function openSignal() {
  const { items } = await shared.demo.nurse('GET', '/v1/episodes?limit=200');
  const { page, close } = await staffDesk(shared.browser, shared.demo);
  try {
    for (const row of items) {
      await page.goto(`/team/clients/${row.id}`);
      const first = waiting(page).first();
      if ((await first.count()) === 0) continue;
      return { episode: row.id, name: row.client_name, signal: { signal: await first.locator('input[name=signal]').inputValue() } };
    }
  } finally {
    await close();
  }
  throw new Error('no signal waits any more: the demonstration has too few for these tests');
}

async function fillAnswer(page, { signal }, reason) {
  const one = waiting(page).filter({ has: page.locator(`input[name=signal][value=${signal}]`) }).first();
  if ((await one.getAttribute('open')) === null) await one.locator('summary').click();
  await one.locator('input[value=discuss_later]').check();
  await one.locator('textarea').fill(reason);
  await one.locator('button').click();
}
