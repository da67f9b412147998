/** `npm run team-screens`: every page of the team as a PNG into `team-screens/`, as wide as a desk and as a tablet, in both languages. */

import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ADMIN, DESK, NURSE, TABLET, formsThatAsk, openDesk, sendEmpty, speak, staffDesk } from '../tools/desk.mjs';
import { APP } from '../tools/front.mjs';
import { launch } from '../tools/phone.mjs';
import { startDemo } from '../tools/server.mjs';
import { clientWithSignal, ownThings } from './clients.mjs';
import { everyPage } from './pages.mjs';

const folder = join(APP, 'team-screens');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const demo = await startDemo();
const browser = await launch();
try {
  const { client, things } = await ownThings(demo);
  const signal = await clientWithSignal(demo);
  const pages = [...everyPage(things), { route: 'client with signals', path: `/team/clients/${signal.episode}`, reader: NURSE }];
  for (const language of ['nl', 'en']) {
    for (const email of [NURSE, ADMIN]) await speak(demo, email, language);
    const desks = { visitor: await openDesk(browser, demo.url, { language }) };
    for (const email of [NURSE, ADMIN]) desks[email] = await staffDesk(browser, demo, { email });
    for (const [size, viewport] of Object.entries({ desk: DESK, tablet: TABLET })) {
      const shoot = (page, number, name) => {
        const place = name.replace(/^\/team\/?/, '').replace(/[^a-z0-9_-]+/gi, '-').replace(/^-|-$/g, '') || 'caseload';
        return page.screenshot({ path: join(folder, `${language}-${size}-${String(number).padStart(2, '0')}-${place}.png`), fullPage: true });
      };
      for (const [number, { route, path, reader }] of pages.entries()) {
        const { page } = desks[reader ?? 'visitor'];
        await page.setViewportSize(viewport);
        await page.goto(path);
        await shoot(page, number, route + (reader === ADMIN ? ' admin' : ''));
        for (const form of await formsThatAsk(page)) {
          await sendEmpty(page, form);
          await shoot(page, number, `${route} refused ${form}`);
          await page.goto(path);
        }
      }
    }
    const { page } = desks[NURSE];
    await page.emulateMedia({ colorScheme: 'dark' });
    for (const [name, path] of [['caseload', '/team'], ['client', `/team/clients/${signal.episode}`]]) {
      await page.goto(path);
      await page.screenshot({ path: join(folder, `${language}-dark-${name}.png`), fullPage: true });
    }
    await page.emulateMedia({ colorScheme: 'light' });
    for (const [name, episode] of [['client', signal.episode], ['fullest', client.episode]]) {
      await page.goto(`/team/clients/${episode}`);
      await page.pdf({ path: join(folder, `${language}-print-${name}.pdf`), preferCSSPageSize: true });
    }
    for (const desk of Object.values(desks)) await desk.close();
  }
} finally {
  await browser.close();
  await demo.stop();
}
process.stdout.write(`${folder}\n`);
