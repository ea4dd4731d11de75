/** 帮助: what this person can do now, on one screen; of one command, its examples. */

import { anybody } from '../../core/roster/role';
import { unclaimedHelpWords } from '../../wording/greeting';
import { helpAboutWords, helpWords } from '../../wording/help';
import { type AnyCommand, defineCommand, NotMeant } from '../define-command';
import { wordsOnly } from './typed';

/** @param all the whole registry, this command included. */
export const helpOn = (all: () => readonly AnyCommand[]) =>
  defineCommand({
    name: '帮助',
    aliases: ['菜单', '命令', 'help'],
    summary: '看能发什么',
    examples: ['帮助', '帮助 挂起'],
    who: '谁都可以',
    allow: anybody,
    args: wordsOnly,
    run: async ({ args, speaker }) => {
      const about = all().find((command) => [command.name, ...command.aliases].includes(args.rest));
      if (about !== undefined) return helpAboutWords(about);
      return helpWords(all().filter((command) => command.allow(speaker)));
    },
    arriving: async ({ args, room }) => {
      if (room === null || args.rest !== '') throw new NotMeant();
      return unclaimedHelpWords();
    },
  });
