/** Where a kill fell, read off the database afterwards: what the child had told is only where it was aimed. */

import type { Client } from 'pg';

export const phases = ['before inbox', 'inbox–commit', 'commit–send', 'send–mark'] as const;
export type Phase = (typeof phases)[number];

/** Ids of what each phase held at the time of death: platform ids of messages, and outbox rows. */
export type Caught = {
  readonly 'before inbox': readonly string[];
  readonly 'inbox–commit': readonly string[];
  readonly 'commit–send': readonly number[];
  readonly 'send–mark': readonly number[];
};

/** @param delivered what was delivered in this child's life; @param now the instant of the bot's clock. */
export async function caughtBy(client: Client, delivered: readonly string[], now: Date): Promise<Caught> {
  const { rows: kept } = await client.query<{ messageId: string }>('SELECT "messageId" FROM inbox WHERE "messageId" = ANY($1)', [
    delivered,
  ]);
  const there = new Set(kept.map(({ messageId }) => messageId));
  const { rows: waiting } = await client.query<{ messageId: string }>(
    'SELECT "messageId" FROM inbox WHERE "handledAt" IS NULL AND "setAsideAt" IS NULL',
  );
  const { rows: lines } = await client.query<{ id: number; state: string }>(
    `SELECT id, state FROM outbox WHERE state = 'sending' OR (state = 'waiting' AND "notBefore" <= $1)`,
    [now],
  );
  const inState = (wanted: string): number[] => lines.filter(({ state }) => state === wanted).map(({ id }) => id);
  return {
    'before inbox': delivered.filter((id) => !there.has(id)),
    'inbox–commit': waiting.map(({ messageId }) => messageId),
    'commit–send': inState('waiting'),
    'send–mark': inState('sending'),
  };
}

/** The rows that a message's handling wrote. */
export async function linesOf(client: Client, inbox: number): Promise<readonly number[]> {
  const { rows } = await client.query<{ id: number }>('SELECT id FROM outbox WHERE "dedupeKey" LIKE $1', [`inbox/${inbox}/%`]);
  return rows.map(({ id }) => id);
}

/** The child's connections end a moment after it; until then what it sent last may still take effect. */
export async function aloneWith(client: Client): Promise<void> {
  for (;;) {
    const { rows } = await client.query(
      'SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = $1',
      ['client backend'],
    );
    if (rows.length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
