/** 设为, 撤任: the convenor gives and takes posts of the compound; whoever gets one is asked alone to answer once. */

import type { z } from 'zod';
import { decideAppointing, decideDismissal } from '../../core/roster/appointing';
import { mayAppoint, type Role } from '../../core/roster/role';
import { endPost, findPosts } from '../../store/appoint';
import { nameAndRole, roleNamed } from '../../understanding/role-named';
import { appointedWords, askedAgainWords, dismissedWords } from '../../wording/appointing';
import { rosterRefusalWords } from '../../wording/roster-refusals';
import { whoIsCalled } from '../called';
import { type Call, defineCommand, Misused } from '../define-command';
import { askToConfirm, grant } from '../grant';
import { answer, tellGroup } from '../occasion';
import { wordsOnly } from './typed';

type Args = z.infer<typeof wordsOnly>;

export const appointPerson = defineCommand({
  name: '设为',
  aliases: ['设成', '任命'],
  summary: '给群里的人定职务，如「设为 @王强 物业经理」',
  examples: ['设为 @王强 物业经理', '设为 @周网格 网格长'],
  who: '召集人',
  allow: mayAppoint,
  args: wordsOnly,
  run: async (call) => {
    const { name, role } = nameAndRole(call.args.rest);
    if (role === null) throw new Misused('写上谁、什么职务');
    const wanted = roleNamed(role);
    if (wanted === null || wanted === 'resident') return rosterRefusalWords({ kind: 'no-such-role', typed: role });
    const called = await whoIsCalled(call, name);
    if (!called.ok) return rosterRefusalWords(called.refusal);
    const where = { compoundId: call.compound };
    const posts = await findPosts(call.transaction, where);
    const decision = decideAppointing(called.value, wanted, posts);
    if (!decision.ok) return rosterRefusalWords(decision.refusal);

    const again = posts.some((post) => post.person === called.value.id && post.role === wanted);
    await grant(call, called.value, wanted, where, { via: 'convenor', by: call.speaker.id, confirmedAt: null });
    const words = again ? askedAgainWords(called.value.name, wanted) : appointedWords(called.value.name, wanted, call.speaker.name);
    await toldInGroup(call, words, called.value.id);
    await askToConfirm(call, call.compound, called.value, wanted, call.speaker.name);
    return null;
  },
});

export const dismissPerson = defineCommand({
  name: '撤任',
  aliases: ['撤职', '免去'],
  summary: '撤掉谁的职务',
  examples: ['撤任 @王强 物业经理', '撤任 @王强'],
  who: '召集人',
  allow: mayAppoint,
  args: wordsOnly,
  run: async (call) => {
    if (call.args.rest === '') throw new Misused('写上撤谁');
    const { name, role } = readDismissal(call.args.rest);
    const called = await whoIsCalled(call, name);
    if (!called.ok) return rosterRefusalWords(called.refusal);
    const decision = decideDismissal(called.value, role, await findPosts(call.transaction, { compoundId: call.compound }));
    if (!decision.ok) return rosterRefusalWords(decision.refusal);
    await endPost(call.transaction, decision.value.id, call.speaker.id, call.at);
    await toldInGroup(call, dismissedWords(called.value.name, decision.value.role, call.speaker.name), called.value.id);
    return null;
  },
});

/** A last word that is no role belongs to the name. */
function readDismissal(rest: string): { readonly name: string; readonly role: Role | null } {
  const { name, role } = nameAndRole(rest);
  const named = role === null ? null : roleNamed(role);
  return named === null && role !== null ? { name: `${name} ${role}`, role: null } : { name, role: named };
}

/** Every grant and every end of one stands in the group, wherever it was typed. */
async function toldInGroup(call: Call<Args>, text: string, person: number): Promise<void> {
  await tellGroup(call, text, { mentions: [person] });
  if (call.room === null) await answer(call, text);
}
