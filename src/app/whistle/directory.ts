/** The departments that a compound can whistle to: its community's entries over the usual list. */

import { type Department, directoryOf } from '../../core/whistle/department';
import { findOwnDepartments } from '../../store/departments';
import { findCompound } from '../../store/know-compound';
import type { Transaction } from '../../store/transaction';
import { usualDepartments } from '../../understanding/lexicon/departments';

/** `community` null: the compound lies under none yet, and there is nobody's list to change. */
export type Directory = { readonly community: number | null; readonly departments: readonly Department[] };

export async function findDirectory(transaction: Transaction, compound: number): Promise<Directory> {
  const community = (await findCompound(transaction, compound)).community?.id ?? null;
  return { community, departments: community === null ? directoryOf(usualDepartments, []) : await departmentsOf(transaction, community) };
}

export const departmentsOf = async (transaction: Transaction, community: number): Promise<readonly Department[]> =>
  directoryOf(usualDepartments, await findOwnDepartments(transaction, community));
