/** Runs a typed command: may this person, which issue, are the arguments right; whatever is wrong gets a sentence and changes nothing. */

import type { Issue } from '../core/issue/issue';
import { hours, later } from '../kernel/instant';
import { askQuestion } from '../store/questions';
import type { CommandLine } from '../understanding/command-line';
import { choiceWords, misusedWords, noneFitsWords, notAllowedWords } from '../wording/answers';
import { commandNamed } from './commands/registry';
import { type AnyCommand, Misused, NotMeant, type Typed } from './define-command';
import { followMerge } from './follow-merge';
import { type Anywhere, answer, type Spoken } from './occasion';
import { whichIssue } from './which-issue';

export type TypedCommand = Extract<CommandLine, { kind: 'command' }>;

/** @returns whether the line was taken as a command; an everyday word that fits nothing is not. */
export async function runCommand(spoken: Spoken, line: TypedCommand): Promise<boolean> {
  const command = commandNamed(line.verb);
  if (command === null) return false;
  const casual = command.casual?.includes(line.verb) ?? false;
  if (!command.allow(spoken.speaker)) return casual ? false : deny(spoken, command, line);

  const { numbers, rest, verb } = line;
  if (command.about === undefined) return perform(spoken, command, { numbers, rest, verb });
  const which = await whichIssue(spoken, numbers, command.about);
  if (which.kind === 'one') {
    const issue = command.keepsNumber ? which.number : ((await followMerge(spoken, which.number))?.number ?? which.number);
    return perform(spoken, command, { issue, numbers: [issue, ...numbers.slice(1)], rest, verb });
  }
  if (casual) return false;
  if (which.kind === 'none') return said(spoken, noneFitsWords(command));
  await askWhich(spoken, which.issues);
  return said(spoken, choiceWords(command.name, which.issues));
}

async function deny(spoken: Spoken, command: AnyCommand, line: TypedCommand): Promise<boolean> {
  if (command.denied === undefined) return said(spoken, notAllowedWords(command));
  const text = await command.denied(spoken, line);
  return text === null ? false : said(spoken, text);
}

/** Where no compound is bound yet only the commands of moving in are heard. */
export async function runArriving(anywhere: Anywhere, line: TypedCommand): Promise<boolean> {
  const command = commandNamed(line.verb);
  const arriving = command?.arriving;
  if (command === null || arriving === undefined) return false;
  const { numbers, rest, verb } = line;
  return performing(anywhere, command, { numbers, rest, verb }, () => arriving(anywhere, { numbers, rest, verb }));
}

const perform = (spoken: Spoken, command: AnyCommand, typed: Typed): Promise<boolean> =>
  performing(spoken, command, typed, () => command.run(spoken, typed));

async function performing(where: Anywhere, command: AnyCommand, typed: Typed, work: () => Promise<string | null>): Promise<boolean> {
  try {
    const text = await work();
    if (text !== null) await answer(where, text, { issues: typed.numbers });
  } catch (error) {
    if (error instanceof NotMeant) return false;
    if (!(error instanceof Misused)) throw error;
    await answer(where, misusedWords(command, error.message, typed.issue ?? null));
  }
  return true;
}

async function said(spoken: Spoken, text: string): Promise<true> {
  await answer(spoken, text);
  return true;
}

/** The answer (a number) runs the same message again for the issue that was meant. */
async function askWhich(spoken: Spoken, issues: readonly Issue[]): Promise<void> {
  const { transaction, speaker, room, compound, at, message } = spoken;
  const asked = { kind: 'choose', inbox: message.id, numbers: issues.map(({ number }) => number) } as const;
  await askQuestion(transaction, { person: speaker.id, room: room?.id ?? null, compound, asked, at }, later(at, hours(1)));
}
