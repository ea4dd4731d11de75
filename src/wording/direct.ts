/** What single persons are told about a change, alone: the convenor of a private matter, the owner's person of an urgent one at night. */

import type { Change } from '../core/issue/change';
import type { IssueEvent } from '../core/issue/event';
import type { Issue } from '../core/issue/issue';
import type { ChangeFacts } from './changes';
import { subject } from './changes';
import { satisfiedQuestionWords } from './followup';
import { aloneOutcomeWords, supporterFinishedWords } from './outcome';

export type DirectLine = { readonly person: number; readonly text: string; readonly unasked: boolean };

/** `night`: within quiet hours. */
export function directWords({ events, after }: Change, facts: ChangeFacts, night: boolean): readonly DirectLine[] {
  const [first] = events;
  if (first?.type === 'registered' && after.private && facts.convenor !== null) {
    const told = `${first.words.note ?? ''}\n报的人：${facts.reporter}${after.relayed ? '（代报）' : ''}`;
    return [{ person: facts.convenor.id, text: `#${after.number} 不公开的事，群里只说有这一件。原话：${told}`, unasked: false }];
  }
  const last = events.at(-1);
  if (facts.outcome.addition && facts.outcome.unheard && facts.lead !== null) {
    const text = `${subject(after)} 报的人补了一句：${facts.outcome.note}`;
    return [{ person: facts.lead.id, text, unasked: after.severity !== 'red' }];
  }
  const answers = last === undefined ? [] : answersAlone(last, after, facts);
  if (answers.length > 0) return answers;
  const sent = events.some(({ type }) => type === 'dispatched');
  if (sent && night && after.severity === 'orange' && facts.lead !== null) {
    return [{ person: facts.lead.id, text: `${subject(after)}，刚报的急件。能去就回「签收 #${after.number}」`, unasked: false }];
  }
  return [];
}

/** Who told of it alone hears alone how it came out; the reporter of a finished one is asked instead. */
function answersAlone(event: IssueEvent, issue: Issue, { outcome: { alone, note, hidden } }: ChangeFacts): readonly DirectLine[] {
  const finished = event.type === 'finished' || event.type === 'whistle-cleared';
  const people = alone.filter((person) => person !== event.by && !(finished && person === issue.reporter));
  return people.flatMap((person) => {
    // Of a private matter its reporter is told why, and nobody who joined in.
    const said = hidden && person !== issue.reporter ? '' : note;
    const text = finished
      ? supporterFinishedWords(event, issue, subject(issue), said)
      : aloneOutcomeWords(event, issue, subject(issue), said);
    return text === null ? [] : [{ person, text, unasked: true }];
  });
}

/** To the one who did it alone with the bot: the group's line is not for them. Null: the group's line serves them too. */
export function aloneWords(event: IssueEvent | undefined, number: number): string | null {
  switch (event?.type) {
    case 'confirmed':
      if (event.satisfied === null) return satisfiedQuestionWords(number);
      return `#${number} 办结了，谢谢回音${event.satisfied ? '' : '，不满意的地方我记下了'}`;
    case 'disputed':
    case 'reopened':
      return `#${number} 记下了，请他们接着办，办完再问您。差在哪里，回「#${number} …」补一句`;
    case 'rated':
      return `#${number} 记下了，谢谢`;
    case 'progressed':
      return `#${number} 记下了`;
    default:
      return null;
  }
}
