/** Without network, with a bad line, with a wrong clock: nothing is lost, nothing is doubled. */

import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { SCREENS, allSent, answer, goTo, installed, openPhone, outbox, pairByLink, stored } from '../tools/phone.mjs';
import { enrol, rowsOf } from '../tools/server.mjs';
import { stage } from '../tools/stage.mjs';

const shared = stage();
beforeEach(() => shared.front.revive());

async function paired(options = {}, phoneOptions = {}) {
  const client = await enrol(shared.demo, options);
  const phone = await openPhone(shared.browser, shared.url, phoneOptions);
  await pairByLink(phone.page, client.pairing.url);
  await phone.page.locator('.card.now').waitFor();
  await installed(phone.page);
  return { ...phone, client };
}

const comesBack = async (page) => {
  shared.front.revive();
  await page.evaluate(() => dispatchEvent(new Event('online')));
};

test('with the server dead the app starts cold, every screen opens, and an answer is sent later', async () => {
  const { context, page, client, close } = await paired({ goals: ['Zelf douchen', 'Elke dag een blokje om'] });
  // Each setting was looked at once, and the rest never.
  await page.close();
  shared.front.die();
  const cold = await context.newPage();
  const errors = [];
  cold.on('pageerror', (error) => errors.push(String(error)));
  await cold.goto('/');
  await cold.locator('.card.now').waitFor();
  for (const route of SCREENS) {
    await goTo(cold, route);
    assert.ok((await cold.locator('h1').innerText()).length > 0, route);
    assert.ok((await cold.locator('main').innerText()).length > 20, `${route} says something`);
  }
  await goTo(cold, '');
  await answer(cold, { performance: 5, satisfaction: 6 });
  await cold.getByText('Wij versturen het zodra er internet is.').waitFor();
  assert.deepEqual(await rowsOf(shared.demo, client.goals[0]), []);
  // The phone is switched off and on again in between.
  await cold.reload();
  await cold.locator('.card.now').waitFor();
  assert.equal((await outbox(cold)).length, 1);
  await comesBack(cold);
  await allSent(cold);
  assert.equal((await rowsOf(shared.demo, client.goals[0])).length, 1);
  assert.deepEqual(errors, []);
  await close();
});

test('a lost answer and a retry make one row', async () => {
  const { page, client, close } = await paired();
  shared.front.loseAnswers(/check-ins\/sync/);
  const before = shared.front.seen.filter(({ path }) => path.endsWith('/sync')).length;
  await answer(page);
  await page.waitForTimeout(1_000);
  assert.equal((await outbox(page)).length, 1, 'what was not acknowledged is kept');
  await comesBack(page);
  await allSent(page);
  const sent = shared.front.seen.filter(({ path }) => path.endsWith('/sync')).length - before;
  assert.ok(sent >= 2, 'it was sent again');
  const [goal] = client.goals;
  const rows = await rowsOf(shared.demo, goal);
  assert.equal(rows.length, 1);
  const versions = await shared.demo.nurse('GET', `/v1/goals/${goal}/check-ins/${rows[0].day}/versions`);
  assert.equal(versions.items.length, 1);
  await close();
});

test('three weeks without network, the clock changed in between: 105 entries, 105 rows', { timeout: 400_000 }, async () => {
  const goals = ['Zelf douchen', 'Zelf koken', 'Blokje om', 'Rust nemen', 'Iemand bellen'];
  // The zone is changed by hand below, which the browser allows once.
  const { context, page, client, close } = await paired({ goals, daysAgo: 40 }, { timezoneId: undefined });
  shared.front.die();
  const session = await context.newCDPSession(page);
  const now = Date.now();
  for (let ago = 20; ago >= 0; ago -= 1) {
    // First late in the evening; after ten days the phone is set to another zone, and it is early in the morning.
    const day = new Date(now - ago * 86_400_000).toISOString().slice(0, 10);
    const time = ago > 10 ? `${day}T20:30:00Z` : `${day}T01:30:00Z`;
    await page.clock.setFixedTime(ago === 0 ? now : Date.parse(time));
    if (ago === 10) await session.send('Emulation.setTimezoneOverride', { timezoneId: 'America/New_York' });
    await page.reload();
    for (const _ of goals) {
      await page.locator('.card.now').waitFor();
      await answer(page, { performance: 1 + (ago % 10) });
      await goTo(page, '');
    }
    if (ago === 12) await page.getByText('Al 8 dagen is er niets verstuurd.').waitFor();
  }
  assert.equal((await outbox(page)).length, 105);
  // The first answer is lost as well, so that all of it goes twice.
  shared.front.revive();
  shared.front.loseAnswers(/check-ins\/sync/);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await page.waitForTimeout(2_000);
  assert.ok(shared.front.seen.some(({ path, body }) => path.endsWith('/sync') && JSON.parse(body).entries.length === 105));
  assert.equal((await outbox(page)).length, 105);
  await comesBack(page);
  await allSent(page);
  assert.deepEqual(await outbox(page), []);
  const rows = (await Promise.all(client.goals.map((goal) => rowsOf(shared.demo, goal)))).flat();
  assert.equal(rows.length, 105);
  assert.equal(new Set(rows.map(({ day }) => day)).size, 21);
  await close();
});

