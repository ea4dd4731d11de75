/** Turns a file of lines {"text"} into a transcript for `sanfang replay`: `node --import tsx scripts/transcript.ts FILE [--rooms n] [--start ISO]`. */

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { addDays, civilDay, instantOn, timeOfDay, weekdayOf, zonedIso } from '../src/kernel/civil';
import { hours, type Instant, instant, later, minutes } from '../src/kernel/instant';

const shape = z.object({ text: z.string() });
const compounds = ['梧桐苑', '春晓家园', '金桂花园', '望江小区', '和睦里', '青松雅居', '海棠公寓', '丰和新村'];
const surnames = ['陈', '刘', '黄', '周', '吴', '郑', '孙', '马', '朱', '胡', '林', '何'];
const manners = ['姐', '哥', '阿姨', '师傅', '老师', '叔'];

/** People at their desks: 9 to 12 and 14 to 18, Monday to Friday. */
const spans = [
  { from: hours(9), to: hours(12) },
  { from: hours(14), to: hours(18) },
];

/** The instant itself where it lies in working hours, else the beginning of the next span. */
function atWork(at: Instant): Instant {
  const day = civilDay(at);
  const weekend = weekdayOf(day) % 6 === 0;
  const span = weekend ? undefined : spans.find(({ to }) => timeOfDay(at) < to);
  if (span === undefined) return atWork(instantOn(addDays(day, 1), 0));
  return timeOfDay(at) < span.from ? instantOn(day, span.from) : at;
}

/** Two to seven minutes, the same at every run. */
const pause = (index: number): number => minutes(2 + ((index * 7919) % 6));

function transcript(texts: readonly string[], rooms: number, start: Instant): string[] {
  let at = start;
  return texts.map((text, index) => {
    at = atWork(index === 0 ? at : later(at, pause(index)));
    const room = roomName(index % rooms);
    return JSON.stringify({ id: `m${index + 1}`, at: zonedIso(at), room, from: personName(index), text });
  });
}

const roomName = (index: number): string => {
  const name = compounds[index % compounds.length] ?? '';
  return index < compounds.length ? name : `${name}${Math.floor(index / compounds.length) + 1}期`;
};

/** Somebody else each time, of seventy-two: nobody's report hides behind the speaker's last one. */
const personName = (index: number): string =>
  `${surnames[index % surnames.length]}${manners[Math.floor(index / surnames.length) % manners.length]}`;

function read(file: string): string[] {
  const lines = readFileSync(file, 'utf8')
    .replace(/^\ufeff/, '')
    .split(/\r?\n/);
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [shape.parse(JSON.parse(line)).text];
    } catch {
      throw new Error(`${file} line ${index + 1}: expected {"text"}`);
    }
  });
}

const options = { rooms: { type: 'string', default: '4' }, start: { type: 'string', default: '2026-11-24T09:00:00+08:00' } } as const;

function main(): void {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const rooms = Number(values.rooms);
  if (positionals.length !== 1 || !Number.isInteger(rooms) || rooms < 1)
    throw new Error('usage: node --import tsx scripts/transcript.ts FILE [--rooms n] [--start ISO]');
  const lines = transcript(read(positionals[0] ?? ''), rooms, instant(values.start));
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}

try {
  main();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
