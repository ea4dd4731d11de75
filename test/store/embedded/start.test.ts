import { lstatSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { type DatabaseAddress, poolConfig } from '../../../src/store/address';
import { alive } from '../../../src/store/embedded/process';
import { runningAt } from '../../../src/store/embedded/running';
import { startEmbedded } from '../../../src/store/embedded/start';
import { asRoot, freshFolder, nobody, remove } from './run-bot';

const folder = freshFolder();
afterAll(() => remove(folder));

async function ask(address: DatabaseAddress, statement: string): Promise<Record<string, string>> {
  const client = new Client(poolConfig(address));
  await client.connect();
  const { rows } = await client.query(statement).finally(() => client.end());
  return rows[0];
}

describe('from nothing to a server', () => {
  test('it starts, keeps what is committed, and starts again where it was', async () => {
    const home = join(folder, 'first');
    const first = await startEmbedded({ home });
    expect(first).toMatchObject({ adopted: false, home, address: { user: 'sanfang', database: 'sanfang' } });
    await ask(first.address, 'CREATE TABLE kept AS SELECT 7 AS number');
    await first.stop();
    expect(alive(first.pid)).toBe(false);
    expect(readdirSync(join(home, 'database'))).not.toContain('postmaster.pid');

    mkdirSync(join(home, 'postgres-17.9.0', 'bin'), { recursive: true });
    expect(await runningAt(home)).toBe(null);
    const second = await startEmbedded({ home });
    expect(second.adopted).toBe(false);
    expect(await runningAt(home)).toEqual(second.address);
    expect(readdirSync(home)).not.toContain('postgres-17.9.0');
    expect(await ask(second.address, 'SELECT number FROM kept')).toEqual({ number: 7 });
    await second.stop();
    expect(await runningAt(home)).toBe(null);
  });

  test('small, in UTF-8 and UTC, logging to files that are begun anew, on a socket and nothing else', async () => {
    const home = join(folder, 'settings');
    const server = await startEmbedded({ home });
    const settings = ['shared_buffers', 'max_connections', 'server_encoding', 'timezone', 'fsync', 'listen_addresses', 'log_directory'];
    const columns = settings.map((name) => `current_setting('${name}') AS ${name}`).join();
    expect(await ask(server.address, `SELECT ${columns}, datcollate FROM pg_database WHERE datname = 'sanfang'`)).toEqual({
      shared_buffers: '32MB',
      max_connections: '30',
      server_encoding: 'UTF8',
      timezone: 'UTC',
      fsync: 'on',
      listen_addresses: '',
      log_directory: join(home, 'log'),
      datcollate: 'C',
    });
    expect(readdirSync(join(home, 'log')).join()).toMatch(/postgres-(Mon|Tue|Wed|Thu|Fri|Sat|Sun)\.log/);
    await server.stop();
  });

  test('nobody else comes near, and the programs are whole', async () => {
    const home = join(folder, 'rights');
    const server = await startEmbedded({ home });
    const serverUid = asRoot ? nobody.uid : process.getuid?.();
    for (const inner of ['database', 'socket', 'log']) {
      const { mode, uid } = statSync(join(home, inner));
      expect([inner, mode & 0o777, uid]).toEqual([inner, 0o700, serverUid]);
    }
    expect(statSync(home).mode & 0o777).toBe(asRoot ? 0o711 : 0o700);
    const programs = join(home, `postgres-${server.version}`);
    expect(statSync(join(programs, 'bin', 'postgres')).mode & 0o777).toBe(0o755);
    const links = JSON.parse(readFileSync(join(programs, 'pg-symlinks.json'), 'utf8')) as { target: string }[];
    for (const { target } of links) expect(lstatSync(join(programs, target.replace('native/', ''))).isSymbolicLink()).toBe(true);
    await server.stop();
  });

  test('a personal detail in a failed statement does not reach the log', async () => {
    const home = join(folder, 'quiet');
    const server = await startEmbedded({ home });
    await ask(server.address, 'CREATE TABLE person (name TEXT PRIMARY KEY)');
    await ask(server.address, "INSERT INTO person VALUES ('王强')");
    await expect(ask(server.address, "INSERT INTO person VALUES ('王强')")).rejects.toThrow(/person_pkey/);
    await server.stop();
    const log = readdirSync(join(home, 'log')).map((name) => readFileSync(join(home, 'log', name), 'utf8'));
    expect(log.join()).toContain('person_pkey');
    expect(log.join()).not.toContain('王强');
  });
});

describe('a home whose path is longer than a socket may have', () => {
  const home = join(folder, '深'.repeat(60), 'home');

  test('gets a short folder of its own, and keeps it', async () => {
    const first = await startEmbedded({ home });
    expect(Buffer.byteLength(first.address.host)).toBeLessThan(80);
    const { mode, uid } = lstatSync(first.address.host);
    expect([mode & 0o777, uid]).toEqual([0o700, asRoot ? nobody.uid : process.getuid?.()]);
    await first.stop();
    const second = await startEmbedded({ home });
    expect(second.address.host).toBe(first.address.host);
    await second.stop();
    remove(second.address.host);
  });
});
