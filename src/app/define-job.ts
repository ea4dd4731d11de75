/** The form of a job: something that is due by the calendar. Its claim, its work and what it says commit together. */

import type { Instant } from '../kernel/instant';
import type { Transaction } from '../store/transaction';
import type { Setup } from './setup';

export type Job = {
  readonly name: string;
  readonly cron: string;
  readonly timezone: 'Asia/Shanghai';
  /** What becomes of slots that went by while the bot was away: each is made up for, the latest only, or none. */
  readonly missed: 'each' | 'latest' | 'skip';
  /** `slot` is what it is done for; `now` the heartbeat, later where the bot was away. */
  readonly run: (setup: Setup, transaction: Transaction, slot: Instant, now: Instant) => Promise<void>;
};

export const defineJob = (job: Job): Job => job;
