/** Which conversation a message belongs to, and where it is kept. */

import type { SandboxMessage } from '../../chat/wechaty/sandbox/message';
import type { Where } from '../wire';
import { labels } from './labels';

export const keyOf = (where: Where): string => ('room' in where ? `room/${where.room}` : `with/${where.with}`);

export const whereIs = (message: SandboxMessage): Where => (message.room === null ? { with: message.with ?? '' } : { room: message.room });

/** What the list of conversations shows of a message, in one line. */
export function oneLine({ text, picture, document }: SandboxMessage): string {
  if (document !== undefined) return labels.document(document.name);
  return picture === null ? text.replaceAll(/\s+/g, ' ') : labels.picture;
}

/**
 * Puts what was fetched and what came by the live line meanwhile together: each message once, its last form, in order of arrival.
 * Of those the fetch does not have, only the ones after its end are kept.
 */
export function merge(fetched: readonly SandboxMessage[], live: readonly SandboxMessage[]): readonly SandboxMessage[] {
  const known = new Set(fetched.map(({ id }) => id));
  const end = live.findLastIndex(({ id }) => known.has(id));
  return [...fetched, ...live.slice(end + 1).filter(({ id }) => !known.has(id))];
}

/** Adds a message at the end, or puts it in the place of the one with its id. */
export function withMessage(messages: readonly SandboxMessage[], message: SandboxMessage): readonly SandboxMessage[] {
  return messages.some(({ id }) => id === message.id)
    ? messages.map((each) => (each.id === message.id ? message : each))
    : [...messages, message];
}
