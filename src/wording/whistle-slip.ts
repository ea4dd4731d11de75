/** The whistle slip (吹哨单): facts on record with their times, blanks where nothing is, to be handed to the department. */

import type { IssueEvent } from '../core/issue/event';
import type { Issue } from '../core/issue/issue';
import type { Whistle, WhistleGrounds } from '../core/issue/whistle';
import type { Speaker } from '../core/roster/role';
import type { Department } from '../core/whistle/department';
import { wallClock } from '../kernel/civil';
import type { Instant } from '../kernel/instant';
import { households } from './changes';
import type { DocumentPart, DocumentParts, TableRow } from './document-parts';
import { timeWords } from './moment';
import { categoryNames, eventNames, partyNames, roleNames, severityNames } from './names';

/** `discreet`: a private or petition matter, of which words and names are left out and told face to face. */
export type SlipFacts = {
  readonly issue: Issue;
  readonly discreet: boolean;
  readonly compound: string;
  readonly community: string | null;
  readonly department: Department | null;
  /** The latest whistle; null: not blown yet. */
  readonly whistle: Whistle | null;
  readonly grounds: WhistleGrounds | null;
  readonly place: string | null;
  readonly demand: string | null;
  readonly tried: string | null;
  readonly outside: string | null;
  readonly history: readonly IssueEvent[];
  readonly names: ReadonlyMap<number, string>;
  readonly photos: number;
  readonly contact: Speaker;
  readonly at: Instant;
};

const blank = '____';

export function whistleSlip(facts: SlipFacts): DocumentParts {
  const { issue, compound, contact } = facts;
  const parts: readonly DocumentPart[] = [
    { kind: 'title', text: `吹哨单 #${issue.number}` },
    { kind: 'small', text: `只写有记录的，${blank} 请补，交出前核实（${dayAndTime(facts.at)}）` },
    { kind: 'table', rows: [...headRows(facts), ...matterRows(facts)] },
    { kind: 'heading', text: '部门填' },
    { kind: 'table', rows: departmentRows(facts) },
    { kind: 'small', text: `联系人：${contact.name}（${roleNames[contact.roles[0] ?? 'resident']}） 电话：${blank}` },
  ];
  return { name: `吹哨单-${compound}-${issue.number}`, parts };
}

function headRows({ issue, compound, community, whistle, department }: SlipFacts): readonly TableRow[] {
  const to = whistle?.department ?? department?.name ?? blank;
  const phone = department?.phone == null ? '' : ` ${department.phone}`;
  const again = whistle !== null && whistle.nth > 1 ? `（第${whistle.nth}次）` : '';
  return [
    ['吹哨单位', `${community ?? blank} ${compound}`],
    ['报给', `${to}${phone}`],
    ['吹哨时间', whistle === null ? `${blank}（还没吹）` : `${dayAndTime(whistle.calledAt)}${again}`],
    [
      '问题',
      `${issue.title || blank}${issue.private ? '' : `（${severityNames[issue.severity]}·${categoryNames[issue.category]}）`}，${households(issue)}户反映`,
    ],
  ];
}

function matterRows(facts: SlipFacts): readonly TableRow[] {
  const { place, demand, tried, photos, issue } = facts;
  const unsaid = facts.discreet ? `${blank}（不公开，当面说）` : blank;
  const onRecord = facts.history.flatMap((event) => stepLines(event, facts));
  return [
    ['地点', place ?? blank],
    ['登记时间', dayAndTime(issue.registeredAt)],
    ['为什么吹哨', reasonWords(facts)],
    ['要部门做什么', demand ?? unsaid],
    ['三方做过什么', [...(tried === null ? [] : [tried]), ...onRecord].join('\n') || unsaid],
    ['照片', photos === 0 ? blank : `${photos}张，在工作群里`],
  ];
}

function reasonWords({ grounds, outside }: SlipFacts): string {
  if (grounds === 'outside-duties') return `不归三方管：${outside ?? blank}`;
  return grounds === 'coordination-failed' ? '三方协调过，没办成' : blank;
}

const departmentRows = ({ whistle, history, names }: SlipFacts): readonly TableRow[] => {
  const said = (type: IssueEvent['type']): string => history.findLast((event) => event.type === type)?.words?.note ?? '';
  const by = (type: IssueEvent['type']): string => names.get(history.findLast((event) => event.type === type)?.by ?? 0) ?? '';
  const ended = whistle?.stage === 'returned' ? '退哨' : '销哨';
  const end = said(whistle?.stage === 'returned' ? 'whistle-returned' : 'whistle-cleared');
  return [
    [
      '报到',
      whistle?.checkedInAt == null
        ? `${blank}（谁、几点）`
        : told(whistle.checkedInAt, said('whistle-checked-in'), by('whistle-checked-in')),
    ],
    ['处置', whistle?.handlingAt == null ? blank : told(whistle.handlingAt, said('whistle-handling'), '')],
    ['结果', whistle?.endedAt == null ? blank : `${ended}，${told(whistle.endedAt, end, '')}`],
    ['这个哨', whistle?.whistleGood == null ? `□该吹 □不该吹，原因：${blank}` : whistle.whistleGood ? '该吹' : '不该吹'],
  ];
};

const told = (at: Instant, note: string, by: string): string =>
  `${dayAndTime(at)}${note === '' ? '' : ` ${note}`}${by === '' ? '' : `（${by}记）`}`;

/** What the three parties did, with its time; of the names only those of the parties' own people. */
function stepLines(event: IssueEvent, { names }: SlipFacts): readonly string[] {
  const who = event.by === null ? '' : (names.get(event.by) ?? '');
  const note = event.words?.note ?? '';
  const line = (text: string): readonly string[] => [`${dayAndTime(event.at)} ${text}`];
  switch (event.type) {
    case 'dispatched':
      return line(`派${partyNames[event.to]}`);
    case 'received':
      return line(`${who}签收`);
    case 'progressed':
    case 'paused':
    case 'finished':
    case 'handed-back':
      return line(`${who}${eventNames[event.type]}${note === '' ? '' : `：${note}`}`);
    default:
      return [];
  }
}

function dayAndTime(at: Instant): string {
  const { month, date } = wallClock(at);
  return `${month}月${date}日${timeWords(at)}`;
}

export const slipSentWords = (number: number, name: string): string => `#${number} 吹哨单单独发给${name}了，带一份可打印的`;
