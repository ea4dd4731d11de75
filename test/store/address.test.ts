import { describe, expect, test } from 'vitest';
import { StorageTrouble } from '../../src/kernel/storage-trouble';
import { addressOf, poolConfig } from '../../src/store/address';
import { storageSentence } from '../../src/wording/operator';

describe('DATABASE_URL', () => {
  test.each([
    ['postgresql://bot@db.local/sanfang', { host: 'db.local', user: 'bot', database: 'sanfang' }],
    ['postgres://bot:p%40ss@10.0.0.1:6432/sf', { host: '10.0.0.1', port: 6432, user: 'bot', password: 'p@ss', database: 'sf' }],
    ['postgresql://bot@[::1]:5433/sf?schema=demo', { host: '::1', port: 5433, user: 'bot', database: 'sf', schema: 'demo' }],
    ['postgresql://bot@/sf?host=/var/run/postgresql', { host: '/var/run/postgresql', user: 'bot', database: 'sf' }],
    ['postgresql://bot@db/sf?sslmode=verify-full', { host: 'db', user: 'bot', database: 'sf', tls: 'verified' }],
    ['postgresql://bot@db/sf?sslmode=require', { host: 'db', user: 'bot', database: 'sf', tls: 'encrypted' }],
    ['postgresql://bot@db/sf?sslmode=prefer', { host: 'db', user: 'bot', database: 'sf' }],
  ])('%s', (url, address) => {
    expect(addressOf(url)).toEqual(address);
  });

  test.each([
    ['mysql://bot:secret@db/sf', 'does not begin with postgresql://'],
    ['postgresql://bot:secret@/sf', 'no host'],
    ['postgresql://bot:secret@db', 'no database'],
    ['postgresql://db/sf', 'no user'],
    ['postgresql://bot:secret@db:port/sf', 'not a URL'],
    ['postgresql://bot:secr%et@db/sf', 'not a URL'],
    ['postgresql://bot:secret@db/sf?sslmode=maybe', 'sslmode=maybe'],
  ])('%s is refused in one sentence that keeps the password to itself', (url, said) => {
    const error = thrownBy(() => addressOf(url));
    expect(error.facts).toEqual({ kind: 'bad-address', said });
    expect(storageSentence(error.facts)).not.toMatch(/secr|\n/);
  });
});

test('a pool is told the schema and how far to trust the server', () => {
  const address = { host: 'db', user: 'bot', database: 'sf', schema: 'my demo', tls: 'verified' as const };
  expect(poolConfig(address, 3)).toEqual({
    host: 'db',
    user: 'bot',
    database: 'sf',
    max: 3,
    options: '-c search_path="my\\ demo"',
    ssl: { rejectUnauthorized: true },
  });
});

function thrownBy(work: () => unknown): StorageTrouble {
  try {
    work();
  } catch (error) {
    if (error instanceof StorageTrouble) return error;
  }
  throw new Error('nothing was refused');
}
