/** What the page's server and its client say to each other, as JSON: both sides import it, so nothing heavy may be in it. */

import type { SandboxContact, SandboxMessage } from '../chat/wechaty/sandbox/message';
import type { Instant } from '../kernel/instant';
import type { StagePerson } from './stage-person';

/** A conversation: a room's, or somebody's with the bot alone. */
export type Where = { readonly room: string } | { readonly with: string };

export const clockSteps = ['five-minutes', 'one-hour', 'tomorrow-8', 'sunday-18'] as const;
export type ClockStep = (typeof clockSteps)[number];

export type RoomShown = {
  readonly id: string;
  readonly topic: string;
  /** Everybody that one can be here; those that are not among the members, only alone with the bot. */
  readonly people: readonly StagePerson[];
  /** Contact ids, the bot's among them. */
  readonly members: readonly string[];
  readonly last: SandboxMessage | null;
};

/** Everything but the messages and the board: what the page loads first, and again whenever its connection was lost. */
export type Snapshot = {
  readonly now: Instant;
  readonly pushing: boolean;
  readonly bot: SandboxContact;
  readonly contacts: readonly SandboxContact[];
  readonly rooms: readonly RoomShown[];
  /** A private conversation with the bot for everybody who has had one, with its last message. */
  readonly privates: readonly { readonly with: string; readonly last: SandboxMessage }[];
};

/** Told to every open page. `message` is a new one, or one that has changed (recalled): the same id replaces it. */
export type News =
  | { readonly kind: 'message'; readonly message: SandboxMessage }
  | { readonly kind: 'people' }
  | { readonly kind: 'board' }
  | { readonly kind: 'clock'; readonly now: Instant; readonly pushing: boolean };

/** What a push of the clock came to: from when to when, and what the bot said on the way. */
export type Pushed = { readonly from: Instant; readonly to: Instant; readonly said: readonly SandboxMessage[] };

export type Complaint =
  | 'not-own'
  | 'bad-request'
  | 'too-large'
  | 'not-a-picture'
  | 'unknown'
  | 'not-allowed'
  | 'already-pushing'
  | 'failed';
/** `sentence` is for whoever reads the answer by hand; the page has its own words for each `error`. */
export type Complained = { readonly error: Complaint; readonly sentence: string };
