/** One heartbeat: keeps the promises and does the jobs that are due, then tells the nudges that have gathered and tidies up; after a stop it says so. */

import type { Instant } from '../kernel/instant';
import { nextReminderDue } from '../store/save-reminders';
import { nextLineDue } from '../store/take-lines';
import { doJobs, nextJobDue } from './do-jobs';
import { keepBeat, stopBefore } from './heartbeat';
import { jobs } from './jobs/registry';
import { keepPromises } from './keep-promises';
import { settleForgotten } from './settle-lines';
import type { Setup } from './setup';
import { sweepPhotos } from './sweep-photos';
import { tellBack } from './tell-back';
import { nextNudgeDue, tellNudges } from './tell-nudges';

/** @param walked the pushed clock came here from the beat before: nobody was away. */
export async function tick(setup: Setup, now: Instant, walked = false): Promise<void> {
  const stop = walked ? null : await stopBefore(setup, now);
  const kept = await keepPromises(setup, now);
  if (stop !== null) await tellBack(setup, stop, kept);
  await doJobs(setup, jobs, now);
  await tellNudges(setup, now);
  await settleForgotten(setup, now);
  await keepBeat(setup, now);
  await sweepPhotos(setup);
}

/** The next instant after `now` at which something is due: what a pushed clock steps to. */
export async function nextDue(setup: Setup, now: Instant): Promise<Instant | null> {
  const due = await setup.store.transaction(async (transaction) => [
    await nextReminderDue(transaction),
    await nextLineDue(transaction, setup.account),
    await nextNudgeDue(setup, transaction, now),
  ]);
  const ahead = [...due, nextJobDue(jobs, now)].filter((at): at is Instant => at !== null && at > now);
  return ahead.length === 0 ? null : (Math.min(...ahead) as Instant);
}
