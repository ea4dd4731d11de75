/** `sanfang understand`: JSON lines with a text on standard input, what was understood of each on standard output. */

import { z } from 'zod';
import { understand, whySilent } from '../understanding/understand';
import { type LinesIn, linesOf } from './json-lines';

const line = z.looseObject({ id: z.union([z.string(), z.number()]), text: z.string() });
const expected = '{"id": string or number, "text": string}';

/** @returns the exit code: 1 at the first line that is not of the expected form. */
export async function understandLines({ stdin, stdout, stderr }: LinesIn): Promise<number> {
  let number = 0;
  for await (const raw of linesOf(stdin)) {
    number += 1;
    if (raw.trim() === '') continue;
    const parsed = parse(raw);
    if (!parsed.success) {
      stderr(`line ${number}: expected ${expected}, ${parsed.why}`);
      return 1;
    }
    stdout(JSON.stringify(answer(parsed.data)));
  }
  return 0;
}

function answer({ id, text }: z.infer<typeof line>): object {
  const { report, category, severity, majorClass, place, privateMatter, emergency, because } = understand(text);
  const why = because.length === 0 && report === 'no' ? whySilent(text) : because;
  return {
    id,
    report,
    category,
    severity,
    majorClass,
    place,
    private: privateMatter !== null,
    emergencyLine: emergency !== null,
    because: why,
  };
}

type Parsed = { readonly success: true; readonly data: z.infer<typeof line> } | { readonly success: false; readonly why: string };

function parse(raw: string): Parsed {
  let json: unknown;
  try {
    json = JSON.parse(raw.replace(/^\ufeff/, ''));
  } catch {
    return { success: false, why: 'got no JSON' };
  }
  const result = line.safeParse(json);
  if (result.success) return { success: true, data: result.data };
  return { success: false, why: result.error.issues.map((issue) => `${issue.path.join('.') || 'line'}: ${issue.message}`).join('; ') };
}
