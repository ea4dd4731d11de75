/** 我的: what I reported, what I have in hand, and what I am asked. */

import { z } from 'zod';
import { isDiscreet } from '../../core/alert/discreet';
import { type Issue, isOverDrill, tellsOfIt } from '../../core/issue/issue';
import { whoseTurn } from '../../core/roster/in-charge';
import type { Officer } from '../../core/roster/officer';
import { anybody, isConvenor, type Speaker } from '../../core/roster/role';
import { days, later } from '../../kernel/instant';
import { findLiveIssues } from '../../store/find-issues';
import { findOfficers } from '../../store/find-people';
import { mineWords } from '../../wording/lists';
import { defineCommand, Misused } from '../define-command';

/** The convenor's, while it waits to be dispatched; then its handler's, who stands in for them, or everybody's of the party that owns it. */
function isTurnOf(issue: Issue, speaker: Speaker, officers: readonly Officer[]): boolean {
  if (issue.state === 'awaiting-dispatch') return isConvenor(speaker);
  if (issue.state !== 'awaiting-receipt' && issue.state !== 'in-hand' && issue.state !== 'paused') return false;
  const own = issue.handler === speaker.id || (issue.handler === null && issue.owner === speaker.party);
  return own || whoseTurn(officers, issue)?.id === speaker.id;
}

export const mine = defineCommand({
  name: '我的',
  aliases: ['我报的', '我的问题', '我的待办'],
  summary: '看我报的、归我办的',
  examples: ['我的', '我报的'],
  who: '谁都可以',
  allow: anybody,
  args: z.object({ rest: z.string() }),
  run: async ({ transaction, compound, speaker, room, at, args }) => {
    if (args.rest !== '') throw new Misused('看自己的只发两个字');
    const live = (await findLiveIssues(transaction, compound, later(at, -days(7)))).filter((issue) => !isOverDrill(issue));
    const officers = await findOfficers(transaction, compound, at);
    // That a private matter is theirs is not said before the group.
    const told = live.filter((issue) => tellsOfIt(issue, speaker.id) && (room === null || !isDiscreet(issue)));
    return mineWords(
      told,
      live.filter((issue) => isTurnOf(issue, speaker, officers)),
    );
  },
});
