/** A week of a compound for small examples: issues that came at some hour, and what was done with each. */

import { type Digest, digestOf } from '../../../src/core/digest/digest';
import type { EventOf } from '../../../src/core/issue/event';
import { usualManners } from '../../../src/core/manners/manners';
import { type Instant, instant } from '../../../src/kernel/instant';
import { bot, type Course, chen, type Deed, done, registered, wang } from '../issue/given';

export const week = { from: instant('2026-11-22T18:00:00+08:00'), to: instant('2026-11-29T18:00:00+08:00') };
/** A time of this November. */
export const on = (local: string): Instant => instant(`2026-11-${local}:00+08:00`);
export const note = '一句话';

export type Act = readonly [who: typeof bot, at: Instant, deed: Deed];

/** One that came at `at`, and what was done with it. */
export const live = (at: Instant, about: Partial<EventOf<'registered'>>, ...acts: readonly Act[]): Course =>
  acts.reduce((course, [who, when, deed]) => done(course, who, when, deed), registered({ at, ...about }));

export const sent = (at: Instant): Act => [bot, at, { type: 'dispatch', to: 'property', handler: null }];
export const taken = (at: Instant): Act => [wang, at, { type: 'receive' }];
export const finished = (at: Instant): Act => [wang, at, { type: 'finish', note, photos: 1 }];
export const asked = (at: Instant): Act => [bot, at, { type: 'ask-followup' }];
export const answered = (at: Instant, solved: boolean, satisfied: boolean | null = null): Act => [
  chen,
  at,
  { type: 'follow-up', solved, satisfied, onBehalf: false },
];

export const digest = (...courses: readonly Course[]): Digest =>
  digestOf(
    courses.map(({ history }, index) => ({ compound: 7, number: index + 2, events: history })),
    week,
    usualManners,
  );
