/** What can happen in a chat without a platform: who tells it gives every id and instant. */

import type { ChatContact } from '../../app/heard';
import type { Instant } from '../../kernel/instant';

type Speaker = {
  /** The name in that room; a person's own where it is said to the bot alone. */
  readonly from: string;
  /** Whose it is, where the name in the room is not the id. */
  readonly person?: string;
};

export type DirectMessage = Speaker & {
  readonly id: string;
  readonly at: Instant;
  /** The room's name; null where it is said to the bot alone. */
  readonly room: string | null;
  readonly text: string;
  /** The id of an earlier message, the bot's own too. */
  readonly quote?: string;
  readonly picture?: Uint8Array;
  readonly unreadable?: boolean;
};

/** `id` is the recall's own, `recalled` that of the message. */
export type DirectRecall = Speaker & { readonly id: string; readonly recalled: string; readonly room: string | null; readonly at: Instant };

export type DirectMembers = { readonly room: string; readonly who: readonly (string | ChatContact)[]; readonly at: Instant };

/** `room` and `to` are names; one of them is null. */
export type DirectSaid = {
  readonly id: string;
  readonly at: Instant;
  readonly room: string | null;
  readonly to: string | null;
  readonly text: string;
  readonly mentions: readonly ChatContact[];
  readonly picture: Uint8Array | null;
  readonly document: { readonly name: string; readonly bytes: Uint8Array } | null;
};
