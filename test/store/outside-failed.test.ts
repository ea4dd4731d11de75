import { expect, test } from 'vitest';
import { failedOutside } from '../../src/store/outside-failed';

const coded = (code: string, cause?: unknown) => Object.assign(new Error(code, { cause }), { code });

test.each([
  ['a full disk', coded('53100')],
  ['too many connections', coded('53300')],
  ['a server that is ended', coded('57P01')],
  ['a server that is starting', coded('57P03')],
  ['a lost connection', coded('08006')],
  ['a socket that is gone', coded('ENOENT')],
  ['a refused connection', coded('ECONNREFUSED')],
  ['Prisma that cannot reach it', coded('P1001')],
  ['an error within Prisma’s', Object.assign(coded('P2010'), { meta: { driverAdapterError: { cause: { originalCode: '53100' } } } })],
  ['a connection that ended under a query', new Error('Connection terminated unexpectedly')],
])('%s is the world’s', (_, error) => {
  expect(failedOutside(error)).toBe(true);
});

test.each([
  ['a unique violation', coded('23505')],
  ['an aborted transaction', coded('25P02')],
  ['a cancelled statement', coded('57014')],
  ['a write conflict', coded('P2034')],
  [
    'a unique violation within Prisma’s',
    Object.assign(coded('P2002'), { meta: { driverAdapterError: { cause: { originalCode: '23505' } } } }),
  ],
  ['any other error', new TypeError('x is not a function')],
  ['no error', null],
])('%s is not', (_, error) => {
  expect(failedOutside(error)).toBe(false);
});
