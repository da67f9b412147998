/** What every screen must hold: axe, names that read as sentences, targets that a trembling finger hits, no sideways scrolling. */

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { CARER_SCREENS, SCREENS, SMALL, axe, goTo, launch, openPhone, pairByLink } from '../tools/phone.mjs';
import { enrol, linkCarer, pairingCode } from '../tools/server.mjs';
import { stage } from '../tools/stage.mjs';

const shared = stage(prepare);
/** Phones that are paired once: a client with weeks of ratings, and a carer. */
const phones = {};
let large;

async function everyScreen(phone, visit) {
  const { page, carer } = phone;
  for (const route of carer ? CARER_SCREENS : SCREENS) {
    await goTo(page, route);
    await visit(page, route || 'today');
  }
  await goTo(page, '');
  if ((await page.locator('button.help.alone').count()) === 0) {
    await page.locator('a.row').first().click();
    await page.locator('.saved').waitFor();
    await visit(page, 'saved');
    await page.locator('button', { hasText: /Iets erbij|Add a few/ }).click();
    await visit(page, 'note');
    await page.locator('button', { hasText: /Antwoord wijzigen|Change the answer/ }).click();
  }
  await page.locator('button.help.not_done').click();
  await page.waitForTimeout(300);
  await visit(page, 'why not');
  await page.locator('button', { hasText: /Vorige vraag|Previous question/ }).click();
  await page.locator('button.help.alone').click();
  await page.waitForTimeout(300);
  await visit(page, 'how well');
}

async function pairOf(language, person, browser = shared.browser, options = {}) {
  const code = await pairingCode(shared.demo, person);
  const phone = await openPhone(browser, shared.url, { language, ...options });
  await pairByLink(phone.page, code.url);
  if (language === 'en') {
    await goTo(phone.page, 'settings/language');
    await phone.page.locator('label[lang=en]').click();
    await phone.page.locator('h1', { hasText: 'Language' }).waitFor();
  }
  await phone.page.emulateMedia({ reducedMotion: 'reduce' });
  return phone;
}

async function prepare() {
  const caseload = await shared.demo.nurse('GET', '/v1/episodes?limit=200');
  const { client_id: client } = caseload.items.find(({ client_name: name }) => name.includes('Jansen'));
  await shared.demo.nurse('POST', `/v1/clients/${client}/messages`, { text: 'Wat knap!' });
  const cared = await enrol(shared.demo, { name: 'Mevrouw V. Verzorgd' });
  const carer = await linkCarer(shared.demo, cared.id);
  for (const language of ['nl', 'en']) {
    phones[`client ${language}`] = await pairOf(language, client);
    phones[`carer ${language}`] = Object.assign(await pairOf(language, carer.person), { carer: true });
  }
  large = await launch(['--blink-settings=defaultFontSize=32']);
  phones.large = await pairOf('nl', cared.id, large);
  // A person has at most three devices: the client's fourth would be refused.
  phones.largeCarer = Object.assign(await pairOf('nl', carer.person, large), { carer: true });
}

after(() => large?.close());

for (const [name, modes] of Object.entries({
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
})) {
  for (const language of ['nl', 'en']) {
    test(`axe finds nothing on any screen: ${language}, ${name}`, { timeout: 180_000 }, async () => {
      for (const who of ['client', 'carer']) {
        const phone = phones[`${who} ${language}`];
        await phone.page.emulateMedia(modes);
        await everyScreen(phone, async (page, screen) => assert.deepEqual(await axe(page), [], `${who}, ${screen}`));
        await phone.page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
      }
    });
  }
}

test('axe finds nothing where the phone is paired, either', async () => {
  for (const colorScheme of ['light', 'dark']) {
    const { page, close } = await openPhone(shared.browser, shared.url, { colorScheme });
    await page.goto('/');
    await page.locator('h1').waitFor();
    assert.deepEqual(await axe(page), []);
    await page.locator('button.primary').click();
    assert.deepEqual(await axe(page), []);
    await close();
  }
});

