/** The form in which whistles are exchanged with a platform outside; docs/whistle-exchange.md prints its schema. */

import { z } from 'zod';
import { categories, severities } from '../../core/issue/vocabulary';
import { whistleGrounds, whistleStages } from '../../core/issue/whistle';
import { recordKinds } from '../../core/whistle/records';

const moment = z.iso.datetime({ offset: true }).describe('ISO 8601 with an offset, e.g. 2026-11-24T10:10:00+08:00');
const words = z.string().max(2000).nullable();

const record = z.object({
  id: z.string().min(1).max(100).describe('Yours or ours; the same id is taken over once'),
  kind: z.enum(recordKinds),
  at: moment.describe('When it happened, not when it was written down'),
  note: words.default(null),
  good: z.boolean().nullable().default(null).describe('Of department-judged and whistle-judged: was it good, was it rightly blown'),
});

const compound = z.object({ id: z.int().positive(), name: z.string(), community: z.string().nullable().default(null) });

const whistle = z.object({
  id: z
    .string()
    .regex(/^\d+-\d+-\d+$/)
    .describe('compound-issue-nth, e.g. 3-12-1; never used twice'),
  compound,
  issue: z.int().positive(),
  nth: z.int().positive().describe('Which whistle of this issue, from 1'),
  title: words.describe('Null where the matter is not public'),
  category: z.enum(categories),
  severity: z.enum(severities),
  place: words,
  households: z.int().positive().describe('How many reported it; never who'),
  department: z.string(),
  grounds: z.enum(whistleGrounds).nullable(),
  demand: words,
  tried: words,
  stage: z.enum(whistleStages),
  records: z.array(record).max(200),
});

const heading = { format: z.literal('sanfang-whistles'), version: z.literal(1) };

export const exportForm = z.object({ ...heading, exportedAt: moment, whistles: z.array(whistle) });
export type Exported = z.infer<typeof exportForm>;
export type ExportedWhistle = Exported['whistles'][number];

/** What is taken over: of each whistle its id and records; of its compound the name alone, as a check. */
export const importForm = z.object({
  ...heading,
  whistles: z.array(
    z.object({ id: whistle.shape.id, compound: compound.pick({ name: true }).optional(), records: z.array(z.unknown()).max(200) }),
  ),
});

export const recordForm = record;
