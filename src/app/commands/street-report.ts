/** 报送: a draft of the report to the 街道 from what is on record, with what is not known left blank; given alone. */

import { isOpen } from '../../core/issue/issue';
import { isConvenor } from '../../core/roster/role';
import { findIssue } from '../../store/find-issue';
import { refusalWords } from '../../wording/refusals';
import { reportSentWords } from '../../wording/street-report';
import { streetReport } from '../alert/street-report';
import { defineCommand } from '../define-command';
import { tellPerson } from '../occasion';
import { issueOnly } from './typed';

export const reportToStreet = defineCommand({
  name: '报送',
  aliases: ['报送稿', '报街道'],
  summary: '要一份报街道的稿子，单独发给您',
  examples: ['报送 #12', '#12 报送稿'],
  who: '召集人或书记',
  allow: isConvenor,
  about: (issue) => issue.severity === 'red' && isOpen(issue),
  args: issueOnly,
  run: async (call) => {
    const issue = await findIssue(call.transaction, call.compound, call.args.issue);
    if (issue === null) return refusalWords({ kind: 'no-such-issue', issue: call.args.issue });
    const draft = await streetReport(call, issue);
    if (call.room === null) return draft;
    await tellPerson(call, call.speaker.id, draft, { issues: [issue.number] });
    return reportSentWords(issue.number, call.speaker.name);
  },
});
