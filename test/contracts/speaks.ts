/** The contract of the chat port: what the bot says, and what becomes of it. */

import { expect, test } from 'vitest';
import { pixel, type Stage, wang } from './stage';

const plain = { mentions: [], picture: null, document: null };

export function speaks(stage: Stage): void {
  test('is known by platform and account once started', () => {
    expect(stage.platform.chat.platform).toMatch(/^[\w/-]+$/);
    expect(stage.platform.chat.account).not.toBe('');
  });

  test('speaks in a room, and tells the id', async () => {
    const room = stage.meet(wang);
    const said = await stage.platform.chat.say({
      to: { room },
      text: '@3栋王强 #1 已登记',
      mentions: [{ id: wang.id, name: '3栋王强' }],
      picture: null,
      document: null,
    });
    const [spoken, ...more] = await stage.platform.spoken({ room });
    expect(spoken?.text).toBe('@3栋王强 #1 已登记');
    expect(more).toEqual([]);
    expect(said).toEqual({ outcome: 'said', id: spoken?.id });
  });

  test('speaks to a person alone', async () => {
    stage.meet(wang);
    const before = (await stage.texts({ person: wang.id })).length;
    expect(await stage.platform.chat.say({ to: { person: wang.id }, text: '只告诉你', ...plain })).toMatchObject({ outcome: 'said' });
    expect((await stage.texts({ person: wang.id })).slice(before)).toEqual(['只告诉你']);
  });

  test('shows a picture with its words', async () => {
    const room = stage.meet(wang);
    expect(await stage.platform.chat.say({ to: { room }, text: '修好了', ...plain, picture: pixel })).toMatchObject({
      outcome: 'said',
    });
    const spoken = await stage.platform.spoken({ room });
    expect(spoken.flatMap(({ text }) => text || [])).toEqual(['修好了']);
    expect(spoken.flatMap(({ picture }) => picture ?? [])).toEqual([pixel]);
  });

  test('hands over a document with its words, by the name that it has', async () => {
    const room = stage.meet(wang);
    const document = { name: '吹哨单-拓新红城-12.docx', bytes: Uint8Array.from([0x50, 0x4b, 3, 4, 0, 255]) };
    expect(await stage.platform.chat.say({ to: { room }, text: '吹哨单 #12', ...plain, document })).toMatchObject({ outcome: 'said' });
    const spoken = await stage.platform.spoken({ room });
    expect(spoken.flatMap(({ text }) => text || [])).toEqual(['吹哨单 #12']);
    expect(spoken.flatMap(({ document: file }) => file ?? [])).toEqual([document]);
    expect(spoken.flatMap(({ picture }) => picture ?? [])).toEqual([]);
  });

  test('splits what is too long, at a line’s end', async () => {
    const room = stage.meet(wang);
    const lines = Array.from({ length: 90 }, (_, index) => `#${index + 1} 三单元楼道灯不亮 物业办理中`);
    expect(await stage.platform.chat.say({ to: { room }, text: lines.join('\n'), ...plain })).toMatchObject({ outcome: 'said' });
    const parts = await stage.texts({ room });
    expect(parts.length).toBeGreaterThan(1);
    expect(Math.max(...parts.map((part) => Buffer.byteLength(part)))).toBeLessThanOrEqual(1_800);
    expect(parts.join('\n').split('\n')).toEqual(lines);
  });

  test('tells where a person cannot be spoken to', async () => {
    stage.platform.stranger('contact-stranger', '路人');
    expect(await stage.platform.chat.say({ to: { person: 'contact-stranger' }, text: '您好', ...plain })).toEqual({
      outcome: 'unreachable',
    });
    expect(await stage.platform.chat.say({ to: { person: 'contact-nobody' }, text: '您好', ...plain })).toEqual({ outcome: 'unreachable' });
  });

  test('fails in words where there is no such room, or nothing to say', async () => {
    expect(await stage.platform.chat.say({ to: { room: 'room-nowhere' }, text: '在吗', ...plain })).toMatchObject({
      outcome: 'failed',
      reason: expect.any(String),
    });
    expect(await stage.platform.chat.say({ to: { room: stage.meet(wang) }, text: '', ...plain })).toMatchObject({ outcome: 'failed' });
  });
}
