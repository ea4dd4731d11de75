/** Whether the disk has room, and how a full one shows itself. */

import { statfs } from 'node:fs/promises';
import { StorageTrouble } from '../../kernel/storage-trouble';

/** The programs, an empty cluster with its first log segments, and room to work. */
export const firstStartMegabytes = 150;
/** What a cluster that exists needs to start: a log segment and its temporary files. */
export const laterStartMegabytes = 20;

const megabyte = 1_048_576;

/** @throws StorageTrouble ('disk-full'). */
export async function needRoom(home: string, neededMegabytes: number): Promise<void> {
  if ((await freeMegabytes(home)) < neededMegabytes) throw await diskFull(home, neededMegabytes);
}

export async function diskFull(home: string, neededMegabytes: number): Promise<StorageTrouble> {
  return new StorageTrouble({ kind: 'disk-full', home, neededMegabytes, freeMegabytes: await freeMegabytes(home) });
}

/** An error of the file system, or what a program of PostgreSQL said before it ended. */
export const saysDiskFull = (said: unknown): boolean => /ENOSPC|EDQUOT|No space left on device|Disk quota exceeded/.test(String(said));

export async function freeMegabytes(home: string): Promise<number> {
  const { bavail, bsize } = await statfs(home);
  return Math.floor((bavail * bsize) / megabyte);
}
