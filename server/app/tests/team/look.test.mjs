/** What every page of the team must hold: axe, both languages, light and dark, a tablet’s width, targets, refusals in words. */

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { axe } from '../tools/phone.mjs';
import { ADMIN, DESK, NURSE, TABLET, formsThatAsk, openDesk, sendEmpty, sideways, smallTargets, speak, staffDesk } from '../tools/desk.mjs';
import { stage } from '../tools/stage.mjs';
import { ownThings } from './clients.mjs';
import { everyPage } from './pages.mjs';

const shared = stage(prepare);
/** Desks by who sits at them: with scripts, since axe is one; the pages have none of their own. */
const desks = {};
let pages;

async function prepare() {
  const { demo, browser } = shared;
  pages = everyPage((await ownThings(demo)).things);
  for (const email of [NURSE, ADMIN]) desks[email] = await staffDesk(browser, demo, { email, javaScriptEnabled: true });
  for (const language of ['nl', 'en']) desks[language] = await openDesk(browser, demo.url, { language, javaScriptEnabled: true });
}

after(() => Promise.all(Object.values(desks).map((desk) => desk.close())));

/** What `look` finds on every page in one language, opened before whoever reads it; by page, and nothing for one without faults. */
async function everywhere(language, look) {
  for (const email of [NURSE, ADMIN]) await speak(shared.demo, email, language);
  const found = {};
  for (const one of pages) {
    const { page } = desks[one.reader ?? language];
    const name = `${one.route}, ${language}`;
    const response = await page.goto(one.path);
    const faults = [
      ...(response.status() === one.status ? [] : [`answered with ${response.status()}`]),
      ...((await page.locator('html').getAttribute('lang')) === language ? [] : ['in another language']),
      ...(await look(page, one)),
    ];
    if (faults.length > 0) found[name] = faults;
  }
  return found;
}

/** What axe finds on a page, light and dark. */
async function inLightAndDark(page) {
  const found = [];
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await axe(page)).map((fault) => `${colorScheme}: ${fault}`));
  }
  return found;
}

for (const language of ['nl', 'en']) {
  test(`axe finds nothing on any page, light or dark: ${language}`, { timeout: 300_000 }, async () => {
    assert.deepEqual(await everywhere(language, inLightAndDark), {});
  });

  test(`a form sent empty says what is wrong and leads to the field, and axe finds nothing there: ${language}`, { timeout: 300_000 }, async () => {
    let tried = 0;
    const found = await everywhere(language, async (page, { path }) => {
      const faults = [];
      for (const { number } of await formsThatAsk(page)) {
        const status = await sendEmpty(page, number);
        if (status >= 400 && status <= 499) faults.push(...(await refusal(page)).map((fault) => `form ${number}: ${fault}`));
        else faults.push(`form ${number} is answered with ${status}`);
        tried += 1;
        await page.goto(path);
      }
      return faults;
    });
    assert.deepEqual(found, {});
    assert.ok(tried > 3, `${tried} forms were tried`);
  });
}

test('axe finds nothing on the letter with which a phone is paired', async () => {
  for (const language of ['nl', 'en']) {
    await speak(shared.demo, NURSE, language);
    const { page } = desks[NURSE];
    await page.goto(pages.find(({ route }) => route === '/team/clients/:episode/people').path);
    await page.locator('form[action$="/letter"] button').first().click();
    await page.locator('.letter').waitFor();
    assert.deepEqual(await inLightAndDark(page), []);
    assert.deepEqual(await sideways(page), []);
  }
});

/** What is amiss on a page that refuses a form. */
async function refusal(page) {
  const said = page.locator('.faults[role=alert]');
  if ((await said.count()) !== 1) return [`${await said.count()} lists of faults`];
  const amiss = [];
  const links = await said.locator('a').all();
  const marked = await page.locator('[aria-invalid=true]').count();
  if (marked === 0 && (await said.locator('p').count()) < 2) amiss.push('no fault is named');
  for (const link of links) {
    const field = page.locator(`[id="${(await link.getAttribute('href')).slice(1)}"]`);
    if ((await field.count()) !== 1 || !(await field.isVisible())) amiss.push(`“${await link.innerText()}” leads to no field in sight`);
  }
  return [...amiss, ...(await sideways(page)), ...(await inLightAndDark(page))];
}

test('every page has a title of its own and one heading above all others, in both languages', async () => {
  for (const language of ['nl', 'en']) {
    const titles = new Map();
    const found = await everywhere(language, async (page, { route, status }) => {
      const title = await page.title();
      const twice = status === 200 && !route.includes('?') ? titles.get(title) : undefined;
      titles.set(title, route);
      return [
        ...(/^\S.* · Reable$/.test(title) ? [] : [`“${title}” is no title`]),
        ...(twice ? [`“${title}” is the title of ${twice} as well`] : []),
        // Of the sheets of a meeting each is a page of its own.
        ...((await page.locator('h1').count()) === Math.max(1, await page.locator('.sheet').count()) ? [] : ['not one h1']),
      ];
    });
    assert.deepEqual(found, {});
  }
});

for (const size of [DESK, TABLET]) {
  test(`nothing scrolls sideways at ${size.width} px`, { timeout: 120_000 }, async () => {
    for (const language of ['nl', 'en']) {
      const found = await everywhere(language, async (page) => {
        await page.setViewportSize(size);
        await unfold(page);
        return sideways(page);
      });
      assert.deepEqual(found, {});
    }
  });

  test(`every target is 24 px at least and every button 44 px, at ${size.width} px`, { timeout: 120_000 }, async () => {
    const found = await everywhere('nl', async (page) => {
      await page.setViewportSize(size);
      await unfold(page);
      return smallTargets(page);
    });
    assert.deepEqual(found, {});
  });
}

test('the caseload of a tablet shows all of its columns at once', async () => {
  const { page } = desks[NURSE];
  await page.setViewportSize(TABLET);
  for (const language of ['nl', 'en']) {
    await speak(shared.demo, NURSE, language);
    await page.goto('/team');
    const [needs, has] = await page.locator('.scroll').evaluate((box) => [box.scrollWidth, box.clientWidth]);
    assert.ok(needs <= has, `${language}: ${needs} of ${has} px`);
  }
});

/** Opens all that is folded away. */
const unfold = (page) => page.evaluate(() => document.querySelectorAll('details').forEach((one) => one.setAttribute('open', '')));

test('a browser that draws the pages complains of nothing', () => {
  for (const [who, { complaints }] of Object.entries(desks)) assert.deepEqual(complaints, [], who);
});
