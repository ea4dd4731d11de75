/** A resolution becomes an issue by the road, with owner and date; or sets both for one that is there already. */

import { categoryRules } from '../../core/issue/category-rules';
import type { EventOf, IssueEvent } from '../../core/issue/event';
import type { Issue, PersonId } from '../../core/issue/issue';
import type { Refusal } from '../../core/issue/refusal';
import type { Party } from '../../core/issue/vocabulary';
import { leadOf } from '../../core/roster/in-charge';
import type { Officer } from '../../core/roster/officer';
import type { Instant } from '../../kernel/instant';
import { accepted, type Result, refused } from '../../kernel/result';
import { findIssue } from '../../store/find-issue';
import { maskPersonal } from '../../understanding/mask';
import { resolutionTitle } from '../../understanding/resolution-title';
import { understand } from '../../understanding/understand';
import { jointTitle } from '../../wording/meeting-end';
import { privateTitle } from '../../wording/titles';
import { actorOf } from '../actor';
import { applyToIssue, registerIssue } from '../apply-to-issue';
import type { Spoken } from '../occasion';
import { isHidden } from '../register-report';

/** `owner` null: that of the category, where there is one. */
export type Resolved = {
  readonly text: string;
  readonly joint: boolean;
  readonly owner: Party | null;
  readonly handler: PersonId | null;
  readonly due: Instant | null;
};

export async function openResolved(spoken: Spoken, resolved: Resolved, officers: readonly Officer[]): Promise<Issue> {
  const { speaker, at } = spoken;
  const { text, joint, handler, due } = resolved;
  const understanding = understand(text);
  const hidden = isHidden({ understanding });
  const category = understanding.category ?? 'other';
  const title = hidden ? privateTitle(null) : resolutionTitle(text);
  const registration: EventOf<'registered'> = {
    type: 'registered',
    category,
    // What is agreed on at a table is no alarm, whatever it is about.
    severity: 'yellow',
    majorClass: null,
    private: hidden,
    via: 'command',
    reporter: speaker.id,
    relayed: false,
    recurrenceOf: null,
    recurrence: 1,
    splitFrom: null,
    by: speaker.id,
    at,
    words: {
      title: joint ? jointTitle(title) : title,
      place: hidden || understanding.place === null ? null : maskPersonal(understanding.place),
      note: text,
      because: understanding.category === null ? [] : understanding.speaksFor,
    },
  };
  const owner = resolved.owner ?? categoryRules[category].owner;
  const then: readonly IssueEvent[] = [
    ...(due === null ? [] : [{ type: 'due-set', dueAt: due, by: speaker.id, at } as const]),
    ...(owner === null || leadOf(officers, owner) === null
      ? []
      : [{ type: 'dispatched', to: owner, handler, by: speaker.id, at } as const]),
  ];
  return (await registerIssue(spoken, registration, then, { silent: !hidden })).after;
}

/** The meeting's word goes over who has it in hand. */
export async function setResolved(spoken: Spoken, number: number, resolved: Resolved): Promise<Result<Issue, Refusal>> {
  const { transaction, compound, at, speaker } = spoken;
  const issue = await findIssue(transaction, compound, number);
  if (issue === null) return refused({ kind: 'no-such-issue', issue: number });
  const stamp = { actor: { ...actorOf(speaker), convenor: true }, at };
  const { owner, handler, due, text } = resolved;
  if (owner !== null && (owner !== issue.owner || (handler !== null && handler !== issue.handler))) {
    const sent = await applyToIssue(spoken, number, { type: 'dispatch', to: owner, handler, ...stamp }, { silent: true });
    if (!sent.ok) return sent;
  }
  const noted =
    due === null
      ? await applyToIssue(spoken, number, { type: 'progress', note: text, ...stamp }, { silent: true })
      : await applyToIssue(spoken, number, { type: 'set-due', dueAt: due, note: text, ...stamp }, { silent: true });
  return noted.ok ? accepted(noted.value.after) : noted;
}
