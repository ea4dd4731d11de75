/** What the bot does with a message: a command runs; else the first listener that finds something to do takes it; else silence. */

import { type CommandLine, readCommandLine } from '../understanding/command-line';
import { hearAcknowledgement, showStrips } from './alert/acknowledge';
import { vocabulary } from './commands/registry';
import { listeners } from './listeners/registry';
import type { Spoken } from './occasion';
import { runCommand } from './run-command';

export async function respond(spoken: Spoken): Promise<void> {
  const line: CommandLine =
    spoken.message.kind === 'message' ? readCommandLine(spoken.message.text, vocabulary(spoken.setup.botNames)) : { kind: 'none' };
  const { taken, numbers } = await hearAcknowledgement(spoken, line);
  if (!taken) await readOn(spoken, line);
  await showStrips(spoken, numbers);
}

async function readOn(spoken: Spoken, line: CommandLine): Promise<void> {
  if (line.kind === 'command' && (await runCommand(spoken, line))) return;
  for (const listener of listeners) {
    const evidence = await listener.when(spoken, line);
    if (evidence === null) continue;
    await listener.take(spoken, evidence);
    return;
  }
}
