/** A line that was read twice is measured by both readers: what they differ on is doubtful, or right either way. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { readersAgree } from '../../scripts/bench/understanding/readers';
import { rowsOf } from '../../scripts/bench/understanding/rows';

const folder = mkdtempSync(join(tmpdir(), 'twice-'));
const file = join(folder, 'twice.jsonl');
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const read = (report: string, categories: readonly string[] = [], place: string | null = null) => ({
  report,
  categories,
  majors: [],
  place,
});

test('doubtful where they differ on the report, right either way where on the rest', () => {
  const rows = [
    { id: 'a', text: '灯坏了', report: 'yes', category: 'lights-roads', place: null, second: read('yes', ['power'], '楼道') },
    { id: 'b', text: '水费好多', report: 'no', second: read('yes', ['water']) },
    { id: 'c', text: '早', report: 'no', second: read('no') },
  ];
  writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'));
  const kept = rowsOf({ data: [file] });
  expect(kept.map(({ id }) => id)).toEqual(['a', 'c']);
  expect(kept[0]).toMatchObject({ categoryAlso: ['power'], placeAlso: ['楼道'] });
  const first = rowsOf({ data: [file], first: true });
  expect(first.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(readersAgree(first)).toMatch(/^two readers of 3 lines agree: report 0\.667, of 1 reports category 0\.000/);
});
