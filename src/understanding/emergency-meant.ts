/** Whether the danger that the words name is there now, by how the line sounds, or else the clause that tells of it. */

import type { Emergency } from './emergency';
import { type Judgement, judge } from './judge';
import { type Reading, read } from './read';

/** From this score on a line with a word of danger calls for help; below, only where a clause of its own does: 3栋着火了，我在楼下. */
const doubtful = -0.5;
const clear = 1;
/** So little like a report that no word of danger in it calls for help: 你这是道德绑架. */
export const unlike = -2.5;

export function emergencyMeant({ text, clauses }: Reading, { emergency, score }: Judgement): Emergency | null {
  if (emergency === null || score >= doubtful) return emergency;
  const alone = clauses.length > 1 && clauses.some(({ from, to }) => tellsOfDanger(text.slice(from, to)));
  return alone ? emergency : null;
}

function tellsOfDanger(clause: string): boolean {
  const { emergency, score } = judge(read(clause), null);
  return emergency !== null && score >= clear;
}
