/** The main path: pair, three taps, note, change, undo; by finger, by keyboard, and with hostile text. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allSent, answer, goTo, installed, openPhone, pairByLink } from '../tools/phone.mjs';
import { enrol, rowsOf } from '../tools/server.mjs';
import { stage } from '../tools/stage.mjs';

const shared = stage();

async function paired(options = {}) {
  const client = await enrol(shared.demo, options);
  const phone = await openPhone(shared.browser, shared.url);
  await pairByLink(phone.page, client.pairing.url);
  return { ...phone, client };
}

test('a typed code pairs the phone, in any case and with O for 0', async () => {
  const client = await enrol(shared.demo);
  const { page, complaints, close } = await openPhone(shared.browser, shared.url);
  await page.goto('/');
  await page.locator('.code').fill(client.pairing.code.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l'));
  await page.locator('button.primary').tap();
  await page.locator('.card.now').waitFor();
  assert.match(await page.locator('.card.now').innerText(), /Zelf douchen/);
  assert.deepEqual(complaints, []);
  await close();
});

test('a mistyped code is found before anything is sent', async () => {
  const { page, close } = await openPhone(shared.browser, shared.url);
  await page.goto('/');
  const asked = shared.front.seen.length;
  await page.locator('.code').fill('7K2M-9QXD-R4T2');
  await page.locator('button.primary').tap();
  await page.getByRole('alert').filter({ hasText: /verkeerd/ }).waitFor();
  assert.equal(shared.front.seen.length, asked);
  await close();
});

test('a code that was used already is explained in plain words', async () => {
  const first = await paired();
  const second = await openPhone(shared.browser, shared.url);
  await second.page.goto(`/pair#${first.client.pairing.url.split('#')[1]}`);
  await second.page.locator('button.primary').tap();
  await second.page.getByText('Deze code werkt niet meer.').waitFor();
  await first.close();
  await second.close();
});

test('the secret of the letter does not stay in the address', async () => {
  const { page, close } = await paired();
  assert.doesNotMatch(page.url(), /pair#/);
  await close();
});

test('three taps lead from Today to saved', async () => {
  const { page, client, close } = await paired();
  let taps = 0;
  const tap = async (selector) => {
    taps += 1;
    await page.locator(selector).tap();
  };
  await tap('button.help.with_some_help');
  await tap('input[name=performance][value="6"]');
  await tap('input[name=satisfaction][value="9"]');
  await page.getByText('Opgeslagen').waitFor();
  await allSent(page);
  const rows = await rowsOf(shared.demo, client.goals[0]);
  assert.equal(taps, 3);
  assert.equal(rows.length, 1);
  assert.deepEqual([rows[0].help, rows[0].performance, rows[0].satisfaction], ['with_some_help', 6, 9]);
  assert.equal(rows[0].entered_by, undefined);
  await close();
});

test('on a phone of 360 by 740 the four answers are in sight without scrolling', async () => {
  const { page, close } = await paired({ goals: ['Weer zelf warm eten koken'] });
  const last = await page.locator('button.help.not_done').boundingBox();
  assert.ok(last.y + last.height <= 740, `the last ends at ${last.y + last.height}`);
  await close();
});

test('not done takes two taps and asks why, never how well', async () => {
  const { page, client, close } = await paired();
  await page.locator('button.help.not_done').tap();
  await page.getByRole('button', { name: 'Ik was weg' }).tap();
  await page.getByText('Opgeslagen').waitFor();
  await allSent(page);
  const [row] = await rowsOf(shared.demo, client.goals[0]);
  assert.deepEqual([row.help, row.not_done_reason, row.performance], ['not_done', 'away', undefined]);
  await close();
});

test('an answer is changed, and undone, and the history stays', async () => {
  const { page, client, close } = await paired();
  const [goal] = client.goals;
  await answer(page, { performance: 4, satisfaction: 4 });
  await page.getByRole('button', { name: 'Antwoord wijzigen' }).tap();
  await page.locator('button.help.alone').tap();
  await page.locator('input[name=performance][value="8"]').tap();
  await page.locator('input[name=satisfaction][value="8"]').tap();
  await page.getByText('Hoe goed: 8 van de 10').waitFor();
  await allSent(page);
  assert.equal((await rowsOf(shared.demo, goal))[0].performance, 8);
  await page.getByRole('button', { name: 'Ongedaan maken' }).tap();
  await page.getByText('Ongedaan gemaakt.').waitFor();
  await allSent(page);
  assert.deepEqual(await rowsOf(shared.demo, goal), []);
  const day = await page.evaluate(() => new Date().toLocaleDateString('en-CA', { timeZone: 'Europe/Amsterdam' }));
  const versions = await shared.demo.nurse('GET', `/v1/goals/${goal}/check-ins/${day}/versions`);
  assert.deepEqual(versions.items.map(({ performance }) => performance ?? null), [4, 8, null]);
  await close();
});

test('a note with a script in it is shown as text, and no policy is broken', async () => {
  const { page, client, complaints, close } = await paired();
  const note = '<img src=x onerror="globalThis.broken=1"> & <b>fijn</b>';
  await shared.demo.nurse('POST', `/v1/clients/${client.id}/messages`, { text: note });
  await answer(page);
  await page.getByRole('button', { name: 'Iets erbij schrijven' }).tap();
  await page.locator('#note').fill(note);
  await page.getByRole('button', { name: 'Dit erbij zetten' }).tap();
  await page.locator('.summary', { hasText: '<img src=x' }).waitFor();
  await allSent(page);
  assert.equal((await rowsOf(shared.demo, client.goals[0]))[0].note, note);
  await page.reload();
  await goTo(page, 'messages');
  await page.locator('.letter', { hasText: '<img src=x' }).waitFor();
  assert.equal(await page.locator('main img').count(), 0);
  assert.equal(await page.evaluate(() => globalThis.broken), undefined);
  assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
  assert.deepEqual(complaints, []);
  await close();
});

test('who goes on while the app is still starting gets there', async () => {
  const { page, close } = await paired();
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      location.hash = '#/settings';
    });
  });
  await page.reload();
  await page.getByRole('heading', { name: 'Instellingen' }).waitFor();
  await close();
});

test('what was undone stays undone when an older answer of the server comes late', async () => {
  const { page, client, close } = await paired({ goals: ['Zelf koken'] });
  await answer(page);
  await allSent(page);
  let late;
  const held = new Promise((resolve) => {
    late = resolve;
  });
  let fetched;
  const asked = new Promise((resolve) => {
    fetched = resolve;
  });
  await page.route('**/v1/today?*', async (route) => {
    const response = await route.fetch();
    fetched();
    await held;
    await route.fulfill({ response });
  }, { times: 1 });
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await asked;
  await page.getByText('Ongedaan maken').tap();
  await page.getByText('Ongedaan gemaakt.').waitFor();
  await page.evaluate(() => {
    window.returned = 0;
    new MutationObserver(() => {
      if (document.querySelector('.saved')) window.returned += 1;
    }).observe(document.body, { childList: true, subtree: true });
  });
  // Time for the undoing to reach the server, where nothing keeps it back.
  await page.waitForTimeout(500);
  late();
  await allSent(page);
  await page.waitForTimeout(500);
  assert.equal(await page.evaluate(() => window.returned), 0, 'what was undone came back');
  assert.equal((await rowsOf(shared.demo, client.goals[0])).filter(({ withdrawn }) => !withdrawn).length, 0);
  await close();
});

