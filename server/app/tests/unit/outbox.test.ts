import assert from 'node:assert/strict';
import { test } from 'node:test';
import { after } from '../../src/store/outbox';

test('what is recorded later counts later, also when the clock was set back', () => {
  const first = '2026-11-23T12:00:00.000Z';
  assert.equal(after([], first), first);
  assert.equal(after([first], '2026-11-23T13:00:00.000Z'), '2026-11-23T13:00:00.000Z');
  assert.equal(after([first], '2026-11-23T09:00:00.000Z'), '2026-11-23T12:00:00.001Z');
  assert.equal(after([undefined, first], first), '2026-11-23T12:00:00.001Z');
});

test('the server’s microseconds do not win from the phone’s milliseconds', () => {
  assert.equal(after(['2026-11-23T12:00:00.000500Z'], '2026-11-23T12:00:00.000Z') > '2026-11-23T12:00:00.000500Z', true);
});
