/// <reference lib="webworker" />
/** The service worker: keeps the app's own files on the phone, so that it opens without network. It never keeps answers of the API. */

import { notification } from './words/notification';

declare const self: ServiceWorkerGlobalScope;
/** The paths of the app's own files, put here by the build. */
declare const SHELL: string[];
/** Differs as soon as one of them does. */
declare const VERSION: string;

const CACHE = `reable ${VERSION}`;

self.addEventListener('install', (event) => {
  const fresh = SHELL.map((path) => new Request(path, { cache: 'reload' }));
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll(fresh))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  const old = async (): Promise<void> => {
    for (const name of await caches.keys()) if (name !== CACHE) await caches.delete(name);
    await self.clients.claim();
  };
  event.waitUntil(old());
});

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== location.origin) return;
  const path = url.pathname === '/pair' ? '/' : url.pathname;
  if (!SHELL.includes(path)) return;
  event.respondWith(
    caches
      .open(CACHE)
      .then((cache) => cache.match(path))
      .then((kept) => kept ?? fetch(event.request)),
  );
});

self.addEventListener('push', (event) => {
  const { title, body } = notification[navigator.language.startsWith('en') ? 'en' : 'nl'];
  event.waitUntil(self.registration.showNotification(title, { body, icon: '/icon-192.png', tag: 'reable' }));
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const open = async (): Promise<void> => {
    const [window] = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
    await (window ? window.focus() : self.clients.openWindow('/'));
  };
  event.waitUntil(open());
});
