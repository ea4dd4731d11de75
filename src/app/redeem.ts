/** A typed code is judged, and used up once everything else fits; wrong ones are counted, and lock the place. */

import { afterWrong, type Code, isLocked, judgeCode, noLock } from '../core/roster/code';
import type { CodePurpose } from '../core/roster/code-purpose';
import type { RosterRefusal } from '../core/roster/refusal';
import { Conflict } from '../kernel/conflict';
import type { Result } from '../kernel/result';
import { findCode, findCodeLock, keepCodeLock, useCode } from '../store/codes';
import { codeTyped } from '../understanding/code-typed';
import { hashOfCode } from './code-words';
import { Misused, NotMeant, type Typed } from './define-command';
import type { Anywhere } from './occasion';

/** What people talk of without meaning the command. */
const everyday: readonly CodePurpose[] = ['move', 'rebind'];

/** @throws Misused or NotMeant where no code was typed. */
export async function judgeTyped(
  call: Anywhere & { readonly args: Pick<Typed, 'verb' | 'rest'> },
  wanted: CodePurpose,
): Promise<Result<Code, RosterRefusal>> {
  const { transaction, message, args, at } = call;
  const typed = codeTyped(message.text, args.verb);
  if (typed === null) throw args.rest === '' || !everyday.includes(wanted) ? new Misused('') : new NotMeant();
  // The code does not stay in what was heard.
  call.led.private = true;
  const place = placeOf(call);
  const lock = await findCodeLock(transaction, place);
  const code = await findCode(transaction, hashOfCode(typed));
  const judged = judgeCode(code, wanted, lock, at);
  if (code === null && !isLocked(lock, at)) await keepCodeLock(transaction, place, afterWrong(lock, at));
  return judged;
}

/** @throws Conflict where somebody was quicker with it. */
export async function useUp(call: Anywhere, code: Code): Promise<void> {
  if (!(await useCode(call.transaction, code.id, call.speaker.id, call.at))) throw new Conflict('the code was used meanwhile');
  await keepCodeLock(call.transaction, placeOf(call), noLock);
}

const placeOf = ({ room, speaker }: Anywhere): string => (room === null ? `person/${speaker.id}` : `room/${room.id}`);
