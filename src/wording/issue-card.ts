/** One issue on six lines: what, who has it, until when, what of its checklist is done, and how it came here. */

import type { PointCode } from '../core/issue/checklist';
import type { IssueEvent } from '../core/issue/event';
import type { Issue } from '../core/issue/issue';
import type { Instant } from '../kernel/instant';
import { households, kindWords, subject } from './changes';
import { boxesWords } from './checklist';
import { momentWords } from './moment';
import { eventNames, partyNames, stateNames } from './names';
import { stageWords } from './whistle-steps';

/** How many lines tell of the history, its beginning aside, where nothing else needs them. */
const steps = 3;
/** Events that the card tells otherwise, or that are no step. */
const untold: readonly string[] = ['registered', 'supported', 'followup-asked', 'absorbed', 'split', 'checked'];

export type Card = {
  readonly issue: Issue;
  /** The group may not read what it is. */
  readonly discreet: boolean;
  /** What people said in it is masked. */
  readonly history: readonly IssueEvent[];
  readonly names: ReadonlyMap<number, string>;
  readonly due: Instant | null;
  readonly now: Instant;
  /** Of its checklist; empty where that is not shown. */
  readonly points: readonly PointCode[];
  /** Who leads where the alert about it runs. */
  readonly leader: string | null;
  /** How the one stands that it was merged into. */
  readonly standing: string | null;
};

export function issueWords(card: Card): string {
  const { issue, points, standing } = card;
  const besides = [...(points.length === 0 ? [] : [boxesWords(issue, points)]), ...(standing === null ? [] : [`一并办的 ${standing}`])];
  const told = card.history.filter(({ type }) => !untold.includes(type)).slice(besides.length - steps);
  return [
    `${subject(issue)}${kindWords(issue)}`,
    stateLine(card),
    ...besides,
    ...told.map((event) => stepLine(card, event)),
    reporterLine(card),
  ].join('\n');
}

function stateLine({ issue, due, now, leader }: Card): string {
  if (issue.state === 'whistled') return `#${issue.number} ${stateNames.whistled} ${stageWords(issue, now)}`;
  const owner = issue.owner === null ? '' : `，${partyNames[issue.owner]}`;
  const into = issue.mergedInto === null ? '' : `到 #${issue.mergedInto}`;
  const works = issue.state === 'awaiting-receipt' || issue.state === 'in-hand';
  const until = works && due !== null ? `，${due < now ? '应' : ''}${momentWords(due, now)}前办完${due < now ? '，已超期' : ''}` : '';
  return `#${issue.number} ${stateNames[issue.state]}${into}${owner}${until}${leader === null ? '' : `，${leader}牵头`}`;
}

/** Who told of it alone is not named to others, nor is anybody where the group may not read it. */
const nameless = ({ issue, discreet }: Card, person: number | null): boolean => discreet || (issue.toldAlone && person === issue.reporter);

function stepLine(card: Card, event: IssueEvent): string {
  const { names, now, discreet } = card;
  const who = event.by === null || nameless(card, event.by) ? '' : ` ${names.get(event.by) ?? ''}`;
  const note = event.words?.note === undefined || discreet || event.words.note === '' ? '' : `：${shortened(event.words.note)}`;
  return `${momentWords(event.at, now)}${who} ${eventNames[event.type]}${note}`;
}

function reporterLine(card: Card): string {
  const { issue, names, now } = card;
  const many = issue.supporters.length > 0 ? `，已${households(issue)}户` : '';
  const again = issue.recurrence > 1 ? `，第${issue.recurrence}次，上次 #${issue.recurrenceOf}` : '';
  const who = nameless(card, issue.reporter) ? '' : ` ${names.get(issue.reporter) ?? ''}${issue.relayed ? '代报' : '报'}`;
  return `${momentWords(issue.registeredAt, now)}${who || ' 登记'}${many}${again}`;
}

const shortened = (text: string): string => (text.length > 30 ? `${text.slice(0, 29)}…` : text);
