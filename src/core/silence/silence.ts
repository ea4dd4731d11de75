/** Who has not answered what, and since when: alerts, matters to dispatch, receipts, work past its time without a word, follow-ups. Drills are left out. */

import type { Instant } from '../../kernel/instant';
import { type Alert, unanswered } from '../alert/alert';
import type { Issue, PersonId } from '../issue/issue';
import type { Party } from '../issue/vocabulary';
import type { Manners } from '../manners/manners';
import { finishDue, receiptDue } from '../reminder/plan';
import { convenorOf, leadOf, whoseTurn } from '../roster/in-charge';
import type { Officer } from '../roster/officer';

export type Silence = {
  readonly issue: Issue;
  readonly what: 'alert' | 'dispatch' | 'receipt' | 'work' | 'followup';
  readonly party: Party | null;
  /** Null where the party has nobody. */
  readonly person: PersonId | null;
  readonly since: Instant;
  /** The time for it has run out. */
  readonly late: boolean;
};

export type SilenceFacts = {
  readonly issues: readonly Issue[];
  /** Those that run. */
  readonly alerts: readonly Alert[];
  readonly officers: readonly Officer[];
  readonly manners: Manners;
  readonly at: Instant;
};

/** Alerts first, then what is late; the longest first. */
export function silencesOf(facts: SilenceFacts): readonly Silence[] {
  const silences = facts.issues
    .filter(({ drill }) => !drill)
    .flatMap((issue) => [...alertSilence(issue, facts), ...stepSilence(issue, facts)]);
  return silences.sort((one, other) => rank(one) - rank(other) || one.since - other.since);
}

const rank = ({ what, late }: Silence): number => (what === 'alert' ? 0 : late ? 1 : 2);

function alertSilence(issue: Issue, { alerts, officers }: SilenceFacts): readonly Silence[] {
  const alert = alerts.find(({ number }) => number === issue.number);
  if (alert === undefined) return [];
  return unanswered(alert).map((party) => ({
    issue,
    what: 'alert',
    party,
    person: leadOf(officers, party)?.id ?? null,
    since: alert.raisedAt,
    late: true,
  }));
}

function stepSilence(issue: Issue, facts: SilenceFacts): readonly Silence[] {
  const { officers, manners, at } = facts;
  const { state, owner } = issue;
  const turn = { issue, party: owner, person: whoseTurn(officers, issue)?.id ?? null };
  switch (state) {
    case 'awaiting-dispatch':
      return [{ issue, what: 'dispatch', party: null, person: convenorOf(officers)?.id ?? null, since: issue.since, late: false }];
    case 'awaiting-receipt': {
      const due = receiptDue(issue, manners);
      // The alert asks its parties already.
      const asked = facts.alerts.some((alert) => alert.number === issue.number && unanswered(alert).some((party) => party === owner));
      return asked ? [] : [{ ...turn, what: 'receipt', since: issue.dispatchedAt ?? issue.since, late: due !== null && due < at }];
    }
    case 'in-hand': {
      const due = finishDue(issue, manners);
      // Who has said why it takes longer is not silent; of a wish a plan in words is enough.
      const spoke = due !== null && issue.wordAt !== null && (issue.wordAt >= due || issue.severity === 'blue');
      return due === null || due >= at || spoke ? [] : [{ ...turn, what: 'work', since: due, late: true }];
    }
    case 'awaiting-followup':
      return issue.followupAskedAt === null
        ? []
        : [{ issue, what: 'followup', party: null, person: issue.reporter, since: issue.followupAskedAt, late: false }];
    default:
      return [];
  }
}
