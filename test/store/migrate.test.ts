import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { noFilters, withEngine } from '../../scripts/schema-engine';
import { type StorageFacts, StorageTrouble } from '../../src/kernel/storage-trouble';
import { type DatabaseAddress, poolConfig } from '../../src/store/address';
import { migrate, readMigrations } from '../../src/store/migrate';
import { storageSentence } from '../../src/wording/operator';
import { openTestDatabase, type TestDatabase } from '../support/database';

let folder: string;
let database: TestDatabase;
/** A schema of its own beside the tables that every test database has. */
let address: DatabaseAddress;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sanfang-migrations-'));
  database = await openTestDatabase();
  address = { ...database.address, schema: 'a "quoted" 架构' };
  write('1_person', 'CREATE TABLE person (name TEXT);');
  write('2_list', 'CREATE TABLE list (line TEXT);\nCREATE INDEX list_line ON list (line);\n');
});
afterEach(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

function write(name: string, sql: string): void {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'migration.sql'), sql);
}

async function ask(statement: string, where = address): Promise<Record<string, unknown>[]> {
  const client = new Client(poolConfig(where));
  await client.connect();
  return (await client.query(statement).finally(() => client.end())).rows;
}

async function refusal(): Promise<StorageFacts> {
  const error: unknown = await migrate(address, folder).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof StorageTrouble)) throw new Error(`not refused: ${String(error)}`);
  expect(storageSentence(error.facts)).not.toContain('\n');
  return error.facts;
}

describe('migrations', () => {
  test('are applied in order, once, in the schema of the address, which is made', async () => {
    expect(await migrate(address, folder)).toEqual(['1_person', '2_list']);
    expect(await migrate(address, folder)).toEqual([]);
    write('3_more', 'ALTER TABLE person ADD COLUMN flat TEXT;');
    expect(await migrate(address, folder)).toEqual(['3_more']);
    await ask('SELECT name, flat FROM person');
    await expect(ask('SELECT line FROM list', database.address)).rejects.toThrow(/does not exist/);
  });

  test('begun by two processes at once: one applies, the other waits and finds nothing to do', async () => {
    write('1_person', 'SELECT pg_sleep(0.3); CREATE TABLE person (name TEXT);');
    const both = await Promise.all([migrate(address, folder), migrate(address, folder)]);
    expect(both.map((applied) => applied.length).sort()).toEqual([0, 2]);
  });

  test('one that fails leaves nothing of itself, and those before it stay', async () => {
    write('3_broken', 'CREATE TABLE half (line TEXT); SELECT no_such_thing();');
    expect(await refusal()).toMatchObject({ kind: 'migration-failed', migration: '3_broken' });
    await expect(ask('SELECT FROM half')).rejects.toThrow(/does not exist/);
    write('3_broken', 'CREATE TABLE half (line TEXT);');
    expect(await migrate(address, folder)).toEqual(['3_broken']);
  });

  test('one that was edited after it was applied stops the start', async () => {
    await migrate(address, folder);
    write('1_person', 'CREATE TABLE person (name TEXT, flat TEXT);');
    expect(await refusal()).toEqual({ kind: 'migration-edited', migration: '1_person' });
  });

  test('other line ends are no edit', async () => {
    await migrate(address, folder);
    write('2_list', 'CREATE TABLE list (line TEXT);\r\nCREATE INDEX list_line ON list (line);\r\n');
    expect(await migrate(address, folder)).toEqual([]);
  });

  test('one that this release does not know stops the start', async () => {
    await migrate(address, folder);
    rmSync(join(folder, '2_list'), { recursive: true });
    expect(await refusal()).toEqual({ kind: 'migration-unknown', migration: '2_list' });
  });

  test('one that another tool left half-done stops the start, until it is marked as rolled back', async () => {
    await migrate(address, folder);
    await ask("UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = '2_list'");
    expect(await refusal()).toEqual({ kind: 'migration-unfinished', migration: '2_list' });
    await ask("DROP TABLE list; UPDATE _prisma_migrations SET rolled_back_at = started_at WHERE migration_name = '2_list'");
    expect(await migrate(address, folder)).toEqual(['2_list']);
  });

  test('a server that is not there is named', async () => {
    const nowhere = { ...address, host: join(folder, 'no-socket') };
    await expect(migrate(nowhere, folder)).rejects.toMatchObject({
      facts: { kind: 'unreachable', where: expect.stringContaining(folder) },
    });
  });
});

describe("in Prisma's own eyes", () => {
  const schema = { path: 'schema.prisma', content: 'datasource db {\n  provider = "postgresql"\n}\n' };

  async function listed() {
    const migrationDirectories = (await readMigrations(folder)).map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } },
    }));
    const lockfile = { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' };
    return { baseDir: folder, lockfile, shadowDbInitScript: '', migrationDirectories };
  }
  const empty = async () => {
    await ask('DROP SCHEMA public CASCADE; CREATE SCHEMA public', database.address);
    return database.address;
  };

  test('what we applied is applied, unedited and whole', async () => {
    const plain = await empty();
    await migrate(plain, folder);
    const list = await listed();
    const found = await withEngine(plain, schema, (engine) =>
      engine.diagnoseMigrationHistory({ migrationsList: list, optInToShadowDatabase: false, filters: noFilters }),
    );
    expect(found).toEqual({ editedMigrationNames: [], failedMigrationNames: [], hasMigrationsTable: true, history: null });
    const applied = await withEngine(plain, schema, (engine) => engine.applyMigrations({ migrationsList: list, filters: noFilters }));
    expect(applied.appliedMigrationNames).toEqual([]);
  });

  test('what Prisma applied is applied for us; each may go on after the other', async () => {
    const plain = await empty();
    const list = await listed();
    const applied = await withEngine(plain, schema, (engine) => engine.applyMigrations({ migrationsList: list, filters: noFilters }));
    expect(applied.appliedMigrationNames).toEqual(['1_person', '2_list']);
    expect(await migrate(plain, folder)).toEqual([]);
    write('3_more', 'ALTER TABLE person ADD COLUMN flat TEXT;');
    expect(await migrate(plain, folder)).toEqual(['3_more']);
  });

  test("the table is Prisma's own, column for column", async () => {
    const columns = `SELECT column_name, data_type, character_maximum_length, is_nullable FROM information_schema.columns
      WHERE table_name = '_prisma_migrations' AND table_schema = current_schema() ORDER BY ordinal_position`;
    await migrate(address, folder);
    const plain = await empty();
    const list = await listed();
    await withEngine(plain, schema, (engine) => engine.applyMigrations({ migrationsList: list, filters: noFilters }));
    expect(await ask(columns)).toEqual(await ask(columns, plain));
  });
});
