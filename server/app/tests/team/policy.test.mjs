/** What the team’s pages may do in a browser: show themselves, and nothing else. */

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { ADMIN, NURSE, ask, cookieOf, openDesk, signIn } from '../tools/desk.mjs';
import { stage } from '../tools/stage.mjs';
import { ownThings } from './clients.mjs';
import { everyPage } from './pages.mjs';

const shared = stage(prepare);
const desks = {};
let pages;

async function prepare() {
  pages = everyPage((await ownThings(shared.demo)).things);
  for (const email of [NURSE, ADMIN]) {
    desks[email] = await openDesk(shared.browser, shared.demo.url);
    await signIn(desks[email].page, shared.demo, email);
  }
  desks.visitor = await openDesk(shared.browser, shared.demo.url);
}

after(() => Promise.all(Object.values(desks).map((desk) => desk.close())));

const HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** A policy as its directives. */
const directives = (policy) =>
  Object.fromEntries(policy.split(';').map((one) => one.trim().split(/\s+/)).map(([name, ...sources]) => [name, sources]));

test('no page may run a script, load a font or be framed, and none is kept by the browser', async () => {
  for (const { route, path, reader, status } of pages) {
    const response = await desks[reader ?? 'visitor'].page.goto(path);
    assert.equal(response.status(), status, route);
    const headers = await response.allHeaders();
    for (const [name, value] of Object.entries(HEADERS)) assert.equal(headers[name], value, `${route}: ${name}`);
    const policy = directives(headers['content-security-policy']);
    assert.deepEqual(policy['default-src'], ["'none'"], route);
    for (const name of ['script-src', 'script-src-elem', 'script-src-attr', 'connect-src', 'frame-src', 'object-src', 'font-src', 'worker-src']) {
      assert.ok(!(name in policy) || policy[name].join() === "'none'", `${route}: ${name}`);
    }
    assert.deepEqual(policy['style-src'], ["'self'"], route);
    assert.deepEqual(policy['form-action'], ["'self'"], route);
    assert.deepEqual(policy['frame-ancestors'], ["'none'"], route);
    assert.deepEqual(policy['base-uri'], ["'none'"], route);
    assert.doesNotMatch(headers['content-security-policy'], /unsafe|\*|https?:/, route);
  }
});

test('no page has a script, a style of its own, or anything that the policy would stop', async () => {
  for (const { route, path, reader } of pages) {
    const { page } = desks[reader ?? 'visitor'];
    await page.goto(path);
    const found = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => [
        ...(['SCRIPT', 'STYLE', 'IFRAME', 'OBJECT', 'EMBED', 'BASE'].includes(element.tagName.toUpperCase()) ? [element.tagName] : []),
        ...[...element.attributes]
          .filter(({ name, value }) => name === 'style' || name.startsWith('on') || /^\s*(javascript|data|https?):/i.test(value))
          .map(({ name, value }) => `${element.tagName} ${name}="${value}"`),
      ]),
    );
    // Drawings may name the namespace of SVG.
    assert.deepEqual(found.filter((one) => !/xmlns/.test(one)), [], route);
  }
});

test('a page loads nothing but its stylesheet and the icon, and the browser complains of nothing', async () => {
  const loaded = new Set();
  for (const [who, { page, complaints }] of Object.entries(desks)) {
    page.on('request', (request) => request.isNavigationRequest() || loaded.add(new URL(request.url()).pathname));
    for (const { path, reader } of pages) if ((reader ?? 'visitor') === who) await page.goto(path);
    assert.deepEqual(complaints, [], who);
  }
  const strange = [...loaded].filter((path) => !/^\/team\/style\/[0-9a-f]{16}\.css$|^\/(icon\.svg|favicon\.ico)$/.test(path));
  assert.deepEqual(strange, []);
});

test('the stylesheet is kept for ever under the name of its content, and not under another', async () => {
  const { text } = await ask(shared.demo.url, '/team/sign-in');
  const [, path] = /href="(\/team\/style\/[^"]+)"/.exec(text);
  const style = await ask(shared.demo.url, path);
  assert.match(style.headers['content-type'], /^text\/css/);
  assert.match(style.headers['cache-control'], /immutable/);
  const old = await ask(shared.demo.url, '/team/style/0000000000000000.css');
  assert.equal(old.headers['cache-control'], 'no-cache');
});

test('what somebody types is shown as they typed it, never as part of the page', async () => {
  const { page } = desks[NURSE];
  const typed = `<img src=x onerror=alert(1)>"'&<script>alert(2)</script>`;
  const headers = { 'sec-fetch-site': 'same-origin' };
  const refused = await ask(shared.demo.url, '/team/sign-in', { method: 'POST', headers, form: { email: typed, password: '', next: '/team' } });
  assert.doesNotMatch(refused.text, /<img|<script/);
  assert.match(refused.text, /&#?\w+;img src=x/);
  const lost = await ask(shared.demo.url, '/team/account/password', { method: 'POST', headers, form: { current_password: typed } });
  assert.equal(lost.status, 401);
  assert.doesNotMatch(lost.text, /<img|<script/);
  const title = `${typed} douchen`;
  const { things, client } = await ownThings(shared.demo);
  await shared.demo.nurse('PATCH', `/v1/goals/${things.goal}`, { title }, { 'if-match': await versionOf(things.goal) });
  await page.goto(`/team/clients/${client.episode}`);
  assert.ok((await page.locator('main').innerText()).includes(title));
  assert.equal(await page.locator('main img, main script').count(), 0);
  const answer = await ask(shared.demo.url, `/team/clients/${client.episode}`, { headers: { cookie: await cookieOf(shared.demo) } });
  assert.doesNotMatch(answer.text, /<img|<script/);
});

const versionOf = async (goal) => `"${(await shared.demo.nurse('GET', `/v1/goals/${goal}`)).version}"`;
