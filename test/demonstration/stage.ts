/** An empty database and an empty world, on which the demonstration is played. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Setup } from '../../src/app/setup';
import { photosIn } from '../../src/assemble';
import { botId, openWorld, type World } from '../../src/chat/wechaty/sandbox/world';
import { usualManners } from '../../src/core/manners/manners';
import { openStore } from '../../src/store/open-store';
import { openTestDatabase } from '../support/database';

export type Stage = { readonly setup: Omit<Setup, 'clock'>; readonly world: World; readonly complaints: readonly string[] };

export async function openStage(folder: string | null = null): Promise<Stage> {
  const database = await openTestDatabase();
  const photos = mkdtempSync(join(tmpdir(), 'sanfang-photos-'));
  const world = await openWorld(folder, () => new Date(0));
  const complaints: string[] = [];
  const setup: Stage['setup'] = {
    store: await openStore(database.address),
    account: { platform: 'wechaty/sandbox', account: botId },
    manners: usualManners,
    botNames: ['三方助手'],
    photos: photosIn(photos),
    keeping: { chatterDays: 7, saidDays: 30 },
    secondOpinion: null,
    log: (level, what, fact) => {
      if (level === 'error' || level === 'warn') complaints.push(`${level} ${what} ${JSON.stringify(fact)}`);
    },
  };
  onTestFinished(async () => {
    world.close();
    await setup.store.close();
    await database.close();
    rmSync(photos, { recursive: true });
  });
  return { setup, world, complaints };
}
