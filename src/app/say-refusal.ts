/** The common end of a command on an issue: nothing to add where it worked, the refusal's sentence where not. */

import type { Change } from '../core/issue/change';
import type { Refusal } from '../core/issue/refusal';
import type { Result } from '../kernel/result';
import { refusalWords } from '../wording/refusals';

export const refusalOf = (outcome: Result<Change, Refusal>): string | null => (outcome.ok ? null : refusalWords(outcome.refusal));
