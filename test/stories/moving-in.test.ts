/** The bot moves into a real group: greets once, is claimed by the operator's code, and people are given their posts. */

import { expect, test } from 'vitest';
import { openStrangers } from '../support/strangers';

test('from the invitation to a group with its three parties', async () => {
  const group = await openStrangers();
  const lines: string[] = [];
  const hear = () => lines.push(...group.heard());
  const say: typeof group.says = async (person, text, extras) => {
    const id = await group.says(person, text, extras);
    const hidden = text.replace(/[A-Z0-9]{5}-[A-Z0-9]{5}/, '〔码〕');
    lines.push(`${person}${extras?.alone ? '（私聊）' : ''}：${hidden}`);
    hear();
    return id;
  };

  lines.push('—— 进群');
  await group.invited();
  hear();
  await say('陈姐', '你是哪个哦');
  await say('陈姐', '3栋2单元电梯停了');
  await say('老周', '小区 停电了吗');
  await say('李敏', '小区 拓新红城');
  await say('李敏', '帮助');
  await say('李敏', '认领召集人');
  await say('李敏', `认领召集人 ${await group.code('convenor')}`);
  await say('李敏', '好', { alone: true });
  await say('李敏', '小区 拓新红城三期');
  await say('李敏', '小区改名 拓新红城');

  lines.push('—— 定职务');
  await say('李敏', '名册');
  await say('李敏', '设为 @王强 物业经理');
  for (const person of ['王强', '周网格', '赵主任', '陈书记', '小何']) await group.says(person, '大家好');
  await say('李敏', '设为 @王强 物业经理');
  await say('李敏', '设为 @周网格\u2005网格长');
  await say('李敏', '设为 @赵主任 业委会主任');
  await say('李敏', '设为 赵主任 兼职网格员');
  await say('王强', '好', { alone: true });
  await say('周网格', '收到', { alone: true });
  await say('赵主任', '不是', { alone: true });
  await say('李敏', '名册');
  await say('李敏', '设为 @赵主任 业委会主任');
  await say('赵主任', '确认', { alone: true });
  await say('李敏', '设为 @小何 管家');
  await say('李敏', '撤任 @小何');
  await say('陈书记', `认领书记 ${await group.code('secretary')}`, { alone: true });
  await say('李敏', '党组织 小区 党支部');
  await say('李敏', '党组织 物业 党建指导员');
  await say('陈姐', '名册');

  lines.push('—— 开始做事');
  await say('陈姐', '3栋2单元电梯停了');
  await say('王强', '签收');
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./moving-in.txt');
}, 120_000);
