/** One client on one A4, whatever there is to say of them. */

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { NURSE, speak, staffDesk } from '../tools/desk.mjs';
import { sheetsOf } from '../tools/pdf.mjs';
import { stage } from '../tools/stage.mjs';
import { fullClient } from './clients.mjs';

const shared = stage(prepare);
const A4 = '210×297';
/** The text area of an A4 with margins of 10 mm, in CSS pixels. */
const SHEET = { width: 718, height: 1047 };
let desk;
let full;
let clients;

async function prepare() {
  full = await fullClient(shared.demo);
  desk = await staffDesk(shared.browser, shared.demo);
  const { items } = await shared.demo.nurse('GET', '/v1/episodes?limit=200');
  clients = [];
  for (const { id, client_name: name } of items) {
    const goals = await shared.demo.nurse('GET', `/v1/episodes/${id}/goals`);
    clients.push({ episode: id, name, titles: goals.items.filter(({ status }) => status === 'active').map(({ title }) => title) });
  }
}

after(() => desk?.close());

test('the sheets of a PDF are counted, also those of two', async () => {
  const { page } = desk;
  await page.goto('/team/account');
  await page.evaluate(() => {
    const second = document.createElement('article');
    second.className = 'sheet';
    document.querySelector('main').prepend(second);
  });
  assert.deepEqual(sheetsOf(await page.pdf({ preferCSSPageSize: true })), [A4, A4]);
});

for (const language of ['nl', 'en']) {
  test(`every client is printed on exactly one A4: ${language}`, { timeout: 120_000 }, async () => {
    const { page } = desk;
    await speak(shared.demo, NURSE, language);
    assert.ok(clients.some(({ episode }) => episode === full.episode));
    assert.ok(clients.length > 4);
    for (const { episode, name, titles } of clients) {
      await page.goto(`/team/clients/${episode}`);
      assert.deepEqual(sheetsOf(await page.pdf({ preferCSSPageSize: true })), [A4], name);
      await page.emulateMedia({ media: 'print' });
      const text = await page.locator('body').innerText();
      for (const word of [name, ...titles]) assert.ok(text.includes(word), `${name}: “${word}” is not printed`);
      assert.doesNotMatch(text, /Afmelden|Sign out|Antwoord opslaan|Save the answer/, name);
      await page.emulateMedia({ media: null });
    }
    await speak(shared.demo, NURSE, 'nl');
  });
}

/** What the paper must show whole. The notes come last, and give way. */
const WHOLE = [
  'h1',
  '.facts',
  '.sheet-signals',
  ...['h3', '.charts svg', '.who-does span'].map((part) => `.goal ${part}`),
  ...['h3', 'svg'].map((part) => `.sheet-care ${part}`),
  ...['h3', 'tr'].map((part) => `.sheet-copm ${part}`),
];

test('of the fullest client there is, signals, goals with charts and who does what, care and COPM stand on the paper whole', async () => {
  const { page } = desk;
  assert.equal(full.titles.length, 5);
  await page.setViewportSize(SHEET);
  await page.emulateMedia({ media: 'print' });
  for (const language of ['nl', 'en']) {
    await speak(shared.demo, NURSE, language);
    await page.goto(`/team/clients/${full.episode}`);
    assert.equal(await page.locator('.sheet-goals .goal h3').count(), 5);
    assert.ok((await page.locator('.sheet .charts svg').count()) >= 12, 'two charts a goal, and two of the care');
    for (const part of WHOLE) assert.ok((await page.locator(`.sheet ${part}`).count()) > 0, `${part} is not there`);
    assert.deepEqual(await cutOff(page, WHOLE.join()), [], language);
  }
  await speak(shared.demo, NURSE, 'nl');
});

/** What of `selector` reaches beyond the sheet, or beyond a part of it that hides what does not fit. */
function cutOff(page, selector) {
  return page.evaluate((selector) => {
    const sheet = document.querySelector('.sheet');
    return [...sheet.querySelectorAll(selector)].flatMap((element) => {
      const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
      const name = `${element.tagName} ${element.textContent.trim().slice(0, 40)}`;
      if (width < 1 || height < 1) return [`${name} has no size`];
      for (let around = element.parentElement; around; around = around === sheet ? null : around.parentElement) {
        if (getComputedStyle(around).overflow !== 'hidden') continue;
        const box = around.getBoundingClientRect();
        if (left < box.left - 1 || top < box.top - 1 || right > box.right + 1 || bottom > box.bottom + 1) {
          return [`${name}: ${Math.round(bottom)} of ${Math.round(box.bottom)} px down, ${Math.round(right)} of ${Math.round(box.right)} px across`];
        }
      }
      return [];
    });
  }, selector);
}

test('the paper is black on white, also when the screen is dark', async () => {
  const { page } = desk;
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(`/team/clients/${full.episode}`);
  const [ink, paper] = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.body);
    return [color, backgroundColor];
  });
  assert.deepEqual([ink, paper], ['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  await page.emulateMedia({ media: null, colorScheme: 'light' });
});
