/** The geometry of a goal's chart: days from left to right, ratings 1 to 10 from bottom to top. */

import type { Series } from './api/shapes';
import { addDays, daysBetween, type Day } from './days';

export const WIDTH = 328;
export const HEIGHT = 150;
const LEFT = 30;
const RIGHT = 8;
const TOP = 12;
const BOTTOM = 12;

export interface Line {
  /** Stretches of days in a row; a gap ends one. */
  paths: string[];
  /** Days that stand alone. */
  dots: { x: number; y: number }[];
}

export function x(day: number, days: number): number {
  return round(LEFT + ((WIDTH - LEFT - RIGHT) * day) / Math.max(1, days - 1));
}

export function y(mark: number): number {
  return round(TOP + ((HEIGHT - TOP - BOTTOM) * (10 - mark)) / 9);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The line of a series in a chart that begins on `first` and is `days` wide. */
export function lineOf(series: Series, first: Day, days: number): Line {
  const shift = daysBetween(first, series.first_day);
  const line: Line = { paths: [], dots: [] };
  let run: { x: number; y: number }[] = [];
  const close = (): void => {
    if (run.length === 1) line.dots.push(run[0]!);
    if (run.length > 1) line.paths.push(run.map((point, i) => `${i ? 'L' : 'M'}${point.x} ${point.y}`).join(''));
    run = [];
  };
  series.performance.forEach((mark, i) => {
    const inside = shift + i >= 0 && shift + i < days;
    if (mark == null || !inside) close();
    else run.push({ x: x(shift + i, days), y: y(mark) });
  });
  close();
  return line;
}

/** The mean of the first and of the last marks, seven each; null where there are fewer than fourteen. */
export function change(series: Series): { first: number; last: number } | null {
  const marks = series.performance.filter((mark) => mark != null);
  if (marks.length < 14) return null;
  const mean = (part: number[]): number => Math.round(part.reduce((sum, mark) => sum + mark, 0) / part.length);
  return { first: mean(marks.slice(0, 7)), last: mean(marks.slice(-7)) };
}

/** The last days of a series that have an answer, newest first. */
export function latest(series: Series, most: number): { day: Day; place: number }[] {
  return series.help
    .map((help, place) => ({ help, day: addDays(series.first_day, place), place }))
    .filter(({ help }) => help != null)
    .reverse()
    .slice(0, most);
}
