/** The joint meeting over months: moved by a holiday, held, not held, moved and called off; every line of every file read aloud. */

import { expect, test } from 'vitest';
import { openGroup } from '../support/group';

type Group = Awaited<ReturnType<typeof openGroup>>;

/** Plays and writes down: who said what, and every line of the bot's. */
function chronicle(group: Group) {
  const lines: string[] = [];
  // The weekly digest has a story of its own.
  const hear = () => lines.push(...group.heard().filter((line) => !/^\S+ \| \S+周报/.test(line)));
  return {
    lines,
    note: (words: string) => lines.push(`—— ${words}`),
    say: async (person: string, text: string, extras?: Parameters<Group['says']>[2]) => {
      lines.push(`${person}${extras?.alone ? '（私聊）' : ''}：${text}`);
      await group.says(person, text, extras);
      hear();
    },
    wait: async (...spans: readonly string[]) => {
      for (const span of spans) await group.advance(span);
      lines.push(`…… ${spans.join('、')}`);
      hear();
    },
    keep: (name: string) => expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`./${name}.txt`),
  };
}

test('a month with a meeting moved by the National Day', { timeout: 180_000 }, async () => {
  const { say, wait, note, lines, keep } = chronicle(await openGroup({ at: '2026-09-21T10:00:00+08:00' }));
  note('定规矩');
  await say('王强', '会议');
  await say('王强', '会议 每月第一个周三 19:30');
  await say('李敏', '会议 每月第一个周三');
  await say('李敏', '会议 每月第一个周三 19:30');
  await say('陈姐', '会议 几点开');
  await say('陈姐', '3栋屋面漏水，顶楼都泡了');
  for (const person of ['老周', '孙姐', '钱叔', '吴姐', '郑姐']) await say(person, '3栋屋面漏水');
  await say('老周', '2栋楼道灯不亮');
  await say('王强', '退单 #2 灯是社区装的');
  await say('李敏', '派单 #2 网格');
  await say('周网格', '退单 #2 灯在物业合同里');
  note('征集议题');
  await wait('10天', '09:00');
  await say('赵主任', '议题 地下车库装充电桩');
  await say('陈姐', '议题 快递柜放哪里');
  await say('陈姐', '议题 地下车库装充电桩');
  await say('钱叔', '议题 3栋502两口子天天打架，娃儿都吓哭');
  await say('王强', '议题 删 2');
  await say('陈姐', '议题 删 2');
  await say('王强', '参加周六的植树');
  await say('王强', '请假 明天去看牙');
  await say('陈姐', '议题');
  note('通知和谁来');
  await wait('3天', '09:00');
  await say('王强', '参加');
  await say('周网格', '好', { alone: true });
  await say('陈姐', '参加');
  await wait('1天', '09:00');
  await say('赵主任', '请假');
  await say('赵主任', '请假 在区里开会');
  await say('李敏', '会议');
  await wait('17:30');
  note('开会');
  await say('王强', '签到');
  await wait('1小时', '50分钟');
  await say('王强', '签到');
  await say('周网格', '签到');
  await say('王强', '签到');
  await say('李敏', '签到 @赵主任');
  await say('李敏', '签到');
  await say('李敏', '会议');
  await say('李敏', '会议 改到 明天19:30');
  await say('李敏', '决议');
  await say('王强', '决议 门禁不换了');
  await say('李敏', '决议 东门门禁换新的 由物业 下周五前');
  await say('李敏', '决议 动用维修资金修3栋屋面 由物业 12月底前');
  await say('李敏', '决议 #2 由物业 三天内');
  await say('李敏', '决议 每栋选一个楼栋长 10月31日前');
  await say('李敏', '决议 路灯改装 由物业 上周五前');
  await wait('1小时');
  await say('陈姐', '散会');
  await say('王强', '散会');
  await say('李敏', '散会');
  await say('李敏', '散会');
  await say('李敏', '查 #3');
  note('办起来，到期提醒');
  await say('王强', '签收 #2');
  await say('王强', '办结 #2 换了两个灯');
  await say('老周', '解决了', { alone: true });
  await wait('8天');
  note('下一次，没人开');
  await wait('12天', '3天', '3天', '1天');
  await say('李敏', '议题');
  await wait('2天');
  await say('李敏', '会议');
  const inGroup = lines.filter((line) => line.startsWith('拓新红城 |')).join('\n');
  expect(inGroup).not.toMatch(/502|两口子|打架/);
  await keep('meeting-month');
});

test('moved, called off, called at short notice', { timeout: 90_000 }, async () => {
  const { say, wait, note, keep } = chronicle(await openGroup({ at: '2026-11-24T10:00:00+08:00' }));
  note('只开一次，改期，取消');
  await say('李敏', '参加', { alone: true });
  await say('李敏', '会议 取消 下雨');
  await say('李敏', '会议 11月28号');
  await say('李敏', '会议 11月20号19:30');
  await say('李敏', '会议 11月28号19:30');
  await say('王强', '参加');
  await say('李敏', '会议 改到 11月30日');
  await say('李敏', '会议 改到 20:00');
  await say('王强', '会议 改到 12月1日');
  await say('李敏', '会议 取消');
  await say('李敏', '会议 取消 街道那天来检查');
  note('定期，又不定了');
  await say('李敏', '会议 每两个月第二周周四晚上七点半');
  await say('李敏', '会议 每月15号下午3点', { alone: true });
  await say('李敏', '会议 不再定期');
  note('紧急');
  await say('李敏', '紧急联席 今晚8点');
  await say('王强', '紧急联席 今晚8点 停水两天');
  await say('李敏', '紧急联席 今晚8点 3栋停水两天，商量送水');
  await say('王强', '参加');
  await say('赵主任', '要得', { alone: true });
  await wait('18:00');
  await wait('20:05');
  await say('王强', '签到');
  await say('赵主任', '签到');
  await say('李敏', '决议 明天起物业每天送水两次，由物业 明天中午12点前');
  await wait('1天', '1小时');
  await keep('meeting-changes');
});
