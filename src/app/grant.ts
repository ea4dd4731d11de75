/** A post is given: to whom the operator's file awaited for it, or anew; its holder is asked, alone, to answer once. */

import type { Role } from '../core/roster/role';
import { days, later } from '../kernel/instant';
import { appoint, findAwaited, type Granting, type PostPlace, takeOver } from '../store/appoint';
import { compoundName } from '../store/know-compound';
import { askQuestion } from '../store/questions';
import { confirmPostWords } from '../wording/appointing';
import { type Anywhere, tellPerson } from './occasion';

type Holder = { readonly id: number; readonly name: string };

/** Answering later than this, they are asked anew by setting them once more. */
const patience = days(30);

export async function grant(call: Anywhere, holder: Holder, role: Role, where: PostPlace, how: Granting): Promise<void> {
  const { transaction, at } = call;
  const awaited = await findAwaited(transaction, role, where, holder.name);
  if (awaited !== null) await takeOver(transaction, awaited, holder.id, how);
  else await appoint(transaction, holder.id, role, where, at, how);
}

/** @param by the name of who gave it; null: the operator's code. */
export async function askToConfirm(call: Anywhere, compound: number, holder: Holder, role: Role, by: string | null): Promise<void> {
  const { transaction, at } = call;
  const asked = { kind: 'confirm-post' } as const;
  await askQuestion(transaction, { person: holder.id, room: null, compound, asked, at }, later(at, patience));
  const name = await compoundName(transaction, compound);
  await tellPerson(call, holder.id, confirmPostWords(name, role, by));
}
