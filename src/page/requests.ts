/** What the page may ask of its server, parsed once at the edge. */

import { z } from 'zod';
import { clockSteps } from './wire';

const id = z.string().min(1).max(200);
/** As long as a WeChat message may be; a longer one would be cut there too. */
const longestText = 4000;

const whereFields = z.object({ room: id.optional(), with: id.optional() });
const toWhere = ({ room, with: person }: z.infer<typeof whereFields>, refuse: z.RefinementCtx) => {
  if (room !== undefined && person === undefined) return { room };
  if (person !== undefined && room === undefined) return { with: person };
  refuse.addIssue({ code: 'custom', message: 'exactly one of room and with' });
  return z.NEVER;
};

const where = whereFields.transform(toWhere);

export const sayRequest = z.object({ where, from: id, text: z.string().trim().min(1).max(longestText), quote: id.optional() });
export const pictureQuery = whereFields
  .extend({ from: id })
  .transform((query, refuse) => ({ where: toWhere(query, refuse), from: query.from }));
export const recallRequest = z.object({ id, by: id });
export const clockRequest = z.object({ step: z.enum(clockSteps) });
export const messagesQuery = whereFields
  .extend({ limit: z.coerce.number().int().min(1).max(5000).default(200) })
  .transform((query, refuse) => ({ where: toWhere(query, refuse), limit: query.limit }));
export const boardQuery = z.object({ room: id });
