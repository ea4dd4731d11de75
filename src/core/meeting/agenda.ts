/** The agenda picks itself: what is on it, and why. */

import type { Instant } from '../../kernel/instant';
import { isDiscreet } from '../alert/discreet';
import { type Issue, isOpen, type PersonId } from '../issue/issue';
import type { Party } from '../issue/vocabulary';
import type { Manners } from '../manners/manners';
import { stepDue } from '../reminder/plan';

/** Whose wish: told in place of a name. */
export type TopicSource = Party | 'convenor' | 'resident';

/** What somebody wants talked about. `text` null: its words were erased; `private`: not by name before the group. */
export type Topic = {
  /** Among those that wait, and never another's while they do. */
  readonly number: number;
  readonly by: PersonId;
  readonly from: TopicSource;
  readonly text: string | null;
  readonly private: boolean;
  readonly issue: number | null;
};

/** Where an open issue has been: the parties it was sent to in turn, the department that sent it back. */
export type Trail = { readonly sentTo: readonly Party[]; readonly returnedBy: string | null };

export type AgendaReason =
  | { readonly kind: 'resolution' }
  | { readonly kind: 'topic'; readonly topic: Topic }
  | { readonly kind: 'overdue'; readonly since: Instant }
  | { readonly kind: 'handed-back'; readonly times: number }
  | { readonly kind: 'between-parties'; readonly between: readonly Party[] }
  | { readonly kind: 'whistle-returned'; readonly by: string }
  | { readonly kind: 'recurrence'; readonly count: number }
  | { readonly kind: 'supporters'; readonly households: number };

/** `issue` null: a topic about no issue. `discreet`: by number alone. */
export type AgendaPoint = {
  readonly issue: Issue | null;
  readonly discreet: boolean;
  readonly reasons: readonly [AgendaReason, ...AgendaReason[]];
};

export type AgendaFacts = {
  /** Open ones, and those that came for the third time since the last meeting. */
  readonly issues: readonly Issue[];
  /** What the last meeting resolved and is not done yet. */
  readonly resolved: readonly Issue[];
  readonly topics: readonly Topic[];
  readonly trails: ReadonlyMap<number, Trail>;
  readonly manners: Manners;
  readonly at: Instant;
};

/** Numbers of households and recurrences from which a matter is the meeting's (DOMAIN: joint meeting). */
const many = 5;
export const often = 3;

const order: readonly AgendaReason['kind'][] = [
  'resolution',
  'topic',
  'overdue',
  'handed-back',
  'between-parties',
  'whistle-returned',
  'recurrence',
  'supporters',
];

export function pickAgenda(facts: AgendaFacts): readonly AgendaPoint[] {
  const issues = new Map([...facts.issues, ...facts.resolved].filter(({ drill }) => !drill).map((issue) => [issue.number, issue]));
  const loose = facts.topics.filter(({ issue }) => issue === null || !issues.has(issue));
  const points = [
    ...loose.map((topic): AgendaPoint => ({ issue: null, discreet: topic.private, reasons: [{ kind: 'topic', topic }] })),
    ...[...issues.values()].flatMap((issue) => {
      const [first, ...rest] = reasonsOf(issue, facts);
      return first === undefined ? [] : [{ issue, discreet: isDiscreet(issue), reasons: [first, ...rest] } satisfies AgendaPoint];
    }),
  ];
  return points.sort((one, other) => rank(one) - rank(other) || age(one) - age(other));
}

const rank = ({ reasons }: AgendaPoint): number => order.indexOf(reasons[0].kind);
/** The longest overdue first; else by number. */
const age = ({ issue, reasons: [first] }: AgendaPoint): number =>
  first.kind === 'overdue' ? first.since : first.kind === 'topic' ? first.topic.number : (issue?.number ?? 0);

function reasonsOf(issue: Issue, facts: AgendaFacts): readonly AgendaReason[] {
  const reasons: (AgendaReason | null)[] = [
    facts.resolved.some(({ number }) => number === issue.number) ? { kind: 'resolution' } : null,
    ...facts.topics.filter((topic) => topic.issue === issue.number).map((topic) => ({ kind: 'topic', topic }) as const),
    ...(isOpen(issue) ? openReasons(issue, facts) : []),
    issue.recurrence >= often ? { kind: 'recurrence', count: issue.recurrence } : null,
    isOpen(issue) && issue.supporters.length >= many ? { kind: 'supporters', households: issue.supporters.length + 1 } : null,
  ];
  return reasons.filter((reason) => reason !== null);
}

function openReasons(issue: Issue, { trails, manners, at }: AgendaFacts): readonly (AgendaReason | null)[] {
  const due = stepDue(issue, manners);
  const trail = trails.get(issue.number);
  const between = [...new Set(trail?.sentTo ?? [])];
  return [
    due !== null && due < at ? { kind: 'overdue', since: due } : null,
    issue.handBacks >= 2 ? { kind: 'handed-back', times: issue.handBacks } : null,
    issue.handBacks < 2 && between.length > 1 ? { kind: 'between-parties', between } : null,
    trail?.returnedBy == null ? null : { kind: 'whistle-returned', by: trail.returnedBy },
  ];
}
