/** What the parent of the kill bench hands to its child, and what the child tells as it goes, synchronously, on a pipe of its own. */

import type { DatabaseAddress } from '../../../src/store/address';
import type { Kind } from '../compounds';

export type Delivered = {
  readonly id: string;
  readonly kind: Kind;
  /** Null: said to the bot alone. */
  readonly room: string | null;
  readonly from: string;
  readonly text: string;
  readonly at: number;
  /** The message that was taken back. */
  readonly recalled?: string;
};

export type Orders = {
  readonly address: DatabaseAddress;
  readonly folder: string;
  /** Time runs faster than outside, so that reminders come due: it was `base` when the system's clock was at `since`. */
  readonly clock: { readonly base: number; readonly since: number; readonly factor: number };
  readonly generation: number;
  /** The highest issue number of each room. */
  readonly known: readonly number[];
  /** Delivered before, and not accepted: a platform that tells twice. */
  readonly again: readonly Delivered[];
  /** The last child says nothing new, and ends when all is settled. */
  readonly last: boolean;
};

/** `rows` are ids of the outbox, `inbox` of the inbox; `lines`: how many lines the handling wrote. */
export type Told =
  | { readonly what: 'up' | 'ready' | 'settled' }
  | { readonly what: 'delivered'; readonly message: Delivered }
  | { readonly what: 'accepted'; readonly id: string }
  | { readonly what: 'handled'; readonly inbox: number; readonly lines: number }
  | { readonly what: 'sending' | 'said' | 'marked'; readonly rows: readonly number[] }
  | { readonly what: 'trouble'; readonly level: string; readonly about: string };

/** A line of said.jsonl: what the platform got. */
export type SaidRecord = { readonly id: string; readonly to: string; readonly text: string; readonly rows: readonly number[] };
