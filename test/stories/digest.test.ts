/** Two compounds through a week, to the Sunday digest of the groups and the secretary's Monday; every line read aloud. */

import { expect, test } from 'vitest';
import type { RosterFile } from '../../src/app/roster-file';
import { type Group, openGroup } from '../support/group';

const party = (prefix: string): RosterFile['compounds'][number]['people'] => [
  { name: `${prefix}召集人`, roles: ['convenor'] },
  { name: `${prefix}网格长`, roles: ['grid-lead'] },
  { name: `${prefix}经理`, roles: ['property-manager'] },
  { name: `${prefix}主任`, roles: ['committee-chair'] },
];

const roster: RosterFile = {
  compounds: [
    { room: '拓新红城', name: '拓新红城', people: party('拓新') },
    { room: '锦绣花园', name: '锦绣花园', people: party('锦绣') },
    { room: '翠湖苑', name: '翠湖苑', people: party('翠湖') },
  ],
  community: { name: '红城社区', people: [{ name: '陈书记', roles: ['secretary'] }] },
};

/** Plays and writes down what was said; of the bot only the digests are kept. */
function chronicle(group: Group) {
  const lines: string[] = [];
  const isDigest = (line: string): boolean => /周报|本周 |这样算/.test(line);
  return {
    lines,
    say: async (person: string, text: string, extras?: Parameters<Group['says']>[2]) => {
      lines.push(`${extras?.room ?? ''}${extras?.alone ? '（私聊）' : ''}${person}：${extras?.picture ? '[图片]' : ''}${text}`);
      const id = await group.says(person, text, extras);
      lines.push(...group.heard().filter(isDigest));
      return id;
    },
    wait: async (...spans: string[]) => {
      for (const span of spans) await group.advance(span);
      lines.push(`…… ${spans.join('，再')}`, ...group.heard().filter(isDigest));
    },
  };
}

test('two compounds live through a week, and the third has nothing to tell', async () => {
  // Monday.
  const group = await openGroup({ at: '2026-11-23T09:00:00+08:00', roster });
  const { lines, say, wait } = chronicle(group);
  const there = { room: '锦绣花园' };
  await say('陈姐', '3栋2单元501天花板在漏水');
  await say('老吴', '3栋2单元501漏水了，滴到我屋头');
  await say('拓新经理', '签收 #1');
  await say('钟姐', '2栋垃圾房两天没人收了，臭得很');
  await say('拓新经理', '签收 #2');
  await say('锦绣业主甲', '1栋1单元电梯坏了', there);
  await say('锦绣经理', '签收 #1', there);
  await say('拓新召集人', '周报');
  await wait('3小时');
  await say('拓新经理', '办结 #1 601的软管换了新的');
  await say('陈姐', '解决了，满意', { alone: true });
  await wait('1天');
  await say('锦绣经理', '', { ...there, picture: true });
  await say('锦绣经理', '办结 #1 主板换了', there);
  await say('锦绣业主甲', '还是不动', { alone: true });
  await say('拓新经理', '进展 #2 环卫车坏了，周五来，电话13812345678');
  await wait('1天');
  await say('老周', '登记 5栋门口有人占消防通道停车');
  await say('拓新经理', '退单 #3 归网格');
  await say('拓新召集人', '派单 #3 网格');
  await say('拓新网格长', '退单 #3 归物业');
  await say('拓新召集人', '演练 高层起火');
  await wait('10分钟');
  await say('拓新召集人', '解除 #4 演练完了');
  await say('业主丙', '隔壁在打老婆，5栋501');
  await say('锦绣业主乙', '登记 2栋路灯不亮', there);
  await wait('1天', '1天', '1天', '1天', '18:00');
  await wait('2小时');
  await say('钟姐', '7栋水管爆了，停水了');
  await wait('08:30');
  await say('陈书记', '周报', { alone: true });
  await say('拓新召集人', '周报 上周');
  await say('拓新召集人', '周报 口径');
  // Neither is meant for the bot.
  await say('老周', '本周');
  await say('老周', '周报写好没');
  await say('拓新网格长', '@三方助手 本周');
  lines.push('—— 第二周');
  for (const spot of ['2栋', '4栋']) await say('老周', `登记 ${spot}楼下乱停车堵了路`);
  await say('拓新经理', '进展 #6 师傅13812345678说等配件，周六装');
  await wait('5天', '1天', '18:00', '20:00', '08:30');
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./digest.txt');
}, 120_000);

test('away for ten days it tells of the latest week, once, and not in the night', async () => {
  const group = await openGroup({ at: '2026-11-20T09:00:00+08:00', roster });
  await group.says('陈姐', '3栋2单元501天花板在漏水');
  await group.advance('1分钟');
  group.heard();
  // The clock jumps without a beat, from Friday over two Sundays to Monday night.
  const { clock, bot } = group.rehearsal;
  clock.pushTo((clock.now() + 10 * 86_400_000 + 14 * 3_600_000) as never);
  await bot.beat();
  await bot.settle();
  const digests = () => group.heard().filter((line) => /周报/.test(line));
  expect(digests()).toEqual([]);
  await group.advance('08:00');
  const told = digests();
  expect(told).toHaveLength(4);
  expect(told.every((line) => /周报 11\.22—11\.29/.test(line))).toBe(true);
  await group.advance('1天');
  expect(digests()).toEqual([]);
});

test('where there is no secretary nobody is told on Monday', async () => {
  const group = await openGroup({ at: '2026-11-29T17:00:00+08:00', roster: { ...roster, community: { name: '红城社区', people: [] } } });
  await group.advance('1天');
  const told = group.heard().filter((line) => /周报/.test(line));
  expect(told.map((line) => line.split(' | ')[0])).toEqual(['拓新红城', '锦绣花园', '翠湖苑']);
});