test('the whole of it goes by keyboard', async () => {
  const client = await enrol(shared.demo, { goals: ['Zelf koken'] });
  const { page, close } = await openPhone(shared.browser, shared.url, { hasTouch: false, isMobile: false });
  await page.goto('/');
  const tabTo = async (name) => {
    for (let presses = 0; presses < 40; presses += 1) {
      const focused = await page.evaluate(() => {
        const on = document.activeElement === document.body ? null : document.activeElement;
        return on?.getAttribute('aria-label') ?? on?.textContent ?? '';
      });
      const label = await page.evaluate(() => document.activeElement?.labels?.[0]?.textContent ?? '');
      if (focused.includes(name) || label.includes(name)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`no way to ${name} with the Tab key`);
  };
  await tabTo('Code uit de brief');
  await page.keyboard.type(client.pairing.code);
  await page.keyboard.press('Enter');
  await page.locator('.card.now').waitFor();
  await tabTo('Ik deed het zelf');
  await page.keyboard.press('Enter');
  await page.locator('legend:focus', { hasText: 'Hoe goed ging het?' }).waitFor();
  await tabTo('1 van de 10');
  for (let presses = 0; presses < 6; presses += 1) await page.keyboard.press('ArrowRight');
  assert.equal(await page.locator('.saved').count(), 0, 'walking past the marks saves nothing');
  await page.getByRole('button', { name: 'Verder' }).waitFor();
  await tabTo('Verder');
  await page.keyboard.press('Enter');
  await page.locator('legend:focus', { hasText: 'Hoe tevreden bent u?' }).waitFor();
  await tabTo('1 van de 10');
  await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: 'Opslaan' }).waitFor();
  await tabTo('Opslaan');
  await page.keyboard.press('Space');
  await page.locator('.saved').waitFor();
  await allSent(page);
  const [row] = await rowsOf(shared.demo, client.goals[0]);
  assert.deepEqual([row.performance, row.satisfaction], [7, 2]);
  await tabTo('Iets erbij schrijven');
  await page.keyboard.press('Enter');
  await page.locator('#note:focus').waitFor();
  await page.keyboard.type('Fijn');
  await tabTo('Dit erbij zetten');
  await page.keyboard.press('Enter');
  await page.getByText('U schreef: Fijn').waitFor();
  await tabTo('Ongedaan maken');
  await page.keyboard.press('Enter');
  await page.getByText('Ongedaan gemaakt.').waitFor();
  await tabTo('Voortgang');
  await page.keyboard.press('Enter');
  await page.locator('h1', { hasText: 'Voortgang' }).waitFor();
  // A new screen begins at its title.
  await page.locator('h1:focus').waitFor();
  await close();
});

