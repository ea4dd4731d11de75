/** 认领: posts that come with a code of the operator's. */

import { z } from 'zod';
import { anybody } from '../../core/roster/role';
import { claimConvenor, claimInCommunity } from '../claim-post';
import { defineCommand } from '../define-command';

const args = z.object({ verb: z.string(), rest: z.string().trim().max(200) });
const who = '拿到管理员的码的人';

export const becomeConvenor = defineCommand({
  name: '认领召集人',
  aliases: [],
  summary: '用管理员的码认领本小区召集人',
  examples: ['认领召集人 K7QM3-XPD9A'],
  who,
  allow: anybody,
  args,
  run: claimConvenor,
  arriving: claimConvenor,
});

export const becomeSecretary = defineCommand({
  name: '认领书记',
  aliases: [],
  summary: '用管理员的码认领社区书记，可以私聊发',
  examples: ['认领书记 K7QM3-XPD9A'],
  who,
  allow: anybody,
  args,
  run: (call) => claimInCommunity(call, 'secretary'),
  arriving: (call) => claimInCommunity(call, 'secretary'),
});

export const becomeEnforcement = defineCommand({
  name: '认领执法',
  aliases: ['认领执法力量'],
  summary: '用管理员的码认领执法力量',
  examples: ['认领执法 K7QM3-XPD9A'],
  who,
  allow: anybody,
  args,
  run: (call) => claimInCommunity(call, 'enforcement'),
  arriving: (call) => claimInCommunity(call, 'enforcement'),
});
