/** Posts that come from the operator's code: the convenor of this room's compound, the community's secretary and enforcement. */

import type { RosterRefusal } from '../core/roster/refusal';
import type { Role } from '../core/roster/role';
import { findPosts, type PostPlace } from '../store/appoint';
import { bindRoom } from '../store/bind-room';
import { type Compound, findCommunity, findCompound, findCompoundsUnder, openProvisional, putUnderCommunity } from '../store/know-compound';
import { compoundInTopic } from '../understanding/compound-name';
import { claimedAloneWords, communityClaimedWords, convenorClaimedWords } from '../wording/appointing';
import { rosterRefusalWords } from '../wording/roster-refusals';
import type { CallAnywhere, Typed } from './define-command';
import { askToConfirm, grant } from './grant';
import { notifyGroups, otherGroups } from './notify-groups';
import { judgeTyped, useUp } from './redeem';

type Call = CallAnywhere<Pick<Typed, 'verb' | 'rest'>>;

export async function claimConvenor(call: Call): Promise<string> {
  const { transaction, room, speaker } = call;
  const judged = await judgeTyped(call, 'convenor');
  if (!judged.ok) return rosterRefusalWords(judged.refusal);
  if (room === null) return rosterRefusalWords({ kind: 'needs-group' });
  const community = await findCommunity(transaction, judged.value.community);
  const bound = room.compound === null ? null : await findCompound(transaction, room.compound);
  if (bound !== null && bound.community !== null && bound.community.id !== community.id)
    return rosterRefusalWords({ kind: 'other-community', community: community.name });
  const refusal = bound === null ? null : await heldAlready(call, 'convenor', { compoundId: bound.id });
  if (refusal !== null) return rosterRefusalWords(refusal);

  await useUp(call, judged.value);
  const compound = bound ?? (await openFor(call, room, community.id));
  if (compound.community === null) await putUnderCommunity(transaction, compound.id, community.id);
  const how = { via: 'code', code: judged.value.id, confirmedAt: null } as const;
  await grant(call, speaker, 'convenor', { compoundId: compound.id }, how);
  await askToConfirm(call, compound.id, speaker, 'convenor', null);
  return convenorClaimedWords(speaker.name, compound.name, community.name, compound.provisional);
}

/** The room becomes a compound's: called by its topic until somebody names it. */
async function openFor({ transaction }: Call, room: NonNullable<Call['room']>, communityId: number): Promise<Compound> {
  const id = await openProvisional(transaction, compoundInTopic(room.topic), communityId);
  await bindRoom(transaction, room.id, id);
  return findCompound(transaction, id);
}

/** Above a single compound: said in any group of ours, or alone; every group of the community is told. */
export async function claimInCommunity(call: Call, role: 'secretary' | 'enforcement'): Promise<string> {
  const { transaction, setup, room, speaker, at } = call;
  const judged = await judgeTyped(call, role);
  if (!judged.ok) return rosterRefusalWords(judged.refusal);
  if (room !== null && room.compound === null) return rosterRefusalWords({ kind: 'say-it-alone' });
  const community = await findCommunity(transaction, judged.value.community);
  const refusal = await heldAlready(call, role, { communityId: community.id });
  if (refusal !== null) return rosterRefusalWords(refusal);

  await useUp(call, judged.value);
  const how = { via: 'code', code: judged.value.id, confirmedAt: room === null ? at : null } as const;
  await grant(call, speaker, role, { communityId: community.id }, how);
  if (room !== null && room.compound !== null) await askToConfirm(call, room.compound, speaker, role, null);
  const words = communityClaimedWords(speaker.name, role, community.name);
  const groups = await otherGroups(call, await findCompoundsUnder(transaction, community.id));
  await notifyGroups(transaction, groups, { key: `code/${judged.value.id}`, text: words, at }, setup.manners);
  return room === null ? claimedAloneWords(role, community.name) : words;
}

async function heldAlready({ transaction, speaker }: Call, role: Role, where: PostPlace): Promise<RosterRefusal | null> {
  const held = (await findPosts(transaction, where)).some((post) => post.person === speaker.id && post.role === role);
  return held ? { kind: 'holds-already', name: speaker.name, role } : null;
}
