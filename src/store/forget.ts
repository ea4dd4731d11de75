/** What is forgotten in time: chatter that nothing followed from, the text of what was said, questions long past. */

import type { Instant } from '../kernel/instant';
import { dropDocuments } from './documents';
import { Prisma } from './generated/client';
import { stamp } from './moments';
import type { Transaction } from './transaction';

/** Of such a message only its id and its instants stay. */
export async function forgetChatter(transaction: Transaction, before: Instant): Promise<number> {
  const { count } = await transaction.inbox.updateMany({
    where: {
      consequence: false,
      receivedAt: { lt: stamp(before) },
      AND: [
        { OR: [{ handledAt: { not: null } }, { setAsideAt: { not: null } }] },
        // Words that were private, or were erased, went before; who said them goes now.
        { OR: [{ text: { not: null } }, { from: { not: Prisma.DbNull } }] },
      ],
    },
    data: {
      text: null,
      from: Prisma.DbNull,
      quote: Prisma.DbNull,
      roomExternalId: null,
      roomTopic: null,
      compoundId: null,
      personId: null,
      photos: [],
    },
  });
  return count;
}

export async function forgetSaid(transaction: Transaction, before: Instant): Promise<number> {
  const old = { state: { in: ['sent', 'dropped', 'unreached'] }, createdAt: { lt: stamp(before) } };
  const hidden = await transaction.outbox.findMany({ where: { ...old, detailId: { not: null } }, select: { detailId: true } });
  await transaction.outbox.updateMany({ where: { ...old, detailId: { not: null } }, data: { detailId: null } });
  await transaction.privateDetail.deleteMany({ where: { id: { in: hidden.flatMap(({ detailId }) => detailId ?? []) } } });
  await dropDocuments(transaction, old);
  const { count } = await transaction.outbox.updateMany({
    where: { ...old, text: { not: null } },
    data: { text: null },
  });
  return count;
}
