/** The words that decided, as people read them: what stands and speaks for a report, and what was struck out. */

import type { Evidence } from './evidence';
import { type Doubt, doubtWords } from './standing';

/** More of a kind explain no more. */
const most = 3;

/** Where something says what is wrong, what only names a thing explains nothing. */
export function standingReasons(standing: readonly { readonly evidence: Evidence; readonly weight: number }[]): readonly string[] {
  const strongest = Math.max(0, ...standing.map(({ weight }) => weight));
  const telling = standing.filter(({ weight }) => weight >= Math.min(2, strongest)).sort((one, other) => other.weight - one.weight);
  return oneOfEach(telling.map(({ evidence }) => ({ evidence, why: evidence.matter.why })));
}

export function struckReasons(doubted: readonly { readonly evidence: Evidence; readonly doubt: Doubt }[]): readonly string[] {
  const faults = doubted.filter(({ evidence }) => evidence.matter.weight >= 2);
  return oneOfEach(faults.map(({ evidence, doubt }) => ({ evidence, why: doubtWords[doubt] })));
}

/** Of several words that say the same, or that say it of one field at one place, the longest are told. */
function oneOfEach(found: readonly Reason[]): readonly string[] {
  const told: Reason[] = [];
  for (const reason of found) {
    const at = told.findIndex(
      (other) => other.why === reason.why || (other.evidence.matter.is === reason.evidence.matter.is && touch(other, reason)),
    );
    if (at < 0) told.push(reason);
    else if (told[at]?.why === reason.why && wordsOf(told[at]).length < wordsOf(reason).length) told[at] = reason;
  }
  return told.slice(0, most).map((reason) => `「${wordsOf(reason)}」→${reason.why}`);
}

type Reason = { readonly evidence: Evidence; readonly why: string };

const touch = ({ evidence: one }: Reason, { evidence: other }: Reason): boolean => one.from < other.to && other.from < one.to;

const wordsOf = ({ evidence: { head, tail } }: Reason): string => (tail === null ? head : `${head}…${tail}`);
