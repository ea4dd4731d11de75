/** An answer that says no: a status, a code the page has words for, and one sentence for whoever reads it by hand. */

import type { Context } from 'hono';
import type { Complained, Complaint } from './wire';

const statuses = {
  'not-own': 403,
  'bad-request': 400,
  'too-large': 413,
  'not-a-picture': 415,
  unknown: 404,
  'not-allowed': 403,
  'already-pushing': 409,
  failed: 500,
} as const satisfies Record<Complaint, number>;

export const complain = (context: Context, error: Complaint, sentence: string) =>
  context.json({ error, sentence } satisfies Complained, statuses[error]);
