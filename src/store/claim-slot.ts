/** A job's slot, claimed once: the claim commits with the slot's work, and the second process finds it taken. */

import type { Instant } from '../kernel/instant';
import { moment, stamp } from './moments';
import type { Transaction } from './transaction';

export async function claimSlot(transaction: Transaction, job: string, slot: Instant): Promise<boolean> {
  const { count } = await transaction.jobSlot.createMany({ data: [{ job, slot: stamp(slot) }], skipDuplicates: true });
  return count === 1;
}

export async function lastSlot(transaction: Transaction, job: string): Promise<Instant | null> {
  const row = await transaction.jobSlot.findFirst({ where: { job }, orderBy: { slot: 'desc' } });
  return row && moment(row.slot);
}
