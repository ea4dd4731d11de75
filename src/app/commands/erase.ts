/** 删除我的信息: a person has their own words erased, after being asked once whether they mean it. */

import { z } from 'zod';
import { anybody } from '../../core/roster/role';
import { later, minutes } from '../../kernel/instant';
import { countErasable, eraseWordsOf } from '../../store/erase';
import { askQuestion } from '../../store/questions';
import { erasedWords, eraseQuestionWords, nothingToEraseWords } from '../../wording/erasing';
import { defineCommand } from '../define-command';

const nothing = (counts: Awaited<ReturnType<typeof countErasable>>): boolean => Object.values(counts).every((count) => count === 0);

export const eraseMine = defineCommand({
  name: '删除我的信息',
  aliases: ['删除我的资料', '清除我的信息', '删掉我的信息'],
  summary: '抹掉自己说过的原话，编号和经过留着',
  examples: ['删除我的信息'],
  who: '本人',
  allow: anybody,
  args: z.object({}),
  run: async ({ transaction, speaker, room, compound, at, led }) => {
    // That somebody wants it gone need not stay, either.
    led.private = true;
    const counts = await countErasable(transaction, speaker.id);
    if (nothing(counts)) return nothingToEraseWords();
    const asked = { kind: 'erase' } as const;
    await askQuestion(transaction, { person: speaker.id, room: room?.id ?? null, compound, asked, at }, later(at, minutes(30)));
    return eraseQuestionWords(counts);
  },
  // Where nothing is registered only chatter is kept: there is nothing to think over.
  arriving: async ({ transaction, speaker, led }) => {
    led.private = true;
    const counts = await eraseWordsOf(transaction, speaker.id);
    return nothing(counts) ? nothingToEraseWords() : erasedWords(counts);
  },
});
