/** One message being handled: who spoke where, and everything that may be said and changed because of it, in one transaction. */

import type { Opinion } from '../core/issue/opinion';
import type { Manners } from '../core/manners/manners';
import { afterQuiet } from '../core/reminder/quiet-hours';
import type { Speaker } from '../core/roster/role';
import type { Instant } from '../kernel/instant';
import { type Discretion, findDiscretion } from '../store/find-discretion';
import type { KnownRoom } from '../store/know-room';
import type { Waiting } from '../store/take-heard';
import type { Transaction } from '../store/transaction';
import { type OnlyWhile, rewordLine, type Urgency, writeLine } from '../store/write-line';
import { markedAsDrill } from '../wording/drill';
import type { Setup } from './setup';

/** What led to what: filled in while handling, kept with the message. */
export type Led = {
  readonly issues: Set<number>;
  /** Earlier messages whose words were taken up: 登记上一条, the answer to 要登记吗. */
  readonly sources: Set<number>;
  followed: boolean;
  private: boolean;
  /** It asks what was missed (爬楼): with it nobody has been heard. */
  catchesUp: boolean;
};

/** Where a change comes from: a message, or (message null) the bot's own heartbeat. */
export type Occasion = {
  readonly setup: Setup;
  readonly transaction: Transaction;
  readonly at: Instant;
  readonly compound: number;
  /** Those in force here: the installation's with what the convenor has changed. */
  readonly manners: Manners;
  /** The compound's work group; null where none is bound on this account. */
  readonly group: KnownRoom | null;
  /** Where it was said; null: alone with the bot, or the bot's own doing. */
  readonly room: KnownRoom | null;
  readonly message: Waiting | null;
  /** Null: the bot of itself. */
  readonly speaker: Speaker | null;
  /** Names what is told: `inbox/41`, `reminder/7`. */
  readonly cause: string;
  readonly led: Led;
  /** Counts the lines of this occasion, so that each has a key of its own. */
  readonly counter: { next: number };
};

export type Spoken = Occasion & {
  readonly message: Waiting;
  readonly speaker: Speaker;
  /** The chat account that said it. */
  readonly identity: number;
  /** When the speaker was heard in the work group before this; null: never. */
  readonly heardBefore: Instant | null;
  /** A second one, where the rules left open whether it is a report. */
  readonly opinion?: Opinion | null;
};

/** Said somewhere, and where no compound is bound yet, too. */
export type Anywhere = Omit<Spoken, 'compound' | 'identity' | 'heardBefore'> & { readonly compound: number | null };
/** Whose doing, where none need speak and no compound need be bound. */
type Anyhow = Omit<Occasion, 'compound'> & { readonly compound: number | null };

type Options = {
  readonly issues?: readonly number[];
  readonly mentions?: readonly number[];
  readonly picture?: string;
  /** The id of a kept document that goes with it. */
  readonly document?: number;
  readonly urgency?: Urgency;
  readonly onlyWhile?: OnlyWhile;
  /** Gathers under this key until then: what waits there already is worded anew. */
  readonly gathers?: { readonly key: string; readonly until: Instant };
};

/** Answers where it was said. */
export function answer(occasion: Anywhere, text: string, options: Options = {}): Promise<void> {
  const to = occasion.room === null ? { person: occasion.speaker.id } : { room: occasion.room.id };
  return speak(occasion, to, 'answer', text, options, false);
}

/** Tells the work group: as an answer where it was asked there, else as a notice, which quiet hours hold back unless its urgency is named. */
export async function tellGroup(occasion: Occasion, text: string, options: Options = {}): Promise<void> {
  if (occasion.group === null) return;
  const asked = occasion.room?.id === occasion.group.id;
  await speak(occasion, { room: occasion.group.id }, asked ? 'answer' : 'notice', text, options, !asked && options.urgency === undefined);
}

/** Tells one person alone. `unasked`: quiet hours hold it back. */
export function tellPerson(
  occasion: Anyhow,
  person: number,
  text: string,
  options: Options & { readonly unasked?: boolean } = {},
): Promise<void> {
  return speak(occasion, { person }, options.unasked ? 'notice' : 'answer', text, options, options.unasked ?? false);
}

async function speak(
  occasion: Anyhow,
  to: { room: number } | { person: number },
  urgency: Urgency,
  text: string,
  options: Options,
  held: boolean,
): Promise<void> {
  const { setup, transaction, at, compound, manners, cause, counter } = occasion;
  counter.next += 1;
  occasion.led.followed = true;
  const { urgency: chosen = urgency, gathers, ...rest } = options;
  const { drill, discreet } = await discretionOf(occasion, options.issues);
  const said = drill ? markedAsDrill(text) : text;
  if (gathers !== undefined && (await rewordLine(transaction, gathers.key, said))) return;
  await writeLine(transaction, {
    key: gathers?.key ?? `${cause}/${counter.next}`,
    account: setup.account,
    to,
    urgency: chosen,
    text: said,
    hidden: discreet && 'person' in to,
    ...rest,
    joins: chosen !== 'alert' && rest.picture === undefined && rest.document === undefined,
    ifUnsure: chosen === 'alert' || chosen === 'answer' ? 'resend' : 'drop',
    at,
    ...(held ? { notBefore: afterQuiet(at, manners.quiet) } : gathers === undefined ? {} : { notBefore: gathers.until }),
    compound,
  });
}

const ordinary: Discretion = { drill: false, discreet: false };

const discretionOf = ({ transaction, compound }: Anyhow, issues: readonly number[] = []): Promise<Discretion> | Discretion =>
  compound === null || issues.length === 0 ? ordinary : findDiscretion(transaction, compound, issues);
