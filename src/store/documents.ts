/** Documents that the bot made: kept with the line that they go out with, and forgotten or erased with it. */

import type { Instant } from '../kernel/instant';
import type { Prisma } from './generated/client';
import { stamp } from './moments';
import type { Transaction } from './transaction';

/** `name`: of the file, with its ending. */
export type KeptDocument = { readonly name: string; readonly bytes: Uint8Array };

export async function keepDocument(
  transaction: Transaction,
  compoundId: number,
  { name, bytes }: KeptDocument,
  at: Instant,
): Promise<number> {
  const content = new Uint8Array(bytes);
  return (await transaction.document.create({ data: { compoundId, name, content, at: stamp(at) }, select: { id: true } })).id;
}

/** Null: forgotten meanwhile. */
export async function readDocument(transaction: Transaction, id: number): Promise<KeptDocument | null> {
  const row = await transaction.document.findUnique({ where: { id } });
  return row === null ? null : { name: row.name, bytes: row.content };
}

/** Those that went with these lines, which stay. */
export async function dropDocuments(transaction: Transaction, lines: Prisma.OutboxWhereInput): Promise<void> {
  const where = { ...lines, documentId: { not: null } };
  const rows = await transaction.outbox.findMany({ where, select: { documentId: true } });
  if (rows.length === 0) return;
  await transaction.outbox.updateMany({ where, data: { documentId: null } });
  await transaction.document.deleteMany({ where: { id: { in: rows.flatMap(({ documentId }) => documentId ?? []) } } });
}
