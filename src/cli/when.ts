/** `sanfang when`: reads texts as JSON lines, or one as arguments, and prints as JSON lines which times they name. */

import { z } from 'zod';
import { systemClock } from '../app/clock';
import type { Instant } from '../kernel/instant';
import { printWhen } from '../understanding/time/print-when';
import { when } from '../understanding/time/when';

export type WhenCall = {
  readonly args: readonly string[];
  /** The input as it comes, in pieces of any length. */
  readonly stdin: AsyncIterable<string>;
  readonly stdout: (line: string) => void;
  readonly stderr: (line: string) => void;
  /** The reference of lines that bring none; the system's clock where nothing is handed in. */
  readonly now?: () => Instant;
};

const usage = 'usage: sanfang when [--reference ISO] [TEXT …]   (without TEXT: JSON lines {"id"?, "text", "reference"?} on standard input)';

/** Without an offset it is the wall clock in China, as in what is printed. Before 1992 that was not always +08:00; lunar dates are known to 2199. */
const isoForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/;
const reference = z
  .string()
  .refine((iso) => isoForm.test(iso) && !Number.isNaN(Date.parse(iso)), 'an ISO 8601 instant, such as 2026-11-24T09:00:00+08:00')
  .transform((iso) => Date.parse(isoForm.exec(iso)?.[3] === undefined ? `${iso}+08:00` : iso) as Instant)
  .refine((at) => at >= Date.UTC(1992, 0) && at < Date.UTC(2200, 0), 'an instant from 1992 to 2199');

const input = z.object({ id: z.union([z.string(), z.number()]).optional(), text: z.string(), reference: reference.optional() });

/** @returns the exit code: 0, 1 for a line that is none (it ends the run), 2 for wrong usage. */
export async function whenCommand(call: WhenCall): Promise<number> {
  const { args, stdin, stdout, stderr, now = systemClock.now } = call;
  const asked = options(args);
  if (typeof asked === 'string') {
    stderr(asked);
    return 2;
  }
  const at = asked.reference ?? now();
  if (asked.text !== null) {
    stdout(JSON.stringify(printWhen(when(asked.text, at))));
    return 0;
  }
  let number = 0;
  for await (const line of lines(stdin)) {
    number += 1;
    if (line.trim() === '') continue;
    const answer = answered(line, at);
    if ('fault' in answer) {
      stderr(`line ${number}: ${answer.fault}`);
      return 1;
    }
    stdout(answer.line);
  }
  return 0;
}

type Asked = { readonly reference: Instant | null; readonly text: string | null };

/** What was asked, or what is wrong with it. */
function options(args: readonly string[]): Asked | string {
  const words: string[] = [];
  let given: Instant | null = null;
  for (let index = 0; index < args.length; index += 1) {
    const word = args[index] as string;
    const [name, inline] = word.startsWith('--reference=') ? ['--reference', word.slice(12)] : [word, undefined];
    if (name === '--reference') {
      const parsed = reference.safeParse(inline ?? args[index + 1]);
      if (!parsed.success) return `--reference: expected ${expected(parsed.error)}\n${usage}`;
      given = parsed.data;
      if (inline === undefined) index += 1;
    } else if (name === '--') {
      words.push(...args.slice(index + 1));
      break;
    } else if (name.startsWith('--')) {
      return `unknown option ${name}\n${usage}`;
    } else {
      words.push(word);
    }
  }
  return { reference: given, text: words.length === 0 ? null : words.join(' ') };
}

function answered(line: string, at: Instant): { readonly line: string } | { readonly fault: string } {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { fault: 'expected a JSON object {"id"?, "text", "reference"?}' };
  }
  const parsed = input.safeParse(json);
  if (!parsed.success) return { fault: `expected ${expected(parsed.error)}` };
  const { id, text, reference: own } = parsed.data;
  return { line: JSON.stringify({ ...(id === undefined ? {} : { id }), ...printWhen(when(text, own ?? at)) }) };
}

const expected = (error: z.ZodError): string =>
  error.issues.map(({ path, message }) => (path.length === 0 ? message : `"${path.join('.')}": ${message}`)).join('; ');

/** Cuts the pieces into lines; the last needs no end. */
async function* lines(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const parts = (rest + piece).split(/\r?\n/);
    rest = parts.pop() ?? '';
    yield* parts;
  }
  if (rest !== '') yield rest;
}
