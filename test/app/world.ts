/** A compound with thirteen issues in their various states, which every test finds as it was. */

import { type Instant, later, minutes } from '../../src/kernel/instant';
import { type Group, openGroup } from '../support/group';

export type World = Group & {
  /** Back to the thirteen issues, and to the minute when they stood there. */
  again(): Promise<void>;
  /** Several messages, a minute apart: 王强：签收 #12. `photo` before the colon's text sends a picture. */
  play(...lines: readonly string[]): Promise<void>;
  stateOf(number: number): Promise<string>;
};

/** #12 is 陈姐's, yellow, and waits for the property's receipt. */
const story = [
  '陈姐：登记 3栋2单元电梯停运',
  '王强：签收 #1',
  '王强：[图]',
  '王强：办结 #1 换了门机板',
  '陈姐：回访 #1 已解决 满意',
  '钱叔：登记 5栋垃圾桶满了没人收',
  '王强：签收 #2',
  '孙姐：登记 6栋门口下水道堵了',
  '孙姐：作废 #3',
  '陈姐：登记 2栋楼道灯不亮',
  '周姐：登记 小区大门门禁坏了',
  '王强：签收 #5',
  '王强：挂起 #5 等配件 到下周三',
  '吴姐：登记 7栋楼下有人飞线充电',
  '郑姐：登记 物业费涨价没公示',
  '赵主任：签收 #7',
  '钱叔：登记 4栋2单元半夜打麻将吵人',
  '孙姐：登记 想请大家商量添个快递柜',
  '吴姐：登记 1栋楼顶有人违规搭建',
  '陈姐：登记 8栋2单元门口路灯不亮',
  '陈姐：登记 3栋2单元楼道漏水',
  '钱叔：登记 9栋楼道漏水',
];

const everyTable = `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename NOT LIKE '\\_prisma%'`;

export async function openWorld(): Promise<World> {
  const group = await openGroup({ stays: true });
  const { setup, clock } = group.rehearsal;
  let now = clock.now();
  // A clock of this world's own: it goes back with everything else.
  Object.assign(clock, {
    now: () => now,
    pushTo: (to: Instant) => {
      now = Math.max(now, to) as Instant;
      return 0;
    },
  });
  const run = (statements: readonly string[]): Promise<void> =>
    setup.store.transaction(async (transaction) => {
      for (const statement of statements) await transaction.$executeRawUnsafe(statement);
    });
  const play = async (...lines: readonly string[]): Promise<void> => {
    for (const line of lines) {
      clock.pushTo(later(clock.now(), minutes(1)));
      const [, person = '', text = ''] = /^(.*?)：(.*)$/s.exec(line) ?? [];
      if (text === '[图]') await group.says(person, '', { picture: true });
      else await group.says(person, text);
    }
  };
  await play(...story);
  const tables = (await setup.store.transaction((transaction) => transaction.$queryRawUnsafe<{ name: string }[]>(everyTable))).map(
    ({ name }) => name,
  );
  await run(['CREATE SCHEMA world', ...tables.map((name) => `CREATE TABLE world."${name}" AS TABLE public."${name}"`)]);
  const base = now;
  return {
    ...group,
    play,
    again: async () => {
      await group.rehearsal.bot.settle();
      await run([
        "SET LOCAL session_replication_role = 'replica'",
        `DO $$ BEGIN ${tables.map((name) => `DELETE FROM public."${name}"; INSERT INTO public."${name}" SELECT * FROM world."${name}";`).join(' ')} END $$`,
      ]);
      now = base;
      group.heard();
    },
    stateOf: async (number) =>
      (await setup.store.transaction((transaction) => transaction.issue.findFirstOrThrow({ where: { number } }))).state,
  };
}
