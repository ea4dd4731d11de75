/** What is asked for by 值班: 本周 李娜, 李娜 今晚, 取消 周六; nothing: who is on duty. */

import type { Span } from '../core/roster/span';
import type { Instant } from '../kernel/instant';
import { asShift, spansNamed } from './spans-named';

export type DutyWords = {
  readonly kind: 'ask' | 'enter' | 'cancel';
  /** Null: nobody was named. */
  readonly name: string | null;
  readonly spans: readonly Span[];
};

const cancelling = /^\s*(?:取消|删除?|撤销?|去掉|不要)\s*/;
const around = /^(?:[\s,，、;；:：由@]|排|安排|值|是)+|(?:[\s,，、;；。]|值班|来|值)+$/g;

/** @param handOver when shifts change, in milliseconds since midnight. */
export function dutyWords(rest: string, now: Instant, handOver: number): DutyWords {
  const kind = cancelling.test(rest) ? 'cancel' : rest.trim() === '' ? 'ask' : 'enter';
  const { text, spans } = spansNamed(rest.replace(cancelling, ''), now);
  let name = '';
  let read = 0;
  for (const { at } of spans) {
    name += `${text.slice(read, at[0])} `;
    read = at[1];
  }
  name = `${name}${text.slice(read)}`.trim().replace(around, '').trim();
  return { kind, name: name === '' ? null : name, spans: spans.map((span) => clipped(asShift(span, handOver), now)) };
}

/** What of it is past already is nobody's any more. */
const clipped = ({ from, until }: Span, now: Instant): Span => ({ from: Math.max(from, Math.min(now, until)) as Instant, until });
