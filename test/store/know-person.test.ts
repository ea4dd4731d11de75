/** Somebody's first words in two rooms at once make one person. */

import { expect, test } from 'vitest';
import { instant } from '../../src/kernel/instant';
import { knowPerson } from '../../src/store/know-person';
import { openStore } from '../../src/store/open-store';
import { openTestDatabase } from '../support/database';

test('eight transactions that meet one stranger at once agree on who it is', async () => {
  const database = await openTestDatabase();
  const store = await openStore(database.address);
  const account = { platform: 'direct', account: 'bot' };
  const at = instant('2026-11-24T09:00:00+08:00');
  const meet = () => store.transaction((transaction) => knowPerson(transaction, account, { id: 'chen', name: '陈姐' }, null, at));
  const met = await Promise.all(Array.from({ length: 8 }, meet));
  expect(new Set(met.map(({ id }) => id)).size).toBe(1);
  await store.close();
  await database.close();
});