test('what the server refuses stays in sight with the reason, the rest goes through', async () => {
  const { page, client, close } = await paired({ goals: ['Zelf douchen', 'Zelf koken'] });
  shared.front.die();
  await answer(page);
  await goTo(page, '');
  await page.locator('.card.now').waitFor();
  await answer(page);
  // As if the first had been written on a day long ago.
  await page.evaluate(
    () =>
      new Promise((done) => {
        const open = indexedDB.open('reable');
        open.onsuccess = () => {
          const store = open.result.transaction('outbox', 'readwrite').objectStore('outbox');
          store.getAll().onsuccess = ({ target }) => {
            const [first] = target.result;
            first.entry.day = new Date(Date.now() - 60 * 86_400_000).toISOString().slice(0, 10);
            store.put(first).onsuccess = () => {
              open.result.close();
              done();
            };
          };
        };
      }),
  );
  await comesBack(page);
  await allSent(page);
  const kept = await outbox(page);
  assert.equal(kept.length, 1);
  assert.equal(kept[0].refused.code, 'before_episode_start');
  const syncs = () => shared.front.seen.filter(({ path }) => path.endsWith('/sync')).length;
  const before = syncs();
  await page.reload();
  await page.getByText('1 antwoord kon niet worden verstuurd.').waitFor();
  await page.getByRole('link', { name: 'Bekijk wat niet verstuurd is' }).tap();
  await page.getByText('Deze dag was voor het begin van uw programma.').waitFor();
  assert.equal(syncs(), before, 'it is not sent again by itself');
  assert.equal((await rowsOf(shared.demo, client.goals[1])).length, 1);
  await page.getByRole('button', { name: /^Weghalen/ }).tap();
  await page.getByText('Alles is verstuurd.').waitFor();
  await close();
});

test('a lost answer to pairing does not cost the letter', async () => {
  const client = await enrol(shared.demo, {});
  const { page, close } = await openPhone(shared.browser, shared.url);
  shared.front.loseAnswers(/sessions\/pairing/);
  await page.goto(`/pair#${client.pairing.url.split('#')[1]}`);
  await page.locator('button.primary').click();
  await page.locator('[role=alert]').waitFor();
  shared.front.revive();
  await page.locator('button.primary').click();
  await page.locator('nav.menu').waitFor();
  await close();
});

test('a lost answer to a renewal signs nobody out', async () => {
  const { page, client, close } = await paired();
  const expire = () =>
    page.evaluate(
      () =>
        new Promise((done) => {
          const open = indexedDB.open('reable');
          open.onsuccess = () => {
            const store = open.result.transaction('tokens', 'readwrite').objectStore('tokens');
            store.getAll().onsuccess = ({ target }) => {
              store.put({ ...target.result[0], goodUntil: 0 }).onsuccess = () => {
                open.result.close();
                done();
              };
            };
          };
        }),
    );
  for (let round = 0; round < 2; round += 1) {
    const [{ refresh }] = await stored(page, 'tokens');
    await expire();
    shared.front.loseAnswers(/sessions\/refresh/);
    await page.reload();
    await page.getByText('Er is nu geen internet.').waitFor();
    assert.equal((await stored(page, 'tokens'))[0].refresh, refresh, 'the old one is kept until there is a new one');
    await comesBack(page);
    await page.getByText('Er is nu geen internet.').waitFor({ state: 'hidden' });
    assert.notEqual((await stored(page, 'tokens'))[0].refresh, refresh);
  }
  await answer(page);
  await allSent(page);
  assert.equal((await rowsOf(shared.demo, client.goals[0])).length, 1);
  await close();
});

