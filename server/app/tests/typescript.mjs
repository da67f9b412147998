/** Lets Node run the app's own TypeScript: types are taken off, and an import without an extension is found. */

import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
