/** What the words of an alert need to know: who said what, who answers for the parties, who is told besides. */

import type { Alert } from '../../core/alert/alert';
import { isSecretarys } from '../../core/alert/class-of';
import { isDiscreet } from '../../core/alert/discreet';
import { deadline } from '../../core/calendar/deadline';
import type { IssueEvent } from '../../core/issue/event';
import type { Issue } from '../../core/issue/issue';
import { type Party, parties } from '../../core/issue/vocabulary';
import { callableOf, convenorOf, leadOf, secretaryOf } from '../../core/roster/in-charge';
import type { Officer } from '../../core/roster/officer';
import { findHistory } from '../../store/find-history';
import { findNames, findOfficers } from '../../store/find-people';
import { findCompound } from '../../store/know-compound';
import { understand } from '../../understanding/understand';
import type { AlertFacts } from '../../wording/alert';
import type { Silent } from '../../wording/alert-steps';
import type { Occasion } from '../occasion';

export type Around = { readonly officers: readonly Officer[]; readonly compound: string };

export async function around({ transaction, compound, at }: Occasion): Promise<Around> {
  return { officers: await findOfficers(transaction, compound, at), compound: (await findCompound(transaction, compound)).name };
}

export async function alertFacts(occasion: Occasion, issue: Issue, { officers, compound }: Around): Promise<AlertFacts> {
  const history = await findHistory(occasion.transaction, occasion.compound, issue.number);
  const cause = causeOf(history);
  const names = await findNames(occasion.transaction, [cause.by ?? issue.reporter]);
  const said = cause.words?.note ?? '';
  const words = said === '' ? (history.findLast(({ type, words: other }) => tells.includes(type) && other?.note)?.words?.note ?? '') : said;
  return {
    issue,
    at: occasion.at,
    compound,
    sayer: [...names.values()][0] ?? '',
    saidAt: cause.at,
    how: cause.type === 'reclassified' && said === '' ? 'made-red' : cause.type === 'registered' && issue.relayed ? 'relayed' : 'said',
    words,
    emergency: understand(words).emergency,
    discreet: isDiscreet(issue),
    leads: parties.map((party) => calledFor(officers, party)),
    knows: occasion.speaker?.party ?? null,
    convenor: convenorOf(officers),
    secretary: isSecretarys(issue.majorClass) ? secretaryOf(officers) : null,
    secretaryAfter: deadline(occasion.at, occasion.manners.alert.secretary, [], occasion.manners.workHours) - occasion.at,
  };
}

/** Events whose words tell what is the matter. */
const tells: readonly string[] = ['registered', 'supported', 'reopened', 'reclassified'];

/** What made the issue the red one that it is: its report, a reopening, a word that it has grown worse, or somebody's 改. */
function causeOf(history: readonly IssueEvent[]): IssueEvent {
  const cause = history.findLast(
    (event) => event.type === 'registered' || event.type === 'reopened' || (event.type === 'reclassified' && event.severity === 'red'),
  );
  if (cause === undefined) throw new Error('an issue without its registration');
  return cause.type === 'registered' ? { ...cause, by: cause.reporter } : cause;
}

/** Whoever is on duty is called; the lead is told with them. */
function calledFor(officers: readonly Officer[], party: Party): AlertFacts['leads'][number] {
  const [first = null] = callableOf(officers, party);
  const lead = leadOf(officers, party);
  return { party, lead: first, behind: lead === first ? null : lead };
}

export const silentOf = (alert: Alert, officers: readonly Officer[], silent: readonly Party[]): Silent =>
  silent
    .filter((party) => alert.parties.includes(party))
    .map((party) => {
      const [lead = null, deputy = null] = callableOf(officers, party);
      return { party, lead, deputy };
    });
