/** What single persons are told about a change, alone: the convenor of a private matter, the owner's person of an urgent one at night. */

import type { Change } from '../core/issue/change';
import type { IssueEvent } from '../core/issue/event';
import type { ChangeFacts } from './changes';
import { subject } from './changes';

export type DirectLine = { readonly person: number; readonly text: string; readonly unasked: boolean };

/** `night`: within quiet hours. */
export function directWords({ events, after }: Change, facts: ChangeFacts, night: boolean): readonly DirectLine[] {
  const [first] = events;
  if (first?.type === 'registered' && after.private && facts.convenor !== null) {
    const told = `${first.words.note ?? ''}\n报的人：${facts.reporter}${after.relayed ? '（代报）' : ''}`;
    return [{ person: facts.convenor.id, text: `#${after.number} 不公开的事，群里只说有这一件。原话：${told}`, unasked: false }];
  }
  const last = events.at(-1);
  if (last?.type === 'explained' && last.by !== after.reporter) {
    const text = `${subject(after)} 暂时解决不了：${last.words?.note ?? ''}。有变化我们再办；您有话回「重开 #${after.number}」和怎么了`;
    return [{ person: after.reporter, text, unasked: true }];
  }
  const sent = events.some(({ type }) => type === 'dispatched');
  if (sent && night && after.severity === 'orange' && facts.lead !== null) {
    return [{ person: facts.lead.id, text: `${subject(after)}，刚报的急件。能去就回「签收 #${after.number}」`, unasked: false }];
  }
  return [];
}

/** To the one who did it alone with the bot: the group's line is not for them. Null: the group's line serves them too. */
export function aloneWords(event: IssueEvent | undefined, number: number): string | null {
  switch (event?.type) {
    case 'confirmed':
      return `#${number} 办结了，谢谢回音${event.satisfied === false ? '，不满意的地方我记下了' : ''}`;
    case 'disputed':
      return `#${number} 记下了，请他们接着办，办完再问您`;
    case 'rated':
      return `#${number} 记下了，谢谢`;
    case 'progressed':
      return `#${number} 记下了`;
    default:
      return null;
  }
}
