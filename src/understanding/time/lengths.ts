/** Lengths of time: 三天, 一个半小时, 两年零三个月, 半个月, 一刻钟, 3个工作日, 1小时20分钟. */

import { numeral } from './numerals';
import { oneOf, past, pastBlanks, type Read, type Reader, remembered, vocabulary, words } from './read';

/** `unit` is the finest unit named: days and longer are counted in whole days, hours and shorter to the second. */
export type Length = {
  readonly months: number;
  readonly days: number;
  readonly seconds: number;
  readonly workdays: number;
  readonly unit: 'day' | 'second';
  /** Written with 日, which may as well be a date. */
  readonly asDate: boolean;
};

type Unit = { readonly months?: number; readonly days?: number; readonly seconds?: number; readonly workdays?: number };

const units: Reader<Unit> = vocabulary<Unit>([
  ['年|个年头', { months: 12 }],
  ['季度|个季度|个季', { months: 3 }],
  ['个月', { months: 1 }],
  ['周|个周|周时间|星期|个星期|礼拜|个礼拜', { days: 7 }],
  ['天|日|自然日|个自然日|昼夜|个昼夜', { days: 1 }],
  ['工作日|个工作日|工作天|个工作天', { workdays: 1 }],
  ['小时|个小时|钟头|个钟头|个钟|h|H', { seconds: 3600 }],
  ['刻钟', { seconds: 900 }],
  ['分钟|分|min', { seconds: 60 }],
  ['秒钟|秒', { seconds: 1 }],
]);
/** 半月, 一个半月, 俩月: without its 个. */
const month: Reader<Unit> = vocabulary<Unit>([['月', { months: 1 }]]);

const zero: Length = { months: 0, days: 0, seconds: 0, workdays: 0, unit: 'day', asDate: false };

/** Idioms and other words that begin like a length: 一天到晚, 三天两头, 一周围, 三年级, 5分钱. */
const notALength = new RegExp(
  `^(?:${[
    '天(?:到晚|两天|天|两头|地|气|花|然|猫)',
    '年(?:级|四季|一度|代|轮|画|到头|货|夜|[0-9一二三四五六七八九十]+月|[底末初中])',
    '周(?:边|围|年|岁|[一二三四五六日末]|刊|全)',
    '日(?:[游元三]|常|光|均)',
    '分(?:[钱之类给享成部不清为的数]|公司)',
    '季度?(?:报|末)',
    '秒(?:杀|懂)',
    '[hH][a-zA-Z]',
  ].join('|')})`,
);

/** From coarse to fine, up to six units: 1小时20分钟. */
export const length: Reader<Length> = remembered((text, at) => {
  let sum = zero;
  let to = at;
  for (let step = 0; step < 6; step += 1) {
    const start = step === 0 ? at : past(text, pastBlanks(text, to), words('零|又|外加|加|和'));
    const piece = onePiece(text, start, step === 0);
    if (piece === null || (step > 0 && !finer(sum, piece.value))) break;
    sum = add(sum, piece.value);
    to = piece.to;
  }
  return to === at ? null : { value: sum, to };
});

function onePiece(text: string, at: number, first: boolean): Read<Length> | null {
  const amount = amountAt(text, at);
  if (amount === null) return null;
  const start = pastBlanks(text, amount.to);
  const more = /^个半(?!夜)/.test(text.slice(start, start + 3));
  const unitAt = more ? start + 2 : start;
  const unit = units(text, unitAt) ?? (more || !amount.value.counted ? month(text, unitAt) : null);
  if (unit === null || notALength.test(text.slice(unitAt, unitAt + 4))) return null;
  if (first && !standsAlone(text, at, unitAt, unit.to, amount.value)) return null;
  const half = amount.value.counted && !more && text.charAt(unit.to) === '半' && !oneOf('夜个天年月', text.charAt(unit.to + 1));
  const value = scaled(unit.value, amount.value.value + (more || half ? 0.5 : 0), text.charAt(unitAt) === '日');
  return value && { value, to: pastTail(text, unit.to + (half ? 1 : 0)) };
}

