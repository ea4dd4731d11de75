/** The contract of the chat port: what people say to the bot. */

import { expect, test } from 'vitest';
import { later } from '../../src/kernel/instant';
import { li, noon, pixel, type Stage, wang } from './stage';

export function hearsWords(stage: Stage): void {
  test('hears words in a room, by the name in that room, at the platform’s instant', async () => {
    const room = stage.meet(wang);
    stage.platform.setClock(later(noon, 61_500));
    const message = await stage.says(room, wang, '3栋电梯不动了');
    expect(message).toMatchObject({
      room: { id: room, topic: expect.stringContaining('工作群') },
      from: { id: wang.id, name: '3栋王强' },
      at: noon + 61_500,
      text: '3栋电梯不动了',
      mentionsBot: false,
      quote: null,
      picture: null,
      unreadable: false,
    });
    expect(stage.broken).toEqual([]);
  });

  test('hears what is said to it alone, by the person’s own name', async () => {
    stage.meet(wang);
    const message = await stage.says(null, wang, '别在群里说');
    expect(message).toMatchObject({ room: null, from: { id: wang.id, name: '平安是福' }, text: '别在群里说' });
  });

  test('hears a room in order, from the first message on', async () => {
    const room = stage.meet(wang, li);
    const lines = Array.from({ length: 30 }, (_, index) => `第${index}句`);
    const ids = await Promise.all(lines.map((line, index) => stage.platform.says(room, index % 2 === 0 ? wang : li, line)));
    await Promise.all(ids.map((id) => stage.hears(id)));
    expect(stage.messages.map(({ text }) => text)).toEqual(lines);
  });

  test('keeps line breaks and marks of the words', async () => {
    const room = stage.meet(wang);
    const text = '一、漏水\n二、「电梯」：又停了\n\n- - 谢谢 😀';
    expect((await stage.says(room, wang, text)).text).toBe(text);
  });

  test('tells the reply from what it quotes', async () => {
    const room = stage.meet(wang, li);
    const first = await stage.platform.says(room, wang, '5栋垃圾三天没清了');
    const message = await stage.says(room, li, '登记', { quote: first });
    expect(message.text).toBe('登记');
    expect(message.quote?.text).toBe('5栋垃圾三天没清了');
    expect([null, first]).toContain(message.quote?.id);
  });

  test('tells a quotation of its own words, over several lines', async () => {
    const room = stage.meet(wang);
    await stage.platform.chat.say({ to: { room }, text: '#1 电梯 → 物业\n请签收', mentions: [], picture: null, document: null });
    const [own] = await stage.platform.spoken({ room });
    const message = await stage.says(room, wang, '签收', { quote: own?.id ?? '' });
    expect(message).toMatchObject({ text: '签收', quote: { text: '#1 电梯 → 物业\n请签收' } });
  });

  test('fetches a picture, byte for byte, when it is asked for', async () => {
    const room = stage.meet(wang);
    const message = await stage.says(room, wang, '', { picture: pixel });
    expect(message).toMatchObject({ text: '', unreadable: false });
    expect(await message.picture?.()).toEqual(pixel);
  });

  test('says so where something cannot be read', async () => {
    const room = stage.meet(wang);
    expect(await stage.says(room, wang, '', { unreadable: true })).toMatchObject({ text: '', picture: null, unreadable: true });
  });
}

export function knowsItsName(stage: Stage): void {
  test.each(['@BOT\u2005在吗', '@BOT 登记', '登记 @BOT', '@BOT，在吗', '在吗＠BOT'])('is mentioned by “%s”', async (text) => {
    const room = stage.meet(wang);
    expect(await stage.says(room, wang, text.replace('BOT', stage.platform.botName))).toMatchObject({ mentionsBot: true });
  });

  test.each(['@BOT二号 在吗', 'BOT 在吗', '@3栋王强 在吗'])('is not mentioned by “%s”', async (text) => {
    const room = stage.meet(wang, li);
    expect(await stage.says(room, li, text.replace('BOT', stage.platform.botName))).toMatchObject({ mentionsBot: false });
  });

  test('is not mentioned by what is quoted', async () => {
    const room = stage.meet(wang);
    const first = await stage.platform.says(room, wang, `@${stage.platform.botName} 清单`);
    expect(await stage.says(room, wang, '谁发的', { quote: first })).toMatchObject({ mentionsBot: false });
  });
}
