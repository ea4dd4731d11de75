/** Gathers what the agenda of the next meeting is picked from. */

import { isOpen } from '../../core/issue/issue';
import { often, pickAgenda, type Topic } from '../../core/meeting/agenda';
import { isConvenor, type Speaker } from '../../core/roster/role';
import { days, later } from '../../kernel/instant';
import { findOftenRecurring, findTrails } from '../../store/find-agenda';
import { findIssuesByNumber, findOpenIssues } from '../../store/find-issues';
import { findLastMeeting } from '../../store/find-meeting';
import { findOfficers } from '../../store/find-people';
import { findWaitingTopics, type WaitingTopic } from '../../store/topics';
import type { AgendaFacts } from '../../wording/meeting-agenda';
import type { Occasion } from '../occasion';

/** Where no meeting was held yet, a recurrence this old is still worth talking about. */
const memory = days(90);

export async function gatherAgenda(occasion: Occasion): Promise<AgendaFacts> {
  const { transaction, compound, at } = occasion;
  const last = await findLastMeeting(transaction, compound, ['held']);
  const open = await findOpenIssues(transaction, compound);
  const recurring = await findOftenRecurring(transaction, compound, often, last?.endedAt ?? later(at, -memory));
  const resolved = await findIssuesByNumber(transaction, compound, last?.resolutions.map(({ issue }) => issue) ?? []);
  const officers = await findOfficers(transaction, compound, at);
  const topics = (await findWaitingTopics(transaction, compound)).map((topic) => sourced(topic, officers));
  const named = await findIssuesByNumber(
    transaction,
    compound,
    topics.flatMap(({ issue }) => issue ?? []),
  );
  const points = pickAgenda({
    issues: [...open, ...recurring, ...named],
    resolved: resolved.filter(isOpen),
    topics,
    trails: await findTrails(
      transaction,
      compound,
      open.map(({ number }) => number),
    ),
    manners: occasion.manners,
    at,
  });
  return { points, done: resolved.filter(({ state }) => state === 'closed'), now: at };
}

function sourced(topic: WaitingTopic, officers: readonly Speaker[]): Topic {
  const by = officers.find(({ id }) => id === topic.by);
  return { ...topic, from: by === undefined ? 'resident' : isConvenor(by) ? 'convenor' : (by.party ?? 'resident') };
}
