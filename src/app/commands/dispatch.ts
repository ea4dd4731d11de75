/** 派单: the grid or the convenor says which party, or which person of it, an issue goes to. */

import type { z } from 'zod';
import type { Party } from '../../core/issue/vocabulary';
import { leadOf } from '../../core/roster/in-charge';
import { mayDispatch } from '../../core/roster/role';
import { findMemberByName, findOfficers } from '../../store/find-people';
import { partyNamed } from '../../understanding/named';
import { noSuchPartyPersonWords, partyWithoutAnybodyWords } from '../../wording/roster';
import { actorOf } from '../actor';
import { applyToIssue } from '../apply-to-issue';
import { type Call, defineCommand } from '../define-command';
import { refusalOf } from '../say-refusal';
import { issueAndWords } from './typed';

const args = issueAndWords('派给谁没写');
type Args = z.infer<typeof args>;

export const dispatch = defineCommand({
  name: '派单',
  aliases: ['派给', '转派', '转给', '改派'],
  summary: '把问题派给网格、物业、业委会或某个人',
  examples: ['派单 #12 物业', '#12 派单 @王强', '派单 #12 业委会'],
  who: '网格或召集人',
  allow: mayDispatch,
  about: (issue) => issue.state === 'awaiting-dispatch',
  args,
  run: async (call) => {
    const to = await whom(call);
    if (typeof to === 'string') return to;
    return refusalOf(await applyToIssue(call, call.args.issue, { type: 'dispatch', ...to, actor: actorOf(call.speaker), at: call.at }));
  },
});

/** A party, or a person who belongs to one; else the sentence that says why not. */
async function whom(call: Call<Args>): Promise<{ to: Party; handler: number | null } | string> {
  const wanted = call.args.rest
    .replace(/^[给到至]\s*/, '')
    .replace(/^@/, '')
    .trim();
  const officers = await findOfficers(call.transaction, call.compound, call.at);
  const party = partyNamed(wanted);
  if (party !== null) return leadOf(officers, party) === null ? partyWithoutAnybodyWords(party) : { to: party, handler: null };
  const member = call.room === null ? null : await findMemberByName(call.transaction, call.room.id, wanted);
  const officer = officers.find(({ id, name }) => id === member?.id || name === wanted);
  if (!officer || officer.party === null) return noSuchPartyPersonWords(wanted, call.args.issue);
  return { to: officer.party, handler: officer.id };
}
