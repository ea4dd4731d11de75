/** 换群, 换号: a new group for the compound, a new account for a person, by a code of the operator's. */

import { z } from 'zod';
import { anybody } from '../../core/roster/role';
import { moveHere, rebindSpeaker } from '../bind';
import { defineCommand } from '../define-command';

const args = z.object({ verb: z.string(), rest: z.string().trim().max(200) });
const who = '拿到管理员的码的人';

export const moveRoom = defineCommand({
  name: '换群',
  aliases: [],
  everyday: true,
  summary: '在新群里发，小区的编号和经过都搬过来',
  examples: ['换群 K7QM3-XPD9A'],
  who,
  allow: anybody,
  args,
  run: moveHere,
  arriving: moveHere,
});

export const rebind = defineCommand({
  name: '换号',
  aliases: [],
  everyday: true,
  summary: '换了微信号的人用新号发，职务接上',
  examples: ['换号 K7QM3-XPD9A'],
  who,
  allow: anybody,
  args,
  run: rebindSpeaker,
  arriving: rebindSpeaker,
});
