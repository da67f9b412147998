/** What the browser tests of one file share: a demonstration, a front that can fail, a browser. */

import { after, before } from 'node:test';
import { Front } from './front.mjs';
import { launch } from './phone.mjs';
import { startDemo } from './server.mjs';

export function stage(browserArguments = []) {
  const shared = {};
  before(async () => {
    shared.demo = await startDemo();
    shared.front = new Front(shared.demo.url);
    shared.url = await shared.front.start();
    shared.browser = await launch(browserArguments);
  });
  after(async () => {
    await shared.browser?.close();
    await shared.front?.stop();
    await shared.demo?.stop();
  });
  return shared;
}
