/** The manners in force in a compound: the installation's, with what its convenor has changed. */

import type { Manners } from '../core/manners/manners';
import type { Transaction } from './transaction';

export async function findManners(transaction: Transaction, compound: number, usual: Manners): Promise<Manners> {
  const changes = await transaction.compoundSetting.findMany({ where: { compoundId: compound }, orderBy: { id: 'asc' } });
  return changes.reduce((manners) => manners, usual);
}
