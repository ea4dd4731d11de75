/** 爬楼: what somebody has missed since their last word, picked and ordered by who they are. Drills are left out. */

import type { Instant } from '../../kernel/instant';
import { isDiscreet } from '../alert/discreet';
import type { Life } from '../digest/life';
import type { IssueEvent, IssueEventType } from '../issue/event';
import { type Issue, isOpen, type PersonId, tellsOfIt } from '../issue/issue';
import type { Category, Party } from '../issue/vocabulary';
import type { Manners } from '../manners/manners';
import { stepDue } from '../reminder/plan';

export type Reader = { readonly id: PersonId; readonly party: Party | null; readonly convenor: boolean };

/** What waits for the reader: their decision, their party's word on an alert, its receipt or word on how it goes, their answer. */
export type WaitsFor = 'decision' | 'alert' | 'receipt' | 'word' | 'answer';

export type CatchUpItem = {
  readonly issue: Issue;
  /** The group may not read what it is. */
  readonly discreet: boolean;
  /** The last that others did with it since; null where it is only told because it waits. */
  readonly news: IssueEvent | null;
  readonly isNew: boolean;
  readonly waits: WaitsFor | null;
  readonly overdue: boolean;
  readonly own: boolean;
};

export type CatchUpFacts = {
  readonly lives: readonly Life[];
  /** Whose running alerts the reader's party has not answered. */
  readonly calling: readonly number[];
  readonly reader: Reader;
  readonly since: Instant;
  readonly at: Instant;
  readonly manners: Manners;
  /** Whether others read the answer. */
  readonly inGroup: boolean;
};

/** Events that change nothing one would have to know of. */
const quiet: readonly IssueEventType[] = [
  'followup-asked',
  'checked',
  'absorbed',
  'released',
  'split',
  'rated',
  'due-set',
  'whistle-judged',
];
/** Matters that befall everybody in the building, and as many households as make one everybody's. */
const everybodys: readonly Category[] = ['lift', 'water', 'power', 'gas'];
const many = 5;

/** The most important first. */
export function pickCatchUp(facts: CatchUpFacts): readonly CatchUpItem[] {
  const items = facts.lives.filter(({ issue }) => !issue.drill).flatMap((life) => itemOf(life, facts) ?? []);
  const rank = ranking(facts.reader);
  return items.sort((one, other) => rank(one) - rank(other) || when(other) - when(one));
}

const when = ({ news, issue }: CatchUpItem): number => news?.at ?? issue.since;

function itemOf(life: Life, { reader, since, at, manners, inGroup, calling }: CatchUpFacts): CatchUpItem | null {
  const { issue } = life;
  const own = tellsOfIt(issue, reader.id);
  // That a private matter is theirs is not said before the group; to residents it is none of theirs.
  if (isDiscreet(issue) && (reader.party === null && !reader.convenor ? inGroup || !own : false)) return null;
  const news = life.steps.findLast(({ event }) => event.at > since && event.by !== reader.id && !quiet.includes(event.type))?.event ?? null;
  const isNew = issue.registeredAt > since && issue.reporter !== reader.id;
  const due = stepDue(issue, manners);
  const overdue = due !== null && due < at;
  const called = calling.includes(issue.number);
  const waits = called ? 'alert' : waitsFor(issue, reader, own && !(inGroup && isDiscreet(issue)), overdue);
  const cameAndWent = isNew && issue.state === 'void';
  if (cameAndWent || (news === null && waits === null)) return null;
  if (waits === null && reader.party === null && !reader.convenor && !own && !isBig(issue)) return null;
  return { issue, discreet: isDiscreet(issue), news, isNew, waits, overdue, own };
}

function waitsFor(issue: Issue, reader: Reader, own: boolean, overdue: boolean): WaitsFor | null {
  const { state, owner } = issue;
  if (state === 'awaiting-dispatch') return reader.convenor ? 'decision' : null;
  if (state === 'awaiting-followup') return own ? 'answer' : null;
  if (owner === null || owner !== reader.party) return null;
  if (state === 'awaiting-receipt') return 'receipt';
  return state === 'in-hand' && overdue ? 'word' : null;
}

/** The compound's: red, without water or a lift, or told of by many. */
const isBig = ({ severity, category, supporters }: Issue): boolean =>
  severity === 'red' || (severity === 'orange' && everybodys.includes(category)) || supporters.length + 1 >= many;

const isRed = ({ issue }: CatchUpItem): boolean => issue.severity === 'red' && isOpen(issue);

/** The convenor: decisions, red, overdue. A party's person: red, what waits for the party. A resident: what waits for them, their own. */
function ranking({ party, convenor }: Reader): (item: CatchUpItem) => number {
  const first =
    (...tests: readonly ((item: CatchUpItem) => boolean)[]) =>
    (item: CatchUpItem): number => {
      const index = tests.findIndex((test) => test(item));
      return index === -1 ? tests.length : index;
    };
  if (convenor)
    return first(
      ({ waits }) => waits === 'decision',
      isRed,
      ({ overdue }) => overdue,
      ({ waits }) => waits !== null,
    );
  if (party !== null)
    return first(
      isRed,
      ({ waits }) => waits !== null,
      ({ own }) => own,
      ({ issue }) => issue.owner === party,
    );
  return first(
    ({ waits }) => waits !== null,
    ({ own }) => own,
    isRed,
  );
}
