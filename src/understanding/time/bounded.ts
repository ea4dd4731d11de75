/** A moment with what bounds it: 周五前, 下班前, 国庆后, 从周一起, 截至11月30日, 最迟明天下午, 本周内. */

import { instantOn } from '../../kernel/civil';
import { hours, type Instant } from '../../kernel/instant';
import { calendrical } from './calendrical';
import type { Meaning } from './counted';
import type { Bound, TimeMeaning } from './expression';
import { type Moment, moment, type Placed, place } from './moments';
import { past, pastBlanks, type Read, type Reader, vocabulary, words } from './read';
import type { Base } from './stretch';

type Limit = 'before' | 'after' | 'since' | 'by' | 'within';

const leading = vocabulary<Limit | null>([
  ['最迟|最迟于|最迟在|最迟到|最晚|最晚于|最晚在|不晚于|不迟于', 'by'],
  ['截至|截止|截止到|截止至|截止时间|截止日期|截止时间为|截止日期为|截止时间是', 'by'],
  ['从|自|自从', 'since'],
  ['早于', 'before'],
  ['晚于', 'after'],
  ['在|于|赶在|务必在|请于|请在', null],
]);

const trailing = vocabulary<Limit>([
  ['前|以前|之前', 'before'],
  ['后|以后|之后|过后', 'after'],
  ['起|以来|开始', 'since'],
  ['内|之内|以内|里|之中', 'within'],
  ['为止|止|截止|截至', 'by'],
]);

/** What 前, 后, 起 and the others are parts of when they do not bound: 前面, 后勤, 起床, 内部. */
const otherWord = new RegExp(
  `^(?:${[
    '前[后面台门往来去者期方进提任夕]',
    '后[面门台勤续果院天期方来者]',
    '起[来床火诉码因夜草雾风飞跑立身吵哄争重名价皮泡]',
    '内[部容墙外涝存置务需衣心]',
    '里[面头程弄的]',
    '止[水血损痛步]',
  ].join('|')})`,
);

export const bounded: Reader<Meaning> = (text, at) => {
  const lead = leading(text, at);
  const start = lead === null ? at : pastBlanks(text, past(text, pastBlanks(text, lead.to), words(':|为')));
  const read = offWork(text, start) ?? moment(text, start);
  if (read === null) return null;
  const [before, limit, to] = closing(text, read, lead?.value ?? null);
  if (limit === null && lead !== null && lead.value === null) return null;
  if (limit === 'since' && before === null && lead !== null && /^[从自]$/.test(text.slice(at, lead.to)) === false) return null;
  return { value: (base) => meaningOf(read.value, limit, base), to };
};

/** The word behind, if it bounds; a leading word decides where none does. */
function closing(text: string, read: Read<Moment>, lead: Limit | null): [Limit | null, Limit | null, number] {
  const at = pastBlanks(text, read.to);
  const tail = otherWord.test(text.slice(at, at + 3)) ? null : trailing(text, at);
  if (tail === null || !fits(read.value, tail.value, text, at, lead)) return [null, lead, read.to];
  const both = lead === 'by' && tail.value === 'before' ? 'before' : lead === 'by' ? 'by' : tail.value;
  return [tail.value, both, tail.value === 'since' ? past(text, tail.to, words('开始|,')) : tail.to];
}

function fits(read: Moment, tail: Limit, text: string, at: number, lead: Limit | null): boolean {
  // 7点开始 is when it starts, 从7点开始 and 明天开始 a range.
  if (tail === 'since' && text.startsWith('开始', at)) return lead === 'since' || read.clock === null;
  if (tail === 'within') return read.clock === null;
  return true;
}

const workBounds = vocabulary<number>([
  ['下班', 18],
  ['上班', 9],
]);

/** 下班前 and 下班后 turn on the end of the working day, of the named day or of today. */
const offWork: Reader<Moment> = (text, at) => {
  const day = text.startsWith('下班', at) ? null : moment(text, at);
  const start = day === null ? at : past(text, pastBlanks(text, day.to), words('的'));
  const word = workBounds(text, start);
  if (
    word === null ||
    (day !== null && day.value.clock !== null) ||
    !/^(?:之?[前后]|以[前后]|时间?之?前)/.test(text.slice(word.to, word.to + 2))
  )
    return null;
  const clock = { part: null, hour: word.value, seconds: 0, spoken: false };
  return { value: { days: day?.value.days ?? null, clock, coming: false }, to: word.to };
};

function meaningOf(read: Moment, limit: Limit | null, base: Base): TimeMeaning | null {
  const placed = place(read, base);
  if (placed === null) return null;
  if (limit === null) return plain(placed);
  const bound = (at: Instant): Bound => ({ at, precision: placed.precision });
  const inclusive = placed.stretch?.closing === true;
  switch (limit) {
    case 'before':
      return until(bound(inclusive ? placed.to : startOf(placed, read)), base);
    case 'by':
      return until(bound(placed.to), base);
    case 'within':
      return placed.stretch === null ? null : until(bound(placed.to), base);
    case 'after': {
      const afterwards = placed.stretch?.afterwards;
      return { kind: 'range', start: bound(afterwards === undefined ? placed.to : instantOn(afterwards, 0)), end: null, endOpen: true };
    }
    case 'since':
      return { kind: 'range', start: bound(placed.from), end: null, endOpen: true };
  }
}

/** Noon's own hours begin at eleven, but "before noon" ends with the morning. */
const startOf = (placed: Placed, read: Moment): Instant =>
  read.clock?.hour === null && read.clock.part?.reads === 'noon' ? instantOn(placed.day, hours(12)) : placed.from;

/** A deadline counts from now; one that has passed has no start. */
const until = (end: Bound, { now }: Base): TimeMeaning => ({
  kind: 'range',
  start: end.at > now ? { at: now, precision: 'second' } : null,
  end,
  startOpen: true,
});

/** Days without the clock time behind them: 周一至周五 9点 is no moment. */
export const daysAlone: Reader<Meaning> = (text, at) => {
  const days = calendrical(text, at);
  if (days === null) return null;
  const read: Moment = { days: days.value, clock: null, coming: false };
  return { value: (base) => meaningOf(read, null, base), to: days.to };
};

function plain(placed: Placed): TimeMeaning {
  if (placed.precision === 'day' && placed.stretch?.single) return { kind: 'date', start: placed.stretch.from };
  if (placed.from === placed.to) return { kind: 'instant', start: placed.from };
  const { precision } = placed;
  return { kind: 'range', start: { at: placed.from, precision }, end: { at: placed.to, precision } };
}
