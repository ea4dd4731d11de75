/** How many messages a second one core reads, how much memory that takes, and which flood of 10,000 characters is slowest. */

import { understand } from '../../../src/understanding/understand';

export type Speed = { readonly line: string; readonly perSecond: number; readonly slowest: number };

export function speedOn(texts: readonly string[]): Speed {
  const rounds = Math.max(1, Math.ceil(5000 / Math.max(1, texts.length)));
  const pass = (): void => {
    for (const text of texts) understand(text);
  };
  pass();
  const seconds = median(
    [1, 2, 3].map(() => {
      const from = process.cpuUsage();
      for (let round = 0; round < rounds; round += 1) pass();
      const { user, system } = process.cpuUsage(from);
      return (user + system) / 1e6;
    }),
  );
  const slow = floods().map(({ name, text }) => ({ name, ms: median([1, 2, 3, 4, 5].map(() => timed(text))) }));
  const worst = slow.reduce((most, one) => (one.ms > most.ms ? one : most));
  const perSecond = Math.round((rounds * texts.length) / seconds);
  const heap = Math.round(process.memoryUsage().heapUsed / 1e6);
  return {
    line: `speed: ${perSecond} messages a second of processor time; heap ${heap} MB; slowest of ${slow.length} floods of 10,000 characters: ${worst.name} ${worst.ms.toFixed(1)} ms (median of five)`,
    perSecond,
    slowest: worst.ms,
  };
}

function floods(): { name: string; text: string }[] {
  const units = {
    emoji: '😀🔥👍🏽',
    quotes: '「“『',
    leaks: '漏水',
    digits: '1',
    'numbers with commas': '3,',
    dashes: '3-',
    'Chinese numerals': '三十',
    places: '3栋2单元',
    spots: '东门旁边的',
    lift: '电梯坏了 ',
    traditional: '電梯壞了樓梯間',
    questions: '停水了吗?',
    spaces: ' ',
    sentences: '3栋楼道灯坏了。',
    latin: 'wy',
    brackets: '[强]',
    'phone digits': '138',
    suppose: '要是',
    mixed: '尊敬的领导,小区电梯坏了没人管,请问好久修?',
  };
  return Object.entries(units).map(([name, unit]) => ({ name, text: unit.repeat(Math.ceil(10_000 / unit.length)).slice(0, 10_000) }));
}

function timed(text: string): number {
  const from = process.hrtime.bigint();
  understand(text);
  return Number(process.hrtime.bigint() - from) / 1e6;
}

const median = (numbers: number[]): number => numbers.sort((left, right) => left - right)[numbers.length >> 1] as number;