/** `counted`: a number, not 半, 俩 or 仨. */
type Amount = { readonly value: number; readonly counted: boolean; readonly figures: number };
const amountWord = vocabulary<number>([
  ['半', 0.5],
  ['俩', 2],
  ['仨', 3],
]);

function amountAt(text: string, at: number): Read<Amount> | null {
  const word = amountWord(text, at);
  if (word !== null) return { value: { value: word.value, counted: false, figures: 0 }, to: word.to };
  const number = numeral(text, at);
  const about = number === null ? null : upperOf(text.slice(at, number.to));
  if (number !== null && about !== null) return { value: { value: about, counted: true, figures: 0 }, to: number.to };
  // Nobody counts more days than five figures say.
  if (number === null || number.value.plain || (number.value.figures && number.value.length > 5)) return null;
  return { value: { value: number.value.value, counted: true, figures: number.value.figures ? number.value.length : 0 }, to: number.to };
}

const ladder = '一两三四五六七八九';

/** 两三天, 三五天: about so many, at most the greater. */
function upperOf(signs: string): number | null {
  const [low, high] = Array.from(signs, (sign) => ladder.indexOf(sign === '二' ? '两' : sign));
  if (signs.length !== 2 || low === undefined || high === undefined || low < 0) return null;
  return high === low + 1 || signs === '三五' ? high + 1 : null;
}

const pastTail = (text: string, at: number): number => past(text, at, words('的时间|时间|之久'));

/** Not a year (2026年), a share (3分), a decimal of the clock (5秒3), 第三天, 那两天 or 等了半天. */
function standsAlone(text: string, at: number, unitAt: number, to: number, { value, figures }: Amount): boolean {
  const sign = text.charAt(unitAt);
  if (sign === '分' && to === unitAt + 1) return false;
  if (sign === '年' && figures >= 4) return false;
  if (sign === '秒' && /[0-9]/.test(text.charAt(to))) return false;
  const before = text.charAt(at - 1);
  if (oneOf('每第有那哪这某头老', before)) return oneOf('有头', before) && value > 1;
  if (text.charAt(at) !== '半') return true;
  return !oneOf('了等喊叫找吵大多夜前后上下', before) && !/^天[没不都才也了]/.test(text.slice(unitAt, unitAt + 2));
}

function scaled(unit: Unit, amount: number, asDate: boolean): Length | null {
  const months = (unit.months ?? 0) * amount;
  const whole = Math.floor(months + 1e-9);
  // Half a month is fifteen days; other fractions of a month go by thirty.
  const days = (unit.days ?? 0) * amount + (months - whole) * 30;
  const wholeDays = Math.floor(days + 1e-9);
  const seconds = Math.round((unit.seconds ?? 0) * amount + (days - wholeDays) * 86_400);
  const workdays = Math.ceil((unit.workdays ?? 0) * amount);
  if (whole > 12_000 || wholeDays > 100_000 || seconds > 1e10 || workdays > 1000 || amount === 0) return null;
  return { months: whole, days: wholeDays, seconds, workdays, unit: seconds > 0 ? 'second' : 'day', asDate };
}

/** Pieces go from coarse to fine: 1小时20分, not 3天5天. */
const finer = (sum: Length, piece: Length): boolean => rank(piece) < rank(sum) && piece.workdays + sum.workdays === 0;

/** 0 seconds, 1 minutes, 2 hours, 3 days, 4 months, 5 years. */
function rank({ months, days, seconds }: Length): number {
  if (seconds > 0) return seconds >= 3600 ? 2 : seconds >= 60 ? 1 : 0;
  if (days > 0) return 3;
  return months >= 12 ? 5 : 4;
}

const add = (a: Length, b: Length): Length => ({
  months: a.months + b.months,
  days: a.days + b.days,
  seconds: a.seconds + b.seconds,
  workdays: a.workdays + b.workdays,
  unit: a.unit === 'second' || b.unit === 'second' ? 'second' : 'day',
  asDate: a.asDate || b.asDate,
});
