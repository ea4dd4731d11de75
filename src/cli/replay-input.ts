/** A transcript and a roster, parsed: what is wrong is told with the line's number and what was expected. */

import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { type RosterFile, rosterFile } from '../app/roster-file';
import { type Instant, instant } from '../kernel/instant';

const at = z.iso.datetime({ offset: true, error: 'ISO 8601 with an offset, e.g. 2026-11-24T09:00:00+08:00' });

/** `room` null: said to the bot alone. Keys beside these are let through unread. */
const line = z.object({
  id: z.string().min(1),
  at,
  room: z.string().min(1).nullable(),
  from: z.string().min(1),
  text: z.string(),
  quote: z.string().optional(),
  photo: z.string().optional(),
  recall: z.string().optional(),
});

export type ReplayLine = Omit<z.infer<typeof line>, 'at'> & { readonly at: Instant };

/** Its message is one line for standard error. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
}

export async function readTranscript(file: string): Promise<readonly ReplayLine[]> {
  const lines: ReplayLine[] = [];
  const seen = new Set<string>();
  for (const [index, raw] of (await read(file)).split(/\r?\n/).entries()) {
    if (raw.trim() === '') continue;
    const where = `${file} line ${index + 1}`;
    const parsed = parse(line, raw, where, '{"id","at","room","from","text","quote"?,"photo"?,"recall"?}');
    const next = { ...parsed, at: instant(parsed.at) };
    const last = lines.at(-1);
    if (last && next.at < last.at) throw new BadInput(`${where}: expected ascending "at", got an earlier one than the line before`);
    for (const key of ['quote', 'recall'] as const) {
      const id = next[key];
      if (id !== undefined && !seen.has(id))
        throw new BadInput(`${where}: expected "${key}" to be the id of an earlier message, got ${JSON.stringify(id)}`);
    }
    seen.add(next.id);
    lines.push(next);
  }
  return lines;
}

export async function readRoster(file: string): Promise<RosterFile> {
  return parse(rosterFile, await read(file), file, '{"compounds":[{"room","name","people":[{"name","roles":[…]}]}],"community"?}');
}

export function readInstant(typed: string): Instant {
  const parsed = at.safeParse(typed);
  if (!parsed.success)
    throw new BadInput(`--until: expected ${parsed.error.issues[0]?.message ?? 'an instant'}, got ${JSON.stringify(typed)}`);
  return instant(parsed.data);
}

async function read(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).replace(/^\ufeff/, '');
  } catch (error) {
    throw new BadInput(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`);
  }
}

function parse<Value>(shape: z.ZodType<Value>, raw: string, where: string, expected: string): Value {
  let json: unknown;
  try {
    json = JSON.parse(raw);
  } catch {
    throw new BadInput(`${where}: expected ${expected}, got no JSON`);
  }
  const parsed = shape.safeParse(json);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`).join('; ');
  throw new BadInput(`${where}: expected ${expected}; ${wrong}`);
}
