/** How a line about some issues is to be said: marked where one is a drill (演练), hidden away where one is private. */

import { isDiscreet } from '../core/alert/discreet';
import type { MajorClass } from '../core/issue/vocabulary';
import type { Transaction } from './transaction';

export type Discretion = { readonly drill: boolean; readonly discreet: boolean };

export async function findDiscretion(transaction: Transaction, compoundId: number, numbers: readonly number[]): Promise<Discretion> {
  const rows = await transaction.issue.findMany({
    where: { compoundId, number: { in: [...numbers] } },
    select: { drill: true, private: true, majorClass: true },
  });
  return {
    drill: rows.some(({ drill }) => drill),
    discreet: rows.some((row) => isDiscreet({ private: row.private, majorClass: row.majorClass as MajorClass | null })),
  };
}
