/** The file in which a running server says who and where it is. */

import { constants, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export type PostmasterPid = {
  readonly pid: number;
  /** The data folder as the server was given it. */
  readonly data: string;
  readonly port: number;
  /** Empty where it listens on loopback only. */
  readonly socketFolder: string;
};

/** Larger than any process number of a system that PostgreSQL runs on, and small enough for its 32 bits. */
const nobodysPid = 2_147_483_646;

/** 'unreadable': only half-written yet, or emptied by a power cut. */
export async function readPostmasterPid(data: string): Promise<PostmasterPid | 'none' | 'unreadable'> {
  const text = await readFile(fileIn(data), 'utf8').catch(() => null);
  if (text === null) return 'none';
  const [pid, folder, , port, socketFolder] = text.split('\n');
  if (!Number(pid) || !folder) return 'unreadable';
  return { pid: Math.abs(Number(pid)), data: folder, port: Number(port) || 0, socketFolder: socketFolder ?? '' };
}

/**
 * Another program has the number now. PostgreSQL would take it for a server and refuse. The file is not removed: with a
 * number that nobody has, PostgreSQL sees for itself whether memory of the dead server is still in use.
 */
export async function disownPostmasterPid(data: string): Promise<void> {
  const text = await readFile(fileIn(data), 'utf8');
  // The folder is the server's account's: as root, a link in it is not followed.
  const flag = constants.O_WRONLY | constants.O_TRUNC | (constants.O_NOFOLLOW ?? 0);
  await writeFile(fileIn(data), text.replace(/^-?\d+/, String(nobodysPid)), { flag });
}

/** For one that stays unreadable: PostgreSQL does not start beside it. */
export const removePostmasterPid = (data: string): Promise<void> => rm(fileIn(data), { force: true });

/** Null where no server is named. */
export async function namedPid(data: string): Promise<number | null> {
  const record = await readPostmasterPid(data);
  return typeof record === 'string' ? null : record.pid;
}

const fileIn = (data: string): string => join(data, 'postmaster.pid');
