/** 周报: how the running week is; alone with a secretary, of all compounds of the community. */

import { z } from 'zod';
import { closedWeek, runningWeek } from '../../core/digest/week';
import { anybody } from '../../core/roster/role';
import { findCommunities } from '../../store/find-communities';
import { digestTermsWords } from '../../wording/digest';
import { type Call, defineCommand, NotMeant } from '../define-command';
import { communityDigest } from '../digest/community-digest';
import { groupDigest } from '../digest/group-digest';
import { answer } from '../occasion';

type Args = { readonly rest: string; readonly verb: string };

export const digest = defineCommand({
  name: '周报',
  aliases: ['本周', '周总结'],
  everyday: true,
  summary: '看这周办得怎样；后面可加 上周、口径',
  examples: ['周报', '周报 上周', '周报 口径'],
  who: '谁都可以',
  allow: anybody,
  args: z.object({ rest: z.string().trim().max(2000), verb: z.string() }),
  run: async (call) => {
    const { rest, verb } = call.args;
    if (rest === '口径') return digestTermsWords();
    // 周报写好没: ordinary words. 本周 alone may be anybody's answer to another, unless it is said to the bot.
    const answersAnother = verb === '本周' && call.room !== null && !call.message.mentionsBot;
    if (answersAnother || (rest !== '' && rest !== '上周')) throw new NotMeant();
    return tell(call, rest === '');
  },
});

async function tell(call: Call<Args>, running: boolean): Promise<string | null> {
  const { transaction, compound, setup, at, room, speaker } = call;
  const week = running ? runningWeek(at) : closedWeek(at);
  const community = room === null && speaker.roles.includes('secretary') ? await ownCommunity(call) : null;
  if (community !== null) return communityDigest(transaction, community, week, setup.manners, running ? null : at);
  const { text, issues } = await groupDigest(transaction, compound, week, setup.manners, running);
  await answer(call, text, { issues });
  return null;
}

async function ownCommunity({ transaction, setup, compound }: Call<Args>) {
  const communities = await findCommunities(transaction, setup.account);
  return communities.find(({ compounds }) => compounds.some(({ id }) => id === compound)) ?? null;
}
