/** Reads of a PDF what the tests need: how many sheets it has, and how large. */

import { inflateSync } from 'node:zlib';

const POINTS_A_MILLIMETRE = 72 / 25.4;

/** The sheets of a PDF: width and height in whole millimetres. */
export function sheetsOf(pdf) {
  return objectsOf(pdf.toString('latin1'))
    .filter((object) => /\/Type\s*\/Page(?![A-Za-z])/.test(object))
    .map((object) => {
      const [left, bottom, right, top] = /\/MediaBox\s*\[([^\]]*)\]/.exec(object)[1].trim().split(/\s+/).map(Number);
      return `${Math.round((right - left) / POINTS_A_MILLIMETRE)}×${Math.round((top - bottom) / POINTS_A_MILLIMETRE)}`;
    });
}

/** The objects, also those that are packed into a stream of objects; the contents of other streams are left out. */
function objectsOf(text) {
  return [...text.matchAll(/\d+ \d+ obj\b([\s\S]*?)endobj/g)].flatMap(([, object]) => {
    const begin = /stream\r?\n/.exec(object);
    if (!begin) return [object];
    const dictionary = object.slice(0, begin.index);
    if (!/\/Type\s*\/ObjStm/.test(dictionary)) return [dictionary];
    const packed = Buffer.from(object.slice(begin.index + begin[0].length), 'latin1');
    const unpacked = inflateSync(packed).toString('latin1');
    return unpacked.split(/(?=<<\s*\/Type\b)/);
  });
}
