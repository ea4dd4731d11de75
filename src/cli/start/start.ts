/** `sanfang start`: the bot on its database, its chat and, with the sandbox, its page; until it is asked to stop. */

import { join } from 'node:path';
import cron from 'node-cron';
import { type Bot, runBot } from '../../app/bot';
import { systemClock } from '../../app/clock';
import type { Hear } from '../../app/heard';
import { errorFact, type Log, logTo } from '../../app/log';
import type { Setup } from '../../app/setup';
import { type SetupParts, setupOf } from '../../assemble';
import { type Config, ConfigError, loadConfig } from '../../config';
import { usualManners } from '../../core/manners/manners';
import { StorageTrouble } from '../../kernel/storage-trouble';
import { servePage } from '../../page/serve-page';
import { openStore } from '../../store/open-store';
import { storageSentence } from '../../wording/operator';
import { readyWords } from '../../wording/ready';
import { type ChatAndClock, openReal, openSandbox, puppetOf, sandboxAccount } from './chat-and-clock';
import { type Database, openDatabase } from './database';
import { type Changes, openChanges, pageStage } from './page-stage';
import { openSecondOpinion } from './second-opinion';
import { type Ending, openEnding } from './stop';

/** Every ten seconds; a message that was handled brings a beat of its own. */
const beatLine = '*/10 * * * * *';

/** Runs until the process is asked to stop; then it leaves, with the exit code. */
export async function start(): Promise<never> {
  const ending = openEnding();
  try {
    await run(loadConfig(), ending);
  } catch (error) {
    const sentence = error instanceof ConfigError ? error.message : error instanceof StorageTrouble ? storageSentence(error.facts) : null;
    if (sentence === null) throw error;
    process.stderr.write(`${sentence}\n`);
    ending.leave(1);
  }
  return ending.ended;
}

async function run(config: Config, ending: Ending): Promise<void> {
  const log = logTo((line) => process.stderr.write(`${line}\n`), config.logLevel, systemClock.now);
  const puppet = puppetOf(config);
  const database = await openDatabase(config, puppet.kind, (error) => log('error', 'database-lost', errorFact(error)));
  ending.last(() => database.close());
  const store = await openStore(database.address);
  ending.last(() => store.close());
  const parts = puppet.kind === 'sandbox' ? await openSandbox(store, database.home) : openReal(config, puppet, log, ending.leave);
  const common: Omit<SetupParts, 'account'> = {
    store,
    clock: parts.clock,
    photosFolder: join(database.home, 'photos'),
    manners: { ...usualManners, quiet: { from: config.quietFrom, to: config.quietTo }, workHours: config.workHours },
    botName: config.botName,
    keeping: { chatterDays: config.chatterDays, saidDays: config.outboxDays },
    log,
  };
  if (parts.sandbox !== null && config.demo) await demonstrate(setupOf({ ...common, account: sandboxAccount }), parts.sandbox);

  const early = holdBack();
  await parts.chat.start(early.hear, (error) => log('error', 'chat-broken', errorFact(error)));
  const secondOpinion = openSecondOpinion(config, (line) => process.stdout.write(`${line}\n`));
  const setup = setupOf({ ...common, account: { platform: parts.chat.platform, account: parts.chat.account }, secondOpinion });
  const changes = openChanges();
  const bot = runBot(setup, parts.chat.say, parts.pacer, { changed: changes.tell, beatAfter: 300 });
  ending.first(() => bot.stop());
  // What was left from before the stop goes ahead of what is heard now.
  await bot.resume();
  early.release(bot.hear);
  await beat(bot, log, ending);
  await greet(config, database, setup, bot, parts, changes, ending);
}

async function demonstrate(setup: Setup, { world, clock }: NonNullable<ChatAndClock['sandbox']>): Promise<void> {
  const { playHistory } = await import('../../demonstration/play-history');
  await playHistory({ setup, world, until: clock.now() });
}

/** What is heard before the bot is put together waits for it. */
function holdBack(): { readonly hear: Hear; release(hear: Hear): void } {
  let release: (hear: Hear) => void = () => undefined;
  const ready = new Promise<Hear>((resolve) => {
    release = resolve;
  });
  return { hear: async (heard) => (await ready)(heard), release };
}

async function beat(bot: Bot, log: Log, ending: Ending): Promise<void> {
  const once = (): Promise<void> => bot.beat().catch((error: unknown) => log('error', 'beat-failed', errorFact(error)));
  await once();
  const task = cron.schedule(beatLine, once, { noOverlap: true, missedExecutionTolerance: 60_000 });
  ending.first(async () => void (await task.stop()));
}

async function greet(
  config: Config,
  database: Database,
  setup: Setup,
  bot: Bot,
  { sandbox }: ChatAndClock,
  changes: Changes,
  ending: Ending,
): Promise<void> {
  let address: string | null = null;
  if (sandbox !== null) {
    const broken = (error: unknown) => setup.log('error', 'page-broken', errorFact(error));
    const page = await servePage({ stage: pageStage(setup, bot, sandbox, changes), port: config.port, broken });
    ending.first(() => page.close());
    address = page.address;
  }
  process.stdout.write(`${readyWords(address, database.home)}\n`);
}
