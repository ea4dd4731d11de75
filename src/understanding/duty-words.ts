/** What is asked for by 值班: 本周 李娜, 周六 小何、周网格, 小何 周六 王强 周日, 取消 周六; nothing: who is on duty. And a line that says so without the command: 明天小何值班. */

import type { Span } from '../core/roster/span';
import type { Instant } from '../kernel/instant';
import { asShift, type SpanNamed, spansNamed } from './spans-named';

/** Everybody named is on duty in every one of the spans. */
export type Shift = { readonly names: readonly string[]; readonly spans: readonly Span[] };

export type DutyWords =
  | { readonly kind: 'ask' }
  /** At least one; a single one may lack its names or its spans. */
  | { readonly kind: 'enter' | 'cancel'; readonly shifts: readonly Shift[] }
  /** `every-week`: 每周六; `unpaired`: who is meant for when. */
  | { readonly kind: 'unclear'; readonly why: 'every-week' | 'unpaired' };

const cancelling = /^\s*(?:取消|删除?|撤销?|去掉|不要)\s*/;
const asking = /谁|哪个|哪位|哪些人/;
const everyWeek = /每(?:个?(?:周|星期|礼拜|月|工作日)|天|晚|日|逢)|逢周/;

/** @param handOver when shifts change, in milliseconds since midnight. */
export function dutyWords(rest: string, now: Instant, handOver: number): DutyWords {
  const cancels = cancelling.test(rest);
  if (!cancels && (rest.trim() === '' || asking.test(rest))) return { kind: 'ask' };
  const read = spansNamed(rest.replace(cancelling, ''), now);
  const runs = runsIn(read, now, handOver);
  if (runs.some((run) => run.kind === 'names' && run.items.some((name) => everyWeek.test(name))))
    return { kind: 'unclear', why: 'every-week' };
  const shifts = paired(runs);
  return shifts === null ? { kind: 'unclear', why: 'unpaired' } : { kind: cancels ? 'cancel' : 'enter', shifts };
}

type Run = { readonly kind: 'names'; readonly items: readonly string[] } | { readonly kind: 'spans'; readonly items: readonly Span[] };

/** Names and spans as they take turns in the line; spans with no name between them are of one run. */
function runsIn({ text, spans }: { text: string; spans: readonly SpanNamed[] }, now: Instant, handOver: number): readonly Run[] {
  const runs: Run[] = [];
  let begin = 0;
  for (const span of spans) {
    const before = text.slice(begin, span.at[0]);
    begin = span.at[1];
    const names = namesIn(before.replace(until, ''));
    if (names.length > 0) runs.push({ kind: 'names', items: names });
    const shift = clipped(asShift(until.test(before) ? { ...span, from: now } : span, handOver), now);
    const last = runs.at(-1);
    if (last?.kind === 'spans') runs[runs.length - 1] = { kind: 'spans', items: [...last.items, shift] };
    else runs.push({ kind: 'spans', items: [shift] });
  }
  const names = namesIn(text.slice(begin));
  return names.length === 0 ? runs : [...runs, { kind: 'names', items: names }];
}

/** 小何值班到周五. */
const until = /(?:一直)?(?:到|至)\s*$/;

/** What of it is past already is nobody's any more. */
const clipped = ({ from, until: end }: Span, now: Instant): Span => ({ from: Math.max(from, Math.min(now, end)) as Instant, until: end });

const around =
  /^(?:[\s:：.。]|由|安排|排|值班|值|是|轮到|换成?|派|让|请|麻烦|的班|的)+|(?:[\s:：.。!！~]|来?值班|来?值|当班|的班|[哈吧哦啊呀嘛了])+$/g;

const namesIn = (text: string): readonly string[] =>
  text
    .split(/[@,，、;；/\n]/)
    .map((piece) => piece.replace(around, '').trim())
    .filter((name) => name !== '');

/** Null: it names several of both, and not one beside the other. */
function paired(runs: readonly Run[]): readonly Shift[] | null {
  const names = runs.flatMap((run) => (run.kind === 'names' ? [run.items] : []));
  const spans = runs.flatMap((run) => (run.kind === 'spans' ? [run.items] : []));
  if (names.length <= 1 || spans.length <= 1) return [{ names: names.flat(), spans: spans.flat() }];
  if (names.length !== spans.length) return null;
  return names.map((people, index) => ({ names: people, spans: spans[index] ?? [] }));
}

/** A name may hold a space or a 和; where nobody is called so, these are several. */
export const apartIn = (name: string): readonly string[] => name.split(/[\s和跟与及]+/).filter((part) => part !== '');

/** 我今晚值班. */
export const isOneself = (name: string): boolean => /^(?:我|我自己|本人|俺)$/.test(name);

/** Longer is a story about it. */
const longest = 40;

/** A line of nothing but who and when: 明天小何值班, 本周末值班：小何、王强. Null: it says something else, or asks. */
export function dutySaid(text: string, now: Instant, handOver: number): readonly Shift[] | null {
  if (!text.includes('值班') || text.length > longest || /[?？吗么呢没不]/.test(text) || asking.test(text)) return null;
  const words = dutyWords(text.replace(/来?值班(?:人员|安排|的是|的|是)?\s*[:：]?/, ' '), now, handOver);
  if (words.kind !== 'enter') return null;
  return words.shifts.every(({ names, spans }) => names.length > 0 && spans.length > 0) ? words.shifts : null;
}
