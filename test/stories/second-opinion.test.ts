/** A group whose operator has switched the second opinion on: what is shown outside, what comes of it, and what never leaves the house. */

import { expect, test } from 'vitest';
import { secondOpinion } from '../../src/app/opinion/second-opinion';
import { checkContents } from '../../src/cli/doctor/contents';
import { openAiOpinion } from '../../src/opinion/openai';
import { findingWords } from '../../src/wording/doctor';
import { type Group, openGroup } from '../support/group';
import { type OutsideReader, openOutsideReader, type Play, says } from '../support/outside-reader';

async function openWithReader(limit?: number) {
  const reader = await openOutsideReader();
  const ask = openAiOpinion({ baseUrl: reader.baseUrl, model: 'small', apiKey: null });
  const group = await openGroup({ secondOpinion: secondOpinion(ask, limit === undefined ? {} : { limit }) });
  return { reader, group };
}

const shown = ({ sent }: OutsideReader): readonly string[] =>
  sent.map(({ body }) => (JSON.parse(body) as { messages: { content: string }[] }).messages[1]?.content ?? '');

/** Plays and writes down: who said what, what the reader outside saw and said, and every line of the bot's. */
function chronicle(group: Group, reader: OutsideReader) {
  const lines: string[] = [];
  let seen = 0;
  return {
    note: (words: string) => lines.push(`—— ${words}`),
    say: async (person: string, text: string, play: Play = says('unsure'), extras?: Parameters<Group['says']>[2]) => {
      reader.plays(play);
      lines.push(`${person}${extras?.alone ? '（私聊）' : ''}：${extras?.picture ? '[图片]' : ''}${text}`);
      await group.says(person, text, extras);
      const answer = 'content' in play ? play.content : 'silent' in play ? '（不回）' : '（出错）';
      for (const message of shown(reader).slice(seen)) lines.push(`  外面看到：${message.replace('\n', ' ')}`, `  外面说：${answer}`);
      seen = reader.sent.length;
      lines.push(...group.heard());
    },
    keep: (name: string) => expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`./${name}.txt`),
  };
}

test('a group with a second opinion', async () => {
  const { reader, group } = await openWithReader(200);
  const { say, note, keep } = chronicle(group, reader);
  await say('3栋-钟姐', '大家早');
  note('它说像，就登记');
  await say('陈姐', '那个门禁又不对劲了，王强', says('yes'));
  await say('陈姐', '为什么 #1');
  note('它说不像，就不出声');
  await say('老吴', '地下车库的灯', says('no'));
  await say('老吴', '登记上一条');
  await say('老吴', '为什么 #2');
  note('它也拿不准，照旧问一声');
  await say('陈姐', '3栋的门禁', says('unsure'));
  await say('陈姐', '1');
  await say('陈姐', '为什么 #3');
  note('它答不出、不回，照旧问一声');
  await say('老吴', '5栋的路灯', { content: '我觉得要登记' });
  await say('老吴', '好');
  await say('老吴', '为什么 #4');
  await say('陈姐', '7栋那个门关起来费力', { silent: true });
  await say('陈姐', '不用');
  note('这些不给外面看');
  await say('老吴', '3栋电梯停了');
  await say('老吴', '电梯里困了人，快来');
  await say('老吴', '今晚有大风，阳台花盆收进去');
  await say('陈姐', '楼上老公在打她，7栋那个门关起来费力');
  await say('陈姐', '3栋的门禁，13812345678');
  await say('陈姐', '登记 垃圾桶');
  await say('陈姐', '垃圾桶', says('yes'), { alone: true });
  await say('陈姐', '今天天气好');
  await keep('second-opinion');

  const { setup } = group.rehearsal;
  const to = { where: reader.baseUrl, model: 'small' };
  const found = await setup.store.transaction((transaction) => checkContents(transaction, setup.clock.now(), 500, to));
  const told = found.filter(({ kind }) => kind === 'second-opinion').map(findingWords);
  expect(told.map((line) => line.replace(/127\.0\.0\.1:\d+/, '本机'))).toMatchInlineSnapshot(`
    [
      "✓ 第二意见开着，遮过的话发到 http://本机/v1（模型 small）。近 7 天问了 5 次：说像 1，说不像 1，说不准 1，答不出 1，没等到 1",
    ]
  `);
});

test('nothing that arrives outside tells who is who', async () => {
  const { reader, group } = await openWithReader();
  await group.says('3栋-钟美丽', '大家早');
  await group.says('Lily', '大家早');
  reader.plays(says('no'));
  await group.says('陈姐', '王强，那部电梯又那样了，钟美丽晓得，美丽住3-2-501');
  await group.says('陈姐', '7栋那个门又不对劲了，渝C12345，@lily，陈书记晓得');
  await group.says('陈姐', '王强，那個門禁有點慢，鍾美麗曉得，zhong_88住3-2-501');
  const arrived = reader.sent.map(({ body }) => body).join('\n');
  expect(reader.sent).toHaveLength(3);
  expect(arrived).not.toMatch(/钟美丽|美丽|lily|刘管家|陈书记|王强|陈姐|501|12345|zhong/i);
  group.hearsNothing();
});

test('switched off, nothing is asked', async () => {
  const reader = await openOutsideReader();
  const group = await openGroup();
  await group.says('老吴', '地下车库的灯');
  group.hears(/要登记吗/);
  expect(reader.sent).toEqual([]);
});

test('where no compound is bound, nothing is asked; what is to leave the house is told beforehand', async () => {
  const { reader, group } = await openWithReader();
  group.rehearsal.chat.room('别的群');
  await group.says('老吴', '地下车库的灯', { room: '别的群' });
  expect(reader.sent).toEqual([]);
  group.hears(/大家好.*\n.*\n.*遮住姓名、电话、房号后会给外面的模型看一眼/);
});

test('an alert in the same room does not wait for it', async () => {
  const { reader, group } = await openWithReader();
  const { chat, bot, clock } = group.rehearsal;
  reader.plays({ silent: true });
  const before = performance.now();
  const line = (id: string, text: string) => ({ id, at: clock.now(), room: '拓新红城', from: '老吴', text });
  await group.says('老吴', '早');
  await chat.says(line('x1', '地下车库的灯'));
  await expect.poll(() => reader.sent.length).toBe(1);
  await chat.says(line('x2', '3栋电梯困人了'));
  await bot.settle();
  expect(performance.now() - before).toBeLessThan(2500);
  const heard = group.heard();
  expect(heard[0]).toMatch(/要登记吗/);
  expect(heard.join('\n')).toMatch(/#1 .*电梯困人/);
});

test('a room waits three seconds at most, and goes on', async () => {
  const { reader, group } = await openWithReader();
  reader.plays({ silent: true });
  const before = performance.now();
  await group.says('老吴', '地下车库的灯');
  expect(performance.now() - before).toBeGreaterThan(2900);
  expect(performance.now() - before).toBeLessThan(4500);
  group.hears(/要登记吗/);
});
