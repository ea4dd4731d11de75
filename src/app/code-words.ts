/** Makes a code of the operator's, and its hash, which is all that is kept of it. */

import { createHash, randomInt } from 'node:crypto';

/** Without what is misread: 0 O, 1 I L, U V. */
const signs = '23456789ABCDEFGHJKMNPQRSTWXYZ';
/** 48 bits: guessed neither in a group nor, within the day, from the hash. */
const length = 10;

/** As it is shown: `K7QM3-XPD9A`. */
export function newCode(): string {
  const code = Array.from({ length }, () => signs[randomInt(signs.length)]).join('');
  return `${code.slice(0, 5)}-${code.slice(5)}`;
}

/** @param code in any way of writing it. */
export const hashOfCode = (code: string): string =>
  createHash('sha256')
    .update(code.replace(/[^A-Za-z0-9]/g, '').toUpperCase())
    .digest('hex');
