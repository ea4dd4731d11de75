import { expect, test } from 'vitest';
import { whenCommand } from '../../src/cli/when';
import { instant } from '../../src/kernel/instant';

async function run(args: readonly string[], pieces: readonly string[] = []): Promise<{ code: number; out: string[]; err: string[] }> {
  const out: string[] = [];
  const err: string[] = [];
  async function* stdin(): AsyncGenerator<string> {
    yield* pieces;
  }
  const code = await whenCommand({
    args,
    stdin: stdin(),
    stdout: (line) => out.push(line),
    stderr: (line) => err.push(line),
    now: () => instant('2026-11-24T09:00:00+08:00'),
  });
  return { code, out, err };
}

test('a text as arguments', async () => {
  expect(await run(['明早九点'])).toEqual({ code: 0, out: ['{"kind":"instant","start":"2026-11-25T09:00:00"}'], err: [] });
  expect((await run(['--reference', '2026-12-01T09:00:00+08:00', '明早九点', '开会'])).out).toEqual([
    '{"kind":"instant","start":"2026-12-02T09:00:00"}',
  ]);
  expect((await run(['--reference=2026-12-01T00:30:00', '今天'])).out).toEqual(['{"kind":"date","start":"2026-12-01"}']);
  expect((await run(['--reference=2026-11-30T23:30:00Z', '今天'])).out).toEqual(['{"kind":"date","start":"2026-12-01"}']);
  expect((await run(['没有时间'])).out).toEqual(['{"kind":"none"}']);
});

test('JSON lines, in pieces of any length, with and without id and reference', async () => {
  const lines = '{"id":"a","text":"明天"}\n{"text":"明天","reference":"2026-12-31T09:00:00+08:00"}\r\n\n{"id":7,"text":"你好"}';
  const { code, out } = await run([], lines.match(/[\s\S]{1,5}/g) as string[]);
  expect(code).toBe(0);
  expect(out).toEqual(['{"id":"a","kind":"date","start":"2026-11-25"}', '{"kind":"date","start":"2027-01-01"}', '{"id":7,"kind":"none"}']);
});

test('the first expression is printed, the others under more', async () => {
  const { out } = await run(['周三停水，周五恢复']);
  expect(JSON.parse(out[0] as string)).toEqual({ kind: 'date', start: '2026-11-25', more: [{ kind: 'date', start: '2026-11-27' }] });
});

test.each([
  ['{"text":"明天"}\nnonsense', 'line 2: expected a JSON object'],
  ['{"text":5}', 'line 1: expected "text"'],
  ['{"id":"a"}', 'line 1: expected "text"'],
  ['{"text":"明天","reference":"2026-11-24 09:00"}', 'line 1: expected "reference": an ISO 8601 instant'],
  ['{"text":"明天","reference":"1990-01-01T00:00:00+08:00"}', 'line 1: expected "reference": an instant from 1992'],
])('%s ends the run with its number and what was expected', async (line, fault) => {
  const { code, err } = await run([], [line]);
  expect(code).toBe(1);
  expect(err[0]).toContain(fault);
});

test('wrong usage', async () => {
  expect((await run(['--zone', 'UTC', '明天'])).code).toBe(2);
  expect((await run(['--reference', 'yesterday', '明天'])).code).toBe(2);
  expect((await run(['--reference'])).code).toBe(2);
});
