/** For the commands that look into a home beside the bot: where its server answers, if it runs. */

import { realpath } from 'node:fs/promises';
import type { DatabaseAddress } from '../address';
import { addressThrough, database } from './channel';
import { findServer } from './find-server';
import { homeAt } from './home';

/** Null where none runs; `startEmbedded` then starts one. Nothing is claimed, and nothing is to be stopped. */
export async function runningAt(folder: string): Promise<DatabaseAddress | null> {
  const real = await realpath(folder).catch(() => null);
  const found = real === null ? null : await findServer(homeAt(real));
  return found?.state === 'answering' ? addressThrough(found.channel, database) : null;
}
