/** A phone: Chromium with the app, and the ways to find things on its screen that a person has. */

import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export async function launch(args = [], more = {}) {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-dev-shm-usage', ...args],
    ...more,
  });
}

export const SMALL = { width: 320, height: 640 };
export const PHONE = { width: 360, height: 740 };

/** Opens the app in a fresh browser profile; what the browser complains of is gathered in `complaints`. */
export async function openPhone(browser, url, { language = 'nl', ...more } = {}) {
  const context = await browser.newContext({
    baseURL: url,
    viewport: PHONE,
    hasTouch: true,
    isMobile: true,
    locale: language === 'nl' ? 'nl-NL' : 'en-GB',
    timezoneId: 'Europe/Amsterdam',
    bypassCSP: false,
    ...more,
  });
  await context.addInitScript(() => {
    globalThis.violations = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      globalThis.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  const page = await context.newPage();
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/Failed to load resource|net::ERR/.test(message.text())) complaints.push(message.text());
  });
  page.setDefaultTimeout(30_000);
  return { context, page, complaints, close: () => context.close() };
}

/** Pairs by the letter's link, and waits until Today is there. */
export async function pairByLink(page, link) {
  await page.goto(`/pair#${link.split('#')[1]}`);
  await page.locator('button.primary').click();
  await page.locator('nav.menu').waitFor();
}

/** Waits until the service worker has the shell and controls the page. */
export async function installed(page) {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller) {
      await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
    }
  });
}

/** The three taps: how, how well, how satisfied. */
export async function answer(page, { help = 'alone', performance = 7, satisfaction = 8 } = {}) {
  await page.locator(`button.help.${help}`).tap();
  await page.locator(`input[name=performance][value="${performance}"]`).tap();
  await page.locator(`input[name=satisfaction][value="${satisfaction}"]`).tap();
  await page.locator('.saved').waitFor();
}

/** Everything in the outboxes of this phone, of all who use it. */
export function outbox(page) {
  return stored(page, 'outbox');
}

export function stored(page, store) {
  return page.evaluate(
    (store) =>
      new Promise((done, failed) => {
        const open = indexedDB.open('reable');
        open.onerror = failed;
        open.onsuccess = () => {
          const all = open.result.transaction(store).objectStore(store).getAll();
          all.onsuccess = () => {
            open.result.close();
            done(all.result);
          };
        };
      }),
    store,
  );
}

/** Waits until nothing waits to be sent. */
export async function allSent(page) {
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await outbox(page)).every((entry) => entry.refused)) return;
    await page.waitForTimeout(100);
  }
  throw new Error(`still in the outbox: ${JSON.stringify(await outbox(page))}`);
}

/** What axe finds on the screen, in short. The policy forbids to add a script, so that it is evaluated instead. */
export async function axe(page) {
  await page.evaluate(`if (!globalThis.axe) { ${AXE} }`);
  const found = await page.evaluate(() =>
    globalThis.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    }),
  );
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.target} ${node.failureSummary}`).join(' | ')}`);
}

/** The screens of the app, by their place; those of carers apart. */
export const SCREENS = [
  '',
  'progress',
  'messages',
  'settings',
  'settings/reminder',
  'settings/pause',
  'settings/text',
  'settings/language',
  'settings/looked',
  'settings/data',
  'settings/phone',
  'unsent',
];
export const CARER_SCREENS = ['', 'progress', 'burden', 'alarm', 'settings/phone'];

/** Goes to a screen as a link in the app does, and waits until it is there. */
export async function goTo(page, route) {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${route}`);
  await page.waitForTimeout(150);
  await page.waitForLoadState('networkidle');
  await page.locator('h1').waitFor();
}
