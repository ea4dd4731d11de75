/** Gets a second opinion on a message before anything is done about it, where it is one that may be shown outside; masked, and counted. */

import type { Opinion } from '../../core/issue/opinion';
import { civilDay } from '../../kernel/civil';
import { countOpinion } from '../../store/count-opinions';
import { findNamesAround } from '../../store/find-names-around';
import type { Waiting } from '../../store/take-heard';
import { numbersNamed } from '../../understanding/acknowledge';
import { readCommandLine } from '../../understanding/command-line';
import { maskForOutside } from '../../understanding/mask-outside';
import { outsideQuestion } from '../../wording/second-opinion';
import { vocabulary } from '../commands/registry';
import { errorFact } from '../log';
import { reportsIn } from '../reports-in';
import type { Setup } from '../setup';

/** Null: none was asked for. Holds no transaction while it waits. */
export async function opinionOn(setup: Setup, waiting: Waiting, hurry: AbortSignal): Promise<Opinion | null> {
  const { store, account, secondOpinion, log } = setup;
  const { room } = waiting;
  if (secondOpinion === null || room === null || hurry.aborted || !isOpenToOthers(waiting, setup.botNames)) return null;
  const names = await store.transaction((transaction) => findNamesAround(transaction, account, room.id));
  if (names === null) return null;
  const masked = maskForOutside(waiting.text, [...names, ...waiting.from.map(({ name }) => name)]);
  const opinion = await secondOpinion(outsideQuestion(masked, waiting.photos.length > 0), hurry);
  if (opinion === null) return null;
  log('info', 'second-opinion', { inbox: waiting.id, opinion });
  const day = civilDay(setup.clock.now());
  // What was asked is not asked again because it could not be counted.
  const uncounted = (error: unknown): void => log('error', 'opinion-uncounted', errorFact(error));
  await store.transaction((transaction) => countOpinion(transaction, day, opinion)).catch(uncounted);
  return opinion;
}

/**
 * The rules are in doubt whether it is a report, and nothing forbids showing it: nothing red, which is never put off; nothing
 * private (DOMAIN: private matters), a telephone number included; no command; nobody else's words; nothing about a known issue.
 */
function isOpenToOthers({ kind, text, quote, photos }: Waiting, botNames: Setup['botNames']): boolean {
  if (kind !== 'message' || quote !== null || numbersNamed(text).length > 0) return false;
  const line = readCommandLine(text, vocabulary(botNames));
  if (line.kind === 'command' || (line.kind === 'unknown' && line.nearest !== null)) return false;
  return reportsIn({ text, quote, photos }).every(
    ({ understanding: { report, severity, emergency, privateMatter } }) =>
      report === 'ask' && severity !== 'red' && emergency === null && privateMatter === null,
  );
}
