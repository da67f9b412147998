import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groups, readCode, secretIn } from '../../src/code';

/** Made by the server. */
const GOOD = '5THS-X6AJ-NWNB';
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

test('a code of the server is taken, however it is typed', () => {
  for (const typed of [GOOD, GOOD.toLowerCase(), GOOD.replaceAll('-', ''), ' 5ths x6aj nwnb ', '5THS–X6AJ–NWNB']) {
    assert.deepEqual(readCode(typed), { code: GOOD }, typed);
  }
});

test('O is 0, I and L are 1', () => {
  assert.equal(groups('OIL0'), '0110');
});

test('every single wrong character is found', () => {
  const plain = GOOD.replaceAll('-', '');
  for (let place = 0; place < plain.length; place += 1) {
    for (const other of ALPHABET) {
      if (other === plain[place]) continue;
      const typed = plain.slice(0, place) + other + plain.slice(place + 1);
      assert.deepEqual(readCode(typed), { wrong: 'mistyped' }, typed);
    }
  }
});

test('every swap of two characters is found', () => {
  const plain = [...GOOD.replaceAll('-', '')];
  for (let a = 0; a < plain.length; a += 1) {
    for (let b = a + 1; b < plain.length; b += 1) {
      if (plain[a] === plain[b]) continue;
      const swapped = [...plain];
      [swapped[a], swapped[b]] = [swapped[b]!, swapped[a]!];
      assert.deepEqual(readCode(swapped.join('')), { wrong: 'mistyped' });
    }
  }
});

test('too short, too long and strange are told apart', () => {
  assert.deepEqual(readCode('5THS-X6AJ'), { wrong: 'length' });
  assert.deepEqual(readCode(`${GOOD}5`), { wrong: 'length' });
  assert.deepEqual(readCode('5THS-X6AJ-NWN!'), { wrong: 'character' });
  assert.deepEqual(readCode('5THS-X6AJ-NWNU'), { wrong: 'character' });
});

test('only a whole secret counts as the link of a letter', () => {
  assert.equal(secretIn('#g7tawRV6Pm7Do7j4xejTgw'), 'g7tawRV6Pm7Do7j4xejTgw');
  assert.equal(secretIn('#/progress'), null);
  assert.equal(secretIn(''), null);
});
