/** What the page can ask of its server, and what it is refused. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SandboxMessage } from '../../src/chat/wechaty/sandbox/message';
import { botId } from '../../src/chat/wechaty/sandbox/world';
import type { Snapshot } from '../../src/page/wire';
import { plainRequest, postJson } from './plain-request';
import { type Served, serveStage } from './served-stage';
import { kangju, tuoxin } from './small-stage';

let served: Served;
beforeAll(async () => {
  served = await serveStage();
});
afterAll(() => served.close());

const get = async <Value>(path: string): Promise<Value> => JSON.parse((await plainRequest(served.address, path)).body) as Value;
const messages = (query: string) => get<SandboxMessage[]>(`/api/messages?${query}`);
const say = (body: object) => postJson(served.address, '/api/say', body);
const refusalOf = ({ body }: { body: string }): string => (JSON.parse(body) as { error: string }).error;
const idOf = ({ body }: { body: string }): string => (JSON.parse(body) as { id: string }).id;

const onePixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const sendPicture = (body: Uint8Array, query = `room=${tuoxin}&from=chen`) =>
  plainRequest(served.address, `/api/pictures?${query}`, { method: 'POST', body });

describe('the snapshot', () => {
  test('has the rooms with their people and roles, the clock and the bot', async () => {
    const snapshot = await get<Snapshot>('/api/snapshot');
    expect(snapshot.rooms.map(({ topic }) => topic)).toEqual(['拓新红城三方协作组', '康居苑三方协作组']);
    expect(snapshot.rooms[0]?.people).toContainEqual({ id: 'wang', name: '物业王强', group: 'property', role: '物业经理' });
    expect(snapshot.bot).toMatchObject({ id: botId, name: '三方助手' });
    expect(snapshot).toMatchObject({ now: served.stage.clock.now(), pushing: false });
  });
});

describe('speaking', () => {
  test('as a member of a room is heard there, with the message it quotes', async () => {
    const first = idOf(await say({ where: { room: tuoxin }, from: 'chen', text: ' 早上好 ' }));
    await say({ where: { room: tuoxin }, from: 'he', text: '早', quote: first });
    const [greeting, answer] = (await messages(`room=${tuoxin}`)).slice(-2);
    expect(greeting).toMatchObject({ text: '早上好', name: '3栋-老陈', at: '2026-11-24T01:05:00.000Z' });
    expect(answer).toMatchObject({ text: '早', quote: { id: first, name: '3栋-老陈', text: '早上好' } });
  });

  test('alone with the bot stays there', async () => {
    await say({ where: { with: 'chen' }, from: 'chen', text: '在吗' });
    expect((await messages('with=chen')).at(-1)).toMatchObject({ text: '在吗', room: null });
    expect((await get<Snapshot>('/api/snapshot')).privates).toContainEqual({
      with: 'chen',
      last: expect.objectContaining({ text: '在吗' }),
    });
  });

  test.each([
    ['for the bot', { where: { room: tuoxin }, from: botId, text: '我' }, 403],
    ['for nobody', { where: { room: tuoxin }, from: 'nobody', text: '我' }, 403],
    ['where one is not', { where: { room: kangju }, from: 'chen', text: '我' }, 403],
    ['in another’s private conversation', { where: { with: 'wang' }, from: 'chen', text: '我' }, 403],
    ['in no room', { where: { room: 'no-room' }, from: 'chen', text: '我' }, 404],
    ['to an unknown message', { where: { room: tuoxin }, from: 'chen', text: '我', quote: 'no-message' }, 404],
    ['without a word', { where: { room: tuoxin }, from: 'chen', text: '  ' }, 400],
    ['too long', { where: { room: tuoxin }, from: 'chen', text: '啊'.repeat(4001) }, 400],
    ['in two places', { where: { room: tuoxin, with: 'chen' }, from: 'chen', text: '我' }, 400],
    ['nowhere', { where: {}, from: 'chen', text: '我' }, 400],
    ['with a number for text', { where: { room: tuoxin }, from: 'chen', text: 12 }, 400],
  ])('%s is refused', async (_, body, status) => {
    const before = (await messages(`room=${tuoxin}`)).length;
    const answer = await say(body);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.body)).toEqual({ error: expect.any(String), sentence: expect.stringMatching(/^.+\.$/s) });
    expect(await messages(`room=${tuoxin}`)).toHaveLength(before);
  });

  test.each(['{"where":', '', 'null', '[]', '"text"'])('what is no such JSON is refused: %s', async (body) => {
    for (const path of ['/api/say', '/api/recall', '/api/clock']) {
      const answer = await plainRequest(served.address, path, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      expect(answer.status).toBe(400);
      expect(refusalOf(answer)).toBe('bad-request');
    }
  });

  test('a heap of JSON is refused before it is read', async () => {
    const answer = await say({ where: { room: tuoxin }, from: 'chen', text: 'x'.repeat(70_000) });
    expect([answer.status, refusalOf(answer)]).toEqual([413, 'too-large']);
  });
});

describe('a picture', () => {
  test('is said and can be fetched as what it is', async () => {
    expect((await sendPicture(onePixel)).status).toBe(200);
    const picture = (await messages(`room=${tuoxin}`)).at(-1)?.picture ?? '';
    const fetched = await plainRequest(served.address, `/pictures/${picture}`);
    expect(fetched).toMatchObject({ status: 200, headers: { 'content-type': 'image/png' } });
  });

  test('that is none is refused, also one that a browser could run', async () => {
    for (const text of ['', 'GIF', '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>', '<!doctype html>']) {
      const answer = await sendPicture(Buffer.from(text));
      expect.soft([answer.status, refusalOf(answer)], text).toEqual([415, 'not-a-picture']);
    }
  });

  test('over 10 MB is refused, whether it tells its length or not', async () => {
    const large = Buffer.concat([onePixel, Buffer.alloc(10 * 1024 * 1024)]);
    expect((await sendPicture(large)).status).toBe(413);
    const path = `/api/pictures?room=${tuoxin}&from=chen`;
    const chunked = plainRequest(served.address, path, { method: 'POST', headers: { 'transfer-encoding': 'chunked' }, body: large });
    expect((await chunked).status).toBe(413);
  });

  test('of exactly the limit is taken', async () => {
    const largest = Buffer.concat([onePixel, Buffer.alloc(10 * 1024 * 1024 - onePixel.length)]);
    expect((await sendPicture(largest)).status).toBe(200);
  });

  test('from where one is not is refused', async () => {
    expect((await sendPicture(onePixel, `room=${kangju}&from=chen`)).status).toBe(403);
    expect((await sendPicture(onePixel, 'from=chen')).status).toBe(400);
  });
});

test('a document is handed over to be kept, by its name, and never shown', async () => {
  const document = { name: '吹哨单-拓新红城-12.docx', bytes: Uint8Array.from([0x50, 0x4b, 3, 4]) };
  await served.stage.world.say({ room: tuoxin }, botId, '', { document });
  const told = (await messages(`room=${tuoxin}`)).at(-1)?.document;
  expect(told?.name).toBe(document.name);
  const fetched = await plainRequest(served.address, `/documents/${told?.file}/${encodeURIComponent(document.name)}`);
  expect(fetched).toMatchObject({ status: 200, headers: { 'content-type': 'application/octet-stream' } });
  expect(fetched.headers['content-disposition']).toBe(`attachment; filename*=UTF-8''${encodeURIComponent(document.name)}`);
  expect((await plainRequest(served.address, '/documents/0123456789abcdef0123456789abcdef/a.docx')).status).toBe(404);
  expect((await plainRequest(served.address, '/documents/..%2Fworld.jsonl/a')).status).toBe(404);
});

describe('recalling', () => {
  test('one’s own takes the words away, also from who quotes them', async () => {
    const first = idOf(await say({ where: { room: tuoxin }, from: 'chen', text: '这句要撤' }));
    await say({ where: { room: tuoxin }, from: 'he', text: '哦', quote: first });
    expect((await postJson(served.address, '/api/recall', { id: first, by: 'chen' })).status).toBe(200);
    const told = await messages(`room=${tuoxin}`);
    expect(told.find(({ id }) => id === first)).toMatchObject({ recalled: true, text: '' });
    expect(JSON.stringify(told)).not.toContain('这句要撤');
    expect(JSON.stringify(await get('/api/snapshot'))).not.toContain('这句要撤');
  });

  test('another’s, the bot’s or none is refused', async () => {
    const first = idOf(await say({ where: { room: tuoxin }, from: 'chen', text: '留着' }));
    const ofBot = await served.stage.world.say({ room: tuoxin }, botId, '机器人的');
    expect((await postJson(served.address, '/api/recall', { id: first, by: 'he' })).status).toBe(403);
    expect((await postJson(served.address, '/api/recall', { id: ofBot.id, by: botId })).status).toBe(403);
    expect((await postJson(served.address, '/api/recall', { id: 'none', by: 'chen' })).status).toBe(404);
  });
});

test('messages come with the newest last, as many as asked for', async () => {
  expect(await messages(`room=${tuoxin}&limit=2`)).toEqual((await messages(`room=${tuoxin}`)).slice(-2));
  for (const query of ['', 'limit=2', `room=${tuoxin}&limit=0`, `room=${tuoxin}&with=chen`])
    expect.soft((await plainRequest(served.address, `/api/messages?${query}`)).status, query).toBe(400);
});

test('the board is the room’s', async () => {
  await say({ where: { room: tuoxin }, from: 'zhou', text: '单元门坏了' });
  await expect.poll(() => get<object[]>(`/api/board?room=${tuoxin}`)).toMatchObject([{ number: 1, state: { code: 'awaiting-receipt' } }]);
  expect(await get(`/api/board?room=${kangju}`)).toEqual([]);
  expect((await plainRequest(served.address, '/api/board')).status).toBe(400);
});

test('what goes wrong on the stage is a 500 without its details, and is told to the caller', async () => {
  const failing = await serveStage((stage) => ({ ...stage, board: () => Promise.reject(new Error('a secret of the database')) }));
  const answer = await plainRequest(failing.address, `/api/board?room=${tuoxin}`);
  await failing.close();
  expect([answer.status, refusalOf(answer)]).toEqual([500, 'failed']);
  expect(answer.body).not.toContain('secret');
  expect(failing.errors).toEqual([expect.objectContaining({ message: 'a secret of the database' })]);
});
