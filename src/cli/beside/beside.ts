/** Runs a command of the operator's beside the bot; what stands in the way ends it with one line. */

import { type Config, ConfigError, loadConfig } from '../../config';
import { StorageTrouble } from '../../kernel/storage-trouble';
import { storageSentence } from '../../wording/operator';
import type { LinesIn } from '../json-lines';
import { type Beside, openBeside } from './open-beside';

export type Output = Pick<LinesIn, 'stdout' | 'stderr'>;

/** Its message is the line for the operator. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

/** @returns the exit code: 1 where it could not be done. */
export async function beside(output: Output, work: (beside: Beside, config: Config) => Promise<number>): Promise<number> {
  try {
    const config = loadConfig();
    const opened = await openBeside(config);
    return await work(opened, config).finally(() => opened.close());
  } catch (error) {
    const sentence =
      error instanceof StorageTrouble
        ? storageSentence(error.facts)
        : error instanceof ConfigError || error instanceof Refused
          ? error.message
          : null;
    if (sentence === null) throw error;
    output.stderr(sentence);
    return 1;
  }
}
