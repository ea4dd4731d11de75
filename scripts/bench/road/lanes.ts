/** Sorts the recorded transactions by what they did for which message, so that they can be run again in the same order side by side. */

import type { Kind } from '../compounds';
import type { Ran, Statement } from './record';
import type { Call, RanCalls } from './record-calls';
import { withIds } from './record-calls';
import type { Utterance } from './spoken';

/** One transaction. `after`: outbox rows that must have been written before. */
export type Step<Deed> = { readonly deeds: readonly Deed[]; readonly writesLines: readonly number[]; readonly after: readonly number[] };
export type Message<Deed> = { readonly kind: Kind; readonly hear: Step<Deed>; readonly handle: Step<Deed>; readonly speak: Step<Deed>[] };
export type Score<Deed> = {
  /** By room, in order. */
  readonly rooms: readonly (readonly Message<Deed>[])[];
  /** The sender's transactions, in order. */
  readonly sender: readonly Step<Deed>[];
};

/** What a transaction tells of itself. */
type Marks = {
  readonly heard?: string;
  readonly inbox?: number;
  readonly handled?: number;
  readonly lines: number[];
  readonly said: number[];
};

/** @throws where a message has no two transactions of its own: then it went another way than this bench thinks. */
function sort<Deed>(
  ran: readonly { deeds: readonly Deed[]; marks: Marks }[],
  conversations: readonly (readonly Utterance[])[],
): Score<Deed> {
  const hears = new Map<string, { step: Step<Deed>; inbox: number }>();
  const handles = new Map<number, Step<Deed>>();
  const sender: Step<Deed>[] = [];
  for (const { deeds, marks } of ran) {
    const step = { deeds, writesLines: marks.lines, after: marks.said };
    if (marks.heard !== undefined) hears.set(marks.heard, { step, inbox: marks.inbox ?? 0 });
    else if (marks.handled !== undefined) handles.set(marks.handled, step);
    else if (deeds.length > 0) sender.push(step);
  }
  const rooms = conversations.map((conversation) =>
    conversation.map(({ kind, heard }): Message<Deed> => {
      const kept = hears.get(heard.id);
      const handle = kept && handles.get(kept.inbox);
      if (kept === undefined || handle === undefined) throw new Error(`no transactions for ${heard.id}`);
      return { kind, hear: kept.step, handle, speak: [] };
    }),
  );
  const owner = new Map(rooms.flat().flatMap((message) => message.handle.writesLines.map((line) => [line, message] as const)));
  for (const step of sender) owner.get(step.after[0] ?? 0)?.speak.push(step);
  return { rooms, sender };
}

const isInsert = (table: string, { text }: Statement): boolean => text.startsWith('INSERT') && text.includes(`."${table}" (`);
const isUpdate = (table: string, { text }: Statement): boolean => text.startsWith('UPDATE') && text.includes(`."${table}" SET`);
export const writes = ({ text }: Statement): boolean => /^\s*(?:INSERT|UPDATE|DELETE)/.test(text);

export const scoreOfStatements = (ran: readonly Ran[], conversations: readonly (readonly Utterance[])[]): Score<Statement> =>
  sort(
    ran.map(({ statements }) => {
      const heard = statements.find((statement) => isInsert('inbox', statement));
      const handled = statements.find((statement) => isUpdate('inbox', statement));
      const lines = statements.filter((statement) => isInsert('outbox', statement)).flatMap(({ ids }) => ids);
      const said = statements.filter((statement) => isUpdate('outbox', statement)).flatMap(idsIn);
      return {
        deeds: statements,
        marks: {
          ...(heard ? { heard: String(heard.values[2]), inbox: heard.ids[0] ?? 0 } : {}),
          ...(handled ? { handled: Number(handled.values.at(-1)) } : {}),
          lines,
          said,
        },
      };
    }),
    conversations,
  );

/** `WHERE "outbox"."id" IN ($n, …)`: the placeholders' values. */
function idsIn({ text, values }: Statement): readonly number[] {
  const [, list = ''] = /"id" IN \(([^)]*)\)/.exec(text) ?? [];
  return [...list.matchAll(/\$(\d+)/g)].map(([, place]) => Number(values[Number(place) - 1]));
}

type Args = {
  readonly data?: { readonly messageId?: string; readonly handledAt?: unknown }[] & { handledAt?: unknown };
  readonly where?: { id?: unknown };
};

export const scoreOfCalls = (ran: readonly RanCalls[], conversations: readonly (readonly Utterance[])[]): Score<Call> =>
  sort(
    ran.map((calls) => {
      const of = (on: string, operation: string) => calls.filter((call) => call.on === on && call.operation.startsWith(operation));
      const [heard] = of('inbox', 'create');
      const handled = of('inbox', 'update').find(({ args }) => (args[0] as Args).data?.handledAt !== undefined);
      return {
        deeds: calls.map(withIds),
        marks: {
          ...(heard ? { heard: String((heard.args[0] as Args).data?.[0]?.messageId), inbox: heard.ids[0] ?? 0 } : {}),
          ...(handled ? { handled: Number((handled.args[0] as Args).where?.id) } : {}),
          lines: of('outbox', 'create').flatMap(({ ids }) => ids),
          said: of('outbox', 'update').flatMap(({ args }) => ((args[0] as Args).where?.id as { in?: number[] })?.in ?? []),
        },
      };
    }),
    conversations,
  );
