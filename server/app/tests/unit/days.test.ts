import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, dayIn, daysBetween, weekdayOf } from '../../src/days';

test('the day is that of the zone, on both sides of midnight', () => {
  const late = Date.parse('2026-11-22T23:30:00Z');
  assert.equal(dayIn('Europe/Amsterdam', late), '2026-11-23');
  assert.equal(dayIn('America/Curacao', late), '2026-11-22');
  assert.equal(dayIn('Pacific/Auckland', late), '2026-11-23');
});

test('midnight stays midnight when the clock changes', () => {
  // On 25 October 2026 at 3:00 it becomes 2:00; on 29 March 2026 at 2:00 it becomes 3:00.
  assert.equal(dayIn('Europe/Amsterdam', Date.parse('2026-10-24T21:59:59Z')), '2026-10-24');
  assert.equal(dayIn('Europe/Amsterdam', Date.parse('2026-10-24T22:00:00Z')), '2026-10-25');
  assert.equal(dayIn('Europe/Amsterdam', Date.parse('2026-10-25T22:59:59Z')), '2026-10-25');
  assert.equal(dayIn('Europe/Amsterdam', Date.parse('2026-10-25T23:00:00Z')), '2026-10-26');
  assert.equal(dayIn('Europe/Amsterdam', Date.parse('2026-03-28T23:00:00Z')), '2026-03-29');
  assert.equal(dayIn('Europe/Amsterdam', Date.parse('2026-03-29T22:00:00Z')), '2026-03-30');
});

test('three weeks over the change of the clock are twenty-one different days', () => {
  const noon = Date.parse('2026-10-15T10:00:00Z');
  const days = Array.from({ length: 21 }, (_, i) => dayIn('Europe/Amsterdam', noon + i * 86_400_000));
  assert.equal(new Set(days).size, 21);
  assert.equal(daysBetween(days[0]!, days[20]!), 20);
});

test('days are added over months, years and changes of the clock', () => {
  assert.equal(addDays('2026-10-24', 2), '2026-10-26');
  assert.equal(addDays('2026-12-31', 1), '2027-01-01');
  assert.equal(addDays('2028-03-01', -1), '2028-02-29');
});

test('weekdays count from Monday', () => {
  assert.equal(weekdayOf('2026-11-23'), 1);
  assert.equal(weekdayOf('2026-11-29'), 7);
  assert.equal(weekdayOf('1969-12-29'), 1);
});

test('a zone that this phone does not know counts as the usual one', () => {
  assert.equal(dayIn('Mars/Olympus', Date.parse('2026-11-22T23:30:00Z')), '2026-11-23');
});
