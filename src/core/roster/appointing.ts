/** What a convenor's word may give and take: every post of the compound but those that only the operator grants. */

import { accepted, type Result, refused } from '../../kernel/result';
import type { RosterRefusal } from './refusal';
import type { Role, Speaker } from './role';

/** They reach beyond the compound (its community, the law): granted by the operator's code or file alone. */
const operatorsRoles: readonly Role[] = ['secretary', 'enforcement'];

export type Post = {
  readonly id: number;
  readonly person: number;
  readonly role: Role;
  /** Whether its holder has answered the bot alone. */
  readonly confirmed: boolean;
};

export function decideAppointing(
  person: { readonly id: number; readonly name: string },
  role: Role,
  posts: readonly Post[],
): Result<null, RosterRefusal> {
  if (operatorsRoles.includes(role)) return refused({ kind: 'operator-only', role });
  const held = posts.find((post) => post.person === person.id && post.role === role);
  if (held?.confirmed) return refused({ kind: 'holds-already', name: person.name, role });
  return accepted(null);
}

/** @param role null: the only one they hold. @param posts those of the compound itself. */
export function decideDismissal(
  person: Pick<Speaker, 'id' | 'name'>,
  role: Role | null,
  posts: readonly Post[],
): Result<Post, RosterRefusal> {
  const { name } = person;
  if (role !== null && operatorsRoles.includes(role)) return refused({ kind: 'operator-only', role });
  const own = posts.filter((post) => post.person === person.id && !operatorsRoles.includes(post.role));
  const meant = own.filter((post) => role === null || post.role === role);
  const [post, another] = meant;
  if (post === undefined) return refused({ kind: 'does-not-hold', name, role });
  if (another !== undefined) return refused({ kind: 'which-role', name, roles: own.map((held) => held.role) });
  const convenors = posts.filter((held) => held.role === 'convenor');
  if (post.role === 'convenor' && convenors.length === 1) return refused({ kind: 'last-convenor', name });
  return accepted(post);
}
