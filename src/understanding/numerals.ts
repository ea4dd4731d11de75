/** Chinese and Arabic numbers as people write them for buildings, floors and households. */

const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
  俩: 2,
  仨: 3,
};
const units: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };

/** 12 · 十二 · 二十 · 一百零三 · 五零一 → number; null where the text is no number. */
export function numberOf(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const characters = [...text];
  if (characters.length === 0 || characters.some((one) => digits[one] === undefined && units[one] === undefined)) return null;
  if (characters.every((one) => digits[one] !== undefined)) return Number(characters.map((one) => digits[one]).join(''));
  return countedOut(characters);
}

function countedOut(characters: readonly string[]): number {
  let total = 0;
  let pending = 0;
  for (const one of characters) {
    const unit = units[one];
    if (unit === undefined) {
      pending = digits[one] as number;
      continue;
    }
    total += (pending === 0 ? 1 : pending) * unit;
    pending = 0;
  }
  return total + pending;
}
