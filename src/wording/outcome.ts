/** How an issue came out: what was done, what nobody has said is done, who else told of it, and what those hear who told of it alone. */

import type { PointCode } from '../core/issue/checklist';
import type { EventOf, IssueEvent } from '../core/issue/event';
import type { Issue, PersonId } from '../core/issue/issue';
import { openPointsWords } from './checklist';
import { dayWords } from './moment';
import { partyNames } from './names';

export type Outcome = {
  /** What was said of it, telephone numbers and the like masked; empty where nothing was. */
  readonly note: string;
  /** The group may not read it. */
  readonly hidden: boolean;
  /** The reporter's words, which are no progress of the owner's. */
  readonly addition: boolean;
  /** It was said to the bot alone: the group has not read it. */
  readonly unheard: boolean;
  readonly openPoints: readonly PointCode[];
  /** Those besides who told of it in the group; `reporter` among them where the line answers the reporter as well. */
  readonly others: readonly { readonly id: PersonId; readonly name: string }[];
  /** Who told of it to the bot alone, or of what the group may not read: they are answered alone. */
  readonly alone: readonly PersonId[];
};

/** `mentions`: persons whose @name stands in the text. */
export type Called = { readonly text: string; readonly mentions: readonly number[] };

/** How many are called by name in one line. */
const most = 3;

const calls = (people: Outcome['others']): Called => {
  const named = people.slice(0, most);
  const more = people.length > named.length ? `等${people.length}户` : '';
  return { text: `${named.map(({ name }) => `@${name} `).join('')}${more}`, mentions: named.map(({ id }) => id) };
};

/** What was said where the group could not hear it, and may read. */
export const unheardNote = ({ note, hidden, unheard }: Outcome, before: string, after = ''): string =>
  unheard && !hidden && note !== '' ? `${before}${note}${after}` : '';

export function finishedWords(number: number, awaited: string, outcome: Outcome, alertEnds = false): Called {
  const { others, openPoints, note, hidden } = outcome;
  const { text, mentions } = calls(others);
  const look = others.length === 0 ? '' : `。${text}也看看好没好`;
  const waits = `等${awaited}回音${openPointsWords(openPoints)}${look}`;
  if (!alertEnds) return { text: `#${number} 办完了${unheardNote(outcome, '：')}，${waits}`, mentions };
  const came = hidden || note === '' ? '' : `：${note}`;
  return { text: `✔️ #${number} 解除了${came}。${waits}${hidden ? '' : '。辛苦各位'}`, mentions };
}

export function explainedWords(issue: Issue, { note, others }: Outcome): Called {
  if (issue.private) return { text: `#${issue.number} 暂不能解决，原因已单独告诉报的人`, mentions: [] };
  const { text, mentions } = calls(others);
  return { text: `#${issue.number} 暂不能解决：${note}。${text}有变化发「重开 #${issue.number}」和怎么变了`, mentions };
}

/** To who told of it alone; null where this is no answer to them. */
export function aloneOutcomeWords(event: IssueEvent, issue: Issue, head: string, note: string): string | null {
  switch (event.type) {
    case 'paused':
      return `${head} 先等等${note === '' ? '' : `：${note}`}。${dayWords(event.until)}接着办`;
    case 'explained':
      return `${head} 暂时解决不了${note === '' ? '' : `：${note}`}。有变化我们再办；您有话回「重开 #${issue.number}」和怎么了`;
    case 'voided':
      return `${head} 作废了${note === '' ? '' : `：${note}`}。觉得不对就再说一遍哪里怎么了`;
    case 'merged':
      return `${head} 和 #${event.into} 是一回事，并过去一起办。问进度还发「查 #${issue.number}」`;
    case 'confirmed':
      return `${head} 有人说解决了，办结了。没好的话回「#${issue.number} 没好」，7天内都能接着办`;
    case 'closed-unanswered':
      return `${head} 先办结了。没好的话回「#${issue.number} 没好」，7天内都能接着办`;
    default:
      return null;
  }
}

/** To whoever joined in alone, and is not asked themselves. */
export function supporterFinishedWords(
  event: EventOf<'finished'> | EventOf<'whistle-cleared'>,
  issue: Issue,
  head: string,
  note: string,
): string {
  const who = event.type === 'whistle-cleared' ? '部门' : issue.owner === null ? '' : partyNames[issue.owner];
  return `${head}，${who}${note === '' ? '办完了' : `说：${note}`}。没好的话回「#${issue.number} 没好」`;
}
