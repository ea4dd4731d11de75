/** A hasty hand picks the wrong character: the bot asks once what was meant, and lets every line that means itself alone. */

import { expect, test } from 'vitest';
import { openGroup } from '../support/group';
import { ownLines } from '../support/own-lines';
import { tell } from '../support/told';

test('a misspelt command is asked about at once, by whoever may give it, and typed right it runs', async () => {
  const group = await openGroup();
  const story = tell(group);
  await story.say('陈姐', '登记 3栋2单元楼道漏水');
  await story.say('陈姐', '爬喽');
  await story.say('陈姐', '帮住');
  await story.say('王强', '周抱');
  await story.say('王强', '请单');
  await story.say('陈姐', '我滴');
  await story.say('陈姐', '我的');
  await story.say('王强', '@三方助手 销甲');
  await story.say('王强', '@三方助手\u2005爬喽');
  await story.say('王强', '值斑', { alone: true });
  story.note('派不了单的人，不问派单');
  await story.say('陈姐', '拍单');
  await story.say('陈姐', '派但');
  await story.say('李敏', '派但');
  story.note('答别人的话');
  const asked = await story.say('孙姐', '你在群里找啥子');
  await story.say('陈姐', '我滴', { quote: asked });
  await expect(story.text()).toMatchFileSnapshot('./misspelt.txt');
});

test('what means itself is let alone', { timeout: 60_000 }, async () => {
  const group = await openGroup();
  const answered: string[] = [];
  for (const line of ownLines) {
    await group.says('王强', line);
    if (group.heard().some((said) => said.includes('是不是想说'))) answered.push(line);
  }
  expect(answered).toEqual([]);
});
