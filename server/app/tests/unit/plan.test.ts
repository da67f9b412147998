import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Goal, Progress, Series, Today } from '../../src/api/shapes';
import { change, lineOf } from '../../src/chart';
import { burdenDue, givenFor, goalsOn, waitingDays, withToday } from '../../src/plan';
import { pictureOf } from '../../src/pictures';
import type { OutboxEntry } from '../../src/store/db';

const goal = (id: string, days: number[], more: Partial<Goal> = {}): Goal =>
  ({ id, title: id, status: 'active', start_day: '2026-11-01', planned_days: days, steps: [], ...more }) as unknown as Goal;
const progress = (goals: Goal[], status = 'open'): Progress => ({ goals, episode: { status } }) as unknown as Progress;
const waiting = (id: number, day: string, entry: object, more: object = {}): OutboxEntry =>
  ({ kind: 'check-in', id, personId: 'p', clientId: 'c', savedAt: 0, goalTitle: '', entry: { goal_id: 'a', day, ...entry }, ...more }) as unknown as OutboxEntry;

test('without network the goals of a later day follow from the plan', () => {
  const goals = [goal('a', [1]), goal('b', [2]), goal('c', [1], { status: 'achieved' }), goal('d', [1], { start_day: '2026-12-01' })];
  const today = { day: '2026-11-20', goals: [] } as unknown as Today;
  assert.deepEqual(goalsOn('2026-11-23', today, progress(goals)).map(({ id }) => id), ['a']);
  assert.deepEqual(goalsOn('2026-11-24', today, progress(goals)).map(({ id }) => id), ['b']);
});

test('the server’s own list counts for its day', () => {
  const today = { day: '2026-11-23', goals: [{ goal: goal('x', []) }] } as unknown as Today;
  assert.deepEqual(goalsOn('2026-11-23', today, progress([goal('a', [1])])).map(({ id }) => id), ['x']);
});

test('after the end nothing is asked', () => {
  assert.deepEqual(goalsOn('2026-11-23', null, progress([goal('a', [1])], 'ended')), []);
});

test('what waits counts before what the server has, and the newest of what waits', () => {
  const mine = { 'a 2026-11-23': { goal_id: 'a', day: '2026-11-23', withdrawn: false, help: 'alone', performance: 3, recorded_at: '' } } as never;
  const day = '2026-11-23';
  assert.deepEqual(givenFor('a', day, [], mine)?.answer.performance, 3);
  assert.equal(givenFor('a', day, [], mine)?.sent, true);
  const two = [waiting(1, day, { help: 'alone', performance: 5 }), waiting(2, day, { help: 'alone', performance: 6 })];
  assert.equal(givenFor('a', day, two, mine)?.answer.performance, 6);
  assert.equal(givenFor('a', day, two, mine)?.sent, false);
});

test('what was undone or refused is not shown as given', () => {
  const day = '2026-11-23';
  assert.equal(givenFor('a', day, [waiting(1, day, { help: 'alone' }), waiting(2, day, { withdraw: true })], {}), null);
  assert.equal(givenFor('a', day, [waiting(1, day, { help: 'alone' }, { refused: { code: 'x', status: 422 } })], {}), null);
});

test('a check-in that the server no longer names is forgotten, those of other days are kept', () => {
  const known = (day: string): object => ({ goal_id: 'a', day, withdrawn: false, help: 'alone', recorded_at: '' });
  const mine = { 'a 2026-11-22': known('2026-11-22'), 'a 2026-11-23': known('2026-11-23') } as never;
  const today = { day: '2026-11-23', goals: [{ goal: goal('a', []) }] } as unknown as Today;
  assert.deepEqual(Object.keys(withToday(mine, today)), ['a 2026-11-22']);
});

test('the wait is counted in whole days, refused entries left out', () => {
  const at = 10 * 86_400_000;
  assert.equal(waitingDays([], at), 0);
  assert.equal(waitingDays([waiting(1, 'd', {}, { savedAt: at - 3 * 86_400_000 })], at), 3);
  assert.equal(waitingDays([waiting(1, 'd', {}, { savedAt: 0, refused: { code: 'x', status: 422 } })], at), 0);
});

test('a carer is asked once a week', () => {
  assert.equal(burdenDue([], '2026-11-23'), true);
  assert.equal(burdenDue(['2026-11-17'], '2026-11-23'), false);
  assert.equal(burdenDue(['2026-11-16'], '2026-11-23'), true);
});

test('a gap ends the line, and a lonely day is a dot', () => {
  const series = { first_day: '2026-11-01', performance: [5, 6, null, 7, null, 4, 4] } as unknown as Series;
  const line = lineOf(series, '2026-11-01', 7);
  assert.equal(line.paths.length, 2);
  assert.equal(line.dots.length, 1);
});

test('what lies outside the chart is not drawn', () => {
  const series = { first_day: '2026-10-30', performance: [5, 6, 7, 8] } as unknown as Series;
  const line = lineOf(series, '2026-11-01', 7);
  assert.deepEqual([line.paths.length, line.dots.length], [1, 0]);
  assert.match(line.paths[0]!, /^M30 /);
});

test('a change is only told from fourteen marks on', () => {
  const marks = (performance: number[]): Series => ({ performance }) as unknown as Series;
  assert.equal(change(marks(Array(13).fill(5))), null);
  assert.deepEqual(change(marks([...Array(7).fill(4), ...Array(7).fill(7)])), { first: 4, last: 7 });
});

test('the chosen drawing counts, then the words, then the star', () => {
  assert.equal(pictureOf({ title: 'Zelf douchen', picture: 'reading' }), 'reading');
  assert.equal(pictureOf({ title: 'Zelf douchen' }), 'washing');
  assert.equal(pictureOf({ title: 'Elke dag een blokje om' }), 'walking');
  assert.equal(pictureOf({ title: 'Boodschappen doen in de winkel' }), 'shopping');
  assert.equal(pictureOf({ title: 'Iets heel anders', picture: 'unheard-of' }), 'other');
});
