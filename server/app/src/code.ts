/**
 * The code of a pairing letter, `RRRC-SSSS-SSSS` in Crockford's base32, with the check that finds every single wrong
 * character and every swap of two before anything is sent. The same sum as the server's: numbers of GF(32), a weight a
 * position, and the weighted sum is zero.
 */

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 12;
const CHECK = 3;

export type Typed = { code: string } | { wrong: 'length' | 'character' | 'mistyped' };

/** The product in GF(32), modulo x⁵ + x² + 1. */
function times(a: number, b: number): number {
  let product = 0;
  for (; b !== 0; b >>= 1) {
    if (b & 1) product ^= a;
    a <<= 1;
    if (a & 0b10_0000) a ^= 0b10_0101;
  }
  return product;
}

/** Distinct powers of x, with 1 at the check character. */
const WEIGHTS = (() => {
  let power = 1;
  return Array.from({ length: LENGTH }, (_, place) => (place === CHECK ? 1 : (power = times(power, 2))));
})();

/** Case, spaces and hyphens do not matter; O is 0, I and L are 1. */
function plain(typed: string): string {
  return typed.toUpperCase().replace(/[\s\-–—]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
}

/** Reads what a person typed. */
export function readCode(typed: string): Typed {
  const symbols = [...plain(typed)].map((letter) => ALPHABET.indexOf(letter));
  if (symbols.includes(-1)) return { wrong: 'character' };
  if (symbols.length !== LENGTH) return { wrong: 'length' };
  const sum = symbols.reduce((sum, symbol, place) => sum ^ times(symbol, WEIGHTS[place]!), 0);
  return sum === 0 ? { code: groups(plain(typed)) } : { wrong: 'mistyped' };
}

/** What was typed so far, in groups of four. */
export function groups(typed: string): string {
  return plain(typed).replace(/(.{4})(?=.)/g, '$1-');
}

/** The secret of the letter's QR: 22 characters of base64url behind the `#`. */
export function secretIn(fragment: string): string | null {
  return /^#([\w-]{22})$/.exec(fragment)?.[1] ?? null;
}
