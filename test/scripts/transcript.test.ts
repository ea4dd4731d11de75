/** A file of texts becomes a transcript that replay reads: invented people and rooms, working hours, ascending. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { root } from '../../scripts/checkout';
import { readTranscript } from '../../src/cli/replay-input';

function fileOf(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'sanfang-transcript-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'lines.jsonl');
  writeFileSync(file, text);
  return file;
}

function transcript(...args: string[]): { said: string; complaint: string; code: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/transcript.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { said: stdout, complaint: stderr, code: status };
}

test('every text is said once, in its order, in a room of its turn, by somebody, in working hours', async () => {
  const texts = Array.from({ length: 150 }, (_, index) => `第${index + 1}句`);
  const said = texts.map((text) => JSON.stringify({ id: 'x', text, report: 'no' })).join('\n');
  const lines = await readTranscript(
    fileOf(transcript(fileOf(`${said}\n\n`), '--rooms', '3', '--start', '2026-11-27T17:00:00+08:00').said),
  );

  expect(lines.map(({ text }) => text)).toEqual(texts);
  expect(new Set(lines.map(({ id }) => id)).size).toBe(150);
  expect(new Set(lines.map(({ room }) => room)).size).toBe(3);
  expect(lines.map(({ room }) => room).slice(0, 3)).toEqual(lines.map(({ room }) => room).slice(3, 6));
  for (const { at } of lines) {
    const shown = new Date(at + 8 * 3_600_000);
    expect([1, 2, 3, 4, 5]).toContain(shown.getUTCDay());
    expect([9, 10, 11, 14, 15, 16, 17]).toContain(shown.getUTCHours());
  }
});

test('two runs say the same', () => {
  const file = fileOf('{"text":"一"}\n{"text":"二"}\n');
  expect(transcript(file)).toEqual(transcript(file));
});

test('a line that is no {"text"} ends it with its number', () => {
  const { code, complaint } = transcript(fileOf('{"text":"一"}\n{"words":"二"}\n'));
  expect(code).toBe(1);
  expect(complaint).toMatch(/line 2: expected \{"text"\}/);
});
