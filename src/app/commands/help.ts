/** 帮助: what this person can do now, on one screen; of one command, its examples and what belongs to it. */

import { isDiscreet } from '../../core/alert/discreet';
import { anybody, type Speaker } from '../../core/roster/role';
import { days, later } from '../../kernel/instant';
import { findLiveIssues } from '../../store/find-issues';
import { unclaimedHelpWords } from '../../wording/greeting';
import { type Doable, helpAboutWords, helpWords } from '../../wording/help';
import { type AnyCommand, defineCommand, NotMeant } from '../define-command';
import type { Spoken } from '../occasion';
import { wordsOnly } from './typed';

type Groups = readonly (readonly AnyCommand[])[];

const allowedIn = (group: readonly AnyCommand[], speaker: Speaker): readonly AnyCommand[] => group.filter(({ allow }) => allow(speaker));

/** What waits for this person: a command that moves an issue on, with the issue's number where it fits one alone. */
async function doableNow({ transaction, compound, speaker, room, at }: Spoken, moves: readonly AnyCommand[]): Promise<readonly Doable[]> {
  const live = await findLiveIssues(transaction, compound, later(at, -days(7)));
  // That a private matter is theirs is not said before the group.
  const open = live.filter((issue) => room === null || !isDiscreet(issue));
  return moves.flatMap(({ name, summary, about }) => {
    const fitting = about === undefined ? [] : open.filter((issue) => about(issue, speaker));
    const [only, another] = fitting;
    return only === undefined ? [] : [{ name, summary, issue: another === undefined ? only.number : null }];
  });
}

/** @param all the whole registry, this command included. The first group is everybody's, the second moves issues on. */
export const helpOn = (all: () => Groups) =>
  defineCommand({
    name: '帮助',
    aliases: ['菜单', '命令', 'help'],
    summary: '看现在能发什么',
    examples: ['帮助', '帮助 挂起'],
    who: '谁都可以',
    allow: anybody,
    args: wordsOnly,
    run: async ({ args, ...spoken }) => {
      const { speaker } = spoken;
      const isMeant = ({ name, aliases }: AnyCommand): boolean => [name, ...aliases].includes(args.rest);
      for (const group of all()) {
        const about = group.find(isMeant);
        if (about !== undefined) return helpAboutWords(about, allowedIn(group, speaker));
      }
      const [everyday = [], moving = [], ...further] = all();
      const doable = await doableNow(spoken, allowedIn(moving, speaker));
      return helpWords(
        doable,
        everyday,
        [moving, ...further].flatMap((one) => allowedIn(one, speaker)[0] ?? []),
      );
    },
    arriving: async ({ args, room }) => {
      if (room === null || args.rest !== '') throw new NotMeant();
      return unclaimedHelpWords();
    },
  });
