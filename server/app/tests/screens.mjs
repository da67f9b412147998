/** `npm run screens`: every screen as a PNG into `screens/`, at 360×740, in both languages, for a person to look at. */

import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { APP, Front } from './tools/front.mjs';
import { CARER_SCREENS, SCREENS, allSent, goTo, launch, openPhone, pairByLink } from './tools/phone.mjs';
import { enrol, linkCarer, pairingCode, startDemo } from './tools/server.mjs';

const folder = join(APP, 'screens');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const demo = await startDemo();
const front = new Front(demo.url, { ownFiles: true });
const url = await front.start();
const browser = await launch();
try {
  const caseload = await demo.nurse('GET', '/v1/episodes?limit=200');
  const shown = caseload.items.find((row) => row.client_name.includes('Jansen')) ?? caseload.items[0];
  await demo.nurse('POST', `/v1/clients/${shown.client_id}/messages`, { text: 'Wat knap dat u gisteren zelf de trap op ging!' });
  for (const language of ['nl', 'en']) {
    const shoot = async (page, name) => {
      await page.screenshot({ path: join(folder, `${language}-${name}.png`), fullPage: true });
    };
    const phone = await openPhone(browser, url, { language });
    await phone.page.goto('/');
    await phone.page.locator('h1').waitFor();
    await shoot(phone.page, '01-pair');
    await phone.page.locator('.code').fill('5THS-X6AJ-NWNC');
    await phone.page.locator('button.primary').click();
    await shoot(phone.page, '02-pair-wrong');
    const code = await pairingCode(demo, shown.client_id);
    await phone.page.goto(`/pair#${code.url.split('#')[1]}`);
    await phone.page.reload();
    await phone.page.goto(`/pair#${code.url.split('#')[1]}`);
    await phone.page.locator('button.primary').waitFor();
    await shoot(phone.page, '03-pair-link');
    await pairByLink(phone.page, code.url);
    if (language === 'en') {
      await goTo(phone.page, 'settings/language');
      await phone.page.locator('label[lang=en]').click();
      await goTo(phone.page, '');
    }
    let number = 4;
    for (const route of SCREENS) {
      await goTo(phone.page, route);
      await phone.page.waitForTimeout(300);
      await shoot(phone.page, `${String(number++).padStart(2, '0')}-${route.replace('/', '-') || 'today'}`);
    }
    const { page } = phone;
    const fresh = await enrol(demo, { name: 'Mevrouw K. de Groot', goals: ['Zelf douchen', 'Elke dag een blokje om'], daysAgo: 20, language });
    const other = await openPhone(browser, url, { language });
    await pairByLink(other.page, fresh.pairing.url);
    await shoot(other.page, '20-question-how');
    await other.page.locator('button.help.with_some_help').tap();
    await other.page.waitForTimeout(300);
    await shoot(other.page, '21-question-how-well');
    await other.page.locator('input[value="7"]').tap();
    await other.page.waitForTimeout(300);
    await shoot(other.page, '22-question-satisfied');
    await other.page.locator('input[value="8"]').tap();
    await other.page.locator('.saved').waitFor();
    await allSent(other.page);
    await other.page.waitForTimeout(500);
    await shoot(other.page, '23-saved');
    await goTo(other.page, '');
    await shoot(other.page, '24-today-half-done');
    front.die();
    await other.page.locator('button.help.not_done').tap();
    await other.page.waitForTimeout(300);
    await shoot(other.page, '25-why-not');
    await other.page.locator('button.help').first().tap();
    await other.page.locator('.saved').waitFor();
    await other.page.waitForTimeout(600);
    await shoot(other.page, '26-saved-offline');
    await goTo(other.page, 'unsent');
    await shoot(other.page, '27-unsent');
    front.revive();
    const carer = await linkCarer(demo, fresh.id);
    await other.page.goto(`/pair#${carer.pairing.url.split('#')[1]}`);
    await other.page.reload();
    await pairByLink(other.page, carer.pairing.url);
    for (const route of CARER_SCREENS) {
      await goTo(other.page, route);
      await other.page.waitForTimeout(400);
      await shoot(other.page, `${30 + CARER_SCREENS.indexOf(route)}-carer-${(route || 'today').replaceAll('/', '-')}`);
    }
    await other.page.reload();
    await other.page.locator('h1').waitFor();
    await other.page.waitForTimeout(300);
    await shoot(other.page, '34-who');
    await other.close();
    await page.emulateMedia({ colorScheme: 'dark' });
    await goTo(page, 'progress');
    await shoot(page, '40-dark-progress');
    await goTo(page, '');
    await shoot(page, '41-dark-today');
    await phone.close();
  }
} finally {
  await browser.close();
  await front.stop();
  await demo.stop();
}
process.stdout.write(`${folder}\n`);
