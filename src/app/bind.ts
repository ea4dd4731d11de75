/** Rooms and accounts bound anew by the operator's code: a new group for a compound, a new account for a person. */

import type { RosterRefusal } from '../core/roster/refusal';
import { bindRoom, endBinding } from '../store/bind-room';
import { findCompoundsOf, findNames } from '../store/find-people';
import { type Compound, dissolveProvisional, findCompound } from '../store/know-compound';
import { findRoomOf, type KnownRoom } from '../store/know-room';
import { holdsPosts, rebindAccount } from '../store/rebind';
import { movedAwayWords, movedHereWords, reboundInGroupWords, reboundWords } from '../wording/binding';
import { rosterRefusalWords } from '../wording/roster-refusals';
import type { CallAnywhere, Typed } from './define-command';
import { notifyGroups, otherGroups } from './notify-groups';
import { tellPerson } from './occasion';
import { judgeTyped, useUp } from './redeem';

type Call = CallAnywhere<Pick<Typed, 'verb' | 'rest'>>;

export async function moveHere(call: Call): Promise<string> {
  const { transaction, setup, room, speaker } = call;
  const judged = await judgeTyped(call, 'move');
  if (!judged.ok) return rosterRefusalWords(judged.refusal);
  if (room === null || judged.value.compound === null) return rosterRefusalWords({ kind: 'needs-group' });
  const compound = await findCompound(transaction, judged.value.compound);
  const bound = room.compound === null ? null : await findCompound(transaction, room.compound);
  const refusal = bound === null ? null : mayLeave(bound, compound);
  if (refusal !== null) return rosterRefusalWords(refusal);

  await useUp(call, judged.value);
  const old = await findRoomOf(transaction, setup.account, compound.id);
  if (bound !== null) await dissolveProvisional(transaction, bound.id, compound.id);
  else await bindRoom(transaction, room.id, compound.id);
  if (old !== null) await leave(call, old, compound, room.id);
  return movedHereWords(compound.name, speaker.name, compound.nextNumber);
}

/** A room leaves the compound it is bound to only while that was opened for it, and nothing is registered there. */
export function mayLeave(bound: Compound, wanted: Compound): RosterRefusal | null {
  if (bound.id === wanted.id) return { kind: 'room-is-its-already', compound: wanted.name };
  if (!bound.provisional) return { kind: 'room-is-anothers', compound: bound.name };
  return bound.nextNumber > 1 ? { kind: 'has-numbers', compound: wanted.name } : null;
}

async function leave({ transaction, setup, at, cause }: Call, old: KnownRoom, compound: Compound, into: number): Promise<void> {
  await endBinding(transaction, old, setup.account, into, at);
  const group = { room: old.id, account: setup.account, compound: compound.id };
  await notifyGroups(transaction, [group], { key: `${cause}/moved-away`, text: movedAwayWords(compound.name), at }, setup.manners);
}

export async function rebindSpeaker(call: Call): Promise<string | null> {
  const { transaction, setup, room, speaker, at, cause } = call;
  const judged = await judgeTyped(call, 'rebind');
  if (!judged.ok) return rosterRefusalWords(judged.refusal);
  const { person } = judged.value;
  if (person === null || person === speaker.id || (await holdsPosts(transaction, speaker.id)))
    return rosterRefusalWords({ kind: 'holds-posts', name: speaker.name });
  const former = (await findNames(transaction, [person])).get(person) ?? '';
  await useUp(call, judged.value);
  await rebindAccount(transaction, setup.account, { from: speaker.id, to: person, name: speaker.name }, at);
  if (await holdsPosts(transaction, person)) {
    const compounds = (await findCompoundsOf(transaction, person)).map(({ id }) => id);
    const notice = { key: `${cause}/rebound`, text: reboundInGroupWords(speaker.name, former), at };
    await notifyGroups(transaction, await otherGroups(call, compounds), notice, setup.manners);
  }
  if (room !== null) return reboundWords(former);
  await tellPerson(call, person, reboundWords(former));
  return null;
}
