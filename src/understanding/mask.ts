/** Masks what identifies a person: phone, ID and bank numbers, car plates. */

const digit = '[0-9０-９]';
const idNumber = new RegExp(`(?<!${digit})${digit}{6}(?:19|20|１９|２０)${digit}{9}[0-9０-９xXｘＸ](?!${digit})`, 'g');
const mobile = new RegExp(
  `(?<!${digit})(?:\\+?86[- ]?)?([1１][3-9３-９]${digit})([-\\s]?)(${digit}{4})([-\\s]?)(${digit}{4})(?!${digit})`,
  'g',
);
const landline = new RegExp(`(?<!${digit})(0${digit}{2,3})[- ]?(${digit}{7,8})(?!${digit})`, 'g');
const bankCard = new RegExp(`(?<!${digit})${digit}{15,19}(?!${digit})`, 'g');
const plate =
  /([京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼])\s*([A-Za-z])\s*[·.\-•]?\s*([A-Za-z0-9]{5,6})(?![A-Za-z0-9])/g;

/** Keeps so much of a number that its owner knows it again: 138****5678, 渝C***45. */
export function maskPersonal(text: string): string {
  return text
    .replace(idNumber, (whole) => `${whole.slice(0, 3)}***************`)
    .replace(mobile, (_whole, head: string, _gap: string, _middle: string, _gap2: string, tail: string) => `${head}****${tail}`)
    .replace(landline, (_whole, area: string, rest: string) => `${area}-****${rest.slice(-3)}`)
    .replace(bankCard, (whole) => `${whole.slice(0, 3)}${'*'.repeat(whole.length - 3)}`)
    .replace(plate, (whole, province: string, letter: string, rest: string) =>
      /\d/.test(rest) ? `${province}${letter.toUpperCase()}***${rest.slice(-2)}` : whole,
    );
}

/** Whether a phone, ID or bank number stands in the text. */
export const holdsPersonalNumber = (text: string): boolean =>
  [idNumber, mobile, landline, bankCard].some((pattern) => text.search(pattern) >= 0);
