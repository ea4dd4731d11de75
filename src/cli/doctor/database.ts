/** Opens the database to look at it: the running bot's, else started for the moment; nothing is migrated. */

import { existsSync } from 'node:fs';
import type { Config } from '../../config';
import { StorageTrouble } from '../../kernel/storage-trouble';
import { addressOf, type DatabaseAddress } from '../../store/address';
import { claimant } from '../../store/embedded/claim';
import { homeAt } from '../../store/embedded/home';
import { runningAt } from '../../store/embedded/running';
import { startEmbedded } from '../../store/embedded/start';
import { missingMigrations } from '../../store/migrate';
import type { Finding } from '../../wording/doctor';
import { storageSentence } from '../../wording/operator';
import { migrationsFolder } from '../migrations-folder';
import { schemaOf } from '../start/database';

export type Looked = {
  readonly findings: readonly Finding[];
  /** Null where its tables cannot be read. */
  readonly address: DatabaseAddress | null;
  close(): Promise<void>;
};
const nothing = async (): Promise<void> => undefined;

export async function lookAtDatabase(config: Config, home: string, kind: keyof typeof schemaOf): Promise<Looked> {
  let close = nothing;
  try {
    if (config.databaseUrl === null && !existsSync(homeAt(home).data)) {
      return { findings: [{ kind: 'never-started' }], address: null, close };
    }
    const server = await reach(config, home);
    close = server.close;
    const address = { ...server.address, schema: server.address.schema ?? schemaOf[kind] };
    const missing = await missingMigrations(address, migrationsFolder);
    const botRuns = server.finding.kind === 'server' && server.finding.state === 'held';
    return { findings: [server.finding, { kind: 'migrations', missing, botRuns }], address: missing.length === 0 ? address : null, close };
  } catch (error) {
    if (!(error instanceof StorageTrouble)) throw error;
    return { findings: [{ kind: 'storage', said: storageSentence(error.facts) }], address: null, close };
  }
}

type Reached = { readonly address: DatabaseAddress; readonly finding: Finding; close(): Promise<void> };

/** @throws StorageTrouble */
async function reach(config: Config, home: string): Promise<Reached> {
  if (config.databaseUrl !== null) {
    const finding: Finding = { kind: 'server', where: 'elsewhere', state: 'held', bot: null };
    return { address: addressOf(config.databaseUrl), finding, close: nothing };
  }
  const running = await runningAt(home);
  if (running === null) {
    const embedded = await startEmbedded({ home });
    const finding: Finding = { kind: 'server', where: 'embedded', state: 'resting', bot: null };
    return { address: embedded.address, finding, close: () => embedded.stop() };
  }
  const bot = await claimant(running);
  return { address: running, finding: { kind: 'server', where: 'embedded', state: bot === null ? 'orphan' : 'held', bot }, close: nothing };
}
