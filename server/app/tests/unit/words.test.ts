import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '../../src/words/en';
import { nl } from '../../src/words/nl';

/** Most words in a sentence. */
const LONGEST = 15;

/** Words of software, care and paperwork that nobody should need. */
const FORBIDDEN: Record<string, RegExp> = {
  nl: /\b(server|synchroni\w*|offline|online|error|fout\w*|sessie|token|login|inloggen|uitloggen|account|update|browser|data|episode|check-in|copm|mdo|interventie|cliënt\w*|traject|registratie|wijkteam|signaal|outbox|cache|upload\w*|download\w*|app|ADL|zorgverlener|evaluatie|profiel|ongeldig)\b/i,
  en: /\b(server|synchroni\w*|offline|online|error\w*|session|token|login|log in|log out|account|update|browser|data|episode|check-in|copm|mdo|intervention|client|signal|outbox|cache|upload\w*|download\w*|invalid|app|evaluation|profile)\b/i,
};

/** Every text of a catalogue, with its key; a function is given plain values. */
function texts(part: unknown, key = ''): [string, string][] {
  if (typeof part === 'string') return [[key, part]];
  if (typeof part === 'function') {
    return [1, 2].map((n) => [`${key}(${n})`, String((part as (...given: unknown[]) => string)(n, n + 1, n + 2))]);
  }
  return Object.entries(part as object).flatMap(([name, inner]) => texts(inner, key ? `${key}.${name}` : name));
}

for (const [language, catalogue] of Object.entries({ nl, en })) {
  test(`${language}: no sentence has more than ${LONGEST} words`, () => {
    for (const [key, text] of texts(catalogue)) {
      for (const sentence of text.split(/[.?!:]\s+/)) {
        const words = sentence.split(/\s+/).filter(Boolean).length;
        assert.ok(words <= LONGEST, `${key} has ${words} words: ${sentence}`);
      }
    }
  });

  test(`${language}: no word that a reader would have to look up`, () => {
    for (const [key, text] of texts(catalogue)) assert.doesNotMatch(text, FORBIDDEN[language]!, key);
  });

  test(`${language}: no text is empty, and none still holds a hole`, () => {
    for (const [key, text] of texts(catalogue)) {
      assert.ok(text.trim().length > 0, key);
      assert.doesNotMatch(text, /undefined|null|NaN|\[object|\$\{/, key);
    }
  });
}

test('both languages have the same keys', () => {
  const keys = (catalogue: object): string[] => texts(catalogue).map(([key]) => key);
  assert.deepEqual(keys(en), keys(nl));
});
