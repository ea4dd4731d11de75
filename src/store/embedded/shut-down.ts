/** Ends the server: fast first (open transactions are rolled back), at once where that takes too long. */

import { setTimeout as pause } from 'node:timers/promises';
import type { Programs } from './binaries';
import type { Home } from './home';
import { namedPid } from './postmaster-pid';
import { alive, runToEnd } from './process';

/** Milliseconds; together within the five seconds in which the bot ends. */
const fastPatience = 3_000;
const immediatePatience = 1_500;

/**
 * After an immediate end the next start recovers from the log; nothing committed is lost. Where a part of the server does
 * not even hear that, the server kills it after five seconds of its own, and the next start waits for it.
 */
export async function shutDown(home: Home, pid: number, programs: Programs): Promise<void> {
  if (!(await runs(home, pid))) return;
  await tell(home, pid, programs, 'fast');
  if ((await goneWithin(pid, fastPatience)) || !(await runs(home, pid))) return;
  await tell(home, pid, programs, 'immediate');
  await goneWithin(pid, immediatePatience);
}

/** The server removes its file last: while the file names this number, the number is the server's. */
async function runs(home: Home, pid: number): Promise<boolean> {
  return alive(pid) && (await namedPid(home.data)) === pid;
}

async function tell(home: Home, pid: number, programs: Programs, mode: 'fast' | 'immediate'): Promise<void> {
  if (process.platform === 'win32') {
    await runToEnd(programs.pgCtl, ['stop', '-W', '-m', mode, '-D', home.data], { account: null, cwd: home.folder });
    return;
  }
  try {
    process.kill(pid, mode === 'fast' ? 'SIGINT' : 'SIGQUIT');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

async function goneWithin(pid: number, milliseconds: number): Promise<boolean> {
  const patience = AbortSignal.timeout(milliseconds);
  while (!patience.aborted) {
    if (!alive(pid)) return true;
    await pause(20);
  }
  return false;
}
