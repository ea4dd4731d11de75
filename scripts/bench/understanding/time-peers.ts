/** What chrono-node and Microsoft's recognizers say of a time expression, in the one line that the tables use. */

import { recognizeDateTime } from '@microsoft/recognizers-text-date-time';
import * as chrono from 'chrono-node';
import { localIso } from '../../../src/kernel/civil';
import { instant } from '../../../src/kernel/instant';

/** Every answer that a peer offers for the whole text; where it leaves past or future open, each counts. */
export type TimePeer = (text: string, reference: string) => readonly string[];

const two = (value: number | null): string => String(value ?? 0).padStart(2, '0');
const nextDay = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

type Components = InstanceType<typeof chrono.ParsingComponents> | ReturnType<typeof chrono.parse>[number]['start'];

function chronoPoint(point: Components): string {
  const day = `${point.get('year')}-${two(point.get('month'))}-${two(point.get('day'))}`;
  if (!point.isCertain('hour')) return day;
  const seconds = point.get('second') ? `:${two(point.get('second'))}` : '';
  return `${day} ${two(point.get('hour'))}:${two(point.get('minute'))}${seconds}`;
}

/** Both libraries read the clock of the process, so the reference is given as China's wall clock. */
const wallClock = (reference: string): string => localIso(instant(reference)).slice(0, 19);

export const chronoNode: TimePeer = (text, reference) => {
  const found = chrono.zh.hans.parse(text, new Date(wallClock(reference)));
  const said = found.map(({ start, end }) => {
    if (end === null || end === undefined) return chronoPoint(start);
    const last = chronoPoint(end);
    return `${chronoPoint(start)} to ${last.length === 10 ? nextDay(last) : last}`;
  });
  return [said.length === 0 ? 'none' : said.join(' | ')];
};

type Resolved = Readonly<Record<string, string>>;

export const recognizers: TimePeer = (text, reference) => {
  const wall = wallClock(reference);
  const [year, month, day, hour, minute] = wall.split(/[-T:]/).map(Number) as [number, number, number, number, number];
  const found = recognizeDateTime(text, 'zh-cn', undefined, new Date(year, month - 1, day, hour, minute));
  if (found.length === 0) return ['none'];
  const each = found.map(({ resolution }) => ((resolution?.values ?? []) as Resolved[]).map((value) => resolved(value, wall.slice(0, 10))));
  return each.reduce<string[]>(
    (lines, answers) => lines.flatMap((line) => answers.map((one) => (line === '' ? one : `${line} | ${one}`))),
    [''],
  );
};

function resolved(value: Resolved, today: string): string {
  const { type, value: at, start, end, Mod: mod } = value;
  if (type === 'duration') return `${at} s`;
  if (type === 'time') return clock(`${today} ${at}`);
  if (mod === 'before') return `by ${clock(end ?? '')}`;
  if (mod === 'after' || mod === 'since') return `from ${clock(start ?? '')}`;
  if (start !== undefined && end !== undefined) return `${clock(withDay(start, today))} to ${clock(withDay(end, today))}`;
  return clock(at ?? '');
}

const withDay = (at: string, today: string): string => (/^\d\d:/.test(at) ? `${today} ${at}` : at);
const clock = (at: string): string => at.replace(/(\d\d:\d\d):00$/, '$1');
