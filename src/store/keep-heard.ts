/** The inbox, filled: whatever was heard is stored under the platform's message id before anything reads it. */

import type { Instant } from '../kernel/instant';
import type { Account } from './know-room';
import { stamp } from './moments';
import type { Transaction } from './transaction';

export type HeardKind = 'message' | 'recall' | 'join' | 'leave' | 'invited';

export type Received = {
  readonly account: Account;
  readonly messageId: string;
  readonly kind: HeardKind;
  readonly room: { readonly id: string; readonly topic: string } | null;
  /** The speaker; of a join or leave, everybody concerned. */
  readonly from: readonly { readonly id: string; readonly name: string }[];
  readonly text: string;
  /** What is answered; of a recall, the message that was taken back. */
  readonly quote: { readonly id: string | null; readonly text: string } | null;
  readonly mentionsBot: boolean;
  readonly unreadable: boolean;
  readonly photos: readonly string[];
  readonly saidAt: Instant;
  readonly receivedAt: Instant;
};

/** @returns its place in the order of receipt; null where it was here before: the same id twice is one message. */
export async function keepHeard(transaction: Transaction, heard: Received): Promise<number | null> {
  const [row] = await transaction.inbox.createManyAndReturn({
    data: [
      {
        ...heard.account,
        messageId: heard.messageId,
        kind: heard.kind,
        roomExternalId: heard.room?.id ?? null,
        roomTopic: heard.room?.topic ?? null,
        from: heard.from as object[],
        text: heard.text,
        ...(heard.quote ? { quote: heard.quote } : {}),
        mentionsBot: heard.mentionsBot,
        unreadable: heard.unreadable,
        photos: [...heard.photos],
        saidAt: stamp(heard.saidAt),
        receivedAt: stamp(heard.receivedAt),
      },
    ],
    skipDuplicates: true,
    select: { id: true },
  });
  return row?.id ?? null;
}
