/** Every entry by which a matter is known, in one list. */

import { affairs } from './affairs';
import { facilities } from './facilities';
import { idioms } from './idioms';
import type { Matter } from './matter';
import { order } from './order';
import { safety } from './safety';

export const matters: readonly Matter[] = [...facilities, ...safety, ...order, ...affairs, ...idioms];
