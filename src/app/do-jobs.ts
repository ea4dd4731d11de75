/** Does the jobs whose slots have come since the last one done; each slot is claimed once, whoever beats. */

import { z } from 'zod';
import type { Instant } from '../kernel/instant';
import { claimSlot, lastSlot } from '../store/claim-slot';
import { readSetting, writeSetting } from '../store/settings';
import type { Transaction } from '../store/transaction';
import type { Job } from './define-job';
import { nextSlot, slotsBetween } from './job-slots';
import { errorFact } from './log';
import type { Setup } from './setup';

export async function doJobs(setup: Setup, jobs: readonly Job[], now: Instant): Promise<void> {
  const { store, log } = setup;
  for (const job of jobs) {
    const since = await store.transaction(async (transaction) => (await lastSlot(transaction, job.name)) ?? firstBeat(transaction, now));
    for (const slot of chosen(job, slotsBetween(job, since, now), now)) {
      const work = async (transaction: Transaction): Promise<void> => {
        if (await claimSlot(transaction, job.name, slot)) await job.run(setup, transaction, slot, now);
      };
      const failed = await store.transaction(work).then(() => null, errorFact);
      if (failed === null) continue;
      log('error', 'job-failed', { job: job.name, ...failed });
      // A later slot that is done would hide this one: it is tried again with the next beat.
      break;
    }
  }
}

/** The slots that are made up for; one of this very minute was not missed. */
function chosen({ missed }: Job, slots: readonly Instant[], now: Instant): readonly Instant[] {
  if (missed === 'each') return slots;
  if (missed === 'latest') return slots.slice(-1);
  return slots.filter((slot) => now - slot < 60_000);
}

/** The instant of the first beat ever: slots before it were nobody's. */
async function firstBeat(transaction: Transaction, now: Instant): Promise<Instant> {
  const known = await readSetting(transaction, 'first-beat', z.number());
  if (known !== null) return known as Instant;
  await writeSetting(transaction, 'first-beat', now);
  return now;
}

export const nextJobDue = (jobs: readonly Job[], after: Instant): Instant | null =>
  jobs.reduce<Instant | null>((next, job) => {
    const slot = nextSlot(job, after);
    return slot === null || (next !== null && next <= slot) ? next : slot;
  }, null);
