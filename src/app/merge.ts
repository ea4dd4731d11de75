/** Merging and its undoing: the one is merged, the other takes its people, and both numbers keep answering. */

import { type Issue, isOpen } from '../core/issue/issue';
import { accepted, refused } from '../kernel/result';
import { findHistory } from '../store/find-history';
import { findIssue } from '../store/find-issue';
import { refusalWords } from '../wording/refusals';
import { actorOf } from './actor';
import { applyToIssue } from './apply-to-issue';
import { followMerge, whereItIs } from './follow-merge';
import type { Spoken } from './occasion';
import { refusalOf } from './say-refusal';

const peopleOf = (issue: Issue) => [issue.reporter, ...issue.supporters];

/** @returns the refusal's sentence, or null where it was done. */
export async function mergeIssues(spoken: Spoken, from: number, into: number): Promise<string | null> {
  const one = await openIssueOf(spoken, from);
  if (!one.ok) return refusalWords(one.refusal);
  const other = await openIssueOf(spoken, (await followMerge(spoken, into))?.number ?? into);
  if (!other.ok) return refusalWords(other.refusal);
  const { number: target } = other.value;
  const stamp = { actor: actorOf(spoken.speaker), at: spoken.at };
  const merged = await applyToIssue(spoken, from, { type: 'merge', into: target, ...stamp });
  if (!merged.ok) return refusalOf(merged);
  const known = peopleOf(other.value);
  const people = peopleOf(one.value).filter((person) => !known.includes(person));
  return refusalOf(await applyToIssue(spoken, target, { type: 'absorb', number: from, people, ...stamp }));
}

/** Takes a merging back, whenever it was. */
export async function separate(spoken: Spoken, issue: Issue): Promise<string | null> {
  const stamp = { actor: actorOf(spoken.speaker), at: spoken.at };
  const apart = await applyToIssue(spoken, issue.number, { type: 'unmerge', ...stamp });
  if (!apart.ok || issue.mergedInto === null) return refusalOf(apart);
  const history = await findHistory(spoken.transaction, spoken.compound, issue.mergedInto);
  const absorbed = history.findLast((event) => event.type === 'absorbed' && event.number === issue.number);
  const people = absorbed?.type === 'absorbed' ? absorbed.people : [];
  return refusalOf(await applyToIssue(spoken, issue.mergedInto, { type: 'release', number: issue.number, people, ...stamp }));
}

async function openIssueOf(spoken: Spoken, number: number) {
  const issue = await findIssue(spoken.transaction, spoken.compound, number);
  if (issue === null) return refused({ kind: 'no-such-issue', issue: number } as const);
  if (isOpen(issue)) return accepted(issue);
  const now = issue.state === 'merged' ? ((await whereItIs(spoken, number))?.number ?? null) : null;
  return refused({ kind: 'not-in-this-state', issue: number, state: issue.state, mergedInto: now } as const);
}
