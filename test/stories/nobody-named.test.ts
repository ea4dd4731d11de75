/** Private matters, petitioners and informants through everything that is told of an issue: no group text, digest or log names them. */

import { expect, test } from 'vitest';
import type { Log } from '../../src/app/log';
import { openGroup } from '../support/group';
import { whereFound } from '../support/where-found';

/** Who told of it, whom it is about, where they live, what it is. */
const secrets = /谢嬢嬢|胡哥|小罗|502|602|902|老婆|娃|去信访局|联名|麻将馆|赌|保证书|娘家/;
const numbers = /1[3-9]\d{9}|50010\d{13}/;

test('a quarrel behind a door, a petition, an informant', async () => {
  const logged: string[] = [];
  const log: Log = (level, what, fact) => logged.push(JSON.stringify({ level, what, fact }));
  const group = await openGroup({ at: '2026-11-24T09:00:00+08:00', log });
  const said: string[] = [];
  const say = async (person: string, text: string, extras?: Parameters<typeof group.says>[2]) => {
    await group.says(person, text, extras);
    said.push(...group.heard());
  };
  const wait = async (span: string) => {
    await group.advance(span);
    said.push(...group.heard());
  };

  for (const person of ['谢嬢嬢', '胡哥', '小罗', '陈姐', '孙姐']) await say(person, '早');
  await say('谢嬢嬢', '隔壁3栋2单元502在打老婆，娃儿也在哭');
  await say('胡哥', '5栋车位的事再不解决我们六户就联名去信访局', { alone: true });
  await say('小罗', '登记 请保密，6栋902开麻将馆天天赌钱，我电话13987654321', { alone: true });
  await say('孙姐', '3栋2单元502又在打老婆', { alone: true });
  await say('李敏', '派单 #1 网格', { alone: true });
  await say('李敏', '派单 #2 网格', { alone: true });
  await say('李敏', '派单 #3 网格', { alone: true });
  for (const number of [1, 2, 3]) {
    await say('周网格', `接手 #${number}`);
    await say('周网格', `签收 #${number}`, { alone: true });
    await say('周网格', `进展 #${number} 找小罗和胡哥、谢嬢嬢谈过，502的娃儿去了娘家`, { alone: true });
    await say('周网格', `核对 #${number}`);
    await say('周网格', `核对 #${number} 1`, { alone: true });
  }
  await say('谢嬢嬢', '#1 好久有人管嘛');
  await say('谢嬢嬢', '啥时候来人嘛');
  await say('小罗', '#3 他们又开起了，身份证500101199001011234', { alone: true });
  for (const person of ['谢嬢嬢', '小罗', '陈姐', '王强', '李敏', '周网格']) {
    for (const text of ['爬楼 三天', '谁没回', '清单', '我的', '复发画像', '复发画像 3栋', '复发画像 #1', '议题']) await say(person, text);
    for (const number of [1, 2, 3]) {
      await say(person, `查 #${number}`);
      await say(person, `为什么 #${number}`);
      await say(person, `复盘 #${number}`);
    }
  }
  await say('周网格', '挂起 #3 等小罗作证 到明天', { alone: true });
  await wait('1天');
  await say('李敏', '解除 #2 胡哥那六户谈拢了', { alone: true });
  await say('李敏', '办结 #1 502写了保证书', { alone: true });
  await say('李敏', '办结 #3 902的麻将馆关了');
  await say('谢嬢嬢', '#1 解决了', { alone: true });
  await say('小罗', '2', { alone: true });
  await say('李敏', '解释 #3 902说是自家打着玩', { alone: true });
  await wait('3小时');
  await say('李敏', '复盘 #2 胡哥的诉求早点接就好了', { alone: true });
  await say('李敏', '复盘 #2');
  for (const person of ['李敏', '陈姐']) for (const text of ['爬楼 三天', '谁没回', '周报']) await say(person, text);
  await wait('6天');

  const isGroups = (line: string): boolean => line.startsWith('拓新红城 |');
  expect(said.filter((line) => isGroups(line) && secrets.test(line))).toEqual([]);
  // Nor that one of these is theirs: nobody else in this group has told of anything.
  expect(said.filter((line) => isGroups(line) && /您报的|等您这边回的|好没好/.test(line))).toEqual([]);
  // Beside the convenor, who is told a private matter in full, nobody reads a number.
  expect(said.filter((line) => !line.startsWith('→李敏') && !line.startsWith('→周网格') && numbers.test(line))).toEqual([]);
  expect(said.filter((line) => line.startsWith('→陈书记') && /周报/.test(line) && secrets.test(line))).toEqual([]);
  expect(logged.filter((line) => secrets.test(line) || numbers.test(line))).toEqual([]);
  const places = await whereFound(group, ['502', '902', '去信访局', '麻将馆', '保证书', '13987654321', '500101199001011234']);
  expect(places.filter((place) => place !== 'inbox.text')).toEqual(['private_detail.content']);
}, 240_000);

test('telephone numbers that people type are masked wherever the bot says them again', async () => {
  const group = await openGroup();
  const said: string[] = [];
  const say = async (person: string, text: string, extras?: Parameters<typeof group.says>[2]) => {
    await group.says(person, text, extras);
    said.push(...group.heard());
  };
  const phone = '13812345678';
  await say('陈姐', '早');
  await say('陈姐', '3栋2单元501天花板漏水');
  await say('老周', '3栋2单元501天花板漏水');
  await say('王强', '签收 #1');
  await say('王强', `进展 #1 师傅电话${phone}`, { alone: true });
  await say('王强', `挂起 #1 等业主${phone} 到明天`, { alone: true });
  await say('王强', '恢复 #1');
  await say('陈姐', `#1 打我${phone}`, { alone: true });
  await say('陈姐', '#1 好久来修嘛');
  await say('李敏', '爬楼 三天');
  await say('王强', '查 #1');
  await say('王强', `办结 #1 换了软管，有事打${phone}`, { alone: true });
  await say('陈姐', '2', { alone: true });
  await say('王强', `解释 #1 要业主${phone}回来`, { alone: true });
  await say('王强', '复发画像 3栋');
  await say('王强', '查 #1');
  await say('钱叔', '5栋电梯困人了');
  await say('王强', '接手 #2');
  await say('王强', `进展 #2 维保${phone}到了`);
  await say('王强', `进展 #2 家属${phone}到了`);
  await group.advance('1分钟');
  said.push(...group.heard());
  await say('李敏', `解除 #2 人出来了，家属${phone}`);
  await say('李敏', `复盘 #2 维保${phone}要快点`);
  await say('李敏', '复盘 #2');
  expect(said.filter((line) => line.includes(phone))).toEqual([]);
  expect(said.filter((line) => line.includes('138****5678')).length).toBeGreaterThan(10);
}, 120_000);
