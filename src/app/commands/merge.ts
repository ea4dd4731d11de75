/** 合并: two numbers for one matter become one; the old number keeps answering. */

import { z } from 'zod';
import { isOpen } from '../../core/issue/issue';
import { isOfParty } from '../../core/roster/role';
import { defineCommand } from '../define-command';
import { mergeIssues } from '../merge';

export const merge = defineCommand({
  name: '合并',
  aliases: ['并入', '并到'],
  summary: '一件事登了两次，并成一件',
  examples: ['合并 #13 到 #12', '#13 合并 #12'],
  who: '三方的人',
  allow: isOfParty,
  about: (issue) => isOpen(issue),
  keepsNumber: true,
  args: z.object({ numbers: z.array(z.number()).min(2, '合并要写两个号').max(2, '一次并一件，写两个号') }),
  run: async (call) => {
    const [from = 0, into = 0] = call.args.numbers;
    return mergeIssues(call, from, into);
  },
});
