/** `npm run dev`: the demonstration with the built app before it, on port 5174, until Ctrl-C. */

import { Front } from './front.mjs';
import { startDemo } from './server.mjs';

const demo = await startDemo();
const front = new Front(demo.url, { ownFiles: true });
const url = await front.start(5174);
process.stdout.write(`${url}/pair#${demo.link.split('#')[1]}\ncode: ${demo.code}\npassword of the staff: ${demo.password}\n`);
process.on('SIGINT', async () => {
  await front.stop();
  await demo.stop();
});
