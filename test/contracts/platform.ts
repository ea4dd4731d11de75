/** A chat platform as the contract needs it: what its people do, and what they see. */

import type { Line } from '../../src/app/line';
import type { Chat } from '../../src/chat/port';
import type { Instant } from '../../src/kernel/instant';

export type Member = { readonly id: string; readonly name: string; readonly inRoom: string };
export type Extra = { readonly quote?: string; readonly picture?: Uint8Array; readonly unreadable?: boolean };
export type Spoken = {
  readonly id: string;
  readonly text: string;
  readonly picture: Uint8Array | null;
  readonly document: { readonly name: string; readonly bytes: Uint8Array } | null;
};

/** The platform, seen from its people. Rooms and people are named by ids. */
export type Platform = {
  readonly chat: Chat;
  readonly botName: string;
  /** The platform's clock stands until it is set. */
  setClock(at: Instant): void;
  /** A room with the bot and these people in it; returns its id. */
  meet(topic: string, members: readonly Member[]): string;
  stranger(id: string, name: string): void;
  /** Resolves to the message's id. */
  says(room: string | null, who: Member, text: string, extra?: Extra): Promise<string>;
  /** The platform hands over once more what it has handed over. */
  again(id: string): Promise<void>;
  recalls(room: string | null, who: Member, id: string): Promise<void>;
  joins(room: string, who: Member): Promise<void>;
  leaves(room: string, who: Member): Promise<void>;
  /** The bot is brought into a new room; returns its id. */
  invites(topic: string): Promise<string>;
  spoken(where: Line['to']): Promise<readonly Spoken[]>;
};
