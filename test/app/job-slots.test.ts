/** Which slots a job has, and which of those that were missed are made up for: each, the latest, or none. */

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Job } from '../../src/app/define-job';
import { doJobs, nextJobDue } from '../../src/app/do-jobs';
import { nextSlot, slotsBetween } from '../../src/app/job-slots';
import { zonedIso } from '../../src/kernel/civil';
import { days, hours, type Instant, instant, later, minutes } from '../../src/kernel/instant';
import { type Group, openGroup } from '../support/group';

const shown = (at: Instant | null): string | null => at && zonedIso(at).slice(5, 16).replace('T', ' ');
let count = 0;
/** node-cron's reading is kept by name. */
const job = (cron: string, missed: Job['missed'], run: Job['run'] = async () => undefined): Job => {
  count += 1;
  return { name: `job-${count}`, cron, timezone: 'Asia/Shanghai', missed, run };
};

describe('the slots of a line', () => {
  const daily = job('30 3 * * *', 'each');
  const from = instant('2026-11-24T03:30:00+08:00');

  test('after the one instant, up to and with the other, in Chinese time, oldest first', () => {
    expect(slotsBetween(daily, later(from, -1), from).map(shown)).toEqual(['11-24 03:30']);
    expect(slotsBetween(daily, from, later(from, days(2))).map(shown)).toEqual(['11-25 03:30', '11-26 03:30']);
    expect(slotsBetween(daily, from, later(from, days(1) - 1))).toEqual([]);
  });

  test('reach no further back than eight days', () => {
    expect(slotsBetween(daily, later(from, -days(300)), later(from, hours(1)))).toHaveLength(8);
  });

  test('the next one, within eight days', () => {
    expect(shown(nextSlot(daily, from))).toBe('11-25 03:30');
    expect(shown(nextSlot(job('0 18 * * 0', 'each'), from))).toBe('11-29 18:00');
    expect(nextSlot(job('0 0 1 1 *', 'each'), from)).toBe(null);
  });
});

describe('made up for after a stop', () => {
  let group: Group;
  const done: string[] = [];
  const log: string[] = [];
  let jobs: readonly Job[] = [];
  let now = instant('2026-11-24T09:00:00+08:00');
  const beat = (at: Instant = now): Promise<void> => doJobs(group.rehearsal.setup, jobs, at);

  beforeAll(async () => {
    group = await openGroup({ stays: true, log: (_level, what) => log.push(what) });
  });
  afterAll(() => group.close());
  beforeEach(() => {
    jobs = [];
    done.length = 0;
    log.length = 0;
  });

  const noted = (missed: Job['missed']): Job =>
    job('0 10 * * *', missed, async (_setup, _transaction, slot) => void done.push(shown(slot) ?? ''));
  /** The job has been kept once; then the bot is away for so long. */
  async function away(kept: Job, span: number): Promise<void> {
    jobs = [...jobs, kept];
    now = later(now, days(1) - ((now - instant('2026-11-24T10:00:00+08:00')) % days(1)));
    await beat();
    done.length = 0;
    now = later(now, span);
    await beat();
  }

  test('each: one by one, oldest first', async () => {
    await away(noted('each'), days(3) + hours(2));
    expect(done).toHaveLength(3);
    expect(done).toEqual([...done].sort());
  });

  test('latest: the last one only', async () => {
    await away(noted('latest'), days(3) + hours(2));
    expect(done).toHaveLength(1);
    expect(done[0]).toBe(shown(later(now, -hours(2))));
  });

  test('skip: none, but the one of this very minute', async () => {
    await away(noted('skip'), days(3) + hours(2));
    expect(done).toEqual([]);
    now = later(now, hours(22) + 30_000);
    await beat();
    expect(done).toHaveLength(1);
  });

  test('a slot is done once, however often and by however many it is beaten', async () => {
    await away(noted('each'), days(1));
    expect(done).toHaveLength(1);
    await beat();
    now = later(now, days(1));
    await Promise.all([beat(), beat(), beat()]);
    expect(done).toHaveLength(2);
  });

  test('a slot whose work fails is not taken: nothing of it stays, and it is tried again', async () => {
    let broken = true;
    const failing = job('0 10 * * *', 'each', async (_setup, transaction, slot) => {
      await transaction.setting.upsert({ where: { key: 'half-done' }, create: { key: 'half-done', value: 1 }, update: {} });
      if (broken) throw new Error('broken');
      done.push(shown(slot) ?? '');
    });
    await away(failing, days(2) + hours(1));
    expect(done).toEqual([]);
    expect(log).toContain('job-failed');
    const { store } = group.rehearsal.setup;
    expect(await store.transaction((transaction) => transaction.setting.findUnique({ where: { key: 'half-done' } }))).toBe(null);
    broken = false;
    await beat(later(now, minutes(1)));
    expect(done.length).toBeGreaterThanOrEqual(2);
  });

  test('each: where one fails, those after it wait, so that none is lost', async () => {
    let fails = false;
    const failing = job('0 10 * * *', 'each', async (_setup, _transaction, slot) => {
      if (fails && done.length === 1) {
        fails = false;
        throw new Error('broken');
      }
      done.push(shown(slot) ?? '');
    });
    await away(failing, 0);
    fails = true;
    done.length = 0;
    now = later(now, days(3));
    await beat();
    await beat(later(now, minutes(1)));
    expect(done).toHaveLength(3);
    expect(done).toEqual([...done].sort());
  });

  test('one that fails keeps no other one from its slot', async () => {
    jobs = [job('0 10 * * *', 'each', async () => Promise.reject(new Error('broken')))];
    await away(noted('each'), days(1));
    expect(done).toHaveLength(1);
  });

  test('the next slot of all', () => {
    const both = [job('0 18 * * *', 'each'), job('30 3 * * *', 'each')];
    expect(shown(nextJobDue(both, instant('2026-11-24T09:00:00+08:00')))).toBe('11-24 18:00');
    expect(shown(nextJobDue(both, instant('2026-11-24T18:00:00+08:00')))).toBe('11-25 03:30');
  });
});
