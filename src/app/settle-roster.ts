/** Answers to what the bot asked about oneself: does this reach you as the holder of a post, shall your words really go. */

import { convenorOf } from '../core/roster/in-charge';
import { confirmPosts, endPost, findUnconfirmed } from '../store/appoint';
import { eraseWordsOf } from '../store/erase';
import { findOfficers } from '../store/find-people';
import { declinedToConvenorWords, postConfirmedWords, postDeclinedWords } from '../wording/appointing';
import { erasedWords, notErasedWords } from '../wording/erasing';
import { answer, type Spoken, tellPerson } from './occasion';

export async function afterConfirm(spoken: Spoken, yes: boolean): Promise<void> {
  const { transaction, speaker, compound, at } = spoken;
  const posts = await findUnconfirmed(transaction, speaker.id, compound);
  if (posts.length === 0) return;
  if (yes) {
    await confirmPosts(
      transaction,
      posts.map(({ id }) => id),
      at,
    );
    return answer(spoken, postConfirmedWords(posts.map(({ role }) => role)));
  }
  const convenor = convenorOf(await findOfficers(transaction, compound, at));
  for (const { id, role } of posts) {
    await endPost(transaction, id, speaker.id, at);
    if (convenor !== null && convenor.id !== speaker.id)
      await tellPerson(spoken, convenor.id, declinedToConvenorWords(speaker.name, role), { unasked: true });
  }
  await answer(spoken, postDeclinedWords());
}

export async function afterErase(spoken: Spoken, yes: boolean): Promise<void> {
  spoken.led.private = true;
  await answer(spoken, yes ? erasedWords(await eraseWordsOf(spoken.transaction, spoken.speaker.id)) : notErasedWords());
}
