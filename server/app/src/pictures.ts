/** Which drawing goes with a goal: the one chosen for it, else one that its words suggest. */

import type { Goal, Picture } from './api/shapes';

export const PICTURES: readonly Picture[] = [
  'washing', 'dressing', 'cooking', 'walking', 'shopping', 'calling', 'gardening', 'reading', 'other',
];

const WORDS: [Picture, RegExp][] = [
  ['washing', /douch|wass|badkamer|shower|wash|bath/i],
  ['dressing', /kled|kous|sok|schoen|dress|stocking|shoe/i],
  ['cooking', /kook|koken|eten|brood|koffie|thee|cook|meal|bread|coffee|tea\b/i],
  ['shopping', /boodschap|winkel|shop|grocer/i],
  ['calling', /\bbel|telefo|call|phone/i],
  ['gardening', /tuin|plant|garden/i],
  ['reading', /lezen|lees|boek|krant|rust|read|book|paper|\brest\b/i],
  ['walking', /loop|lopen|wandel|blokje|trap|fiets|walk|stairs|step/i],
];

export function pictureOf(goal: Pick<Goal, 'title' | 'picture'>): Picture {
  const chosen = PICTURES.find((picture) => picture === goal.picture);
  return chosen ?? WORDS.find(([, words]) => words.test(goal.title))?.[0] ?? 'other';
}
