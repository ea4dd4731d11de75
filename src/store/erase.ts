/** A person's own words taken out: of the issues they told of, of the inbox, of what the bot said about it. Numbers and history stay. */

import { fold } from '../core/issue/evolve';
import { dropDocuments } from './documents';
import { findHistory } from './find-history';
import { Prisma } from './generated/client';
import { askForSweep } from './needed-photos';
import type { Transaction } from './transaction';

export type Erased = { readonly words: number; readonly messages: number; readonly photos: number };
type IssueKey = { readonly compoundId: number; readonly number: number };

const kept = { text: { not: null } } as const;

export async function countErasable(transaction: Transaction, personId: number): Promise<Erased> {
  return {
    words: await transaction.privateDetail.count({ where: { personId, content: { not: Prisma.DbNull } } }),
    messages: await transaction.inbox.count({ where: { personId, ...kept, handledAt: { not: null } } }),
    photos: await transaction.issuePhoto.count({ where: { byId: personId } }),
  };
}

export async function eraseWordsOf(transaction: Transaction, personId: number): Promise<Erased> {
  const issues = await toldIn(transaction, personId);
  const words = await transaction.privateDetail.updateMany({
    where: { personId, content: { not: Prisma.DbNull } },
    data: { content: Prisma.DbNull },
  });
  for (const issue of issues) await renameFromHistory(transaction, issue);
  const messages = await transaction.inbox.updateMany({
    where: { personId, ...kept, handledAt: { not: null } },
    data: { text: null, quote: Prisma.DbNull, photos: [] },
  });
  // Of private messages the words went before, the photos not.
  await transaction.inbox.updateMany({ where: { personId, photos: { isEmpty: false }, handledAt: { not: null } }, data: { photos: [] } });
  await eraseLines(transaction, { personId });
  for (const { compoundId, number } of issues) await eraseLines(transaction, { compoundId, issues: { has: number } });
  const photos = await transaction.issuePhoto.deleteMany({ where: { byId: personId } });
  await askForSweep(transaction);
  return { words: words.count, messages: messages.count, photos: photos.count };
}

async function toldIn(transaction: Transaction, personId: number): Promise<readonly IssueKey[]> {
  return transaction.issueEvent.findMany({
    where: { words: { personId, content: { not: Prisma.DbNull } } },
    select: { compoundId: true, number: true },
    distinct: ['compoundId', 'number'],
  });
}

/** The row says what its history says: where the words are gone, title and place are, too. */
async function renameFromHistory(transaction: Transaction, { compoundId, number }: IssueKey): Promise<void> {
  const { title, place } = fold(compoundId, number, await findHistory(transaction, compoundId, number));
  await transaction.issue.update({ where: { compoundId_number: { compoundId, number } }, data: { title, place } });
}

/** What the bot said; what it has yet to say is not held back. */
async function eraseLines(transaction: Transaction, about: Prisma.OutboxWhereInput): Promise<void> {
  const where = { ...about, state: { not: 'waiting' } };
  const hidden = await transaction.outbox.findMany({ where: { ...where, detailId: { not: null } }, select: { detailId: true } });
  await transaction.outbox.updateMany({ where, data: { text: null, detailId: null } });
  await transaction.privateDetail.deleteMany({ where: { id: { in: hidden.flatMap(({ detailId }) => detailId ?? []) } } });
  await dropDocuments(transaction, where);
}
