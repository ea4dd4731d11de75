/** The form of a command: one literal, from which parsing, permission, help and docs/commands.md come. */

import type { z } from 'zod';
import type { Issue } from '../core/issue/issue';
import type { Speaker } from '../core/roster/role';
import type { Anywhere, Spoken } from './occasion';

/** What was typed beside the verb. `numbers`: every #号 in order; `quoted`: those of the message that was quoted. */
export type Typed = { readonly issue?: number; readonly numbers: readonly number[]; readonly rest: string; readonly verb: string };

export type Call<Args> = Spoken & { readonly args: Args };
/** A call that may come from where no compound is bound yet. */
export type CallAnywhere<Args> = Anywhere & { readonly args: Args };

export type Command<Args> = {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Aliases that are everyday words: taken as this command only where it fits exactly, else left to the listeners. */
  readonly casual?: readonly string[];
  /** Names behind which the words may follow at once (请假到周五). */
  readonly glued?: readonly string[];
  /** Its name begins many a sentence that is none: it is offered as what was meant only where the line is nothing but a slip of it. */
  readonly everyday?: boolean;
  /** One line for the help, in the words of a coordinator. */
  readonly summary: string;
  /** Each is run by a test, and shown where somebody got it wrong. */
  readonly examples: readonly [string, ...string[]];
  /** Who may, in words. */
  readonly who: string;
  readonly allow: (speaker: Speaker) => boolean;
  /** What whoever may not is told, where there is more to say than who may; null: it was not meant as a command. */
  readonly denied?: (spoken: Spoken, typed: Typed) => Promise<string | null>;
  /** Which issues may be meant where no number is given; absent: the command is not about one issue. */
  readonly about?: (issue: Issue, speaker: Speaker) => boolean;
  /** It is about the very number that was typed, also where that was merged into another; absent: about the one it was merged into. */
  readonly keepsNumber?: true;
  readonly args: z.ZodType<Args>;
  /** What to answer beside the notices that a change brings by itself; it joins them in the outbox, in the same transaction. */
  readonly run: (call: Call<Args>) => Promise<string | null>;
  /** The same where no compound is bound yet (moving in); absent: there the command is not heard. */
  readonly arriving?: (call: CallAnywhere<Args>) => Promise<string | null>;
};

/** A command whose arguments are its own business: what the registry holds. */
export type AnyCommand = Omit<Command<never>, 'args' | 'run' | 'arriving'> & {
  readonly run: (spoken: Spoken, typed: Typed) => Promise<string | null>;
  readonly arriving?: (anywhere: Anywhere, typed: Typed) => Promise<string | null>;
};

export function defineCommand<Args>(command: Command<Args>): AnyCommand {
  const { arriving, ...rest } = command;
  const read = (typed: Typed): Args => {
    const parsed = command.args.safeParse(typed);
    if (!parsed.success) throw new Misused(parsed.error.issues[0]?.message ?? '');
    return parsed.data;
  };
  return {
    ...rest,
    run: async (spoken, typed) => command.run({ ...spoken, args: read(typed) }),
    ...(arriving === undefined ? {} : { arriving: async (anywhere, typed) => arriving({ ...anywhere, args: read(typed) }) }),
  };
}

/** Thrown where an everyday word begins a line that is no command after all: the listeners get it. */
export class NotMeant extends Error {
  override readonly name = 'NotMeant';
}

/** Thrown where the arguments are not those of the command; answered with its examples, and nothing has changed. */
export class Misused extends Error {
  override readonly name = 'Misused';
}
