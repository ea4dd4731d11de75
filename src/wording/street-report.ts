/** The draft of a report to the 街道: facts on record with their times, and blanks where nothing is on record. */

import type { Alert } from '../core/alert/alert';
import type { AlertEvent } from '../core/alert/event';
import type { IssueEvent } from '../core/issue/event';
import type { Issue } from '../core/issue/issue';
import { wallClock } from '../kernel/civil';
import type { Instant } from '../kernel/instant';
import { households, subject } from './changes';
import { timeWords } from './moment';
import { categoryNames, majorClassNames, partyNames, stateNames } from './names';

export type StreetReportFacts = {
  readonly issue: Issue;
  readonly at: Instant;
  readonly compound: string;
  readonly community: string | null;
  readonly author: string;
  readonly said: string;
  /** Households or persons named in the report's words. */
  readonly affected: number | null;
  readonly discreet: boolean;
  readonly history: readonly IssueEvent[];
  readonly alert: Alert | null;
  readonly alertHistory: readonly AlertEvent[];
  readonly names: ReadonlyMap<number, string>;
};

const blank = '＿＿（没有记录）';

export function streetReportWords(facts: StreetReportFacts): string {
  const { issue, compound, community, author, affected } = facts;
  const kind = [issue.majorClass === null ? null : majorClassNames[issue.majorClass], issue.private ? null : categoryNames[issue.category]];
  const counted = affected === null ? blank : `接报时说${affected}（户或人）`;
  return [
    `报送稿 ${subject(issue)}（只写有记录的，空的请补、报前核实）`,
    `单位：${community ?? blank} ${compound}　报送人：${author}　${whenWords(facts.at)}`,
    `接报：${whenWords(issue.registeredAt)}，${households(issue)}户反映，${reporterWords(facts)}`,
    `地点：${issue.place ?? blank}　类别：${kind.filter(Boolean).join('·')}`,
    `情况：${facts.said === '' ? blank : facts.said}`,
    `涉及：${counted}　伤亡：${blank}　损失：${blank}`,
    `处置：${courseWords(facts) || blank}`,
    `现状：${stateNames[issue.state]}${issue.owner === null ? '，还没定主办' : `，${partyNames[issue.owner]}主办`}；到场部门：${blank}`,
    `请街道支持：${blank}`,
  ].join('\n');
}

function whenWords(at: Instant): string {
  const { year, month, date } = wallClock(at);
  return `${year}年${month}月${date}日${timeWords(at)}`;
}

/** Of a private or petition matter nobody's name goes on paper. */
const reporterWords = ({ discreet, issue, names }: StreetReportFacts): string =>
  discreet ? '反映人不公开' : `反映人${names.get(issue.reporter) ?? blank}`;

function courseWords(facts: StreetReportFacts): string {
  // Of one instant: it is dispatched, then the alert goes out, then people answer.
  const sent = facts.history.filter(({ type }) => type === 'dispatched');
  const done = facts.history.filter(({ type }) => type !== 'dispatched');
  const raised = facts.alertHistory.filter(({ type }) => type === 'raised');
  const answered = facts.alertHistory.filter((event) => event.type !== 'raised' && !isReceiptToo(event, done));
  const issueSteps = (events: readonly IssueEvent[]) => events.flatMap((event) => issueStep(event, facts));
  return [...issueSteps(sent), ...raised.flatMap(alertStep), ...issueSteps(done), ...answered.flatMap(alertStep)]
    .sort((one, other) => one.at - other.at)
    .map(({ at, text }) => `${timeWords(at)} ${text}`)
    .join('；');
}

/** Whoever took the issue by the same word has answered for the party; once is enough. */
const isReceiptToo = (answer: AlertEvent, history: readonly IssueEvent[]): boolean =>
  answer.type === 'acknowledged' && history.some(({ type, by, at }) => type === 'received' && by === answer.by && at === answer.at);

type Step = { readonly at: Instant; readonly text: string };

function issueStep(event: IssueEvent, { names, discreet }: StreetReportFacts): readonly Step[] {
  const who = event.by === null || discreet ? '' : (names.get(event.by) ?? '');
  const note = event.words?.note ?? '';
  const { at } = event;
  switch (event.type) {
    case 'dispatched':
      return [{ at, text: `派${partyNames[event.to]}` }];
    case 'received':
      return [{ at, text: `${who}签收` }];
    case 'progressed':
      return [{ at, text: note }];
    case 'whistled':
      return [{ at, text: `吹哨给${event.department}` }];
    case 'finished':
      return [{ at, text: `办完：${note}` }];
    default:
      return [];
  }
}

function alertStep(event: AlertEvent): readonly Step[] {
  const { at } = event;
  switch (event.type) {
    case 'raised':
      return [{ at, text: `通报${event.parties.map((party) => partyNames[party]).join('、')}` }];
    case 'acknowledged':
      return [{ at, text: `${partyNames[event.party]}应` }];
    case 'ended':
      return [{ at, text: event.ending === 'false-alarm' ? '确认误报' : '解除' }];
    default:
      return [];
  }
}

export const reportSentWords = (number: number, name: string): string => `#${number} 报送稿单独发给${name}了`;
