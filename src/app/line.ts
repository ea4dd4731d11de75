/** What the bot says through a chat platform, and what became of it. */

import type { ChatContact } from './heard';

export type Line = {
  readonly to: { readonly room: string } | { readonly person: string };
  readonly text: string;
  /** Who is called by name (@); the text carries the names already. */
  readonly mentions: readonly ChatContact[];
  readonly picture: Uint8Array | null;
  /** A file to keep or to print; `name` with its ending. */
  readonly document: { readonly name: string; readonly bytes: Uint8Array } | null;
};

/**
 * `unsure`: it may have been sent and is not known to have been. `unreachable`: this platform cannot speak to that person alone.
 * `id` is the platform's id of what was said, where it tells one.
 */
export type Said =
  | { readonly outcome: 'said'; readonly id: string | null }
  | { readonly outcome: 'unsure' | 'failed'; readonly reason: string }
  | { readonly outcome: 'unreachable' };

export type Say = (line: Line) => Promise<Said>;
