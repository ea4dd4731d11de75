/** How long a second opinion is waited for, and when it is left alone. */

import { describe, expect, test } from 'vitest';
import { type AskOutside, secondOpinion } from '../../src/app/opinion/second-opinion';

const question = { instructions: '', message: '' };
const calm = (): AbortSignal => new AbortController().signal;
const never: AskOutside = () => new Promise(() => undefined);
const broken: AskOutside = () => Promise.reject(new Error('broken'));

describe('what comes of asking', () => {
  test.each([
    ['yes', 'agreed'],
    ['no', 'disagreed'],
    ['unsure', 'unsure'],
  ] as const)('%s → %s', async (verdict, opinion) => {
    expect(await secondOpinion(async () => verdict)(question, calm())).toBe(opinion);
  });

  test('a fault is no opinion', async () => {
    expect(await secondOpinion(broken)(question, calm())).toBe('failed');
  });

  test('nobody waits longer than the limit, even for one that does not heed its signal', async () => {
    const before = performance.now();
    expect(await secondOpinion(never, { limit: 50 })(question, calm())).toBe('timed-out');
    expect(performance.now() - before).toBeLessThan(1000);
  });

  test('nor when somebody in danger waits', async () => {
    const hurry = new AbortController();
    const waiting = secondOpinion(never)(question, hurry.signal);
    hurry.abort();
    expect(await waiting).toBe('timed-out');
    expect(await secondOpinion(async () => 'yes')(question, hurry.signal)).toBeNull();
  });
});

describe('an endpoint that is down', () => {
  test('is left alone after three failures in a row, and tried again after a rest', async () => {
    let asked = 0;
    let answers = false;
    const ask: AskOutside = async () => {
      asked += 1;
      if (!answers) throw new Error('down');
      return 'yes';
    };
    const opinion = secondOpinion(ask, { rest: 40 });
    for (let time = 0; time < 3; time += 1) expect(await opinion(question, calm())).toBe('failed');
    expect(await opinion(question, calm())).toBeNull();
    expect(asked).toBe(3);
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(await opinion(question, calm())).toBe('failed');
    expect(await opinion(question, calm())).toBeNull();
    await new Promise((resolve) => setTimeout(resolve, 80));
    answers = true;
    expect(await opinion(question, calm())).toBe('agreed');
    answers = false;
    expect(await opinion(question, calm())).toBe('failed');
    expect(await opinion(question, calm())).toBe('failed');
  });

  test('being hurried is no failure of its own', async () => {
    const opinion = secondOpinion(never);
    for (let time = 0; time < 3; time += 1) {
      const hurry = new AbortController();
      const waiting = opinion(question, hurry.signal);
      hurry.abort();
      await waiting;
    }
    const hurry = new AbortController();
    const waiting = opinion(question, hurry.signal);
    hurry.abort();
    expect(await waiting).toBe('timed-out');
  });
});
