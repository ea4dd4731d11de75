/** Runs recorded transactions again without the bot: as Prisma's calls, as raw SQL through Prisma, or by hand on the plain driver. */

import { createHash } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { Pool } from 'pg';
import { type DatabaseAddress, poolConfig } from '../../../src/store/address';
import { PrismaClient } from '../../../src/store/generated/client';
import type { Transaction } from '../../../src/store/transaction';
import { type Score, type Step, writes } from './lanes';
import type { Statement } from './record';
import { type Call, callAgain } from './record-calls';

/** As many as the bot has. */
const connections = 12;

/** The very calls that the road made, in its own transactions and side by side as it ran them. @returns milliseconds. */
export const asCalls = (address: DatabaseAddress, score: Score<Call>): Promise<number> => throughPrisma(address, score, callAgain);

/** The statements that came of them, as raw SQL. @returns milliseconds. */
export const asRaw = (address: DatabaseAddress, score: Score<Statement>): Promise<number> =>
  throughPrisma(address, score, (transaction, statement) => {
    const { text, values } = numberedAgain(statement);
    // A lock answers with nothing that Prisma could read.
    const answers = /^\s*SELECT|RETURNING/.test(text) && !/^\s*SELECT pg_advisory/.test(text);
    return answers ? transaction.$queryRawUnsafe(text, ...values) : transaction.$executeRawUnsafe(text, ...values);
  });

async function throughPrisma<Deed>(
  address: DatabaseAddress,
  score: Score<Deed>,
  perform: (transaction: Transaction, deed: Deed) => Promise<unknown>,
): Promise<number> {
  const client = new PrismaClient({
    adapter: new PrismaPg({ ...poolConfig(address), max: connections }),
    transactionOptions: { maxWait: 10_000, timeout: 20_000 },
  });
  // Connections are made before the time is taken.
  await Promise.all(score.rooms.map(() => client.$transaction((transaction) => transaction.setting.count())));
  const took = await sideBySide(score, ({ deeds }) =>
    client.$transaction(async (transaction) => {
      for (const deed of deeds) await perform(transaction, deed);
    }),
  );
  await client.$disconnect();
  return took;
}

/** Hears, handlings and the sender beside one another; each waits for what it builds on. */
async function sideBySide<Deed>({ rooms, sender }: Score<Deed>, run: (step: Step<Deed>) => Promise<void>): Promise<number> {
  const written = new Map<number, Promise<void>>();
  const settle = new Map<number, () => void>();
  for (const line of rooms.flat().flatMap(({ handle }) => handle.writesLines)) {
    written.set(line, new Promise((resolve) => settle.set(line, resolve)));
  }
  const from = performance.now();
  const speaking = (async () => {
    for (const step of sender) {
      for (const line of step.after) await written.get(line);
      await run(step);
    }
  })();
  const talking = rooms.map(async (messages) => {
    let handling = Promise.resolve();
    for (const { hear, handle } of messages) {
      await run(hear);
      handling = handling.then(async () => {
        await run(handle);
        for (const line of handle.writesLines) settle.get(line)?.();
      });
    }
    await handling;
  });
  await Promise.all([speaking, ...talking]);
  return performance.now() - from;
}

/** Prepared SQL, one transaction a message. @param reads whether what the road looks up is looked up, too. @returns milliseconds. */
export async function byHand(address: DatabaseAddress, { rooms }: Score<Statement>, reads: boolean): Promise<number> {
  const pool = new Pool({ ...poolConfig(address), max: connections });
  // A connection that the server ends before the pool has noticed its own end.
  pool.on('error', () => undefined);
  await Promise.all(rooms.map(() => pool.query('SELECT 1')));
  const from = performance.now();
  await Promise.all(
    rooms.map(async (messages) => {
      for (const { hear, handle, speak } of messages) {
        const client = await pool.connect();
        await client.query({ name: 'begin', text: 'BEGIN' });
        for (const statement of [hear, handle, ...speak].flatMap(({ deeds }) => deeds)) {
          if (reads || writes(statement)) await client.query(prepared(statement));
        }
        await client.query({ name: 'commit', text: 'COMMIT' });
        client.release();
      }
    }),
  );
  const took = performance.now() - from;
  await pool.end();
  return took;
}

type Given = { readonly text: string; readonly values: readonly unknown[] };
type Prepared = { name: string; text: string; values: unknown[] };
const ready = new WeakMap<Statement, Prepared>();

function prepared(statement: Statement): Prepared {
  const known = ready.get(statement);
  if (known) return known;
  const { text, values } = numberedAgain(statement);
  const made = { name: createHash('sha1').update(text).digest('hex'), text, values: [...values] };
  ready.set(statement, made);
  return made;
}

/** A row that the database numbered gets the number that it had, so that what refers to it still does. */
function numberedAgain({ text, values, ids }: Statement): Given {
  const [head, tuples, tail] = /^(.*? VALUES )(.*?)((?: ON CONFLICT| RETURNING).*|)$/s.exec(text)?.slice(1) ?? [];
  if (ids.length === 0 || head === undefined || tuples === undefined) return { text, values };
  let place = values.length;
  const numbered = tuples.replace(/\(/g, () => `($${++place},`);
  if (place - values.length !== ids.length) return { text, values };
  return { text: `${head.replace('(', '("id",')}${numbered}${tail}`, values: [...values, ...ids] };
}
