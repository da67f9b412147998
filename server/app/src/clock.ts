/** The time, put right when the phone's clock is plainly wrong. */

/** From how far off a clock counts as wrong, in milliseconds. */
export const WRONG_FROM = 10 * 60_000;

let offset = 0;

/** Learns from an answer how far the phone's clock is off. `asked` is when the question left, by that clock. */
export function heardServer(serverTime: string, asked: number): void {
  const between = (asked + Date.now()) / 2;
  offset = Date.parse(serverTime) - between;
}

/** How many milliseconds the phone's clock is behind, when that is more than ten minutes; otherwise 0. */
export function clockError(): number {
  return Math.abs(offset) > WRONG_FROM ? offset : 0;
}

/** The time now: the phone's, or the server's as far as is known once the phone's proved wrong. */
export function now(): number {
  return Date.now() + clockError();
}
