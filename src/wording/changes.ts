/** One short line to the work group about a change, with the issue's number in it; null where the group needs no word. */

import type { Change } from '../core/issue/change';
import type { EventOf, IssueEvent } from '../core/issue/event';
import type { Issue } from '../core/issue/issue';
import type { Speaker } from '../core/roster/role';
import { hours, type Instant } from '../kernel/instant';
import { dayWords, lengthWords, momentWords } from './moment';
import { categoryNames, eventNames, partyNames, severityNames, stateNames } from './names';
import { explainedWords, finishedWords, type Outcome, unheardNote } from './outcome';
import { departmentWords, whistleLine } from './whistle-steps';

export type ChangeFacts = {
  readonly at: Instant;
  /** Who has it in hand, else the lead of the party that owns it. */
  readonly lead: Speaker | null;
  readonly convenor: Speaker | null;
  readonly reporter: string;
  readonly receiptDue: Instant | null;
  readonly finishDue: Instant | null;
  readonly outcome: Outcome;
  /** It has come back so often that the next meeting talks about it. */
  readonly goesToMeeting: boolean;
  /** Whether the alert about it ends with this. */
  readonly alertEnds?: boolean;
};

/** `mentions`: persons whose @name stands in the text. */
export type ChangeLine = { readonly text: string; readonly mentions: readonly number[] };

export function changeWords({ before, events, after }: Change, facts: ChangeFacts): ChangeLine | null {
  const [first] = events;
  if (first?.type === 'registered') return registeredWords(first, after, facts);
  const event = events.at(-1);
  if (event === undefined) return null;
  if (event.type === 'finished') return finishedWords(after.number, awaited(after, facts), facts.outcome, facts.alertEnds);
  if (event.type === 'explained') return explainedWords(after, facts.outcome);
  return plain(ownWords(event, after, facts)) ?? handing(event, before ?? after, after, facts) ?? plain(endingWords(event, after, facts));
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
  const again =
    event.recurrenceOf === null
      ? ''
      : `，第${event.recurrence}次了（上次 #${event.recurrenceOf}）${facts.goesToMeeting ? '，上下次会议议程' : ''}`;
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

function untilWords({ finishDue, at: now }: ChangeFacts): string {
  if (finishDue === null) return '';
  return finishDue > now ? `，${momentWords(finishDue, now)}前办完` : `，${momentWords(finishDue, now)}已到期，请抓紧`;
}

/** Another severity or category is another time. */
function dueAnew(event: EventOf<'reclassified'>, { state }: Issue, facts: ChangeFacts): string {
  const counted = event.severity !== undefined || event.category !== undefined;
  return counted && (state === 'awaiting-receipt' || state === 'in-hand') ? untilWords(facts) : '';
}

/** Lines about what somebody did with an issue in hand. */
function ownWords(event: IssueEvent, issue: Issue, facts: ChangeFacts): string | null {
  const { number } = issue;
  switch (event.type) {
    case 'received':
      return `#${number} ${facts.lead?.name ?? ''}签收了${untilWords(facts)}`;
    case 'progressed':
      if (facts.outcome.addition) return facts.outcome.unheard ? null : `#${number} 补充记下了`;
      return unheardNote(facts.outcome, `#${number} 进展：`) || `#${number} 进展记下了`;
    case 'paused':
      return `#${number} 挂起到${dayWords(event.until)}${unheardNote(facts.outcome, '（', '）')}，到时自动接着算`;
    case 'whistle-cleared':
      return `#${number} 销哨，等${awaited(issue, facts)}回音`;
    case 'supported':
      return `${subject(issue)} 又有人反映，已${households(issue)}户，一并办`;
    case 'reclassified':
      return `${subject(issue)} 改好了${kindWords(issue)}${dueAnew(event, issue, facts)}${facts.alertEnds ? '。通报停下，照常办' : ''}`;
    case 'undone':
      return `#${number} 撤回了「${eventName(event.undid)}」，现在是「${stateNames[issue.state]}」`;
    case 'unmerged':
      return `${subject(issue)} 又单独办，现在是「${stateNames[issue.state]}」`;
    default:
      return whistleLine(issue, event.type);
  }
}

const awaited = (issue: Issue, { reporter }: ChangeFacts): string =>
  issue.private || issue.toldAlone ? '报的人' : issue.relayed ? `${reporter}问住户` : reporter;

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
      return calling(`#${number} ${departmentWords(issue)}退哨，回到${owners}手上${untilWords(facts)}`, facts.lead);
    default:
      return null;
  }
}

function endingWords(event: IssueEvent, issue: Issue, { alertEnds }: ChangeFacts): string | null {
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
      return `#${number} 没等到回音，先办结。没好的话7天内回「#${number} 没好」`;
    case 'voided':
      return `#${number} 作废了${alertEnds ? '，通报停下。到了的看一眼再散' : ''}`;
    case 'merged':
      return `#${number} 并入 #${event.into}，一并办`;
    default:
      return null;
  }
}

const eventName = (type: string): string => (eventNames as Readonly<Record<string, string>>)[type] ?? type;
