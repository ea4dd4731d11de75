/** Lets one build at a time into dist/; a second one waits, and a lock whose holder died is broken. */

import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { dist } from './build-stamp.mjs';

const lock = join(dist, 'building.lock');
/** No build takes this long: an older lock was left by a holder whose process number somebody else has now. */
const longestBuild = 120_000;

/**
 * @template Value
 * @param {() => Promise<Value>} work
 * @returns {Promise<Value>}
 */
export async function alone(work) {
  mkdirSync(dist, { recursive: true });
  while (!take()) {
    if (holderIsGone()) rmSync(lock, { force: true });
    else await sleep(100);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take() {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function holderIsGone() {
  const stat = statSync(lock, { throwIfNoEntry: false });
  if (stat === undefined) return false;
  const age = Date.now() - stat.mtimeMs;
  if (age > longestBuild) return true;
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    // Just created and not yet written: not dead.
    if (holder === 0) return age > 1000;
    process.kill(holder, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}
