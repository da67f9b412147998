/**
 * A front before the server that can fail on demand: it serves the built app with the headers of the real server (or
 * passes everything on, where the server serves the app itself), and hands `/v1` on, loses answers, or is dead.
 */

import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer, request as ask } from 'node:http';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const APP = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const DIST = join(APP, 'dist');

export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const KINDS = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

export class Front {
  /** Whether no connection is answered at all. */
  dead = false;
  /** Paths of which the answer is lost after the server has done its work: a browser by itself tries again as well. */
  lost = null;
  /** Answers in place of the server's: path, and what to answer to method and body. */
  stubs = [];
  /** Every request handed on: method, path, body. */
  seen = [];

  /** With `ownFiles` the app comes from `dist/` also when the server has one of its own. */
  constructor(server, { ownFiles = false } = {}) {
    this.server = server;
    this.ownFiles = ownFiles;
    this.sockets = new Set();
    this.http = createServer((request, response) => this.#answer(request, response));
    this.http.on('connection', (socket) => {
      this.sockets.add(socket);
      socket.on('close', () => this.sockets.delete(socket));
      if (this.dead) socket.destroy();
    });
  }

  async start(port = 0) {
    const direct = await fetch(new URL('/', this.server)).catch(() => null);
    this.passesAll = !this.ownFiles && Boolean(direct?.ok && direct.headers.get('content-type')?.startsWith('text/html'));
    await new Promise((started) => this.http.listen(port, '127.0.0.1', started));
    this.url = `http://127.0.0.1:${this.http.address().port}`;
    return this.url;
  }

  die() {
    this.dead = true;
    for (const socket of this.sockets) socket.destroy();
  }

  revive() {
    this.dead = false;
    this.lost = null;
  }

  loseAnswers(path) {
    this.lost = path;
  }

  async stop() {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((stopped) => this.http.close(stopped));
  }

  #answer(request, response) {
    if (this.dead) return request.socket.destroy();
    const path = new URL(request.url, 'http://x').pathname;
    if (path.startsWith('/v1/') || this.passesAll) return this.#handOn(request, response, path);
    const shell = path === '/' || path === '/pair';
    const file = join(DIST, shell ? 'index.html' : path);
    if (path.includes('..') || !existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': KINDS[extname(file)] ?? 'application/octet-stream',
      'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
    });
    createReadStream(file).pipe(response);
  }

  #handOn(request, response, path) {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks);
      if (path.startsWith('/v1/')) this.seen.push({ method: request.method, path, body: body.toString() });
      const stub = this.stubs.find((one) => one.path.test(path));
      if (stub) {
        const { status, body: said } = stub.answer(request.method, body.toString());
        response.writeHead(status, { 'content-type': status < 400 ? 'application/json' : 'application/problem+json' });
        return response.end(JSON.stringify(said));
      }
      const lost = this.lost?.test(path);
      const onward = ask(new URL(request.url, this.server), { method: request.method, headers: { ...request.headers, host: new URL(this.server).host } }, (answer) => {
        if (lost) {
          answer.resume();
          answer.on('end', () => request.socket.destroy());
          return;
        }
        response.writeHead(answer.statusCode, answer.headers);
        answer.pipe(response);
      });
      onward.on('error', () => request.socket.destroy());
      onward.end(body);
    });
  }
}

export const builtFile = (name) => readFileSync(join(DIST, name));
