/** Who of a compound is away or on duty at an instant, and for whom somebody stands in. */

import type { Party } from '../core/issue/vocabulary';
import type { Away } from '../core/roster/officer';
import type { Instant } from '../kernel/instant';
import { moment, stamp } from './moments';
import type { Transaction } from './transaction';

export type Availability = {
  readonly away: ReadonlyMap<number, Away>;
  /** `person/party`. */
  readonly onDuty: ReadonlySet<string>;
};

type Row = { readonly personId: number; readonly deputyId: number | null; readonly party: Party | null; readonly until: Date };

/** In one question, as it is asked with every change. */
export async function findAvailability(transaction: Transaction, compound: number, at: Instant): Promise<Availability> {
  const now = stamp(at);
  const rows = await transaction.$queryRaw<Row[]>`
    SELECT "personId", "deputyId", NULL AS party, until FROM leave
    WHERE "compoundId" = ${compound} AND "endedAt" IS NULL AND "from" <= ${now} AND until > ${now}
    UNION ALL
    SELECT "personId", NULL, party, until FROM duty
    WHERE "compoundId" = ${compound} AND "endedAt" IS NULL AND "from" <= ${now} AND until > ${now}`;
  return {
    away: new Map(
      rows.filter(({ party }) => party === null).map((row) => [row.personId, { until: moment(row.until), deputy: row.deputyId }]),
    ),
    onDuty: new Set(rows.flatMap(({ personId, party }) => (party === null ? [] : [`${personId}/${party}`]))),
  };
}

/** Whether a convenor who is away has named this person to stand in. */
export async function standsInForConvenor(transaction: Transaction, compoundId: number, deputyId: number, at: Instant): Promise<boolean> {
  const now = stamp(at);
  const leaves = await transaction.leave.findMany({
    where: { compoundId, deputyId, endedAt: null, from: { lte: now }, until: { gt: now } },
    select: { personId: true },
  });
  if (leaves.length === 0) return false;
  const people = { in: leaves.map(({ personId }) => personId) };
  return (await transaction.post.count({ where: { compoundId, personId: people, role: 'convenor', validTo: null } })) > 0;
}
