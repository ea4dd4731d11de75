/** The sandbox's memory: one JSON line a change, appended and never rewritten. */

import { closeSync, existsSync, mkdirSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const contact = z.object({ id: z.string(), name: z.string(), friend: z.boolean().optional() });
const room = z.object({ id: z.string(), topic: z.string(), names: z.record(z.string(), z.string()) });
const message = z.object({
  id: z.string(),
  room: z.string().nullable(),
  with: z.string().nullable(),
  from: z.string(),
  name: z.string(),
  at: z.string(),
  text: z.string(),
  mentions: z.array(z.string()),
  quote: z.object({ id: z.string(), name: z.string(), text: z.string() }).nullable(),
  picture: z.string().nullable(),
  document: z.object({ name: z.string(), file: z.string() }).optional(),
  recalled: z.boolean(),
  kind: z.enum(['said', 'notice']),
  unreadable: z.enum(['voice', 'video', 'file', 'card']).optional(),
});

const entry = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('contact'), contact }),
  z.object({ kind: z.literal('room'), room }),
  z.object({ kind: z.literal('join'), room: z.string(), contact: z.string(), name: z.string() }),
  z.object({ kind: z.literal('leave'), room: z.string(), contact: z.string() }),
  z.object({ kind: z.literal('message'), message }),
  z.object({ kind: z.literal('recall'), id: z.string(), by: z.string(), at: z.string() }),
]);

export type JournalEntry = z.infer<typeof entry>;

export type Journal = {
  readonly entries: readonly JournalEntry[];
  /** Returns once the system has the line: a kill of this process cannot lose it any more. */
  append(entry: JournalEntry): void;
  close(): void;
};

/** @throws Error naming the line where the file is damaged anywhere but at its end. */
export function openJournal(folder: string | null): Journal {
  if (folder === null) return { entries: [], append: () => undefined, close: () => undefined };
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'world.jsonl');
  const entries = existsSync(file) ? readEntries(file) : [];
  const handle = openSync(file, 'a');
  return {
    entries,
    append: (line) => void writeSync(handle, `${JSON.stringify(line)}\n`),
    close: () => closeSync(handle),
  };
}

/** A line that a kill tore in half is cut off, or the next one would be glued to it. */
function readEntries(file: string): JournalEntry[] {
  const bytes = readFileSync(file);
  const whole = bytes.lastIndexOf(0x0a) + 1;
  if (whole < bytes.length) truncateSync(file, whole);
  const lines = bytes.subarray(0, whole).toString('utf8').split('\n').slice(0, -1);
  return lines.map((line, index) => {
    try {
      return entry.parse(JSON.parse(line));
    } catch (cause) {
      throw new Error(`${file}: line ${index + 1} is damaged`, { cause });
    }
  });
}
