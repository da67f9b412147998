import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';

/**
 * Builds the service worker: it knows every file of the shell by name, and is itself another file as soon as one of
 * them changes, by which a phone learns that there is something new.
 */
function serviceWorker(): Plugin {
  return {
    name: 'reable-service-worker',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      const hash = createHash('sha256');
      const files: string[] = [];
      for (const name of Object.keys(bundle).sort()) {
        const made = bundle[name]!;
        files.push(name === 'index.html' ? '/' : `/${name}`);
        hash.update(name).update(made.type === 'chunk' ? made.code : made.source);
      }
      for (const name of readdirSync('public').sort()) {
        files.push(`/${name}`);
        hash.update(name).update(readFileSync(`public/${name}`));
      }
      const { rolldown } = await import('rolldown');
      const built = await rolldown({
        input: 'src/worker.ts',
        platform: 'browser',
        transform: { define: { SHELL: JSON.stringify(files), VERSION: JSON.stringify(hash.digest('hex').slice(0, 12)) } },
      });
      const { output } = await built.generate({ format: 'esm', minify: true });
      this.emitFile({ type: 'asset', fileName: 'sw.js', source: output[0].code });
    },
  };
}

export default defineConfig({
  build: {
    target: 'es2022',
    modulePreload: false,
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    reportCompressedSize: false,
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [serviceWorker()],
});
