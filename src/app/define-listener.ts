/** The form of a listener: what it looks for in a message that is no command, and what it does with what it found. */

import type { CommandLine } from '../understanding/command-line';
import type { Spoken } from './occasion';

export type Listener<Evidence> = {
  readonly name: string;
  /** One line for the map of what the bot reacts to. */
  readonly summary: string;
  /** Null: not for me. Looks only; changes nothing. */
  readonly when: (spoken: Spoken, line: CommandLine) => Promise<Evidence | null> | Evidence | null;
  readonly take: (spoken: Spoken, evidence: Evidence) => Promise<void>;
};

/** A listener whose evidence is its own business: what the registry holds. */
export type AnyListener = Listener<unknown>;

export const defineListener = <Evidence>(listener: Listener<Evidence>): AnyListener => listener as unknown as AnyListener;
