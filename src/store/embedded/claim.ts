/** One bot a home: a lock in the server that ends with the bot's process, however that ends. */

import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { StorageTrouble } from '../../kernel/storage-trouble';
import { type DatabaseAddress, poolConfig } from '../address';
import { addressThrough, type Channel } from './channel';

/** Any number that is ours; advisory locks are numbers. */
const lockNumber = 7_326_264;
/** Milliseconds in which the server notices that a killed bot's connection is gone. */
const patience = 1_500;

export type Claim = { readonly lost: Promise<void>; release(): Promise<void> };

/** @throws StorageTrouble ('second-bot'); otherwise pg's error where the server ends meanwhile. */
export async function claimHome(folder: string, channel: Channel): Promise<Claim> {
  const name = `sanfang ${process.pid}`;
  const client = new Client({ ...poolConfig(addressThrough(channel)), application_name: name, keepAlive: true });
  const lost = new Promise<void>((resolve) => {
    client.on('error', () => resolve());
    client.on('end', () => resolve());
  });
  const release = () => client.end().catch(() => undefined);
  try {
    await client.connect();
    const deadline = AbortSignal.timeout(patience);
    while (!(await lock(client))) {
      if (deadline.aborted) throw new StorageTrouble({ kind: 'second-bot', home: folder, pid: await holder(client) });
      await pause(50);
    }
  } catch (error) {
    await release();
    throw error;
  }
  return { lost, release };
}

/** The process number of the bot that holds the server at this address; null where none does. */
export async function claimant(address: DatabaseAddress): Promise<number | null> {
  const client = new Client(poolConfig(address));
  client.on('error', () => undefined);
  await client.connect();
  return holder(client).finally(() => client.end());
}

async function lock(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1) AS taken', [lockNumber]);
  return rows[0]?.taken === true;
}

/** The process number that the other bot gave as its connection's name. */
async function holder(client: Client): Promise<number | null> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT activity.application_name AS name FROM pg_locks lock JOIN pg_stat_activity activity USING (pid)
     WHERE lock.locktype = 'advisory' AND lock.objid = $1 AND lock.granted`,
    [lockNumber],
  );
  return Number(rows[0]?.name.replace('sanfang ', '')) || null;
}
