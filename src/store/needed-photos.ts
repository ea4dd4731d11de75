/** Which photo files somebody still needs, when to look, and the mark by which a folder is known as this database's. */

import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { readSetting, writeSetting } from './settings';
import type { Transaction } from './transaction';

const wishKey = 'photos-sweep';
const markKey = 'photos-mark';

/** With the next beat, and after this has committed: a file goes for good. */
export const askForSweep = (transaction: Transaction): Promise<void> => writeSetting(transaction, wishKey, true);

/** Null: nobody asked. The first time of all nobody has to: then the folder is new, and gets its mark. @returns the database's mark. */
export async function takeSweep(transaction: Transaction): Promise<string | null> {
  const mark = await readSetting(transaction, markKey, z.string());
  if (mark !== null && (await readSetting(transaction, wishKey, z.boolean())) === null) return null;
  await transaction.setting.deleteMany({ where: { key: wishKey } });
  return mark ?? makeMark(transaction);
}

async function makeMark(transaction: Transaction): Promise<string | null> {
  await transaction.setting.createMany({ data: [{ key: markKey, value: randomUUID() }], skipDuplicates: true });
  return readSetting(transaction, markKey, z.string());
}

/** Those of the files that an issue has, that a message holds which is not forgotten, or that have yet to be said. */
export async function findNeededPhotos(transaction: Transaction, names: readonly string[]): Promise<ReadonlySet<string>> {
  const wanted = [...names];
  // Photo by photo, and not by `&&`, which holds every message against every name: minutes where this takes seconds.
  const rows = await transaction.$queryRaw<{ hash: string }[]>`
    SELECT hash FROM issue_photo WHERE hash = ANY(${wanted}::text[])
    UNION SELECT photo FROM inbox, unnest(photos) AS photo WHERE photos <> '{}' AND photo = ANY(${wanted}::text[])
    UNION SELECT picture FROM outbox WHERE picture = ANY(${wanted}::text[]) AND state NOT IN ('sent', 'dropped')`;
  return new Set(rows.map(({ hash }) => hash));
}
