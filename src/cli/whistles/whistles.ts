/** `sanfang whistles`: whistles out to a file for the city's platform, and what the platform says of them back in. */

import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { exportWhistles } from '../../app/exchange/export-whistles';
import { importWhistles, type Taken } from '../../app/exchange/import-whistles';
import { setupOf } from '../../assemble';
import { usualManners } from '../../core/manners/manners';
import { Conflict } from '../../kernel/conflict';
import type { Instant } from '../../kernel/instant';
import type { Account } from '../../store/know-room';
import {
  cannotWriteWords,
  exportedWords,
  fileThereWords,
  importedWhistlesWords,
  notFormatWords,
  notSinceWords,
} from '../../wording/exchange';
import { beside, type Output, Refused } from '../beside/beside';
import { readExchange } from './read-exchange';
import { momentIn, tableOf } from './table';

export type ExportOptions = { readonly format?: string; readonly since?: string };

/** @returns the exit code. */
export async function whistlesExport(file: string, { format, since }: ExportOptions, output: Output): Promise<number> {
  return beside(output, async ({ store, now }) => {
    const form = format ?? (extname(file).toLowerCase() === '.csv' ? 'csv' : 'json');
    if (form !== 'json' && form !== 'csv') throw new Refused(notFormatWords(form));
    const exported = await store.transaction((transaction) => exportWhistles(transaction, sinceOf(since), now));
    await write(file, form === 'csv' ? await tableOf(exported) : `${JSON.stringify(exported, null, 2)}\n`);
    const records = exported.whistles.reduce((sum, whistle) => sum + whistle.records.length, 0);
    output.stdout(exportedWords(file, exported.whistles.length, records));
    return 0;
  });
}

function sinceOf(typed: string | undefined): Instant | null {
  const at = typed === undefined ? null : momentIn(typed);
  if (typed !== undefined && at === null) throw new Refused(notSinceWords(typed));
  return at;
}

async function write(file: string, text: string): Promise<void> {
  // An existing file may be somebody's record of what was sent.
  await writeFile(file, text, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    throw new Refused(error.code === 'EEXIST' ? fileThereWords(file) : cannotWriteWords(file, error.message));
  });
}

export type ImportOptions = { readonly dryRun?: boolean };

/** @returns the exit code: 1 where a record was left out; the others are taken over all the same. */
export async function whistlesImport(file: string, { dryRun = false }: ImportOptions, output: Output): Promise<number> {
  return beside(output, async ({ store, now, photosFolder }, { quietFrom, quietTo }) => {
    const { records, faults } = await readExchange(file);
    const manners = { ...usualManners, quiet: { from: quietFrom, to: quietTo } };
    const setupFor = (account: Account) => setupOf({ store, clock: { now: () => now }, account, photosFolder, manners });
    const work = (): Promise<Taken> =>
      store.transaction(async (transaction) => {
        const taken = await importWhistles(setupFor, transaction, records, now);
        if (dryRun) throw new DryRun(taken);
        return taken;
      });
    // A running bot may have changed one of the issues meanwhile.
    const taken = await work()
      .catch((error: unknown) => (error instanceof Conflict ? work() : Promise.reject(error)))
      .catch((error: unknown) => (error instanceof DryRun ? error.taken : Promise.reject(error)));
    const all = [...faults, ...taken.faults];
    output.stdout(importedWhistlesWords({ ...taken, faults: all }, dryRun));
    return all.length === 0 ? 0 : 1;
  });
}

/** Rolls a trial back, and brings out what it would have taken over. */
class DryRun extends Error {
  constructor(readonly taken: Taken) {
    super('dry run');
  }
}
