/** A migrated, empty database of its own for a test file, copied from the run's template. */

import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';
import { type DatabaseAddress, poolConfig } from '../../src/store/address';

export type TestDatabase = { readonly address: DatabaseAddress; close(): Promise<void> };

export async function openTestDatabase(): Promise<TestDatabase> {
  const template = inject('template');
  if (!template) throw new Error('test/support/cluster.ts must be among globalSetup in vitest.config.ts');
  const database = `test_${randomUUID().replaceAll('-', '')}`;
  await tell(template, `CREATE DATABASE ${database} TEMPLATE "${template.database}"`);
  return {
    address: { ...template, database },
    close: () => tell(template, `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`),
  };
}

async function tell(template: DatabaseAddress, statement: string): Promise<void> {
  const client = new Client(poolConfig({ ...template, database: 'postgres' }));
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
