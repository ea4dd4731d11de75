/** `sanfang doctor`: looks at everything the bot needs, beside a running bot too, and says what needs doing and how. */

import { join } from 'node:path';
import { systemClock } from '../../app/clock';
import { type Config, ConfigError, loadConfig } from '../../config';
import { openStore } from '../../store/open-store';
import { doctorEndWords, type Finding, findingWords, isGood } from '../../wording/doctor';
import { homeOf } from '../start/database';
import { outsideReader } from '../start/second-opinion';
import { checkCalendar, checkClock, checkContents } from './contents';
import { lookAtDatabase } from './database';
import { checkHome, checkNode, checkPhotos, checkPuppet } from './machine';

/** @returns the exit code: 0 where all is well, 1 where something needs doing. */
export async function doctor(stdout: (line: string) => void): Promise<number> {
  let wrongs = 0;
  const tell = (findings: readonly Finding[]): void => {
    for (const finding of findings) stdout(findingWords(finding));
    wrongs += findings.filter((finding) => !isGood(finding)).length;
  };
  tell([checkNode()]);
  const config = settingsOf(tell);
  if (config !== null) await examine(config, tell);
  stdout(doctorEndWords(wrongs));
  return wrongs === 0 ? 0 : 1;
}

function settingsOf(tell: (findings: readonly Finding[]) => void): Config | null {
  try {
    const config = loadConfig();
    tell([{ kind: 'settings', wrong: null }]);
    return config;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    tell([{ kind: 'settings', wrong: error.message }]);
    return null;
  }
}

async function examine(config: Config, tell: (findings: readonly Finding[]) => void): Promise<void> {
  const home = homeOf(config);
  const kind = config.puppet === null || config.puppet === 'sandbox' ? 'sandbox' : 'real';
  const now = systemClock.now();
  tell([checkPuppet(config), ...(await checkHome(home))]);
  const { findings, address, close } = await lookAtDatabase(config, home, kind);
  try {
    tell([...findings, await checkPhotos(join(home, kind, 'photos')), checkCalendar(now)]);
    if (address === null) return tell([checkClock(now, null)]);
    const store = await openStore(address);
    const found = store.transaction((transaction) => checkContents(transaction, now, config.pacePerDay, outsideReader(config)));
    tell(await found.finally(() => store.close()));
  } finally {
    await close();
  }
}
