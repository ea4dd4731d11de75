/** The database of a start: the embedded server in the home, or the one that DATABASE_URL names; migrated either way. */

import { join } from 'node:path';
import type { Config } from '../../config';
import { addressOf, type DatabaseAddress } from '../../store/address';
import { chooseHome } from '../../store/embedded/home';
import { startEmbedded } from '../../store/embedded/start';
import { migrate } from '../../store/migrate';
import { migrationsFolder } from '../migrations-folder';

export type Database = { readonly address: DatabaseAddress; readonly home: string; close(): Promise<void> };

/** The demonstration's tables stand apart from the real ones: a schema of its own in the same database. */
export const schemaOf = { sandbox: 'demonstration', real: 'public' } as const;

export const homeOf = (config: Config): string =>
  chooseHome({
    uid: process.getuid?.(),
    cwd: process.cwd(),
    ...(config.dataDir === null ? {} : { dataFolder: config.dataDir }),
  });

/** @throws StorageTrouble */
export async function openDatabase(config: Config, kind: keyof typeof schemaOf, onTrouble: (error: unknown) => void): Promise<Database> {
  const home = homeOf(config);
  const { address, close } = await server(config, home, onTrouble);
  const placed = { ...address, schema: address.schema ?? schemaOf[kind] };
  await migrate(placed, migrationsFolder).catch(async (error) => {
    await close();
    throw error;
  });
  return { address: placed, home: join(home, kind), close };
}

async function server(
  config: Config,
  home: string,
  onTrouble: (error: unknown) => void,
): Promise<{ address: DatabaseAddress; close(): Promise<void> }> {
  if (config.databaseUrl !== null) return { address: addressOf(config.databaseUrl), close: async () => undefined };
  const embedded = await startEmbedded({ home, onTrouble });
  return { address: embedded.address, close: () => embedded.stop() };
}