test('two windows renew once', async () => {
  const { context, page, close } = await paired();
  const second = await context.newPage();
  await second.goto('/');
  await second.locator('.card.now').waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate(
    () =>
      new Promise((done) => {
        const open = indexedDB.open('reable');
        open.onsuccess = () => {
          const store = open.result.transaction('tokens', 'readwrite').objectStore('tokens');
          store.getAll().onsuccess = ({ target }) => {
            store.put({ ...target.result[0], goodUntil: 0 }).onsuccess = () => {
              open.result.close();
              done();
            };
          };
        };
      }),
  );
  const renewals = () => shared.front.seen.filter(({ path }) => path.endsWith('/refresh')).length;
  const before = renewals();
  await Promise.all([page, second].map((window) => window.evaluate(() => dispatchEvent(new Event('online')))));
  await page.waitForTimeout(1_500);
  assert.equal(renewals() - before, 1);
  await close();
});

test('a pairing that the team has ended clears the record and keeps what was not sent', async () => {
  const { page, client, close } = await paired();
  shared.front.die();
  await answer(page);
  const devices = await shared.demo.nurse('GET', `/v1/people/${client.id}/devices`);
  for (const device of devices.items) await shared.demo.nurse('DELETE', `/v1/devices/${device.id}`);
  await comesBack(page);
  await page.getByText('Deze telefoon is niet meer gekoppeld.').waitFor();
  assert.deepEqual(await stored(page, 'answers'), []);
  assert.equal((await outbox(page)).length, 1);
  const again = await shared.demo.nurse('POST', `/v1/people/${client.id}/pairing-codes`, { reissue: true });
  await page.locator('.code').fill(again.code);
  await page.locator('button.primary').tap();
  await page.locator('nav.menu').waitFor();
  await allSent(page);
  assert.equal((await rowsOf(shared.demo, client.goals[0])).length, 1);
  await close();
});

test('a phone clock that is wrong is told, with the server’s time, and the right day is recorded', async () => {
  const { page, client, close } = await paired();
  const real = Date.now();
  await page.clock.setFixedTime(real + 26 * 3_600_000);
  await page.reload();
  await page.getByText('De klok van uw telefoon klopt niet.').waitFor();
  const said = await page.getByText('De klok van uw telefoon klopt niet.').innerText();
  const zone = { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' };
  const near = [-1, 0, 1].map((minutes) => new Date(Date.now() + minutes * 60_000).toLocaleTimeString('nl-NL', zone));
  assert.ok(near.some((time) => said.includes(time)), `${said} says one of ${near}`);
  await answer(page);
  await allSent(page);
  const [row] = await rowsOf(shared.demo, client.goals[0]);
  assert.equal(row.day, new Date(Date.now()).toLocaleDateString('en-CA', { timeZone: 'Europe/Amsterdam' }));
  await page.clock.setFixedTime(Date.now() + 9 * 60_000);
  await page.reload();
  await page.locator('nav.menu').waitFor();
  await page.waitForLoadState('networkidle');
  assert.equal(await page.getByText('De klok van uw telefoon klopt niet.').count(), 0, 'nine minutes are forgiven');
  await close();
});

test('the storage is asked to stay, once', async () => {
  const client = await enrol(shared.demo, { goals: ['Zelf douchen', 'Zelf koken'] });
  const { context, page, close } = await openPhone(shared.browser, shared.url);
  await context.addInitScript(() => {
    globalThis.asked = 0;
    navigator.storage.persist = async () => {
      globalThis.asked += 1;
      return true;
    };
  });
  await pairByLink(page, client.pairing.url);
  await installed(page);
  await answer(page);
  await page.waitForTimeout(300);
  assert.equal(await page.evaluate(() => globalThis.asked), 1);
  await page.reload();
  await goTo(page, '');
  await answer(page);
  await page.waitForTimeout(300);
  assert.equal(await page.evaluate(() => globalThis.asked), 0);
  await close();
});
