/** 小区: names the compound of this room, or finds it on the operator's roster; 小区改名 changes the name. */

import { z } from 'zod';
import { anybody, isConvenor } from '../../core/roster/role';
import { type Compound, dissolveProvisional, findCompound, findCompoundNamed, nameCompound } from '../../store/know-compound';
import { findRoomOf } from '../../store/know-room';
import { isCompoundName } from '../../understanding/compound-name';
import { joinedKnownCompoundWords, namedWords, sameNameWords, whatIsItCalledWords } from '../../wording/binding';
import { rosterRefusalWords } from '../../wording/roster-refusals';
import { mayLeave } from '../bind';
import { type Call, defineCommand, NotMeant } from '../define-command';

const args = z.object({ rest: z.string().trim().max(200) });

export const nameOfCompound = defineCommand({
  name: '小区',
  aliases: ['小区名'],
  everyday: true,
  summary: '给本小区起名，或对上名册里的小区',
  examples: ['小区 拓新红城', '小区'],
  who: '召集人',
  allow: anybody,
  args,
  run: async (call) => {
    const { rest } = call.args;
    const compound = await findCompound(call.transaction, call.compound);
    if (rest === '' && call.room !== null) return whatIsItCalledWords(compound.name, compound.provisional);
    // 小区 begins many a sentence: a compound that has its name keeps it, and what the convenor may have meant is said.
    if (!isConvenor(call.speaker) || !isCompoundName(rest)) throw new NotMeant();
    if (!compound.provisional) return whatIsItCalledWords(compound.name, false);
    return name(call, compound, rest);
  },
  arriving: async ({ args: { rest }, room }) => {
    if (room === null || !isCompoundName(rest)) throw new NotMeant();
    return rosterRefusalWords({ kind: 'unclaimed-room' });
  },
});

export const renameCompound = defineCommand({
  name: '小区改名',
  aliases: [],
  summary: '给小区改名，编号和经过不变',
  examples: ['小区改名 拓新红城'],
  who: '召集人',
  allow: isConvenor,
  args: args.refine(({ rest }) => rest !== '', '改成什么没写'),
  run: async (call) => {
    const compound = await findCompound(call.transaction, call.compound);
    return compound.name === call.args.rest ? sameNameWords(compound.name) : name(call, compound, call.args.rest);
  },
});

async function name(call: Call<{ rest: string }>, compound: Compound, wanted: string): Promise<string> {
  const { transaction, setup } = call;
  const known = compound.community === null ? null : await findCompoundNamed(transaction, compound.community.id, wanted);
  if (known === null || known.id === compound.id) {
    await nameCompound(transaction, compound.id, wanted);
    return namedWords(wanted);
  }
  if ((await findRoomOf(transaction, setup.account, known.id)) !== null)
    return rosterRefusalWords({ kind: 'has-a-group', compound: wanted });
  const refusal = mayLeave(compound, known);
  if (refusal !== null) return rosterRefusalWords(refusal);
  await dissolveProvisional(transaction, compound.id, known.id);
  return joinedKnownCompoundWords(wanted);
}
