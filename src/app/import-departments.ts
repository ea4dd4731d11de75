/** Puts the departments of the operator's file into force: only what differs from what is known becomes an entry of the community's. */

import type { Department } from '../core/whistle/department';
import type { Instant } from '../kernel/instant';
import { noteDepartment } from '../store/departments';
import type { Transaction } from '../store/transaction';
import type { DepartmentRow, RosterChange } from './roster-rows';
import { departmentsOf } from './whistle/directory';

/** @param communities ids by name. */
export async function importDepartments(
  transaction: Transaction,
  communities: ReadonlyMap<string, number>,
  rows: readonly DepartmentRow[],
  at: Instant,
): Promise<readonly RosterChange[]> {
  const changes: RosterChange[] = [];
  for (const row of rows) {
    const id = communities.get(row.community);
    if (id === undefined) continue;
    const known = (await departmentsOf(transaction, id)).find(({ name }) => name === row.name);
    const entry = {
      name: row.name,
      duty: row.duty ?? known?.duty ?? '',
      phone: row.phone ?? known?.phone ?? null,
      aliases: row.aliases.length > 0 ? row.aliases : (known?.aliases ?? []),
    };
    if (known !== undefined && isSame(known, entry)) continue;
    await noteDepartment(transaction, id, { ...entry, removed: false }, null, at);
    changes.push({ kind: 'department', community: row.community, name: row.name });
  }
  return changes;
}

const isSame = (known: Department, entry: Omit<Department, 'own'>): boolean =>
  known.duty === entry.duty && known.phone === entry.phone && known.aliases.join('\n') === entry.aliases.join('\n');
