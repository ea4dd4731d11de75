/** Every example of every command, run where it works; the answers stand in a snapshot to be read. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../src/app/commands/registry';
import { openWorld, type World } from './world';

/** Who types it, and what goes before. */
type Scene = { readonly who: string; readonly before?: readonly string[] };

const received = ['王强：签收 #12'];
const finished = [...received, '王强：办结 #12 换了一截管子'];
const whistled = [...received, '周网格：吹哨 #12 供水公司 漏点在市政管，请开挖换管'];

const red = ['李敏：改级别 #12 红'];
const meetingSoon = ['李敏：紧急联席 今天10点 商量送水'];

const scenes: Readonly<Record<string, Scene>> = {
  登记: { who: '周姐' },
  登记上一条: { who: '周姐', before: ['吴姐：听说5栋电梯坏了'] },
  签收: { who: '王强', before: ['李敏：派单 #12 @王强'] },
  办结: { who: '王强', before: received },
  进展: { who: '王强', before: received },
  核对: { who: '王强', before: received },
  爬楼: { who: '王强' },
  接手: { who: '王强', before: red },
  查: { who: '陈姐', before: received },
  清单: { who: '陈姐' },
  我的: { who: '陈姐' },
  回访: { who: '陈姐', before: finished },
  派单: { who: '周网格', before: ['王强：退单 #12 不归物业'] },
  退单: { who: '王强' },
  挂起: { who: '王强', before: received },
  恢复: { who: '王强', before: [...received, '王强：挂起 #12 等配件 到下周三'] },
  重开: { who: '陈姐', before: [...finished, '陈姐：回访 #12 已解决'] },
  作废: { who: '陈姐' },
  合并: { who: '周网格' },
  拆分: { who: '周网格' },
  改: { who: '周网格' },
  撤销: { who: '王强', before: received },
  解释: { who: '王强', before: received },
  吹哨: { who: '周网格', before: received },
  报到: { who: '周网格', before: whistled },
  处置: { who: '周网格', before: whistled },
  评哨: { who: '李敏', before: [...whistled, '周网格：销哨 #12 换了管'] },
  吹哨单: { who: '周网格', before: whistled },
  销哨: { who: '周网格', before: whistled },
  退哨: { who: '周网格', before: whistled },
  为什么: { who: '陈姐' },
  为什么到期: { who: '陈姐' },
  '设置 橙色签收 默认': { who: '李敏', before: ['李敏：设置 橙色签收 20分钟'] },
  '设置 记录': { who: '李敏', before: ['李敏：设置 橙色签收 20分钟'] },
  帮助: { who: '陈姐' },
  误报: { who: '李敏', before: red },
  解除: { who: '李敏', before: red },
  报送: { who: '李敏', before: red },
  复盘: { who: '李敏', before: [...red, '李敏：解除 #12 人已救出'] },
  会议: { who: '李敏', before: ['李敏：会议 每月第一个周三 19:30'] },
  参加: { who: '王强', before: ['李敏：会议 11月25号19:30'] },
  '请假 那天在区里开会': { who: '王强', before: ['李敏：会议 11月25号19:30'] },
  '我请假到周五，由刘管家代': { who: '王强' },
  '请假 @王强 到周五 由刘管家代': { who: '李敏' },
  销假: { who: '王强', before: ['王强：我请假到周五，由刘管家代'] },
  '值班 取消 刘管家': { who: '李敏', before: ['刘管家：值班 本周 刘管家'] },
  '议题 删 1': { who: '赵主任', before: ['赵主任：议题 地下车库装充电桩'] },
  签到: { who: '王强', before: meetingSoon },
  '签到 @赵主任': { who: '李敏', before: meetingSoon },
  决议: { who: '李敏', before: meetingSoon },
  散会: { who: '李敏', before: [...meetingSoon, '王强：签到'] },
};

/** Said in a room whose compound has no name yet; where it has one, they are ordinary words. */
const elsewhere = ['小区 拓新红城'];
const examples = commands
  .flatMap(({ name, examples: typed }) => typed.map((text) => ({ name, text })))
  .filter(({ text }) => !elsewhere.includes(text));
/** What the bot says where it did not work. */
const didNotWork = /没看懂|做不了|现在没有能|来发。您能做的|哪一件？|是不是想说|没听懂|没有 #|要写|没写|没找到/;
/** An answer fits into so many lines; the help fits one screen; what is asked for to be handed on is as long as it is. */
const most = (name: string): number => ({ 帮助: 20, 议题: 8, 爬楼: 8, 周报: 20, 名册: 12, 报送: 12, 吹哨单: 18 })[name] ?? 6;

describe('every example', () => {
  let world: World;
  const transcript: string[] = [];
  beforeAll(async () => {
    world = await openWorld();
  }, 120_000);
  afterAll(() => world.close());

  test.each(examples)('$text', async ({ name, text }) => {
    const { who, before = [] } = scenes[text] ?? scenes[name] ?? { who: '李敏' };
    await world.again();
    await world.play(...before);
    world.heard();
    await world.play(`${who}：${text}`);
    const lines = world.heard();
    transcript.push([`${who}：${text}`, ...lines].join('\n'));
    expect(lines.length).toBeGreaterThan(0);
    if (name !== '帮助') expect(lines.join('\n')).not.toMatch(didNotWork);
    for (const line of lines) expect(line.split('\n').length, line).toBeLessThanOrEqual(most(name));
  });

  test('and their answers read like this', async () => {
    await expect(`${transcript.join('\n\n')}\n`).toMatchFileSnapshot('__snapshots__/command-examples.txt');
  });
});
