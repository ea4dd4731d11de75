/** Which slots of a job lie in a span of time, by node-cron's own reading of its line. */

import cron from 'node-cron';
import { days, type Instant, later, minutes } from '../kernel/instant';
import type { Job } from './define-job';

const minute = minutes(1);
/** Slots older than this are not made up for. */
const longest = days(8);

type Matcher = (at: Instant) => boolean;
const matchers = new Map<string, Matcher>();

function matcherOf({ name, cron: line, timezone }: Job): Matcher {
  const known = matchers.get(name);
  if (known) return known;
  const task = cron.createTask(line, () => undefined, { timezone });
  const matcher: Matcher = (at) => task.match(new Date(at));
  matchers.set(name, matcher);
  return matcher;
}

/** After `since`, up to and with `until`; whole minutes, oldest first. */
export function slotsBetween(job: Job, since: Instant, until: Instant): readonly Instant[] {
  const slots: Instant[] = [];
  const from = Math.max(since, later(until, -longest)) as Instant;
  for (let slot = firstSlot(job, from, until); slot !== null; slot = firstSlot(job, slot, until)) slots.push(slot);
  return slots;
}

/** The first slot after an instant, within `longest`. */
export const nextSlot = (job: Job, after: Instant): Instant | null => firstSlot(job, after, later(after, longest));

/** No slot lies after `from` up to and with `clear`; `slot` is the next one, where it was looked for that far. */
type Looked = { readonly from: Instant; readonly clear: Instant; readonly slot: Instant | null };
const looked = new Map<string, Looked>();

/** Asked with every beat: a week of minutes takes a tenth of a second, so what was looked through is not looked through again. */
function firstSlot(job: Job, after: Instant, until: Instant): Instant | null {
  const known = looked.get(job.name);
  const holds = known !== undefined && known.from <= after && after < (known.slot ?? known.clear + 1);
  if (holds && known.slot !== null) return known.slot <= until ? known.slot : null;
  const matches = matcherOf(job);
  const from = holds ? known.from : after;
  for (let at = nextMinute(holds ? known.clear : after); at <= until; at = nextMinute(at)) {
    if (!matches(at)) continue;
    looked.set(job.name, { from, clear: later(at, -minute), slot: at });
    return at;
  }
  if (until > after) looked.set(job.name, { from, clear: Math.max(until, holds ? known.clear : after) as Instant, slot: null });
  return null;
}

const nextMinute = (at: number): Instant => (Math.floor(at / minute) * minute + minute) as Instant;
