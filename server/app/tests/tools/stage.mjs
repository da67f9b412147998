/** What the browser tests of one file share: a demonstration, a front that can fail, a browser. */

import { after, before } from 'node:test';
import { Front } from './front.mjs';
import { launch } from './phone.mjs';
import { startDemo } from './server.mjs';

/** `prepare` sets up what a file needs besides, once all of that is there. */
export function stage(prepare = async () => undefined) {
  const shared = {};
  before(async () => {
    shared.demo = await startDemo();
    shared.front = new Front(shared.demo.url);
    shared.url = await shared.front.start();
    shared.browser = await launch();
    await prepare();
  });
  after(async () => {
    await shared.browser?.close();
    await shared.front?.stop();
    await shared.demo?.stop();
  });
  return shared;
}
