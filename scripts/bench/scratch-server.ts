/** An embedded server in a folder of its own that waits for the disk like a real one; it is ended and removed by whoever started it. */

import { chmod, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { type DatabaseAddress, poolConfig } from '../../src/store/address';
import { startEmbedded } from '../../src/store/embedded/start';
import { migrate } from '../../src/store/migrate';
import { root } from '../checkout';

export type Scratch = { readonly address: DatabaseAddress; readonly folder: string; stop(): Promise<void> };

/** Migrated. `folder` is there for whatever else the bench keeps. */
export async function startScratch(): Promise<Scratch> {
  const folder = await mkdtemp(join(await realpath(tmpdir()), 'sanfang-bench-'));
  if (process.getuid?.() === 0) await chmod(folder, 0o711);
  const server = await startEmbedded({ home: join(folder, 'home') });
  await migrate(server.address, join(root, 'prisma', 'migrations'));
  const stop = async (): Promise<void> => {
    await server.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  // Ctrl-C must not leave it running; what is still connected may complain.
  process.once('SIGINT', () => {
    process.on('uncaughtException', () => undefined);
    void stop().finally(() => process.exit(130));
  });
  return { address: server.address, folder, stop };
}

export async function connect(address: DatabaseAddress): Promise<Client> {
  const client = new Client(poolConfig(address));
  await client.connect();
  return client;
}

/** A copy of a database that nobody is connected to. */
export async function copyDatabase(address: DatabaseAddress, name: string): Promise<DatabaseAddress> {
  const client = await connect({ ...address, database: 'postgres' });
  try {
    await client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
    await client.query(`CREATE DATABASE "${name}" TEMPLATE "${address.database}"`);
  } finally {
    await client.end();
  }
  return { ...address, database: name };
}
