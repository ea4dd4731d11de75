/** The endpoint of the second opinion, played by a server on this machine: good answers, and every sort of bad one. */

import { describe, expect, test } from 'vitest';
import { openSecondOpinion } from '../../src/cli/start/second-opinion';
import { readConfig } from '../../src/config';
import { openAiOpinion } from '../../src/opinion/openai';
import { openOutsideReader, type Play, says } from '../support/outside-reader';

const question = { instructions: 'instructions', message: '地下车库那股味道哦' };
const patient = (): AbortSignal => new AbortController().signal;

async function opened(apiKey: string | null = 'geheim') {
  const reader = await openOutsideReader();
  return { reader, ask: openAiOpinion({ baseUrl: reader.baseUrl, model: 'small', apiKey }) };
}

test('off unless named; where it is on, the start says where words go', async () => {
  const lines: string[] = [];
  expect(openSecondOpinion(readConfig({}), (line) => lines.push(line))).toBeNull();
  expect(lines).toEqual([]);
  const { reader } = await opened();
  reader.plays(says('yes'));
  const opinion = openSecondOpinion(readConfig({ LLM_BASE_URL: reader.baseUrl, LLM_MODEL: 'small' }), (line) => lines.push(line));
  expect(lines.map((line) => line.replace(reader.baseUrl, 'http://…/v1'))).toMatchInlineSnapshot(`
    [
      "第二意见开着：群里像报问题又拿不准的话，遮住姓名、电话、房号后发到 http://…/v1（模型 small）；红色的、私密的、命令和私聊不发。不要就清空 LLM_BASE_URL（unsure messages go there, masked）",
    ]
  `);
  expect(await opinion?.(question, patient())).toBe('agreed');
});

test('one request of the usual form, with the key', async () => {
  const { reader, ask } = await opened();
  reader.plays(says('yes'));
  expect(await ask(question, patient())).toBe('yes');
  expect(reader.sent).toHaveLength(1);
  expect(reader.sent[0]).toMatchObject({ path: '/v1/chat/completions', authorization: 'Bearer geheim' });
  expect(JSON.parse(reader.sent[0]?.body ?? '')).toEqual({
    model: 'small',
    temperature: 0,
    stream: false,
    messages: [
      { role: 'system', content: 'instructions' },
      { role: 'user', content: '地下车库那股味道哦' },
    ],
  });
});

test('without a key none is sent', async () => {
  const { reader, ask } = await opened(null);
  await ask(question, patient());
  expect(reader.sent[0]?.authorization).toBeUndefined();
});

test.each([
  ['yes', says('yes')],
  ['no', says('no')],
  ['unsure', says('unsure')],
  ['no', { content: '\n```json\n{"report":"no"}\n```\n' }],
] satisfies [string, Play][])('%s out of %j', async (verdict, play) => {
  const { reader, ask } = await opened();
  reader.plays(play);
  expect(await ask(question, patient())).toBe(verdict);
});

describe('no usable answer', () => {
  test.each([
    ['no JSON', { body: '<html>' }],
    ['prose instead of JSON', { content: '我觉得应该登记。' }],
    ['JSON behind prose', { content: '答：{"report":"yes"}' }],
    ['another word', says('maybe')],
    ['more than was asked for', { content: '{"report":"yes","reason":"味道"}' }],
    ['less than was asked for', { content: '{}' }],
    ['no choices', { body: '{"choices":[]}' }],
    ['no content', { body: '{"choices":[{"message":{"content":null}}]}' }],
    ['a fault of its own', { status: 500 }],
    ['a refusal', { status: 401 }],
    ['a flood', { body: JSON.stringify({ choices: [{ message: { content: 'x'.repeat(200_000) } }] }) }],
  ] satisfies [string, Play][])('%s', async (_name, play) => {
    const { reader, ask } = await opened();
    reader.plays(play);
    await expect(ask(question, patient())).rejects.toThrow();
  });

  test('another address is not followed', async () => {
    const elsewhere = await openOutsideReader();
    const { reader, ask } = await opened();
    reader.plays({ status: 307, location: `${elsewhere.baseUrl}/chat/completions` });
    await expect(ask(question, patient())).rejects.toThrow();
    expect(elsewhere.sent).toEqual([]);
  });

  test('nobody there', async () => {
    await expect(openAiOpinion({ baseUrl: 'http://127.0.0.1:1/v1', model: 'small', apiKey: null })(question, patient())).rejects.toThrow();
  });

  test('a silent one is given up on when told to', async () => {
    const { reader, ask } = await opened();
    reader.plays({ silent: true });
    await expect(ask(question, AbortSignal.timeout(100))).rejects.toThrow();
    await expect.poll(reader.left).toBe(1);
  });
});
