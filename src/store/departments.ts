/** A community's own entries of departments: each change is a row of its own, and the latest of a name is in force. */

import type { OwnEntry } from '../core/whistle/department';
import type { Instant } from '../kernel/instant';
import { stamp } from './moments';
import type { Transaction } from './transaction';

/** Oldest first. */
export async function findOwnDepartments(transaction: Transaction, communityId: number): Promise<readonly OwnEntry[]> {
  const rows = await transaction.department.findMany({ where: { communityId }, orderBy: { id: 'asc' } });
  return rows.map(({ name, aliases, duty, phone, removedAt }) => ({ name, aliases, duty, phone, removed: removedAt !== null }));
}

/** `by` null: from the operator's file. */
export async function noteDepartment(
  transaction: Transaction,
  communityId: number,
  { name, aliases, duty, phone, removed }: OwnEntry,
  by: number | null,
  at: Instant,
): Promise<void> {
  await transaction.department.create({
    data: { communityId, name, aliases: [...aliases], duty, phone, byId: by, at: stamp(at), removedAt: removed ? stamp(at) : null },
  });
}
