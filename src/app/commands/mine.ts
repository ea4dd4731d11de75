/** 我的: what I reported, what I have in hand, and what I am asked. */

import { z } from 'zod';
import { type Issue, tellsOfIt } from '../../core/issue/issue';
import { anybody, isConvenor, type Speaker } from '../../core/roster/role';
import { days, later } from '../../kernel/instant';
import { findLiveIssues } from '../../store/find-issues';
import { mineWords } from '../../wording/lists';
import { defineCommand, Misused } from '../define-command';

/** The convenor's, while it waits to be dispatched; then its handler's, or everybody's of the party that owns it. */
function isTurnOf(issue: Issue, speaker: Speaker): boolean {
  if (issue.state === 'awaiting-dispatch') return isConvenor(speaker);
  if (issue.state !== 'awaiting-receipt' && issue.state !== 'in-hand' && issue.state !== 'paused') return false;
  return issue.handler === speaker.id || (issue.handler === null && issue.owner === speaker.party);
}

export const mine = defineCommand({
  name: '我的',
  aliases: ['我报的', '我的问题', '我的待办'],
  summary: '看我报的、归我办的',
  examples: ['我的', '我报的'],
  who: '谁都可以',
  allow: anybody,
  args: z.object({ rest: z.string() }),
  run: async ({ transaction, compound, speaker, at, args }) => {
    if (args.rest !== '') throw new Misused('看自己的只发两个字');
    const live = await findLiveIssues(transaction, compound, later(at, -days(7)));
    const told = live.filter((issue) => tellsOfIt(issue, speaker.id));
    return mineWords(
      told,
      live.filter((issue) => isTurnOf(issue, speaker)),
    );
  },
});
