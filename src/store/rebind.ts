/** A person whose account on the platform changed: the new account becomes theirs, the old one's time ends. */

import type { Instant } from '../kernel/instant';
import type { Account } from './know-room';
import { stamp } from './moments';
import type { Transaction } from './transaction';

/** `from`: whom the new account was taken for until now; `name`: what it is called, and the person from now on. */
type Rebinding = { readonly from: number; readonly to: number; readonly name: string };

export async function rebindAccount(transaction: Transaction, account: Account, { from, to, name }: Rebinding, at: Instant): Promise<void> {
  await transaction.identity.updateMany({ where: { ...account, personId: to, validTo: null }, data: { validTo: stamp(at) } });
  await transaction.identity.updateMany({ where: { ...account, personId: from, validTo: null }, data: { personId: to } });
  await transaction.person.update({ where: { id: to }, data: { name } });
}

export async function holdsPosts(transaction: Transaction, personId: number): Promise<boolean> {
  return (await transaction.post.count({ where: { personId, validTo: null } })) > 0;
}
