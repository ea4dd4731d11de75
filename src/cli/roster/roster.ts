/** `sanfang roster`: writes the empty roster file, and imports the filled one, whole or not at all. */

import { importRoster } from '../../app/import-roster';
import type { RosterChange } from '../../app/roster-rows';
import { usualManners } from '../../core/manners/manners';
import { faultsWords, importedWords } from '../../wording/roster-import';
import { beside, type Output, Refused } from '../beside/beside';
import { checkRows } from './check-rows';
import { readTables } from './read-file';
import { csvTemplate, writeTemplate } from './template';

/** @param file absent: the CSV table on standard output. @returns the exit code. */
export async function rosterTemplate(file: string | undefined, { stdout, stderr }: Output): Promise<number> {
  if (file === undefined) {
    stdout(csvTemplate().trimEnd());
    return 0;
  }
  const failed = await writeTemplate(file).then(
    () => null,
    (error: NodeJS.ErrnoException) => error,
  );
  if (failed === null) stdout(`写好了：${file}。填好后先试：sanfang roster import ${file} --dry-run (written; fill it in, then try)`);
  else
    stderr(
      failed.code === 'EEXIST' ? `${file} 已经有了，没有动它；请换个名字 (it exists)` : `写不了 ${file}：${failed.message} (cannot write)`,
    );
  return failed === null ? 0 : 1;
}

export type ImportOptions = { readonly dryRun?: boolean };

/** @returns the exit code: 1 where the file has a fault, and then nothing is imported. */
export async function rosterImport(file: string, { dryRun = false }: ImportOptions, output: Output): Promise<number> {
  const checked = await readTables(file).then(checkRows, (error: unknown) => {
    if (!(error instanceof Refused)) throw error;
    return error.message;
  });
  if (typeof checked === 'string' || 'faults' in checked) {
    output.stderr(typeof checked === 'string' ? checked : faultsWords(file, checked.faults));
    return 1;
  }
  return beside(output, async ({ store, now }, config) => {
    const usual = { ...usualManners, quiet: { from: config.quietFrom, to: config.quietTo } };
    const work = store.transaction(async (transaction) => {
      const changes = await importRoster(transaction, checked.rows, usual, now);
      if (dryRun) throw new DryRun(changes);
      return changes;
    });
    const changes = await work.catch((error: unknown) => {
      if (error instanceof DryRun) return error.changes;
      throw error;
    });
    output.stdout(importedWords(changes, dryRun));
    return 0;
  });
}

/** Rolls a trial back, and brings out what it would have changed. */
class DryRun extends Error {
  constructor(readonly changes: readonly RosterChange[]) {
    super('dry run');
  }
}
