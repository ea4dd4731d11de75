/** What becomes of a line when wechaty's puppet fails: nothing that may have gone out is called failed. */

import { afterEach, expect, test, vi } from 'vitest';
import type { Line } from '../../src/app/line';
import { inOrderOfArrival } from '../../src/chat/wechaty/arrivals';
import { speak } from '../../src/chat/wechaty/speak';

type Puppet = Parameters<typeof speak>[0];

const toRoom: Line = { to: { room: 'room' }, text: '收到', mentions: [], picture: null, document: null };
const toPerson: Line = { ...toRoom, to: { person: 'wang' } };
const long = Array.from({ length: 90 }, (_, index) => `#${index + 1} 三单元楼道灯不亮 物业办理中`).join('\n');
const failing = (code?: number) => async () => {
  throw Object.assign(new Error('broken'), code === undefined ? {} : { code });
};

const idless = async (): Promise<void> => undefined;

const puppet = (parts: object): Puppet =>
  ({
    isLoggedIn: true,
    currentUserId: 'bot',
    roomPayload: async () => ({ memberIdList: ['bot', 'wang'] }),
    contactPayload: async () => ({ friend: true }),
    messageSendText: async () => 'm1',
    ...parts,
  }) as unknown as Puppet;

afterEach(() => void vi.useRealTimers());

test.each([
  ['said, though the puppet tells no id', toRoom, { messageSendText: idless }, 'said'],
  ['an error that tells nothing', toRoom, { messageSendText: failing() }, 'unsure'],
  ['the gateway is gone while it sends', toRoom, { messageSendText: failing(14) }, 'unsure'],
  ['the gateway refuses', toRoom, { messageSendText: failing(7) }, 'failed'],
  ['not logged in', toRoom, { isLoggedIn: false }, 'failed'],
  ['thrown out of the room', toRoom, { roomPayload: async () => ({ memberIdList: ['wang'] }) }, 'failed'],
  ['a puppet that tells no members', toRoom, { roomPayload: async () => ({ memberIdList: [] }) }, 'said'],
  ['the gateway is gone before', toPerson, { contactPayload: failing(14) }, 'failed'],
  ['no such person', toPerson, { contactPayload: failing() }, 'unreachable'],
  ['no friend', toPerson, { contactPayload: async () => ({ friend: false }) }, 'unreachable'],
  ['a puppet that does not tell who is a friend', toPerson, { contactPayload: async () => ({}) }, 'said'],
] as const)('%s', async (_, line, parts, outcome) => {
  expect(await speak(puppet(parts), line, 0)).toMatchObject({ outcome });
});

test('a long text of which only the head went out is unsure', async () => {
  let sent = 0;
  const messageSendText = async (): Promise<string> => {
    sent += 1;
    if (sent > 1) throw Object.assign(new Error('broken'), { code: 7 });
    return 'm1';
  };
  expect(await speak(puppet({ messageSendText }), { ...toRoom, text: long }, 0)).toMatchObject({ outcome: 'unsure' });
});

test('only those are mentioned whose name is in that part', async () => {
  const mentioned: unknown[] = [];
  const messageSendText = async (_room: string, _text: string, ids: unknown) => void mentioned.push(ids);
  const line = { ...toRoom, text: `${long}\n@王强 请签收`, mentions: [{ id: 'wang', name: '王强' }] };
  await speak(puppet({ messageSendText }), line, 0);
  expect(mentioned).toEqual([[], [], ['wang']]);
});

test('no answer is unsure', async () => {
  vi.useFakeTimers();
  const outcome = speak(puppet({ messageSendText: () => new Promise(() => undefined) }), toRoom, 0);
  await vi.advanceTimersByTimeAsync(31_000);
  expect(await outcome).toMatchObject({ outcome: 'unsure' });
});

test('what arrives is handed on in order, and what fails or hangs holds up nothing else for good', async () => {
  vi.useFakeTimers();
  const failures: string[] = [];
  const done: string[] = [];
  const arrivals = inOrderOfArrival(({ message }) => void failures.push(message));
  const take = (fetch: Promise<string>, lane: string) =>
    arrivals.take(
      fetch,
      () => lane,
      async (item) => {
        if (item === 'bad') throw new Error('cannot work it');
        done.push(item);
      },
    );
  take(new Promise((resolve) => setTimeout(resolve, 50, 'first')), 'a');
  take(Promise.resolve('second'), 'a');
  take(Promise.reject(new Error('cannot fetch it')), 'a');
  take(Promise.resolve('bad'), 'a');
  take(new Promise(() => undefined), 'b');
  take(Promise.resolve('last'), 'a');
  await vi.advanceTimersByTimeAsync(11_000);
  await arrivals.idle();
  expect(done).toEqual(['first', 'second', 'last']);
  expect(failures).toEqual(['cannot fetch it', 'cannot work it', 'fetching what arrived: no answer in 10 s']);
});
