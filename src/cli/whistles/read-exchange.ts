/** Reads a file of records from a platform outside, JSON or CSV by its ending; what is wrong with a record is told with its place. */

import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { z } from 'zod';
import { importForm, recordForm } from '../../app/exchange/form';
import { instant } from '../../kernel/instant';
import { cannotReadWords } from '../../wording/exchange';
import { Refused } from '../beside/beside';
import { type Read, recordsInTable } from './table';

/** @throws Refused where there is no such file. */
export async function readExchange(file: string): Promise<Read> {
  const bytes = await readFile(file).catch(() => {
    throw new Refused(cannotReadWords(file));
  });
  const text = textOf(bytes);
  return withoutTwins(extname(file).toLowerCase() === '.csv' ? await recordsInTable(text) : recordsInJson(text));
}

function recordsInJson(text: string): Read {
  const value = parsed(text);
  if (value === undefined) return { records: [], faults: [{ where: '', fault: { kind: 'no-json' } }] };
  const whole = importForm.safeParse(value);
  if (!whole.success) {
    const [first] = whole.error.issues;
    return {
      records: [],
      faults: [{ where: '', fault: { kind: 'bad-record', path: first?.path.join('.') || 'JSON', why: first?.message ?? '' } }],
    };
  }
  const read = whole.data.whistles.flatMap(({ id: whistle, compound, records }, index) =>
    records.map((record, at) => ({
      where: `${lineOf(text, record)}whistles[${index}].records[${at}]`,
      whistle,
      compound: compound?.name ?? null,
      read: recordForm.safeParse(record),
    })),
  );
  return {
    records: read.flatMap(({ where, whistle, compound, read: one }) =>
      one.success ? [{ ...one.data, at: instant(one.data.at), whistle, compound, where }] : [],
    ),
    faults: read.flatMap(({ where, read: one }) => {
      const first = one.error?.issues[0];
      return first === undefined ? [] : [{ where, fault: { kind: 'bad-record', path: first.path.join('.'), why: first.message } as const }];
    }),
  };
}

const named = z.object({ id: z.string() });

/** The line that its id stands in: 第12行, so that an editor finds it. */
function lineOf(text: string, record: unknown): string {
  const id = named.safeParse(record).data?.id;
  const at = id === undefined ? -1 : text.indexOf(JSON.stringify(id));
  return at < 0 ? '' : `第${text.slice(0, at).split('\n').length}行 `;
}

/** Undefined where it is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** One id for two records of a file: which of them is meant cannot be known. */
function withoutTwins({ records, faults }: Read): Read {
  const first = new Map<string, string>();
  const twins = records.flatMap(({ id, where }) => {
    const before = first.get(id);
    first.set(id, before ?? where);
    return before === undefined ? [] : [{ where, fault: { kind: 'twice', id, before } as const }];
  });
  return { records: records.filter(({ where }) => !twins.some((twin) => twin.where === where)), faults: [...faults, ...twins] };
}

/** What Excel saves as CSV on a Chinese Windows is GBK. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
