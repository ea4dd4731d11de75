/** Who is meant by a name: a member of the group who goes by it, else an officer of that name. */

import type { RosterRefusal } from '../core/roster/refusal';
import { accepted, type Result, refused } from '../kernel/result';
import { findMembersByName, findOfficers } from '../store/find-people';
import type { Spoken } from './occasion';

export type Called = { readonly id: number; readonly name: string };

export async function whoIsCalled({ transaction, group, compound, at }: Spoken, typed: string): Promise<Result<Called, RosterRefusal>> {
  const members = group === null ? [] : await findMembersByName(transaction, group.id, typed);
  const found: readonly Called[] =
    members.length > 0 ? members : (await findOfficers(transaction, compound, at)).filter(({ name }) => name === typed);
  const [person, another] = found;
  if (person === undefined) return refused({ kind: 'nobody-called', typed });
  return another === undefined ? accepted(person) : refused({ kind: 'several-called', typed });
}
