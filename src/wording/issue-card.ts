/** One issue on six lines: what, who has it, until when, how it came here, and why it is classed so. */

import type { IssueEvent } from '../core/issue/event';
import type { Issue } from '../core/issue/issue';
import type { Instant } from '../kernel/instant';
import { households, kindWords, subject } from './changes';
import { momentWords } from './moment';
import { eventNames, partyNames, stateNames } from './names';

/** How many steps of the history are shown. */
const steps = 3;

export function issueWords(
  issue: Issue,
  history: readonly IssueEvent[],
  names: ReadonlyMap<number, string>,
  due: Instant | null,
  now: Instant,
): string {
  const told = history
    .filter(({ type }) => !['registered', 'supported', 'followup-asked', 'absorbed', 'split'].includes(type))
    .slice(-steps);
  return [
    `${subject(issue)}${kindWords(issue)}`,
    stateLine(issue, due, now),
    ...told.map((event) => stepLine(issue, event, names, now)),
    reporterLine(issue, names, now),
  ].join('\n');
}

function stateLine(issue: Issue, due: Instant | null, now: Instant): string {
  const owner = issue.owner === null ? '' : `，${partyNames[issue.owner]}`;
  const into = issue.mergedInto === null ? '' : `到 #${issue.mergedInto}`;
  const works = issue.state === 'awaiting-receipt' || issue.state === 'in-hand';
  const until = works && due !== null ? `，${due < now ? '应' : ''}${momentWords(due, now)}前办完${due < now ? '，已超期' : ''}` : '';
  return `#${issue.number} ${stateNames[issue.state]}${into}${owner}${until}`;
}

function stepLine(issue: Issue, event: IssueEvent, names: ReadonlyMap<number, string>, now: Instant): string {
  const who = event.by === null || issue.private ? '' : ` ${names.get(event.by) ?? ''}`;
  const note = event.words?.note === undefined || issue.private || event.words.note === '' ? '' : `：${shortened(event.words.note)}`;
  return `${momentWords(event.at, now)}${who} ${eventNames[event.type]}${note}`;
}

function reporterLine(issue: Issue, names: ReadonlyMap<number, string>, now: Instant): string {
  const many = issue.supporters.length > 0 ? `，已${households(issue)}户` : '';
  const again = issue.recurrence > 1 ? `，第${issue.recurrence}次，上次 #${issue.recurrenceOf}` : '';
  const who = issue.private ? '' : ` ${names.get(issue.reporter) ?? ''}${issue.relayed ? '代报' : '报'}`;
  return `${momentWords(issue.registeredAt, now)}${who || ' 登记'}${many}${again}`;
}

const shortened = (text: string): string => (text.length > 30 ? `${text.slice(0, 29)}…` : text);

/** To the reporter who asks again: where it stands, and until when. */
export function standingWords(issue: Issue, due: Instant | null, now: Instant): string {
  const works = issue.state === 'awaiting-receipt' || issue.state === 'in-hand';
  const party = issue.owner === null || !works ? null : partyNames[issue.owner];
  const owner = party === null ? '' : issue.state === 'in-hand' ? `，${party}在办` : `，派给了${party}`;
  const until = due === null || !works ? '' : due < now ? `，应${momentWords(due, now)}前办完，已超期` : `，${momentWords(due, now)}前办完`;
  return `${subject(issue)} 现在「${stateNames[issue.state]}」${owner}${until}`;
}

export function whyWords(issue: Issue, because: readonly string[]): string {
  if (because.length === 0 && issue.title === '') return `#${issue.number} 内容已删除，凭的字也一并删了`;
  if (because.length === 0)
    return `#${issue.number} 是发「登记」登的，${issue.private ? '内容不公开' : '没有靠字眼判断'}。不对的发「改 #${issue.number} 类别 …」`;
  return `#${issue.number} 凭这些字：${because.slice(0, 5).join('；')}。不对的发「改 #${issue.number} 类别 …」`;
}
