/** 为什么: which words led to the category and severity of an issue. */

import { isOpen, tellsOfIt } from '../../core/issue/issue';
import { anybody, isConvenor } from '../../core/roster/role';
import { findHistory } from '../../store/find-history';
import { findIssue } from '../../store/find-issue';
import { refusalWords } from '../../wording/refusals';
import { whyWords } from '../../wording/why';
import { defineCommand } from '../define-command';
import { issueOnly } from './typed';

export const why = defineCommand({
  name: '为什么',
  aliases: ['为啥', '凭什么'],
  summary: '看我凭哪几个字登记、定类别和级别',
  examples: ['为什么 #12', '#12 为啥'],
  who: '谁都可以',
  allow: anybody,
  about: (issue, speaker) => isOpen(issue) && tellsOfIt(issue, speaker.id),
  keepsNumber: true,
  args: issueOnly,
  run: async ({ transaction, compound, args, speaker, room }) => {
    const issue = await findIssue(transaction, compound, args.issue);
    if (issue === null) return refusalWords({ kind: 'no-such-issue', issue: args.issue });
    const history = await findHistory(transaction, compound, args.issue);
    const [registered] = history;
    const hidden = issue.private && (room !== null || !isConvenor(speaker));
    if (hidden || registered?.type !== 'registered') return whyWords(issue, null);
    const reclassified = history.some(({ type }) => type === 'reclassified');
    return whyWords(issue, { because: registered.words.because ?? [], registration: registered, reclassified });
  },
});
