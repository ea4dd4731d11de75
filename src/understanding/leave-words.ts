/** What is asked for by 请假: 到周五，由老王代; 明天到周五; 三天; for oneself, or for @somebody else. */

import type { Span } from '../core/roster/span';
import type { Instant } from '../kernel/instant';
import { spansNamed } from './spans-named';

export type LeaveWords = {
  readonly span: Span;
  /** Whose; null: the speaker's own. */
  readonly person: string | null;
  /** Who stands in; null: nobody was named. */
  readonly deputy: string | null;
  /** What else was said: a reason. */
  readonly others: string;
  /** An end, a length or a deputy was named: a day alone may as well be that of a meeting. */
  readonly sure: boolean;
};

/** 由老王代, 让@老王顶班, @老王 代, ，老王代. */
const deputies: readonly RegExp[] = [
  /[,，;；、\s]*(?:由|让|请|找|交给|麻烦)\s*@?\s*([^,，;；。@]{1,20}?)\s*(?:来|先)?(?:代|顶|替|接)(?:班|着|管|办|替|理|我|一下|他|她)*(?=$|[,，;；。\s])/,
  /[,，;；、\s]*@\s*([^,，;；。@]{1,20}?)\s*(?:来|先)?(?:代|顶|替)(?:班|着|管|办|替|理|我|一下|他|她)*(?=$|[,，;；。\s])/,
  /[,，;；、\s]+([^\s,，;；。@]{2,4}?)(?:来)?(?:代|顶|替)(?:班|管|我|他|她)*$/,
];

/** Null: it names no span of time, or more than one. */
export function leaveWords(rest: string, now: Instant): LeaveWords | null {
  const [deputy, without] = deputyIn(rest);
  const { text, spans } = spansNamed(without, now);
  const [first, second, third] = spans;
  if (first === undefined || third !== undefined) return null;
  // 从明天请到周五: two days, of which the second is the end.
  const last = second ?? first;
  const before = text.slice(0, first.at[0]);
  const between = second === undefined ? '' : text.slice(first.at[1], second.at[0]);
  if (second !== undefined && !/^[\s,，]*(?:请?假?)?(?:到|至)[\s,，]*$/.test(between)) return null;
  const until = /(?:到|至)[\s,，]*$/.test(before);
  const from = until && second === undefined ? now : first.from;
  const person = /^\s*(?:给|帮|替)?\s*@\s*([^,，]{1,20}?)\s*(?:从|自|到|至|等到|请假|请)*[\s,，]*$/.exec(before)?.[1] ?? null;
  const beside = person === null ? before.replace(/(?:从|自|等?到|至)[\s,，]*$/, '') : '';
  return {
    span: { from: Math.max(from, now) as Instant, until: last.until },
    person,
    deputy,
    others: `${beside} ${text.slice(last.at[1])}`.replace(/^[\s,，。;；]+|[\s,，。;；]+$/g, ''),
    sure: until || second !== undefined || first.named || deputy !== null || person !== null,
  };
}

function deputyIn(rest: string): readonly [string | null, string] {
  for (const form of deputies) {
    const found = form.exec(rest);
    if (found?.[1] === undefined) continue;
    return [found[1].trim(), `${rest.slice(0, found.index)} ${rest.slice(found.index + found[0].length)}`.trim()];
  }
  return [null, rest];
}
