/** Every word that a person reads, in one catalogue a language; they have the same keys, which the compiler checks. */

import { en } from './en';
import { nl } from './nl';

export type Words = typeof nl;
export type Lang = 'nl' | 'en';

export const LANGUAGES: Record<Lang, string> = { nl: 'Nederlands', en: 'English' };
export const LOCALES: Record<Lang, string> = { nl: 'nl-NL', en: 'en-GB' };

const CATALOGUE: Record<Lang, Words> = { nl, en };

export function wordsOf(language: Lang): Words {
  return CATALOGUE[language];
}

/** Dutch, unless the phone itself speaks another language. */
export function languageOfPhone(): Lang {
  return navigator.language.startsWith('nl') || !navigator.language.startsWith('en') ? 'nl' : 'en';
}
