/** The first words in a room, heard twice at once, note it down once. */

import { expect, test } from 'vitest';
import { instant } from '../../src/kernel/instant';
import { knowRoom } from '../../src/store/know-room';
import { openStore } from '../../src/store/open-store';
import { openTestDatabase } from '../support/database';

test('eight transactions that come upon one strange room at once agree on which it is', async () => {
  const database = await openTestDatabase();
  const store = await openStore(database.address);
  const account = { platform: 'direct', account: 'bot' };
  const at = instant('2026-11-24T09:00:00+08:00');
  const enter = () => store.transaction((transaction) => knowRoom(transaction, account, 'room-1', '拓新红城', at));
  const entered = await Promise.all(Array.from({ length: 8 }, enter));
  expect(new Set(entered.map(({ id }) => id)).size).toBe(1);
  expect(await store.transaction((transaction) => transaction.room.count())).toBe(1);
  await store.close();
  await database.close();
});
