/** Brings a database to the newest migration, in the book-keeping of `prisma migrate deploy`. */

import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client, escapeIdentifier } from 'pg';
import { StorageTrouble } from '../kernel/storage-trouble';
import { type DatabaseAddress, poolConfig } from './address';

export type Migration = { readonly name: string; readonly sql: string; readonly checksum: string };

type Applied = { migration_name: string; checksum: string; finished_at: Date | null; rolled_back_at: Date | null };

/** The lock that Prisma's own migrations take, so that the two wait for one another. */
const lockNumber = 72_707_369;

/** Column for column as Prisma makes it. */
const table = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT clock_timestamp(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;

/**
 * Applies what is missing, each migration in a transaction, in the schema of the address (made where it is missing).
 * A second process waits, and then finds nothing to do. Returns the names that were applied.
 * @throws StorageTrouble ('unreachable', 'migration-edited', 'migration-unknown', 'migration-unfinished', 'migration-failed').
 */
export async function migrate(address: DatabaseAddress, folder: string): Promise<string[]> {
  const migrations = await readMigrations(folder);
  const client = await connect(address);
  try {
    await client.query('SELECT pg_advisory_lock($1)', [lockNumber]);
    if (address.schema) await client.query(`CREATE SCHEMA IF NOT EXISTS ${escapeIdentifier(address.schema)}`);
    await client.query(table);
    const missing = unapplied(migrations, await appliedTo(client));
    for (const migration of missing) await apply(client, migration);
    return missing.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

/**
 * Those that the database does not have yet; it is only looked at.
 * @throws StorageTrouble as `migrate` does.
 */
export async function missingMigrations(address: DatabaseAddress, folder: string): Promise<string[]> {
  const migrations = await readMigrations(folder);
  const client = await connect(address);
  try {
    const { rows } = await client.query<{ known: boolean }>("SELECT to_regclass('_prisma_migrations') IS NOT NULL AS known");
    return unapplied(migrations, rows[0]?.known ? await appliedTo(client) : []).map(({ name }) => name);
  } finally {
    await client.end();
  }
}

/** The folders below `prisma/migrations`, oldest first; the checksum is the file's SHA-256, as Prisma has it. */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const file = await readFile(join(folder, name, 'migration.sql'));
      return { name, sql: file.toString('utf8'), checksum: sha256(file) };
    }),
  );
}

async function connect(address: DatabaseAddress): Promise<Client> {
  const client = new Client(poolConfig(address));
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    const where = `${address.host}${address.port ? `:${address.port}` : ''}/${address.database}`;
    throw new StorageTrouble({ kind: 'unreachable', where, said: (error as Error).message });
  }
  return client;
}

async function appliedTo(client: Client): Promise<Applied[]> {
  const { rows } = await client.query<Applied>(
    'SELECT migration_name, checksum, finished_at, rolled_back_at FROM _prisma_migrations ORDER BY started_at, migration_name',
  );
  return rows.filter((row) => row.rolled_back_at === null);
}

function unapplied(migrations: readonly Migration[], applied: readonly Applied[]): Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const { migration_name: name, checksum, finished_at } of applied) {
    const migration = known.get(name);
    if (!migration) throw new StorageTrouble({ kind: 'migration-unknown', migration: name });
    if (finished_at === null) throw new StorageTrouble({ kind: 'migration-unfinished', migration: name });
    if (!sameText(migration, checksum)) throw new StorageTrouble({ kind: 'migration-edited', migration: name });
    known.delete(name);
  }
  return [...known.values()];
}

/** Git may have changed the line ends on the way to this machine; Prisma lets that pass, too. */
function sameText({ sql, checksum }: Migration, applied: string): boolean {
  const unix = sql.replaceAll('\r\n', '\n');
  return [checksum, sha256(unix), sha256(unix.replaceAll('\n', '\r\n'))].includes(applied);
}

const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');

/** Its tables and its record commit together: unlike Prisma's own, a migration of ours is never left half-applied. */
async function apply(client: Client, { name, sql, checksum }: Migration): Promise<void> {
  try {
    await client.query('BEGIN');
    await client.query(sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, clock_timestamp(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw new StorageTrouble({ kind: 'migration-failed', migration: name, said: (error as Error).message });
  }
}
