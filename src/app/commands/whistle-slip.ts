/** 吹哨单: the draft for the department, as text and as a DOCX to print, given alone. */

import { isOpen } from '../../core/issue/issue';
import { mayDispatch } from '../../core/roster/role';
import { keepDocument } from '../../store/documents';
import { findIssue } from '../../store/find-issue';
import { partsAsText } from '../../wording/document-parts';
import { refusalWords } from '../../wording/refusals';
import { slipSentWords } from '../../wording/whistle-slip';
import { defineCommand } from '../define-command';
import { makeDocx } from '../document/make-docx';
import { tellPerson } from '../occasion';
import { askWhom } from '../whistle/ask-whom';
import { slipOf } from '../whistle/slip';
import { issueOnly } from './typed';

export const slip = defineCommand({
  name: '吹哨单',
  aliases: ['哨单'],
  summary: '要一份给部门的吹哨单，单独发给您，能打印',
  examples: ['吹哨单 #12', '#12 吹哨单'],
  who: '网格或召集人',
  allow: mayDispatch,
  denied: askWhom('吹哨单'),
  about: (issue) => isOpen(issue) && issue.whistle !== null,
  args: issueOnly,
  run: async (call) => {
    const issue = await findIssue(call.transaction, call.compound, call.args.issue);
    if (issue === null) return refusalWords({ kind: 'no-such-issue', issue: call.args.issue });
    const draft = await slipOf(call, issue);
    const file = { name: `${draft.name}.docx`, bytes: await makeDocx(draft) };
    const document = await keepDocument(call.transaction, call.compound, file, call.at);
    await tellPerson(call, call.speaker.id, partsAsText(draft), { issues: [issue.number], document });
    return call.room === null ? null : slipSentWords(issue.number, call.speaker.name);
  },
});
