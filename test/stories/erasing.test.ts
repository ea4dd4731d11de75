/** A person has their own words erased: asked back once, then gone; numbers and history stay, and the issue goes on. */

import { expect, test } from 'vitest';
import { fold } from '../../src/core/issue/evolve';
import { findHistory } from '../../src/store/find-history';
import { findIssue } from '../../src/store/find-issue';
import { openGroup } from '../support/group';

test('删除我的信息', async () => {
  const group = await openGroup();
  const heard: string[] = [];
  const say = async (person: string, text: string, extras = {}) => {
    await group.says(person, text, extras);
    heard.push(`${person}：${text}`, ...group.heard());
  };
  await say('陈姐', '我屋头3栋2单元501天花板在漏水');
  await say('陈姐', '', { picture: true });
  await say('王强', '签收');
  await say('王强', '进展 楼上601软管裂了');
  await say('老周', '登记 5栋路灯不亮');
  await say('陈姐', '删除我的信息');
  await say('陈姐', '好的，晓得了');
  await say('陈姐', '不用');
  await say('陈姐', '删除我的信息');
  await say('陈姐', '1');
  await say('陈姐', '删除我的信息');
  await say('陈姐', '1');
  await say('陈姐', '删除我的信息');
  await say('王强', '查 #1');
  await say('王强', '清单');
  await say('王强', '为什么 #1');
  await say('王强', '办结 #1 换了软管');
  await group.advance('10分钟');
  heard.push(...group.heard());
  await say('陈姐', '解决了 满意', { alone: true });
  expect(heard).toMatchInlineSnapshot(`
    [
      "陈姐：我屋头3栋2单元501天花板在漏水",
      "拓新红城 | 已登记 #1 3栋2单元501天花板漏水（黄·排水渗漏）→ 物业 @王强 请今天15:00前签收",
      "陈姐：",
      "王强：签收",
      "拓新红城 | #1 王强签收了，12月1日18:00前办完",
      "王强：进展 楼上601软管裂了",
      "拓新红城 | #1 进展记下了",
      "老周：登记 5栋路灯不亮",
      "拓新红城 | 已登记 #2 5栋路灯不亮（黄·路灯道路）→ 物业 @王强 请今天15:00前签收",
      "陈姐：删除我的信息",
      "拓新红城 | 要抹掉您说过的：办事记录里的原话 1 条、聊天 2 条、照片 1 张。编号和办理经过留着，内容显示「已删除」，抹了找不回来。确定就回 1",
      "陈姐：好的，晓得了",
      "陈姐：不用",
      "拓新红城 | 好，不删",
      "陈姐：删除我的信息",
      "拓新红城 | 要抹掉您说过的：办事记录里的原话 1 条、聊天 3 条、照片 1 张。编号和办理经过留着，内容显示「已删除」，抹了找不回来。确定就回 1",
      "陈姐：1",
      "拓新红城 | 抹掉了：办事记录里的原话 1 条、聊天 3 条、照片 1 张。编号和经过还在",
      "陈姐：删除我的信息",
      "拓新红城 | 没有可删的：我这里没留您说过的话",
      "陈姐：1",
      "陈姐：删除我的信息",
      "拓新红城 | 要抹掉您说过的：聊天 1 条。编号和办理经过留着，内容显示「已删除」，抹了找不回来。确定就回 1",
      "王强：查 #1",
      "拓新红城 | #1 （内容已删除）（黄·排水渗漏）
    #1 办理中，物业，12月1日18:00前办完
    #1 ⬜查到源头 ⬜修好 ⬜回头复查 ⬜清理干净
    今天09:00 王强 签收
    今天09:00 王强 进展：楼上601软管裂了
    今天09:00 陈姐报",
      "王强：清单",
      "拓新红城 | 在办 2 件：
    #1 （内容已删除）（黄·办理中·物业·1分钟）
    #2 5栋路灯不亮（黄·待签收·物业·1分钟）",
      "王强：为什么 #1",
      "拓新红城 | #1 内容已删除，凭的字也一并删了",
      "王强：办结 #1 换了软管",
      "拓新红城 | #1 办完了，等陈姐回音。还没说到：回头复查",
      "→陈姐 | #1 （内容已删除），物业说：换了软管。解决了吗？已解决回 1，没解决回 2",
      "陈姐：解决了 满意",
      "→陈姐 | #1 办结了，谢谢回音",
      "拓新红城 | #1 报的人说解决了、满意，办结。辛苦物业",
    ]
  `);

  await group.rehearsal.setup.store.transaction(async (transaction) => {
    const { compoundId } = await transaction.issue.findFirstOrThrow();
    const { version: _, ...row } = (await findIssue(transaction, compoundId, 1)) ?? expect.fail();
    expect(fold(compoundId, 1, await findHistory(transaction, compoundId, 1))).toMatchObject(row);
    const kept = [
      await transaction.issue.findMany(),
      await transaction.issueEvent.findMany({ include: { words: true } }),
      await transaction.inbox.findMany(),
      await transaction.outbox.findMany(),
    ];
    expect(JSON.stringify(kept)).not.toMatch(/501|天花板/);
    expect(JSON.stringify(kept)).toMatch(/601软管/);
    expect(await transaction.issuePhoto.count()).toBe(0);
  });
});

test('what another had registered for somebody is the reporter’s own, and goes with their words alone', async () => {
  const group = await openGroup();
  const said = await group.says('陈姐', '楼道口那个灯不太得行了哦，黑黢黢的');
  await group.says('小何', '登记', { quote: said });
  await group.says('小何', '删除我的信息');
  await group.says('小何', '1');
  group.heard();
  await group.says('小何', '查 #1');
  expect(group.heard().join()).not.toMatch('已删除');
  await group.says('陈姐', '删除我的信息');
  await group.says('陈姐', '确定');
  await group.says('小何', '查 #1');
  expect(group.heard()).toMatchInlineSnapshot(`
    [
      "拓新红城 | 要抹掉您说过的：办事记录里的原话 1 条、聊天 1 条。编号和办理经过留着，内容显示「已删除」，抹了找不回来。确定就回 1",
      "拓新红城 | 抹掉了：办事记录里的原话 1 条、聊天 1 条。编号和经过还在",
      "拓新红城 | #1 （内容已删除）（黄·路灯道路）
    #1 待签收，物业，12月1日18:00前办完
    今天09:00 派单
    今天09:00 陈姐报",
    ]
  `);
});
