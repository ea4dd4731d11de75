/** The database for a command of the operator's, also while the bot runs: its server where it answers, else started for the moment. */

import { join } from 'node:path';
import { systemClock } from '../../app/clock';
import { readClockOffset } from '../../app/clock-offset';
import { choosePuppet } from '../../chat/wechaty/choose-puppet';
import type { Config } from '../../config';
import { type Instant, later } from '../../kernel/instant';
import { addressOf, type DatabaseAddress } from '../../store/address';
import { runningAt } from '../../store/embedded/running';
import { startEmbedded } from '../../store/embedded/start';
import { migrate } from '../../store/migrate';
import { openStore } from '../../store/open-store';
import type { Store } from '../../store/transaction';
import { migrationsFolder } from '../migrations-folder';
import { homeOf, schemaOf } from '../start/database';

export type Beside = {
  readonly store: Store;
  /** By the bot's clock, which the sandbox may have pushed. */
  readonly now: Instant;
  readonly kind: 'sandbox' | 'real';
  readonly photosFolder: string;
  close(): Promise<void>;
};

const kindOf = (config: Config): 'sandbox' | 'real' =>
  choosePuppet({ WECHATY_PUPPET: config.puppet ?? '', WECHATY_PUPPET_SERVICE_TOKEN: config.puppetToken ?? '' }).kind;

/** @throws StorageTrouble */
export async function openBeside(config: Config): Promise<Beside> {
  const kind = kindOf(config);
  const home = homeOf(config);
  const { address, stop } = await serverOf(config, home);
  const placed = { ...address, schema: address.schema ?? schemaOf[kind] };
  try {
    await migrate(placed, migrationsFolder);
    const store = await openStore(placed);
    const ahead = kind === 'sandbox' ? await store.transaction(readClockOffset) : 0;
    const close = async (): Promise<void> => {
      await store.close();
      await stop();
    };
    return { store, now: later(systemClock.now(), ahead), kind, photosFolder: join(home, kind, 'photos'), close };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function serverOf(config: Config, home: string): Promise<{ readonly address: DatabaseAddress; stop(): Promise<void> }> {
  if (config.databaseUrl !== null) return { address: addressOf(config.databaseUrl), stop: async () => undefined };
  const running = await runningAt(home);
  if (running !== null) return { address: running, stop: async () => undefined };
  const embedded = await startEmbedded({ home });
  return { address: embedded.address, stop: () => embedded.stop() };
}
