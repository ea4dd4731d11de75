/** The contract of the chat port: what happens beside words, and what happens to words. */

import { expect, test, vi } from 'vitest';
import { later } from '../../src/kernel/instant';
import { li, noon, patience, type Stage, wang } from './stage';

export function hearsHappenings(stage: Stage): void {
  test('hears a recall, by the recalled message’s id', async () => {
    const room = stage.meet(wang);
    const { id } = await stage.says(room, wang, '说错了');
    stage.platform.setClock(later(noon, 30_000));
    await stage.platform.recalls(room, wang, id);
    const recall = await stage.hearsKind('recall');
    expect(recall).toMatchObject({ recalled: id, room: { id: room }, from: { id: wang.id, name: '3栋王强' }, at: noon + 30_000 });
    expect(recall.id).not.toBe(id);
  });

  test('hears who comes and who goes', async () => {
    const room = stage.meet(wang);
    stage.platform.setClock(later(noon, 5_000));
    await stage.platform.joins(room, li);
    expect(await stage.hearsKind('join')).toMatchObject({ room: { id: room }, who: [{ id: li.id, name: '物业李姐' }], at: noon + 5_000 });
    await stage.platform.leaves(room, li);
    expect(await stage.hearsKind('leave')).toMatchObject({ room: { id: room }, who: [{ id: li.id }] });
    expect(stage.broken).toEqual([]);
  });

  test('hears that it was brought into a room', async () => {
    const room = await stage.platform.invites('新来的群');
    expect(await stage.hearsKind('invited')).toMatchObject({ room: { id: room, topic: '新来的群' } });
  });

  test('leaves its own words alone', async () => {
    const room = stage.meet(wang);
    await stage.platform.chat.say({ to: { room }, text: '收到', mentions: [], picture: null, document: null });
    await stage.says(room, wang, '好');
    expect(stage.messages.map(({ text }) => text)).toEqual(['好']);
  });

  test('hands over the same id when the platform sends a message again', async () => {
    const room = stage.meet(wang);
    const first = await stage.says(room, wang, '漏水');
    await stage.platform.again(first.id);
    await vi.waitFor(() => expect(stage.messages).toHaveLength(2), patience);
    expect(stage.messages.map(({ id, text }) => [id, text])).toEqual([
      [first.id, '漏水'],
      [first.id, '漏水'],
    ]);
  });

  test('reports what hearing throws, and goes on', async () => {
    const room = stage.meet(wang);
    stage.hear = async ({ kind }) => {
      if (kind === 'message') throw new Error('disk full');
    };
    await stage.platform.says(room, wang, '一');
    await vi.waitFor(() => expect(stage.broken.map(({ message }) => message)).toEqual(['disk full']), patience);
    stage.hear = async () => undefined;
    expect(await stage.says(room, wang, '二')).toMatchObject({ text: '二' });
  });
}
