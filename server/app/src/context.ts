import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { languageOf, useApp, type State } from './store/app';
import type { Profile } from './store/db';
import { LOCALES, wordsOf, type Lang, type Words } from './words';

/** What every screen needs: the words of the reader's language, and how that language writes days. */
export interface Reading {
  words: Words;
  locale: string;
  language: Lang;
}

export const ReadingContext = createContext<Reading | null>(null);

export function readingOf(seen: State): Reading {
  const language = languageOf(seen);
  return { words: wordsOf(language), locale: LOCALES[language], language };
}

export function useReading(): Reading {
  return useContext(ReadingContext)!;
}

/** The app as somebody sees it whose phone is paired. */
export function usePaired(): State & { profile: Profile } {
  return useApp() as State & { profile: Profile };
}

/** The name of the client whose goals are shown. */
export function clientName(seen: State): string {
  return seen.me?.clients.find(({ client_id: id }) => id === seen.profile?.clientId)?.name ?? seen.today?.client_name ?? '';
}
