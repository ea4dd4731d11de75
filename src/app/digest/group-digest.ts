/** The digest of one compound for its work group, in words. */

import { type Digest, digestOf, isUneventful, neededSince } from '../../core/digest/digest';
import type { Week } from '../../core/digest/week';
import type { Manners } from '../../core/manners/manners';
import { findHistories } from '../../store/find-histories';
import { findManners } from '../../store/find-manners';
import { findNames } from '../../store/find-people';
import { compoundName } from '../../store/know-compound';
import type { Transaction } from '../../store/transaction';
import { maskPersonal } from '../../understanding/mask';
import { digestWords } from '../../wording/digest';

export type ToldDigest = { readonly text: string; readonly issues: readonly number[] };

/** @param usual the installation's manners, under which the compound has its own. */
export async function groupDigest(
  transaction: Transaction,
  compound: number,
  week: Week,
  usual: Manners,
  running = false,
): Promise<ToldDigest> {
  const manners = await findManners(transaction, compound, usual, week.to);
  const digest = digestOf(await findHistories(transaction, compound, neededSince(week)), week, manners);
  const names = await findNames(transaction, digest.thanked);
  const text = digestWords({
    compound: await compoundName(transaction, compound),
    digest: masked(digest),
    uneventful: isUneventful(digest),
    running,
    thanked: digest.thanked.flatMap((person) => names.get(person) ?? []),
  });
  return { text, issues: [...text.matchAll(/#(\d+)/g)].map(([, number]) => Number(number)) };
}

/** Why something is late was said in the group; a phone number in it need not be read a second time. */
const masked = (digest: Digest): Digest => ({
  ...digest,
  overdue: {
    ...digest.overdue,
    named: digest.overdue.named.map((late) => ({ ...late, reason: late.reason === null ? null : maskPersonal(late.reason) })),
  },
});
