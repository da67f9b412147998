/** Who gets in, who stays out, and what another site can make a browser do. */

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { launch } from '../tools/phone.mjs';
import { ADMIN, NURSE, ask, cookieOf, openDesk, sessionCookie, signIn, staffDesk } from '../tools/desk.mjs';
import { stage } from '../tools/stage.mjs';
import { clientWithSignal, othersThings, ownThings } from './clients.mjs';
import { everyPage, pagesAbout } from './pages.mjs';

const shared = stage(prepare);
let own;
let others;

async function prepare() {
  own = await ownThings(shared.demo);
  others = await othersThings(shared.demo);
}

/** A site of somebody else, whose one page sends a form to ours as soon as it is open. */
async function otherSite(action, fields) {
  const inputs = Object.entries(fields).map(([name, value]) => `<input name="${name}" value="${value}">`);
  const html = `<!doctype html><form method="post" action="${action}">${inputs.join('')}</form><script>document.forms[0].submit()</script>`;
  const http = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(html));
  await new Promise((started) => http.listen(0, started));
  return { port: http.address().port, stop: () => new Promise((stopped) => http.close(stopped)) };
}

for (const host of ['localhost', '127.0.0.1']) {
  test(`a page of another site at ${host} that sends a form of ours changes nothing`, async () => {
    const { demo, browser } = shared;
    const { episode, signal } = await clientWithSignal(demo, 'carer_overload');
    const fields = {
      id: '01a00000-0000-7000-8000-00000000abcd',
      signal: signal.signal,
      carer_id: signal.carer_id,
      response: 'dismiss',
      reason: 'sent by another site',
    };
    const { page, context, close } = await staffDesk(browser, demo, { javaScriptEnabled: true });
    for (const [path, sent] of [[`/team/clients/${episode}/signals`, fields], ['/team/sign-out', {}]]) {
      const site = await otherSite(`${demo.url}${path}`, sent);
      const refused = page.waitForResponse((response) => response.url() === `${demo.url}${path}`);
      await page.goto(`http://${host}:${site.port}/`, { waitUntil: 'commit' });
      assert.equal((await refused).status(), 403, path);
      await page.getByText('Dit mag niet').waitFor();
      assert.ok(await sessionCookie(context));
      await site.stop();
    }
    assert.equal((await page.goto('/team/account')).status(), 200, 'they are still signed in');
    const { items } = await demo.nurse('GET', `/v1/episodes/${episode}/signal-responses`);
    assert.ok(!items.some(({ reason }) => reason === 'sent by another site'));
    await close();
  });
}

test('a form is taken only from a page of this site: by Sec-Fetch-Site, and by Origin from a browser that has no such header', async () => {
  const { demo } = shared;
  const send = async (headers) => {
    const cookie = await cookieOf(demo);
    return (await ask(demo.url, '/team/sign-out', { method: 'POST', headers: { cookie, ...headers }, form: {} })).status;
  };
  assert.equal(await send({ 'sec-fetch-site': 'same-origin' }), 303);
  for (const site of ['cross-site', 'same-site', 'none', 'SAME-ORIGIN', '']) assert.equal(await send({ 'sec-fetch-site': site }), 403, site);
  assert.equal(await send({}), 403, 'one that says nothing');
  assert.equal(await send({ origin: new URL(demo.url).origin }), 303);
  for (const origin of ['null', 'https://evil.example', `${demo.url}.evil.example`, 'http://127.0.0.1']) {
    assert.equal(await send({ origin }), 403, origin);
  }
  assert.equal(await send({ 'sec-fetch-site': 'cross-site', origin: new URL(demo.url).origin }), 403, 'the surer header counts');
});

test('signing in is refused from another site as well', async () => {
  const form = { email: NURSE, password: shared.demo.password, next: '/team' };
  const answer = await ask(shared.demo.url, '/team/sign-in', { method: 'POST', headers: { 'sec-fetch-site': 'cross-site' }, form });
  assert.equal(answer.status, 403);
  assert.equal(answer.headers['set-cookie'], undefined);
});

test('a cookie that was planted before signing in opens nothing, then or later', async () => {
  const { demo, browser } = shared;
  const planted = { name: 'reable', value: 'A'.repeat(43), url: demo.url };
  const { page, context, close } = await openDesk(browser, demo.url);
  await context.addCookies([planted]);
  await signIn(page, demo);
  await page.waitForURL('**/team');
  const cookie = await sessionCookie(context);
  assert.notEqual(cookie.value, planted.value);
  const answer = await ask(demo.url, '/team', { headers: { cookie: `reable=${planted.value}` } });
  assert.equal(answer.status, 303);
  await close();
});

test('each sign-in makes a cookie of its own, out of reach of scripts and of other sites', async () => {
  const { demo, browser } = shared;
  const values = new Set();
  for (let turn = 0; turn < 2; turn += 1) {
    const { context, close } = await staffDesk(browser, demo);
    const cookie = await sessionCookie(context);
    assert.deepEqual([cookie.httpOnly, cookie.sameSite, cookie.path, cookie.expires], [true, 'Strict', '/', -1]);
    assert.ok(cookie.value.length >= 43, '256 bits');
    values.add(cookie.value);
    await close();
  }
  assert.equal(values.size, 2);
});

