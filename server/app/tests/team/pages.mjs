/**
 * Every page of the team. The list is the server's own, `server/src/pages/routes.rs`: who adds an address there has it
 * tested here. What an address names by `:name` stands in `things` (`clients.mjs`); what is special about a page, below.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ADMIN, NURSE } from '../tools/desk.mjs';
import { APP } from '../tools/front.mjs';

/** Addresses that answer with something other than a page. */
const NO_PAGES = ['/team/style/:file'];
/** Pages before which nobody signs in. */
const PUBLIC = ['/team/sign-in', '/team/password', '/team/password/:secret'];
/** Pages that only administrators read. */
const ADMINISTRATION = [];
/** Pages that exist in more than one form, and refusals: address, who looks, with what status. */
const ALSO = [
  { route: '/team?signal=declining' },
  { route: '/team?signal=copm_change' },
  { route: '/team', reader: ADMIN, status: 403 },
  { route: '/team/clients/00000000-0000-7000-8000-000000000000', status: 404 },
  { route: '/team/no-such-page', status: 404 },
];

const source = readFileSync(join(APP, '..', 'src', 'pages', 'routes.rs'), 'utf8');
const ROUTES = [...source.matchAll(/\(\s*"(\/team[^"]*)",\s*"([A-Z, ]+)",?\s*\)/g)]
  .filter(([, route, methods]) => methods.split(', ').includes('GET') && !NO_PAGES.includes(route))
  .map(([, route]) => route);
if (ROUTES.length === 0) throw new Error('server/src/pages/routes.rs lists no page that this can read');

/** The address of a route, with the things in it that it names. */
function pathOf(route, things) {
  return route.replace(/:([a-z_]+)/g, (_, name) => {
    if (!things[name]) throw new Error(`${route}: say in tests/team/clients.mjs what :${name} stands for`);
    return things[name];
  });
}

const page = ({ route, reader, status = 200 }, things) => ({
  route,
  path: pathOf(route, things),
  reader: reader === undefined ? readerOf(route) : reader,
  status,
});

function readerOf(route) {
  if (PUBLIC.includes(route)) return null;
  return ADMINISTRATION.includes(route) ? ADMIN : NURSE;
}

/** Every page with who reads it (nobody, where it is public) and how it is answered. */
export function everyPage(things) {
  return [...ROUTES.map((route) => page({ route }, things)), ...ALSO.map((one) => page(one, things))];
}

/** The pages about something of one team. */
export function pagesAbout(things) {
  return ROUTES.filter((route) => route.includes('/:') && !PUBLIC.includes(route)).map((route) => page({ route }, things));
}
