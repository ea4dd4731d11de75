/** In which order the board shows issues: by what is to be done next; the ended ones apart. */

import type { BoardIssue } from '../board-issue';

/** A state that is not named here comes after these. */
const order = ['awaiting-dispatch', 'awaiting-receipt', 'in-hand', 'whistled', 'paused', 'awaiting-followup'];
const ends = ['closed', 'explained', 'void', 'merged'];

export const isEnded = (issue: BoardIssue): boolean => ends.includes(issue.state.code);

/** One list a state, each in the order given; no empty ones. */
export function byState(issues: readonly BoardIssue[]): readonly (readonly BoardIssue[])[] {
  const codes = [...new Set([...order, ...issues.map((issue) => issue.state.code)])];
  return codes.map((code) => issues.filter((issue) => issue.state.code === code)).filter((column) => column.length > 0);
}
