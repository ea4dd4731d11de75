/** What the bot says where it was away: from when to when, what it makes up for, and that it knows of nothing that happened meanwhile. */

import type { Span } from '../core/roster/span';
import { civilDay } from '../kernel/civil';
import type { Instant } from '../kernel/instant';
import { momentWords, timeWords } from './moment';

/** Numbers of the issues, by what is owed about them. */
export type MissedFacts = {
  readonly alert: readonly number[];
  readonly dispatch: readonly number[];
  readonly receipt: readonly number[];
  readonly finish: readonly number[];
  readonly followup: readonly number[];
  readonly whistle: readonly number[];
};

const names: readonly (readonly [keyof MissedFacts, string])[] = [
  ['alert', '急事'],
  ['dispatch', '派单'],
  ['receipt', '签收'],
  ['finish', '办结'],
  ['followup', '回访'],
  ['whistle', '吹哨'],
];

/** So many numbers of a kind stand in the line. */
const most = 5;

/**
 * At most three lines. `on`: more than one stop lies in the span. `later`: said when the quiet hours are over, with what is true then.
 */
export function backInGroupWords(
  span: Span,
  missed: MissedFacts,
  how: { readonly on: boolean; readonly later: boolean; readonly at: Instant },
): string {
  const { at, on, later } = how;
  const until = civilDay(span.until) === civilDay(span.from) ? timeWords(span.until) : momentWords(span.until, at);
  const kinds = names.flatMap(([kind, name]) => (missed[kind].length === 0 ? [] : [`${name} ${listed(missed[kind])}`]));
  const makesUp = kinds.length === 0 ? [] : [later ? '漏下的今早补上，已经办了的不再提' : `漏下要催要问的，这就补：${kinds.join('；')}`];
  return [
    `我${momentWords(span.from, at)}到${until}${on ? '断断续续' : ''}没在线`,
    ...makesUp,
    '这段时间有新情况，请在群里再说一遍；急事先打电话',
  ].join('\n');
}

const listed = (numbers: readonly number[]): string =>
  `${numbers
    .slice(0, most)
    .map((number) => `#${number}`)
    .join('、')}${numbers.length > most ? `等${numbers.length}件` : ''}`;
