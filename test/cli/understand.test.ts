import { expect, test } from 'vitest';
import { understandLines } from '../../src/cli/understand';

async function run(...chunks: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
  const out: string[] = [];
  const err: string[] = [];
  async function* stdin(): AsyncGenerator<string> {
    yield* chunks;
  }
  const code = await understandLines({ stdin: stdin(), stdout: (line) => out.push(line), stderr: (line) => err.push(line) });
  return { code, out, err };
}

test('a line in, a line out, wherever the chunks end', async () => {
  const { code, out } = await run('{"id":"a","text":"3栋电梯', '坏了","more":1}\n\n{"id":2,"text":"早上好"}');
  expect(code).toBe(0);
  expect(out.map((line) => JSON.parse(line))).toMatchObject([
    { id: 'a', report: 'yes', category: 'lift', severity: 'orange', majorClass: null, place: '3栋', private: false, emergencyLine: false },
    { id: 2, report: 'no', category: null, severity: null, majorClass: null, place: null, private: false, emergencyLine: false },
  ]);
  expect(Object.keys(JSON.parse(out[0] as string))).toEqual([
    'id',
    'report',
    'category',
    'severity',
    'majorClass',
    'place',
    'private',
    'emergencyLine',
    'because',
  ]);
});

test('a bad line ends it, with its number and what was expected', async () => {
  const { code, out, err } = await run('{"id":"a","text":"早"}\n{"id":"b"}\n');
  expect([code, out.length]).toEqual([1, 1]);
  expect(err[0]).toMatch(/line 2: expected .*text/);
  expect((await run('no json')).err[0]).toMatch(/line 1/);
});
