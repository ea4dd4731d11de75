/** Tables of expressions: an answer is written in one line, and compared with what `when` finds. */

import { expect, test } from 'vitest';
import { instant } from '../../../src/kernel/instant';
import { when } from '../../../src/understanding/time/when';
import { inShort, tuesday } from './in-short';

export { tuesday };

/** Text, answer, and the reference where it is not the Tuesday. Several answers are joined by ` | `. */
export type Row = readonly [text: string, answer: string, reference?: string];

export function holds(rows: readonly Row[]): void {
  test.each(rows.map(([text, answer, reference = tuesday]) => ({ text, answer, reference })))(
    '$text → $answer ($reference)',
    ({ text, answer, reference }) => {
      expect(inShort(when(text, instant(reference)))).toBe(answer);
    },
  );
}
