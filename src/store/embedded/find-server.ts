/** Whether a server already lives on a data folder: one that a killed bot left behind is taken over, not fought. */

import { existsSync } from 'node:fs';
import { readFile, realpath } from 'node:fs/promises';
import { Client } from 'pg';
import { poolConfig } from '../address';
import { addressThrough, type Channel, passwordFile } from './channel';
import type { Home } from './home';
import { type PostmasterPid, readPostmasterPid } from './postmaster-pid';
import { alive, isServerOf } from './process';

export type Found =
  | { readonly state: 'none' }
  /** Somebody began to write who it is. */
  | { readonly state: 'unreadable' }
  /** Its number belongs to another program now. */
  | { readonly state: 'reused' }
  /** It is starting, recovering or ending. */
  | { readonly state: 'silent'; readonly pid: number }
  | { readonly state: 'answering'; readonly pid: number; readonly channel: Channel };

export async function findServer(home: Home): Promise<Found> {
  const record = await readPostmasterPid(home.data);
  if (record === 'unreadable') return { state: 'unreadable' };
  if (record === 'none' || !alive(record.pid)) return { state: 'none' };
  const channel = await channelOf(home, record);
  if (channel && (await answers(channel, home.data))) return { state: 'answering', pid: record.pid, channel };
  return isServerOf(record.pid, record.data) ? { state: 'silent', pid: record.pid } : { state: 'reused' };
}

/** Whether a server answers there, and its data folder is this one. */
export async function answers(channel: Channel, data: string): Promise<boolean> {
  const client = new Client({ ...poolConfig(addressThrough(channel)), connectionTimeoutMillis: 5_000 });
  // Without a listener, a server that ends while we ask would end the bot.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ data: string }>("SELECT current_setting('data_directory') AS data");
    return (await realpath(rows[0]?.data ?? '')) === (await realpath(data));
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function channelOf(home: Home, { port, socketFolder }: PostmasterPid): Promise<Channel | null> {
  if (socketFolder) return existsSync(socketFolder) ? { kind: 'socket', folder: socketFolder, port } : null;
  const password = await readFile(passwordFile(home), 'utf8').catch(() => null);
  return password && port ? { kind: 'loopback', port, password: password.trim() } : null;
}
