/** Photos that came with a message, or from the same person within five minutes before, belong to the issue that it is about. */

import { later, minutes } from '../kernel/instant';
import { bindPhotos } from '../store/issue-photos';
import { findSaidLately } from '../store/take-heard';
import type { Spoken } from './occasion';

const near = minutes(5);

/** @returns how many. */
export async function bindRecentPhotos(spoken: Spoken, number: number): Promise<number> {
  const { transaction, compound, speaker, at } = spoken;
  const hashes = await recentPhotos(spoken);
  await bindPhotos(transaction, { compound, number }, hashes, speaker.id, at);
  return hashes.length;
}

/** Those of this message, and those the speaker sent a moment ago that belong to no issue yet. */
export async function recentPhotos({ transaction, setup, room, message, speaker, at }: Spoken): Promise<readonly string[]> {
  if (room === null) return message.photos;
  const lately = await findSaidLately(transaction, setup.account, room.externalId, message.id, later(at, -near), speaker.id);
  const loose = lately.filter((said) => said.photos.length > 0 && said.issues.length === 0).flatMap((said) => said.photos);
  return [...new Set([...loose, ...message.photos])];
}
