/** What can be known of a process by its number, and how a program of PostgreSQL is run to its end. */

import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Account, serverEnvironment } from './account';

/** A process that has ended and that nobody has collected yet (a zombie) counts as dead. */
export function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' && !zombie(pid);
  }
  return !zombie(pid);
}

/** Whether the process is a PostgreSQL that was started on this data folder, and not one that got the number later. */
export function isServerOf(pid: number, data: string): boolean {
  if (process.platform === 'win32') return windowsName(pid).includes('postgres.exe');
  const words = commandLine(pid);
  return basename(words[0] ?? '').startsWith('postgres') && words.some((word) => word.includes(data));
}

/** @throws the spawn's error (EPERM, ENOENT …). Both outputs come back together. */
export function runToEnd(
  program: string,
  argv: readonly string[],
  { account, cwd }: { account: Account | null; cwd: string },
): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, argv, {
      cwd,
      env: serverEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
      ...account,
    });
    let said = '';
    const hear = (piece: Buffer) => {
      said += piece;
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, said }));
  });
}

function zombie(pid: number): boolean {
  if (process.platform !== 'linux') return false;
  try {
    return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

function commandLine(pid: number): string[] {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    const line = execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return [line.split(' -D ')[0] ?? '', line];
  } catch {
    return [];
  }
}

function windowsName(pid: number): string {
  try {
    return execFileSync('tasklist', ['/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH'], { encoding: 'utf8', windowsHide: true });
  } catch {
    return '';
  }
}
