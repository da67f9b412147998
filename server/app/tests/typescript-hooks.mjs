import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import typescript from 'typescript';

export async function resolve(name, context, next) {
  if (name.startsWith('.') && context.parentURL) {
    for (const ending of ['.ts', '.tsx', '/index.ts']) {
      const url = new URL(name + ending, context.parentURL);
      if (existsSync(url)) return { url: url.href, shortCircuit: true };
    }
  }
  return next(name, context);
}

export async function load(url, context, next) {
  if (!/\.tsx?$/.test(url)) return next(url, context);
  const { outputText } = typescript.transpileModule(readFileSync(fileURLToPath(url), 'utf8'), {
    compilerOptions: { module: 'ESNext', target: 'ES2022', jsx: 'react-jsx', jsxImportSource: 'preact', verbatimModuleSyntax: true },
  });
  return { format: 'module', source: outputText, shortCircuit: true };
}
