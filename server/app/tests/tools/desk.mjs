/** A desk: Chromium as a member of staff has it before them, and the ways to look at the team's pages. */

import { request } from 'node:http';

export const DESK = { width: 1280, height: 800 };
export const TABLET = { width: 820, height: 1180 };

export const NURSE = 'fatima@demo.example';
export const ADMIN = 'beheer@demo.example';

/**
 * Opens a fresh browser profile before the server at `url`. Scripts are off, because the pages must do without; a test
 * that needs to measure with one says `javaScriptEnabled: true`. What the browser complains of is gathered in `complaints`.
 */
export async function openDesk(browser, url, { language = 'nl', ...more } = {}) {
  const context = await browser.newContext({
    baseURL: url,
    viewport: DESK,
    javaScriptEnabled: false,
    locale: language === 'nl' ? 'nl-NL' : 'en-GB',
    timezoneId: 'Europe/Amsterdam',
    ...more,
  });
  if (more.javaScriptEnabled) {
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
      });
    });
  }
  const page = await context.newPage();
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    // That a page itself is a refusal the tests see for themselves.
    if (/^(error|warning)$/.test(message.type()) && !/Failed to load resource/.test(message.text())) complaints.push(message.text());
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.request().isNavigationRequest()) complaints.push(`${response.status()} ${response.url()}`);
  });
  page.setDefaultTimeout(15_000);
  return { context, page, complaints, close: () => context.close() };
}

/** Signs in on the page where one signs in, and waits for the page that it leads to. */
export async function signIn(page, demo, email = NURSE) {
  await page.goto('/team/sign-in');
  await fillSignIn(page, demo, email);
}

/** Signs in where the browser stands. */
export async function fillSignIn(page, demo, email = NURSE) {
  await page.locator('input[name=email]').fill(email);
  await page.locator('input[name=password]').fill(demo.password);
  await page.locator('main button').click();
}

/** A desk at which somebody has signed in. */
export async function staffDesk(browser, demo, { email = NURSE, ...more } = {}) {
  const desk = await openDesk(browser, demo.url, more);
  await signIn(desk.page, demo, email);
  return desk;
}

/** Sets the language that a member of staff reads. */
export async function speak(demo, email, language) {
  const { items } = await demo.admin('GET', '/v1/staff');
  const { id } = items.find((one) => one.email === email);
  await demo.admin('PATCH', `/v1/staff/${id}`, { language });
}

/** The session cookie of a desk, or nothing. */
export async function sessionCookie(context) {
  const cookies = await context.cookies();
  return cookies.find(({ name }) => /^(__Host-)?reable$/.test(name));
}

/** Asks the server without a browser: no redirect is followed, and no header is added but those of `headers`. */
export function ask(url, path, { method = 'GET', headers = {}, form } = {}) {
  const body = form === undefined ? undefined : new URLSearchParams(form).toString();
  const kind = body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(body) };
  return new Promise((done, failed) => {
    const sent = request(new URL(path, url), { method, headers: { ...kind, ...headers } }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => done({ status: response.statusCode, headers: response.headers, text: Buffer.concat(chunks).toString() }));
    });
    sent.on('error', failed);
    sent.end(body);
  });
}

/** The cookie of a session that is made without a browser, as a header. */
export async function cookieOf(demo, email = NURSE) {
  const answer = await ask(demo.url, '/team/sign-in', {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin' },
    form: { email, password: demo.password, next: '/team' },
  });
  return answer.headers['set-cookie'][0].split(';')[0];
}

/** Presses Tab until the focus is on `wanted`, and answers how often; fails where nobody would see the focus. */
export async function tabTo(page, wanted) {
  await wanted.waitFor();
  for (let presses = 1; presses <= 200; presses += 1) {
    await page.keyboard.press('Tab');
    const there = await wanted.evaluate((element) => {
      if (element !== document.activeElement) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    if (there === false) throw new Error(`the focus on ${wanted} cannot be seen`);
    if (there) return presses;
  }
  throw new Error(`Tab does not lead to ${wanted}`);
}

/**
 * What of the page reaches beyond its right edge, and what beyond its own box, over its neighbours. Wide tables may
 * scroll by themselves, in a box that is marked so.
 */
export function sideways(page) {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const name = (element) => `${element.tagName}.${element.className} ${element.textContent.trim().slice(0, 30)}`;
    // What lies in a part that is folded away is laid out, in whatever room there is, and not seen.
    const seen = [...document.querySelectorAll('body *')].filter((element) => element.checkVisibility({ contentVisibilityAuto: true }));
    const all = seen.filter((element) => !element.closest('.scroll, svg') || element.matches('.scroll'));
    const beyond = all.filter((element) => {
      const { right, left, width } = element.getBoundingClientRect();
      return width > 1 && left >= 0 && right > clientWidth + 0.5;
    });
    const spilling = all.filter((element) => {
      const { overflowX, display } = getComputedStyle(element);
      const inBox = overflowX === 'visible' && !/inline|contents/.test(display);
      return inBox && element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1;
    });
    return [
      ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth - clientWidth} px too wide`] : []),
      ...beyond.map((element) => `${name(element)} reaches beyond the page`),
      ...spilling.map((element) => `${name(element)} needs ${element.scrollWidth} of ${element.clientWidth} px`),
    ];
  });
}

/** The targets smaller than WCAG 2.2 AA allows (24 px), and the buttons smaller than the 44 px that a finger hits. */
export function smallTargets(page) {
  return page.evaluate(() => {
    const seen = (element) => element.getClientRects().length > 0 && element.getBoundingClientRect().right > 0;
    const target = (element) => (element.matches('[type=checkbox], [type=radio]') ? (element.closest('label') ?? element) : element);
    const less = (element, least) => {
      const { width, height } = target(element).getBoundingClientRect();
      return width < least - 0.1 || height < least - 0.1;
    };
    const name = (element) => {
      const { width, height } = target(element).getBoundingClientRect();
      return `${element.tagName} ${element.name ?? ''} “${element.textContent.trim().slice(0, 30)}”: ${width.toFixed(1)}×${height.toFixed(1)}`;
    };
    const find = (selector, least) => [...document.querySelectorAll(selector)].filter(seen).filter((element) => less(element, least)).map(name);
    // A link within a sentence is as high as its line, which WCAG allows.
    return [
      ...find('form input:not([type=hidden]), form select, form textarea, form a[href], nav a[href], th a[href], summary', 24),
      ...find('button, .button', 44),
    ];
  });
}

/** The forms of the page that ask for something: their number among all forms. */
export function formsThatAsk(page) {
  return page.evaluate(() =>
    [...document.forms]
      .map((form, number) => ({ form, number }))
      .filter(({ form }) => form.method === 'post' && form.querySelector('[required], fieldset .needed'))
      .map(({ number }) => ({ number })),
  );
}

/** Sends a form with nothing filled in, past what the browser itself would hold back, and answers with the status. */
export async function sendEmpty(page, number) {
  const answered = page.waitForResponse((response) => response.request().method() === 'POST' && response.request().isNavigationRequest());
  const drawn = page.waitForEvent('load');
  await page.evaluate((number) => {
    const form = document.forms[number];
    form.noValidate = true;
    form.closest('details')?.setAttribute('open', '');
    for (const field of form.querySelectorAll('input:not([type=hidden]), select, textarea')) {
      if (field.type === 'checkbox' || field.type === 'radio') field.checked = false;
      else field.value = '';
    }
    form.querySelector('button').click();
  }, number);
  await drawn;
  return (await answered).status();
}
