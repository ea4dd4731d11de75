/** The embedded PostgreSQL of a home: started or taken over, held by one bot, brought back where it dies, and ended last. */

import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { StorageTrouble } from '../../kernel/storage-trouble';
import { type DatabaseAddress, poolConfig } from '../address';
import { removeOlderBinaries } from './binaries';
import { bringUp, type Kit, prepareKit, type Server } from './bring-up';
import { addressThrough, type Channel, database } from './channel';
import { type Claim, claimHome } from './claim';
import { diskFull, firstStartMegabytes, saysDiskFull } from './disk';
import { findServer } from './find-server';
import { shutDown } from './shut-down';

export type Embedded = {
  readonly address: DatabaseAddress;
  readonly home: string;
  /** Of the package that holds the programs; its first number is PostgreSQL's major version. */
  readonly version: string;
  /** The server's process as it was at the start; a server that dies comes back with another. */
  readonly pid: number;
  /** True where the server was already running, left behind by a bot that was killed. */
  readonly adopted: boolean;
  /** Ends the server, within five seconds; call it when nothing uses the database any more. */
  stop(): Promise<void>;
};

type Wish = {
  readonly home: string;
  /** False only for what may be lost: tests. */
  readonly fsync?: boolean;
  /** Hears why the server, having died, cannot be brought back yet; it is tried again with a longer wait each time. */
  readonly onTrouble?: (error: unknown) => void;
};

const longestWait = 30_000;

/** @throws StorageTrouble */
export async function startEmbedded({ home, fsync = true, onTrouble = () => undefined }: Wish): Promise<Embedded> {
  const kit = await prepareKit(home, fsync);
  const held = await hold(kit);
  try {
    await createDatabase(held.server.channel);
    await removeOlderBinaries(kit.home, kit.version);
  } catch (error) {
    await shutDown(kit.home, held.server.pid, kit.programs);
    throw saysDiskFull(error) ? await diskFull(kit.home.folder, firstStartMegabytes) : error;
  }
  const guard = watch({ ...kit, channel: held.server.channel }, held, onTrouble);
  return {
    address: addressThrough(held.server.channel, database),
    home: kit.home.folder,
    version: kit.version,
    pid: held.server.pid,
    adopted: held.server.adopted,
    stop: guard,
  };
}

type Held = { readonly server: Server; readonly claim: Claim };

/** A server that answered may have been about to end (the bot before us was stopping it): then once more. */
async function hold(kit: Kit): Promise<Held> {
  for (let attempt = 1; ; attempt += 1) {
    const server = await bringUp(kit);
    try {
      return { server, claim: await claimHome(kit.home.folder, server.channel) };
    } catch (error) {
      if (error instanceof StorageTrouble || attempt === 5) throw error;
      await pause(200);
    }
  }
}

/** Brings the server back, at the same address, when its end takes the claim away. Returns what stops both. */
function watch(kit: Kit, first: Held, onTrouble: (error: unknown) => void): () => Promise<void> {
  let held = first;
  let stopping = false;
  const guard = async () => {
    while (!stopping) {
      await held.claim.lost;
      for (let wait = 500; !stopping; wait = Math.min(wait * 2, longestWait)) {
        try {
          held = await hold(kit);
          break;
        } catch (error) {
          onTrouble(error);
          await pause(wait, undefined, { ref: false });
        }
      }
    }
  };
  void guard();
  return async () => {
    stopping = true;
    const found = await findServer(kit.home);
    if ('pid' in found) await shutDown(kit.home, found.pid, kit.programs);
    await held.claim.release();
  };
}

async function createDatabase(channel: Channel): Promise<void> {
  const client = new Client(poolConfig(addressThrough(channel)));
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [database]);
    if (!rowCount) await client.query(`CREATE DATABASE ${database}`);
  } finally {
    await client.end();
  }
}