/** Whether text stands out from what is behind it as AAA asks of body text. */
test('running text has a contrast of 7 to 1 at least, in both colour schemes', async () => {
  const { page } = phones['client nl'];
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    for (const route of ['', 'progress', 'messages', 'settings/looked']) {
      await goTo(page, route);
      const low = await page.evaluate(() => {
        const channel = (value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
        const light = (colour) => {
          const [r, g, b] = colour.match(/[\d.]+/g).map(Number);
          return 0.2126 * channel(r / 255) + 0.7152 * channel(g / 255) + 0.0722 * channel(b / 255);
        };
        const ground = (element) => {
          for (let on = element; on; on = on.parentElement) {
            const colour = getComputedStyle(on).backgroundColor;
            if (colour !== 'rgba(0, 0, 0, 0)') return colour;
          }
          return 'rgb(255, 255, 255)';
        };
        return [...document.querySelectorAll('h1, h2, h3, p, span, dt, dd, li, button, a, figcaption')]
          .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
          .filter((element) => element.getClientRects().length > 0)
          .map((element) => {
            const [a, b] = [light(getComputedStyle(element).color), light(ground(element))].sort((x, y) => y - x);
            return [element.textContent.slice(0, 40), (a + 0.05) / (b + 0.05)];
          })
          .filter(([, ratio]) => ratio < 7);
      });
      assert.deepEqual(low, [], `${route} ${colorScheme}`);
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
});

const sideways = (page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const out = [...document.querySelectorAll('body *')].filter((element) => {
      const { right, left, width } = element.getBoundingClientRect();
      return width > 1 && left >= 0 && right > clientWidth + 0.5;
    });
    return { over: scrollWidth - clientWidth, out: out.map((element) => `${element.tagName}.${element.className} ${element.textContent.slice(0, 30)}`) };
  });

test('nothing scrolls sideways at 320 px, nor with the largest letters there', { timeout: 120_000 }, async () => {
  for (const who of ['client nl', 'carer en']) {
    const phone = phones[who];
    await phone.page.setViewportSize(SMALL);
    await everyScreen(phone, async (page, screen) => assert.deepEqual(await sideways(page), { over: 0, out: [] }, `${who}, ${screen}`));
    await goTo(phone.page, 'settings/text');
    await phone.page.locator('label.choice').nth(2).click();
    await everyScreen(phone, async (page, screen) => assert.deepEqual(await sideways(page), { over: 0, out: [] }, `${who}, largest, ${screen}`));
    await goTo(phone.page, 'settings/text');
    await phone.page.locator('label.choice').nth(0).click();
    await phone.page.setViewportSize({ width: 360, height: 740 });
  }
});

test('nothing scrolls sideways at 360 px with text at 200 %', { timeout: 120_000 }, async () => {
  for (const phone of [phones.large, phones.largeCarer]) {
    assert.equal(await phone.page.evaluate(() => getComputedStyle(document.documentElement).fontSize), '40px');
    await everyScreen(phone, async (page, screen) => assert.deepEqual(await sideways(page), { over: 0, out: [] }, screen));
  }
});

test('the base text is 20 px', async () => {
  assert.equal(await phones['client nl'].page.evaluate(() => getComputedStyle(document.body).fontSize), '20px');
});

/** The targets of a screen that are smaller than 56 px, or closer than 8 px to another. */
const narrow = (page) =>
  page.evaluate(() => {
    const found = [...document.querySelectorAll('a[href], button, input, summary, textarea')]
      .map((element) => element.closest('label.choice') ?? element)
      .filter((element) => element.getClientRects().length > 0)
      .map((element) => ({ name: `${element.tagName} ${element.textContent.slice(0, 30)}`, rect: element.getBoundingClientRect() }))
      .filter(({ rect }) => rect.right > 0 && rect.width > 1);
    const small = found.filter(({ rect }) => rect.width < 55.9 || rect.height < 55.9).map(({ name, rect }) => `${name}: ${rect.width}×${rect.height}`);
    const close = [];
    for (const [i, a] of found.entries()) {
      for (const b of found.slice(i + 1)) {
        const across = Math.max(a.rect.left - b.rect.right, b.rect.left - a.rect.right);
        const down = Math.max(a.rect.top - b.rect.bottom, b.rect.top - a.rect.bottom);
        if (Math.max(across, down) < 7.9) close.push(`${a.name} and ${b.name}: ${Math.max(across, down)}`);
      }
    }
    return { small, close };
  });

test('every target is 56 px and has 8 px around it', { timeout: 120_000 }, async () => {
  for (const width of [320, 360]) {
    for (const who of ['client nl', 'carer nl']) {
      await phones[who].page.setViewportSize({ width, height: 740 });
      await everyScreen(phones[who], async (page, screen) =>
        assert.deepEqual(await narrow(page), { small: [], close: [] }, `${who}, ${screen}, ${width}`),
      );
    }
  }
});

/** What a screen reader calls each control of the screen. */
async function namesOf(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const roles = new Set(['button', 'link', 'radio', 'checkbox', 'textbox', 'Date', 'InputTime', 'DisclosureTriangle']);
  return nodes
    .filter(({ ignored, role }) => !ignored && roles.has(role?.value))
    .map(({ name }) => name?.value ?? '')
    .filter((name) => !/date picker|time picker|datumkiezer/i.test(name));
}

test('the name of every control reads as a sentence, and no two on a screen are alike', { timeout: 120_000 }, async () => {
  for (const who of ['client nl', 'client en', 'carer nl', 'carer en']) {
    await everyScreen(phones[who], async (page, screen) => {
      const names = await namesOf(page);
      assert.ok(names.length > 3, `${who}, ${screen}`);
      for (const name of names) {
        assert.match(name, /^[\p{Lu}\d]/u, `${who}, ${screen}: “${name}” begins like a sentence`);
        assert.match(name, /\p{L}{2}/u, `${who}, ${screen}: “${name}” has words`);
        assert.doesNotMatch(name, /[_#{}<>]|undefined|null/, `${who}, ${screen}: “${name}” is plain`);
      }
      const twice = names.filter((name, place) => names.indexOf(name) !== place);
      assert.deepEqual(twice, [], `${who}, ${screen}`);
    });
  }
});

test('no screen breaks the content security policy or complains', async () => {
  for (const [who, { page, complaints }] of Object.entries(phones)) {
    assert.deepEqual(await page.evaluate(() => globalThis.violations), [], who);
    assert.deepEqual(complaints, [], who);
  }
});
