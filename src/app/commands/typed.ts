/** Shapes of arguments that several commands share. */

import { z } from 'zod';

/** An issue, and words of which some are needed. `missing` is said where there are none. */
export const issueAndWords = (missing: string) => z.object({ issue: z.number(), rest: z.string().trim().min(1, missing).max(1000) });
export const issueAndMaybeWords = z.object({ issue: z.number(), rest: z.string().trim().max(1000) });
export const issueOnly = z.object({ issue: z.number() });
export const wordsOnly = z.object({ rest: z.string().trim().max(2000) });
