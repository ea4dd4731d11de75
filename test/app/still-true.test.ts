/** Asked once more as a line is about to be said: does the promise still stand, is the party still silent, is this the hour for it. */

import { expect, test } from 'vitest';
import { deliver } from '../../src/app/deliver';
import { noPace } from '../../src/app/pace';
import { hours, type Instant, later, minutes } from '../../src/kernel/instant';
import { type OnlyWhile, type OutboxLine, writeLine } from '../../src/store/write-line';
import { type Group, openGroup } from '../support/group';

let count = 0;

/** Writes a line to 王强 as if a beat had, and says what waits. @returns what the bot said, and what became of the line. */
async function trying(group: Group, about: Partial<OutboxLine>): Promise<{ said: readonly string[]; state: string; notBefore: Instant }> {
  const { setup, clock, chat } = group.rehearsal;
  const person = await setup.store.transaction((transaction) => transaction.person.findFirstOrThrow({ where: { name: '王强' } }));
  const compound = await setup.store.transaction((transaction) => transaction.compound.findFirstOrThrow());
  count += 1;
  const line: OutboxLine = {
    ...{ key: `test/${count}`, account: setup.account, to: { person: person.id }, urgency: 'answer' },
    ...{ text: '还在不在', ifUnsure: 'resend', at: clock.now(), compound: compound.id, ...about },
  };
  await setup.store.transaction((transaction) => writeLine(transaction, line));
  await deliver(setup, chat.say, noPace);
  const row = await setup.store.transaction((transaction) => transaction.outbox.findUniqueOrThrow({ where: { dedupeKey: line.key } }));
  return { said: group.heard(), state: row.state, notBefore: row.notBefore.getTime() as Instant };
}

test('what is unasked and was meant for the day does not come in the night; what is asked does', async () => {
  const group = await openGroup({ at: '2026-11-24T21:00:00+08:00' });
  const { clock } = group.rehearsal;
  const meant = clock.now();
  clock.pushTo(later(meant, minutes(45)));
  const late = await trying(group, { urgency: 'notice', at: meant });
  expect(late).toMatchObject({ said: [], state: 'waiting', notBefore: later(meant, hours(11)) });
  expect((await trying(group, { urgency: 'answer', at: meant })).state).toBe('sent');
  expect((await trying(group, { urgency: 'alert', at: meant })).state).toBe('sent');
  expect((await trying(group, { urgency: 'notice' })).state, 'somebody’s doing at night').toBe('sent');
  await group.advance('08:00');
  expect(group.heard().filter((text) => text.startsWith('→'))).toEqual(['→王强 | 还在不在']);
});

test('a red one’s step is said while its promise stands and is due', async () => {
  const group = await openGroup();
  const { clock } = group.rehearsal;
  await group.says('陈姐', '6栋3单元电梯困人了，快来人');
  await group.says('王强', '签收 #1');
  group.heard();
  const countsFrom = clock.now();
  const onlyWhile: OnlyWhile = { promised: 'finish-due', number: 1, countsFrom };
  clock.pushTo(later(countsFrom, hours(1)));
  expect((await trying(group, { onlyWhile })).state, 'not due yet').toBe('dropped');
  clock.pushTo(later(countsFrom, hours(2)));
  expect((await trying(group, { onlyWhile })).state).toBe('sent');
  expect((await trying(group, { onlyWhile: { ...onlyWhile, countsFrom: later(countsFrom, 1) } })).state).toBe('dropped');
  expect((await trying(group, { onlyWhile: { ...onlyWhile, number: 9 } })).state).toBe('dropped');
  await group.says('王强', '挂起 #1 等配件 到明天');
  expect((await trying(group, { onlyWhile })).state).toBe('dropped');
});

test('an alert’s step is said while one of those it waits for is silent, and the alert runs', async () => {
  const group = await openGroup();
  await group.says('陈姐', '6栋3单元电梯困人了，快来人');
  group.heard();
  const onlyWhile: OnlyWhile = { silent: ['grid', 'property'], number: 1 };
  expect((await trying(group, { urgency: 'alert', onlyWhile })).state).toBe('sent');
  await group.says('王强', '收到');
  expect((await trying(group, { urgency: 'alert', onlyWhile })).state, 'the grid is silent still').toBe('sent');
  await group.says('周网格', '收到');
  expect((await trying(group, { urgency: 'alert', onlyWhile })).state).toBe('dropped');
  const committee: OnlyWhile = { silent: ['committee'], number: 1 };
  expect((await trying(group, { urgency: 'alert', onlyWhile: committee })).state).toBe('sent');
  await group.says('李敏', '误报 #1 是演戏');
  expect((await trying(group, { urgency: 'alert', onlyWhile: committee })).state).toBe('dropped');
});
