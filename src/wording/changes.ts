/** One short line to the work group about a change, with the issue's number in it; null where the group needs no word. */

import type { Change } from '../core/issue/change';
import type { EventOf, IssueEvent } from '../core/issue/event';
import type { Issue } from '../core/issue/issue';
import type { Speaker } from '../core/roster/role';
import { hours, type Instant } from '../kernel/instant';
import { dayWords, lengthWords, momentWords } from './moment';
import { categoryNames, eventNames, partyNames, severityNames, stateNames } from './names';

export type ChangeFacts = {
  readonly at: Instant;
  /** Who has it in hand, else the lead of the party that owns it. */
  readonly lead: Speaker | null;
  readonly convenor: Speaker | null;
  readonly reporter: string;
  readonly receiptDue: Instant | null;
  readonly finishDue: Instant | null;
};

/** `mentions`: persons whose @name stands in the text. */
export type ChangeLine = { readonly text: string; readonly mentions: readonly number[] };

export function changeWords({ before, events, after }: Change, facts: ChangeFacts): ChangeLine | null {
  const [first] = events;
  if (first?.type === 'registered') return registeredWords(first, after, facts);
  const event = events.at(-1);
  if (event === undefined) return null;
  return plain(ownWords(event, after, facts)) ?? handing(event, before ?? after, after, facts) ?? plain(endingWords(event, after));
}

/** What the bot calls an issue: its number and title. */
export const subject = ({ number, title }: Pick<Issue, 'number' | 'title'>): string => `#${number} ${title || '（内容已删除）'}`;

/** `（橙·电梯）`; of a private matter nothing. */
export const kindWords = (issue: Issue): string =>
  issue.private ? '' : `（${severityNames[issue.severity]}·${categoryNames[issue.category]}）`;

/** Everyone who said it: the reporter and those who joined. */
export const households = (issue: Issue): number => 1 + issue.supporters.length;

const at = (person: Speaker | null): string => (person === null ? '' : `@${person.name} `);
const plain = (text: string | null): ChangeLine | null => (text === null ? null : { text, mentions: [] });
const calling = (text: string, person: Speaker | null): ChangeLine => ({ text, mentions: person === null ? [] : [person.id] });

function registeredWords(event: EventOf<'registered'>, issue: Issue, facts: ChangeFacts): ChangeLine {
  const again = event.recurrenceOf === null ? '' : `，第${event.recurrence}次了（上次 #${event.recurrenceOf}）`;
  const source = event.splitFrom === null ? '' : `（从 #${event.splitFrom} 拆出）`;
  const head = `已登记 ${subject(issue)}${kindWords(issue)}${source}${again}`;
  if (issue.owner === null)
    return calling(`${head}。请${at(facts.convenor) || '召集人'}定归谁办：派单 #${issue.number} 网格/物业/业委会`, facts.convenor);
  return calling(`${head}→ ${partyNames[issue.owner]} ${at(facts.lead)}${receiptWords(facts)}`, facts.lead);
}

function receiptWords({ receiptDue, at: now }: ChangeFacts): string {
  if (receiptDue === null) return '请签收';
  const left = receiptDue - now;
  return left <= hours(1) ? `请${lengthWords(left)}内签收` : `请${momentWords(receiptDue, now)}前签收`;
}

const untilWords = ({ finishDue, at: now }: ChangeFacts): string => (finishDue === null ? '' : `，${momentWords(finishDue, now)}前办完`);

/** Lines about what somebody did with an issue in hand. */
function ownWords(event: IssueEvent, issue: Issue, facts: ChangeFacts): string | null {
  const { number } = issue;
  switch (event.type) {
    case 'received':
      return `#${number} ${facts.lead?.name ?? ''}签收了${untilWords(facts)}`;
    case 'progressed':
      return `#${number} 进展记下了`;
    case 'paused':
      return `#${number} 挂起到${dayWords(event.until)}，到时自动接着算`;
    case 'finished':
      return `#${number} 办完了，等${awaited(issue, facts)}回音`;
    case 'whistled':
      return `#${number} 已吹哨给${event.department}，等报到`;
    case 'whistle-cleared':
      return `#${number} 销哨，等${awaited(issue, facts)}回音`;
    case 'supported':
      return `${subject(issue)} 又有人反映，已${households(issue)}户，一并办`;
    case 'reclassified':
      return `${subject(issue)} 改好了${kindWords(issue)}`;
    case 'undone':
      return `#${number} 撤回了「${eventName(event.undid)}」，现在是「${stateNames[issue.state]}」`;
    case 'unmerged':
      return `${subject(issue)} 又单独办，现在是「${stateNames[issue.state]}」`;
    default:
      return null;
  }
}

const awaited = (issue: Issue, { reporter }: ChangeFacts): string =>
  issue.private ? '报的人' : issue.relayed ? `${reporter}问住户` : reporter;

/** Lines that put an issue into somebody's hands, and call that person. */
function handing(event: IssueEvent, before: Issue, issue: Issue, facts: ChangeFacts): ChangeLine | null {
  const { number, owner } = issue;
  const owners = owner === null ? '' : `${partyNames[owner]} ${at(facts.lead)}`;
  switch (event.type) {
    case 'dispatched':
      return calling(`${subject(issue)} → ${owners}${receiptWords(facts)}`, facts.lead);
    case 'handed-back': {
      const from = before.owner === null ? '' : partyNames[before.owner];
      return calling(
        `#${number} ${from}退单。请${at(facts.convenor) || '召集人'}定归谁办：派单 #${number} 网格/物业/业委会`,
        facts.convenor,
      );
    }
    case 'resumed':
      return calling(`${subject(issue)} 恢复，请${owners}接着办${untilWords(facts)}`, facts.lead);
    case 'disputed':
      return calling(`#${number} 报的人说没解决，请${owners}接着办${untilWords(facts)}`, facts.lead);
    case 'reopened':
      return calling(`${subject(issue)} 重开，请${owners || '召集人'}接着办${untilWords(facts)}`, facts.lead);
    case 'whistle-returned':
      return calling(`#${number} 部门退哨，回到${owners}手上`, facts.lead);
    default:
      return null;
  }
}

function endingWords(event: IssueEvent, issue: Issue): string | null {
  const { number, owner } = issue;
  switch (event.type) {
    case 'confirmed': {
      const said = event.satisfied === null ? '' : event.satisfied ? '、满意' : '，但不满意';
      const asked = issue.relayed || (event.by !== issue.reporter && !issue.supporters.includes(event.by ?? 0));
      return `#${number} ${asked ? '问过了，' : '报的人说'}解决了${said}，办结${owner === null ? '' : `。辛苦${partyNames[owner]}`}`;
    }
    case 'rated':
      return `#${number} ${event.satisfied ? '满意' : '不满意'}，记下了`;
    case 'closed-unanswered':
      return `#${number} 两天没等到回音，先办结。没好的话7天内发「重开 #${number}」`;
    case 'explained':
      return issue.private
        ? `#${number} 暂不能解决，原因已单独告诉报的人`
        : `#${number} 暂不能解决：${event.words?.note ?? ''}。有变化发「重开 #${number}」和怎么变了`;
    case 'voided':
      return `#${number} 作废了`;
    case 'merged':
      return `#${number} 并入 #${event.into}，一并办`;
    default:
      return null;
  }
}

const eventName = (type: string): string => (eventNames as Readonly<Record<string, string>>)[type] ?? type;
