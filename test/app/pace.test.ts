/** The pace of speaking: gaps, shares of the minute and of the day, and a tenth kept for alerts. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noPace, type Pace, pacer } from '../../src/app/pace';

const usual: Pace = { gap: 1000, jitter: 500, perRoomAMinute: 10, perMinute: 20, perDay: 500 };

function stopwatch(pace: Pace = usual, dice = 0.5) {
  let at = 0;
  const paced = pacer(
    pace,
    () => at,
    () => dice,
  );
  return {
    paced,
    pass: (milliseconds: number) => (at += milliseconds),
    say: (room: number | null, count = 1) => {
      for (let said = 0; said < count; said += 1) paced.said(room);
    },
  };
}

test('the first line goes at once', () => {
  expect(stopwatch().paced.wait(false, 0)).toBe(0);
});

test('between two lines lies the gap and a throw of the dice', () => {
  const { paced, pass, say } = stopwatch();
  say(1);
  expect(paced.wait(false, 1)).toBe(1250);
  pass(1000);
  expect(paced.wait(false, 1)).toBe(250);
  pass(250);
  expect(paced.wait(false, 1)).toBe(0);
});

describe('the account’s minute', () => {
  test('after nine tenths only alerts go', () => {
    const { paced, pass, say } = stopwatch();
    for (let room = 0; room < 18; room += 1) say(room);
    pass(2000);
    expect(paced.wait(false, 18)).toBe(58_000);
    expect(paced.wait(true, 18)).toBe(0);
    say(50, 2);
    pass(2000);
    expect(paced.wait(true, 20)).toBe(56_000);
  });

  test('and it is over after a minute', () => {
    const { paced, pass, say } = stopwatch();
    for (let room = 0; room < 18; room += 1) say(room);
    pass(60_001);
    expect(paced.wait(false, 18)).toBe(0);
  });
});

describe('a room’s minute', () => {
  test('after nine tenths the room rests, the others do not', () => {
    const { paced, say, pass } = stopwatch();
    say(1, 8);
    expect(paced.resting()).toEqual([]);
    say(1);
    say(2);
    expect(paced.resting()).toEqual([1]);
    pass(60_001);
    expect(paced.resting()).toEqual([]);
  });

  test('what is said to a person is no room’s', () => {
    const { paced, say } = stopwatch();
    say(null, 12);
    expect(paced.resting()).toEqual([]);
  });
});

describe('the day', () => {
  test('nine tenths for everything, the last tenth for alerts', () => {
    const { paced } = stopwatch();
    expect(paced.wait(false, 449)).toBe(0);
    expect(paced.wait(false, 450)).toBeGreaterThan(0);
    expect(paced.wait(true, 450)).toBe(0);
    expect(paced.wait(true, 500)).toBeGreaterThan(0);
  });
});

test('whoever waits as told never passes a limit', () => {
  const lines = fc.array(fc.record({ room: fc.integer({ min: 1, max: 3 }), pause: fc.integer({ min: 0, max: 8000 }) }), { maxLength: 120 });
  fc.assert(
    fc.property(lines, fc.double({ min: 0, max: 1, noNaN: true }), (said, dice) => {
      const { paced, pass } = stopwatch(usual, dice);
      const times: number[] = [];
      let now = 0;
      const go = (milliseconds: number): void => {
        now += milliseconds;
        pass(milliseconds);
      };
      for (const { room, pause } of said) {
        go(pause);
        while (paced.resting().includes(room)) go(1000);
        for (let wait = paced.wait(false, 0); wait > 0; wait = paced.wait(false, 0)) go(wait);
        if (paced.resting().includes(room)) continue;
        paced.said(room);
        times.push(now);
        expect(times.filter((time) => time > now - 60_000).length).toBeLessThanOrEqual(18);
      }
      for (let index = 1; index < times.length; index += 1)
        expect((times[index] ?? 0) - (times[index - 1] ?? 0)).toBeGreaterThanOrEqual(usual.gap);
    }),
    { numRuns: 50 },
  );
});

test('the sandbox never waits', () => {
  expect([noPace.wait(false, 10_000), noPace.resting()]).toEqual([0, []]);
});
