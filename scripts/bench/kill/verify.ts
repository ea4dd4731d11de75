/** The reckoning of the kill bench: nothing accepted is lost, nothing half-changed, no number missing, no line lost but where none can know. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { fold } from '../../../src/core/issue/evolve';
import { usualManners } from '../../../src/core/manners/manners';
import { planReminders } from '../../../src/core/reminder/plan';
import { findHistory } from '../../../src/store/find-history';
import { findIssue } from '../../../src/store/find-issue';
import type { Store } from '../../../src/store/transaction';
import type { Delivered, SaidRecord } from './orders';

/** `found` is a fault each, in words. */
export type Finding = { readonly name: string; readonly found: readonly string[]; readonly atMost: number };

/** Accepted: the bot said it had it. Each is handled, and reports and commands had their consequence, once. */
export async function acceptedLost(client: Client, accepted: readonly Delivered[]): Promise<readonly string[]> {
  const { rows } = await client.query<{ messageId: string; handledAt: Date | null; consequence: boolean; lines: string }>(
    `SELECT i."messageId", i."handledAt", i.consequence, (SELECT count(*) FROM outbox o WHERE o."dedupeKey" LIKE 'inbox/' || i.id || '/%') AS lines
     FROM inbox i WHERE i.platform = 'bench'`,
  );
  const kept = new Map(rows.map((row) => [row.messageId, row]));
  return accepted.flatMap(({ id, kind, text }) => {
    const row = kept.get(id);
    if (row === undefined) return [`${id} is not in the inbox: ${text}`];
    if (row.handledAt === null) return [`${id} is not handled: ${text}`];
    if (kind !== 'chatter' && !row.consequence) return [`${id} had no consequence: ${text}`];
    return kind === 'report' && Number(row.lines) === 0 ? [`${id} was not answered: ${text}`] : [];
  });
}

/** What somebody's message did to an issue happened once, and stands beside that message. */
export async function doneTwice(client: Client): Promise<readonly string[]> {
  const { rows: twice } = await client.query(
    `SELECT "compoundId", number, type, at, count(*) FROM issue_event WHERE "byId" IS NOT NULL GROUP BY 1, 2, 3, 4, "byId" HAVING count(*) > 1`,
  );
  const { rows: stray } = await client.query(
    `SELECT e."compoundId", e.number, e.type, e.at FROM issue_event e WHERE e."byId" IS NOT NULL AND 1 <> (SELECT count(*) FROM inbox i
       WHERE i."compoundId" = e."compoundId" AND i."personId" = e."byId" AND i."saidAt" = e.at AND i."handledAt" IS NOT NULL AND e.number = ANY(i.issues))`,
  );
  const { rows: people } = await client.query(
    'SELECT "externalId" FROM identity WHERE "validTo" IS NULL GROUP BY platform, account, "externalId" HAVING count(*) > 1',
  );
  return [
    ...twice.map((row) => `event twice: ${JSON.stringify(row)}`),
    ...stray.map((row) => `event without its one message: ${JSON.stringify(row)}`),
    ...people.map((row) => `person twice: ${JSON.stringify(row)}`),
  ];
}

/** The row is its events folded, and its reminders are those that follow from it. */
export async function halfChanged(client: Client, store: Store): Promise<readonly string[]> {
  const { rows } = await client.query<{ compoundId: number; number: number }>('SELECT "compoundId", number FROM issue ORDER BY 1, 2');
  const wrong: string[] = [];
  for (const { compoundId, number } of rows) {
    const [issue, history] = await store.transaction(
      async (transaction) =>
        [await findIssue(transaction, compoundId, number), await findHistory(transaction, compoundId, number)] as const,
    );
    if (issue === null) continue;
    if (canonical(fold(compoundId, number, history)) !== canonical(issue))
      wrong.push(`#${number} of ${compoundId}: the row is not its history`);
    const { rows: reminders } = await client.query<{ key: string; fired: boolean }>(
      `SELECT promise || '/' || round(extract(epoch FROM "countsFrom") * 1000) AS key, "firedAt" IS NOT NULL AS fired FROM reminder
       WHERE "compoundId" = $1 AND number = $2`,
      [compoundId, number],
    );
    const fired = new Set(reminders.filter((row) => row.fired).map(({ key }) => key));
    const standing = reminders.filter((row) => !row.fired).map(({ key }) => key);
    const planned = planReminders(issue, usualManners).map(({ promise, countsFrom }) => `${promise}/${countsFrom}`);
    const expected = planned.filter((key) => !fired.has(key));
    if (canonical(standing.sort()) !== canonical(expected.sort()))
      wrong.push(`#${number} of ${compoundId}: reminders ${standing} for ${expected}`);
  }
  return wrong;
}

/** Per compound: from 1 on, none left out, and the next one ready. */
export async function numbersWrong(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query(
    `SELECT c.id, c."nextNumber", count(i.number) AS issues, coalesce(max(i.number), 0) AS highest FROM compound c LEFT JOIN issue i ON i."compoundId" = c.id
     GROUP BY c.id HAVING count(i.number) <> coalesce(max(i.number), 0) OR c."nextNumber" <> coalesce(max(i.number), 0) + 1`,
  );
  return rows.map((row) => JSON.stringify(row));
}

type Row = { id: number; state: string; text: string | null; onlyWhile: unknown };

/**
 * A line is said once; twice or never only as often as a kill fell on it, and one that is no longer true never.
 * @param unsure the rows that were being said, of each kill: one message, which may join several lines.
 */
export async function saidWrong(
  client: Client,
  folder: string,
  unsure: readonly (readonly number[])[],
): Promise<{ wrong: string[]; doubtful: string[] }> {
  const records = readFileSync(join(folder, 'said.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as SaidRecord);
  const { rows } = await client.query<Row>('SELECT id, state, text, "onlyWhile" FROM outbox ORDER BY id');
  const [times, kills] = [counted(records.flatMap((record) => record.rows)), counted(unsure.flat())];
  const texts = new Map(rows.map(({ id, text }) => [id, text]));
  const wrong = records
    .filter((record) => record.text !== record.rows.map((id) => texts.get(id)).join('\n'))
    .map(({ id }) => `${id} says other words than its lines`);
  for (const { id, state, onlyWhile } of rows) {
    const [said, killed] = [times.get(id) ?? 0, kills.get(id) ?? 0];
    const untrue = said === 0 && state === 'dropped' && onlyWhile !== null;
    if (state !== 'sent' && state !== 'dropped') wrong.push(`line ${id} is ${state}`);
    else if (Math.abs(said - 1) > killed && !untrue)
      wrong.push(`line ${id} (${state}) was said ${said} times, and ${killed} kills fell on it`);
  }
  const oddly = (ids: readonly number[]): string =>
    ids.flatMap((id) => ((times.get(id) ?? 0) === 1 ? [] : [`${id}: ${times.get(id) ?? 0} times`])).join(', ');
  return { wrong, doubtful: unsure.map(oddly).filter((odd) => odd !== '') };
}

function counted(ids: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** The same text for the same value, whatever the order of its keys. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
