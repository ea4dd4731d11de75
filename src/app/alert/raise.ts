/** Raises an alert: one message to the group, one to each who must act or know, in the transaction of the change that it follows from. */

import type { AlertEvent } from '../../core/alert/event';
import { evolveAlert, raised } from '../../core/alert/evolve';
import type { Issue, PersonId } from '../../core/issue/issue';
import { findAlert } from '../../store/find-alert';
import {
  type AlertFacts,
  alertWords,
  aloneAlertWords,
  alsoLeadWords,
  convenorAlertWords,
  leadAlertWords,
  secretaryAlertWords,
} from '../../wording/alert';
import { type Occasion, tellGroup, tellPerson } from '../occasion';
import { writeAlert } from './apply-to-alert';
import { alertFacts, around } from './facts';

export async function raiseAlert(occasion: Occasion, issue: Issue): Promise<void> {
  const { speaker, room } = occasion;
  const facts = await alertFacts(occasion, issue, await around(occasion));
  const letters = lettersOf(facts, speaker?.id ?? null);
  await record(occasion, issue, facts, [...letters.keys()]);

  const about = { issues: [issue.number], urgency: 'alert' } as const;
  const line = alertWords(facts);
  await tellGroup(occasion, line.text, { ...about, mentions: line.mentions });
  for (const [person, text] of letters) await tellPerson(occasion, person, text, about);
  if (room === null && speaker !== null && !letters.has(speaker.id))
    await tellPerson(occasion, speaker.id, aloneAlertWords(issue.number), { issues: [issue.number] });
}

/** Whoever reports for a party has answered for it. */
async function record(occasion: Occasion, issue: Issue, facts: AlertFacts, told: readonly PersonId[]): Promise<void> {
  const { transaction, compound, speaker, at } = occasion;
  const earlier = await findAlert(transaction, compound, issue.number);
  const parties = facts.leads.flatMap(({ party, lead }) => (lead === null ? [] : [party]));
  const by = speaker?.id ?? null;
  const first: Extract<AlertEvent, { type: 'raised' }> = { type: 'raised', parties, told, by, at };
  const party = facts.knows;
  const answered: readonly AlertEvent[] =
    speaker !== null && party !== null && parties.includes(party) ? [{ type: 'acknowledged', party, by: speaker.id, at }] : [];
  const alert = answered.reduce(evolveAlert, raised(compound, issue.number, earlier?.version ?? 0, first));
  await writeAlert(occasion, alert, [first, ...answered]);
}

/** One letter a person, whatever posts they hold; a lead who said it needs none. */
function lettersOf(facts: AlertFacts, speaker: PersonId | null): ReadonlyMap<PersonId, string> {
  const letters = new Map<PersonId, string>();
  const { convenor, secretary, leads } = facts;
  const also = leads.find(({ party, lead }) => lead !== null && lead.id === convenor?.id && party !== facts.knows)?.party;
  if (convenor !== null)
    letters.set(convenor.id, also === undefined ? convenorAlertWords(facts) : `${convenorAlertWords(facts)}\n${alsoLeadWords(also)}`);
  for (const { party: own, lead, behind } of leads)
    for (const person of [lead, behind ?? null])
      if (person !== null && person.id !== speaker && !letters.has(person.id)) letters.set(person.id, leadAlertWords(facts, own, null));
  if (secretary !== null && !letters.has(secretary.id)) letters.set(secretary.id, secretaryAlertWords(facts));
  return letters;
}
