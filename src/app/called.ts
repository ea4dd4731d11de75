/** Who is meant by a name: a member of the group who goes by it, else an officer of that name, else the officer whose name ends so (小何: 网格员小何). */

import type { RosterRefusal } from '../core/roster/refusal';
import { accepted, type Result, refused } from '../kernel/result';
import { findMembersByName, findOfficers } from '../store/find-people';
import type { Spoken } from './occasion';

export type Called = { readonly id: number; readonly name: string };

export async function whoIsCalled({ transaction, group, compound, at }: Spoken, typed: string): Promise<Result<Called, RosterRefusal>> {
  const members = group === null ? [] : await findMembersByName(transaction, group.id, typed);
  const officers = members.length > 0 ? [] : await findOfficers(transaction, compound, at);
  const named = officers.filter(({ name }) => name === typed);
  const ending = typed.length < 2 ? [] : officers.filter(({ name }) => name.endsWith(typed));
  const [found = []] = [members, named, ending].filter(({ length }) => length > 0) as readonly (readonly Called[])[];
  const [person, another] = found;
  if (person === undefined) return refused({ kind: 'nobody-called', typed });
  return another === undefined ? accepted(person) : refused({ kind: 'several-called', typed });
}
