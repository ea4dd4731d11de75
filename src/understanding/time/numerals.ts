/** Numbers as people write them in times: 12, 十二, 一百二, 二〇二六, 廿八. */

import { isDigit, numberSigns, type Read, type Reader, remembered } from './read';

/** `plain`: Han digits one by one without units (二零二六), as in a year. */
export type Numeral = { readonly value: number; readonly figures: boolean; readonly plain: boolean; readonly length: number };

const digits = new Map(Array.from('零一二三四五六七八九', (sign, value) => [sign, value] as const)).set('两', 2);
const beginning = new Set(numberSigns);
const hanNumber =
  /(?:([一二两三四五六七八九])千零?)?(?:([一二两三四五六七八九])百)?(零)?(?:([一二三四五六七八九])?(十)|(廿)|(卅))?([一二两三四五六七八九])?/y;

/** Figures may have decimals. Nothing is read that is longer than twelve signs. */
export const numeral: Reader<Numeral> = remembered((text, at) => {
  const sign = text.charAt(at);
  if (!beginning.has(sign)) return null;
  return isDigit(sign) ? inFigures(text, at) : (digitByDigit(text, at) ?? withUnits(text, at));
});

function inFigures(text: string, at: number): Read<Numeral> | null {
  let to = at;
  while (to < at + 13 && isDigit(text.charAt(to))) to += 1;
  const length = to - at;
  if (length > 12) return null;
  if (text.charAt(to) === '.' && isDigit(text.charAt(to + 1))) {
    to += 2;
    while (to < at + 14 && isDigit(text.charAt(to))) to += 1;
  }
  return { value: { value: Number(text.slice(at, to)), figures: true, plain: false, length }, to };
}

function withUnits(text: string, at: number): Read<Numeral> | null {
  hanNumber.lastIndex = at;
  const match = hanNumber.exec(text);
  if (match === null || match[0] === '') return null;
  const [all, thousands, hundreds, zero, tens, ten, twenty, thirty, ones] = match;
  const worth = (sign: string | undefined): number => (sign === undefined ? 0 : (digits.get(sign) ?? 0));
  const tensWorth = twenty ? 2 : thirty ? 3 : ten ? (tens ? worth(tens) : 1) : 0;
  // 一百二 is 120, 一百零二 is 102.
  const short = hundreds !== undefined && tensWorth === 0 && zero === undefined;
  const value = worth(thousands) * 1000 + worth(hundreds) * 100 + tensWorth * 10 + worth(ones) * (short ? 10 : 1);
  return { value: { value, figures: false, plain: false, length: all.length }, to: at + all.length };
}

/** Two to four Han digits in a row. */
function digitByDigit(text: string, at: number): Read<Numeral> | null {
  let to = at;
  let value = 0;
  for (let digit = digits.get(text.charAt(to)); digit !== undefined && to < at + 5; digit = digits.get(text.charAt(to))) {
    value = value * 10 + digit;
    to += 1;
  }
  if (to - at < 2 || to - at > 4 || /[十百千万]/.test(text.charAt(to))) return null;
  return { value: { value, figures: false, plain: true, length: to - at }, to };
}

/** A whole number between two bounds, of two figures at most; digit by digit only where a zero shows it (零五, 二零). */
export function wholeNumber(least: number, most: number): Reader<number> {
  return (text, at) => {
    const read = numeral(text, at);
    if (read === null) return null;
    const { value, figures, plain, length } = read.value;
    if (!Number.isInteger(value) || value < least || value > most) return null;
    if (figures && (length > 2 || length !== read.to - at)) return null;
    if (plain && !text.slice(at, read.to).includes('零')) return null;
    return { value, to: read.to };
  };
}
