/** Where no compound is bound yet: a room is told once what the bot does and keeps, and only the commands of moving in are heard. */

import { markGreeted } from '../store/bind-room';
import { knowPerson } from '../store/know-person';
import { type KnownRoom, knowRoom } from '../store/know-room';
import type { Waiting } from '../store/take-heard';
import type { Transaction } from '../store/transaction';
import { writeLine } from '../store/write-line';
import { readCommandLine } from '../understanding/command-line';
import { understand } from '../understanding/understand';
import { strangerWords } from '../wording/answers';
import { greetingWords } from '../wording/greeting';
import { safetyWords } from '../wording/safety';
import { vocabulary } from './commands/registry';
import { type Anywhere, answer, type Led } from './occasion';
import { runArriving } from './run-command';
import type { Setup } from './setup';

/** @returns who spoke there; null where nobody did. */
export async function arrive(setup: Setup, transaction: Transaction, message: Waiting, led: Led): Promise<number | null> {
  const { account } = setup;
  const at = message.saidAt;
  const room = message.room === null ? null : await knowRoom(transaction, account, message.room.id, message.room.topic, at);
  if (room !== null && room.compound !== null) return null;
  if (room !== null && message.kind !== 'leave') await greet(setup, transaction, room, message);
  const [contact] = message.from;
  if (contact === undefined || message.kind !== 'message') return null;
  const person = await knowPerson(transaction, account, contact, room?.id ?? null, at);
  const speaker = { id: person.id, name: person.name, roles: ['resident'], party: null } as const;
  const cause = `inbox/${message.id}`;
  const { manners } = setup;
  const here = { setup, transaction, at, manners, compound: null, group: null, room, message, speaker, cause, led, counter: { next: 0 } };
  await hear(here);
  if (room === null && !led.followed) await answerStranger(here);
  return person.id;
}

async function hear(here: Anywhere): Promise<void> {
  const line = readCommandLine(here.message.text, vocabulary(here.setup.botNames));
  if (line.kind === 'command') await runArriving(here, line);
}

/** Nobody knows which compound is meant: danger gets its line all the same, and everybody the way to the group. */
async function answerStranger(here: Anywhere): Promise<void> {
  const { emergency } = understand(here.message.text);
  await answer(here, emergency === null ? strangerWords() : `${safetyWords(emergency)}\n${strangerWords()}`);
}

async function greet(
  { account, keeping, botNames, secondOpinion }: Setup,
  transaction: Transaction,
  room: KnownRoom,
  { saidAt: at }: Waiting,
): Promise<void> {
  if (!(await markGreeted(transaction, room.id, at))) return;
  await writeLine(transaction, {
    key: `room/${room.id}/greeting`,
    account,
    to: { room: room.id },
    urgency: 'answer',
    text: greetingWords(botNames[0], keeping, secondOpinion !== null),
    ifUnsure: 'drop',
    at,
    compound: null,
  });
}
