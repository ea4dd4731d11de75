/** What a chat platform tells us, in our own words: messages, recalls, who came and who went. Every adapter of chat/port.ts yields these. */

import type { Instant } from '../kernel/instant';

/** A chat account as one platform knows it; its id is opaque and may change (DESIGN: bindings). */
export type ChatContact = { readonly id: string; readonly name: string };

export type HeardMessage = {
  readonly kind: 'message';
  /** The platform's message id: the same id twice is one message. */
  readonly id: string;
  /** The platform's room; null where it was said to the bot alone. */
  readonly room: ChatRoom | null;
  /** `name` is the name shown in that room. */
  readonly from: ChatContact;
  /** The platform's instant; the app decides whether to trust it. */
  readonly at: Instant;
  readonly text: string;
  readonly mentionsBot: boolean;
  /** The message this one answers: its id where the platform tells it, else its words only. */
  readonly quote: { readonly id: string | null; readonly text: string } | null;
  readonly picture: (() => Promise<Uint8Array>) | null;
  /** A voice message, a video, a card: something that the bot cannot read. */
  readonly unreadable: boolean;
};

export type ChatRoom = { readonly id: string; readonly topic: string };

export type Heard =
  | HeardMessage
  | {
      readonly kind: 'recall';
      readonly id: string;
      readonly recalled: string;
      readonly room: ChatRoom | null;
      readonly from: ChatContact;
      readonly at: Instant;
    }
  | {
      readonly kind: 'join' | 'leave';
      readonly id: string;
      readonly room: ChatRoom;
      readonly who: readonly ChatContact[];
      readonly at: Instant;
    }
  /** The bot itself was brought into a room. */
  | { readonly kind: 'invited'; readonly id: string; readonly room: ChatRoom; readonly at: Instant };

/** Takes what was heard; resolves once it is stored, and then it cannot be lost. */
export type Hear = (heard: Heard) => Promise<void>;
