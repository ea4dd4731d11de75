/** A message was taken back: shall the issue that came of it be void? Its words are not repeated. */

import { isOpen } from '../../core/issue/issue';
import { hours, later } from '../../kernel/instant';
import { findIssuesByNumber } from '../../store/find-issues';
import { askQuestion } from '../../store/questions';
import { findHeard } from '../../store/take-heard';
import { voidQuestionWords } from '../../wording/answers';
import { defineListener } from '../define-listener';
import { answer } from '../occasion';

export const askAboutRecall = defineListener<readonly number[]>({
  name: 'ask-about-recall',
  summary: '报问题的消息撤回了，问要不要作废',
  when: async ({ message, transaction, setup, compound, speaker }) => {
    if (message.kind !== 'recall' || message.quote?.id == null) return null;
    const recalled = await findHeard(transaction, setup.account, message.quote.id);
    if (recalled === null) return null;
    const issues = await findIssuesByNumber(transaction, compound, recalled.issues);
    const own = issues.filter((issue) => isOpen(issue) && issue.reporter === speaker.id).map(({ number }) => number);
    return own.length === 0 ? null : own;
  },
  take: async (spoken, numbers) => {
    const { transaction, speaker, room, compound, at } = spoken;
    const asked = { kind: 'void', numbers: [...numbers] } as const;
    await askQuestion(transaction, { person: speaker.id, room: room?.id ?? null, compound, asked, at }, later(at, hours(12)));
    await answer(spoken, voidQuestionWords(numbers), { issues: numbers, mentions: [speaker.id] });
  },
});
