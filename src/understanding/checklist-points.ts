/** Which points of a checklist a result or a progress says are done. Cautious: a clause that leaves it open says nothing. */

import type { PointCode } from '../core/issue/checklist';
import { goodNews, pointPatterns, undone } from './lexicon/checklist';
import { normalise } from './normalise';

/** The time that a lift's maintainer has at most. */
const soonEnough = 30;

export function pointsSaid(text: string, asked: readonly PointCode[]): readonly PointCode[] {
  const clauses = normalise(text)
    .text.split(/[,，。;；!！\n]/)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '' && !undone.test(clause.replace(goodNews, '')));
  return asked.filter((code) => clauses.some((clause) => says(clause, code)));
}

function says(clause: string, code: PointCode): boolean {
  const found = pointPatterns[code].exec(clause);
  if (found === null) return false;
  const minutes = found.groups?.minutes;
  return minutes === undefined || Number(minutes) <= soonEnough;
}
