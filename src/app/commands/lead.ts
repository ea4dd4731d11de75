/** 接手: who leads a running major matter from now on; the later one takes over. */

import { isDiscreet } from '../../core/alert/discreet';
import { type Issue, isOpen } from '../../core/issue/issue';
import { convenorOf } from '../../core/roster/in-charge';
import { isOfParty } from '../../core/roster/role';
import { findAlert } from '../../store/find-alert';
import { findIssue } from '../../store/find-issue';
import { findNames, findOfficers } from '../../store/find-people';
import { alertRefusalWords } from '../../wording/alert-refusals';
import { leadsAlreadyWords, leadsQuietlyWords, leadsWords, noAlertToLeadWords } from '../../wording/alert-updates';
import { refusalWords } from '../../wording/refusals';
import { actorOf } from '../actor';
import { applyToAlert } from '../alert/apply-to-alert';
import { carryStrip } from '../alert/show-strip';
import { applyToIssue } from '../apply-to-issue';
import { type Call, defineCommand } from '../define-command';
import { tellGroup, tellPerson } from '../occasion';
import { issueAndMaybeWords } from './typed';

type Args = { issue: number; rest: string };

export const lead = defineCommand({
  name: '接手',
  aliases: ['牵头'],
  casual: ['我牵头', '我来牵头'],
  summary: '正在处置的重大事项由我牵头，后来的接过去',
  examples: ['接手 #12', '#12 接手'],
  who: '三方的人、召集人或书记',
  allow: isOfParty,
  about: (issue) => issue.severity === 'red' && isOpen(issue) && issue.state !== 'awaiting-followup',
  args: issueAndMaybeWords,
  run: async (call) => {
    const { transaction, compound, speaker, at, args } = call;
    const { issue: number } = args;
    const issue = await findIssue(transaction, compound, number);
    if (issue === null) return refusalWords({ kind: 'no-such-issue', issue: number });
    const before = await findAlert(transaction, compound, number);
    const outcome = await applyToAlert(call, number, { type: 'lead', by: speaker.id, at });
    if (!outcome.ok) return outcome.refusal.kind === 'no-alert' ? noAlertToLeadWords(number) : alertRefusalWords(outcome.refusal);
    if (!outcome.value.news) return leadsAlreadyWords(number);
    await answerFor(call, issue);
    return tell(call, issue, before?.leader ?? null);
  },
});

/** Whoever leads has answered for their party, and has in hand what was sent to it. */
async function answerFor(call: Call<Args>, issue: Issue): Promise<void> {
  const { speaker, at } = call;
  if (speaker.party === null) return;
  await applyToAlert(call, issue.number, { type: 'acknowledge', party: speaker.party, by: speaker.id, at });
  if (issue.state === 'awaiting-receipt' && issue.owner === speaker.party)
    await applyToIssue(call, issue.number, { type: 'receive', actor: actorOf(speaker), at }, { silent: true });
}

/** One line to the group; of what it may not read a word to the convenor and to who led before. */
async function tell(call: Call<Args>, issue: Issue, former: number | null): Promise<string | null> {
  const { transaction, compound, speaker, room, at } = call;
  const names = await findNames(transaction, former === null ? [] : [former]);
  const text = leadsWords(issue.number, speaker.name, former === null ? null : (names.get(former) ?? null));
  const about = { issues: [issue.number], urgency: 'answer' } as const;
  if (!isDiscreet(issue)) {
    const line = await carryStrip(call, issue, { text, mentions: [] });
    await tellGroup(call, line.text, about);
    return room === null ? line.text : null;
  }
  const convenor = convenorOf(await findOfficers(transaction, compound, at));
  const others = new Set(
    [convenor?.id, former ?? undefined].flatMap((person) => (person === undefined || person === speaker.id ? [] : [person])),
  );
  for (const person of others) await tellPerson(call, person, text, about);
  return leadsQuietlyWords(issue.number);
}
