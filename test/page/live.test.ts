/** The live line: what happens reaches an open page; and the server's port, and its end. */

import { request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { botId } from '../../src/chat/wechaty/sandbox/world';
import { type Instant, later, minutes } from '../../src/kernel/instant';
import { servePage } from '../../src/page/serve-page';
import type { News, Pushed } from '../../src/page/wire';
import { plainRequest, postJson } from './plain-request';
import { type Served, serveStage } from './served-stage';
import { tuoxin } from './small-stage';

const open: Served[] = [];
const serve = async (...change: Parameters<typeof serveStage>) => {
  const served = await serveStage(...change);
  open.push(served);
  return served;
};
afterEach(async () => {
  for (const served of open.splice(0)) await served.close();
});

/** Listens as a browser would; `ended` resolves when the server hangs up. */
async function listenTo(address: string) {
  const news: News[] = [];
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  await new Promise<void>((resolve, reject) => {
    const line = request(`${address}/api/events`, (response) => {
      response.setEncoding('utf8');
      response.on('data', (text: string) => {
        for (const [, data] of text.matchAll(/^data: (.*)$/gm)) news.push(JSON.parse(data ?? '') as News);
        resolve();
      });
      response.on('close', end);
      response.on('error', end);
    });
    line.on('error', reject);
    line.end();
  });
  return { news, ended };
}

test('a message, a recall, a newcomer and a change of the board reach every open page', async () => {
  const { stage, address } = await serve();
  const pages = [await listenTo(address), await listenTo(address)];
  const said = await stage.world.say({ room: tuoxin }, 'he', '大家好');
  stage.world.recall(said.id, 'he');
  stage.world.leave(tuoxin, 'luo');
  stage.board.put(tuoxin, []);
  for (const { news } of pages) {
    await expect.poll(() => news.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['people', 'board']));
    const told = news.flatMap((each) => (each.kind === 'message' && each.message.id === said.id ? [each.message] : []));
    expect(told).toMatchObject([
      { text: '大家好', recalled: false },
      { text: '', recalled: true },
    ]);
  }
});

test('a push of the clock tells what the bot said on the way, and only one runs at a time', async () => {
  let arrive = () => {};
  const { address, stage } = await serve((small) => ({
    ...small,
    clock: {
      ...small.clock,
      push: async (to: Instant) => {
        await small.world.say({ room: tuoxin }, botId, '还等签收');
        await new Promise<void>((resolve) => {
          arrive = resolve;
        });
        await small.clock.push(to);
      },
    },
  }));
  const from = stage.clock.now();
  const { news } = await listenTo(address);
  const first = postJson(address, '/api/clock', { step: 'five-minutes' });
  await expect.poll(() => news).toContainEqual({ kind: 'clock', now: from, pushing: true });
  expect((await postJson(address, '/api/clock', { step: 'one-hour' })).status).toBe(409);
  arrive();
  const pushed = JSON.parse((await first).body) as Pushed;
  expect(pushed).toMatchObject({ from, to: later(from, minutes(5)), said: [{ text: '还等签收' }] });
  await expect.poll(() => news.at(-1)).toEqual({ kind: 'clock', now: pushed.to, pushing: false });
});

test('a push that fails leaves the clock free for the next', async () => {
  let fails = true;
  const { address } = await serve((small) => ({
    ...small,
    clock: { ...small.clock, push: (to: Instant) => (fails ? Promise.reject(new Error('no')) : small.clock.push(to)) },
  }));
  expect((await postJson(address, '/api/clock', { step: 'five-minutes' })).status).toBe(500);
  fails = false;
  expect((await postJson(address, '/api/clock', { step: 'five-minutes' })).status).toBe(200);
});

test('a taken port gives way to the next free one', async () => {
  const { stage, address } = await serve();
  const taken = Number(new URL(address).port);
  const folder = fileURLToPath(new URL('../../src/page/client/', import.meta.url));
  const second = await servePage({ stage, port: taken, folder });
  try {
    expect(Number(new URL(second.address).port)).toBeGreaterThan(taken);
    expect((await plainRequest(second.address, '/api/snapshot')).status).toBe(200);
  } finally {
    await second.close();
  }
});

test('closing hangs up open lines at once and frees the port', async () => {
  const served = await serveStage();
  const { ended } = await listenTo(served.address);
  await served.close();
  await ended;
  await expect(plainRequest(served.address, '/')).rejects.toThrow(/ECONNREFUSED/);
});
