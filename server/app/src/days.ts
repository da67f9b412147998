/** Civil days: a day is a text such as `2026-11-22`, and belongs to a time zone, never to a moment. */

export type Day = string;

const A_DAY = 86_400_000;

/** The zone of a client about whom nothing was heard yet. */
export const USUAL_ZONE = 'Europe/Amsterdam';

/** The civil day at a moment in a time zone; a zone that this phone does not know counts as the usual one. */
export function dayIn(zone: string, at: number): Day {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  } catch {
    return dayIn(USUAL_ZONE, at);
  }
  const parts = Object.fromEntries(format.formatToParts(at).map((part) => [part.type, part.value]));
  return `${parts['year']}-${parts['month']}-${parts['day']}`;
}

/** A day as a number, so that two of them can be subtracted: civil days know no summer time. */
function ordinal(day: Day): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / A_DAY);
}

export function addDays(day: Day, days: number): Day {
  return new Date((ordinal(day) + days) * A_DAY).toISOString().slice(0, 10);
}

/** How many days `later` comes after `earlier`. */
export function daysBetween(earlier: Day, later: Day): number {
  return ordinal(later) - ordinal(earlier);
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: Day): number {
  return (((ordinal(day) + 3) % 7) + 7) % 7 + 1;
}

/** A day as people write it: `zondag 22 november`. */
export function dayText(day: Day, locale: string, weekday = true): string {
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    ...(weekday ? { weekday: 'long' } : {}),
  }).format(ordinal(day) * A_DAY);
}

/** The name of a weekday, 1 for Monday. */
export function weekdayName(weekday: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'long' }).format((weekday + 3) * A_DAY);
}

/** A moment on the phone's own clock: `22 november 14:05`. */
export function momentText(at: string, locale: string, zone: string): string {
  return new Intl.DateTimeFormat(locale, { timeZone: zone, day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' })
    .format(Date.parse(at));
}

/** A time of day: `14:05`. */
export function timeText(at: number, locale: string, zone: string): string {
  return new Intl.DateTimeFormat(locale, { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(at);
}
