/** Runs once before all tests: one server for the whole run, with a migrated database to make copies of. */

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { type DatabaseAddress, poolConfig } from '../../src/store/address';
import type { Embedded } from '../../src/store/embedded/start';
import { startTemporary } from '../../src/store/embedded/temporary';
import { migrate } from '../../src/store/migrate';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The migrated database; nobody may connect to it, so that it can be copied at any time. */
    template: DatabaseAddress;
  }
}

const migrations = resolve(import.meta.dirname, '../../prisma/migrations');

let server: Embedded;

export async function setup(project: TestProject): Promise<void> {
  server = await startTemporary();
  try {
    if (existsSync(migrations)) await migrate(server.address, migrations);
    await closeToVisitors();
  } catch (error) {
    await server.stop();
    throw error;
  }
  project.provide('template', server.address);
}

export const teardown = (): Promise<void> => server.stop();

async function closeToVisitors(): Promise<void> {
  const client = new Client(poolConfig({ ...server.address, database: 'postgres' }));
  await client.connect();
  await client.query(`ALTER DATABASE "${server.address.database}" ALLOW_CONNECTIONS false`).finally(() => client.end());
}
