/** A message as the sandbox keeps it, and what the page is shown. */

export type SandboxMessage = {
  readonly id: string;
  /** A room's id, or null for a private conversation with the bot (then `with` is the other side). */
  readonly room: string | null;
  readonly with: string | null;
  readonly from: string;
  /** The name shown: the sender's name in that room. */
  readonly name: string;
  /** ISO 8601, by the bot's clock. */
  readonly at: string;
  readonly text: string;
  readonly mentions: readonly string[];
  readonly quote: { readonly id: string; readonly name: string; readonly text: string } | null;
  /** A picture's file name in the sandbox folder. */
  readonly picture: string | null;
  /** A document's name, and its file in the sandbox folder. */
  readonly document?: { readonly name: string; readonly file: string } | undefined;
  readonly recalled: boolean;
  /** 'said' by somebody, or a grey line of the platform: 王强 joined, recalled a message, a page of history begins. */
  readonly kind: 'said' | 'notice';
  /** What the bot cannot read; `text` is then the platform's label for it. */
  readonly unreadable?: Unreadable | undefined;
};

export type Unreadable = 'voice' | 'video' | 'file' | 'card';

/** `friend: false`: somebody the bot may see in rooms and cannot speak to alone. */
export type SandboxContact = { readonly id: string; readonly name: string; readonly friend?: boolean | undefined };
/** `names`: contact id → name in this room. */
export type SandboxRoom = { readonly id: string; readonly topic: string; readonly names: Readonly<Record<string, string>> };
