/** The digest of a community for its secretary, in words. */

import { arrivalsSince, digestOf, isUneventful, neededSince, outliersFirst } from '../../core/digest/digest';
import type { Week } from '../../core/digest/week';
import type { Manners } from '../../core/manners/manners';
import type { Instant } from '../../kernel/instant';
import type { Community } from '../../store/find-communities';
import { findHistories } from '../../store/find-histories';
import { findManners } from '../../store/find-manners';
import type { Transaction } from '../../store/transaction';
import { communityDigestWords } from '../../wording/community-digest';

type Told = Pick<Community, 'name' | 'compounds'>;

/** @param usual the installation's manners, under which each compound has its own. @param now until when 此后新增 counts; null: the week is still running. */
export async function communityDigest(
  transaction: Transaction,
  { name, compounds }: Told,
  week: Week,
  usual: Manners,
  now: Instant | null,
): Promise<string> {
  const told = [];
  const since = { new: 0, red: 0 };
  for (const compound of compounds) {
    const manners = await findManners(transaction, compound.id, usual, week.to);
    const histories = await findHistories(transaction, compound.id, neededSince(week));
    const digest = digestOf(histories, week, manners);
    told.push({ name: compound.name, digest, uneventful: isUneventful(digest) });
    if (now === null) continue;
    const arrivals = arrivalsSince(histories, week.to, now, manners);
    since.new += arrivals.new;
    since.red += arrivals.red;
  }
  told.sort((one, other) => outliersFirst(one.digest, other.digest));
  return communityDigestWords({ community: name, compounds: told, arrivals: now === null ? null : since });
}