test('after signing out, Back shows nothing of a client and the old cookie opens nothing', async () => {
  // Left to itself, Playwright turns off the cache that Back reads in earnest.
  const browser = await launch([], { ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  try {
    const { page, context, close } = await staffDesk(browser, shared.demo);
    await page.goto(`/team/clients/${own.client.episode}`);
    await page.getByRole('heading', { name: own.client.name }).waitFor();
    const cookie = await sessionCookie(context);
    await page.getByRole('button', { name: 'Afmelden' }).click();
    await page.waitForURL('**/team/sign-in');
    assert.equal(await sessionCookie(context), undefined);
    for (let steps = 0; steps < 2; steps += 1) {
      await page.goBack({ waitUntil: 'commit' });
      await page.locator('h1').waitFor();
      assert.equal(await page.locator('h1').innerText(), 'Aanmelden');
      assert.doesNotMatch(await page.locator('body').innerText(), /Heijden|Zelf douchen/);
    }
    await context.addCookies([cookie]);
    await page.goto(`/team/clients/${own.client.episode}`);
    assert.equal(await page.locator('h1').innerText(), 'Aanmelden');
    await close();
  } finally {
    await browser.close();
  }
});

test('without signing in, every page asks for it and says nothing else', async () => {
  for (const { route, path, reader, status } of everyPage(own.things)) {
    if (reader === null || status !== 200 || path === '/team') continue;
    const answer = await ask(shared.demo.url, path);
    assert.equal(answer.status, 303, route);
    assert.equal(answer.headers.location, `/team/sign-in?${new URLSearchParams({ next: path })}`, route);
    assert.equal(answer.text, '', route);
  }
});

test('a client of another team is not found, and the page says nothing of them', async () => {
  const { page, close } = await staffDesk(shared.browser, shared.demo);
  const nobody = Object.fromEntries(Object.keys(others.things).map((name) => [name, '01a00000-0000-7000-8000-0000000000ff']));
  const elsewhere = pagesAbout(nobody);
  for (const [place, { route, path }] of pagesAbout(others.things).entries()) {
    const texts = [];
    for (const address of [path, elsewhere[place].path]) {
      const response = await page.goto(address);
      assert.equal(response.status(), 404, `${route}: ${address}`);
      const text = await page.locator('html').innerText();
      for (const word of [others.client.name, ...others.client.titles]) assert.ok(!text.includes(word), `${route}: ${word}`);
      texts.push(text);
    }
    assert.equal(texts[0], texts[1], `${route}: whether the client exists shows`);
  }
  await close();
});

test('an answer to a signal of another team’s client is not found either', async () => {
  const { demo } = shared;
  const headers = { cookie: await cookieOf(demo), 'sec-fetch-site': 'same-origin' };
  const form = { id: '01a00000-0000-7000-8000-00000000abce', signal: 'declining', response: 'dismiss', reason: 'guessed' };
  const answer = await ask(demo.url, `/team/clients/${others.things.episode}/signals`, { method: 'POST', headers, form });
  assert.equal(answer.status, 404);
  assert.ok(!answer.text.includes(others.client.name));
});

test('who manages accounts or reads the log does not read of clients', async () => {
  for (const email of [ADMIN, 'log@demo.example']) {
    const { page, close } = await staffDesk(shared.browser, shared.demo, { email });
    assert.equal((await page.goto('/team')).status(), 403, email);
    const response = await page.goto(`/team/clients/${own.client.episode}`);
    assert.ok([403, 404].includes(response.status()), `${email}: ${response.status()}`);
    assert.ok(!(await page.locator('body').innerText()).includes(own.client.name), email);
    await close();
  }
});

const LEADING_OFF = [
  'https://evil.example/team',
  '//evil.example/team',
  '/\\evil.example',
  '/team/\\evil.example',
  '/team\\..\\evil.example',
  '/\t/evil.example',
  '/team/\r\nSet-Cookie: reable=planted',
  'javascript:alert(1)',
  '/team@evil.example',
  '/teams.evil.example',
  'team//evil.example',
  '/team/..//evil.example',
  '/team/%2e%2e//evil.example',
  '/docs',
];

test('signing in never leads off the site, whatever the address says', async () => {
  const { demo } = shared;
  for (const next of LEADING_OFF) {
    const form = { email: NURSE, password: demo.password, next };
    const answer = await ask(demo.url, '/team/sign-in', { method: 'POST', headers: { 'sec-fetch-site': 'same-origin' }, form });
    assert.equal(answer.status, 303, next);
    stays(answer.headers.location, next);
    const lost = await ask(demo.url, '/team/sign-in', { method: 'POST', headers: { 'sec-fetch-site': 'same-origin' }, form: { ...form, unsent: 'a=1' } });
    for (const [, action] of lost.text.matchAll(/action="([^"]*)"/g)) stays(action, next);
    const cookie = answer.headers['set-cookie'][0].split(';')[0];
    const again = await ask(demo.url, `/team/sign-in?${new URLSearchParams({ next })}`, { headers: { cookie } });
    assert.equal(again.status, 303, next);
    stays(again.headers.location, next);
    const page = await ask(demo.url, `/team/sign-in?${new URLSearchParams({ next })}`);
    stays(/name="next" value="([^"]*)"/.exec(page.text)[1], next);
  }
});

/** Whether a browser that stands on the page where one signs in stays on this site. */
function stays(target, next) {
  const there = new URL(target, `${shared.demo.url}/team/sign-in`);
  assert.equal(there.origin, new URL(shared.demo.url).origin, `${next} leads to ${target}`);
}
