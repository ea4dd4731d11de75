/** Opens the database for the bot: Prisma over the pg driver, on the embedded server or on one that somebody runs. */

import { PrismaPg } from '@prisma/adapter-pg';
import { Conflict } from '../kernel/conflict';
import { type DatabaseAddress, poolConfig } from './address';
import { PrismaClient } from './generated/client';
import type { Store } from './transaction';

/** Eight rooms at once, the sender, the heartbeat, and the page's board. */
const connections = 12;

export async function openStore(address: DatabaseAddress): Promise<Store> {
  const { schema } = address;
  const adapter = new PrismaPg({ ...poolConfig(address), max: connections }, schema === undefined ? {} : { schema });
  const client = new PrismaClient({ adapter, transactionOptions: { maxWait: 10_000, timeout: 20_000 } });
  await client.$connect();
  return {
    transaction: (work) => client.$transaction(work).catch(conflictWhereLost),
    close: () => client.$disconnect(),
  };
}

/** A write conflict or deadlock that the database saw is a lost race like one that a version shows. */
function conflictWhereLost(error: unknown): never {
  if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'P2034')
    throw new Conflict('lost a race in the database');
  throw error;
}
