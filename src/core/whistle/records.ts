/** What is exchanged about a whistle with a platform outside: its records, each under an id that is the same in every run. */

import { type Instant, later, minutes } from '../../kernel/instant';
import type { IssueCommand } from '../issue/command';
import type { WhistleCourse, WhistleEvent } from './course';

export const recordKinds = ['called', 'checked-in', 'handling', 'cleared', 'returned', 'department-judged', 'whistle-judged'] as const;
export type RecordKind = (typeof recordKinds)[number];

export type WhistleRecord = {
  /** `3-12-1/handling-2`: the whistle, the kind, which of its kind. */
  readonly id: string;
  readonly kind: RecordKind;
  readonly at: Instant;
  readonly note: string | null;
  /** Of the two judgements alone. */
  readonly good: boolean | null;
};

export type WhistleKey = { readonly compound: number; readonly issue: number; readonly nth: number };

/** `3-12-1`: compound, issue, which whistle of the issue. */
export const whistleId = ({ compound, issue, nth }: WhistleKey): string => `${compound}-${issue}-${nth}`;

/** Null: not one of ours. */
export function whistleKeyOf(id: string): WhistleKey | null {
  const [, compound, issue, nth] = /^(\d{1,9})-(\d{1,9})-(\d{1,4})$/.exec(id) ?? [];
  return compound === undefined ? null : { compound: Number(compound), issue: Number(issue), nth: Number(nth) };
}

/** What is taken back and done anew within its ten minutes has the id that it had: it is the same record, put right. */
export function recordsOf(id: string, { events }: WhistleCourse): readonly WhistleRecord[] {
  const seen = new Map<RecordKind, number>();
  return events.map((event) => {
    const kind = kindOf(event);
    const nth = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, nth);
    return {
      id: `${id}/${kind}${nth === 1 ? '' : `-${nth}`}`,
      kind,
      at: ('happenedAt' in event ? event.happenedAt : undefined) ?? event.at,
      note: event.words?.note ?? null,
      good: event.type === 'whistle-judged' ? event.good : null,
    };
  });
}

function kindOf(event: WhistleEvent): RecordKind {
  switch (event.type) {
    case 'whistled':
      return 'called';
    case 'whistle-checked-in':
      return 'checked-in';
    case 'whistle-handling':
      return 'handling';
    case 'whistle-cleared':
      return 'cleared';
    case 'whistle-returned':
      return 'returned';
    case 'whistle-judged':
      return event.of === 'department' ? 'department-judged' : 'whistle-judged';
  }
}

/** A table tells minutes: what happened within the whistle's own first minute, or the current one, did not happen before or after. */
export function toTheMinute(at: Instant, calledAt: Instant, now: Instant): Instant {
  if (at < calledAt && at > later(calledAt, -minutes(1))) return calledAt;
  return at > now && at < later(now, minutes(1)) ? now : at;
}

type Taken = Omit<WhistleRecord, 'id' | 'kind'> & { readonly kind: Exclude<RecordKind, 'called'> };
type Deed = Extract<IssueCommand, { readonly type: `${string}-whistle` }>;

const deeds = {
  'checked-in': 'check-in-whistle',
  handling: 'handle-whistle',
  cleared: 'clear-whistle',
  returned: 'return-whistle',
} as const;

/** What a record from outside comes to; the bot does it, at the moment `now`. */
export function deedOf({ kind, at, note, good }: Taken, actor: Deed['actor'], now: Instant): Deed {
  const common = { note: note ?? '', actor, at: now, ...(at === now ? {} : { happenedAt: at }) };
  if (kind === 'department-judged' || kind === 'whistle-judged')
    return { type: 'judge-whistle', of: kind === 'whistle-judged' ? 'whistle' : 'department', good: good ?? true, ...common };
  return { type: deeds[kind], ...common };
}
