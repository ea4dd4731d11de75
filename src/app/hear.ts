/** Takes what a chat platform tells and keeps it in the inbox, pictures and all, before anything reads it. */

import { days, type Instant, later } from '../kernel/instant';
import { keepHeard, type Received } from '../store/keep-heard';
import type { Waiting } from '../store/take-heard';
import type { Heard, HeardMessage } from './heard';
import { errorFact } from './log';
import type { Setup } from './setup';

/** @returns what is to be handled; null where it was heard before. */
export async function keep(setup: Setup, heard: Heard): Promise<Waiting | null> {
  const received = await receivedOf(setup, heard);
  const id = await setup.store.transaction((transaction) => keepHeard(transaction, received));
  return id === null ? null : { ...received, id, failures: 0 };
}

async function receivedOf(setup: Setup, heard: Heard): Promise<Received> {
  const receivedAt = setup.clock.now();
  const bare = {
    account: setup.account,
    messageId: heard.id,
    kind: heard.kind,
    room: heard.room,
    text: '',
    quote: null,
    mentionsBot: false,
    unreadable: false,
    photos: [],
    saidAt: trusted(heard.at, receivedAt),
    receivedAt,
  };
  switch (heard.kind) {
    case 'message':
      return {
        ...bare,
        from: [heard.from],
        text: heard.text,
        quote: heard.quote,
        mentionsBot: heard.mentionsBot,
        ...(await photosOf(setup, heard)),
      };
    case 'recall':
      return { ...bare, from: [heard.from], quote: { id: heard.recalled, text: '' } };
    case 'join':
    case 'leave':
      return { ...bare, from: heard.who };
    case 'invited':
      return { ...bare, from: [] };
  }
}

/** The platform's instant where it lies within the day before the receipt, else the receipt. */
const trusted = (at: Instant, receivedAt: Instant): Instant => (at <= receivedAt && at >= later(receivedAt, -days(1)) ? at : receivedAt);

async function photosOf(
  { photos, log }: Setup,
  { picture, unreadable }: HeardMessage,
): Promise<{ photos: readonly string[]; unreadable: boolean }> {
  if (picture === null) return { photos: [], unreadable };
  try {
    return { photos: [await photos.keep(await picture())], unreadable };
  } catch (error) {
    log('warn', 'picture-unreadable', errorFact(error));
    return { photos: [], unreadable: true };
  }
}
