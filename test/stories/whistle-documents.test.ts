/** What a printed slip says goes with what was said: after thirty days, and when somebody wants their words erased. */

import { expect, test } from 'vitest';
import { type Group, openGroup } from '../support/group';

const kept = ({ rehearsal }: Group): Promise<number> => rehearsal.setup.store.transaction((transaction) => transaction.document.count());
const pointing = ({ rehearsal }: Group): Promise<number> =>
  rehearsal.setup.store.transaction((transaction) => transaction.outbox.count({ where: { documentId: { not: null } } }));

async function printed(): Promise<Group> {
  const group = await openGroup();
  await group.says('陈姐', '3栋2单元楼道漏水');
  await group.says('王强', '签收');
  await group.says('周网格', '吹哨 #1 供水公司 漏点在市政管，请开挖换管');
  await group.says('周网格', '吹哨单 #1');
  expect([await kept(group), await pointing(group)]).toEqual([1, 1]);
  return group;
}

test('after thirty days', async () => {
  const group = await printed();
  await group.advance('29天');
  expect(await kept(group)).toBe(1);
  await group.advance('2天');
  expect([await kept(group), await pointing(group)]).toEqual([0, 0]);
});

test('when the reporter has their words erased', async () => {
  const group = await printed();
  await group.says('陈姐', '删除我的信息', { alone: true });
  await group.says('陈姐', '1', { alone: true });
  expect([await kept(group), await pointing(group)]).toEqual([0, 0]);
  const { chat } = group.rehearsal;
  const before = chat.said.flatMap(({ document }) => document ?? []).length;
  await group.says('周网格', '吹哨单 #1');
  const slip = chat.said.flatMap(({ document }) => document ?? [])[before];
  expect(slip).toBeDefined();
  expect(chat.said.findLast(({ document }) => document !== null)?.text).toMatch(/问题：（内容已删除）|问题：____/);
});
