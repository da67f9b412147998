/** Line drawings, by the project. They say nothing to a screen reader: the words beside them do. */

import type { JSX } from 'preact';
import type { Picture } from '../api/shapes';

const GOALS: Record<Picture, string> = {
  // A shower over drops of water.
  washing: 'M10 42V14a8 8 0 0 1 16 0M19 18a7 7 0 0 1 14 0zM20 25v3M26 25v3M32 25v3M23 32v3M29 32v3M20 39v3M26 39v3M32 39v3',
  // A jersey.
  dressing: 'M17 8l-11 7 5 9 4-2v18h18V22l4 2 5-9-11-7c-2 5-12 5-14 0z',
  // A pan with steam.
  cooking: 'M8 24h28v10a6 6 0 0 1-6 6H14a6 6 0 0 1-6-6zM36 27h7M16 18c-3-3 3-5 0-9M24 18c-3-3 3-5 0-9M32 18c-3-3 3-5 0-9',
  // Somebody walking with a stick.
  walking: 'M24 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM23 16l-2 12-7 14M21 28l8 5 2 9M23 16l-8 5-2 7M23 16l7 6 6 2M36 24v18',
  // A shopping bag.
  shopping: 'M10 16h28l3 26H7zM17 21v-7a7 7 0 0 1 14 0v7',
  // A telephone receiver.
  calling: 'M14 6l6 9-4 4c2 6 6 10 12 12l4-4 9 6c0 5-4 9-9 9C18 40 8 30 5 15c0-5 4-9 9-9z',
  // A plant in a pot.
  gardening: 'M14 32h20l-3 12H17zM24 32V16M24 22c-8 0-12-4-12-10 8 0 12 4 12 10zM24 18c0-7 4-11 12-11 0 7-4 11-12 11z',
  // An open book.
  reading: 'M24 13c-5-4-11-5-18-4v28c7-1 13 0 18 4 5-4 11-5 18-4V9c-7-1-13 0-18 4zM24 13v28',
  // A star: something of one's own.
  other: 'M24 6l5.5 11.5L42 19l-9 9 2 13-11-6-11 6 2-13-9-9 12.500-1.500z',
};

const SIGNS = {
  done: 'M8 26l11 11L40 12',
  back: 'M30 8L14 24l16 16',
  today: 'M8 12h32v30H8zM8 20h32M16 6v10M32 6v10M17 31l5 5 10-10',
  progress: 'M6 42h36M10 36l10-10 8 6 13-18M31 14h10v10',
  messages: 'M6 10h36v25H22l-9 8v-8H6z',
  settings: 'M6 14h20M34 14h8M30 10v8M6 34h8M22 34h20M18 30v8M6 24h4M18 24h24M14 20v8',
  offline: 'M6 20c11-10 25-10 36 0M13 28c7-6 15-6 22 0M20 35c3-2 5-2 8 0M8 42L40 8',
  note: 'M10 38l3-10L33 8l7 7-20 20z',
} as const;

export type Sign = keyof typeof SIGNS;

function Drawing({ path, kind }: { path: string; kind: string }): JSX.Element {
  return (
    <svg class={kind} viewBox="0 0 48 48" width="48" height="48" aria-hidden="true" focusable="false">
      <path d={path} fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}

export function GoalDrawing({ picture }: { picture: Picture }): JSX.Element {
  return <Drawing path={GOALS[picture]} kind="drawing" />;
}

export function SignDrawing({ sign }: { sign: Sign }): JSX.Element {
  return <Drawing path={SIGNS[sign]} kind="sign" />;
}
