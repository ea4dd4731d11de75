/** What is understood of labelled lines and of expressions of time, how fast, and beside what else: `npm run bench -- understanding [--data FILE]`. */

import { parseArgs } from 'node:util';
import { understand } from '../../src/understanding/understand';
import type { Bench } from './define-bench';
import { keywordOnly } from './understanding/keyword-only';
import { readersAgree } from './understanding/readers';
import { rowsOf } from './understanding/rows';
import { errorsOf, scored } from './understanding/score';
import { speedOn } from './understanding/speed';
import { timeTable } from './understanding/time';
import { timeExam } from './understanding/time-unread';

const needed = { perSecond: 5000, slowest: 20, time: 0.95 };

export const understanding: Bench = {
  summary:
    'reports, categories, places and times beside keywords and two libraries; --data FILE (again for more), --fifth open|held, --half odd|even, --all, --first, --errors',
  run: async (args) => {
    const { values: options } = parseArgs({
      args: [...args],
      options: {
        data: { type: 'string', multiple: true },
        fifth: { type: 'string' },
        half: { type: 'string' },
        all: { type: 'boolean' },
        first: { type: 'boolean' },
        errors: { type: 'boolean' },
      },
    });
    const print = (lines: readonly string[]): void => void process.stdout.write(`${lines.join('\n')}\n`);
    const rows = rowsOf(options);
    if (options.errors === true) print(errorsOf(rows, understand));
    const agreed = readersAgree(rowsOf({ ...options, first: true }));
    if (agreed !== null) print([agreed]);
    print(scored('understand', rows, understand));
    print(scored('keywords only', rows, keywordOnly));
    const speed = speedOn(rows.map(({ text }) => text));
    print([speed.line]);
    const time = timeTable();
    print([...time.lines, timeExam()]);
    return speed.perSecond >= needed.perSecond && speed.slowest <= needed.slowest && time.own >= needed.time;
  },
};
