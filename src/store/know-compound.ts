/** Communities and compounds by name, and whose community a compound belongs to. */

import type { Transaction } from './transaction';

export async function knowCommunity(transaction: Transaction, name: string): Promise<number> {
  const row = await transaction.community.upsert({ where: { name }, create: { name }, update: {} });
  return row.id;
}

export async function knowCompound(transaction: Transaction, name: string, communityId: number | null): Promise<number> {
  const found = await transaction.compound.findFirst({ where: { name } });
  if (found === null) return (await transaction.compound.create({ data: { name, communityId } })).id;
  if (communityId !== null && found.communityId !== communityId)
    await transaction.compound.update({ where: { id: found.id }, data: { communityId } });
  return found.id;
}

export type Compound = {
  readonly id: number;
  readonly name: string;
  readonly community: { readonly id: number; readonly name: string } | null;
  /** Called by its room's topic until it is named. */
  readonly provisional: boolean;
  readonly grids: readonly string[];
  readonly nextNumber: number;
};

export async function findCompound(transaction: Transaction, id: number): Promise<Compound> {
  const { communityId: _, ...compound } = await transaction.compound.findUniqueOrThrow({ where: { id }, include: { community: true } });
  return compound;
}

export async function compoundName(transaction: Transaction, id: number): Promise<string> {
  return (await transaction.compound.findUniqueOrThrow({ where: { id }, select: { name: true } })).name;
}

/** The community's compound of that name. */
export async function findCompoundNamed(transaction: Transaction, communityId: number, name: string): Promise<Compound | null> {
  const row = await transaction.compound.findFirst({ where: { communityId, name }, include: { community: true } });
  if (row === null) return null;
  const { communityId: _, ...compound } = row;
  return compound;
}

export async function findCommunity(transaction: Transaction, id: number): Promise<{ readonly id: number; readonly name: string }> {
  return transaction.community.findUniqueOrThrow({ where: { id } });
}

/** A compound of a room that nobody has named. */
export async function openProvisional(transaction: Transaction, name: string, communityId: number): Promise<number> {
  return (await transaction.compound.create({ data: { name, communityId, provisional: true } })).id;
}

export async function nameCompound(transaction: Transaction, id: number, name: string): Promise<void> {
  await transaction.compound.update({ where: { id }, data: { name, provisional: false } });
}

export async function putUnderCommunity(transaction: Transaction, id: number, communityId: number): Promise<void> {
  await transaction.compound.update({ where: { id }, data: { communityId } });
}

/** One that was opened for a room and turns out to be a known one: its posts go there, and it is gone. Only while nothing was registered in it. */
export async function dissolveProvisional(transaction: Transaction, id: number, into: number): Promise<void> {
  await transaction.post.updateMany({ where: { compoundId: id }, data: { compoundId: into } });
  await transaction.question.updateMany({ where: { compoundId: id }, data: { compoundId: into } });
  await transaction.outbox.updateMany({ where: { compoundId: id }, data: { compoundId: into } });
  await transaction.inbox.updateMany({ where: { compoundId: id }, data: { compoundId: into } });
  await transaction.room.updateMany({ where: { compoundId: id }, data: { compoundId: into } });
  await transaction.partyCover.deleteMany({ where: { compoundId: id } });
  await transaction.compoundSetting.updateMany({ where: { compoundId: id }, data: { compoundId: into } });
  await takeMeetings(transaction, id, into);
  await transaction.compound.delete({ where: { id } });
}

/** When it meets, and what is to be talked about, go with the room. */
async function takeMeetings(transaction: Transaction, from: number, into: number): Promise<void> {
  const moves = { where: { compoundId: from }, data: { compoundId: into } };
  await transaction.meetingRule.updateMany(moves);
  await transaction.meeting.updateMany(moves);
  await transaction.meetingEvent.updateMany(moves);
  await transaction.topic.updateMany(moves);
  await transaction.privateDetail.updateMany(moves);
  await transaction.leave.updateMany(moves);
  await transaction.duty.updateMany(moves);
  await transaction.reminder.updateMany(moves);
}

export async function findCompoundsUnder(transaction: Transaction, communityId: number): Promise<readonly number[]> {
  return (await transaction.compound.findMany({ where: { communityId }, select: { id: true } })).map(({ id }) => id);
}

export async function placeCommunity(transaction: Transaction, name: string): Promise<{ readonly id: number; readonly isNew: boolean }> {
  const found = await transaction.community.findUnique({ where: { name } });
  return found === null ? { id: await knowCommunity(transaction, name), isNew: true } : { id: found.id, isNew: false };
}

/** In this community; the only one of its name that lies under none or another comes under this one. */
export async function placeCompound(
  transaction: Transaction,
  name: string,
  communityId: number,
): Promise<{ readonly id: number; readonly how: 'known' | 'moved' | 'new' }> {
  const same = await transaction.compound.findMany({ where: { name } });
  const here = same.find((compound) => compound.communityId === communityId);
  if (here !== undefined) return { id: here.id, how: 'known' };
  const [elsewhere, another] = same;
  if (elsewhere === undefined || another !== undefined)
    return { id: (await transaction.compound.create({ data: { name, communityId } })).id, how: 'new' };
  await putUnderCommunity(transaction, elsewhere.id, communityId);
  return { id: elsewhere.id, how: 'moved' };
}

/** @returns whether that changed anything. */
export async function setGrids(transaction: Transaction, id: number, grids: readonly string[]): Promise<boolean> {
  const before = await transaction.compound.findUniqueOrThrow({ where: { id }, select: { grids: true } });
  if (before.grids.join('\n') === grids.join('\n')) return false;
  await transaction.compound.update({ where: { id }, data: { grids: [...grids] } });
  return true;
}