test('a pause is told and ended from the phone', async () => {
  const { page, client, close } = await paired();
  await goTo(page, 'settings/pause');
  await page.getByText('Ziekenhuis').tap();
  await page.getByRole('button', { name: 'Ja, geef dit door' }).tap();
  await page.getByRole('button', { name: 'Weer terug' }).waitFor();
  const pauses = await shared.demo.nurse('GET', `/v1/episodes/${client.episode}/pauses`);
  assert.deepEqual(pauses.items.map(({ reason }) => reason), ['hospital']);
  await page.getByRole('button', { name: 'Weer terug' }).tap();
  await page.getByRole('button', { name: 'Ja, geef dit door' }).waitFor();
  assert.deepEqual((await shared.demo.nurse('GET', `/v1/episodes/${client.episode}/pauses`)).items, []);
  await close();
});

test('reminders are set where the server knows them, and kindly absent where it does not', async () => {
  const { page, client, close } = await paired({ email: 'nieuw@demo.example' });
  const path = /reminder-settings$/;
  const gone = { type: 'about:blank', title: 'Not Found', status: 404, code: 'not_found', detail: '' };
  shared.front.stubs = [{ path, answer: () => ({ status: 404, body: gone }) }];
  await goTo(page, 'settings/reminder');
  await page.getByText('Herinneringen staan nog niet aan.').waitFor();
  shared.front.stubs = [];
  await goTo(page, '');
  await goTo(page, 'settings/reminder');
  await page.getByText('Herinner mij').tap();
  await page.locator('#reminder-at').fill('22:30');
  await page.getByRole('button', { name: 'Bewaren' }).tap();
  await page.getByText('Kies een tijd tussen 8 uur en 21 uur.').waitFor();
  await page.locator('#reminder-at').fill('09:30');
  await page.getByText('Zondag').tap();
  await page.getByRole('button', { name: 'Bewaren' }).tap();
  await page.getByText('Bewaard.').waitFor();
  const kept = await shared.demo.nurse('GET', `/v1/people/${client.id}/reminder-settings`);
  assert.deepEqual([kept.on, kept.at, kept.weekdays, kept.channels], [true, '09:30', [1, 2, 3, 4, 5, 6], ['mail']]);
  await close();
});

test('a push without content says one plain sentence and opens the app', async () => {
  const { page, context, close } = await paired();
  await context.grantPermissions(['notifications'], { origin: shared.url });
  await installed(page);
  const shown = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    return typeof registration.showNotification;
  });
  assert.equal(shown, 'function');
  const [worker] = context.serviceWorkers();
  await worker.evaluate(() => self.dispatchEvent(new PushEvent('push')));
  await page.waitForTimeout(300);
  const said = await worker.evaluate(async () => (await self.registration.getNotifications()).map(({ title, body }) => [title, body]));
  assert.deepEqual(said, [['Reable', 'Hoe ging het vandaag?']]);
  await close();
});
