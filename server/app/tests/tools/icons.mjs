/** Draws the PNG icons from `public/icon.svg`; run by hand when the drawing changes. */

import { writeFileSync } from 'node:fs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { APP } from './front.mjs';

const svg = readFileSync(join(APP, 'public/icon.svg'), 'utf8');
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const size of [180, 192, 512]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  // Sharp edges at the largest size: two colours pack into a third of the bytes.
  const edges = size > 500 ? 'crispEdges' : 'auto';
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px;shape-rendering:${edges}}</style>${svg}`);
  writeFileSync(join(APP, `public/icon-${size}.png`), await page.screenshot({ type: 'png' }));
}
await browser.close();
